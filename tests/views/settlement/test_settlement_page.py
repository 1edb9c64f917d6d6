"""The settlement page over a real book: what waits, why, and that money moves on approval only."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.book.queries.people import find_account
from desktop.domain.markets import Market, Period, Side
from desktop.domain.weeks import instant
from desktop.feeds.proposals import Reading, TicketProposal
from desktop.services import lines, settlement, users
from desktop.services.importing.run import Intake
from desktop.services.importing.tickets import import_tickets
from desktop.services.reviewing import Concern
from desktop.services.settings.changing import change_settings
from desktop.views.settlement.window import SettlementPage
from tests.shop import Shop
from tests.views.opened import opened, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "settlement.bookdesk")
    made.first = made.game(451, away="+150", home="-170")
    made.second = made.game(453)
    made.accept("452 100")
    made.accept("451 o 100", "P2")
    made.accept("453 200", "P2")
    made.accept("P 452 454 50", "P3")
    made.result(made.first, 17, 24)
    yield made
    made.book.close()


@pytest.fixture
def open_page(shop, theme, tmp_path, qtbot):
    """Opens the page on what the shop has become; answers it with its session."""
    contexts = []

    def make():
        context = opened(shop, theme, tmp_path)
        session = context.__enter__()
        contexts.append(context)
        page = show_page(SettlementPage(session=session), session, qtbot)
        qtbot.waitUntil(lambda: page._model.rowCount() > 0)
        page.queue.setFocus()
        return page, session

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def concerns(page):
    return [row.entry.concern for row in page._model.rows]


def texts(page, place):
    return page._model.painted_row(place).texts


def wait_for_review(page, qtbot):
    qtbot.waitUntil(lambda: page.reading.review is not None and page.detail.reasons != "")


def test_a_recorded_result_waits_with_what_it_would_do(open_page, qtbot):
    page, _ = open_page()
    tester = QAbstractItemModelTester(
        page._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    qtbot.waitUntil(lambda: texts(page, 0)[5] != "")
    assert texts(page, 0)[:3] == ("Ready", "451", "Away451 at Home451")
    assert texts(page, 0)[4:8] == ("17–24", "2", "−10.00", "+10.00")
    del tester


def test_the_detail_shows_tickets_reasons_and_the_balance(open_page, qtbot):
    page, _ = open_page()
    wait_for_review(page, qtbot)
    changes = page.detail.grid.model().rows
    assert [(c.ticket.account, c.ticket.status, c.status, c.posted) for c in changes] == [
        ("P2", "open", "lost", -11_000),
        ("P1", "open", "won", 10_000),
    ]
    assert "17 + 24 = 41, over 47½: 41 − 47½ = −6½ → loss" in page.detail.reasons
    assert page.detail.equation == (
        "players win +100.00 + players lose −110.00 + house +10.00 = 0.00"
    )
    page.detail.grid.select_row(1)
    qtbot.waitUntil(lambda: "24 − 3½ − 17 = +3½ → win" in page.detail.reasons)


def test_nothing_is_posted_before_a_approves_it(open_page, shop, session_book, qtbot):
    page, session = open_page()
    wait_for_review(page, qtbot)
    assert session_book(session, "P1").balance == 0
    qtbot.keyClick(page.queue, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "Posted: one result" in session.strip.sentence)
    assert session_book(session, "P1").balance == 10_000
    qtbot.waitUntil(lambda: page._model.rowCount() == 0)


@pytest.fixture
def session_book(qtbot):
    """Asks an account through the read lane."""

    def ask(session, code):
        answers = []
        session.runner.read(lambda reader: find_account(reader, code), answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return ask


def test_all_that_are_ready_are_approved_after_one_more_yes(open_page, shop, session_book, qtbot):
    shop.result(shop.second, 20, 10)
    page, session = open_page()
    qtbot.waitUntil(lambda: len(page.previews.ready()) == 2)
    qtbot.keyClick(page.queue, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "Settle 2 results and 4 tickets" in page.confirm.sentence
    assert session_book(session, "P3").balance == 0
    qtbot.keyClick(page.confirm, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Posted: 2 results" in session.strip.sentence)
    assert session_book(session, "P3").balance == -5_000


def test_escape_leaves_everything_as_it_is(open_page, session_book, qtbot):
    page, session = open_page()
    qtbot.waitUntil(lambda: len(page.previews.ready()) == 1)
    page.deeds.approve_all()
    qtbot.keyClick(page.confirm, Qt.Key.Key_Escape)
    assert not page.confirm.is_asking
    assert session_book(session, "P1").balance == 0


def test_a_correction_comes_first_and_shows_what_is_taken_back(
    open_page, shop, session_book, qtbot
):
    settlement.approve(shop.book, shop.actor, [shop.first])
    shop.result(shop.first, 24, 24)
    shop.result(shop.second, 20, 10)
    page, session = open_page()
    qtbot.waitUntil(lambda: page._model.rowCount() == 2)
    assert concerns(page) == [Concern.CORRECTION, Concern.READY]
    assert "settled as 17–24" in texts(page, 0)[8]
    page.queue.select_row(0)
    wait_for_review(page, qtbot)
    change = next(c for c in page.detail.grid.model().rows if c.ticket.account == "P1")
    assert (change.ticket.net, change.net, change.posted) == (10_000, -11_000, -21_000)
    assert len(page.previews.ready()) <= 1
    qtbot.keyClick(page.queue, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "Posted: one result" in session.strip.sentence)
    assert session_book(session, "P1").balance == -11_000


def test_a_missing_period_is_an_exception_and_says_which(open_page, shop, qtbot):
    halves = [
        shop.setting(Market.SPREAD, Side.AWAY, 8, "-110", period=Period.H1),
        shop.setting(Market.SPREAD, Side.HOME, -8, "-110", period=Period.H1),
    ]
    lines.set_lines(shop.book, shop.actor, shop.second, halves)
    shop.accept("453:1h 100", "P1")
    shop.result(shop.second, 20, 10)
    page, _ = open_page()
    assert concerns(page)[0] is Concern.MISSING
    assert texts(page, 0)[8] == (
        "No score for 1H (1 leg): these legs stay open, the others are settled."
    )


def test_a_result_corrected_after_the_look_is_not_approved(open_page, shop, session_book, qtbot):
    page, session = open_page()
    wait_for_review(page, qtbot)
    outcome = settlement.Result("final", {}, (24, 17))
    session.runner.write(
        lambda book: settlement.record_result(book, shop.actor, shop.first, outcome),
        lambda _: None,
    )
    page.deeds.approve_row()
    qtbot.waitUntil(lambda: "changed since you looked" in session.strip.sentence)
    assert session_book(session, "P1").balance == 0


def test_an_event_long_over_without_a_result_goes_to_the_results(open_page, shop, qtbot):
    shop.now += 24 * 60 * 60 * 1000
    page, _ = open_page()
    assert Concern.OVERDUE in concerns(page)
    page.queue.select_row(concerns(page).index(Concern.OVERDUE))
    gone = []
    page.go.connect(lambda name, payload: gone.append((name, payload)))
    qtbot.keyClick(page.queue, Qt.Key.Key_Return)
    assert gone == [("board", ("results", shop.second))]


def test_a_flagged_ticket_is_explained_and_stands_only_with_a_reason(open_page, shop, qtbot):
    flag_a_ticket(shop)
    page, session = open_page()
    page.queue.select_row(concerns(page).index(Concern.FLAG))
    qtbot.waitUntil(lambda: "has no result" in page.detail.reasons)
    page.queue.setFocus()
    qtbot.keyClick(page.queue, Qt.Key.Key_S)
    assert page.confirm.reason.isVisible()
    qtbot.keyClick(page.confirm.reason, Qt.Key.Key_Return)
    assert page.confirm.is_asking
    qtbot.keyClicks(page.confirm.reason, "the recording has it")
    qtbot.keyClick(page.confirm.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "stands." in session.strip.sentence)
    qtbot.waitUntil(lambda: Concern.FLAG not in concerns(page))


def test_a_flagged_ticket_is_void_after_a_reason(open_page, shop, session_book, qtbot):
    flag_a_ticket(shop)
    page, session = open_page()
    page.queue.select_row(concerns(page).index(Concern.FLAG))
    before = session_book(session, "P1").pending
    page.queue.setFocus()
    qtbot.keyClick(page.queue, Qt.Key.Key_Delete)
    qtbot.keyClicks(page.confirm.reason, "written after the kick-off")
    qtbot.keyClick(page.confirm.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is void." in session.strip.sentence)
    assert session_book(session, "P1").pending == before - 11_000


def flag_a_ticket(shop):
    """A wager on paper, taken after the start: it is imported and flagged."""
    given = TicketProposal(
        row=2,
        reference="PAPER-1",
        account="P1",
        placed_at=instant(shop.now + 4 * 60 * 60 * 1000),
        event_dates=(date(2026, 11, 22),),
        entry="453 100",
    )
    reading = Reading("tickets", 1, (given,), (), ())
    import_tickets(shop.book, shop.actor, reading, Intake("paper.csv"))


def test_in_a_house_of_two_people_a_second_person_agrees_by_pin(
    open_page, shop, session_book, qtbot
):
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", {"review/two_people": 1})
    ann = users.new_user("Ann", users.Role.MANAGER, pin="4711")
    users.add_user(shop.book, shop.actor, ann)
    page, session = open_page()
    wait_for_review(page, qtbot)
    qtbot.keyClick(page.queue, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: page.deeds.approving.dialog is not None)
    assert session_book(session, "P1").balance == 0
    dialog = page.deeds.approving.dialog
    dialog.name_edit.setText("Ann")
    dialog.pin_edit.setText("4711")
    dialog.give()
    qtbot.waitUntil(lambda: "Posted: one result" in session.strip.sentence)
    assert session_book(session, "P1").balance == 10_000


def test_many_results_are_worked_out_in_a_child_that_can_be_called_off(shop, open_page, qtbot):
    for number in range(6):
        event = shop.game(461 + 2 * number)
        shop.accept(f"{461 + 2 * number} 50")
        shop.result(event, 20, 10)
    page, session = open_page()
    assert page.previews.is_running
    (work,) = session.pending.works
    assert work.text == "Working out 7 results"
    work.cancel()
    qtbot.waitUntil(lambda: not page.previews.is_running)
    assert session.pending.works == ()
    assert page.previews.ready() == []
    page.reload()
    qtbot.waitUntil(lambda: len(page.previews.ready()) == 7, timeout=30_000)
    assert texts(page, 1)[5] == "1"

"""Open tickets by reason, and the dialogs that decide by hand: shown first, then posted."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.book.queries.people import find_account
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.terms import Manual, Parlay, Straight
from desktop.services import settlement
from desktop.views.settlement.window import SettlementPage
from tests.shop import Shop
from tests.views.opened import rows_of, show_page

MINUTE = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "decisions.bookdesk")
    made.game_id = made.game(451, away="+150", home="-170")
    made.write_in = made.write("manual", Manual(100_00, 200_00), [], description="Rain on Sunday")
    made.now += MINUTE
    made.accept("452 100", "P2")
    made.now += MINUTE
    made.accept("452 200", "P3")
    made.baseball = made.event(901, league="MLB", sport="baseball")
    leg = (made.baseball, "money_line", "home", 0, "-120",
           {"pitchers": "action", "listed": ["Cole", "Sale"]})  # fmt: skip
    made.write("straight", Straight(120_00, 100_00), [leg], "P2", description="Home901 ML ACT")
    made.board(made.baseball, away="-105", home="-115")
    result = settlement.Result("final", {}, (2, 3), starters=("Cole", "Bello"))
    settlement.record_result(made.book, made.actor, made.baseball, result)
    settlement.approve(made.book, made.actor, [made.baseball])
    terms = Parlay(100_00, 264_00, spots=2)
    made.write("parlay", terms, [(made.game_id, "spread", "home", -14, "-110")], "P1")
    made.settle(made.game_id, 10, 30)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(SettlementPage(session=session), session, qtbot)
    made.show_open_tickets()
    qtbot.waitUntil(lambda: made.waiting.model.rowCount() == 3)
    return made


def choose(page, reason):
    (place,) = [n for n, row in enumerate(rows_of(page.waiting.model)) if row.reason == reason]
    page.waiting.grid.select_row(place)


def dialog_of(page, qtbot):
    qtbot.waitUntil(lambda: page.by_hand.decisions.dialog is not None)
    return page.by_hand.decisions.dialog


def balance(session, qtbot, code):
    found = []
    session.runner.read(lambda reader: found.append(find_account(reader, code).balance), None)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_every_open_ticket_has_its_reason_and_what_comes_next(page):
    told = {row.reason: page.waiting.model.painted_row(n).texts
            for n, row in enumerate(rows_of(page.waiting.model))}  # fmt: skip
    assert {reason: texts[-1] for reason, texts in told.items()} == {
        "write-in": "decide the write-in",
        "open spot": "fill or close the spot",
        "no new price": "restate the price",
    }
    assert page.waiting.chips["write-in"].text() == "Write-in  1"
    assert page.waiting.chips["no result"].isHidden()
    assert page.tabs.tabText(1) == "Open tickets 3"


def test_a_chip_and_words_narrow_the_open_tickets(page, qtbot):
    page.waiting.chips["write-in"].click()
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 1)
    page.filter.set_filter("snow")
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 0)
    page.filter.set_filter("rain sunday")
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 1)


def test_enter_on_a_write_in_asks_what_it_came_to_and_posts_what_was_shown(page, session, qtbot):
    choose(page, "write-in")
    qtbot.keyClick(page.waiting.grid, Qt.Key.Key_Return)
    dialog = dialog_of(page, qtbot)
    qtbot.waitUntil(dialog.post_button.isEnabled)
    assert "players get +200.00" in dialog.sums.text()
    dialog.reason.setEditText("")
    dialog.post()
    qtbot.waitUntil(lambda: "needs a reason" in dialog.problem.text())
    dialog.reason.setEditText("it rained")
    dialog.post()
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 2)
    assert "is decided" in session.strip.sentence
    assert balance(session, qtbot, "P1") == 200_00


def test_the_board_suggests_the_new_price_after_a_change_of_pitchers(page, session, qtbot):
    choose(page, "no new price")
    qtbot.keyClick(page.waiting.grid, Qt.Key.Key_P)
    dialog = dialog_of(page, qtbot)
    ((_, field),) = dialog.fields
    assert field.text() == "-115"
    field.setText("x")
    qtbot.waitUntil(lambda: "is not a price" in dialog.problem.text())
    field.setText("+110")
    qtbot.waitUntil(lambda: "players get +110.00" in dialog.sums.text())
    dialog.post()
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 2)


def test_open_spots_are_closed_with_what_that_posts(page, qtbot):
    choose(page, "open spot")
    page.by_hand.do_next()
    dialog = dialog_of(page, qtbot)
    qtbot.waitUntil(lambda: "players get +90.91" in dialog.sums.text())
    dialog.post()
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 2)


def open_event(page, qtbot, event_id, *, past_post=False):
    page.by_hand.decisions.dialog = None
    page.by_hand.decisions.about_event(event_id, past_post=past_post)
    dialog = dialog_of(page, qtbot)
    qtbot.waitUntil(lambda: dialog.legs_model.rowCount() > 0)
    return dialog


def test_everything_on_an_event_is_taken_off_and_restored(page, shop, session, qtbot):
    dialog = open_event(page, qtbot, shop.game_id)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert "players get −300.00" in dialog.sums.text()
    dialog.reason.setEditText("wrong site")
    dialog.post()
    qtbot.waitUntil(lambda: "3 legs are decided as no action" in session.strip.sentence)
    dialog = open_event(page, qtbot, shop.game_id)
    dialog.result_choice.setCurrentIndex(dialog.result_choice.count() - 1)
    qtbot.waitUntil(lambda: "players get +300.00" in dialog.sums.text())


def test_legs_are_chosen_in_the_list(page, shop, qtbot):
    dialog = open_event(page, qtbot, shop.game_id)
    dialog.scope.setCurrentIndex(dialog.scope.findData("leg"))
    row = next(n for n, leg in enumerate(dialog.legs_model.rows) if leg.account == "P3")
    flags = QItemSelectionModel.SelectionFlag
    dialog.legs.selectionModel().select(
        dialog.legs_model.index(row, 0), flags.ClearAndSelect | flags.Rows
    )
    qtbot.waitUntil(lambda: "players get −200.00" in dialog.sums.text())
    assert len(dialog.decision().legs) == 1


def test_what_was_written_between_two_times_on_a_market_is_found(page, shop, qtbot):
    dialog = open_event(page, qtbot, shop.game_id)
    dialog.scope.setCurrentIndex(dialog.scope.findData("written"))
    dialog.first.setText("10:00:30")
    dialog.last.setText("10:01:30")
    qtbot.waitUntil(lambda: "players get −100.00" in dialog.sums.text())
    dialog.last.setText("soon")
    assert "is not a time of day" in dialog.problem.text()
    assert not dialog.post_button.isEnabled()


def test_the_past_post_finder_voids_what_came_after_the_actual_start(page, shop, session, qtbot):
    page.by_hand.decisions.about_event(shop.game_id, past_post=True)
    dialog = dialog_of(page, qtbot)
    assert dialog.legs_model.rowCount() == 0
    dialog.first.setText("10:01:30")
    qtbot.waitUntil(lambda: "players get −200.00" in dialog.sums.text())
    assert dialog.decision().result is LegResult.VOID
    dialog.post()
    qtbot.waitUntil(lambda: "decided as void" in session.strip.sentence)
    started = []
    session.runner.read(
        lambda reader: started.append(
            reader.connection.exec_driver_sql("SELECT actual_start FROM event").scalars().first()
        ),
        None,
    )
    qtbot.waitUntil(lambda: bool(started))
    assert started[0] is not None

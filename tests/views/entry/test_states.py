"""Ticket entry through its states: nothing moves, and each state has its own keys (UX c.5)."""

import pytest
from PySide6.QtCore import Qt

from desktop.book.codec import decode
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Side
from desktop.services.calls.notices import Notice, set_notice
from desktop.services.lines import set_lines
from desktop.services.users import Role, actor_of, add_user, find_user_by_name, new_user
from desktop.views.dialogs.pin import PinDialog
from desktop.views.entry.ring import CountdownRing
from desktop.views.entry.states import State
from tests.shop import Shop
from tests.views.entry.test_entry_page import CONTROL, KEYPAD, Clerk, clerk, open_page, page  # noqa: F401  # fixtures
from tests.views.opened import opened

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "states.bookdesk")
    made.first = made.game(451, away="+150", home="-170")
    made.game(453)
    set_notice(made.book, made.actor, "P3", Notice("COLLECT 500"))
    yield made
    made.book.close()


def places(page):  # noqa: F811  # fixtures
    """Where each region is."""
    regions = (
        page.player_bar, page.notices, page.box, page.hint, page.legs_card, page.panel,
        page.panel.strip, page.foot,
    )  # fmt: skip
    return [(part.mapTo(page, part.rect().topLeft()), part.size()) for part in regions]


def test_no_region_moves_whatever_the_state(shop, theme, tmp_path, qtbot):
    add_user(shop.book, shop.actor, new_user("Kim", Role.CLERK, system_user="kim"))
    shop.actor = actor_of(find_user_by_name(shop.book.reader, "Kim"), "s")
    with opened(shop, theme, tmp_path) as session:
        page = open_page(session, qtbot)  # another one than the fixture's
        clerk = Clerk(qtbot, session, page)  # another one than the fixture's
        usual = places(page)

        def stays(state):
            qtbot.wait(0)
            assert places(page) == usual, state

        clerk.call("P3")
        stays("a player with a notice")
        clerk.type("P 451/452 o47. 5x")
        stays("an error")
        page.box.setText("ST 451 452 453 454 100")
        clerk.press(Qt.Key.Key_Return)
        stays("four wagers read back")
        clerk.press(Qt.Key.Key_Escape)
        page.box.setText("452-2.5 100")
        clerk.press(Qt.Key.Key_Return)
        stays("a line that is not the board's")
        clerk.press(Qt.Key.Key_F8)
        assert page.panel.question is not None
        assert page.panel.question.isVisible()
        stays("a supervisor is asked")
        clerk.press(Qt.Key.Key_Escape)
        assert page.panel.question is None
        assert page.call.state is State.READ_BACK
        clerk.press(Qt.Key.Key_F7)
        clerk.press(Qt.Key.Key_Plus, KEYPAD)
        assert page.call.state is State.ACCEPTED
        stays("accepted")
        clerk.type("452 100")
        clerk.press(Qt.Key.Key_F9)
        assert page.call.state is State.HELD
        stays("held")


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F10])
def test_keys_of_typing_do_nothing_while_a_wager_is_read_back(clerk, page, key):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(key)
    assert page.call.state is State.READ_BACK
    assert page.panel.hasFocus()
    assert page.box.text() == "452 100"
    assert not page.side.isVisible()
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    assert len(clerk.tickets()) == 1


def test_every_key_says_why_it_does_nothing(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    dead = {a.id: a.why_disabled() for a in page.page_actions() if a.why_disabled() is not None}
    alive = {a.id for a in page.page_actions()} - set(dead)
    assert alive == {
        "entry.accept", "entry.back", "entry.hold", "entry.slowly", "entry.reprice", "entry.drop",
    }  # fmt: skip
    assert all(why.endswith((".", "?")) or ":" in why for why in dead.values())


def test_a_quote_expires_and_is_quoted_anew(clerk, page, shop):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    assert page.panel.ring.seconds == 30
    shop.now += 29_000
    page.panel.ring.count_down()
    assert page.panel.ring.seconds == 1
    assert page.panel.accept_button.isEnabled()
    shop.now += 1_000
    page.panel.ring.count_down()
    assert "expired" in page.strip.sentence
    assert not page.panel.accept_button.isEnabled()
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    clerk.press(Qt.Key.Key_F5)
    assert page.panel.ring.seconds == 30
    clerk.press(Qt.Key.Key_F12)
    assert len(clerk.tickets()) == 1


def test_a_house_may_let_quotes_stand(shop, theme, tmp_path, qtbot):
    shop.set("HOUSE", {"quote/seconds": 0})
    with opened(shop, theme, tmp_path) as session:
        page = open_page(session, qtbot)  # another one than the fixture's
        clerk = Clerk(qtbot, session, page)  # another one than the fixture's
        clerk.read_back("452 100")
        assert page.panel.ring.isHidden()
        shop.now += 600_000
        clerk.press(Qt.Key.Key_F12)
        assert len(clerk.tickets()) == 1


def test_f9_parks_what_is_typed_and_enter_takes_it_up_again(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("452 100")
    clerk.press(Qt.Key.Key_F9)
    assert page.call.state is State.HELD
    assert page.foot.shows_held
    assert [hold.because for hold in page.held.grid.open_holds] == ["the clerk parked it"]
    clerk.press(Qt.Key.Key_F9, SHIFT)
    clerk.press(Qt.Key.Key_Home)
    clerk.press(Qt.Key.Key_Return)
    assert page.box.text() == "452 100"
    assert page.held.grid.open_holds == []
    assert clerk.tickets() == []


def test_f11_marks_one_sentence_after_the_other(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("P 452/454 100")
    plain = page.panel.sentence.text()
    clerk.press(Qt.Key.Key_F11)
    marked = []
    while page.panel.slow.is_reading:
        marked.append(page.panel.sentence.text().split("background-color")[1].split(">")[1])
        page.panel.slow.go_on()
    assert marked[0].startswith("Two-team parlay.")
    assert marked[1].startswith("452 Home451")
    assert marked[-1].startswith("Correct?")
    assert page.panel.sentence.text() == plain


@pytest.mark.parametrize(
    ("typed", "swapped"),
    [("452 100", "452 r100"), ("452 r110", "452 w110"), ("451ml 50", "451ml w50")],
)
def test_f10_swaps_risk_and_to_win(clerk, page, typed, swapped):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type(typed)
    clerk.press(Qt.Key.Key_F10)
    assert page.box.text() == swapped


def test_a_question_mark_shows_the_row_of_the_grammar(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("452 -3?")
    assert page.box.text() == "452 -3"
    assert "+3.5" in page.hint.text()
    page.box.setText('WR "')
    clerk.type("who?")
    assert page.box.text() == 'WR "who?'


def test_f6_shows_the_board_of_the_number_at_the_caret(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("452 100")
    page.box.setCursorPosition(2)
    clerk.press(Qt.Key.Key_F6)
    assert [offered.text for offered in page.side.offers.rows] == [
        "452", "451", "452 ml", "451 ml", "452 o", "452 u",
    ]  # fmt: skip
    page.side.grid.row_activated.emit(page.side.offers.rows[4])
    assert page.box.text() == "452 452 o 100"
    clerk.press(Qt.Key.Key_F6, on=page.box)
    assert not page.side.isVisible()


def test_the_form_writes_the_line_that_is_typed(clerk, page, qtbot):  # noqa: F811  # fixtures
    clerk.call()
    clerk.press(Qt.Key.Key_F2)
    form = page.side.form
    form.event_chosen.emit(452)
    clerk.wait()
    for row in (page.side.offers.rows[0], page.side.offers.rows[4]):
        page.side.grid.row_activated.emit(row)
    qtbot.keyClicks(form.amount, "50")
    clerk.wait()
    assert page.box.text() == "P 452/452 o 50"
    assert [line.leg.rotation for line in page.legs.rows] == [452, 452]
    form.remove.click()
    form.kind.setCurrentIndex(0)
    form.kind.activated.emit(0)
    form.mode.setCurrentIndex(2)
    form.mode.activated.emit(2)
    clerk.wait()
    assert page.box.text() == "452 w50"
    assert [quote.win for quote in page.call.drafts.quotes] == [50_00]


def test_the_line_says_whom_it_means_and_whether_the_board_agrees(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("P 452 -3.5/454")
    assert page.box._ghost.startswith("Home453")
    clerk.type(" -4")
    assert sorted(page.box._checks.items()) == [((6, 10), True), ((15, 17), False)]


def test_each_selection_tells_the_limit_that_it_leaves(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("452 100")
    assert [line.left.cents for line in page.legs.rows] == [9_090_91]
    assert [quote.risk for quote in page.call.drafts.quotes] == [110_00]


def test_read_back_and_stay_goes_straight_on(clerk, page):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("452 100")
    clerk.press(Qt.Key.Key_Return, CONTROL)
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    assert page.call.state is State.EDIT
    assert len(clerk.tickets()) == 1
    assert page.toast.isVisible()
    clerk.press(Qt.Key.Key_Z, CONTROL)
    assert [row[3] for row in clerk.tickets()] == ["void"]
    assert not page.toast.isVisible()


def test_the_fastest_ticket_of_today_is_told_with_its_keys(clerk, page, session):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    best = page.stopwatch.best_of(page._today())
    assert best.keys == len("P1") + 1 + len("452 100") + 1 + 1
    assert "Fastest today" in page.best.text()
    assert page.stopwatch.best_of("2026-11-21") is None


def test_a_question_has_the_keys_and_escape_gives_them_back(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452-2.5 100")
    page.passing.supervisor_asked.emit()
    dialog = page.findChild(PinDialog)
    assert dialog.name_edit.hasFocus()
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    clerk.press(Qt.Key.Key_Escape, on=dialog.name_edit)
    assert page.panel.hasFocus()


def test_a_ring_without_a_quote_counts_nothing(theme, qtbot):
    ring = CountdownRing(theme, lambda: 0)
    qtbot.addWidget(ring)
    ring.start(None)
    ring.count_down()
    assert (ring.seconds, ring.isHidden()) == (0, True)


def test_tab_stays_where_the_caller_s_answer_is_waited_for(clerk, page):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    clerk.press(Qt.Key.Key_Tab)
    assert page.panel.hasFocus()
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    assert len(clerk.tickets()) == 1


def test_what_is_circled_meanwhile_has_to_be_decided(clerk, page, shop, session):  # noqa: F811  # fixtures
    clerk.read_back("452 100")
    circled = [
        shop.setting(Market.SPREAD, side, parse_line(line), "-110", status="circled")
        for side, line in ((Side.HOME, "-3.5"), (Side.AWAY, "+3.5"))
    ]
    session.runner.write(
        lambda book: set_lines(book, shop.actor, shop.first, circled), session.hub.announce
    )
    clerk.wait()
    assert "circled" in page.strip.sentence
    clerk.press(Qt.Key.Key_F12)
    assert clerk.tickets() == []
    clerk.press(Qt.Key.Key_F7)
    clerk.press(Qt.Key.Key_F12)
    assert len(clerk.tickets()) == 1


def test_a_new_window_knows_what_this_clerk_typed_last(clerk, page, session, qtbot):  # noqa: F811  # fixtures
    for typed in ("452 100", "451 50"):
        clerk.type(typed) if page.call.caller else clerk.read_back(typed)
        if page.call.state is not State.READ_BACK:
            clerk.press(Qt.Key.Key_Return)
        clerk.press(Qt.Key.Key_Plus, KEYPAD)
    other = open_page(session, qtbot)
    clerk.wait()
    seen = []
    for _ in range(2):
        qtbot.keyClick(other.box, Qt.Key.Key_Up)
        seen.append(other.box.text())
    assert seen == ["451 50", "452 100"]


def test_typing_never_keeps_the_window_busy(clerk, page, no_stall):  # noqa: F811  # fixtures
    clerk.call()
    clerk.type("452 100")
    page.box.clear()
    clerk.wait()
    no_stall.forget()
    clerk.type("P 452/454 o47. 25")
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_Plus, KEYPAD)
    assert len(clerk.tickets()) == 1


def test_a_wager_is_read_to_the_caller_in_the_callers_language(shop, theme, tmp_path, qtbot):
    shop.set("P1", {"caller/language": "es"})
    with opened(shop, theme, tmp_path) as session:
        page = open_page(session, qtbot)  # another one than the fixture's
        clerk = Clerk(qtbot, session, page)  # another one than the fixture's
        clerk.read_back("452 ml 100")
        heard = page.panel.sentence.text()
        assert "Correct?" not in heard
        assert heard.endswith("¿Correcto?")
        clerk.press(Qt.Key.Key_F12)
        assert len(clerk.tickets()) == 1
    kept = "SELECT body FROM fact WHERE type = 'ticket.accepted'"
    body = decode(shop.book.reader.connection.exec_driver_sql(kept).scalar())
    assert body["read_back"] == heard

"""Creating many, notes, own limits, undo, contact and exceptions in the accounts window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.book.drafts import list_drafts
from desktop.book.reading import BookReader
from desktop.domain.own_limits import OwnLimitKind
from desktop.services.notes import write_note
from desktop.services.settings.changing import change_many_settings, change_settings
from desktop.views.accounts.tabs import AUDIT, LIMITS, NOTES
from desktop.views.accounts.window import AccountsPage
from tests.shop import Shop
from tests.views.opened import rows_of, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    change_settings(made.book, made.actor, made.house, "P1", {"rating": "sharp"})
    players = ["P2", "P3"]
    change_many_settings(made.book, made.actor, made.house, players, {"wager_limit": 70_00})
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(AccountsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.accounts.model.row_total > 0)
    return made


def choose(page, code):
    node = next(node for node in page.accounts.nodes.values() if node.code == code)
    assert page.accounts.tree.select_key(node.id)


def codes(page):
    return {node.code for node in page.accounts.nodes.values()}


def test_many_are_created_after_a_template_and_stand_in_the_tree_at_once(page, qtbot):
    choose(page, "P1")
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    dialog = page.dialog
    dialog.count.setText("0")
    assert "not how many" in dialog.problem
    dialog.count.setText("3")
    qtbot.waitUntil(lambda: dialog.what.startswith("P4 – P6 under A1"))
    assert dialog.what.endswith("They are active.")
    assert list(dialog.copied.rows) == [("Rating", "sharp")]
    dialog.first.setText("x")
    assert "no number" in dialog.problem
    dialog.first.setText("")
    qtbot.waitUntil(lambda: dialog.what != "")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.template, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {"P4", "P5", "P6"} <= codes(page))
    qtbot.waitUntil(lambda: page.current.code == "P4")


def test_notes_of_all_accounts_are_searched_and_lead_to_the_account(page, session, qtbot):
    actor = session.actor

    def write(book):
        write_note(book, actor, "P1", "money", "Pays on Mondays")
        write_note(book, actor, "P3", "contact", "Never call on Monday")
        return write_note(book, actor, "P2", "general", "Asks for Ann")

    written = []
    session.runner.write(write, written.append)
    qtbot.waitUntil(lambda: bool(written))
    choose(page, "P1")
    qtbot.keyClick(
        page.accounts.tree,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    dialog = page.dialog
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: dialog.count == "3 notes")
    dialog.filter.set_filter("monday")
    qtbot.waitUntil(lambda: [row.code for row in dialog.model.rows] == ["P3", "P1"])
    dialog.filter.set_filter("monday", frozenset({"contact"}))
    qtbot.waitUntil(lambda: dialog.count == "1 note")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.grid, Qt.Key.Key_Return)
    assert page.current.code == "P3"
    assert page.tabs.currentIndex() == NOTES
    qtbot.waitUntil(lambda: len(page.tabs.notes.model.rows) == 1)


def test_a_note_is_written_by_enter_found_and_struck(page, qtbot):
    choose(page, "P1")
    page.tabs.setCurrentIndex(NOTES)
    notes = page.tabs.notes
    tester = QAbstractItemModelTester(notes.model)
    notes.category.setCurrentText("money")
    qtbot.keyClicks(notes.text, "Pays on Mondays")
    qtbot.keyClick(notes.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(notes.model.rows) == 1)
    assert notes.text.text() == ""
    notes.words.setText("tuesday")
    assert not notes.model.rows
    notes.words.setText("monday")
    notes.shown.setCurrentText("general")
    assert not notes.model.rows
    notes.shown.setCurrentText("money")
    notes.grid.setCurrentIndex(notes.model.index(0, 0))
    notes.strike()
    notes.dialog.reason.setText("no longer")
    notes.dialog.give()
    qtbot.waitUntil(lambda: notes.model.rows[0].struck_by == "owner")
    del tester


def test_a_note_that_was_not_written_waits_at_its_account(page, session, qtbot):
    choose(page, "P1")
    page.tabs.setCurrentIndex(NOTES)
    notes = page.tabs.notes
    qtbot.keyClicks(notes.text, "Half a thought")
    choose(page, "P2")
    assert notes.text.text() == ""
    qtbot.waitUntil(lambda: session.runner.is_idle)
    with BookReader(session.path) as reader:
        (kept,) = list_drafts(reader, session.actor.user_id)
    assert (kept.title, dict(kept.fields)) == ("A note on P1", {"note": "Half a thought"})
    choose(page, "P1")
    assert notes.text.text() == "Half a thought"
    qtbot.keyClick(notes.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(notes.model.rows) == 1 and session.runner.is_idle)
    with BookReader(session.path) as reader:
        assert list_drafts(reader, session.actor.user_id) == []


def test_a_player_limits_themselves_and_a_looser_limit_waits(page, qtbot):
    choose(page, "P1")
    page.deeds.ask_own_limits()
    page.dialog.amounts[OwnLimitKind.DAY].setText("500")
    with qtbot.waitSignal(page.dialog.accepted):
        page.dialog.save()
    page.deeds.ask_own_limits()
    again = page.dialog
    qtbot.waitUntil(lambda: again.amounts[OwnLimitKind.DAY].text() == "500.00")
    again.amounts[OwnLimitKind.DAY].setText("900")
    with qtbot.waitSignal(again.accepted):
        again.save()
    page.deeds.ask_own_limits()
    last = page.dialog
    qtbot.waitUntil(lambda: last.coming(OwnLimitKind.DAY).startswith("900.00 from"))
    assert last.amounts[OwnLimitKind.DAY].text() == "500.00"


def test_the_last_mass_change_is_taken_back_once(page, session, qtbot):
    page.deeds.ask_undo()
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.effect.startswith("Wager limit, set on 2 accounts"))
    with qtbot.waitSignal(dialog.accepted):
        dialog.undo()
    page.deeds.ask_undo()
    again = page.dialog
    qtbot.waitUntil(lambda: "no mass change" in again.effect)


def test_who_differs_leads_to_the_limits_of_the_account(page, qtbot):
    choose(page, "A1")
    page.tabs.setCurrentIndex(LIMITS)
    page.tabs.limits.show_exceptions()
    dialog = page.tabs.limits.dialog
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)
    row = next(place for place, one in enumerate(dialog.model.rows) if one.code == "P3")
    dialog.grid.row_activated.emit(dialog.model.rows[row])
    assert page.current.code == "P3"
    assert page.tabs.currentIndex() == LIMITS


def test_contact_is_changed_in_the_profile_and_told_in_the_audit(page, qtbot):
    choose(page, "P1")
    profile = page.tabs.profile
    profile.phone.setText("555 0101")
    profile.phone.textEdited.emit("555 0101")
    qtbot.keyClick(profile.phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: profile.phone.text() == "5550101")
    page.tabs.setCurrentIndex(AUDIT)
    qtbot.waitUntil(lambda: any(e.field == "phone" for e in rows_of(page.tabs.history)))


def test_another_status_needs_a_reason(page, qtbot):
    choose(page, "P1")
    profile = page.tabs.profile
    profile.status.choose("suspended")
    profile.save()
    assert "Say why" in profile._problem.text()
    profile.reason.setText("does not pay")
    profile.save()
    qtbot.waitUntil(lambda: page.current.status == "suspended")
    page.tabs.setCurrentIndex(AUDIT)
    qtbot.waitUntil(lambda: page.tabs.history.rowCount() > 0)
    assert page.tabs.history.row_at(0).reason == "does not pay"
    assert profile.reason.text() == ""


def test_a_rating_is_shown_and_found_by_its_word(page, qtbot):
    node = next(node for node in page.accounts.nodes.values() if node.code == "P1")
    assert node.rating == "sharp"
    page.accounts.filter.set_filter("sharp")
    page.accounts.filter.filter_changed.emit("sharp", frozenset())
    qtbot.waitUntil(lambda: page.current.code == "P1")


def test_w_pins_a_player_to_the_watch_and_unpins(page, session, qtbot):
    choose(page, "P2")
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: page.current.is_pinned)
    assert session.strip.sentence == "P2 is watched."
    page.accounts.filter.set_filter("watched")
    assert page.accounts.model.row_total == len(["HOUSE", "M1", "A1", "P2"])
    page.accounts.filter.set_filter("")
    choose(page, "P2")
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: not page.current.is_pinned)


def test_only_players_are_watched(page):
    choose(page, "A1")
    action = next(one for one in page.page_actions() if one.id == "accounts.watch")
    assert "only players" in action.why_disabled()
    page.deeds.turn_watch()
    assert not page.current.is_pinned

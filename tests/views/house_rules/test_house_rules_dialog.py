"""The house rules over a real book: edited, refused, compared, saved as a new version."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.book.drafts import list_drafts
from desktop.book.reading import BookReader
from desktop.domain.profiles.keys import GROUPS
from desktop.services.house_rules import (
    change_rules,
    list_versions,
    read_version,
    shipped_profile,
)
from desktop.services.users import Actor, Role
from desktop.views.drafts import DraftKeeper
from desktop.views.house_rules.entries import EntryDialog
from desktop.views.house_rules.rows import VALUE_COLUMN
from desktop.views.house_rules.versions import VersionsDialog
from desktop.views.house_rules.window import HouseRulesDialog
from tests.shop import Shop
from tests.views.opened import opened


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "rules.bookdesk", players=1)
    change_rules(made.book, made.actor, shipped_profile("nevada"))
    yield made
    made.book.close()


def open_dialog(session, qtbot):
    dialog = HouseRulesDialog(session)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: dialog.group is not None)
    return dialog


@pytest.fixture
def dialog(session, qtbot):
    return open_dialog(session, qtbot)


def show(dialog, group):
    dialog.groups.setCurrentRow(GROUPS.index(group))
    return dialog.group


def rule(dialog, *path):
    return next(row for row in dialog.group.rules.model().rows if row.leaf.path == path)


def type_into(qtbot, grid, row, column, text):
    """Put the cursor on a cell, type over it and press Enter."""
    index = grid.model().index(row, column)
    grid.setCurrentIndex(index)
    grid.edit(index)
    line = grid.findChildren(QLineEdit)[-1]
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def type_rule(qtbot, dialog, path, text):
    place = dialog.group.rules.model().find_row(path)
    type_into(qtbot, dialog.group.rules, place, VALUE_COLUMN, text)


def said(dialog):
    return dialog.strip._sentence.text()


def current(session):
    with BookReader(session.path) as reader:
        return read_version(reader)


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_shows_its_rules(dialog, group, qtmodeltester):
    shown = show(dialog, group)
    rows = shown.rules.model().rows
    assert rows or group == "Pleasers"
    assert not any(row.is_changed for row in rows)
    assert all(row.meaning for row in rows)
    qtmodeltester.check(shown.rules.model())
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(shown.pays.model(), mode, shown)


def test_what_differs_from_the_shipped_profile_is_shown_beside_the_value(dialog):
    show(dialog, "Amounts and rounding")
    assert rule(dialog, "round_unit_cents").shipped == "5"
    dialog.compared.choose("Whole dollars")
    assert rule(dialog, "round_unit_cents").shipped == "100"
    assert rule(dialog, "round_unit_cents").leaf.text == "5"


def test_a_typed_value_is_marked_counted_and_saved_as_a_new_version(dialog, session, qtbot):
    show(dialog, "If bets and reverses")
    type_rule(qtbot, dialog, ("if_max_legs",), "4")
    assert rule(dialog, "if_max_legs").is_changed
    assert dialog.groups.currentItem().text() == "If bets and reverses  · 1"
    assert dialog.save_button.text() == "&Save one change…"
    dialog.ask_to_save()
    (change,) = dialog.asking.grid.model().rows
    assert (change.key, change.old, change.new) == ("if_max_legs", "6", "4")
    assert current(session)["version"] == 2
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog.asking.accept_button, Qt.Key.Key_Space)
    (house,) = saved.args
    assert (house.rules.version, house.rules.if_bets.max_legs) == (3, 4)
    assert (current(session)["version"], current(session)["if_max_legs"]) == (3, 4)
    qtbot.waitUntil(lambda: not dialog.draft.changes)
    assert said(dialog) == "Version 3 is in force."


def test_a_choice_is_made_from_its_list(dialog, qtbot):
    show(dialog, "Baseball")
    grid = dialog.group.rules
    place = grid.model().find_row(("baseball_innings",))
    index = grid.model().index(place, VALUE_COLUMN)
    grid.setCurrentIndex(index)
    grid.edit(index)
    box = grid.findChild(QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["classic", "strict9"]
    box.setCurrentText("strict9")
    box.activated.emit(1)
    assert dialog.draft.profile["baseball_innings"] == "strict9"


def test_enter_edits_the_value_of_the_rule_under_the_cursor(dialog, qtbot):
    show(dialog, "Round robins")
    grid = dialog.group.rules
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert grid.findChild(QLineEdit).text() == "3"


@pytest.mark.parametrize(
    ("group", "path", "typed"),
    [
        ("Parlays", ("parlay_max_legs",), "lots"),
        ("Parlays", ("table_min_price",), "-50"),
        ("Parlays", ("parlay_bars",), "future, dogs"),
        ("Amounts and rounding", ("slang", "dime"), "1.234"),
        ("Futures and each way", ("place_terms",), "from 5"),
        ("Correlation", ("correlation_ratio",), "2"),
    ],
)
def test_what_is_no_value_is_refused_with_its_key_and_nothing_changes(
    dialog, qtbot, group, path, typed
):
    show(dialog, group)
    type_rule(qtbot, dialog, path, typed)
    assert f"“{'.'.join(path)}”" in said(dialog)
    assert dialog.group.rules.findChild(QLineEdit).text() == typed
    assert not dialog.draft.changes


def test_cells_of_the_teaser_table_are_edited_added_and_emptied(dialog, qtbot):
    pays = show(dialog, "Teasers").pays
    titles = [column.title for column in pays.model().columns]
    assert titles[:4] == ["Teams", "4", "4.5", "5"]
    six = titles.index("6")
    type_into(qtbot, pays, 1, six, "+150")
    assert dialog.draft.profile["teasers"]["6"]["pays"][1] == [3, "+150"]
    tooltip = pays.model().index(1, six).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip == "In force f8/5, shipped f8/5"
    type_into(qtbot, pays, 9, six, "f25/1")
    assert dialog.draft.profile["teasers"]["6"]["pays"][-1] == [11, "f25/1"]
    type_into(qtbot, pays, 9, six, " ")
    assert dialog.draft.profile["teasers"]["6"]["pays"][-1][0] == 10
    type_into(qtbot, pays, 1, six, "f8/5")
    assert not dialog.draft.changes


def test_a_price_that_is_none_is_refused_in_the_table(dialog, qtbot):
    pays = show(dialog, "Parlays").pays
    type_into(qtbot, pays, 0, 1, "13/5")
    assert "“parlay_table.pays.2”" in said(dialog)
    assert not dialog.draft.changes


def test_what_was_refused_is_not_said_any_longer_in_another_group(dialog, qtbot):
    show(dialog, "Parlays")
    type_rule(qtbot, dialog, ("parlay_max_legs",), "lots")
    assert said(dialog)
    show(dialog, "Pleasers")
    assert said(dialog) == ""


def test_the_house_names_its_own_rules(dialog, qtbot):
    show(dialog, "Profile")
    type_rule(qtbot, dialog, ("name",), "Corner shop")
    assert dialog.draft.profile["name"] == "Corner shop"


def test_rules_that_contradict_each_other_are_said_and_not_saved(dialog, qtbot):
    show(dialog, "Parlays")
    type_rule(qtbot, dialog, ("parlay_max_legs",), "12")
    assert "what 11 teams pay" in said(dialog)
    dialog.ask_to_save()
    assert dialog.asking is None


def test_a_shipped_profile_is_loaded_over_the_draft(dialog):
    dialog.compared.choose("Default")
    dialog.load_button.click()
    assert dialog.draft.profile["name"] == "Default"
    assert dialog.draft.profile["version"] == 2
    assert {change.key for change in dialog.draft.changes} >= {"name", "round_unit_cents"}


def test_a_shipped_pay_table_is_taken_for_the_teasers(dialog):
    group = show(dialog, "Teasers")
    galaxy = next(a for a in group.table_button.menu().actions() if a.text() == "GALAXY")
    galaxy.trigger()
    assert dialog.draft.profile["teasers"]["7.5"]["table"] == "GALAXY"
    assert "8.5" in [column.title for column in group.pays.model().columns]


def test_a_pleaser_is_added_and_filled_in_by_the_operator(dialog, qtbot):
    group = show(dialog, "Pleasers")
    assert not group.table_button.isVisible()
    group.ask_entry()
    asking = group.findChild(EntryDialog)
    qtbot.keyClicks(asking.name, "seven")
    qtbot.keyClick(asking.name, Qt.Key.Key_Return)
    assert "“pleasers.seven”" in asking._problem.text()
    asking.name.setText("7")
    qtbot.keyClick(asking.name, Qt.Key.Key_Return)
    assert dialog.draft.profile["pleasers"]["7"]["points"] == "7"
    type_into(qtbot, group.pays, 0, 1, "+600")
    assert dialog.draft.find_problem() is None
    assert dialog.draft.profile["pleasers"]["7"]["pays"] == [[2, "+600"]]


def test_an_entry_is_removed(dialog, qtbot):
    group = show(dialog, "Amounts and rounding")
    group.rules.select_row(group.rules.model().find_row(("slang", "nickel")))
    group.rules.setFocus()
    qtbot.keyClick(group.rules, Qt.Key.Key_Delete)
    assert "nickel" not in dialog.draft.profile["slang"]
    group.rules.select_row(0)
    assert not group.remove_button.isEnabled()


def test_a_clerk_looks_and_does_not_save(shop, theme, tmp_path, qtbot):
    with opened(shop, theme, tmp_path) as session:
        session.actor = Actor(session.actor.user_id, "Clerk", Role.CLERK, "session")
        dialog = open_dialog(session, qtbot)
        show(dialog, "Round robins")
        type_rule(qtbot, dialog, ("round_robin_max_legs",), "9")
        assert not dialog.save_button.isEnabled()
        assert said(dialog) == "Only an owner or manager changes the house rules."


def test_unsaved_changes_are_not_lost_by_one_escape(dialog, qtbot):
    show(dialog, "Round robins")
    type_rule(qtbot, dialog, ("round_robin_max_legs",), "9")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert said(dialog) == "The changes are not saved."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_versions_are_listed_with_who_and_compared(session, dialog, qtbot):
    versions = VersionsDialog(session, dialog)
    versions.open()
    qtbot.waitUntil(lambda: versions.differences.model().rowCount() > 0)
    assert [(one.version, one.user) for one in versions._model.rows] == [(2, "owner"), (1, "owner")]
    keys = {one.key: (one.old, one.new) for one in versions.differences.model().rows}
    assert keys["round_unit_cents"] == ("1", "5")
    versions.against.setCurrentIndex(1)
    qtbot.waitUntil(lambda: versions.differences.model().rowCount() == 0)
    versions.against.setCurrentIndex(2)
    qtbot.waitUntil(lambda: versions.differences.model().rowCount() > 0)
    versions.against.setCurrentIndex(0)
    versions.versions.select_row(1)
    qtbot.waitUntil(lambda: versions.differences.model().rowCount() == 0)


def test_rules_changed_by_another_meanwhile_are_not_overwritten(dialog, session, qtbot):
    show(dialog, "Round robins")
    type_rule(qtbot, dialog, ("round_robin_max_legs",), "9")
    done = []
    actor = session.actor
    session.runner.write(
        lambda book: change_rules(book, actor, shipped_profile("default")), done.append
    )
    qtbot.waitUntil(lambda: bool(done))
    dialog.ask_to_save()
    dialog.asking.accept_button.click()
    qtbot.waitUntil(lambda: "meanwhile" in said(dialog))
    with BookReader(session.path) as reader:
        assert len(list_versions(reader)) == 3
    assert dialog.draft.changes


def test_changes_that_were_not_saved_are_back_after_a_stop_and_gone_when_they_are_left(
    session, qtbot
):
    dialog = open_dialog(session, qtbot)
    show(dialog, "If bets and reverses")
    type_rule(qtbot, dialog, ("if_max_legs",), "4")
    session.drafts.flush()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    # Another run of the program begins with what the file has.
    session.drafts = DraftKeeper(session.runner, session.actor.user_id)
    with qtbot.waitSignal(session.drafts.brought_back):
        session.drafts.load()
    again = open_dialog(session, qtbot)
    assert "are back" in said(again)
    show(again, "If bets and reverses")
    assert rule(again, "if_max_legs").leaf.text == "4"
    again.reject()
    again.reject()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    with BookReader(session.path) as reader:
        assert list_drafts(reader, session.actor.user_id) == []


def test_a_draft_of_rules_that_are_others_now_is_dropped(session, qtbot):
    session.drafts.keep("house rules/1", "", {"profile": '{"version": 1}'})
    qtbot.waitUntil(lambda: session.runner.is_idle)
    session.drafts = DraftKeeper(session.runner, session.actor.user_id)
    with qtbot.waitSignal(session.drafts.brought_back):
        session.drafts.load()
    dialog = open_dialog(session, qtbot)
    assert "is dropped" in said(dialog)
    assert dialog.draft.changes == []

"""Moves of accounts in their windows: several at once, foreseen, listed, taken back."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.accounts import AccountKind
from desktop.services.settings.changing import change_settings
from desktop.views.accounts.tabs import AUDIT
from desktop.views.accounts.window import AccountsPage
from tests.shop import Shop
from tests.views.opened import rows_of, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    change_settings(made.book, made.actor, made.house, "A2", {"wager_limit": 300_00})
    made.game(451)
    made.accept("452-3.5 r110", "P1")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(AccountsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.accounts.model.row_total > 0)
    return made


def choose(page, *codes):
    nodes = {node.code: node for node in page.accounts.nodes.values()}
    tree = page.accounts.tree
    assert tree.select_key(nodes[codes[0]].id)
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for code in codes[1:]:
        tree.selectionModel().select(page.accounts.model.find_index(nodes[code].id), rows)


def ask(page, qtbot, target, *codes):
    choose(page, *codes)
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = page.dialog
    dialog.target.setText(target)
    return dialog


def test_several_accounts_are_foreseen_moved_listed_and_taken_back(page, qtbot):
    dialog = ask(page, qtbot, "a2", "P1", "P2")
    qtbot.waitUntil(lambda: len(dialog.moving.rows) == 2)
    tester = QAbstractItemModelTester(dialog.moving)
    assert [(row.code, row.above, row.luggage.tickets) for row in dialog.moving.rows] == [
        ("P1", "A1", 1), ("P2", "A1", 0),
    ]  # fmt: skip
    assert {row.title for row in dialog.differing.rows} == {"Wager limit"}
    assert dialog.when.startswith("From Mon 23 Nov on")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.target, Qt.Key.Key_Return)
    del tester

    page.deeds.show_moves()
    listed = page.dialog
    qtbot.waitUntil(lambda: len(listed.model.rows) == 2)
    assert {row.state for row in listed.model.rows} == {"waiting"}
    listed.drop()
    qtbot.waitUntil(lambda: {row.state for row in listed.model.rows} == {"dropped"})


def test_the_tree_is_right_when_the_first_command_of_the_day_moves_them(page, qtbot, shop):
    dialog = ask(page, qtbot, "A2", "P1")
    qtbot.waitUntil(lambda: len(dialog.moving.rows) == 1)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    shop.now += 86_400_000
    choose(page, "P3")
    page.edit()
    page.tabs.profile.name.setText("Other")
    page.tabs.profile.name.textEdited.emit("Other")
    page.tabs.profile.save()

    def stands_under_the_new_agent():
        nodes = {node.code: node for node in page.accounts.nodes.values()}
        return page.accounts.above(nodes["P1"]).code == "A2"

    qtbot.waitUntil(stands_under_the_new_agent)
    choose(page, "P1")
    page.tabs.setCurrentIndex(AUDIT)
    qtbot.waitUntil(lambda: any(e.field == "account above" for e in rows_of(page.tabs.history)))


def test_a_target_that_cannot_be_is_told_and_nothing_can_be_saved(page, qtbot):
    dialog = ask(page, qtbot, "P2", "P1")
    qtbot.waitUntil(lambda: "does not stand under P2" in dialog.problem)
    assert not dialog.moving.rows
    dialog.target.setText("A2")
    qtbot.waitUntil(lambda: dialog.problem == "")

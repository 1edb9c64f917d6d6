"""Limits of an account by keyboard: values with their source, edited, lent, taken back, asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from desktop.services.settings.changing import change_settings
from desktop.views.accounts.tabs import AUDIT, LIMITS
from desktop.views.accounts.window import AccountsPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game(451)
    values = {"wager_limit": 50_000, "limit/*/NFL/*/*/*": 40_000}
    change_settings(made.book, made.actor, made.house, "A1", values)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(AccountsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.accounts.model.row_total > 0)
    choose(made, "P1")
    made.tabs.setCurrentIndex(LIMITS)
    qtbot.waitUntil(lambda: bool(made.tabs.limits.model.rows))
    return made


def choose(page, code):
    node = next(node for node in page.accounts.nodes.values() if node.code == code)
    assert page.accounts.tree.select_key(node.id)


def put_cursor(page, key):
    tab = page.tabs.limits
    place = next(no for no, row in enumerate(tab.model.rows) if row.key == key)
    tab.grid.select_row(place)
    tab.grid.setFocus()


def shown(page, key="wager_limit"):
    row = next(row for row in page.tabs.limits.model.rows if row.key == key)
    return row.text, row.source_text


def type_value(page, qtbot, text):
    qtbot.keyClick(page.tabs.limits.grid, Qt.Key.Key_Return)
    (editor,) = page.tabs.limits.grid.findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_values_say_where_they_come_from(page):
    QAbstractItemModelTester(page.tabs.limits.model)
    assert shown(page) == ("500.00", "from A1")
    assert shown(page, "limit/*/NFL/*/*/*") == ("400.00", "from A1")
    assert shown(page, "limit_basis") == ("base", "default")


def test_enter_sets_a_value_and_del_goes_back_to_the_inherited_one(page, qtbot):
    put_cursor(page, "wager_limit")
    type_value(page, qtbot, "750")
    qtbot.waitUntil(lambda: shown(page) == ("750.00", "own"))
    put_cursor(page, "wager_limit")
    qtbot.keyClick(page.tabs.limits.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(page) == ("500.00", "from A1"))


def test_what_will_not_do_is_said_and_nothing_is_changed(page, session, qtbot):
    put_cursor(page, "wager_limit")
    type_value(page, qtbot, "a lot")
    qtbot.waitUntil(lambda: "not an amount" in session.strip.sentence)
    assert shown(page) == ("500.00", "from A1")


def test_a_value_is_set_for_a_while_after_a_preview(page, qtbot):
    tab = page.tabs.limits
    put_cursor(page, "wager_limit")
    tab.lend()
    dialog = tab.dialog
    qtbot.keyClicks(dialog.value, "900")
    qtbot.keyClicks(dialog.through, "2026-11-25")
    qtbot.waitUntil(lambda: [row.new for row in dialog.preview.rows] == ["900.00"])
    dialog.save()
    qtbot.waitUntil(lambda: shown(page) == ("900.00", "own, through 2026-11-25"))


def test_one_value_is_set_on_all_players_below_by_one_fact(page, shop, qtbot):
    choose(page, "A1")
    tab = page.tabs.limits
    qtbot.waitUntil(lambda: shown(page) == ("500.00", "own"))
    put_cursor(page, "wager_limit")
    tab.lend()
    dialog = tab.dialog
    dialog.everybody.setChecked(True)
    qtbot.keyClicks(dialog.value, "600")
    qtbot.waitUntil(lambda: [row.code for row in dialog.preview.rows] == ["P1", "P2", "P3"])
    dialog.save()
    qtbot.waitUntil(dialog.isHidden)
    choose(page, "P3")
    qtbot.waitUntil(lambda: shown(page) == ("600.00", "own"))
    tab.show_exceptions()
    qtbot.waitUntil(lambda: bool(tab.dialog.model.rows))
    assert {(row.code, row.own, row.source) for row in tab.dialog.model.rows} == {
        ("P3", "600.00", "A1")
    }


def test_the_simulator_says_the_most_and_the_layer_that_binds(page, qtbot):
    tab = page.tabs.limits
    tab.simulate()
    qtbot.keyClicks(tab.dialog.wager, "452 -3.5")
    qtbot.waitUntil(lambda: "limit of the profile from A1" in tab.dialog.answer.text())
    assert [layer.source for layer in tab.dialog.layers][:2] == ["A1", "A1"]
    qtbot.keyClicks(tab.dialog.wager, " nonsense")
    qtbot.waitUntil(lambda: "limit of" not in tab.dialog.answer.text())


def test_a_product_is_switched_with_a_reason(page, qtbot):
    put_cursor(page, "product/horses")
    type_value(page, qtbot, "no")
    qtbot.waitUntil(lambda: page.tabs.limits.dialog is not None)
    dialog = page.tabs.limits.dialog
    dialog.give()
    assert "Type a reason" in dialog.problem
    dialog.reason.setText("asked for it")
    dialog.give()
    qtbot.waitUntil(lambda: shown(page, "product/horses") == ("no", "own"))
    page.tabs.setCurrentIndex(AUDIT)
    qtbot.waitUntil(lambda: page.tabs.history.rowCount() > 0)
    assert page.tabs.history.row_at(0).reason == "asked for it"

"""The matrix of limits by keyboard: typed, pasted, taken back, saved as one fact."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop.book.queries.account_tree import list_account_nodes
from desktop.views.accounts.limit_grid import LimitGridDialog
from tests.shop import Shop

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "grid.book")
    made.game(451)
    made.set("A1", {"limit/*/*/*/*/*": 500_00})
    made.set("P1", {"limit/*/*/straight/*/*": 300_00})
    made.node = next(
        node
        for node in list_account_nodes(made.book.reader, made.house.book.open_week)
        if node.code == "P1"
    )
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, shop, qtbot):
    made = LimitGridDialog(session, shop.node)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.matrix is not None)
    return made


def settle(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=5000)


def press(dialog, qtbot, session, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(dialog.grid, key, modifier)
    settle(qtbot, session)


def put_cursor(dialog, row, column):
    dialog.grid.setCurrentIndex(dialog.model.index(row, column))
    dialog.grid.setFocus()


def text(dialog, row, column):
    return dialog.model.index(row, column).data()


def test_inherited_values_are_grey_and_own_ones_strong(dialog):
    columns = dialog.model.columns
    first = dialog.matrix.rows[0]
    assert [text(dialog, 0, no) for no in (1, 2, 3)] == ["500.00", "300.00", "300.00"]
    assert [columns[no].style(first) for no in (1, 2, 3)] == ["muted", "strong", "muted"]
    put_cursor(dialog, 0, 3)
    assert dialog.told.text().endswith("own: straight")


def test_a_typed_value_waits_in_amber_until_it_is_saved(dialog, qtbot, session, shop):
    put_cursor(dialog, 0, 3)
    press(dialog, qtbot, session, Qt.Key.Key_F2)
    (editor,) = dialog.grid.findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "250")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.preview.rows))
    assert dialog.model.columns[3].style(dialog.matrix.rows[0]) == "warning"
    assert [row.new for row in dialog.preview.rows] == ["250.00"]
    press(dialog, qtbot, session, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not dialog.drafts)
    settle(qtbot, session)
    assert dialog.model.columns[3].style(dialog.matrix.rows[0]) == "strong"
    assert text(dialog, 0, 3) == "250.00"


def test_del_goes_back_to_what_is_inherited(dialog, qtbot, session):
    put_cursor(dialog, 0, 2)
    press(dialog, qtbot, session, Qt.Key.Key_Delete)
    assert text(dialog, 0, 2) == "inherited"
    assert [(row.old, row.new) for row in dialog.preview.rows] == [("300.00", "")]
    press(dialog, qtbot, session, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not dialog.drafts)
    settle(qtbot, session)
    assert text(dialog, 0, 2) == "500.00"


def test_a_block_is_pasted_and_saved_as_one_fact(dialog, qtbot, session, shop):
    QGuiApplication.clipboard().setText("100\t200\n110\t210\n")
    put_cursor(dialog, 0, 3)
    press(dialog, qtbot, session, Qt.Key.Key_V, CONTROL)
    assert len(dialog.preview.rows) == 4
    dialog.reason.setText("new season")
    press(dialog, qtbot, session, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not dialog.drafts)
    settle(qtbot, session)
    assert [text(dialog, row, no) for row in (0, 1) for no in (3, 4)] == [
        "100.00", "200.00", "110.00", "210.00",
    ]  # fmt: skip
    found = []
    session.runner.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT count(*) FROM fact WHERE type = 'settings.changed'"
        ).scalar_one(),
        found.append,
    )
    settle(qtbot, session)
    assert found == [3]


def test_what_cannot_be_pasted_is_said_and_nothing_changes(dialog, qtbot, session):
    QGuiApplication.clipboard().setText("100\tmany")
    put_cursor(dialog, 0, 3)
    press(dialog, qtbot, session, Qt.Key.Key_V, CONTROL)
    assert "Row 1, column 2" in dialog.strip.sentence
    assert dialog.drafts == {}


def test_another_channel_shows_its_own_values(dialog, qtbot, session):
    dialog.channel.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.matrix.channel == "phone")
    assert text(dialog, 0, 2) == "300.00"
    assert dialog.model.columns[2].style(dialog.matrix.rows[0]) == "muted"

"""The week is compared with a sheet of another system through the window."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.weekly.comparison import ComparisonDialog
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    game = made.game(451)
    made.accept("452 r110", "P1")
    made.accept("451 r110", "P2")
    made.settle(game, 20, 3)
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, qtbot):
    week = session.house.book.open_week
    made = ComparisonDialog(session, week, week, None)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def take(dialog, tmp_path, qtbot, text):
    file = tmp_path / "theirs.csv"
    file.write_text(text, encoding="utf-8")
    dialog.take(str(file))
    qtbot.waitUntil(dialog.compare_button.isEnabled)
    return file


def compare(dialog, qtbot, rows):
    qtbot.keyClick(dialog.compare_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == rows)


def reasons(dialog):
    return [dialog.model.row_at(at).reason for at in range(dialog.model.rowCount())]


def test_columns_are_guessed_and_differences_stand_first(dialog, tmp_path, qtbot):
    take(dialog, tmp_path, qtbot, "Player,Name,Net\nP2,Two,100\nP1,One,100\n")
    assert dialog.columns["week"].currentText() == "Net"
    compare(dialog, qtbot, 2)
    first, second = reasons(dialog)
    assert "is won there and lost here" in first
    assert second == ""


def test_enter_on_an_account_leads_to_its_tickets_of_the_week(dialog, session, tmp_path, qtbot):
    take(dialog, tmp_path, qtbot, "Player,Net\nP1,0\nP2,100\n")
    compare(dialog, qtbot, 2)
    with qtbot.waitSignal(dialog.go) as went:
        qtbot.keyClick(dialog.grid, Qt.Key.Key_Return)
    assert went.args == ["tickets", f"acct:P1 week:{session.house.book.open_week}"]


def test_columns_side_and_names_are_remembered(dialog, session, tmp_path, qtbot):
    file = take(dialog, tmp_path, qtbot, "Wer,Wieviel\njoe,110\nP2,-100\n")
    dialog.columns["account"].setCurrentText("Wer")
    dialog.columns["week"].setCurrentText("Wieviel")
    dialog.side.setCurrentIndex(1)
    compare(dialog, qtbot, 3)
    row = next(at for at in range(3) if dialog.model.row_at(at).theirs_called == "joe")
    dialog.grid.setCurrentIndex(dialog.model.index(row, 0))
    dialog.code.setText("p1")
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reasons(dialog) == ["", ""])
    again = ComparisonDialog(session, session.house.book.open_week, "", None)
    qtbot.addWidget(again)
    again.take(str(file))
    qtbot.waitUntil(again.compare_button.isEnabled)
    assert (again.columns["week"].currentText(), again.side.currentIndex()) == ("Wieviel", 1)


def test_a_code_that_is_no_account_is_told(dialog, tmp_path, qtbot):
    take(dialog, tmp_path, qtbot, "Player,Net\njoe,110\n")
    compare(dialog, qtbot, 3)
    row = next(at for at in range(3) if dialog.model.row_at(at).theirs_called == "joe")
    dialog.grid.setCurrentIndex(dialog.model.index(row, 0))
    dialog.code.setText("nobody")
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "nobody" in dialog.strip.sentence.lower())


def test_a_file_that_cannot_be_read_is_told(dialog, tmp_path, qtbot):
    dialog.take(str(tmp_path / "nothing.csv"))
    qtbot.waitUntil(lambda: dialog.strip.sentence != "")
    assert not dialog.compare_button.isEnabled()


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_the_comparison_is_written_to_a_file(dialog, tmp_path, qtbot, name):
    take(dialog, tmp_path, qtbot, "Player,Net\nP1,-110\nP2,100\n")
    compare(dialog, qtbot, 2)
    dialog.export(str(tmp_path / name))
    qtbot.waitUntil(lambda: "2 rows written" in dialog.strip.sentence)
    assert (tmp_path / name).stat().st_size > 0

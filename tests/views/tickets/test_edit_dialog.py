"""A ticket is written anew through its dialog, by keyboard."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.tickets.window import TicketsPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game(451)
    made.accept("452 r500", "P1")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(TicketsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.model.is_count_exact and made.model.rowCount() == 1)
    made.grid.setFocus()
    made.grid.setCurrentIndex(made.model.index(0, 0))
    qtbot.waitUntil(lambda: made.grid.current_row() is not None)
    return made


def edit(page, qtbot):
    qtbot.keyClick(page.grid, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = page.deeds.edit_dialog
    qtbot.waitUntil(lambda: dialog.entry.text() == "452 r500")
    return dialog


def test_the_wager_is_typed_read_back_and_written_anew(page, session, qtbot):
    dialog = edit(page, qtbot)
    dialog.entry.setText("452 r50")
    qtbot.keyClicks(dialog.reason, "misheard")
    qtbot.waitUntil(dialog.write_button.isEnabled)
    assert "Risk fifty" in dialog.read_back.text()
    with qtbot.waitSignal(dialog.edited):
        qtbot.keyClick(dialog.entry, Qt.Key.Key_Return)
    assert "written anew as" in session.strip.sentence
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.waitUntil(lambda: {page.model.row_at(n).status for n in (0, 1)} == {"void", "open"})


@pytest.mark.parametrize(
    ("typed", "said"), [("452 r", ""), ("999 r50", "999"), ("452 50; 451 50", "one wager")]
)
def test_what_is_no_wager_is_told_and_not_written(page, qtbot, typed, said):
    dialog = edit(page, qtbot)
    qtbot.keyClicks(dialog.reason, "misheard")
    dialog.entry.setText(typed)
    qtbot.waitUntil(lambda: dialog.problem != "" and said in dialog.problem)
    assert not dialog.write_button.isEnabled()


def test_a_reason_is_needed(page, qtbot):
    dialog = edit(page, qtbot)
    dialog.entry.setText("452 r50")
    qtbot.waitUntil(lambda: "Risk fifty" in dialog.read_back.text())
    assert dialog.problem == "Say why."
    assert not dialog.write_button.isEnabled()

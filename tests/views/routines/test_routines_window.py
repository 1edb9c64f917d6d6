"""The routines in their window: times typed in place, a run by key, the log below."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.routines import Routine
from desktop.views.main_window.routine_clock import RoutineClock
from desktop.views.routines.window import RoutinesDialog
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.game(451)
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, qtbot):
    made = RoutinesDialog(session)
    clock = RoutineClock(session, made, session.strip.say)
    made.run_asked.connect(clock.run)
    clock.ran.connect(made.on_ran)
    made.clock = clock
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    qtbot.waitUntil(lambda: made.plans.rowCount() == len(Routine))
    return made


def row_of(dialog, routine):
    return dialog.plans.find_row(routine)


def text(dialog, routine, column):
    return dialog.plans.index(row_of(dialog, routine), column).data()


def choose(dialog, routine):
    dialog.grid.setCurrentIndex(dialog.plans.index(row_of(dialog, routine), 0))


def type_times(dialog, qtbot, times):
    qtbot.keyClick(dialog.edit_button, Qt.Key.Key_Space)
    editor = dialog.grid.indexWidget(dialog.grid.currentIndex()) or dialog.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, times)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_times_are_typed_in_place(dialog, qtbot):
    choose(dialog, Routine.EXPORTS)
    assert text(dialog, Routine.EXPORTS, 2) == "never"
    type_times(dialog, qtbot, "TUE 9:00")
    qtbot.waitUntil(lambda: text(dialog, Routine.EXPORTS, 2) == "tue 09:00")


def test_wrong_times_are_told_and_change_nothing(dialog, qtbot):
    choose(dialog, Routine.EXPORTS)
    type_times(dialog, qtbot, "now and then")
    qtbot.waitUntil(lambda: "names no times" in dialog.strip.sentence)
    assert text(dialog, Routine.EXPORTS, 2) == "never"


def test_a_backup_is_run_by_key_and_stands_in_the_log(dialog, qtbot, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    dialog.keep_folder(str(folder))
    qtbot.waitUntil(lambda: dialog.folder.text() == str(folder))
    choose(dialog, Routine.BACKUP)
    qtbot.keyClick(dialog.run_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.runs.rowCount() == 1, timeout=30_000)
    assert "verified" in dialog.strip.sentence
    assert len(list(folder.iterdir())) == 1


def test_what_is_due_runs_by_itself_one_after_the_other(dialog, session, qtbot):
    ran = []
    dialog.clock.ran.connect(lambda run: ran.append(run.name))
    dialog.clock.look()
    qtbot.waitUntil(lambda: Routine.CLOSED_EVENTS in ran, timeout=30_000)
    qtbot.waitUntil(lambda: not dialog.clock.is_running, timeout=30_000)
    assert len(ran) == len(set(ran))
    assert text(dialog, Routine.CLOSED_EVENTS, 3) != ""

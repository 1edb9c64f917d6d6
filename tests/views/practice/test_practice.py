"""Practice: a book that can be taken for no other, callers, and whether they got what they want."""

import shutil

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app import Program
from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.book.queries.fact_register import find_newest
from desktop.book.queries.people import find_book
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.cli import program as command_line
from desktop.paths import DATA_VARIABLE, PRACTICE_NAME
from desktop.services.books import Owner, new_book, read_house
from desktop.services.exporting import PracticeError, note_export
from desktop.services.practice.exercises import LESSONS, list_exercises
from desktop.services.practice.making import NoPracticeBookError, open_practice
from desktop.services.users import trusted_actor
from desktop.views.dialogs.open_book import OpenBookDialog
from desktop.views.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A practice book of today, closed; made once."""
    path = tmp_path_factory.mktemp("practice") / PRACTICE_NAME
    open_practice(path, this_machine()).close()
    return path


@pytest.fixture
def program(qapp, tmp_path, made, monkeypatch):
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    shutil.copy2(made, tmp_path / PRACTICE_NAME)
    running = Program(qapp, this_machine(), Settings(tmp_path / "settings.ini"))
    yield running
    running.close_book()
    running.deleteLater()


def test_the_book_is_marked_in_its_first_fact_and_verifies(made):
    with BookReader(made) as reader:
        book = find_book(reader)
        assert (book.practice, book.demo) == (1, 0)
        body = reader.connection.exec_driver_sql("SELECT body FROM fact WHERE seq = 1").scalar()
        assert b'"practice":true' in bytes(body)
        assert verify(reader).difference is None


def test_no_other_book_has_the_mark_and_none_is_thrown_away_for_it(tmp_path):
    path = tmp_path / PRACTICE_NAME
    new_book(path, this_machine(), Owner("Ann", system_user="*")).close()
    with BookReader(path) as reader:
        assert find_book(reader).practice == 0
    with pytest.raises(NoPracticeBookError, match="left as it is"):
        open_practice(path, this_machine())
    open_book(path, this_machine()).close()


def test_every_lesson_has_a_caller_who_does_not_say_how_it_is_typed(made):
    machine = this_machine()
    with BookReader(made) as reader:
        exercises = list_exercises(reader, read_house(reader), machine.wall())
    assert [exercise.name for exercise in exercises] == [name for name, _ in LESSONS]
    for exercise in exercises:
        assert exercise.request.startswith(f"{exercise.player} wants ")
        assert exercise.typed.split()[0] not in exercise.request.split()


def test_nothing_leaves_a_practice_book(made, tmp_path):
    path = shutil.copy2(made, tmp_path / "p.bookdesk")
    with open_book(path, this_machine()) as book:
        actor = trusted_actor(book.reader, "anybody", "s")
        newest = find_newest(book.reader)
        with pytest.raises(PracticeError, match="Nothing leaves"):
            note_export(book, actor, "tickets")
        assert find_newest(book.reader) == newest


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget(), key, modifiers)


def quiet(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=10_000)


def take(window, session, qtbot, typed):
    QTest.keyClicks(window.page("entry").box, typed)
    quiet(qtbot, session)
    press(window, Qt.Key.Key_Return)
    quiet(qtbot, session)
    press(window, Qt.Key.Key_F12)


def test_a_clerk_practises_and_goes_back_to_the_real_book(program, qtbot, tmp_path):
    real = tmp_path / "real.bookdesk"
    new_book(real, this_machine(), Owner("Ann", system_user="*")).close()
    with qtbot.waitSignal(program.opened):
        program.open(real)
    with qtbot.waitSignal(program.opened, timeout=20_000) as told:
        program.windows.practice_asked.emit()
    window, session = told.args
    bar = window.practice
    assert "nothing here is real" in bar.mark.text()
    assert program.settings.recent_books == [real]
    qtbot.waitUntil(lambda: bar.exercise is not None)
    quiet(qtbot, session)
    assert window.current_page == "entry"
    exercise, page = bar.exercise, window.page("entry")
    assert exercise.request in bar.request.text()

    QTest.keyClicks(page.player_bar.box, exercise.player)
    press(window, Qt.Key.Key_Return)
    quiet(qtbot, session)
    take(window, session, qtbot, f"{exercise.typed}5")
    qtbot.waitUntil(lambda: bar.feedback.text().startswith("✕"))
    assert "The amount" in bar.feedback.text()

    bar.again()
    quiet(qtbot, session)
    take(window, session, qtbot, exercise.typed)
    qtbot.waitUntil(lambda: bar.feedback.text().startswith("✓"))
    assert f"{len(exercise.typed) + 2} keys" in bar.feedback.text()
    assert "Your best yet" in bar.feedback.text()
    press(window, Qt.Key.Key_Right, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert bar.exercise is bar.exercises[1]
    assert "2 of 12" in bar.request.text()
    bar.hint()
    assert bar.exercise.typed in bar.feedback.text()
    for _ in range(11):
        bar.next()
    assert bar.exercise is exercise
    assert "Best so far" in bar.feedback.text()
    quiet(qtbot, session)

    with qtbot.waitSignal(program.opened, timeout=20_000) as told:
        bar.leave_button.click()
    assert told.args[1].path == real
    assert told.args[0].practice is None


def test_a_second_window_has_the_banner_and_no_second_caller(program, qtbot):
    with qtbot.waitSignal(program.opened, timeout=20_000) as told:
        program.open_practice()
    window, session = told.args
    qtbot.waitUntil(lambda: window.practice.exercise is not None)
    quiet(qtbot, session)
    window.ask_new_window()
    second = program.windows.windows[1]
    assert "nothing here is real" in second.practice.mark.text()
    assert second.practice.exercise is None
    quiet(qtbot, session)


def test_the_first_window_welcomes_and_leads_to_practice(program, qtbot):
    program.start(None)
    dialog = program.dialog
    assert isinstance(dialog, OpenBookDialog)
    assert dialog.practice_button.isVisible()
    assert dialog.demo_button.isVisible()
    with qtbot.waitSignal(program.opened, timeout=20_000) as told:
        dialog.practice_button.click()
    assert told.args[1].house.book.practice
    quiet(qtbot, told.args[1])


def test_the_command_line_opens_practice(monkeypatch):
    asked = []

    class Windows:
        def run(self, _machine, which):
            asked.append(which)
            return 0

    monkeypatch.setenv("DISPLAY", ":99")
    result = CliRunner().invoke(command_line, ["practice"], obj=Windows())
    assert result.exit_code == 0
    assert asked == ["practice"]

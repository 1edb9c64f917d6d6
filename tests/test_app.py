"""The program as a whole: opening, signing in, refusing, one window a book, ending in order."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QProcess, QTimer

from desktop.app import Program
from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.services.books import Owner, new_book
from desktop.services.users import Role, trusted_actor
from desktop.views.dialogs.new_book import NewBook
from desktop.views.dialogs.open_book import OpenBookDialog
from desktop.views.dialogs.sign_in import SignInDialog
from desktop.views.settings import Settings
from desktop.views.single_instance import raise_first_window


@pytest.fixture
def program(qapp, tmp_path):
    # The program ends the event loop of the process when it is done; the tests go on.
    made = Program(qapp, this_machine(), Settings(tmp_path / "settings.ini"))
    yield made
    made.close_book()
    made.deleteLater()


def make_book(path: Path, owner: Owner) -> Path:
    new_book(path, this_machine(), owner).close()
    return path


@pytest.fixture
def trusting(tmp_path):
    return make_book(tmp_path / "trusting.bookdesk", Owner("Ann", system_user="*"))


@pytest.fixture
def guarded(tmp_path):
    return make_book(tmp_path / "guarded.bookdesk", Owner("Ann", "correct horse", "4711"))


def test_a_book_that_trusts_the_system_opens_without_a_question(program, trusting, qtbot):
    with qtbot.waitSignal(program.opened) as told:
        program.open(trusting)
    window, session = told.args
    assert window.isVisible()
    assert session.actor.role is Role.OWNER
    assert program.settings.recent_books == [trusting]


def test_a_book_with_passwords_asks_who_is_there(program, guarded, qtbot):
    program.open(guarded)
    qtbot.waitUntil(lambda: isinstance(program.dialog, SignInDialog))
    dialog = program.dialog
    assert program.window is None
    dialog.tried.emit("Ann", "wrong")
    qtbot.waitUntil(lambda: "not right" in dialog.strip.sentence)
    with qtbot.waitSignal(program.opened) as told:
        dialog.tried.emit("ann", "correct horse")
    assert told.args[1].actor.name == "Ann"


def test_a_file_that_is_no_book_is_refused_with_a_sentence(program, tmp_path, qtbot):
    path = tmp_path / "letter.bookdesk"
    path.write_bytes(b"Dear Ann, " * 400)
    with qtbot.waitSignal(program.not_opened):
        program.open(path)
    assert isinstance(program.dialog, OpenBookDialog)
    assert "is not a Bookdesk book" in program.dialog.strip.sentence
    assert path.read_bytes() == b"Dear Ann, " * 400


def test_after_a_refusal_another_book_can_be_opened(program, trusting, tmp_path, qtbot):
    with qtbot.waitSignal(program.not_opened):
        program.open(tmp_path / "missing.bookdesk")
    with qtbot.waitSignal(program.opened):
        program.dialog.book_chosen.emit(trusting)
    assert program.dialog is None


def test_a_new_book_is_made_and_asks_its_owner_to_sign_in(program, tmp_path, qtbot):
    path = tmp_path / "Corner shop.bookdesk"
    wanted = NewBook(path, "Corner shop", Owner("Ann", "correct horse", "4711"), "UTC", 0)
    program.make(wanted)
    qtbot.waitUntil(lambda: isinstance(program.dialog, SignInDialog))
    program.close_book()
    book = open_book(path, this_machine())
    assert trusted_actor(book.reader, "anybody", "s") is None
    book.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said offscreen only
def test_a_second_start_finds_the_first_window(program, trusting, qtbot):
    with qtbot.waitSignal(program.opened) as told:
        program.open(trusting)
    window = told.args[0]
    window.showMinimized()
    assert raise_first_window(trusting, ["tickets"])
    qtbot.waitUntil(lambda: not window.isMinimized())
    qtbot.waitUntil(lambda: window.current_page == "tickets")
    assert raise_first_window(trusting, ["nonsense"])
    assert raise_first_window(trusting)
    qtbot.wait(20)
    assert window.current_page == "tickets"
    program.close_book()
    assert not raise_first_window(trusting)


def test_closing_lets_the_next_program_in(program, trusting, qtbot):
    with qtbot.waitSignal(program.opened):
        program.open(trusting)
    program.close_book()
    open_book(trusting, this_machine()).close()


def test_another_book_takes_the_place_of_the_first(program, trusting, guarded, qtbot):
    with qtbot.waitSignal(program.opened):
        program.open(trusting)
    program.open(guarded)
    qtbot.waitUntil(lambda: isinstance(program.dialog, SignInDialog))
    assert program.window is None
    open_book(trusting, this_machine()).close()


def test_closing_the_window_ends_the_program(program, trusting, qtbot):
    with qtbot.waitSignal(program.opened) as told:
        program.open(trusting)
    loop = QEventLoop()
    program.ended.connect(loop.quit)
    QTimer.singleShot(0, told.args[0].close)
    loop.exec()
    assert not told.args[0].isVisible()


def test_a_restart_closes_the_book_and_starts_the_program_again(
    program, trusting, qtbot, monkeypatch
):
    started, states = [], []

    def start(command, arguments):
        started.append((command, arguments))
        states.append(program.runner)
        return True

    monkeypatch.setattr(QProcess, "startDetached", start)
    with qtbot.waitSignal(program.opened):
        program.open(trusting)
    with qtbot.waitSignal(program.ended):
        program.restart()
    assert started == [(sys.executable, ["-m", "desktop"])]
    assert states == [None]
    open_book(trusting, this_machine()).close()

"""Books that are not opened: what the first window says, what is safe, and the ways out."""

import shutil

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.app import Program
from desktop.book.lock import BookLock
from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.services.books import Owner, new_book
from desktop.views.dialogs.open_book import OpenBookDialog
from desktop.views.settings import Settings


@pytest.fixture
def program(qapp, tmp_path):
    made = Program(qapp, this_machine(), Settings(tmp_path / "settings.ini"))
    yield made
    made.close_book()
    made.deleteLater()


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "shop.bookdesk"
    new_book(path, this_machine(), Owner("Ann", system_user="*")).close()
    return path


def gone(path):
    path.unlink()
    return path


def in_the_cloud(path):
    folder = path.parent / "Dropbox"
    folder.mkdir()
    return shutil.move(path, folder / path.name)


def newer(path):
    with open_book(path, this_machine()) as book, book.aside() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    return path


def cut_short(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (gone, ("There is no book at", "Make one")),
        (in_the_cloud, ("a cloud-sync folder", "Move the book to a local folder")),
        (newer, ("written by a newer Bookdesk", "Update the program")),
        (cut_short, ("is cut short", "restore the latest backup")),
    ],
)
def test_the_first_window_says_what_happened_and_the_way_out(program, book, qtbot, spoil, said):
    path = spoil(book)
    with qtbot.waitSignal(program.not_opened):
        program.start(path)
    dialog = program.dialog
    assert isinstance(dialog, OpenBookDialog)
    shown = f"{dialog.strip.sentence} {dialog.strip.toolTip()}"
    assert [words for words in said if words not in shown] == []
    assert program.windows is None
    buttons = {made.text().replace("&", "") for made in dialog.findChildren(QPushButton)}
    assert {"New book…", "Open a file…", "Demo book", "Practice"} <= buttons


def test_a_book_that_another_program_holds_is_left_to_it_and_can_be_tried_again(
    program, book, qtbot
):
    holder = BookLock(book)
    holder.acquire()
    with qtbot.waitSignal(program.not_opened):
        program.start(book)
    assert "is open in another Bookdesk" in program.dialog.strip.sentence
    holder.release()
    with qtbot.waitSignal(program.opened):
        program.dialog.book_chosen.emit(book)

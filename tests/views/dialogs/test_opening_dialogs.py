"""The dialogs before there is a main window: which book, a new one, who signs in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.views.dialogs.new_book import NewBookDialog
from desktop.views.dialogs.open_book import OpenBookDialog, RecentBook
from desktop.views.dialogs.sign_in import SignInDialog


@pytest.fixture
def new_book(theme, qtbot, tmp_path):
    made = NewBookDialog(theme)
    qtbot.addWidget(made)
    made.show()
    made.name_edit.setText("Corner shop")
    made.folder_edit.setText(str(tmp_path))
    made.owner_edit.setText("Ann")
    made.password_edit.setText("correct horse")
    made.again_edit.setText("correct horse")
    made.pin_edit.setText("4711")
    return made


def test_a_new_book_is_described_by_what_was_typed(new_book, qtbot, tmp_path):
    with qtbot.waitSignal(new_book.book_described) as told:
        qtbot.keyClick(new_book, Qt.Key.Key_Return)
    (described,) = told.args
    assert described.path == tmp_path / "Corner shop.bookdesk"
    assert (described.owner.name, described.owner.pin) == ("Ann", "4711")
    assert (described.timezone, described.week_start) == ("America/New_York", 1)
    assert described.rules == "default"


def test_a_new_book_starts_with_the_house_rules_that_are_chosen(new_book, qtbot):
    new_book.rules_box.setCurrentText("Whole dollars")
    with qtbot.waitSignal(new_book.book_described) as told:
        qtbot.keyClick(new_book, Qt.Key.Key_Return)
    assert told.args[0].rules == "whole_dollars"


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("name_edit", "", "needs a name"),
        ("name_edit", "../escape", "without slashes"),
        ("owner_edit", " ", "needs an owner"),
        ("again_edit", "correct hors", "two passwords differ"),
        ("password_edit", "short", "two passwords differ"),
        ("pin_edit", "12", "PIN is 4 to 8 digits"),
        ("pin_edit", "12ab", "PIN is 4 to 8 digits"),
    ],
)
def test_what_will_not_do_is_told_and_what_was_typed_stays(new_book, qtbot, field, typed, told):
    getattr(new_book, field).setText(typed)
    with qtbot.assertNotEmitted(new_book.book_described):
        qtbot.keyClick(new_book, Qt.Key.Key_Return)
    assert told in new_book.strip.sentence
    assert new_book.isVisible()
    assert new_book.name_edit.text() in {"Corner shop", typed}


def test_a_short_password_typed_twice_is_refused(new_book, qtbot):
    new_book.password_edit.setText("short")
    new_book.again_edit.setText("short")
    qtbot.keyClick(new_book, Qt.Key.Key_Return)
    assert "at least 12 characters" in new_book.strip.sentence


def test_an_unknown_time_zone_is_refused(new_book, qtbot):
    new_book.zone_box.setCurrentText("Mars/Olympus")
    qtbot.keyClick(new_book, Qt.Key.Key_Return)
    assert "not a time zone" in new_book.strip.sentence


def test_secrets_are_not_shown(new_book):
    for field in (new_book.password_edit, new_book.again_edit, new_book.pin_edit):
        assert "correct horse" not in field.displayText()
        assert "4711" not in field.displayText()


def test_a_recent_book_is_opened_by_enter(theme, qtbot):
    books = [RecentBook(Path("/books/a.bookdesk"), True), RecentBook(Path("/b.bookdesk"), False)]
    dialog = OpenBookDialog(theme, books)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.book_chosen) as told:
        qtbot.keyClick(dialog.grid, Qt.Key.Key_Return)
    assert told.args == [Path("/books/a.bookdesk")]


def test_the_demo_book_is_one_key_away(theme, qtbot):
    dialog = OpenBookDialog(theme, [])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.demo_asked):
        qtbot.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)


def test_a_new_book_is_asked_for_by_enter_and_keeps_what_was_typed_until_it_is_cancelled(
    theme, qtbot
):
    dialog = OpenBookDialog(theme, [])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.new_button.setFocus()
    qtbot.keyClick(dialog.new_button, Qt.Key.Key_Return)
    asked = dialog.findChild(NewBookDialog)
    assert Path(asked.folder_edit.text()).is_dir()
    asked.name_edit.setText("Corner shop")
    # As after a folder in which nothing could be written.
    asked.accept()
    dialog.ask_new_book()
    assert asked.isVisible()
    assert asked.name_edit.text() == "Corner shop"
    asked.reject()
    dialog.ask_new_book()
    shown = [one for one in dialog.findChildren(NewBookDialog) if one.isVisible()]
    assert [one.name_edit.text() for one in shown] == [""]


def test_a_refused_sign_in_keeps_the_name_and_asks_the_password_again(theme, qtbot):
    dialog = SignInDialog(theme, "Corner shop")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name_edit.setText("Ann")
    dialog.password_edit.setText("wrong")
    with qtbot.waitSignal(dialog.tried) as told:
        qtbot.keyClick(dialog.password_edit, Qt.Key.Key_Return)
    assert told.args == ["Ann", "wrong"]
    assert not dialog.sign_in_button.isEnabled()
    dialog.refuse("The name or the password is not right.")
    assert dialog.sign_in_button.isEnabled()
    assert dialog.name_edit.text() == "Ann"
    assert dialog.password_edit.selectedText() != ""

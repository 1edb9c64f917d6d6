"""What is seen before a book is open: the first run, a new book, signing in."""

from PySide6.QtWidgets import QDialog, QWidget

from desktop.views.dialogs.new_book import NewBookDialog
from desktop.views.dialogs.open_book import OpenBookDialog, RecentBook
from desktop.views.dialogs.sign_in import SignInDialog
from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import Scene


def _shown(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def _first_run(hands: Hands) -> QWidget:
    return _shown(OpenBookDialog(hands.session.theme, ()))


def _recent_books(hands: Hands) -> QWidget:
    path = hands.session.path
    recent = [
        RecentBook(path, is_there=True),
        RecentBook(path.with_name("away.bookdesk"), is_there=False),
    ]
    return _shown(OpenBookDialog(hands.session.theme, recent))


def _new_book(hands: Hands) -> QWidget:
    return _shown(NewBookDialog(hands.session.theme))


def _sign_in(hands: Hands) -> QWidget:
    return _shown(SignInDialog(hands.session.theme, hands.session.house.book.name))


def _sign_in_refused(hands: Hands) -> QWidget:
    dialog = SignInDialog(hands.session.theme, hands.session.house.book.name)
    dialog.open()
    dialog.refuse("Name and password do not go together. Nothing was opened; try again.")
    return dialog


SCENES = (
    Scene("first-run", _first_run, is_in_guide=True),
    Scene("recent-books", _recent_books),
    Scene("new-book", _new_book),
    Scene("sign-in", _sign_in),
    Scene("sign-in-refused", _sign_in_refused),
)

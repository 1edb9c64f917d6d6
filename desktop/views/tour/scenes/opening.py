"""What is seen before a book is open: the first run, a new book, signing in, the lock."""

from PySide6.QtWidgets import QDialog, QWidget

from desktop.book.machine import this_machine
from desktop.models.saying import shown
from desktop.services.users import change_secrets
from desktop.views.dialogs.new_book import NewBookDialog
from desktop.views.dialogs.open_book import OpenBookDialog, RecentBook
from desktop.views.dialogs.sign_in import SignInDialog
from desktop.views.main_window.hands import Hands
from desktop.views.sync.authenticator import AuthenticatorDialog
from desktop.views.sync.giving import GiveDialog
from desktop.views.sync.joining import JoinDialog
from desktop.views.tour.scene import Scene

# Of the demo's owner, who has none until the lock is pictured.
_PASSWORD, _PIN = "paper lamp over river", "4815"


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


def _join(hands: Hands) -> QWidget:
    dialog = JoinDialog(hands.session.theme, this_machine())
    dialog.open()
    dialog.code_edit.setText("192.168.1.7:8765")
    dialog.start()
    return dialog


def _give(hands: Hands) -> QWidget:
    return _shown(GiveDialog(hands.session))


def _authenticator(hands: Hands) -> QWidget:
    return _shown(AuthenticatorDialog(hands.session))


def _sign_in(hands: Hands) -> QWidget:
    return _shown(SignInDialog(hands.session.theme, hands.session.house.book.name))


def _sign_in_refused(hands: Hands) -> QWidget:
    dialog = SignInDialog(hands.session.theme, hands.session.house.book.name)
    dialog.open()
    dialog.refuse(shown("The name or the password is not right. Nobody is signed in."))
    return dialog


def _locked(hands: Hands) -> None:
    session = hands.session
    hands.visit("desk", QWidget)
    session.runner.write(
        lambda book: change_secrets(book, session.actor, _PASSWORD, _PIN), session.hub.announce
    )
    hands.quiet("the PIN")
    hands.run("window.lock")


def _lock_refused(hands: Hands) -> None:
    _locked(hands)
    hands.write(_PIN[::-1])
    hands.press("Return")


def _unlock(hands: Hands) -> None:
    hands.write(_PIN)
    hands.press("Return")


SCENES = (
    Scene("first-run", _first_run, is_in_guide=True),
    Scene("recent-books", _recent_books),
    Scene("new-book", _new_book),
    Scene("join", _join),
    Scene("give", _give),
    Scene("authenticator", _authenticator),
    Scene("sign-in", _sign_in),
    Scene("sign-in-refused", _sign_in_refused),
    Scene("lock", _locked, leave=_unlock),
    Scene("lock-refused", _lock_refused, leave=_unlock),
)

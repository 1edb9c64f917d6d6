"""Pinning a player to the player watch, and taking the pin out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.book.queries.account_tree import AccountNode
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import change_settings
from desktop.services.users import Right
from desktop.views.errors import present
from desktop.views.session import Session


def tr(text: str) -> str:
    """The text in the language of the program."""
    return QCoreApplication.translate("accounts", text)


def turn_watch(session: Session, account: AccountNode, page: QWidget) -> None:
    """Pin a player to the player watch, or take the pin out; says so when it is done."""
    wanted = {"watch/pinned": None if account.is_pinned else 1}
    done = tr("{0} is watched no more.") if account.is_pinned else tr("{0} is watched.")

    def on_done(changes: ChangeSet) -> None:
        session.hub.announce(changes)
        session.strip.say(done.format(account.code), tone="positive", seconds=5)

    session.runner.write(
        lambda book: change_settings(book, session.actor, session.house, account.code, wanted),
        on_done,
        on_error=lambda error: present(error, page, session.strip),
        owner=page,
    )


def why_not_watch(session: Session, account: AccountNode | None) -> str | None:
    """Why the account under the cursor cannot be pinned; None where it can."""
    if account is None or account.kind != "player":
        return tr("Choose a player first: only players are watched.")
    if not session.actor.has(Right.ACCOUNTS_CHANGE):
        return tr("Your role does not change accounts.")
    return None

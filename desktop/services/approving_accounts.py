"""Approval of new accounts: who waits, what was entered, who they may be (FEATURES A1.144)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.book.bodies.people import AccountDecided
from desktop.book.opening import Book
from desktop.book.queries.people import AccountRow
from desktop.book.queries.settings import find_house_setting
from desktop.book.queries.standing import (
    Application,
    Likeness,
    list_applications,
    list_likenesses,
)
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.standing import Status
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_NOTHING = "Nothing was changed."


class Decision(StrEnum):
    """What becomes of a pending account."""

    APPROVE = "approved"
    RETURN = "returned"
    REFUSE = "refused"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A pending account, and the players it is like."""

    application: Application
    like: tuple[Likeness, ...]

    @property
    def likeness(self) -> str:
        """The players it is like, as people read them."""
        told = (
            f"{like.code} ({'self-excluded' if like.is_excluded else like.status})"
            for like in self.like
        )
        return ", ".join(told)


def list_waiting(reader: Reader) -> list[Waiting]:
    """Every account that waits for approval, the oldest first."""
    return [
        Waiting(entry, tuple(list_likenesses(reader, entry.code, entry.name, entry.phone)))
        for entry in list_applications(reader)
    ]


def decide_account(
    book: Book, actor: Actor, code: str, decision: Decision, reason: str = ""
) -> ChangeSet:
    """Approve a pending account, send it back or refuse it.

    Raises:
        InputError: It does not wait, a reason is missing, or the one who decides entered it and
            it is like somebody who excluded themselves.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.ACCOUNTS_APPROVE)
    said = reason.strip()
    if decision is not Decision.APPROVE and not said:
        raise InputError(
            say("Say why: what is missing, or why it is refused. {nothing}", nothing=_NOTHING)
        )
    if len(said) > 200 or not (said == "" or said.isprintable()):
        raise InputError(
            say("A reason is one line of at most 200 characters. {nothing}", nothing=_NOTHING)
        )
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.ACCOUNTS_APPROVE, account.id, reader=command.reader)
        if account.status != Status.PENDING:
            raise InputError(
                say(
                    "{code} does not wait for approval: it is {status}. {nothing}",
                    code=account.code,
                    status=account.status,
                    nothing=_NOTHING,
                )
            )
        if decision is Decision.APPROVE:
            _check_second(command.reader, actor, account)
            _check_likeness(command.reader, actor, account.id, said)
        decided = AccountDecided(account=account.id, decision=decision.value, reason=said)
        command.record("account.decided", decided)
    return changed("accounts")


def _check_second(reader: Reader, actor: Actor, account: AccountRow) -> None:
    if find_house_setting(reader, "accounts/second") != "1":
        return
    waiting = {entry.account_id: entry.entered_by for entry in list_applications(reader)}
    if waiting.get(account.id) == actor.user_id:
        raise InputError(
            say(
                "{code} was entered by you: a second person has to approve it. {nothing}",
                code=account.code,
                nothing=_NOTHING,
            )
        )


def _check_likeness(reader: Reader, actor: Actor, account_id: int, reason: str) -> None:
    found = next((w for w in list_waiting(reader) if w.application.account_id == account_id), None)
    if found is None:
        return
    excluded = [like.code for like in found.like if like.is_excluded]
    if not excluded:
        return
    if found.application.entered_by == actor.user_id:
        raise InputError(
            say(
                "{code} is like {excluded}, which excluded itself: a second"
                " person has to approve it. {nothing}",
                code=found.application.code,
                excluded=excluded[0],
                nothing=_NOTHING,
            )
        )
    if not reason:
        raise InputError(
            say(
                "{code} is like {excluded}, which excluded itself: say how it"
                " was found to be somebody else. {nothing}",
                code=found.application.code,
                excluded=excluded[0],
                nothing=_NOTHING,
            )
        )

"""Notices of an account: what the clerk, the agent and the customer are told when it opens."""

from dataclasses import dataclass
from datetime import date

from desktop.book.bodies.calls import NoticeSet, NoticeTexts
from desktop.book.opening import Book
from desktop.book.queries.callers import list_notices
from desktop.domain.calls import Colour
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_LONGEST = 120
_MOST_SHOWS = 1000
_NOTHING = "Nothing was changed."


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as a person writes it (FEATURES 7).

    Attributes:
        clerk: Told to the clerk as soon as the account opens.
        agent: Told to the agent, on statements.
        customer: Read to the customer.
        until: The last figure day on which it is shown; None is without end.
        shows: How many calls see it; None is every one.
        must_acknowledge: Whether no wager is taken before a clerk acknowledged it.
    """

    clerk: str
    agent: str = ""
    customer: str = ""
    colour: Colour = Colour.WARNING
    until: date | None = None
    shows: int | None = None
    must_acknowledge: bool = False


def set_notice(
    book: Book, actor: Actor, code: str, notice: Notice, *, replaces: int | None = None
) -> ChangeSet:
    """Put a notice on an account, or in place of another.

    Raises:
        InputError: A text or a number will not do, or the other one is gone.
        NotAllowedError: The role does not allow it.
    """
    texts = _checked(notice)
    return _record(book, actor, code, replaces, texts)


def close_notice(book: Book, actor: Actor, code: str, notice_id: int) -> ChangeSet:
    """Take a notice down.

    Raises:
        InputError: It is gone already.
        NotAllowedError: The role does not allow it.
    """
    return _record(book, actor, code, notice_id, None)


def _record(
    book: Book, actor: Actor, code: str, replaces: int | None, texts: NoticeTexts | None
) -> ChangeSet:
    require(actor, Right.ACCOUNTS_CHANGE)
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.ACCOUNTS_CHANGE, account.id, reader=command.reader)
        standing = {row.id for row in list_notices(command.reader, account.id)}
        if replaces is not None and replaces not in standing:
            raise InputError(
                say(
                    "This notice of {code} was taken down already. {nothing}",
                    code=account.code,
                    nothing=_NOTHING,
                )
            )
        body = NoticeSet(account=account.id, notice=replaces, texts=texts)
        command.record("notice.set", body)
    return changed("accounts")


def _checked(notice: Notice) -> NoticeTexts:
    said = [text.strip() for text in (notice.clerk, notice.agent, notice.customer)]
    if not any(said):
        raise InputError(say("A notice says something to somebody. {nothing}", nothing=_NOTHING))
    if any(len(text) > _LONGEST or not (text == "" or text.isprintable()) for text in said):
        raise InputError(
            say(
                "A notice is one line of at most {longest} characters for each reader. {nothing}",
                longest=_LONGEST,
                nothing=_NOTHING,
            )
        )
    if notice.shows is not None and not 1 <= notice.shows <= _MOST_SHOWS:
        raise InputError(
            say(
                "A notice is shown at 1 to {most_shows} calls. {nothing}",
                most_shows=_MOST_SHOWS,
                nothing=_NOTHING,
            )
        )
    if notice.must_acknowledge and not said[0]:
        raise InputError(
            say(
                "What a clerk has to acknowledge needs a text for the clerk. {nothing}",
                nothing=_NOTHING,
            )
        )
    clerk, agent, customer = said
    return NoticeTexts(
        clerk=clerk,
        agent=agent,
        customer=customer,
        colour=notice.colour.value,
        until=None if notice.until is None else notice.until.isoformat(),
        shows=notice.shows,
        must_acknowledge=notice.must_acknowledge,
    )

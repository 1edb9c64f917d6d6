"""Closing the week: the sign-off, what would be posted, the close, and make-up by hand."""

from dataclasses import dataclass
from datetime import date

from desktop.book.bodies.weeks import MakeupChanged, WeekClosed, WeekClosing
from desktop.book.closes import as_close, changes_of_close, rows_of
from desktop.book.fold.statement import hash_coming, hash_figures, list_posted_rows
from desktop.book.opening import Book, Command
from desktop.book.queries.closing import (
    AgentShare,
    ClosedAccount,
    Head,
    list_makeup,
    list_sign_offs,
)
from desktop.book.queries.people import find_book
from desktop.book.queries.stations import list_awaited
from desktop.book.queries.weeks import list_weeks
from desktop.book.statements import Reader
from desktop.book.tables.money import PostingKind
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT, format_money
from desktop.domain.sentences import say
from desktop.domain.sharing import PRODUCTS, SPORTS
from desktop.services.accounts import get_account
from desktop.services.books import read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.closing_checklist import STATIONS, ChecklistItem, Need, read_checklist
from desktop.services.users import Actor, Right, require

_LONGEST_REASON = 200


class WeekError(InputError):
    """The week cannot be closed; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Closing:
    """A week that was closed.

    Attributes:
        statement: Hash of the figures as they were closed, hex.
        next_week: The week that is open now.
    """

    week: str
    next_week: str
    statement: str
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class ClosePreview:
    """What the close of the open week would post, asked of the fold and not applied; cents.

    Attributes:
        accounts: Every account as it would be kept.
        commission: Of all agents together, positive when they earn it.
        fees: Charged to all agents together.
        paid_out: To players and agents whose balance would be settled.
        taken_in: From players and agents whose balance would be settled.
    """

    week: str
    accounts: tuple[ClosedAccount, ...]
    shares: tuple[AgentShare, ...]
    heads: tuple[Head, ...]
    commission: int
    fees: int
    paid_out: int
    taken_in: int


def find_week_problem(reader: Reader, week: date, now: int) -> str | None:
    """Why a week cannot be closed now (milliseconds UTC), as a sentence; None when it can."""
    problem = _find_wrong_week(reader, week)
    if problem is not None:
        return problem
    items = read_checklist(reader, week.isoformat(), now)
    return next((_problem_of(item) for item in items if not item.is_done), None)


def is_closed(reader: Reader, week: date) -> bool:
    """Whether a week was closed already."""
    return any(
        row.starts_on == week.isoformat() and row.status == "closed" for row in list_weeks(reader)
    )


def _find_wrong_week(reader: Reader, week: date) -> str | None:
    house = read_house(reader)
    house.calendar.days(week)
    open_week = find_book(reader).open_week
    if week.isoformat() == open_week:
        return None
    if is_closed(reader, week):
        return say(
            "The week of {week} is closed already. What comes late posts to {open_week}.",
            week=week,
            open_week=open_week,
        )
    return say(
        "The open week is {open_week}; only that one can be closed now.", open_week=open_week
    )


def _problem_of(item: ChecklistItem) -> str:
    if item.need is Need.MUST:
        return say(
            "{left} results wait for approval. Approve them in Settlement (or run grade),"
            " then close the week.",
            left=item.left,
        )
    if item.name == STATIONS:
        return say(
            "{sentence}: {left}. Wait until they are in touch with the server, or close the week"
            " without them and say why: what comes late then counts in the next week.",
            sentence=item.sentence,
            left=item.left,
        )
    if item.signed is not None:
        return say(
            "{sentence}: {left}, and {signed} when it was signed off. Decide the"
            " new ones, or sign off again with a reason.",
            sentence=item.sentence,
            left=item.left,
            signed=item.signed,
        )
    return say(
        "{sentence}: {left}. Decide them, or sign them off with a reason.",
        sentence=item.sentence,
        left=item.left,
    )


def start_closing(book: Book, actor: Actor, week: date, reason: str) -> ChangeSet:
    """Sign off what is left of the checklist; the week is then closing, and still open.

    Raises:
        WeekError: Not the open week, or something is left that nobody can sign off.
        InputError: No reason.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.WEEK_CLOSE)
    with book.command(actor.author) as command:
        problem = _find_wrong_week(command.reader, week)
        if problem is not None:
            raise WeekError(say("{problem} Nothing was changed.", problem=problem))
        _sign_off(command, week.isoformat(), reason)
    return changed("weeks")


def _sign_off(command: Command, week: str, reason: str) -> None:
    plain = reason.strip()
    if not plain or len(plain) > _LONGEST_REASON or not plain.isprintable():
        raise InputError(
            say(
                "A sign-off needs a reason: one line of 1 to {longest_reason} characters. "
                "Nothing was"
                " changed.",
                longest_reason=_LONGEST_REASON,
            )
        )
    items = read_checklist(command.reader, week, command.now)
    for item in items:
        if item.need is Need.MUST and item.left:
            raise WeekError(say("{item} Nothing was changed.", item=_problem_of(item)))
    body = WeekClosing(
        week=week, checklist=[[item.name, item.left] for item in items], reason=plain
    )
    command.record("week.closing", body)


def close_week(book: Book, actor: Actor, week: date, *, sign_off: str = "") -> Closing:
    """Close the open week for good: share, bill and settle it, then open the next one.

    Args:
        book: The book.
        actor: Who closes it.
        week: The day it starts on.
        sign_off: A reason to close it with tickets in the queue; nothing is signed without one.

    Raises:
        WeekError: Not the open week, or something on the checklist is in the way.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.WEEK_CLOSE)
    with book.command(actor.author) as command:
        problem = _find_wrong_week(command.reader, week)
        name = week.isoformat()
        if problem is None and sign_off:
            _sign_off(command, name, sign_off)
        problem = problem or find_week_problem(command.reader, week, command.now)
        if problem is not None:
            raise WeekError(say("{problem} Nothing was changed.", problem=problem))
        changes = changes_of_close(command.reader, name, command.now)
        statement = hash_coming(command.reader, name, changes)
        body = WeekClosed(week=name, statement=statement)
        awaited = list_awaited(command.reader)
        if awaited:
            body["missing"] = [station.number for station in awaited]
            body["reason"] = _find_reason(command.reader, name)
        command.record("week.closed", body)
        next_week = find_book(command.reader).open_week
    return Closing(name, next_week, statement, changed("weeks", "accounts"))


def _find_reason(reader: Reader, week: str) -> str:
    """Why a person closes without stations that have not said their last."""
    return next(
        (signed.reason for signed in list_sign_offs(reader, week) if signed.item == STATIONS), ""
    )


def preview_close(reader: Reader, now: int) -> ClosePreview:
    """What the close of the open week would post at a moment (milliseconds UTC)."""
    week = find_book(reader).open_week
    changes = changes_of_close(reader, week, now)
    close = as_close(changes)
    kinds: dict[int, int] = dict.fromkeys(PostingKind, 0)
    paid_out = taken_in = 0
    for row in rows_of(changes, "posting"):
        cents, kind = row[3], row[4]
        kinds[kind] += cents
        if kind == PostingKind.ZEROING:
            paid_out += max(-cents, 0)
            taken_in += max(cents, 0)
    return ClosePreview(
        week,
        close.accounts,
        close.shares,
        close.heads,
        kinds[PostingKind.COMMISSION],
        -kinds[PostingKind.FEE],
        paid_out,
        taken_in,
    )


def change_makeup(
    book: Book, actor: Actor, code: str, cents: int, *, reason: str, product: str = SPORTS
) -> ChangeSet:
    """Set by hand what an agent has to make up (RULES 26.9).

    Args:
        book: The book.
        actor: Who does it.
        code: A master or agent.
        cents: 0 or more.
        reason: Why; it stays with the change.
        product: `sports` or `horses`.

    Raises:
        InputError: No agent, no such product, the amount below 0 or as it is, or no reason.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.WEEK_CLOSE)
    if product not in PRODUCTS:
        raise InputError(
            say(
                "“{product}” is no product: {products}. Nothing was changed.",
                product=product,
                products=", ".join(PRODUCTS),
            )
        )
    if not 0 <= cents <= LARGEST_AMOUNT:
        raise InputError("Make-up is 0 or more. Nothing was changed.")
    if not reason.strip():
        raise InputError("A change of make-up needs a reason. Nothing was changed.")
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        if account.kind not in {AccountKind.MASTER, AccountKind.AGENT}:
            raise InputError(
                say("{code} is no agent. Only agents have make-up.", code=account.code)
            )
        current = {(of, what): left for of, what, left in list_makeup(command.reader)}
        old = current.get((account.code, product), 0)
        if old == cents:
            raise InputError(
                say(
                    "The make-up of {code} is {cents} already. Nothing was changed.",
                    code=account.code,
                    cents=format_money(cents),
                )
            )
        body = MakeupChanged(
            account=account.id, product=product, old=old, new=cents, reason=reason.strip()
        )
        command.record("makeup.changed", body)
    return changed("weeks", "accounts")


def statement_hash(reader: Reader, week: str) -> str:
    """A hash over the figures of a week; those of a closed week never change (SYNC 3.1)."""
    return hash_figures(week, list_posted_rows(reader, week))

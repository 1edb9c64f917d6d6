"""Breaks from wagering and limits that players ask for; nobody in the office can override them."""

from datetime import timedelta

from desktop.book.bodies.people import BreakStarted, OwnLimitSet
from desktop.book.opening import Book
from desktop.book.queries.standing import find_break
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.own_limits import OwnLimitKind
from desktop.domain.sentences import say
from desktop.domain.standing import BreakKind
from desktop.domain.weeks import instant, milliseconds
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.standing import read_calendar
from desktop.services.users import Actor, Right, require

LOOSER_WAITS = timedelta(hours=24)
COOL_OFF_DAYS = range(1, 31)
EXCLUSION_MONTHS = (6, 12, 36, 60)
_NOTHING = "Nothing was changed."


def start_cool_off(
    book: Book, actor: Actor, code: str, days: int, *, asked_by: str = "player"
) -> ChangeSet:
    """Start a break of 1 to 30 days, or lengthen one; nobody can shorten it.

    Raises:
        InputError: The term will not do, or a break that ends later runs.
        NotAllowedError: The role does not allow it.
    """
    if days not in COOL_OFF_DAYS:
        raise InputError(
            say("A cool-off lasts 1 to 30 days, not {days}. {nothing}", days=days, nothing=_NOTHING)
        )
    return _start_break(book, actor, code, BreakKind.COOL_OFF, days=days, asked_by=asked_by)


def exclude(
    book: Book, actor: Actor, code: str, months: int | None, *, asked_by: str = "player"
) -> ChangeSet:
    """Start a self-exclusion of 6, 12, 36 or 60 months, or for good (None).

    Raises:
        InputError: The term will not do, or a break that ends later runs.
        NotAllowedError: The role does not allow it.
    """
    if months is not None and months not in EXCLUSION_MONTHS:
        raise InputError(
            say(
                "A self-exclusion lasts 6, 12, 36 or 60 months, or for good. {nothing}",
                nothing=_NOTHING,
            )
        )
    # Six months are 183 days and a year 365: a term is never shorter than it was called.
    days = None if months is None else -(-months * 365 // 12)
    return _start_break(book, actor, code, BreakKind.EXCLUSION, days=days, asked_by=asked_by)


def _start_break(
    book: Book,
    actor: Actor,
    code: str,
    kind: BreakKind,
    *,
    days: int | None,
    asked_by: str,
) -> ChangeSet:
    require(actor, Right.BREAKS_START)
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.BREAKS_START, account.id, reader=command.reader)
        if account.kind != AccountKind.PLAYER:
            raise InputError(
                say(
                    "{code} is no player: only players take breaks. {nothing}",
                    code=account.code,
                    nothing=_NOTHING,
                )
            )
        until = None if days is None else command.now + days * 86_400_000
        running = find_break(command.reader, account.id)
        if running is not None:
            _check_longer(running.kind, running.until, kind, until, command.now)
        started = BreakStarted(account=account.id, kind=kind.value, until=until, asked_by=asked_by)
        command.record("break.started", started)
    return changed("accounts")


def _check_longer(
    kind: str, until: int | None, new_kind: BreakKind, new: int | None, now: int
) -> None:
    runs = kind == BreakKind.EXCLUSION or until is None or until > now
    if runs and kind == BreakKind.EXCLUSION and new_kind is BreakKind.COOL_OFF:
        raise InputError(
            say(
                "A self-exclusion runs; a cool-off cannot take its place. {nothing}",
                nothing=_NOTHING,
            )
        )
    if runs and (until is None or (new is not None and new <= until)):
        end = (
            "for good"
            if until is None
            else say("until {until} UTC", until=f"{instant(until):%Y-%m-%d %H:%M}")
        )
        raise InputError(
            say(
                "A break runs {end} already; it can only be lengthened. {nothing}",
                end=end,
                nothing=_NOTHING,
            )
        )


def set_own_limit(
    book: Book, actor: Actor, code: str, kind: OwnLimitKind, cents: int | None
) -> ChangeSet:
    """Set or take away a player's own limit: stricter at once, looser when the period ended.

    Args:
        book: The book.
        actor: Who takes the call.
        code: The player.
        kind: What is limited.
        cents: Above 0; None takes the limit away.

    Raises:
        InputError: The amount will not do.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.BREAKS_START)
    if cents is not None and cents <= 0:
        raise InputError(say("An own limit is more than 0. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.BREAKS_START, account.id, reader=command.reader)
        if account.kind != AccountKind.PLAYER:
            raise InputError(
                say("{code} is no player. {nothing}", code=account.code, nothing=_NOTHING)
            )
        at = _looser_from(command.reader, kind, command.now)
        limit = OwnLimitSet(account=account.id, kind=kind.value, cents=cents, at=at)
        command.record("own_limit.set", limit)
    return changed("accounts")


def _looser_from(reader: Reader, kind: OwnLimitKind, now: int) -> int:
    """When a looser limit counts: the period has ended, and a day has passed."""
    calendar = read_calendar(reader)
    day = calendar.figure_date(instant(now))
    ends = calendar.day_starts_at(day + timedelta(days=1))
    if kind is OwnLimitKind.WEEK:
        ends = calendar.day_starts_at(calendar.week_of(day) + timedelta(days=7))
    return max(now + int(LOOSER_WAITS.total_seconds() * 1000), milliseconds(ends))

"""Calls and clerks: who phoned, how long it took, what was written, what had to be put right."""

from datetime import date, timedelta

from desktop.book.queries.calls import CallQuestion, CallRow, list_calls
from desktop.book.queries.clerks import ClerkRow, list_clerks
from desktop.book.queries.people import BookRow
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
from desktop.domain.weeks import BookCalendar, instant, milliseconds
from desktop.reports.plain import (
    OPENS,
    Scope,
    chosen_group,
    find_scope,
    half_up,
    opens_tickets,
    plain_report,
    refuse_choices,
)
from desktop.reports.questions import Question
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

_PAGE = 1000
CALLS = (
    Column("started", "Began", "datetime", 17),
    Column("player", "Player", "text", 10),
    Column("name", "Name", "text", 20),
    Column("clerk", "Clerk", "text", 14),
    Column("line", "Line", "text", 7),
    Column("seconds", "Seconds", "count", 9),
    Column("wagers", "Wagers", "count", 8),
    Column("risk", "Risk", "money", 13),
    Column("ended", "Ended", "text", 10),
    Column("secret", "Phone secret", "text", 13),
    Column("verified", "Balance accepted", "datetime", 17),
    Column("balance", "Balance read", "money", 13),
    Column("unconfirmed", "Unconfirmed", "count", 12),
    Column("recording", "Recording", "text", 26),
    OPENS,
)
CLERKS = (
    Column("clerk", "Clerk", "text", 16),
    Column("calls", "Calls", "count", 8),
    Column("unwritten", "Without wager", "count", 12),
    Column("dropped", "Broken off", "count", 10),
    Column("seconds", "Seconds", "count", 10),
    Column("seconds_per_call", "Seconds a call", "count", 13),
    Column("bets", "Bets", "count", 8),
    Column("seconds_per_bet", "Seconds a bet", "count", 13),
    Column("risk", "Risk", "money", 14),
    Column("voids", "Voids", "count", 8),
    Column("overrides", "Overrides", "count", 10),
    Column("claims_lost", "Claims lost", "count", 11),
    OPENS,
)


def calls(reader: ConnectionReader, question: Question) -> Report:
    """The calls of a week or all of them, newest first; or those of one kind (`--by`).

    Raises:
        InputError: There is no such week or kind, or an agent was named.
    """
    refuse_choices(question, "agent")
    only = chosen_group(question, ("all", "unwritten", "waiting", "open"))
    scope = find_scope(reader, question)
    after, before = _moments(scope)
    asked = CallQuestion(after, before, only="" if only == "all" else only)
    rows = [_call_row(call) for call in _every(reader, asked)]
    return plain_report(
        question,
        scope.book,
        title="Calls",
        words=(
            PLAYERS_SIDE,
            say("Began in: {period}", period=scope.period),
            say("Which: {which}, the newest first", which=say(only)),
        ),
        columns=CALLS,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=2,
    )


def clerks(reader: ConnectionReader, question: Question) -> Report:
    """How each clerk did in a week, or ever.

    Raises:
        InputError: There is no such week or agent, or a grouping was named.
    """
    refuse_choices(question, "by")
    scope = find_scope(reader, question)
    found = list_clerks(reader, scope.root_id, *_moments(scope))
    rows = [_clerk_row(clerk) for clerk in found]
    return plain_report(
        question,
        scope.book,
        title="Clerks",
        words=(
            PLAYERS_SIDE,
            say("Calls that began and tickets that were written in: {period}", period=scope.period),
            "Seconds a bet are those of all calls for each ticket that was written in one",
        ),
        columns=CLERKS,
        rows=lambda: rows,
        row_count=len(rows),
    )


def _moments(scope: Scope) -> tuple[int, int]:
    """From when to when the weeks last, milliseconds UTC."""
    if scope.is_every_week:
        return 0, 1 << 53
    book: BookRow = scope.book
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    first, last = (date.fromisoformat(week.starts_on) for week in (scope.first, scope.last))
    begins = calendar.day_starts_at(first)
    return milliseconds(begins), milliseconds(calendar.day_starts_at(last + timedelta(days=7)))


def _every(reader: ConnectionReader, question: CallQuestion) -> list[CallRow]:
    found: list[CallRow] = []
    while True:
        page = list_calls(reader, question, _PAGE, found[-1] if found else None)
        found += page
        if len(page) < _PAGE:
            return found


def _call_row(call: CallRow) -> Row:
    return (
        instant(call.started_at), call.account, call.name, call.clerk, call.line, call.seconds,
        call.wagers, call.risk, call.ending or "going on",
        "right" if call.checked else "not asked",
        None if call.verified_at is None else instant(call.verified_at), call.verified_balance,
        call.baskets, call.recorder or None, opens_tickets(f"acct:{call.account}"),
    )  # fmt: skip


def _clerk_row(clerk: ClerkRow) -> Row:
    return (
        clerk.user, clerk.calls, clerk.unwritten, clerk.dropped, clerk.seconds,
        half_up(clerk.seconds, clerk.calls), clerk.bets, clerk.seconds_per_bet, clerk.risk,
        clerk.voids, clerk.overrides, clerk.claims_lost, opens_tickets(f"clerk:{clerk.user}"),
    )  # fmt: skip

"""Accounts and events by the beginning of what somebody types (UX c.2).

One statement a key. Codes and rotation numbers are ranges of an index; names are looked for among
the accounts, and teams among the events of some days, which are few. The tables of tickets and of
the journal are never touched.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, literal, null, or_, select, union_all
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.people import AccountTable
from desktop.domain.naming import numbered_title

MOST = 12
_ABOVE_ALL = "\U0010ffff"
_LARGEST_ROTATION = 99_999_999


@dataclass(frozen=True, slots=True)
class FoundAccount:
    """An account that fits; `is_exact` when its whole code was typed."""

    id: int
    code: str
    name: str
    kind: str
    is_exact: bool


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event that fits; `day` is book-local ISO, `start` milliseconds UTC."""

    id: int
    league: str
    day: str
    start: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for.

    Attributes:
        text: As typed.
        first_day: Events of this book-local ISO day and later ones count, until `last_day`.
        accounts: Whether accounts are wanted.
        events: Whether events are.
    """

    text: str
    first_day: str
    last_day: str
    accounts: bool = True
    events: bool = True


def find_by_beginning(reader: Reader, sought: Sought) -> list[FoundAccount | FoundEvent]:
    """What fits, accounts before events: codes first, then names; numbers first, then teams."""
    text = " ".join(sought.text.split())
    if not text or not (sought.accounts or sought.events):
        return []
    is_number = text.isascii() and text.isdigit() and int(text) <= _LARGEST_ROTATION
    question = _QUESTIONS[sought.accounts, sought.events, is_number]
    values: dict[str, object] = {"most": MOST}
    if sought.accounts:
        code = text.upper()
        values |= {"code": code, "code_end": code + _ABOVE_ALL}
        values |= {"name": f"{_escaped(text)}%", "inside": f"% {_escaped(text)}%"}
    if sought.events:
        values |= {"first_day": sought.first_day, "last_day": sought.last_day}
        if is_number:
            values["rotation"] = int(text)
            values["tens"], values["tens_end"] = int(text) * 10, int(text) * 10 + 9
        else:
            beginning = f"{_escaped(text)}%"
            values |= {"begins": beginning, "inside_team": f"% {beginning}"}
    found: list[FoundAccount | FoundEvent] = []
    seen: set[tuple[bool, int]] = set()
    for rank, kind, row_id, *cells in sorted(reader.all(question, **values), key=_order):
        del rank
        is_event = kind == "event"
        if (is_event, row_id) in seen:
            continue
        seen.add((is_event, row_id))
        found.append(_event(row_id, cells) if is_event else _account(row_id, kind, cells, text))
    return found


def _account(row_id: int, kind: str, cells: list[Any], text: str) -> FoundAccount:
    code, name = str(cells[0]), str(cells[1])
    return FoundAccount(row_id, code, name, kind, is_exact=code == text.upper())


def _event(row_id: int, cells: list[Any]) -> FoundEvent:
    away, home, league, day, start, rot_away, rot_home = cells
    named = _Named(int(str(rot_away)), int(str(rot_home)), str(away), str(home))
    begins = start if isinstance(start, int) else None
    return FoundEvent(row_id, str(league), str(day), begins, numbered_title(named))


@dataclass(frozen=True, slots=True)
class _Named:
    rot_away: int
    rot_home: int
    away: str
    home: str


def _order(row: tuple[Any, ...]) -> tuple[int, str, int, str]:
    rank, kind, _, first, _, _, day, _, rotation, _ = row
    return rank, day or "", rotation or 0, first if kind != "event" else ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_ACCOUNTS = (
    (0, AccountTable.code.between(bindparam("code"), bindparam("code_end"))),
    (
        1,
        or_(
            AccountTable.name.like(bindparam("name"), escape="\\"),
            AccountTable.name.like(bindparam("inside"), escape="\\"),
        ),
    ),
)
_IN_DAYS = EventTable.day.between(bindparam("first_day"), bindparam("last_day"))


def _by_number(column: Any) -> tuple[tuple[int, ColumnElement[bool]], ...]:
    return (
        (3, column == bindparam("rotation")),
        (4, column.between(bindparam("tens"), bindparam("tens_end"))),
    )


_BY_NUMBER = tuple(
    (rank, condition)
    for column in (EventTable.rot_away, EventTable.rot_home)
    for rank, condition in _by_number(column)
)
_BY_TEAM = tuple(
    (
        rank,
        or_(
            EventTable.away.like(bindparam(name), escape="\\"),
            EventTable.home.like(bindparam(name), escape="\\"),
        ),
    )
    for rank, name in ((3, "begins"), (4, "inside_team"))
)


def _accounts_where(rank: int, condition: ColumnElement[bool]) -> Select[Any]:
    found = (
        select(AccountTable.id, AccountTable.kind, AccountTable.code, AccountTable.name)
        .where(condition)
        .limit(bindparam("most"))
        .subquery()
    )
    empty = [null() for _ in range(5)]
    return select(literal(rank), found.c.kind, found.c.id, found.c.code, found.c.name, *empty)


def _events_where(rank: int, condition: ColumnElement[bool]) -> Select[Any]:
    found = (
        select(
            EventTable.id,
            EventTable.away,
            EventTable.home,
            EventTable.league,
            EventTable.day,
            EventTable.start,
            EventTable.rot_away,
            EventTable.rot_home,
        )
        .where(condition, _IN_DAYS)
        .order_by(EventTable.day)
        .limit(bindparam("most"))
        .subquery()
    )
    row_id, *cells = found.c
    return select(literal(rank), literal("event"), row_id, *cells)


def _question(accounts: bool, events: bool, is_number: bool) -> Query:  # noqa: FBT001  a key below
    parts = [_accounts_where(*condition) for condition in _ACCOUNTS] if accounts else []
    if events:
        parts += [_events_where(*one) for one in (_BY_NUMBER if is_number else _BY_TEAM)]
    return Query(lambda: union_all(*parts) if len(parts) > 1 else parts[0])


_QUESTIONS = {
    (accounts, events, is_number): _question(accounts, events, is_number)
    for accounts, events in ((True, True), (True, False), (False, True))
    for is_number in (False, True)
}

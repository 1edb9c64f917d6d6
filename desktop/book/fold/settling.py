"""Settlement as a difference: what a ticket should have come to, less what was posted.

First grade, regrade, void after grade and a late ticket on a graded event all go through
`Settling.settle`; nothing else in the program posts the result of a wager (RULES 22.1).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Put
from desktop.book.statements import Query, Reader, Row, Value
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import BookTable
from desktop.book.tables.money import PostingKind, posting_id
from desktop.book.tables.weeks import WeekTable
from desktop.domain.tickets import Graded, Part, TicketStatus
from desktop.domain.wagers import free_play
from desktop.domain.weeks import BookCalendar, instant

OPEN = TicketStatus.OPEN.value
# Their risk is no handle: nothing was decided, or the house took the ticket off.
WITHOUT_ACTION = frozenset({OPEN, TicketStatus.VOID.value, TicketStatus.NO_ACTION.value})

_BOOK = Query(
    lambda: select(
        BookTable.timezone,
        BookTable.week_start,
        BookTable.cut_hour,
        BookTable.open_week,
        WeekTable.opened_seq,
    ).join(WeekTable, WeekTable.starts_on == BookTable.open_week)
)
_SEEN_OPEN = Query(
    lambda: select(func.max(WeekTable.starts_on)).where(WeekTable.opened_seq <= bindparam("base"))
)

# Event, period, market, side, line.
ExposureKey = tuple[int, str, str, str, int]

EXPOSURE_SUMS = ("tickets", "risk", "win", "volume")
WEEKLY_SUMS = (
    "carry", "d0", "d1", "d2", "d3", "d4", "d5", "d6",
    "payments", "adjustments", "graded", "handle", "smaller",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PostingDay:
    """The open week at a fact's place in the journal, and the figure day within it.

    Attributes:
        occurred: The closed week in which the fact was written, where its author had not seen the
            close; what it posts is a prior-week adjustment (SYNC 2.6).
    """

    week: str
    day: int
    calendar: BookCalendar
    occurred: str | None = None

    def of(self, week: str | None, at: int | None) -> int:
        """The day that a correction of what was posted at a moment counts on.

        That is its own day while its week is open, and today afterwards (FEATURES, section G).

        Args:
            week: In which it was posted, or None.
            at: Milliseconds UTC, or None where nothing was posted.
        """
        if week != self.week or at is None:
            return self.day
        return self.calendar.day_index(date.fromisoformat(self.week), instant(at))


def posting_day(reader: Reader, fact: Fact) -> PostingDay:
    """The week and day that postings of this fact belong to (RULES 27.1)."""
    row = reader.one(_BOOK)
    if row is None:
        raise ValueError("a fact was folded before its book was created")
    timezone, week_start, cut_hour, open_week, opened_seq = row
    calendar = BookCalendar(timezone, week_start, cut_hour)
    week = date.fromisoformat(open_week)
    day = PostingDay(open_week, calendar.day_index(week, instant(fact.wall)), calendar)
    if any(opened_seq in places for places in fact.unseen):
        return replace(day, occurred=_occurred(reader, fact, day))
    return day


def _occurred(reader: Reader, fact: Fact, day: PostingDay) -> str | None:
    """The week of a fact whose author took an earlier week for the open one; None: the open one.

    Its clock is believed from the week on that its author saw open.
    """
    (seen,) = reader.one(_SEEN_OPEN, base=fact.base) or (None,)
    calendar = day.calendar
    written = calendar.week_of(calendar.figure_date(instant(fact.wall))).isoformat()
    week = max(written, seen or written)
    return week if week < day.week else None


class StandingPart(NamedTuple):
    """A wager within a ticket as it stands; `week` and `day` are those of its postings, or None."""

    status: str
    net: int
    held: int
    week: str | None
    day: int | None


_NEW_PART = StandingPart("", 0, 0, None, None)


class Standing(NamedTuple):
    """A ticket as it stands in the tables, with what settling needs.

    Attributes:
        exposed: For each leg the exposure key: event, period, market, side, line.
        week: The week of its last posting, or None.
        held: Cents that count against the credit.
        graded_at: When it was graded first in that week, milliseconds UTC, or None.
        returned: Of a free play the cents that were given back.
        parts: The wagers within it, by number.
        has_several_legs: Its exposure stands apart from that of straights.
    """

    id: int
    account_id: int
    risk: int
    win: int
    status: str
    net: int
    week: str | None
    exposed: tuple[ExposureKey, ...]
    held: int
    graded_at: int | None = None
    is_free_play: bool = False
    is_lay_off: bool = False
    returned: int = 0
    parts: Mapping[int, StandingPart] = MappingProxyType({})
    has_several_legs: bool = False


@lru_cache(maxsize=4096)
def exposed_sums(
    risk: int, win: int, *, is_free_play: bool = False, is_lay_off: bool = False
) -> tuple[int, int, int, int]:
    """What one open ticket adds to the exposure of its selections: tickets, risk, win, volume.

    Of a free play the house can win nothing; what it laid off it does not stand to lose.
    """
    sign = -1 if is_lay_off else 1
    return 1, 0 if is_free_play else sign * risk, sign * win, sign * min(risk, win)


def _nothing() -> list[int]:
    return [0] * len(EXPOSURE_SUMS)


@cache
def count_moves(old: str, new: str) -> tuple[int, int]:
    """What a change of status counts for: tickets with action, and open tickets, more or less."""
    acted = (new not in WITHOUT_ACTION) - (old not in WITHOUT_ACTION)
    return acted, (new == OPEN) - (old == OPEN)


def _wanted(ticket: Standing, graded: Graded) -> tuple[str, int, int, int]:
    """Status, net, held and returned free play that a ticket should have come to."""
    if ticket.is_free_play:
        net, returned = free_play.settle(graded, ticket.risk)
        return graded.status.value, net, 0, returned
    return graded.status.value, graded.net, 0 if ticket.is_lay_off else graded.held, 0


def _held_part(ticket: Standing, part: Part) -> tuple[str, int, int]:
    return part.status.value, part.net, 0 if ticket.is_lay_off else part.held


@dataclass(slots=True)
class AccountSums:
    """What the settled tickets of one account add up to, cents and counts.

    Attributes:
        other_days: The part of the balance that counts on another day than today.
    """

    balance: int = 0
    pending: int = 0
    graded: int = 0
    handle: int = 0
    smaller: int = 0
    free_play: int = 0
    other_days: dict[int, int] = field(default_factory=dict)

    def move(self, cents: int, day: int | None = None) -> None:
        """Move the balance; on a day that is not today where one is named."""
        self.balance += cents
        if day is not None:
            self.other_days[day] = self.other_days.get(day, 0) + cents

    def nets(self, today: int) -> list[int]:
        """What counts on each day of the week."""
        days = [0] * 7
        days[today] = self.balance
        for day, cents in self.other_days.items():
            days[day] += cents
            days[today] -= cents
        return days


# The closed week that postings are about, as a rule none, and the day of the open week that they
# count on.
Place = tuple[str | None, int]


class Settling:
    """Gathers what settling some tickets changes, and yields it as row changes.

    Attributes:
        accounts: What the settled tickets of each account add up to.
        next_id: Of the posting that comes next.
    """

    def __init__(self, fact: Fact, day: PostingDay) -> None:
        self._fact = fact
        self._day = day
        self.next_id = posting_id(fact.seq, 0)
        # By when they were graded: what is corrected in its week keeps its moment.
        self._closed: dict[int, list[Row]] = defaultdict(list)
        self._reopened: list[Row] = []
        self._parts: list[Row] = []
        self._free_plays: list[Row] = []
        # Those of parts end with their number.
        self._postings: dict[Place, list[Row]] = defaultdict(list)
        self._part_postings: dict[Place, list[Row]] = defaultdict(list)
        self._days: dict[tuple[str | None, int | None], int] = {}
        self.accounts: dict[int, AccountSums] = defaultdict(AccountSums)
        self._singles: dict[ExposureKey, list[int]] = defaultdict(_nothing)
        self._multis: dict[ExposureKey, list[int]] = defaultdict(_nothing)

    @property
    def place(self) -> dict[str, Value]:
        """Where the next posting goes, what week and day it counts on, and when it is graded."""
        return {
            "first": self.next_id, "week": self._day.week, "day": self._day.day,
            "occurred": self._day.occurred, "at": self._fact.wall,
        }  # fmt: skip

    def settle(self, ticket: Standing, graded: Graded) -> None:
        """Bring a ticket to what it was graded as: post the difference and its counter-posting."""
        status, net, held, returned = wanted = _wanted(ticket, graded)
        parts = () if ticket.is_free_play else graded.parts
        stands = (ticket.status, ticket.net, ticket.held, ticket.returned)
        if wanted == stands and all(
            _held_part(ticket, part) == ticket.parts.get(no, _NEW_PART)[:3]
            for no, part in enumerate(parts, start=1)
        ):
            return
        sums = self.accounts[ticket.account_id]
        if parts:
            self._settle_parts(ticket, parts)
        elif net != ticket.net:
            # With another house it is the house that plays: what it wins, that account pays.
            cents = ticket.net - net if ticket.is_lay_off else net - ticket.net
            self.post(ticket.id, ticket.account_id, cents, ticket.week, ticket.graded_at)
        if returned != ticket.returned:
            self._return_free_play(ticket, returned - ticket.returned)
        sums.pending += held - ticket.held
        if status != ticket.status:
            acted, opened = count_moves(ticket.status, status)
            sums.graded += acted
            sums.handle += acted * ticket.risk
            sums.smaller += acted * min(ticket.risk, ticket.win)
            if opened:
                self._expose(ticket, opened)
        if status == OPEN:
            self._reopened.append((ticket.id, status, net, held))
        else:
            self.close(ticket.id, status, net, ticket.week, ticket.graded_at)

    def _settle_parts(self, ticket: Standing, parts: Sequence[Part]) -> None:
        """Bring each wager within a ticket up to date, each by a posting of its own."""
        for no, part in enumerate(parts, start=1):
            old = ticket.parts.get(no, _NEW_PART)
            wanted = _held_part(ticket, part)
            if wanted == old[:3]:
                continue
            week, day = old.week, old.day
            if part.net != old.net:
                if day is None or week != self._day.week:
                    day = self._day.day
                cents = old.net - part.net if ticket.is_lay_off else part.net - old.net
                posted = self._posting(ticket.id, ticket.account_id, cents, day)
                self._part_postings[self._occurred(week), day].append((*posted, no))
                week = self._day.week
            self._parts.append((ticket.id, no, *wanted, week, day))

    def post(
        self, ticket_id: int, account_id: int, cents: int, week: str | None, graded_at: int | None
    ) -> None:
        """Post once for a whole ticket, with its counter-posting (RULES 25.7).

        Args:
            ticket_id: The ticket.
            account_id: Whose balance moves.
            cents: By how much.
            week: The week of its last posting, or None.
            graded_at: When it was graded first in that week, milliseconds UTC, or None.
        """
        day = self._days.get((week, graded_at))
        if day is None:
            day = self._days[week, graded_at] = self._day.of(week, graded_at)
        place = self._occurred(week), day
        self._postings[place].append(self._posting(ticket_id, account_id, cents, day))

    def _posting(self, ticket_id: int, account_id: int, cents: int, day: int) -> Row:
        self.accounts[account_id].move(cents, None if day == self._day.day else day)
        new_id, self.next_id = self.next_id, self.next_id + 2
        return (new_id, account_id, cents, ticket_id)

    def close(
        self, ticket_id: int, status: str, net: int, week: str | None, graded_at: int | None
    ) -> None:
        """Write down what a ticket came to; what is corrected in its week keeps its moment."""
        at = graded_at if week == self._day.week else None
        self._closed[at or self._fact.wall].append((ticket_id, status, net))

    def first_time(self) -> tuple[list[Row], list[Row]]:
        """Where rows go of tickets that are settled for the first time: outcomes, and postings.

        The outcomes are ticket, status and net, the postings `next_id`, account, cents and ticket.
        """
        return self._closed[self._fact.wall], self._postings[self._day.occurred, self._day.day]

    def _occurred(self, week: str | None) -> str | None:
        """The closed week that a posting is about which follows one of this week, or none."""
        return week if week is not None and week != self._day.week else self._day.occurred

    def _return_free_play(self, ticket: Standing, cents: int) -> None:
        self.accounts[ticket.account_id].free_play += cents
        row_id = posting_id(self._fact.seq, len(self._free_plays) + 1)
        row = (row_id, ticket.account_id, cents, ticket.id, self._fact.wall)
        self._free_plays.append(row)

    def exposed(self, selection: ExposureKey, *, has_several_legs: bool = False) -> list[int]:
        """What closing tickets takes off the exposure of a selection, sum by sum."""
        return (self._multis if has_several_legs else self._singles)[selection]

    def _expose(self, ticket: Standing, opened: int) -> None:
        exposure = self._multis if ticket.has_several_legs else self._singles
        added = exposed_sums(
            ticket.risk,
            ticket.win,
            is_free_play=ticket.is_free_play,
            is_lay_off=ticket.is_lay_off,
        )
        for key in ticket.exposed:
            sums = exposure[key]
            for place, amount in enumerate(added):
                sums[place] += opened * amount

    def rows(self) -> Iterator[Change]:
        """The rows of tickets and postings gathered so far; the sums stay until the end."""
        graded: dict[str, Value] = {"held": 0, "voided": 0, "week": self._day.week}
        for graded_at, tickets in self._closed.items():
            if tickets:
                yield Put("outcome", tickets, {**graded, "graded_at": graded_at})
        if self._reopened:
            yield Put("outcome", self._reopened, {"voided": 0, "graded_at": None, "week": None})
        if self._parts:
            yield Put("part", self._parts)
        for place, postings in self._postings.items():
            if postings:
                yield Insert("posting", postings, {**self._posting_terms(place), "part": 0})
        for place, postings in self._part_postings.items():
            if postings:
                yield Insert("posting", postings, self._posting_terms(place))
        self._reopened, self._parts = [], []
        gathered = (self._closed, self._postings, self._part_postings)
        for rows in (rows for group in gathered for rows in group.values()):
            rows.clear()

    def _posting_terms(self, place: Place) -> dict[str, Value]:
        occurred, day = place
        return {
            "contra_id": HOUSE_ID, "kind": PostingKind.WAGER.value,
            "week": self._day.week, "day": day, "occurred_week": occurred,
        }  # fmt: skip

    def sums(self) -> Iterator[Change]:
        """What the settled tickets add up to: balances, pending, weekly figures, exposure."""
        if self.accounts:
            yield from self._account_sums()
        if self._free_plays:
            yield Insert("free_play", self._free_plays)
            given = [(of.free_play, account) for account, of in sorted(self.accounts.items())]
            yield Increase("account", ("free_play",), [row for row in given if row[0]])
        for multi, exposure in enumerate((self._singles, self._multis)):
            rows = [(*key, multi, *sums) for key, sums in exposure.items() if any(sums)]
            if rows:
                yield Accumulate("exposure", EXPOSURE_SUMS, rows)

    def _account_sums(self) -> Iterator[Change]:
        sums = dict(sorted(self.accounts.items()))
        house = AccountSums()
        for account in sums.values():
            house.graded += account.graded
            house.handle += account.handle
            house.smaller += account.smaller
            house.balance -= account.balance
            for day, cents in account.other_days.items():
                house.other_days[day] = house.other_days.get(day, 0) - cents
        sums[HOUSE_ID] = house
        changes = [(of.balance, of.pending, account_id) for account_id, of in sums.items()]
        yield Increase("account", ("balance", "pending"), changes)
        week, today = self._day.week, self._day.day
        weekly = [
            (week, account_id, 0, *of.nets(today), 0, 0, of.graded, of.handle, of.smaller)
            for account_id, of in sums.items()
        ]
        yield Accumulate("weekly", WEEKLY_SUMS, weekly)

"""Settlement as a difference: what a ticket should have come to, less what was posted.

First grade, regrade, void after grade and a late ticket on a graded event all go through
`Settling.settle`; nothing else in the program posts the result of a wager (RULES 22.1).
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.book.facts import Fact
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Update
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables import HOUSE_ID, BookTable
from desktop.domain.tickets import TicketStatus
from desktop.domain.weeks import BookCalendar, instant

OPEN = TicketStatus.OPEN.value
# Their risk is no handle: nothing was decided, or the house took the ticket off.
_WITHOUT_ACTION = frozenset({OPEN, TicketStatus.VOID.value, TicketStatus.NO_ACTION.value})

_BOOK = Query(
    select(
        BookTable.timezone,
        BookTable.week_start,
        BookTable.cut_hour,
        BookTable.open_week,
    )
)

EXPOSURE_SUMS = ("tickets", "risk", "win")
WEEKLY_SUMS = (
    "carry", "d0", "d1", "d2", "d3", "d4", "d5", "d6",
    "payments", "adjustments", "graded", "handle",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PostingDay:
    """The open week at a fact's place in the journal, and the figure day within it."""

    week: str
    day: int

    def weekly_row(self, account_id: int, *, net: int, graded: int, handle: int) -> Row:
        """A row of sums for the `weekly` table with `net` on this day."""
        days = [0] * 7
        days[self.day] = net
        return (self.week, account_id, 0, *days, 0, 0, graded, handle)


def posting_day(reader: Reader, fact: Fact) -> PostingDay:
    """The week and day that postings of this fact belong to (RULES 27.1)."""
    row = reader.one(_BOOK)
    if row is None:
        raise ValueError("a fact was folded before its book was created")
    timezone, week_start, cut_hour, open_week = row
    calendar = BookCalendar(timezone, week_start, cut_hour)
    week = datetime.fromisoformat(open_week).date()
    return PostingDay(open_week, calendar.day_index(week, instant(fact.wall)))


@dataclass(frozen=True, slots=True)
class Standing:
    """A ticket as it stands in the tables, with what settling needs.

    Attributes:
        exposed: For each leg the exposure key: event, period, market, side, line.
        posted: The week of its last posting, or None.
    """

    id: int
    account_id: int
    risk: int
    win: int
    status: str
    net: int
    week: str | None
    exposed: tuple[tuple[int, str, str, str, int], ...]


class Settling:
    """Gathers what settling some tickets changes, and yields it as row changes."""

    def __init__(self, fact: Fact, day: PostingDay) -> None:
        self._fact = fact
        self._day = day
        self._no = 0
        self._tickets: list[Row] = []
        self._postings: list[Row] = []
        self._balances: dict[int, int] = defaultdict(int)
        self._pending: dict[int, int] = defaultdict(int)
        self._graded: dict[int, int] = defaultdict(int)
        self._handle: dict[int, int] = defaultdict(int)
        self._exposure: dict[tuple[int, str, str, str, int, int], list[int]] = {}

    def settle(self, ticket: Standing, status: str, net: int) -> None:
        """Bring a ticket to this status and net: post the difference and its counter-entry."""
        difference = net - ticket.net
        if difference:
            self._post(ticket, difference)
        if status != ticket.status:
            self._move(ticket, status)
        elif not difference:
            return
        week = self._day.week if status != OPEN else None
        self._tickets.append((status, net, self._fact.wall, week, ticket.id))

    def _post(self, ticket: Standing, cents: int) -> None:
        seq, week, day = self._fact.seq, self._day.week, self._day.day
        corrects = ticket.week if ticket.week != week else None
        no, account_id = self._no, ticket.account_id
        postings = self._postings
        postings.append((seq, no, account_id, "wager", cents, ticket.id, week, day, corrects))
        postings.append((seq, no + 1, HOUSE_ID, "wager", -cents, ticket.id, week, day, corrects))
        self._no = no + 2
        self._balances[account_id] += cents

    def _move(self, ticket: Standing, status: str) -> None:
        """Take a ticket out of pending and exposure when it closes, or back in."""
        account_id, risk = ticket.account_id, ticket.risk
        acted = (status not in _WITHOUT_ACTION) - (ticket.status not in _WITHOUT_ACTION)
        self._graded[account_id] += acted
        self._handle[account_id] += acted * risk
        opened = (status == OPEN) - (ticket.status == OPEN)
        self._pending[account_id] += opened * risk
        if opened:
            self._expose(ticket, opened)

    def _expose(self, ticket: Standing, opened: int) -> None:
        multi = int(len(ticket.exposed) > 1)
        for key in ticket.exposed:
            sums = self._exposure.setdefault((*key, multi), [0, 0, 0])
            sums[0] += opened
            sums[1] += opened * ticket.risk
            sums[2] += opened * ticket.win

    def rows(self) -> Iterator[Change]:
        """The rows of tickets and postings gathered so far; the sums stay until the end."""
        if self._tickets:
            columns = ("status", "net", "graded_at", "week")
            yield Update("ticket", columns, self._tickets)
            self._tickets = []
        if self._postings:
            yield Insert("posting", self._postings)
            self._postings = []

    def sums(self) -> Iterator[Change]:
        """What the settled tickets add up to: balances, pending, weekly figures, exposure."""
        yield from self._account_sums()
        if self._exposure:
            rows = [(*key, *sums) for key, sums in self._exposure.items()]
            yield Accumulate("exposure", EXPOSURE_SUMS, rows)

    def _account_sums(self) -> Iterator[Change]:
        accounts = sorted(self._balances.keys() | self._pending.keys() | self._graded.keys())
        if not accounts:
            return
        changes = [(self._balances[a], self._pending[a], a) for a in accounts]
        house = -sum(self._balances.values())
        yield Increase("account", ("balance", "pending"), [*changes, (house, 0, HOUSE_ID)])
        weekly = [
            self._day.weekly_row(
                a, net=self._balances[a], graded=self._graded[a], handle=self._handle[a]
            )
            for a in accounts
        ]
        weekly.append(
            self._day.weekly_row(
                HOUSE_ID,
                net=house,
                graded=sum(self._graded.values()),
                handle=sum(self._handle.values()),
            )
        )
        yield Accumulate("weekly", WEEKLY_SUMS, weekly)

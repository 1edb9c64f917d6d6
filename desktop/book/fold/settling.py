"""Settlement as a difference: what a ticket should have come to, less what was posted.

First grade, regrade, void after grade and a late ticket on a graded event all go through
`Settling.settle`; nothing else in the program posts the result of a wager (RULES 22.1).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import select

from desktop.book.facts import Fact
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Put
from desktop.book.statements import Query, Reader, Row, Value
from desktop.book.tables import HOUSE_ID, BookTable, PostingKind, posting_id
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

# Event, period, market, side, line.
ExposureKey = tuple[int, str, str, str, int]

# Where the exposure of a selection is summed up, the status and the net of a ticket.
Outcome = tuple[list[int], str, int]

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


class Standing(NamedTuple):
    """A ticket as it stands in the tables, with what settling needs.

    Attributes:
        exposed: For each leg the exposure key: event, period, market, side, line.
        week: The week of its last posting, or None.
    """

    id: int
    account_id: int
    risk: int
    win: int
    status: str
    net: int
    week: str | None
    exposed: tuple[ExposureKey, ...]


@cache
def _move(old: str, new: str) -> tuple[int, int]:
    """What a change of status counts for: tickets with action, and open tickets, more or less."""
    acted = (new not in _WITHOUT_ACTION) - (old not in _WITHOUT_ACTION)
    return acted, (new == OPEN) - (old == OPEN)


@dataclass(slots=True)
class AccountSums:
    """What the settled tickets of one account add up to, cents and counts."""

    balance: int = 0
    pending: int = 0
    graded: int = 0
    handle: int = 0


class Settling:
    """Gathers what settling some tickets changes, and yields it as row changes."""

    def __init__(self, fact: Fact, day: PostingDay) -> None:
        self._fact = fact
        self._day = day
        self._next_id = posting_id(fact.seq, 0)
        self._closed: list[Row] = []
        self._reopened: list[Row] = []
        # By the week that they correct, as a rule none.
        self._postings: dict[str | None, list[Row]] = defaultdict(list)
        self._first_postings = self._postings[None]
        self._accounts: dict[int, AccountSums] = defaultdict(AccountSums)
        self._singles: dict[ExposureKey, list[int]] = defaultdict(lambda: [0, 0, 0])
        self._multis: dict[ExposureKey, list[int]] = defaultdict(lambda: [0, 0, 0])

    def settle(self, ticket: Standing, status: str, net: int) -> None:
        """Bring a ticket to this status and net: post the difference and its counter-posting."""
        ticket_id, account_id, risk, win, old_status, posted, week, exposed = ticket
        difference = net - posted
        if not difference and status == old_status:
            return
        sums = self._accounts[account_id]
        if difference:
            # One posting with its counter-posting for each ticket (RULES 25.7).
            sums.balance += difference
            new_id, self._next_id = self._next_id, self._next_id + 2
            posting = (new_id, account_id, difference, ticket_id)
            self._postings[week if week != self._day.week else None].append(posting)
        if status != old_status:
            acted, opened = _move(old_status, status)
            sums.graded += acted
            sums.handle += acted * risk
            sums.pending += opened * risk
            if opened:
                self._expose(exposed, opened, risk, win)
        tickets = self._reopened if status == OPEN else self._closed
        tickets.append((ticket_id, status, net))

    def exposed(self, selection: ExposureKey) -> list[int]:
        """What closing straights takes off the exposure of a selection: tickets, risk, win."""
        return self._singles[selection]

    def close_all(self, straights: Iterable[Row], outcomes: Iterable[Outcome]) -> None:
        """Bring open straights, of which nothing was posted, to their outcomes.

        It is `settle` without the questions that only other tickets need answered, and in one
        loop, because nearly every ticket goes this way once.

        Args:
            straights: Ticket, five columns of its selection, account, risk, win, rules.
            outcomes: One for each.
        """
        accounts, new_id = self._accounts, self._next_id
        close, post = self._closed.append, self._first_postings.append
        for straight, (exposed, status, net) in zip(straights, outcomes, strict=True):
            if status == OPEN:
                continue
            ticket_id, _, _, _, _, _, account_id, risk, win, _, _ = straight
            sums = accounts[account_id]
            sums.pending -= risk
            if status not in _WITHOUT_ACTION:
                sums.graded += 1
                sums.handle += risk
            if net:
                sums.balance += net
                post((new_id, account_id, net, ticket_id))
                new_id += 2
            exposed[0] -= 1
            exposed[1] -= risk
            exposed[2] -= win
            close((ticket_id, status, net))
        self._next_id = new_id

    def _expose(self, exposed: tuple[ExposureKey, ...], opened: int, risk: int, win: int) -> None:
        exposure = self._singles if len(exposed) == 1 else self._multis
        for key in exposed:
            sums = exposure[key]
            sums[0] += opened
            sums[1] += opened * risk
            sums[2] += opened * win

    def rows(self) -> Iterator[Change]:
        """The rows of tickets and postings gathered so far; the sums stay until the end."""
        graded: dict[str, Value] = {
            "voided": 0, "graded_at": self._fact.wall, "week": self._day.week,
        }  # fmt: skip
        ungraded: dict[str, Value] = {"voided": 0, "graded_at": None, "week": None}
        for tickets, shared in ((self._closed, graded), (self._reopened, ungraded)):
            if tickets:
                yield Put("outcome", tickets, shared)
        for corrects, postings in self._postings.items():
            if postings:
                yield Insert("posting", postings, self._posting_terms(corrects))
        self._closed, self._reopened = [], []
        for postings in self._postings.values():
            postings.clear()

    def _posting_terms(self, corrects: str | None) -> dict[str, Value]:
        return {
            "contra_id": HOUSE_ID, "kind": PostingKind.WAGER.value, "part": 0,
            "week": self._day.week, "day": self._day.day, "corrects_week": corrects,
        }  # fmt: skip

    def sums(self) -> Iterator[Change]:
        """What the settled tickets add up to: balances, pending, weekly figures, exposure."""
        if self._accounts:
            yield from self._account_sums()
        for multi, exposure in enumerate((self._singles, self._multis)):
            if exposure:
                rows = [(*key, multi, *sums) for key, sums in exposure.items()]
                yield Accumulate("exposure", EXPOSURE_SUMS, rows)

    def _account_sums(self) -> Iterator[Change]:
        sums = dict(sorted(self._accounts.items()))
        sums[HOUSE_ID] = AccountSums(
            balance=-sum(account.balance for account in sums.values()),
            graded=sum(account.graded for account in sums.values()),
            handle=sum(account.handle for account in sums.values()),
        )
        changes = [(of.balance, of.pending, account_id) for account_id, of in sums.items()]
        yield Increase("account", ("balance", "pending"), changes)
        weekly = [
            self._day.weekly_row(account_id, net=of.balance, graded=of.graded, handle=of.handle)
            for account_id, of in sums.items()
        ]
        yield Accumulate("weekly", WEEKLY_SUMS, weekly)

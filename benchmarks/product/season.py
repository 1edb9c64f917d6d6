"""A season of so many tickets, made as they are made: every row of it through the fold.

The same number of tickets gives the same accounts, events, tickets and grades, whatever machine
makes them. `python -m benchmarks.product.season FILE [TICKETS]` makes one by hand.
"""

import sys
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from desktop.book.bodies.board import EventListed
from desktop.book.bodies.wagers import LegAccepted, TicketAccepted
from desktop.book.machine import Machine, collect_garbage_less_often
from desktop.book.opening import Book
from desktop.domain.accounts import AccountKind
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.body import terms_body
from desktop.domain.wagers.parlay import price_parlay
from desktop.domain.wagers.terms import Parlay
from desktop.domain.weeks import milliseconds
from desktop.services.accounts import NewAccount, record_account
from desktop.services.books import House, Owner, new_book, owner_of_new_book, read_house
from desktop.services.lines import record_event
from desktop.services.settlement import Result, grade_all, put_result
from desktop.services.users import Actor

OWNER = Owner("season", system_user="*")
FIRST_DAY = date(2026, 1, 6)
DAYS = 322
TICKETS_A_PLAYER, TICKETS_AN_EVENT, PLAYERS_AN_AGENT = 100, 1_000, 50
GROUP = 2_000
PRICE = "-110"
CREDIT = 10**11
# Of the last twentieth of the events nobody knows the result yet: their tickets are open.
OPEN_SHARE = 20


class SeasonClock:
    """The clock of the machine that makes a season: it goes on with the tickets, not by itself."""

    def __init__(self) -> None:
        self.now = milliseconds(datetime(2026, 1, 5, 12, tzinfo=UTC))
        self._ticks, self._drawn = count(1), count(1)

    def machine(self) -> Machine:
        """A computer with this clock; its randomness is a count."""
        return Machine(
            wall=lambda: self.now,
            monotonic=lambda: next(self._ticks),
            boot="season",
            random=lambda size: next(self._drawn).to_bytes(size),
        )


def make_season(path: Path, tickets: int) -> None:
    """Make a book of this many tickets; all but the last twentieth of its events are graded.

    Args:
        path: Where; nothing may be there.
        tickets: At least 1,000.
    """
    collect_garbage_less_often()
    clock = SeasonClock()
    with new_book(path, clock.machine(), OWNER, timezone="UTC") as book:
        actor, house = owner_of_new_book(book, OWNER), read_house(book.reader)
        players = _open_accounts(book, actor, max(tickets // TICKETS_A_PLAYER, PLAYERS_AN_AGENT))
        events = _list_events(book, actor, max(tickets // TICKETS_AN_EVENT, OPEN_SHARE))
        written = SeasonTickets(house, players, events, tickets)
        for first in range(0, tickets, GROUP):
            clock.now = written.placed_at(first)
            with book.command(actor.author) as command:
                for number in range(first, min(first + GROUP, tickets)):
                    command.record("ticket.accepted", written.ticket(number))
        _record_results(book, actor, events[: -len(events) // OPEN_SHARE])
        grade_all(book, actor)


def _open_accounts(book: Book, actor: Actor, players: int) -> list[int]:
    with book.command(actor.author) as command:
        record_account(command, NewAccount("M", "Master", AccountKind.MASTER, "HOUSE", 0))
        ids: list[int] = []
        for number in range(players):
            agent = f"A{number // PLAYERS_AN_AGENT:03d}"
            if number % PLAYERS_AN_AGENT == 0:
                record_account(command, NewAccount(agent, agent, AccountKind.AGENT, "M", 0))
            code = f"P{number:05d}"
            opened = NewAccount(code, f"Player {number}", AccountKind.PLAYER, agent, CREDIT)
            ids.append(record_account(command, opened))
    return ids


def _list_events(book: Book, actor: Actor, events: int) -> list[int]:
    with book.command(actor.author) as command:
        return [record_event(command, _event(number, events)) for number in range(events)]


def _event(number: int, events: int) -> EventListed:
    day = FIRST_DAY + timedelta(days=number * DAYS // events)
    rotation = 101 + 2 * (number % 400)
    return EventListed(
        league="NFL", sport="football", day=day.isoformat(), start=None, rot_away=rotation,
        rot_home=rotation + 1, away=f"Visitor {number}", home=f"Home {number}", neutral=False,
        source="season",
    )  # fmt: skip


def _record_results(book: Book, actor: Actor, events: list[int]) -> None:
    with book.command(actor.author) as command:
        for number, event_id in enumerate(events):
            away, home = 17 * number % 41, 13 * number % 37
            put_result(command, event_id, Result("final", {}, (away, home)), "season")


class SeasonTickets:
    """The tickets of a season by their number from 0."""

    def __init__(self, house: House, players: list[int], events: list[int], tickets: int) -> None:
        self._house, self._players, self._events = house, players, events
        self._count = tickets
        self._parlays: dict[int, Parlay] = {}

    def placed_at(self, number: int) -> int:
        """Milliseconds UTC: evenly through the days of the season."""
        start = milliseconds(datetime.combine(FIRST_DAY, datetime.min.time(), tzinfo=UTC))
        return start + number * DAYS * 86_400_000 // self._count

    def ticket(self, number: int) -> TicketAccepted:
        """Straights on spread, total and money line in turn; every eighth is a parlay of two."""
        legs = [self._leg(number, 0)]
        if number % 8 == 7:
            legs.append(self._leg(number + 3, 1))
        return self._ticket(number, legs)

    def _leg(self, number: int, after: int) -> LegAccepted:
        events = self._events
        event = events[
            (number * len(events) // self._count + 31 * number % 3 + after) % len(events)
        ]
        line = 2 * (7 * number % 29 - 14)  # quarter points
        market = ("spread", "total", "money_line")[number % 3]
        if market == "total":
            side, line = ("over" if number & 1 else "under"), 160 + line
        else:
            side, line = ("home" if number & 1 else "away"), line if market == "spread" else 0
        return LegAccepted(
            event=event, period="game", market=market, side=side, line=line, price=PRICE, mark=""
        )

    def _ticket(self, number: int, legs: list[LegAccepted]) -> TicketAccepted:
        base = 25_00 * (1 + 37 * number % 40)
        said = " + ".join(f"{leg['side']} of {leg['market']}" for leg in legs)
        ticket = TicketAccepted(
            account=self._players[7919 * number % len(self._players)],
            kind="straight", placed_at=self.placed_at(number), amount_mode="risk",
            risk=base * 11 // 10, win=base, legs=legs, description=f"Slip {number}: {said}",
            entry="", read_back="", reference=None, rules=self._house.book.rules_version, flags=[],
        )  # fmt: skip
        if len(legs) > 1:
            parlay = self._parlay(base)
            ticket |= {"kind": "parlay", "risk": base, "win": parlay.win}
            ticket["terms"] = terms_body(parlay)
        return ticket

    def _parlay(self, risk: int) -> Parlay:
        """Two legs at the price of the season."""
        if risk not in self._parlays:
            legs = [(parse_price(PRICE), False)] * 2
            rules = self._house.rules
            made = price_parlay(AmountMode.RISK, risk, legs, rules.parlay, rules.rounding)
            self._parlays[risk] = made
        return self._parlays[risk]


if __name__ == "__main__":
    make_season(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)

"""Books as large as the floors: 10,000 players, 500 events, and tickets like those of the floor."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.book.bodies.board import EventListed
from desktop.book.bodies.wagers import LegAccepted, TicketAccepted
from desktop.book.machine import collect_garbage_less_often, this_machine
from desktop.book.opening import Book, Command, open_book
from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.services.accounts import NewAccount, record_account
from desktop.services.books import (
    House,
    Owner,
    new_book,
    new_session,
    owner_of_new_book,
    read_house,
)
from desktop.services.lines import LineSetting, record_event, record_lines
from desktop.services.users import Actor, trusted_actor

PLAYERS = 10_000
EVENTS = 500
RISK, WIN = 110_00, 100_00
PRICE = "-110"
DAY = "2099-09-07"
SYSTEM_USER = "bench"
GROUP = 2_000

BOARD = (
    LineSetting(Selection(Period.GAME, Market.SPREAD, Side.AWAY), -14, PRICE),
    LineSetting(Selection(Period.GAME, Market.SPREAD, Side.HOME), 14, PRICE),
    LineSetting(Selection(Period.GAME, Market.TOTAL, Side.OVER), 178, PRICE),
    LineSetting(Selection(Period.GAME, Market.TOTAL, Side.UNDER), 178, PRICE),
)


@dataclass(frozen=True, slots=True)
class Operation:
    """A book in use: who acts in it, its house, its players and events by number from 0."""

    book: Book
    actor: Actor
    house: House
    players: list[int]
    events: list[int]

    def close(self) -> None:
        """Close the book."""
        self.book.close()


def player_code(number: int) -> str:
    """The account of player `number`."""
    return f"P{number:05d}"


def rotation(event: int) -> int:
    """The visitor's rotation number of event `event`."""
    return 101 + 2 * event


def book_path(folder: Path) -> Path:
    """Where the book of a measurement is."""
    return folder / "bench.book"


@contextmanager
def new_operation(folder: Path) -> Iterator[Operation]:
    """Make the book with its players, events and board, to be filled further."""
    owner = Owner("bench", system_user=SYSTEM_USER)
    with new_book(book_path(folder), this_machine(), owner, timezone="UTC") as book:
        actor = owner_of_new_book(book, owner)
        with book.command(actor.author) as command:
            above = "HOUSE"
            for code, kind in (("M", AccountKind.MASTER), ("A", AccountKind.AGENT)):
                record_account(command, NewAccount(code, code, kind, above, 0))
                above = code
            players = [open_player(command, number) for number in range(PLAYERS)]
        with book.command(actor.author) as command:
            # One more than the floor has: the second leg of its tickets is on the next event.
            events = [_list_event(command, number) for number in range(EVENTS + 1)]
        yield Operation(book, actor, read_house(book.reader), players, events)


def open_player(command: Command, number: int) -> int:
    """Open the account of player `number` below the one agent; answers its id."""
    code = player_code(number)
    return record_account(command, NewAccount(code, code, AccountKind.PLAYER, "A", 10**11))


def _list_event(command: Command, number: int) -> int:
    listed = EventListed(
        league="NFL",
        sport="football",
        day=DAY,
        start=None,
        rot_away=rotation(number),
        rot_home=rotation(number) + 1,
        away=f"Visitor {number}",
        home=f"Home {number}",
        neutral=False,
        source="bench",
    )
    event_id = record_event(command, listed)
    record_lines(command, event_id, BOARD, "bench")
    return event_id


def open_operation(folder: Path) -> Operation:
    """Open the book that `new_operation` made."""
    # As every way into the program does.
    collect_garbage_less_often()
    book = open_book(book_path(folder), this_machine())
    actor = trusted_actor(book.reader, SYSTEM_USER, new_session(book.machine))
    if actor is None:
        raise ValueError("The book does not know the user that made it.")
    ids = book.reader.connection.exec_driver_sql
    players = ids("SELECT id FROM account WHERE kind = 'player' ORDER BY code").scalars()
    events = ids("SELECT id FROM event ORDER BY rot_away").scalars()
    return Operation(book, actor, read_house(book.reader), [*players], [*events])


def count_facts(operation: Operation) -> int:
    """How many facts the journal of the book has."""
    found = operation.book.reader.connection.exec_driver_sql("SELECT count(*) FROM fact").scalar()
    return int(found or 0)


def write_tickets(operation: Operation, tickets: Iterator[TicketAccepted]) -> None:
    """Put tickets into the book that nobody measures, many in a transaction."""
    pending: list[TicketAccepted] = []
    for ticket in tickets:
        pending.append(ticket)
        if len(pending) == GROUP:
            _write_group(operation, pending)
            pending = []
    _write_group(operation, pending)


def _write_group(operation: Operation, tickets: list[TicketAccepted]) -> None:
    with operation.book.command(operation.actor.author) as command:
        for ticket in tickets:
            command.record("ticket.accepted", ticket)


def ticket(account: int, *legs: LegAccepted) -> TicketAccepted:
    """A ticket as the floor has it."""
    return TicketAccepted(
        account=account,
        kind="straight" if len(legs) == 1 else "parlay",
        placed_at=1_700_000_000_000,
        amount_mode="risk",
        risk=RISK,
        win=WIN,
        legs=[*legs],
        description="a ticket of the bench",
        entry="",
        read_back="",
        reference=None,
        rules=1,
        flags=[],
    )


def leg(event: int, market: str, side: str, line: int) -> LegAccepted:
    """A leg at the price of the floor."""
    return LegAccepted(
        event=event, period="game", market=market, side=side, line=line, price=PRICE, mark=""
    )

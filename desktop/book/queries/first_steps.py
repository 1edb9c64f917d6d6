"""What has begun in a book: people, accounts, lines, wagers; four looks that read a row each."""

from sqlalchemy import exists, or_, select

from desktop.book.statements import Query, Reader
from desktop.book.tables.board import LineTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import TicketTable

_BEGUN = Query(
    lambda: select(
        exists().where(
            UserTable.active == 1, or_(UserTable.pin_hash != "", UserTable.password_hash != "")
        ),
        exists().where(AccountTable.kind == "player"),
        exists(select(LineTable.event_id)),
        exists(select(TicketTable.id)),
    )
)


def find_begun(reader: Reader) -> tuple[bool, bool, bool, bool]:
    """Whether anybody has a secret to sign in with, a player is there, a line, a ticket."""
    users, players, lines, tickets = reader.one(_BEGUN) or (0, 0, 0, 0)
    return bool(users), bool(players), bool(lines), bool(tickets)

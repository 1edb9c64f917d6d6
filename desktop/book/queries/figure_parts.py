"""What the figure of an account is made of: every posting of a week, its own side of each."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.history import require_history
from desktop.book.queries.sides import OLDEST_FIRST, AnySelect, Side, both_sides
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import CASH_ID
from desktop.book.tables.journal import FactTable
from desktop.book.tables.money import SEQ_OF_POSTING, DocumentTable, PostingKind, PostingTable
from desktop.book.tables.wagers import TicketTable
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.transactions import EFFECTS, Column, TransactionType


@dataclass(frozen=True, slots=True)
class FigurePart:
    """One posting; cents from the account's own side, times in milliseconds UTC.

    Attributes:
        day: Its place among the seven days of the week.
        kind: A type of transaction.
        ticket: The number of the ticket, or nothing.
        document: The number of the transaction posted by hand, or nothing.
        text: The description of the ticket, or the reason.
        occurred_week: The closed week that it is about, or None.
    """

    id: int
    at: int
    day: int
    kind: str
    cents: int
    ticket_id: int | None
    ticket: str
    document: str
    text: str
    occurred_week: str | None

    @property
    def column(self) -> Column | None:
        """Where the weekly figure shows it."""
        return EFFECTS[TransactionType(self.kind)].column


def _of_account(side: Side) -> AnySelect:
    columns: tuple[Any, ...] = (
        side.id.label("id"),
        FactTable.received_at,
        PostingTable.day,
        PostingTable.kind,
        side.cents.label("cents"),
        PostingTable.ticket_id,
        DocumentTable.id.label("document"),
        func.coalesce(TicketTable.description, DocumentTable.memo, "").label("text"),
        PostingTable.occurred_week,
    )
    return (
        select(*columns, *side.order)
        .select_from(PostingTable)
        .outerjoin(FactTable, FactTable.seq == SEQ_OF_POSTING)
        .outerjoin(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .outerjoin(DocumentTable, DocumentTable.seq == SEQ_OF_POSTING)
        .where(
            side.account_id == bindparam("account"),
            *side.is_indexed(CASH_ID + 1),
            PostingTable.week == bindparam("week"),
        )
    )


_PARTS = Query(lambda: both_sides(_of_account).order_by(*OLDEST_FIRST))
_CARRY = Query(
    lambda: select(WeeklyTable.carry).where(
        WeeklyTable.week == bindparam("week"), WeeklyTable.account_id == bindparam("account")
    )
)


def list_figure_parts(reader: Reader, week: str, account_id: int) -> list[FigurePart]:
    """Every posting of a customer's week, oldest first.

    Args:
        reader: An open book.
        week: The ISO day it starts on.
        account_id: Neither house nor till.

    Raises:
        HistoryError: The facts of some are still being fetched.
    """
    letters = read_letters(reader)
    found = []
    for row in reader.all(_PARTS, week=week, account=account_id):
        part, at, day, kind, cents, ticket_id, document_id, text, corrects = row[:9]
        if at is None:
            require_history(reader)
        ticket, document = (
            "" if number is None else number_in_words(letters, number)
            for number in (ticket_id, None if ticket_id is not None else document_id)
        )
        found.append(
            FigurePart(
                part, at, day, PostingKind(kind).word, cents, ticket_id, ticket, document, text,
                corrects,
            )
        )  # fmt: skip
    return found


def find_carry(reader: Reader, week: str, account_id: int) -> int:
    """What stands under carry for an account in a week, opening balances included; cents."""
    row = reader.one(_CARRY, week=week, account=account_id)
    return 0 if row is None else int(row[0])

"""The postings that are no wagers, line by line with the document they came from."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.history import require_history
from desktop.book.queries.expressions import accounts_under, agent_at
from desktop.book.queries.sides import OLDEST_FIRST, AnySelect, Side, both_sides
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.foundation import CASH_ID, aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.journal import FactTable
from desktop.book.tables.money import SEQ_OF_POSTING, DocumentTable, PostingKind, PostingTable
from desktop.book.tables.people import AccountTable


class LedgerLine(NamedTuple):
    """One side of an entry that is no wager; cents from the account's own side.

    Attributes:
        at: Milliseconds UTC.
        day: Its place among the seven days of the week.
        document: The number of the transaction, or nothing where a close posted it.
        figure_date: ISO, as the document says; None without one.
    """

    document: str
    at: int
    week: str
    day: int
    figure_date: str | None
    account: str
    agent: str
    kind: str
    cents: int
    method: str
    reference: str
    memo: str
    user: str
    reverses: str
    reversed_by: str
    occurred_week: str | None


_ACCOUNT = aliased(AccountTable)
_AGENT = aliased(AccountTable)


def _lines(side: Side) -> AnySelect:
    columns: tuple[Any, ...] = (
        DocumentTable.id.label("document"),
        FactTable.received_at,
        PostingTable.week,
        PostingTable.day,
        DocumentTable.day.label("figure_date"),
        _ACCOUNT.code,
        func.coalesce(_AGENT.code, "").label("agent"),
        PostingTable.kind,
        side.cents.label("cents"),
        func.coalesce(DocumentTable.method, "").label("method"),
        func.coalesce(DocumentTable.reference, "").label("reference"),
        func.coalesce(DocumentTable.memo, "").label("memo"),
        func.coalesce(UserTable.name, "").label("user"),
        DocumentTable.reverses,
        DocumentTable.reversed_by,
        PostingTable.occurred_week,
    )
    return (
        select(*columns, *side.order)
        .select_from(PostingTable)
        .join(_ACCOUNT, _ACCOUNT.id == side.account_id)
        .outerjoin(
            _AGENT, _AGENT.id == agent_at(side.account_id, _ACCOUNT.parent_id, SEQ_OF_POSTING)
        )
        .outerjoin(FactTable, FactTable.seq == SEQ_OF_POSTING)
        .outerjoin(DocumentTable, DocumentTable.seq == SEQ_OF_POSTING)
        .outerjoin(UserTable, UserTable.id == DocumentTable.user_id)
        .where(
            PostingTable.id >= bindparam("opened"),
            PostingTable.week >= bindparam("first"),
            PostingTable.week <= bindparam("last"),
            PostingTable.ticket_id.is_(None),
            side.account_id > CASH_ID,
            (side.account_id + 0).in_(accounts_under(bindparam("root"))),
        )
    )


LINES = Query(lambda: both_sides(_lines).order_by(*OLDEST_FIRST))


def stream_ledger_lines(
    reader: ConnectionReader, *, opened: int, first: str, last: str, root_id: int
) -> Iterator[LedgerLine]:
    """Every line but those of wagers, in the order of the ledger; without house and till.

    Args:
        reader: An open book.
        opened: The lowest id that a posting of the first week can have.
        first: The ISO day that the first week starts on.
        last: The same of the last week.
        root_id: Only lines of this account and of those under it.

    Raises:
        HistoryError: The facts of some are still being fetched.
    """
    letters = read_letters(reader)

    def number(document: int | None) -> str:
        return "" if document is None else number_in_words(letters, document)

    for row in reader.stream(LINES, opened=opened, first=first, last=last, root=root_id):
        document, *cells, reverses, reversed_by, occurred_week = row[:16]
        if cells[0] is None:
            require_history(reader)
        cells[6] = PostingKind(cells[6]).word
        taken = (number(reverses), number(reversed_by))
        yield LedgerLine._make((number(document), *cells, *taken, occurred_week))

"""Every balanced entry of the ledger with what it was for, in the order of the journal."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.money import SEQ_OF_POSTING, DocumentTable, PostingKind, PostingTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import TicketTable

# So many rows at a time, each page from the key of the row before it.
_PAGE = 2_000


class BalancedEntry(NamedTuple):
    """A posting and its counter-posting.

    Attributes:
        seq: The place of the fact that posted it.
        week: The ISO day that its week starts on.
        day: Its place among the seven days of that week.
        number: Of the ticket, or of the transaction; nothing where a close posted it.
        description: Of the ticket, or the reason of the transaction.
        account_id: Who got the cents.
        contra_id: Who gave them.
        occurred_week: The closed week that it is about, or None.
    """

    seq: int
    week: str
    day: int
    kind: str
    is_of_ticket: bool
    number: str
    description: str
    account_id: int
    contra_id: int
    cents: int
    occurred_week: str | None


class PlacedAccount(NamedTuple):
    """An account with the one above it; cents from its own side."""

    id: int
    code: str
    name: str
    kind: str
    parent_id: int | None
    balance: int


_ENTRIES = Query(
    lambda: (
        select(
            PostingTable.id,
            SEQ_OF_POSTING,
            PostingTable.week,
            PostingTable.day,
            PostingTable.kind,
            PostingTable.ticket_id,
            DocumentTable.id,
            func.coalesce(TicketTable.description, DocumentTable.memo, ""),
            PostingTable.account_id,
            PostingTable.contra_id,
            PostingTable.cents,
            PostingTable.occurred_week,
        )
        .select_from(PostingTable)
        .outerjoin(TicketTable, TicketTable.id == PostingTable.ticket_id)
        .outerjoin(
            DocumentTable,
            (DocumentTable.seq == SEQ_OF_POSTING) & PostingTable.ticket_id.is_(None),
        )
        .where(PostingTable.id > bindparam("after"))
        .order_by(PostingTable.id)
        .limit(bindparam("limit"))
    )
)
_COUNT = Query(lambda: select(func.count()).select_from(PostingTable))
_ACCOUNTS = Query(
    lambda: select(
        AccountTable.id,
        AccountTable.code,
        AccountTable.name,
        AccountTable.kind,
        AccountTable.parent_id,
        AccountTable.balance,
    ).order_by(AccountTable.id)
)


def stream_balanced_entries(reader: Reader) -> Iterator[BalancedEntry]:
    """Every entry of the book, however many there are; only a page of them is held."""
    letters = read_letters(reader)
    kinds = {kind.value: kind.word for kind in PostingKind}
    after = 0
    while page := reader.all(_ENTRIES, after=after, limit=_PAGE):
        for row in page:
            _, seq, week, day, kind, ticket_id, document_id, said, account, contra, cents, of = row
            named = document_id if ticket_id is None else ticket_id
            number = "" if named is None else number_in_words(letters, named)
            is_of_ticket = ticket_id is not None
            yield BalancedEntry(
                seq, week, day, kinds[kind], is_of_ticket, number, said, account, contra, cents, of
            )
        after = page[-1][0]


def count_balanced_entries(reader: Reader) -> int:
    """How many entries the ledger has."""
    row = reader.one(_COUNT)
    return 0 if row is None else int(row[0])


def list_placed_accounts(reader: Reader) -> list[PlacedAccount]:
    """Every account with its place in the tree and its balance, the oldest first."""
    return [PlacedAccount(*row) for row in reader.all(_ACCOUNTS)]

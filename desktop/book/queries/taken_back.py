"""Which postings take back which: reversed documents, and tickets voided after they were graded."""

import json
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.journal import FactTable
from desktop.book.tables.money import SEQ_OF_POSTING, DocumentTable, PostingTable
from desktop.book.tables.wagers import TicketTable

_REVERSED = aliased(DocumentTable)
_SEQS = select(func.json_each(bindparam("seqs")).table_valued("value").c.value)
_DOCUMENTS = Query(
    lambda: (
        select(DocumentTable.seq, _REVERSED.seq)
        .join(_REVERSED, _REVERSED.id == DocumentTable.reverses)
        .where(DocumentTable.seq.in_(_SEQS))
    )
)
_VOIDS = Query(
    lambda: select(FactTable.seq).where(FactTable.seq.in_(_SEQS), FactTable.type == "ticket.voided")
)
# Postings are found by their account: none but its own has an index.
_PLAYER = select(TicketTable.account_id).where(TicketTable.id == bindparam("ticket"))
_POSTED_BEFORE = Query(
    lambda: select(func.max(SEQ_OF_POSTING)).where(
        PostingTable.account_id == _PLAYER.scalar_subquery(),
        PostingTable.ticket_id == bindparam("ticket"),
        bindparam("seq") > SEQ_OF_POSTING,
    )
)


def find_postings_taken_back(
    reader: Reader, posted: Iterable[tuple[int, int | None]]
) -> dict[int, int]:
    """The place of the fact whose postings each of these facts takes back.

    Args:
        reader: An open book.
        posted: The place of a fact and the ticket that it posted for, if any.
    """
    tickets = dict(posted)
    seqs = json.dumps([*tickets])
    found: dict[int, int] = dict(reader.all(_DOCUMENTS, seqs=seqs))
    for (seq,) in reader.all(_VOIDS, seqs=seqs):
        before = reader.one(_POSTED_BEFORE, ticket=tickets[seq], seq=seq)
        if before is not None and before[0] is not None:
            found[seq] = before[0]
    return found

"""Parts of a list of tickets, however long they are: their sums, and which tickets they are."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import func, select

from desktop.book.queries.expressions import OUTCOME_OF_TICKET
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import TicketTotals, chosen_ids
from desktop.book.statements import Query, Reader
from desktop.book.tables.wagers import OutcomeTable, TicketTable

# Where a part begins, as in pages: the order key before it, rows to leave out, and its length.
Part = tuple[Any, int, int]


def sum_ticket_parts(
    reader: Reader, question: TicketQuestion, parts: Iterable[Part]
) -> TicketTotals:
    """What the tickets of these parts come to."""
    sums = [
        reader.one(_sums(question, part[0] is not None), **_place(part)) or (0, 0, 0, 0)
        for part in parts
    ]
    return TicketTotals(*(sum(column) for column in zip((0, 0, 0, 0), *sums, strict=True)))


def list_ticket_ids(
    reader: Reader, question: TicketQuestion, parts: Iterable[Part]
) -> Sequence[int]:
    """The ids of the tickets of these parts, in their order."""
    found: list[int] = []
    for part in parts:
        found += [row[0] for row in reader.all(_ids(question, part[0] is not None), **_place(part))]
    return found


def _place(part: Part) -> dict[str, Any]:
    after, skip, limit = part
    value, ticket_id = after if after is not None else (None, None)
    return {"after": value, "after_id": ticket_id, "skip": skip, "limit": limit}


@lru_cache(maxsize=64)
def _ids(question: TicketQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    return Query(lambda: chosen_ids(question, is_continued=is_continued))


@lru_cache(maxsize=64)
def _sums(question: TicketQuestion, is_continued: bool) -> Query:  # noqa: FBT001  a key of the cache
    chosen = chosen_ids(question, is_continued=is_continued).subquery()
    return Query(
        lambda: (
            select(
                func.count(),
                func.coalesce(func.sum(TicketTable.risk), 0),
                func.coalesce(func.sum(TicketTable.win), 0),
                func.coalesce(func.sum(OutcomeTable.net), 0),
            )
            .select_from(chosen)
            .join(TicketTable, TicketTable.id == chosen.c.id)
            .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        )
    )

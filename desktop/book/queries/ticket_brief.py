"""A few words about each of many tickets."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import NET, OUTCOME_OF_TICKET, STATUS, accounts_under
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable


class TicketBrief(NamedTuple):
    """A ticket in a list of changes; cents, the net from the player's side."""

    number: str
    account: str
    agent: str
    description: str
    risk: int
    win: int
    status: str
    net: int


_PLAYER = aliased(AccountTable)
_AGENT = aliased(AccountTable)
_BRIEFS = Query(
    lambda: (
        select(
            TicketTable.id,
            _PLAYER.code,
            func.coalesce(_AGENT.code, ""),
            TicketTable.description,
            TicketTable.risk,
            TicketTable.win,
            STATUS,
            NET,
        )
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .join(_PLAYER, _PLAYER.id == TicketTable.account_id)
        .outerjoin(_AGENT, _AGENT.id == _PLAYER.parent_id)
        .where(
            TicketTable.id.in_(
                select(func.json_each(bindparam("ids")).table_valued("value").c.value)
            ),
            (TicketTable.account_id + 0).in_(accounts_under(bindparam("root"))),
        )
    )
)


def find_ticket_briefs(reader: Reader, ids: Iterable[int], root_id: int) -> dict[int, TicketBrief]:
    """These tickets by their ids, those of accounts under another root left out."""
    letters = read_letters(reader)
    rows = reader.all(_BRIEFS, ids=json.dumps(sorted(ids)), root=root_id)
    return {
        ticket_id: TicketBrief._make((number_in_words(letters, ticket_id), *cells))
        for ticket_id, *cells in rows
    }

"""Tickets accepted out of touch that wait for a manager, where the house wants it (SYNC 2.4).

They stand, and their legs are decided as pending by hand: no score counts for them until what was
flagged is decided. Then they come to what the results by then make of them.
"""

from collections.abc import Iterator, Sequence

import orjson
from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Put
from desktop.book.fold.grading import LegRow, Results
from desktop.book.fold.settling import Settling, posting_day
from desktop.book.fold.tickets import TicketSettler
from desktop.book.fold.unseen import OUT_OF_TOUCH
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import SettingTable
from desktop.book.tables.wagers import DecisionTable, FlagTable
from desktop.domain.tickets import LegResult

# What the decisions of such legs are about.
WITHHELD = "withheld"
_PENDING = LegResult.PENDING.value
_HOLD = "hold"

_SETTING = Query(
    lambda: select(SettingTable.value).where(
        SettingTable.account_id == HOUSE_ID, SettingTable.key == "review/out_of_touch"
    )
)
_WITHHELD = Query(
    lambda: select(DecisionTable.no).where(
        DecisionTable.ticket_id == bindparam("ticket"),
        DecisionTable.scope == WITHHELD,
        DecisionTable.result == _PENDING,
    )
)
_OPEN_FLAGS = Query(
    lambda: select(func.count()).where(
        FlagTable.ticket_id == bindparam("ticket"),
        FlagTable.kind != bindparam("flag"),
        FlagTable.kind.in_(
            select(func.json_each(bindparam("kinds")).table_valued("value").c.value)
        ),
        FlagTable.decision == "",
    )
)


def are_withheld(reader: Reader) -> bool:
    """Whether the house has tickets accepted out of touch wait for a manager."""
    return reader.one(_SETTING) == (_HOLD,)


def withhold(fact: Fact, legs: Sequence[LegRow]) -> Iterator[Change]:
    """Have a ticket's legs wait."""
    said = (_PENDING, "", WITHHELD, fact.actor, fact.wall)
    yield Put("decision", [(fact.number, leg.no, *said) for leg in legs])


def release(reader: Reader, fact: Fact, ticket_id: int, flag: str) -> Iterator[Change]:
    """What a ticket comes to whose flag was decided, once no other holds it up."""
    waiting = [no for (no,) in reader.all(_WITHHELD, ticket=ticket_id)]
    kinds = orjson.dumps(sorted(OUT_OF_TOUCH)).decode()
    if not waiting or reader.one(_OPEN_FLAGS, ticket=ticket_id, flag=flag, kinds=kinds) != (0,):
        return
    said = ("", "", WITHHELD, fact.actor, fact.wall)
    yield Put("decision", [(ticket_id, no, *said) for no in waiting])
    settling = Settling(fact, posting_day(reader, fact))
    decisions = {(ticket_id, no): "" for no in waiting}
    settler = TicketSettler(reader, settling, Results(reader), decisions)
    yield from settler.settle_all([ticket_id])
    yield from settler.grades()
    yield from settling.sums()

"""New events that stay off the board until a person releases them."""

from sqlalchemy import exists, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board_sheet import BoardQuestion
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable, LineChangeTable, LineTable
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import SettingTable

NEW_OFF = "board/new_off"

_HOLDS_BACK = Query(
    lambda: select(SettingTable.value).where(
        SettingTable.account_id == HOUSE_ID, SettingTable.key == NEW_OFF
    )
)
_WAS_OFFERED = Query(
    lambda: (
        select(LineChangeTable.seq)
        .where(LineChangeTable.event_id == bindparam("event"), LineChangeTable.status != "off")
        .limit(1)
    )
)
_NOT_RELEASED = Query(
    lambda: (
        select(EventTable.id)
        .where(
            EventTable.day >= bindparam("first_day"),
            EventTable.day <= bindparam("last_day"),
            or_(bindparam("league").is_(None), EventTable.league == bindparam("league")),
            EventTable.status == "scheduled",
            exists().where(LineTable.event_id == EventTable.id),
            ~exists().where(
                LineChangeTable.event_id == EventTable.id, LineChangeTable.status != "off"
            ),
        )
        .order_by(EventTable.day, EventTable.rot_away, EventTable.id)
    )
)


def is_held_back(reader: Reader, event_id: int) -> bool:
    """Whether the house keeps new events off the board, and this one was never on it."""
    row = reader.one(_HOLDS_BACK)
    if row is None or row[0] != "1":
        return False
    return reader.one(_WAS_OFFERED, event=event_id) is None


def list_not_released(reader: Reader, question: BoardQuestion) -> list[int]:
    """Events with lines that were never on the board, by day and number."""
    binds = {
        "first_day": question.first_day,
        "last_day": question.last_day,
        "league": question.league,
    }
    return [event for (event,) in reader.all(_NOT_RELEASED, **binds)]

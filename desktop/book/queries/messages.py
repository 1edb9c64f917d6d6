"""Questions about messages to users."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.messages import AddresseeTable, MessageTable


@dataclass(frozen=True, slots=True)
class WaitingMessage:
    """A message that somebody has still to acknowledge; `at` in milliseconds UTC."""

    id: int
    at: int
    sender: str
    text: str


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message with the state of one addressee.

    Attributes:
        at: Milliseconds UTC.
        acknowledged_at: None while it waits.
    """

    id: int
    at: int
    sender: str
    addressee: str
    text: str
    acknowledged_at: int | None


_SENDER = aliased(UserTable)
_WAITING = Query(
    lambda: (
        select(MessageTable.id, MessageTable.at, _SENDER.name, MessageTable.text)
        .join(AddresseeTable, AddresseeTable.message_id == MessageTable.id)
        .join(_SENDER, _SENDER.id == MessageTable.user_id)
        .where(
            AddresseeTable.user_id == bindparam("user"), AddresseeTable.acknowledged_at.is_(None)
        )
        .order_by(MessageTable.at, MessageTable.id)
    )
)
_SENT = Query(
    lambda: (
        select(
            MessageTable.id,
            MessageTable.at,
            _SENDER.name,
            UserTable.name,
            MessageTable.text,
            AddresseeTable.acknowledged_at,
        )
        .join(AddresseeTable, AddresseeTable.message_id == MessageTable.id)
        .join(_SENDER, _SENDER.id == MessageTable.user_id)
        .join(UserTable, UserTable.id == AddresseeTable.user_id)
        .order_by(MessageTable.at.desc(), MessageTable.id.desc(), UserTable.name)
        .limit(bindparam("most"))
    )
)
_STATE = Query(
    lambda: select(func.count(), func.max(AddresseeTable.acknowledged_at)).where(
        AddresseeTable.message_id == bindparam("message"),
        AddresseeTable.user_id == bindparam("user"),
    )
)


def list_waiting_messages(reader: Reader, user_id: int) -> list[WaitingMessage]:
    """What a user has still to acknowledge, the oldest first."""
    return [WaitingMessage(*row) for row in reader.all(_WAITING, user=user_id)]


def list_sent_messages(reader: Reader, most: int = 500) -> list[SentMessage]:
    """The latest messages, a row for each addressee."""
    return [SentMessage(*row) for row in reader.all(_SENT, most=most)]


def is_waiting(reader: Reader, message: int, user_id: int) -> bool:
    """Whether a message went to a user who has not acknowledged it."""
    return reader.one(_STATE, message=message, user=user_id) == (1, None)

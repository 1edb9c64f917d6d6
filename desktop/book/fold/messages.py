"""Folds of messages: sent, and acknowledged."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.messages import AddresseeTable

_ADDRESSED = Query(
    lambda: select(AddresseeTable.acknowledged_at).where(
        AddresseeTable.message_id == bindparam("message"),
        AddresseeTable.user_id == bindparam("user"),
    )
)


def send_message(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `message.sent`."""
    body = fact.body
    yield Insert("message", [(fact.number, body["text"], fact.actor, fact.wall)])
    yield Insert("addressee", [(fact.number, user, None) for user in body["to"]])


def acknowledge_message(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `message.acknowledged`: each for themselves; the first time counts."""
    message = fact.body["message"]
    if reader.one(_ADDRESSED, message=message, user=fact.actor) == (None,):
        yield Update("addressee", ("acknowledged_at",), [(fact.wall, message, fact.actor)])

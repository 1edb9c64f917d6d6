"""The rights of facts about sets of lines."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.rights.uses import Needed, Use
from desktop.book.fold.rights.wagers import of_ticket
from desktop.book.statements import Query, Reader
from desktop.book.tables.line_types import LineTypeTable
from desktop.domain.rights import (
    Right,
)

_LINE_TYPE = Query(
    lambda: select(LineTypeTable.owner_id).where(LineTypeTable.id == bindparam("type"))
)


def use_of_line_type(owner: int | None, right: Right) -> Use:
    """The right that a set of lines needs; an agent's own has one that agents may be given."""
    return Use(right) if owner is None else Use(Right.OWN_LINES_CHANGE, owner)


def _line_type_made(_reader: Reader, fact: Fact) -> Iterator[Use]:
    yield use_of_line_type(fact.body["owner"], Right.LINE_TYPES_CHANGE)


def _line_links_changed(reader: Reader, fact: Fact) -> Iterator[Use]:
    yield use_of_line_type(_owner(reader, fact), Right.LINE_TYPES_CHANGE)


def _own_lines_set(reader: Reader, fact: Fact) -> Iterator[Use]:
    yield use_of_line_type(_owner(reader, fact), Right.LINES_CHANGE)


def _owner(reader: Reader, fact: Fact) -> int | None:
    row = reader.one(_LINE_TYPE, type=fact.body["type"])
    return None if row is None else row[0]


NEEDED: Mapping[str, Needed] = {
    "event.listed": Right.EVENTS_CHANGE,
    "event.changed": Right.EVENTS_CHANGE,
    "alias.learned": Right.BOOK_IMPORT,
    "contest.listed": Right.EVENTS_CHANGE,
    "lines.set": Right.LINES_CHANGE,
    "market.capped": Right.LINES_CHANGE,
    "action_rule.set": Right.RULES_CHANGE,
    # Whoever takes wagers: the table of the house says the move, and the fold checks that.
    "action.followed": of_ticket(Right.TICKETS_ACCEPT),
    "action.decided": Right.LINES_CHANGE,
    "line_type.made": _line_type_made,
    "line_links.changed": _line_links_changed,
    "own_lines.set": _own_lines_set,
}

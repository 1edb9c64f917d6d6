"""What was done to an account: the changes that facts made, newest first."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Text,
    and_,
    bindparam,
    cast,
    func,
    literal,
    literal_column,
    or_,
    select,
    text,
    true,
    union,
)

from desktop.book.facts import origin, read_fact
from desktop.book.history import require_history
from desktop.book.queries.fact_register import JournalFact
from desktop.book.queries.keyset import Arm, Keyset
from desktop.book.queries.sides import AnySelect
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.journal import FACT_SUBJECT, IS_ABOUT_ACCOUNT, IS_ABOUT_MANY, FactTable
from desktop.book.tables.money import DocumentTable, RequestTable
from desktop.book.tables.placing import MoveTable
from desktop.book.tables.review import ClaimTable

OPENED, CREDIT = "opened", "credit limit"


@dataclass(frozen=True, slots=True)
class ChangeQuestion:
    """Which changes of an account are wanted, the newest first.

    Attributes:
        seen: A text that occurs in the body of the fact, as it is stored.
    """

    account_id: int
    seen: str = ""


# Facts, and what tells their changes apart.
_Named = tuple[AnySelect, ColumnElement[str]]
_ABOUT = aliased(FactTable)
_BODY = cast(FactTable.body, Text)
_MANY_FIELDS = ("account.changed", "settings.changed")
_FACTS = Query(
    lambda: select(FactTable).where(
        FactTable.seq.in_(select(func.json_each(bindparam("seqs")).table_valued("value").c[0]))
    )
)


@lru_cache(maxsize=64)
def changes_asked_for(question: ChangeQuestion) -> Keyset:
    """The list of a question: place of the fact, what tells its changes apart, the account."""
    parts = [part(question.account_id) for part in (_opened, _single, _fields, _in_many, _moved)]
    return Keyset(*(_arm(rows, name, question) for rows, name in parts), is_descending=True)


def list_changes(reader: Reader, account_id: int) -> list[Row]:
    """Everything that was done to an account, the newest first."""
    return changes_asked_for(ChangeQuestion(account_id)).list_rows(reader, None, 0, -1)


def list_facts_at(reader: Reader, seqs: Iterable[int]) -> dict[int, JournalFact]:
    """The facts at these places.

    Raises:
        HistoryError: Some of them are still being fetched.
    """
    places = sorted(set(seqs))
    rows = reader.all(_FACTS, seqs=json.dumps(places))
    if len(rows) < len(places):
        require_history(reader)
    return {row[0]: JournalFact(read_fact(row), row[1], row[7].hex()) for row in rows}


def _arm(rows: AnySelect, name: ColumnElement[str], question: ChangeQuestion) -> Arm:
    key = (FactTable.seq, name)
    account = literal(question.account_id).label("account_id")
    read = rows.with_only_columns(*key, account)
    if question.seen:
        read = read.where(_BODY.contains(question.seen, autoescape=True))
    return Arm(read, key)


def _opened(account_id: int) -> _Named:
    station, n = origin(account_id)
    names = func.json_each(json.dumps([OPENED, CREDIT])).table_valued("value")
    is_opening = or_(FactTable.type == "account.opened", FactTable.type == "accounts.opened")
    rows = _with(select(FactTable.seq), names)
    return rows.where(FactTable.station == station, FactTable.n == n, is_opening), names.c.value


def _single(account_id: int) -> _Named:
    rows = _about(account_id).where(*(FactTable.type != kind for kind in _MANY_FIELDS))
    return rows, literal_column("''")


def _fields(account_id: int) -> _Named:
    changes = func.json_each(_BODY, "$.changes").table_valued("key")
    is_one = or_(*(FactTable.type == kind for kind in _MANY_FIELDS))
    return _with(_about(account_id), changes).where(is_one), changes.c.key


def _in_many(account_id: int) -> _Named:
    each = func.json_each(_BODY, "$.changes").table_valued("value")
    changes = func.json_each(each.c.value, "$[1]").table_valued("key")
    is_own = func.json_extract(each.c.value, "$[0]") == account_id
    rows = _with(_about_many("settings.mass_changed"), each, changes)
    return rows.where(is_own), changes.c.key


def _moved(account_id: int) -> _Named:
    each = func.json_each(_BODY, "$.accounts").table_valued("value")
    is_own = func.json_extract(each.c.value, "$[0]") == account_id
    rows = _with(_about_many("accounts.moved"), each)
    return rows.where(is_own), literal_column("''")


def _with(facts: AnySelect, *parts: Any) -> AnySelect:
    """A row for each part of each fact's body."""
    joined: Any = FactTable.__table__
    for part in parts:
        joined = joined.join(part, true())
    return facts.select_from(joined)


def _about(account_id: int) -> AnySelect:
    """Facts that name the account, or a claim, a document, a request or a move of it.

    What a fact is about has an index, so that nothing else in the journal is looked at; the sums
    below are plain numbers, where a column would be compared in a way that no index serves.
    """
    tables = (ClaimTable, DocumentTable, RequestTable, MoveTable)
    subjects = union(
        select(literal(account_id)),
        *(select(table.id + 0).where(table.account_id == account_id) for table in tables),
    )
    subject: ColumnElement[int] = literal_column(f"({FACT_SUBJECT})")
    about = select(_ABOUT.seq).where(text(IS_ABOUT_ACCOUNT), subject.in_(subjects))
    return select(FactTable.seq).where(FactTable.seq.in_(about))


def _about_many(kind: str) -> AnySelect:
    return select(FactTable.seq).where(and_(text(f"fact.{IS_ABOUT_MANY}"), FactTable.type == kind))

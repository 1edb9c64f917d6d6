"""Folds of sets of lines: new ones, their links, and what they have of their own."""

from collections.abc import Iterator, Mapping
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Put
from desktop.book.fold.names import LINE_TYPE_NAMES, free_names, tell_renamed
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.line_types import LineLinkTable, LineTypeTable
from desktop.domain.line_types.links import MASTER, has_circle

_TYPES = Query(lambda: select(LineTypeTable.id, LineTypeTable.name).order_by(LineTypeTable.id))
_TYPE = Query(lambda: select(LineTypeTable.id).where(LineTypeTable.id == bindparam("type")))
_LINKS = Query(
    lambda: (
        select(LineLinkTable.type_id, LineLinkTable.scope, LineLinkTable.link)
        .where(LineLinkTable.link.is_not(None))
        .order_by(LineLinkTable.type_id, LineLinkTable.scope)
    )
)

# As the tables keep it: JSON, or None where there is none.
KeptLinks = dict[int, dict[str, Mapping[str, Any] | None]]


def make_type(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `line_type.made`; without effect when a link leads nowhere.

    Under another name where another station took it first.
    """
    body = fact.body
    types: dict[int, str] = {row[0]: row[1] for row in reader.all(_TYPES)}
    links = _kept_links(reader)
    links[fact.number] = dict(body["links"])
    if not _lead_somewhere(links, {*types, fact.number}):
        return
    given = free_names(reader, fact, LINE_TYPE_NAMES, [body["name"]], " ")
    row = (fact.number, given[body["name"]], body["owner"], fact.actor, fact.wall)
    yield Insert("line_type", [row])
    yield from _linked(fact, fact.number, body["links"])
    yield from tell_renamed(fact, given)


def change_links(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `line_links.changed`; without effect when an old link is no longer current.

    Nor has it any when a set of lines would follow itself, by way of others.
    """
    type_id, changes = fact.body["type"], fact.body["changes"]
    types: dict[int, str] = {row[0]: row[1] for row in reader.all(_TYPES)}
    links = _kept_links(reader)
    of_type = links.setdefault(type_id, {})
    if type_id not in types or any(of_type.get(s) != old for s, (old, _) in changes.items()):
        return
    of_type |= {scope: new for scope, (_, new) in changes.items()}
    if not _lead_somewhere(links, set(types)):
        return
    yield from _linked(fact, type_id, {scope: new for scope, (_, new) in changes.items()})


def set_own_lines(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `own_lines.set`."""
    body = fact.body
    type_id, event_id, told = body["type"], body["event"], (fact.actor, fact.wall, body["source"])
    if reader.one(_TYPE, type=type_id) is None:
        return
    key = (event_id, type_id)
    history: list[Row] = [
        (fact.seq, no, *key, period, market, "", mode, 0, "", "", *told)
        for no, (period, market, mode) in enumerate(body["modes"])
    ]
    history += [
        (fact.seq, no, *key, period, market, side, "", line, price, status, *told)
        for no, (period, market, side, line, price, status) in enumerate(
            body["lines"], start=len(history)
        )
    ]
    if body["modes"]:
        yield Put("line_mode", [(*key, *mode) for mode in body["modes"]])
    if body["lines"]:
        yield Put("own_line", [(*key, *line, fact.seq, fact.wall) for line in body["lines"]])
    if history:
        yield Insert("own_line_change", history)


def _kept_links(reader: Reader) -> KeptLinks:
    links: KeptLinks = {}
    for type_id, scope, link in reader.all(_LINKS):
        links.setdefault(type_id, {})[scope] = orjson.loads(link)
    return links


def _lead_somewhere(links: KeptLinks, types: set[int]) -> bool:
    """Whether every link leads to a set of lines that is there, and none back to itself."""
    follows = {
        type_id: {link["follows"] for link in of_type.values() if link is not None}
        for type_id, of_type in links.items()
    }
    known = types | {MASTER}
    return all(one <= known for one in follows.values()) and not has_circle(follows)


def _linked(fact: Fact, type_id: int, links: Mapping[str, Any]) -> Iterator[Change]:
    kept = [
        (scope, None if link is None else orjson.dumps(link, option=orjson.OPT_SORT_KEYS).decode())
        for scope, link in sorted(links.items())
    ]
    if kept:
        yield Put("line_link", [(type_id, *one) for one in kept])
        history = [
            (fact.seq, no, type_id, *one, fact.actor, fact.wall) for no, one in enumerate(kept)
        ]
        yield Insert("line_link_change", history)

"""Folds of the house rules: every version stays, one of them is current."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import func, select

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import RulesTable

_LATEST = Query(lambda: select(func.max(RulesTable.version)))


def add_version(fact: Fact, profile: Mapping[str, Any]) -> Insert:
    """The row of a version, which holds the whole profile: no version depends on a file."""
    row = (
        profile["version"], profile["name"], json.dumps(profile, sort_keys=True),
        profile["round_unit_cents"], profile["round_mode"], fact.actor, fact.wall,
    )  # fmt: skip
    return Insert("rules", [row])


def change_rules(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `rules.changed`; without effect when another change took this version's number."""
    profile = fact.body["profile"]
    latest = reader.one(_LATEST)
    if latest is None or profile["version"] != latest[0] + 1:
        return
    yield add_version(fact, profile)
    yield Update("book", ("rules",), [(profile["version"], 1)])

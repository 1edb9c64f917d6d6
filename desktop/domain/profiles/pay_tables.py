"""Pay tables by name: a shipped profile names them, a book keeps what they say."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.profiles.keys import CARDS_OF_TABLE
from desktop.domain.profiles.shapes import Fields, Pays
from desktop.domain.profiles.values import OneOf, Text
from desktop.domain.sentences import say

_PARLAY = Fields({"table": Text(), "kind": OneOf(("parlay",)), "source": Text(), "pays": Pays()})
_TEASER = Fields(
    {"table": Text(), "kind": OneOf(("teaser",)), "source": Text(), "cards": CARDS_OF_TABLE}
)

PayTables = Mapping[tuple[str, str], Mapping[str, Any]]


def check_pay_table(table: Mapping[str, Any]) -> tuple[str, str]:
    """Its kind and name, after a check of all of it.

    Raises:
        InputError: Names the key that is missing, unknown or wrong.
    """
    kind = _PARLAY if table.get("kind") == "parlay" else _TEASER
    kind.check("pay table", table)
    return table["kind"], table["table"]


def fill_in(profile: Mapping[str, Any], tables: PayTables) -> dict[str, Any]:
    """A profile with what its pay tables say in the place of their names.

    Raises:
        InputError: It names a table that does not exist, or two tables with the same teaser.
    """
    filled = dict(profile)
    if isinstance(name := profile.get("parlay_table"), str):
        table = _table(tables, "parlay", name)
        filled["parlay_table"] = {"table": name, "pays": table["pays"]}
    for key, kind in (("teasers", "teaser"), ("pleasers", "pleaser")):
        if isinstance(names := profile.get(key), list):
            filled[key] = _cards_of(key, kind, names, tables)
    return filled


def _cards_of(key: str, kind: str, names: list[Any], tables: PayTables) -> dict[str, Any]:
    cards: dict[str, Any] = {}
    for name in names:
        table = _table(tables, kind, name)
        found = {card: {"table": name, **terms} for card, terms in table["cards"].items()}
        if twice := sorted(cards.keys() & found.keys()):
            raise InputError(
                say(
                    "The house rules name two tables in “{key}” that sell {twice}.",
                    key=key,
                    twice=twice[0],
                )
            )
        cards |= found
    return cards


def _table(tables: PayTables, kind: str, name: object) -> Mapping[str, Any]:
    table = tables.get((kind, str(name)))
    if table is None:
        known = ", ".join(sorted(known for of_kind, known in tables if of_kind == kind)) or "none"
        raise InputError(
            say(
                "There is no {kind} pay table “{name}”; there are {known}.",
                kind=kind,
                name=name,
                known=known,
            )
        )
    return table

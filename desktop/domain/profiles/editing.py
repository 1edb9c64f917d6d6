"""A profile with one thing changed: each step answers a new profile and leaves the old one."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.profiles.comparing import leaves_of
from desktop.domain.profiles.keys import KEY_OF
from desktop.domain.profiles.shapes import Entries, Fields, Pays
from desktop.domain.profiles.values import OneOf, Path, PriceText, Text, Value, Whole, YesNo
from desktop.domain.sentences import say

_BLANKS: dict[type, Any] = {Entries: {}, Pays: [[2, "+100"]], YesNo: False, Text: "OWN"}
_NUMBER = re.compile(r"[0-9]+(?:\.5)?")


def with_text(profile: Mapping[str, Any], path: Path, text: str) -> dict[str, Any]:
    """The profile with what a person typed for a single value.

    Raises:
        InputError: It is no value of this kind; the sentence names the key.
    """
    leaf = next(leaf for leaf in leaves_of(profile) if leaf.path == path)
    value = leaf.kind.read(text)
    leaf.kind.check(".".join(path), value)
    return _with_value(profile, path, value)


def with_pay(profile: Mapping[str, Any], path: Path, teams: int, text: str) -> dict[str, Any]:
    """The profile with what a number of teams pays; an empty text takes it out of the table.

    Raises:
        InputError: It is no price.
    """
    pays = {number: price for number, price in part_of(profile, path) if number != teams}
    if text.strip():
        PriceText().check(f"{'.'.join(path)}.{teams}", text.strip())
        pays[teams] = text.strip()
    return _with_value(profile, path, [[number, pays[number]] for number in sorted(pays)])


def entries_of(profile: Mapping[str, Any], group: str) -> Iterator[tuple[Path, Entries]]:
    """The tables of a group to which a house adds entries of its own, each with its path."""
    for key in KEY_OF.values():
        if key.group == group:
            yield from _entries((key.name,), key.value, profile[key.name])


def with_entry(profile: Mapping[str, Any], path: Path, name: str) -> dict[str, Any]:
    """The profile with a new entry in one of its tables, to be filled in.

    Raises:
        InputError: The name does not fit, or is taken.
    """
    table = part_of(profile, path)
    kind = _kind_of(profile, path)
    if name in table:
        raise InputError(
            say("“{path}” has “{name}” already. Nothing was added.", path=".".join(path), name=name)
        )
    value = _blank(kind.value, name)
    kind.check(".".join(path), {**table, name: value})
    return _with_value(profile, (*path, name), value)


def without_entry(profile: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The profile without one entry of a table."""
    *parents, name = path
    table = {key: value for key, value in part_of(profile, tuple(parents)).items() if key != name}
    return _with_value(profile, tuple(parents), table)


def part_of(profile: Mapping[str, Any], path: Path) -> Any:
    """What a profile holds at a path."""
    part: Any = profile
    for name in path:
        part = part[name]
    return part


def _with_value(profile: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    first, *rest = path
    inner = _with_value(profile.get(first, {}), tuple(rest), value) if rest else value
    return {**profile, first: inner}


def _entries(path: Path, kind: Value, value: Any) -> Iterator[tuple[Path, Entries]]:
    if isinstance(kind, Entries):
        yield path, kind
        for name in value:
            yield from _entries((*path, name), kind.value, value[name])
    elif isinstance(kind, Fields):
        for name, field in kind.fields.items():
            yield from _entries((*path, name), field, value[name])


def _kind_of(profile: Mapping[str, Any], path: Path) -> Entries:
    for key in KEY_OF.values():
        for found, kind in _entries((key.name,), key.value, profile[key.name]):
            if found == path:
                return kind
    raise InputError(say("“{path}” takes no entries.", path=".".join(path)))


def _blank(kind: Value, name: str) -> Any:
    """A value to begin with, which is checked and changed afterwards."""
    if isinstance(kind, Fields):
        made = {field: _blank(inner, name) for field, inner in kind.fields.items()}
        if "points" in made and (number := _NUMBER.match(name)):
            made["points"] = number[0]
        return made
    if isinstance(kind, OneOf):
        return kind.options[0]
    if isinstance(kind, Whole):
        return kind.lowest
    return deepcopy(_BLANKS.get(type(kind)))

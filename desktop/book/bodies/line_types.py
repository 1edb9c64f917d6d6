"""Bodies of facts about sets of lines beside the house's own."""

from typing import Any, TypedDict


class LineTypeMade(TypedDict):
    """A new set of lines; `links` say by `*`, sport or league how it follows another.

    `owner` is the agent whose players alone have it, on top of the set that they have otherwise;
    None is the house's.
    """

    name: str
    owner: int | None
    links: dict[str, dict[str, Any]]


class LineLinksChanged(TypedDict):
    """Links of a set of lines by scope: the one it had and the one it gets; None is no link."""

    type: int
    changes: dict[str, list[dict[str, Any] | None]]


class OwnLinesSet(TypedDict):
    """What a set of lines has of its own on an event.

    `modes` are [period, market, follow|lock|manual|hide], with `*` twice for the whole event;
    `lines` are as those of `lines.set`.
    """

    type: int
    event: int
    modes: list[list[str]]
    lines: list[list[Any]]
    source: str

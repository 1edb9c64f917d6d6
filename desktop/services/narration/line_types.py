"""Facts about sets of lines, as sentences."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.line_types.links import Link, read_link
from desktop.domain.line_types.offering import Mode
from desktop.domain.line_types.wording import MODE_WORDS, link_words, scope_words
from desktop.domain.sentences import joined, say
from desktop.domain.settings.cells import ANY
from desktop.services.narration.board import line_in_words
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import place_in_words


def _line_type_made(names: Narrator, fact: Fact) -> str:
    owner = fact.body["owner"]
    return tell_line_type(fact.body, names.line_type, "" if owner is None else names.account(owner))


# The name of a set of lines by its id.
NameOf = Callable[[int], str]


_LINES_TOLD = 3


def tell_line_type(body: Mapping[str, Any], name_of: NameOf, owner: str) -> str:
    """A new set of lines: `made the line type Sharp: everything follows master`."""
    whose = (
        say("own lines of {owner}", owner=owner)
        if owner
        else say("line type {name}", name=body["name"])
    )
    return say("made the {whose}: {links}", whose=whose, links=_links(body["links"], name_of))


def tell_links(body: Mapping[str, Any], name_of: NameOf) -> str:
    """Changed links: `linked Sharp: NFL follows master, spread 0.5 more`."""
    new = {scope: after for scope, (_, after) in body["changes"].items()}
    return say("linked {type}: {new}", type=name_of(body["type"]), new=_links(new, name_of))


def tell_own_lines(
    body: Mapping[str, Any], name_of: NameOf, event: str, line_text: Callable[[Sequence[Any]], str]
) -> str:
    """Modes and lines of a set's own: `Sharp on 451 …: game spread locked, …`."""
    told = [_mode(mode) for mode in body["modes"]] + [line_text(line) for line in body["lines"]]
    more = (
        say(" and {count} more", count=len(told) - _LINES_TOLD) if len(told) > _LINES_TOLD else ""
    )
    shown = joined(", ", told[:_LINES_TOLD])
    return say(
        "set {type} on {event}: {shown}{more}",
        type=name_of(body["type"]),
        event=event,
        shown=shown,
        more=more,
    )


def _mode(mode: Sequence[str]) -> str:
    period, market, how = mode
    what = "the event" if period == ANY else place_in_words(period, market)
    return joined(" ", (what, MODE_WORDS[Mode(how)]))


def _links(links: Mapping[str, Any], name_of: NameOf) -> str:
    read: dict[str, Link | None] = {
        scope: None if link is None else read_link(link) for scope, link in links.items()
    }
    told = (
        joined(" ", (scope_words(scope), link_words(link, name_of(link.follows) if link else "")))
        for scope, link in sorted(read.items())
    )
    return joined(", ", told)


SENTENCES: Sentences = {
    "line_type.made": _line_type_made,
    "line_links.changed": lambda names, fact: tell_links(fact.body, names.line_type),
    "own_lines.set": lambda names, fact: tell_own_lines(
        fact.body, names.line_type, names.event(fact.body["event"]), line_in_words
    ),
}

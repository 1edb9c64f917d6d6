"""Links and modes of sets of lines in words."""

from desktop.domain.line_types.links import PRICES, Link, Part
from desktop.domain.line_types.offering import Mode
from desktop.domain.lines import format_quarters
from desktop.domain.sentences import joined, say, word
from desktop.domain.settings.cells import ANY

MODE_WORDS = {
    Mode.FOLLOW: word("follows"),
    Mode.LOCK: word("locked"),
    Mode.MANUAL: word("manual"),
    Mode.HIDE: word("hidden"),
}


def scope_words(scope: str) -> str:
    """What a link is about: `everything`, `football`, `NFL`."""
    return word("everything") if scope == ANY else word(scope)


def link_words(link: Link | None, name: str) -> str:
    """A link in a phrase: `follows master, spread 0.5 more, total not`.

    Args:
        link: None is no link.
        name: Of the set that is followed.
    """
    if link is None:
        return "follows nothing"
    told = [part_words(part, link.offset(part)) for part in Part if link.offset(part) != 0]
    if len(told) == len(Part) and all(link.offset(part) is None for part in Part):
        return "follows nothing"
    if link.gives:
        told.append("sides may pay more than they take")
    return joined(", ", [say("follows {name}", name=name), *told])


def part_words(part: Part, offset: int | None) -> str:
    """One part of a link: `spread 0.5 more`, `total price 5 cents dearer`, `money line not`."""
    if offset is None:
        return say("{words} not", words=word(part.value))
    if not offset:
        return say("{words} the same", words=word(part.value))
    if part in PRICES:
        cents = {"words": word(part.value), "offset": abs(offset)}
        if offset > 0:
            return say("{words} {offset} cents dearer", **cents)
        return say("{words} {offset} cents better", **cents)
    points = {"words": word(part.value), "offset": format_quarters(abs(offset))}
    if offset > 0:
        return say("{words} {offset} more", **points)
    return say("{words} {offset} less", **points)

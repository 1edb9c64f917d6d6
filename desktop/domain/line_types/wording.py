"""Links and modes of sets of lines in words."""

from desktop.domain.line_types.links import PRICES, Link, Part, words
from desktop.domain.line_types.offering import Mode
from desktop.domain.lines import format_quarters
from desktop.domain.sentences import say
from desktop.domain.settings.cells import ANY

MODE_WORDS = {
    Mode.FOLLOW: "follows",
    Mode.LOCK: "locked",
    Mode.MANUAL: "manual",
    Mode.HIDE: "hidden",
}


def scope_words(scope: str) -> str:
    """What a link is about: `everything`, `football`, `NFL`."""
    return "everything" if scope == ANY else scope


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
    return ", ".join([say("follows {name}", name=name), *told])


def part_words(part: Part, offset: int | None) -> str:
    """One part of a link: `spread 0.5 more`, `total price 5 cents dearer`, `money line not`."""
    if offset is None:
        return say("{words} not", words=words(part))
    if not offset:
        return say("{words} the same", words=words(part))
    if part in PRICES:
        way = "dearer" if offset > 0 else "better"
        return say("{words} {offset} cents {way}", words=words(part), offset=abs(offset), way=way)
    way = "more" if offset > 0 else "less"
    return f"{words(part)} {format_quarters(abs(offset))} {way}"

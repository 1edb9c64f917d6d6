"""What differs between two profiles of house rules, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.profiles.keys import KEY_OF, KEYS
from desktop.domain.profiles.values import Leaf, Path

ABSENT = "—"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is otherwise.

    Attributes:
        path: Where it is: `("teasers", "6", "pays", "3")`.
        meaning: What its key means.
        old: What it was, as people read it; a dash where it was not there.
        new: What it is.
    """

    path: Path
    meaning: str
    old: str
    new: str

    @property
    def key(self) -> str:
        """The path as one word: `teasers.6.pays.3`."""
        return ".".join(self.path)


def leaves_of(profile: Mapping[str, Any]) -> Iterator[Leaf]:
    """Every single value of a checked profile, in the order of the keys."""
    for key in KEYS:
        yield from key.value.leaves((key.name,), profile[key.name])


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    """What is otherwise in the new one, its number apart.

    Both are checked profiles. Entries that only one of them has are named with a dash.
    """
    was = {leaf.path: leaf.text for leaf in leaves_of(old)}
    now = {leaf.path: leaf.text for leaf in leaves_of(new)}
    order = list(now) + [path for path in was if path not in now]
    places = {key.name: place for place, key in enumerate(KEYS)}
    order.sort(key=lambda path: places[path[0]])
    return [
        Difference(path, KEY_OF[path[0]].meaning, was.get(path, ABSENT), now.get(path, ABSENT))
        for path in order
        if path != ("version",) and was.get(path) != now.get(path)
    ]

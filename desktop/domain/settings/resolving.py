"""Which value of a setting counts for an account: the nearest on its path to the house."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from desktop.domain.settings.cells import Choices, Place, rank
from desktop.domain.settings.kinds import Value, read_kept
from desktop.domain.settings.registry import find_setting, get_setting


@dataclass(frozen=True, slots=True)
class SetValue:
    """What one account on the path has set, as the book keeps it.

    Attributes:
        depth: 0 is the account itself, 1 the one above it.
        source: The account's code.
        value: That lasts; None where there is only a temporary one.
        temporary: That counts through the end of the figure day `until`, in place of the other.
    """

    depth: int
    source: str
    key: str
    value: str | None
    temporary: str | None
    until: str | None

    def at(self, day: date) -> str | None:
        """What counts on a figure day."""
        return self.temporary if self.is_temporary_at(day) else self.value

    def is_temporary_at(self, day: date) -> bool:
        """Whether the temporary value counts on a figure day."""
        return self.temporary is not None and (self.until or "") >= day.isoformat()


@dataclass(frozen=True, slots=True)
class Resolved:
    """The value that counts, and where it comes from.

    Attributes:
        value: None is no limit.
        source: The code of the account that set it; empty where nobody did.
        depth: How far above the account that is; None where nobody did.
        until: The last figure day of a temporary value.
    """

    key: str
    value: Value | None
    source: str = ""
    depth: int | None = None
    until: str | None = None

    @property
    def is_own(self) -> bool:
        """Whether the account itself has set it."""
        return self.depth == 0

    @property
    def cents(self) -> int | None:
        """The value where it is a number."""
        return self.value if isinstance(self.value, int) else None


@cache
def _default(key: str) -> Resolved:
    """The value of a key that nobody set."""
    return Resolved(key, get_setting(key).default)


@dataclass(slots=True)
class PathSettings:
    """The settings of one account on one figure day."""

    day: date
    rows: Iterable[SetValue]
    _own: dict[str, dict[int, Resolved]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for row in self.rows:
            setting, kept = find_setting(row.key), row.at(self.day)
            # A setting of a later version of the program says nothing to this one.
            if setting is None or kept is None:
                continue
            until = row.until if row.is_temporary_at(self.day) else None
            value = read_kept(setting.kind, kept)
            found = Resolved(row.key, value, row.source, row.depth, until)
            self._own.setdefault(row.key, {})[row.depth] = found

    def resolve(self, key: str) -> Resolved:
        """The value that counts: the nearest one, or the default where nobody set one."""
        values = self._own.get(key)
        if values:
            nearest = min(values)
            if nearest == 0 or not get_setting(key).is_own:
                return values[nearest]
        return _default(key)

    def cents(self, key: str) -> int | None:
        """The value of a setting that is a number."""
        return self.resolve(key).cents

    def word(self, key: str) -> str:
        """The value of a setting that is a choice or a text; empty where there is none."""
        value = self.resolve(key).value
        return value if isinstance(value, str) else ""

    def all_of(self, key: str) -> list[Resolved]:
        """Every value on the path, the nearest first: for caps that nothing below can widen."""
        return [found for _, found in sorted(self._own.get(key, {}).items())]

    def written(self) -> Iterator[Resolved]:
        """The value that counts of every key that somebody on the path has set."""
        for key in self._own:
            resolved = self.resolve(key)
            if resolved.depth is not None:
                yield resolved

    def any_of(self, first: str, *keys: str) -> Resolved:
        """The nearest of several keys; of one account's the one named first."""
        found = [self.resolve(key) for key in (first, *keys)]
        set_ones = [resolved for resolved in found if resolved.depth is not None]
        return min(set_ones, key=lambda resolved: resolved.depth or 0, default=found[0])

    def cell(self, grid: str, place: Place) -> Resolved | None:
        """The cell of a grid that covers a place: the nearest account's, and there the closest."""
        return self.closest(grid, place.choices)

    def closest(self, grid: str, choices: Choices) -> Resolved | None:
        """The cell of a grid whose parts are among some choices: the nearest account's closest."""
        best: tuple[tuple[int, tuple[int, ...]], Resolved] | None = None
        for key, values in self._own.items():
            words = tuple(key.split("/"))
            if words[0] != grid:
                continue
            fit = rank(words[1:], choices)
            if fit is None:
                continue
            nearest = values[min(values)]
            order = (min(values), fit)
            if best is None or order < best[0]:
                best = (order, nearest)
        return best[1] if best else None

    @property
    def is_empty(self) -> bool:
        """Whether nobody on the path has set anything: then only defaults count."""
        return not self._own

    def has(self, first: str) -> bool:
        """Whether anybody on the path has set a key that begins with this word."""
        return bool(self._own) and any(key.partition("/")[0] == first for key in self._own)

    def numbered(self, first: str) -> dict[int, Resolved]:
        """The values of keys such as `early/24`, by their number."""
        found = {}
        for key in self._own:
            head, _, tail = key.partition("/")
            if head == first and tail.isdigit():
                found[int(tail)] = self.resolve(key)
        return found

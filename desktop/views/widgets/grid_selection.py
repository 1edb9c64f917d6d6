"""What is selected in a grid: rows, or a flag where they are too many to be named one by one."""

from collections.abc import Iterable
from dataclasses import dataclass

# Above this Qt's own selection freezes the window: it asks for the flags of every cell (UX a.5).
LOGICAL_SELECTION_ROWS = 5_000

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected rows by their places.

    Attributes:
        is_all: Everything the question matches, seen or not.
        spans: First and last places, in order, none touching the next.
    """

    is_all: bool
    spans: tuple[Span, ...]

    @property
    def count(self) -> int:
        """How many rows they are."""
        return sum(last - first + 1 for first, last in self.spans)


class LogicalSelection:
    """A selection that is a flag or one long span, and never a row of Qt's."""

    def __init__(self) -> None:
        self.is_all = False
        self.span: Span | None = None

    def __bool__(self) -> bool:
        return self.is_all or self.span is not None

    def covers(self, row: int) -> bool:
        """Whether a row is selected by it."""
        return self.is_all or (self.span is not None and self.span[0] <= row <= self.span[1])

    def clear(self) -> bool:
        """Select nothing; whether something was."""
        was_set = bool(self)
        self.is_all, self.span = False, None
        return was_set

    def make_room(self, first: int, rows: int) -> None:
        """Rows have come in: what stood there is further down."""
        if self.span is not None and first <= self.span[0]:
            self.span = (self.span[0] + rows, self.span[1] + rows)

    def selection(self, rows: int) -> Selection:
        """As a selection of a table of so many rows."""
        if self.is_all:
            return Selection(is_all=True, spans=((0, rows - 1),) if rows else ())
        return Selection(is_all=False, spans=() if self.span is None else (self.span,))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, those that touch made one."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)

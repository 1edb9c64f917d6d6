"""Making columns fit a window: empty room gives way, then names, numbers never."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

# Who gives way first: names, then the room around numbers, then what tells the rows apart.
NAMES, NUMBERS, LEADING = range(3)


@dataclass(frozen=True, slots=True)
class ColumnWish:
    """What a column would take, and what it may be narrowed to (pixels), in its turn.

    Attributes:
        content: What the longest of its texts needs; None where its width is not to follow them.
    """

    wanted: int
    least: int
    turn: int = NAMES
    content: int | None = None

    @property
    def filled(self) -> int:
        """What is left of a column of names once its empty room is taken."""
        if self.turn != NAMES or self.content is None:
            return self.wanted
        return min(self.wanted, max(self.content, self.least))


def fitted(wishes: Sequence[ColumnWish], room: int) -> list[int]:
    """The widths that fit, where a column that would cut its texts wants room for all of them."""
    return narrowed_in_turn(
        [replace(wish, wanted=max(wish.wanted, wish.content or 0)) for wish in wishes], room
    )


def narrowed_in_turn(wishes: Sequence[ColumnWish], room: int) -> list[int]:
    """The widths that fit, as `narrowed`, where nobody gives way before those of earlier turns."""
    widths = [wish.wanted for wish in wishes]
    # Nothing is cut while another column of names has room that it does not need.
    widths = narrowed(widths, [wish.filled for wish in wishes], room)
    for turn in (NAMES, NUMBERS, LEADING):
        least = [
            min(wish.least, width) if wish.turn == turn else width
            for wish, width in zip(wishes, widths, strict=True)
        ]
        widths = narrowed(widths, least, room)
    return widths


def narrowed(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The widths that fit, the widest that may give way first.

    Args:
        wanted: What each column would take.
        least: What each may be narrowed to; its wanted width where it must not.
        room: Pixels for all of them. Where even the least is too much, the least is answered.
    """
    widths = list(wanted)
    excess = sum(widths) - room
    while excess > 0:
        giving = [place for place, width in enumerate(widths) if width > least[place]]
        if not giving:
            break
        widest = max(widths[place] for place in giving)
        tied = [place for place in giving if widths[place] == widest]
        lower = [widths[place] for place in giving if widths[place] < widest]
        floor = max([*(least[place] for place in tied), *lower])
        step = max(1, min(widest - floor, -(-excess // len(tied))))
        for place in tied:
            taken = min(step, excess, widths[place] - least[place])
            widths[place] -= taken
            excess -= taken
    return widths

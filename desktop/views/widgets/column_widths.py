"""Making columns fit a window: names give way, numbers never."""

from collections.abc import Sequence


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

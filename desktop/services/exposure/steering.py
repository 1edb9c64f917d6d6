"""Where to go in the picture of an event: the break-even line nearest to a score."""

from collections.abc import Iterator

from desktop.services.exposure.picture import ExposurePicture


def break_even_near(picture: ExposurePicture, margin: int, total: int) -> tuple[int, int] | None:
    """Margin and total of the nearest score beyond which the house's result changes its sign.

    Of two scores at such a border the one that is nearer to 0 is meant; the score one stands on
    is left out, so that asking again goes on along the line. None where there is no border.
    """
    found = [
        (abs(m - margin) + abs(t - total), abs(cents), t, m)
        for t, m, cents in _borders(picture)
        if (m, t) != (margin, total)
    ]
    if not found:
        return None
    _, _, at_total, at_margin = min(found)
    return at_margin, at_total


def _borders(picture: ExposurePicture) -> Iterator[tuple[int, int, int]]:
    """Total, margin and result of the scores whose neighbour at the same total turns the sign."""
    drawn, scores = picture.drawn, picture.scores
    for total in range(scores.lowest_total, scores.highest_total + 1):
        widest = min(total, scores.margin)
        widest -= (widest + total) % 2
        before: tuple[int, int] | None = None
        for margin in range(-widest, widest + 1, 2):
            cents = drawn[(total + margin) // 2][(total - margin) // 2]
            if before is not None and (before[1] < 0) != (cents < 0):
                nearer = min(before, (margin, cents), key=lambda cell: abs(cell[1]))
                yield total, *nearer
            before = margin, cents

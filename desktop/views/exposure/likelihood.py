"""How likely each score is by the board's own numbers; floats, for the picture alone.

The market's spread and total are taken as the middle of a normal distribution, as wide as results
of the sport usually spread around the numbers they closed at.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.domain.markets import Period, Sport
from desktop.services.exposure.picture import ExposurePicture

SHARES = (0.5, 0.8, 0.95)
# Points that results of whole games lie around spread and total, one standard deviation.
_SPREADS: dict[Sport, tuple[float, float]] = {
    Sport.FOOTBALL: (13.3, 13.6),
    Sport.BASKETBALL: (12.0, 18.0),
    Sport.HOCKEY: (2.3, 2.3),
    Sport.BASEBALL: (4.3, 4.4),
    Sport.SOCCER: (1.7, 1.7),
}
_HALVES = frozenset({Period.H1, Period.H2, Period.F5})
Densities = NDArray[np.floating[Any]]


def densities(picture: ExposurePicture) -> Densities | None:
    """The height of the distribution over totals up and margins across; None without lines."""
    widths = _SPREADS.get(Sport(picture.event.sport))
    if widths is None or picture.home_spread is None or picture.total is None:
        return None
    part = 1.0 if picture.period is Period.GAME else 0.7 if picture.period in _HALVES else 0.5
    scores = picture.scores
    margins = np.arange(-scores.margin, scores.margin + 1)[None, :]
    totals = np.arange(scores.lowest_total, scores.highest_total + 1)[:, None]
    across = (margins + picture.home_spread / 4) / (widths[0] * part)
    along = (totals - picture.total / 4) / (widths[1] * part)
    height: Densities = np.exp(-(across**2 + along**2) / 2)
    return height


def likelihoods(picture: ExposurePicture, cents: NDArray[np.float32]) -> Densities | None:
    """The likelihood of every score that is drawn; together 1. None without lines."""
    height = densities(picture)
    if height is None:
        return None
    possible = np.where(np.isnan(cents), 0.0, height)
    whole = float(possible.sum())
    return possible / whole if whole > 0 else None


def contour_levels(height: Densities) -> list[float]:
    """The heights that enclose 50, 80 and 95 % of the distribution."""
    sorted_down = np.sort(height.ravel())[::-1]
    shares = np.cumsum(sorted_down) / sorted_down.sum()
    return [float(sorted_down[int(np.searchsorted(shares, share))]) for share in SHARES]

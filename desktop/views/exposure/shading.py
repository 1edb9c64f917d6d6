"""From cents to colours: the last step, in floats, of what the heatmap shows."""

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from desktop.services.exposure.picture import ExposurePicture
from desktop.views.colours import HEATMAP_STOPS

CLIPPED_PERCENTILE = 98
SHADES = 256


def shaded(cents: NDArray[np.float32], neutral: str) -> NDArray[np.uint8]:
    """Colours by cell: blue where the house wins, orange where it loses.

    Args:
        cents: NaN where no score is; those cells are transparent.
        neutral: The colour of nothing won and nothing lost.
    """
    orange, light_orange, light_blue, blue = HEATMAP_STOPS
    stops = [orange, light_orange, neutral, light_blue, blue]
    table = pg.ColorMap([0.0, 0.25, 0.5, 0.75, 1.0], stops).getLookupTable(
        0.0, 1.0, SHADES, alpha=True
    )
    share = np.clip(np.nan_to_num(cents) / full_colour_at(cents), -1, 1) / 2 + 0.5
    colours: NDArray[np.uint8] = table[(share * (SHADES - 1)).round().astype(int)].astype(np.uint8)
    colours[..., 3] = np.where(np.isnan(cents), 0, 255)
    return colours


def cents_by_total_and_margin(picture: ExposurePicture) -> NDArray[np.float32]:
    """The grid of scores turned into margins across and totals up; NaN where no score is."""
    scores = picture.scores
    margins = np.arange(-scores.margin, scores.margin + 1)[None, :]
    totals = np.arange(scores.lowest_total, scores.highest_total + 1)[:, None]
    is_possible = (np.abs(margins) <= totals) & ((margins + totals) % 2 == 0)
    grid = np.array(picture.drawn, dtype=np.float32)
    homes = np.where(is_possible, (totals + margins) // 2, 0)
    aways = np.where(is_possible, (totals - margins) // 2, 0)
    result: NDArray[np.float32] = np.where(is_possible, grid[homes, aways], np.nan)
    return result


def round_below(amount: float) -> int:
    """The largest 1, 2 or 5 with zeros that is not above the amount: a number to name."""
    power: int = 10 ** int(math.log10(amount))
    return max(step * power for step in (1, 2, 5) if step * power <= amount)


def full_colour_at(cents: NDArray[np.float32]) -> float:
    """The amount at which the colours are full, so that a few extremes do not pale the rest."""
    return max(1.0, float(np.nanpercentile(np.abs(cents), CLIPPED_PERCENTILE)))

"""The ways in which prices can be shown; each is kept and settled as it was quoted."""

from typing import Literal

Odds = Literal["quoted", "american", "decimal", "fractional", "hongkong"]

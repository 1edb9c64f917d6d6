"""Alerts: what happened that the desk should look at now."""

from dataclasses import dataclass
from enum import StrEnum


class AlertKind(StrEnum):
    """What an alert is about; each can be turned off at a station."""

    WAGER = "large wager"
    LIMIT = "limit"
    CREDIT = "credit"
    HOLD = "hold"
    LINE = "line move"
    START = "start time"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert.

    Attributes:
        seq: The place in the journal of the fact that it is about.
        at: Milliseconds UTC.
        sentence: What happened, with who and how much.
        page: The page of the main window that shows it.
        payload: What that page is to show.
    """

    seq: int
    at: int
    kind: AlertKind
    sentence: str
    page: str
    payload: object


# Amounts at risk (cents) from which a ticket is one size larger.
SIZES = (100_00, 500_00, 2_500_00)


def size_of(risk: int, sizes: tuple[int, ...] = SIZES) -> int:
    """How large a ticket is among the sizes: 0 below the first, then 1 to their number."""
    return sum(risk >= size for size in sizes)

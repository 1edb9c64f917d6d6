"""Bodies of facts about weeks."""

from typing import Any, NotRequired, TypedDict


class WeekCutoff(TypedDict):
    """A station says that its facts up to `n` belong to the week; all of them were sent."""

    week: str
    n: int


class WeekClosing(TypedDict):
    """A person looked through what is left to do and signs it off; the week is still open.

    Each item of `checklist` is its name and how much was left of it.
    """

    week: str
    checklist: list[list[Any]]
    reason: str


class MakeupChanged(TypedDict):
    """An agent's make-up on a product, set by hand; without effect when `old` is not current."""

    account: int
    product: str
    old: int
    new: int
    reason: str


class WeekClosed(TypedDict):
    """A week is closed for good; the hash is of its statement.

    Commissions, fees and settlements are posted by it, from what the book holds at its place.
    `missing` are the stations that had not said their last of the week, which a person closed
    without for a reason.
    """

    week: str
    statement: str
    missing: NotRequired[list[int]]
    reason: NotRequired[str]

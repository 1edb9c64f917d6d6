"""Bodies of facts about notes."""

from typing import NotRequired, TypedDict


class NoteWritten(TypedDict):
    """A note about an account; `category` is one of `desktop.domain.notes.CATEGORIES`.

    `recovered_from` is as in `ticket.accepted`.
    """

    account: int
    category: str
    text: str
    recovered_from: NotRequired[list[int]]


class NoteStruck(TypedDict):
    """A note that no longer holds; it stays readable."""

    note: int
    reason: str

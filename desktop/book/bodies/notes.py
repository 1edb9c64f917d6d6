"""Bodies of facts about notes."""

from typing import TypedDict


class NoteWritten(TypedDict):
    """A note about an account; `category` is one of `desktop.domain.notes.CATEGORIES`."""

    account: int
    category: str
    text: str


class NoteStruck(TypedDict):
    """A note that no longer holds; it stays readable."""

    note: int
    reason: str

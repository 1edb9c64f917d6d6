"""Where a call stands (UX c.5)."""

from enum import StrEnum


class State(StrEnum):
    """The steps of one wager; Esc goes back by one and loses nothing that was typed.

    WORKING is while the book writes: what is quoted, or the tickets.
    """

    IDLE = "idle"
    EDIT = "edit"
    READ_BACK = "read back"
    WORKING = "working"
    ACCEPTED = "accepted"
    HELD = "held"


TYPING = frozenset({State.IDLE, State.EDIT, State.ACCEPTED, State.HELD})

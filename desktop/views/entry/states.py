"""Where a call stands (UX c.5)."""

from enum import StrEnum


class State(StrEnum):
    """The steps of one wager; Esc goes back by one and loses nothing that was typed."""

    IDLE = "idle"
    EDIT = "edit"
    READ_BACK = "read back"
    WORKING = "working"
    ACCEPTED = "accepted"
    HELD = "held"

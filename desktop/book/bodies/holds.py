"""Bodies of facts about wagers that wait for a supervisor."""

from typing import TypedDict

from desktop.book.bodies.wagers import TicketAccepted


class TicketHeld(TypedDict):
    """A wager that waits, with all the terms the caller heard; nothing is written yet.

    `why` lists kind and sentence; `until` is when it lapses, milliseconds UTC.
    """

    account: int
    wager: TicketAccepted
    why: list[list[str]]
    until: int


class HoldCountered(TypedDict):
    """What a supervisor offers in place of a held wager; the caller takes it or does not."""

    hold: int
    wager: TicketAccepted
    until: int


class HoldEnded(TypedDict):
    """A held wager that a supervisor refused, or that the caller no longer wants."""

    hold: int
    reason: str


class HoldsLapsed(TypedDict):
    """Held wagers whose time ran out; none of them is ever accepted by itself."""

    holds: list[int]

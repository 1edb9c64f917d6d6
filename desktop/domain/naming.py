"""How events are called: games by their sides, propositions and entrants by what they are."""

from typing import Protocol


class Named(Protocol):
    """What an event is called by; of a proposition or an entrant both numbers are one."""

    @property
    def rot_away(self) -> int:
        """The visitor's number."""

    @property
    def rot_home(self) -> int:
        """The home side's number."""

    @property
    def away(self) -> str:
        """The visitor; the contest of an entrant; empty of a proposition."""

    @property
    def home(self) -> str:
        """The home side; the entrant; the question."""


def has_two_sides(event: Named) -> bool:
    """Whether it is a game."""
    return event.rot_away != event.rot_home


def title_of(event: Named) -> str:
    """`Pittsburgh at Cleveland`, `Is there a safety?`, `To win the Cup: Ann`."""
    if has_two_sides(event):
        return f"{event.away} at {event.home}"
    return f"{event.away}: {event.home}" if event.away else event.home


def numbered_title(event: Named) -> str:
    """`451 Pittsburgh at 452 Cleveland`, `9012 Is there a safety?`."""
    if has_two_sides(event):
        return f"{event.rot_away} {event.away} at {event.rot_home} {event.home}"
    return f"{event.rot_away} {title_of(event)}"

"""Where the user has been: back and forward."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A page, what it was asked to show, and what it showed when it was left.

    Attributes:
        page: Its id.
        payload: What another page named.
        state: Filters and the row under the cursor, as `remembering.read_place` answers them.
    """

    page: str
    payload: object = None
    state: Mapping[str, Any] = field(default_factory=dict, compare=False)


class Visits:
    """The places visited, with a cursor; a new visit forgets what was ahead."""

    LONGEST = 100

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._at < len(self._places) - 1

    def add(self, place: Place) -> None:
        """Note a new visit; staying where one is counts once."""
        if self._at >= 0 and self._places[self._at] == place:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[: -self.LONGEST]
        self._at = len(self._places) - 1

    def keep(self, page: str, state: Mapping[str, Any]) -> None:
        """Note what the place that is being left shows, if it is of this page."""
        if self._at >= 0 and self._places[self._at].page == page:
            self._places[self._at] = replace(self._places[self._at], state=state)

    def back(self) -> Place | None:
        """Step back; None at the beginning."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """Step forward; None at the end."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._places[self._at]

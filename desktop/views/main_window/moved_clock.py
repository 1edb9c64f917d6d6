"""A clock that can be moved on by hand."""

from dataclasses import replace

from desktop.book.machine import Machine


class MovedClock:
    """The machine's clocks, moved on by hand."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._ahead = 0

    def machine(self) -> Machine:
        """A machine whose clocks are moved together."""
        return replace(
            self._machine,
            wall=lambda: self._machine.wall() + self._ahead,
            monotonic=lambda: self._machine.monotonic() + self._ahead,
        )

    def go_to(self, at: int) -> None:
        """Make it this moment (milliseconds UTC), unless it is later already."""
        self._ahead = max(self._ahead, at - self._machine.wall())

"""Watches for events that keep the GUI thread busy for longer than a person would forgive."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.views.watchdog import STALL_MS, EventWatch, MeasuredEvent


class Stalls:
    """The stalls of a test so far."""

    def __init__(self) -> None:
        self.found: list[MeasuredEvent] = []

    def forget(self) -> None:
        """What happened so far (the first import of a page, its first paint) does not count."""
        self.found.clear()

    def check(self) -> None:
        """Fail on every event that took more than 50 ms of the GUI thread's CPU time."""
        assert not self.found, "; ".join(str(event) for event in self.found)


@contextmanager
def watched(app) -> Iterator[Stalls]:
    """Measure every event of the block by thread CPU: a busy machine does not make it slower."""
    stalls = Stalls()
    watch = EventWatch(app, stalls.found.append, STALL_MS)
    # A collection walks what all tests before this one have left, not what the window did.
    is_collecting = gc.isenabled()
    gc.disable()
    watch.start()
    try:
        yield stalls
    finally:
        watch.stop()
        if is_collecting:
            gc.enable()

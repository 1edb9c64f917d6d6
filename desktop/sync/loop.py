"""The engine driven from one thread that owns the book: the command line's way to sync."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from desktop.sync.answers import SyncError
from desktop.sync.backoff import Draw
from desktop.sync.client import Lane, ServerLine
from desktop.sync.correspondence import Correspondence, Question, failed
from desktop.sync.engine import Engine
from desktop.sync.errands import (
    Began,
    Effect,
    Errand,
    Event,
    Fill,
    Pull,
    Sleep,
    Wait,
    Woke,
    Wrote,
)
from desktop.sync.standing import Standing

# One round waits that long in all for a server that asks for patience.
_PATIENCE_MS = 10_000


@dataclass(slots=True)
class Tally:
    """What went over the line.

    Attributes:
        sent: Own facts that the server confirmed.
        received: Facts of others that came.
    """

    sent: int = 0
    received: int = 0


class Loop:
    """One station's engine, its book and its line, turn by turn."""

    def __init__(
        self,
        correspondence: Correspondence,
        *,
        steady_ms: Callable[[], int],
        sleep_ms: Callable[[int], None],
        draw: Draw,
        on_filled: Callable[[int], None] | None = None,
    ) -> None:
        """Join the parts; nothing is sent yet.

        Args:
            correspondence: The book's side.
            steady_ms: A clock that never runs backwards, milliseconds.
            sleep_ms: Waits.
            draw: Chance, for the jitter.
            on_filled: Told after each page of older facts how many are still to come; without it
                they are left for another time.
        """
        self._on_filled = on_filled
        self._correspondence = correspondence
        self._line = ServerLine(correspondence.credentials)
        self._lane = Lane()
        self._steady_ms, self._sleep_ms = steady_ms, sleep_ms
        self._engine = Engine(draw)
        self._errands: deque[Errand] = deque()
        self._sleep_until: int | None = None
        self.tally = Tally()
        self._tell(Began(correspondence.copy()))

    @property
    def standing(self) -> Standing:
        """How things are."""
        return self._engine.standing

    def run_round(self) -> Standing:
        """Send and fetch until there is nothing more to do, or the server is not to be had."""
        left = _PATIENCE_MS
        while True:
            while self._errands:
                if isinstance(self._errands[0], Fill) and self._on_filled is None:
                    return self.standing
                self._do(self._errands.popleft())
            pause = self._pause
            if pause is None or pause > left or not self.standing.is_reached:
                return self.standing
            left -= pause
            self._sleep(pause)

    def follow(self, goes_on: Callable[[Standing], bool]) -> None:
        """Go on, with long polls and pauses, as long as one is told to after each step."""
        while goes_on(self.run_round()):
            if self._errands:
                continue
            if self._waits:
                self._waits = False
                self._do(Wait())
            elif (pause := self._pause) is not None:
                self._sleep(min(pause, 1_000))
            else:
                return

    def note_written(self) -> None:
        """The book has more to send than it had."""
        self._tell(Wrote(self._correspondence.copy()))

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    _waits = False

    @property
    def _pause(self) -> int | None:
        if self._waits or self._sleep_until is None:
            return None
        return max(0, self._sleep_until - self._steady_ms())

    def _sleep(self, pause: int) -> None:
        self._sleep_ms(pause)
        self._tell(Woke())

    def _tell(self, event: Event) -> None:
        self._sleep_until = None
        for effect in self._engine.take(event, self._steady_ms()):
            self._queue(effect)

    def _queue(self, effect: Effect) -> None:
        match effect:
            case Sleep(until):
                self._sleep_until = until
            case Wait():
                # Nobody writes while this loop has the book, so the poll may come last.
                self._waits = True
            case errand:
                self._errands.append(errand)

    def _do(self, errand: Errand) -> None:
        prepared = self._correspondence.prepare(errand)
        event = self._ask(errand, prepared) if isinstance(prepared, Question) else prepared
        self._tell(event)
        self._count(errand)
        if isinstance(errand, Fill) and self._on_filled is not None:
            self._on_filled(self.standing.missing)

    def _ask(self, errand: Errand, question: Question) -> Event:
        try:
            answer = self._line.ask(
                self._lane, question.method, question.path, question.kind, question.message
            )
        except SyncError as error:
            return failed(errand, error)
        event = self._correspondence.take(errand, question, answer)
        if self._correspondence.credentials is not self._line.credentials:
            self._line.close()
            self._line, self._lane = ServerLine(self._correspondence.credentials), Lane()
        return event

    def _count(self, errand: Errand) -> None:
        taken, self._correspondence.last_taken = self._correspondence.last_taken, None
        if taken is not None and isinstance(errand, Pull):
            self.tally.received += taken.facts - taken.own
            self.tally.sent += taken.own

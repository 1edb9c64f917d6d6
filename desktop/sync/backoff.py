"""How long a station keeps quiet after something failed: full jitter, longer each time."""

from collections.abc import Callable
from dataclasses import dataclass

# A number from 0 up to but not including 1.
Draw = Callable[[], float]

SHORTEST_MS = 1_000
# A line that is down may be back any moment; a server that is busy asked to be left alone.
LONGEST_UNREACHED_MS = 30_000
LONGEST_MS = 5 * 60_000
_MOST_DOUBLINGS = 20


@dataclass(slots=True)
class Backoff:
    """Waits that grow while failures follow one another."""

    draw: Draw
    failures: int = 0

    def next_ms(self, longest_ms: int, at_least_ms: int = 0) -> int:
        """How long to keep quiet now, milliseconds; one more failure is counted.

        Args:
            longest_ms: What the wait never grows beyond, but for `at_least_ms`.
            at_least_ms: What the server asked for.
        """
        ceiling = min(longest_ms, SHORTEST_MS << min(self.failures, _MOST_DOUBLINGS))
        self.failures += 1
        return at_least_ms + max(1, int(self.draw() * ceiling))

    def forget(self) -> None:
        """Something went well."""
        self.failures = 0

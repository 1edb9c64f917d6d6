"""What the server counts, in Prometheus' text format."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS_MS = (5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)

Labels = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Histogram:
    """How many took at most so long, and how long all together, milliseconds."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(_BUCKETS_MS) + 1))
    total_ms: int = 0

    def add(self, milliseconds: int) -> None:
        place = next((p for p, most in enumerate(_BUCKETS_MS) if milliseconds <= most), -1)
        self.counts[place] += 1
        self.total_ms += milliseconds


@dataclass(slots=True)
class Metrics:
    """Counters since the start; used by the thread of the event loop alone."""

    _answers: dict[Labels, int] = field(default_factory=dict)
    _refusals: dict[str, int] = field(default_factory=dict)
    _durations: dict[str, _Histogram] = field(default_factory=dict)
    _facts: dict[str, int] = field(default_factory=dict)

    def count_answer(self, kind: str, status: int, milliseconds: int) -> None:
        """An answer was given to a kind of request."""
        labels = (("kind", kind), ("status", str(status)))
        self._answers[labels] = self._answers.get(labels, 0) + 1
        self._durations.setdefault(kind, _Histogram()).add(milliseconds)

    def count_refusal(self, code: str) -> None:
        """Something was not taken."""
        self._refusals[code] = self._refusals.get(code, 0) + 1

    def count_facts(self, direction: str, count: int) -> None:
        """Facts came in or went out."""
        self._facts[direction] = self._facts.get(direction, 0) + count

    def lines(self) -> Iterator[str]:
        """The counters as text."""
        yield from _family("bookdesk_answers_total", "counter", self._answers.items())
        refusals = (((("code", code),), n) for code, n in self._refusals.items())
        yield from _family("bookdesk_refusals_total", "counter", refusals)
        facts = (((("direction", way),), n) for way, n in self._facts.items())
        yield from _family("bookdesk_facts_total", "counter", facts)
        yield "# TYPE bookdesk_answer_milliseconds histogram"
        for kind, histogram in self._durations.items():
            yield from _histogram("bookdesk_answer_milliseconds", kind, histogram)


def gauges(name: str, values: Iterable[tuple[Mapping[str, str], int]]) -> Iterator[str]:
    """One family of values as they stand now."""
    return _family(name, "gauge", ((tuple(labels.items()), value) for labels, value in values))


def _family(name: str, kind: str, values: Iterable[tuple[Labels, int]]) -> Iterator[str]:
    yield f"# TYPE {name} {kind}"
    for labels, value in values:
        yield f"{name}{_written(labels)} {value}"


def _histogram(name: str, kind: str, histogram: _Histogram) -> Iterator[str]:
    below = 0
    for most, count in zip((*map(str, _BUCKETS_MS), "+Inf"), histogram.counts, strict=True):
        below += count
        yield f"{name}_bucket{_written((('kind', kind), ('le', most)))} {below}"
    yield f"{name}_sum{_written((('kind', kind),))} {histogram.total_ms}"
    yield f"{name}_count{_written((('kind', kind),))} {below}"


def _written(labels: Labels) -> str:
    return "{" + ",".join(f'{name}="{value}"' for name, value in labels) + "}" if labels else ""

"""Goal 5b: the postings of the open week added up again and held against the figures kept."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product import weekly
from desktop.book.reading import BookReader
from desktop.services.week_audit import WeekAudit, audit_week


@dataclass(slots=True)
class State:
    """An open book, its open week, and what came of its audit."""

    reader: BookReader
    week: str
    audit: WeekAudit | None = None

    def close(self) -> None:
        """Close the book."""
        self.reader.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the book of the weekly figures."""
    weekly.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Open the book and ask once, so that its pages are at hand."""
    figures = weekly.open_state(folder, size)
    state = State(figures.reader, figures.week)
    run(state)
    return state


def run(state: State) -> None:
    """Audit the week.

    Raises:
        ValueError: A figure is not what the postings come to.
    """
    state.audit = audit_week(state.reader, state.week)
    if state.audit.problems:
        raise ValueError(state.audit.problems[0])

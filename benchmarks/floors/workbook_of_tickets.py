"""Floor I1 for the sheet of tickets."""

from pathlib import Path

from benchmarks.floors import workbook
from benchmarks.floors.workbook import DATE, GENERAL, MONEY, NUMBER, State

HEADINGS = (
    "Ticket", "Account", "Placed", "Kind", "Wager", "Risk", "Win", "Status", "Result", "Number",
)  # fmt: skip
FORMATS = (NUMBER, GENERAL, DATE, GENERAL, GENERAL, MONEY, MONEY, GENERAL, MONEY, NUMBER)


def make(folder: Path, size: int, history: int) -> None:
    """There is no file to begin with."""


def open_state(folder: Path, size: int) -> State:
    """Name the workbook."""
    return workbook.open_state(folder, size)


def run(state: State) -> None:
    """Write `size` tickets."""
    workbook.write(state.file, HEADINGS, FORMATS, workbook.ticket_rows(state.size))

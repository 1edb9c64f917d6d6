"""The rows of the import dialog: proposals with what was decided, and refusals."""

from dataclasses import dataclass

from desktop.domain.sentences import say
from desktop.feeds.proposals import Refusal
from desktop.models.table import Column
from desktop.services.comparing import Verdict
from desktop.services.previewing import Preview

TAKE, REFUSE = "take", "refuse"
_DECISIONS = {"": "", TAKE: say("✓ take"), REFUSE: say("✗ refuse")}
_DECISION_STYLES = {"": "", TAKE: "positive", REFUSE: "negative"}
_VERDICTS = {
    Verdict.NEW: ("new", "info"),
    Verdict.CHANGE: ("change", "warning"),
    Verdict.DOUBT: ("doubtful", "warning"),
    Verdict.SAME: ("unchanged", "muted"),
    Verdict.REFUSED: ("refused", "negative"),
}


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal and what the person decided about it."""

    preview: Preview
    decision: str


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """A refused cell with a number of its own, because a row may have several."""

    number: int
    refusal: Refusal


def _book(row: ProposalRow) -> str:
    return row.preview.reason or row.preview.current


def _proposed(row: ProposalRow) -> str:
    return row.preview.proposed


def _reason(row: RefusalRow) -> str:
    return row.refusal.reason


PROPOSAL_COLUMNS: tuple[Column[ProposalRow], ...] = (
    Column(
        "Row", lambda row: str(row.preview.row), "number", lambda row: row.preview.row, width=64,
    ),
    Column(
        "What", lambda row: _VERDICTS[row.preview.verdict][0],
        style=lambda row: _VERDICTS[row.preview.verdict][1], width=92,
    ),
    Column("Subject", lambda row: row.preview.subject, width=300),
    Column("In the file", _proposed, tooltip=_proposed, width=300),
    Column("In the book", _book, style=lambda _: "secondary", tooltip=_book, width=260),
    Column(
        "Decision", lambda row: _DECISIONS[row.decision],
        style=lambda row: _DECISION_STYLES[row.decision], width=92,
    ),
)  # fmt: skip

REFUSAL_COLUMNS: tuple[Column[RefusalRow], ...] = (
    Column(
        "Row", lambda row: str(row.refusal.row), "number", lambda row: row.refusal.row, width=64
    ),
    Column("Cell", lambda row: row.refusal.cell, width=140),
    Column("Value", lambda row: row.refusal.value, width=180),
    Column(
        "Reason", lambda row: row.refusal.reason, tooltip=lambda row: row.refusal.reason, width=680
    ),
)

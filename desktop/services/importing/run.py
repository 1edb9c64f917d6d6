"""Taking proposals from other people's files into the book, row by row, in batches.

Every import may be repeated: what the book already holds counts as unchanged. A row is applied or
refused with its reason; the rest goes on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.book.opening import Book, Command
from desktop.domain.errors import InputError
from desktop.feeds.proposals import (
    AccountProposal,
    EventProposal,
    Reading,
    Refusal,
    TicketProposal,
)
from desktop.feeds.sheet import CellRefusedError
from desktop.progress import Cancelled, Progress, never, silent
from desktop.services.changes import ChangeSet
from desktop.services.users import Actor

# One fsync for so many rows (PERFORMANCE goal 1).
ROWS_A_COMMIT = 200

T = TypeVar("T", AccountProposal, EventProposal, TicketProposal)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to.

    Attributes:
        read: Rows of the file that hold anything.
        proposals: What they were read as: accounts, events, tickets.
        applied: Proposals that changed the book.
        unchanged: Proposals that the book held already.
        refusals: Cells and rows that were not taken, with the reason.
        notices: What was taken as given.
        is_complete: False when the import was called off.
    """

    format: str
    read: int
    proposals: int
    applied: int
    unchanged: int
    refusals: tuple[Refusal, ...]
    notices: tuple[str, ...]
    is_complete: bool
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Intake:
    """How an import is run.

    Attributes:
        source: What facts say of where they came from: the file's name.
        takes_new_teams: Whether a name that the book does not know is a team of its own.
        takes_bad_lines: Whether lines that are probably wrong are taken: a person looked at them.
        line_type: The set of lines that gets the lines; empty is the house's own.
        report: Told how far it is.
        is_cancelled: Asked between batches.
    """

    source: str
    report: Progress = silent
    is_cancelled: Cancelled = never
    takes_new_teams: bool = False
    takes_bad_lines: bool = False
    line_type: str = ""


class Run(Generic[T]):
    """Applies proposals one by one and counts what happens."""

    def __init__(self, reading: Reading[T], intake: Intake) -> None:
        self._reading: Reading[T] = reading
        self._intake = intake
        self._refusals = list(reading.refusals)
        self._applied = 0
        self._unchanged = 0
        self.notices = list(reading.notices)

    def refuse(self, row: int, cell: str, value: str, reason: str) -> None:
        """Note a refused cell."""
        self._refusals.append(Refusal(row, cell, value, reason))

    def over(
        self, book: Book, actor: Actor, apply: Callable[[Command, T], bool]
    ) -> tuple[int, bool]:
        """Apply everything in batches; answers how many were looked at, and whether all."""
        proposals = self._reading.proposals
        done = 0
        for start in range(0, len(proposals), ROWS_A_COMMIT):
            if self._intake.is_cancelled():
                return done, False
            batch = proposals[start : start + ROWS_A_COMMIT]
            with book.command(actor.author) as command:
                for proposal in batch:
                    self._apply_one(command, proposal, apply)
            done += len(batch)
            self._intake.report(done, len(proposals), "Importing")
        return done, True

    def _apply_one(
        self, command: Command, proposal: T, apply: Callable[[Command, T], bool]
    ) -> None:
        try:
            did = apply(command, proposal)
        except CellRefusedError as error:
            self.refuse(proposal.row, error.cell, error.value, str(error))
        except InputError as error:
            self.refuse(proposal.row, "", "", str(error))
        else:
            self._applied += did
            self._unchanged += not did

    def outcome(self, *, is_complete: bool, changes: ChangeSet) -> Imported:
        """What the import came to."""
        refusals = tuple(sorted(self._refusals, key=lambda refusal: refusal.row))
        return Imported(
            format=self._reading.format,
            read=self._reading.rows_read,
            proposals=len(self._reading.proposals),
            applied=self._applied,
            unchanged=self._unchanged,
            refusals=refusals,
            notices=tuple(self.notices),
            is_complete=is_complete,
            changes=changes,
        )

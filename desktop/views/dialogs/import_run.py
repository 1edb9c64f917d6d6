"""The work behind the import dialog: reading, comparing, applying; one thing at a time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop.book.opening import Book
from desktop.book.statements import Reader
from desktop.domain.markets import Sport
from desktop.feeds.proposals import Reading
from desktop.feeds.rejects import write_rejects
from desktop.feeds.stated import FileTerms, Kind, read_file
from desktop.services.changes import ChangeSet
from desktop.services.importing.accounts import import_accounts
from desktop.services.importing.events import import_lines, known_leagues
from desktop.services.importing.names import (
    Alias,
    UnknownName,
    find_unknown_names,
    learn_aliases,
)
from desktop.services.importing.results import import_results
from desktop.services.importing.run import Imported, Intake
from desktop.services.importing.tickets import import_tickets
from desktop.services.previewing import Preview, preview
from desktop.tasks.cancelling import CancelToken
from desktop.tasks.lanes import Task
from desktop.views.session import Session

_IMPORTS: Mapping[Kind, Callable[..., Imported]] = {
    "lines": import_lines,
    "results": import_results,
    "accounts": import_accounts,
    "tickets": import_tickets,
}


def _compare(
    reader: Reader, kind: Kind, reading: Reading[Any]
) -> tuple[list[Preview], list[UnknownName]]:
    names = find_unknown_names(reader, reading) if kind in {"lines", "results"} else []
    return preview(reader, kind, reading), names


class ImportRun(QObject):
    """Reads in a child process, compares in the read lane, applies in the book lane.

    Signals:
        changed: Something began or is over.
        told: Done, total and text of what is under way.
        read: The Reading.
        compared: The list of Previews, and the list of UnknownNames.
        applied: The Imported, after its commits.
        rejects_written: The Imported, and the Path of its rejects or None.
        failed: The exception.
    """

    changed = Signal()
    told = Signal(int, int, str)
    read = Signal(object)
    compared = Signal(object, object)
    applied = Signal(object)
    rejects_written = Signal(object, object)
    failed = Signal(object)

    def __init__(self, session: Session, kind: Kind, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kind: Kind = kind
        self._task: Task | None = None
        self._applying: CancelToken | None = None
        self.path = Path()
        self.reading: Reading[Any] | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    @property
    def is_applying(self) -> bool:
        """Whether the book is being changed."""
        return self._applying is not None

    def find_leagues(self, on_done: Callable[[dict[str, Sport]], None]) -> Task:
        """Ask for the leagues that a file may name."""
        return self._session.runner.read(
            known_leagues, on_done, owner=self, on_error=self._on_failed
        )

    def read_file(self, path: Path, terms: FileTerms) -> None:
        """Read a file, then compare it with the book."""
        self.path = path
        self._task = self.find_leagues(partial(self._read_with, terms))
        self.changed.emit()

    def _read_with(self, terms: FileTerms, leagues: dict[str, Sport]) -> None:
        self._task = self._session.runner.run_process(
            read_file,
            (self._kind, self.path, replace(terms, leagues=leagues)),
            self.told.emit,
            self._on_read,
            self._on_failed,
            owner=self,
        )

    def _on_read(self, reading: Reading[Any]) -> None:
        self.reading = reading
        self.read.emit(reading)
        self.compare()

    def compare(self) -> None:
        """Compare what was read with the book as it stands now."""
        reading = self.reading
        if reading is None:
            return
        self.told.emit(0, 0, self.tr("Comparing with the book"))
        kind = self._kind
        self._task = self._session.runner.read(
            lambda reader: _compare(reader, kind, reading),
            self._on_compared,
            owner=self,
            on_error=self._on_failed,
        )
        self.changed.emit()

    def _on_compared(self, compared: tuple[list[Preview], list[UnknownName]]) -> None:
        self._over()
        self.compared.emit(*compared)

    @Slot(object)
    def remember(self, aliases: Sequence[Alias]) -> None:
        """Remember what names mean, then compare again."""
        reading, actor = self.reading, self._session.actor
        if reading is None or self.is_running:
            return
        self._task = self._session.runner.write(
            lambda book: learn_aliases(book, actor, reading, aliases),
            self._on_remembered,
            on_error=self._on_failed,
            owner=self,
        )
        self.changed.emit()

    def _on_remembered(self, changes: ChangeSet) -> None:
        self._over()
        self._session.hub.announce(changes)
        self.compare()

    def apply(self, chosen: Reading[Any], title: str) -> None:
        """Apply these proposals in batches; the status bar shows it under its title."""
        runner, actor = self._session.runner, self._session.actor
        token = self._applying = CancelToken()
        work = self._session.pending.begin(title, token.cancel)

        def told(done: int, total: int, text: str) -> None:
            self.told.emit(done, total, text)
            work.report(done, total, text)

        progress = runner.progress(told)
        # Doubtful lines are among them only where a person took them one by one.
        intake = Intake(self.path.name, progress, lambda: token.is_cancelled, takes_bad_lines=True)

        def run(book: Book) -> Imported:
            return _IMPORTS[self._kind](book, actor, chosen, intake)

        self._task = runner.write(
            run,
            partial(self._on_applied, work.finish),
            on_error=partial(self._on_apply_failed, work.finish),
            owner=self,
            progress=progress,
        )
        self.changed.emit()

    def _on_applied(self, finish: Callable[[], None], imported: Imported) -> None:
        finish()
        self._over()
        self._session.hub.announce(imported.changes)
        self.applied.emit(imported)
        path = self.path
        self._session.runner.io(
            lambda: write_rejects(path, imported.refusals),
            partial(self.rejects_written.emit, imported),
            owner=self,
            on_error=self._on_failed,
        )
        self.compare()

    def _on_apply_failed(self, finish: Callable[[], None], error: BaseException) -> None:
        finish()
        self._on_failed(error)

    def _on_failed(self, error: BaseException) -> None:
        self._over()
        self.failed.emit(error)

    def _over(self) -> None:
        self._task = self._applying = None
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Call off what is under way; what is committed stays."""
        if self._applying is not None:
            self._applying.cancel()
        elif self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._session.runner.forget(self)

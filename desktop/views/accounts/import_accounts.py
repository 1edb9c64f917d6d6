"""Imports accounts from a file: what each row would do first, then doing it."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.feeds.proposals import AccountProposal, Reading
from desktop.feeds.reading import read_accounts
from desktop.feeds.rejects import write_rejects
from desktop.models.accounts import foreseen_columns
from desktop.models.table import RowTableModel
from desktop.progress import Progress
from desktop.services.account_preview import ForeseenAccount, preview_accounts
from desktop.services.importing.accounts import import_accounts
from desktop.services.importing.run import Imported, Intake
from desktop.tasks.cancelling import CancelToken
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.progress_line import ProgressLine


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A file as it was read, with what each of its rows would do."""

    reading: Reading[AccountProposal]
    accounts: tuple[ForeseenAccount, ...]


def read_file(report: Progress, path: Path) -> Reading[AccountProposal]:
    """Read a file of accounts in a child process, because it is somebody else's file."""
    return read_accounts(path, report=report)


class ImportAccountsDialog(QDialog):
    """Reads, shows, imports; refused rows are written beside the file."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._reading: Reading[AccountProposal] | None = None
        self._token = CancelToken()
        self.setWindowTitle(self.tr("Import accounts"))
        self.resize(session.theme.pixels(760), session.theme.pixels(520))
        self.model: RowTableModel[ForeseenAccount] = RowTableModel(
            foreseen_columns(), lambda account: account.row, parent=self
        )
        self.summary = label(self.tr("Reading {0} …").format(path.name), "secondary")
        self.summary.setWordWrap(True)
        self._progress = ProgressLine()
        self._build()
        self._start_reading()

    @Slot()
    def import_now(self) -> None:
        """Import what was shown."""
        reading, actor = self._reading, self._session.actor
        if reading is None:
            return
        report = self._session.runner.progress(self._progress.report)
        intake = Intake(self._path.name, report, lambda: self._token.is_cancelled)
        path = self._path

        def run(book: Book) -> Imported:
            return import_accounts(book, actor, reading, intake)

        def keep_rejects(imported: Imported) -> None:
            self._session.hub.announce(imported.changes)
            self._session.runner.io(
                lambda: write_rejects(path, imported.refusals),
                lambda rejects: self._on_imported(imported, rejects),
                on_error=self._on_error,
                owner=self,
            )

        self._import.setEnabled(False)
        self._progress.start(self.tr("Importing"))
        self._session.runner.write(
            run, keep_rejects, on_error=self._on_error, owner=self, progress=report
        )

    @Slot()
    def cancel(self) -> None:
        """Call off what is under way: rows that are in the book stay, the others do not come."""
        self._token.cancel()

    def _build(self) -> None:
        grid = GridView(
            self._session.theme,
            self.tr("Rows of the file"),
            empty_text=self.tr("The file has no account in it."),
            empty_remedy=self.tr("Esc closes"),
        )
        grid.setModel(self.model)
        card = Card(flush=True)
        card.body.addWidget(grid)
        self._import = button(self.tr("&Import"), self.import_now, "primary")
        self._import.setEnabled(False)
        self._import.setDefault(True)
        self._close = button(self.tr("&Cancel"), self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._progress, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Import accounts"), "title"))
        column.addWidget(self.summary)
        column.addWidget(card, 1)
        column.addLayout(buttons)
        self._progress.cancel_asked.connect(self.cancel)
        self.rejected.connect(self.cancel)

    def _start_reading(self) -> None:
        self._progress.start(self.tr("Reading"))
        self._session.runner.run_process(
            read_file,
            (self._path,),
            on_progress=self._progress.report,
            on_done=self._on_read,
            on_error=self._on_error,
            owner=self,
            question="file",
        )

    @Slot(object)
    def _on_read(self, reading: Reading[AccountProposal]) -> None:
        actor = self._session.actor
        self._session.runner.write(
            lambda book: Foreseen(reading, tuple(preview_accounts(book, actor, reading))),
            self._on_foreseen,
            on_error=self._on_error,
            owner=self,
        )

    @Slot(object)
    def _on_foreseen(self, foreseen: Foreseen) -> None:
        self._progress.finish()
        self._reading = foreseen.reading
        unique = {account.row: account for account in foreseen.accounts}
        self.model.set_rows(sorted(unique.values(), key=_refusals_first))
        counts = Counter(account.outcome for account in unique.values())
        self.summary.setText(
            self.tr("{0}: {1} to open, {2} to change, {3} unchanged, {4} refused.").format(
                self._path.name,
                counts["opens"],
                counts["changes"],
                counts["unchanged"],
                counts["refused"],
            )
        )
        wanted = counts["opens"] + counts["changes"]
        self._import.setEnabled(wanted > 0)
        self._import.setText(self.tr("&Import {0} accounts").format(wanted))

    def _on_imported(self, imported: Imported, rejects: Path | None) -> None:
        self._progress.finish()
        parts = [
            self.tr("{0} imported, {1} unchanged, {2} refused.").format(
                imported.applied, imported.unchanged, len(imported.refusals)
            )
        ]
        if rejects is not None:
            parts.append(self.tr("The refused rows are in {0}.").format(rejects.name))
        if not imported.is_complete:
            parts.append(self.tr("It was called off; import the file again to go on."))
        self.summary.setText(" ".join(parts))
        set_tone(self.summary, "positive" if imported.is_complete else "warning")
        self._close.setText(self.tr("&Close"))
        self._close.setFocus()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._progress.finish()
        if isinstance(error, BookdeskError):
            self.summary.setText(str(error))
            set_tone(self.summary, "negative")
        else:
            present(error, self)


def _refusals_first(account: ForeseenAccount) -> tuple[bool, int]:
    return account.outcome != "refused", account.row

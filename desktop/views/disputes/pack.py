"""Hands out the dispute pack of a ticket: asks for a folder, writes it beside everything else."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.rights import Right
from desktop.services.dispute_pack import write_dispute_pack
from desktop.services.exporting import note_export
from desktop.services.ticket_audit import TicketAudit, audit_ticket
from desktop.tasks.lanes import Task
from desktop.views.disputes.audit_sheet import audit_pdf
from desktop.views.errors import present
from desktop.views.pending_work import Work
from desktop.views.session import Session
from desktop.views.widgets.toast import Toast

TOAST_SECONDS = 12


class DisputePack(QObject):
    """One pack at a time, with progress and cancel.

    Signals:
        written: The folder.
    """

    written = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._toast = Toast(window)
        self._work: Work | None = None
        self._task: Task | None = None
        self.dialog: QFileDialog | None = None

    def why_not(self) -> str | None:
        """Why no pack can be handed out now."""
        if not self._session.actor.has(Right.REPORTS_EXPORT):
            return self.tr("Your role exports nothing.")
        return self.tr("A pack is being written.") if self._work is not None else None

    def ask(self, ticket_id: int, number: str) -> None:
        """Ask for the folder in which the pack gets a folder of its own."""
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(self._window, self.tr("Folder for the dispute pack"), documents)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(
            lambda name: self.write(ticket_id, Path(name) / f"dispute-{number}")
        )
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, ticket_id: int, folder: Path) -> None:
        """Write the pack: it is logged, the sheet is read for its PDF, everything is written."""
        actor = self._session.actor
        self._session.runner.write(
            lambda book: note_export(book, actor, f"dispute-pack {folder.name}"),
            lambda _: self._read(ticket_id, folder),
            on_error=self._on_failed,
            owner=self._window,
        )

    def _read(self, ticket_id: int, folder: Path) -> None:
        session = self._session
        self._work = session.pending.begin(self.tr("Writing the dispute pack"), self._cancel)
        self._task = session.runner.run_process(
            audit_ticket,
            (session.path, ticket_id),
            self._work.report,
            lambda audit: self._write(audit, ticket_id, folder),
            self._on_failed,
            owner=self._window,
        )

    def _write(self, audit: TicketAudit, ticket_id: int, folder: Path) -> None:
        session, work = self._session, self._work
        if work is None:
            return
        pdf = {f"ticket-{audit.number}.pdf": audit_pdf(audit, session.theme.font())}
        self._task = session.runner.run_process(
            write_dispute_pack,
            (session.path, ticket_id, folder, pdf),
            work.report,
            lambda names: self._on_written(folder, names),
            self._on_failed,
            owner=self._window,
        )

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, folder: Path, names: list[str]) -> None:
        self._finish()
        self._toast.say(
            self.tr("{0} files are written to {1}.").format(len(names), folder.name),
            seconds=TOAST_SECONDS,
            undo_title=self.tr("Open folder"),
            undo=lambda: _open_folder(folder),
        )
        self.written.emit(folder)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        present(error, self._window, self._session.strip)

    def _finish(self) -> None:
        if self._work is not None:
            self._work.finish()
        self._work = self._task = None


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

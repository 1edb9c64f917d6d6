"""Handing out the weekly figures: a workbook or CSV, written by a child process."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.weeks import instant
from desktop.reports.closing_files import CHECKSUMS, write_closing_files
from desktop.reports.questions import Question
from desktop.reports.writing import Form, write_report
from desktop.services.exporting import note_export
from desktop.tasks.lanes import Task
from desktop.views.errors import present
from desktop.views.pending_work import Work
from desktop.views.session import Session
from desktop.views.weekly.columns import tr
from desktop.views.widgets.toast import Toast

_NAMES_OF_FORMS: dict[Form, str] = {"xlsx": "Workbook (*.xlsx)", "csv": "CSV (*.csv)"}
TOAST_SECONDS = 12


class Export(QObject):
    """Asks where to, writes the file, and offers its folder.

    Signals:
        written: The path of the file.
    """

    written = Signal(object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._toast = Toast(page)
        self._work: Work | None = None
        self._task: Task | None = None
        self.dialog: QFileDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._work is not None

    def ask(self, week: str, form: Form) -> None:
        """Open the file dialog for the figures of a week."""
        dialog = QFileDialog(self._page, tr("Export weekly figures"), _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr(_NAMES_OF_FORMS[form]))
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"weekly-figures-{week}.{form}")
        dialog.fileSelected.connect(lambda name: self.write(week, Path(name), form))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, week: str, target: Path, form: Form) -> None:
        """Write the file beside everything else that goes on; it can be called off."""
        session = self._session
        question = Question(
            name="weekly-figures",
            asked_at=instant(session.clock_ms()),
            week=date.fromisoformat(week),
            asked_by=session.actor.name,
        )
        actor = session.actor
        self._work = session.pending.begin(tr("Writing {0}").format(target.name), self._cancel)
        session.runner.write(
            lambda book: note_export(book, actor, question.name),
            lambda _: self._start(question, target, form),
            on_error=self._on_failed,
            owner=self._page,
        )

    def _start(self, question: Question, target: Path, form: Form) -> None:
        if self._work is None:
            return
        session = self._session
        self._task = session.runner.run_process(
            write_report,
            (session.path, question, target, form),
            self._work.report,
            lambda rows: self._on_written(target, rows),
            self._on_failed,
            owner=self._page,
        )

    def ask_folder(self, week: str) -> None:
        """Open the dialog for the folder that everything of a closed week is written to."""
        dialog = QFileDialog(self._page, tr("Folder for the files of the week"), _documents())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.hand_out(week, Path(name) / week))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def hand_out(self, week: str, folder: Path) -> None:
        """Write statements and workbooks of a closed week with their checksums."""
        session, actor = self._session, self._session.actor
        self._work = session.pending.begin(tr("Writing the files of the week"), self._cancel)
        session.runner.write(
            lambda book: note_export(book, actor, f"closing-files {week}"),
            lambda _: self._start_handing_out(week, folder),
            on_error=self._on_failed,
            owner=self._page,
        )

    def _start_handing_out(self, week: str, folder: Path) -> None:
        if self._work is None:
            return
        session = self._session
        self._task = session.runner.run_process(
            write_closing_files,
            (session.path, date.fromisoformat(week), folder),
            self._work.report,
            lambda files: self._on_handed_out(folder, files),
            self._on_failed,
            owner=self._page,
        )

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, target: Path, rows: int) -> None:
        self._finish()
        self._toast.say(
            tr("{0} is written: {1} rows.").format(target.name, rows),
            seconds=TOAST_SECONDS,
            undo_title=tr("Open folder"),
            undo=lambda: _open_folder(target),
        )
        self.written.emit(target)

    def _on_handed_out(self, folder: Path, files: int) -> None:
        self._finish()
        self._toast.say(
            tr("{0} files are written to {1}.").format(files, folder.name),
            seconds=TOAST_SECONDS,
            undo_title=tr("Open folder"),
            undo=lambda: _open_folder(folder / CHECKSUMS),
        )
        self.written.emit(folder)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        present(error, self._page, self._session.strip)

    def _finish(self) -> None:
        if self._work is not None:
            self._work.finish()
        self._work = self._task = None


def _open_folder(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

"""Writing the report on the screen to a file, in a child process."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.book.opening import Book
from desktop.domain.weeks import instant
from desktop.reports.questions import Question
from desktop.reports.writing import Form, write_report
from desktop.services.exporting import note_export
from desktop.services.finding import ask_of_tickets
from desktop.tasks.lanes import Task
from desktop.views.errors import present
from desktop.views.pending_work import Work
from desktop.views.session import Session
from desktop.views.widgets.toast import Toast

_NAMES_OF_FORMS: dict[Form, str] = {"xlsx": "Workbook (*.xlsx)", "csv": "CSV (*.csv)"}
TOAST_SECONDS = 12


def tr(text: str) -> str:
    """A text of this window in the language of the program."""
    return QCoreApplication.translate("ReportsPage", text)


class ReportExport(QObject):
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

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._work is not None

    def ask(self, question: Question, form: Form) -> None:
        """Open the file dialog."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._page, tr("Export report"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr(_NAMES_OF_FORMS[form]))
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{question.name}.{form}")
        dialog.fileSelected.connect(lambda name: self.write(question, Path(name), form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_pdf(self, name: str, print_to: Callable[[Path], int]) -> None:
        """Open the file dialog for a PDF; it is printed once the log of exports has it.

        Args:
            name: The report's.
            print_to: Prints it to a file; how many pages, 0 where that cannot be written.
        """
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(
            self._page, tr("Print as PDF"), QStandardPaths.writableLocation(documents)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.print(name, Path(chosen), print_to))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print(self, name: str, target: Path, print_to: Callable[[Path], int]) -> None:
        """Log that the report leaves the program, and print it."""
        session, actor = self._session, self._session.actor
        session.runner.write(
            lambda book: note_export(book, actor, name),
            lambda _: self._say_printed(target, print_to(target)),
            on_error=lambda error: present(error, self._page, session.strip),
            owner=self._page,
        )

    def _say_printed(self, target: Path, pages: int) -> None:
        """Tell how many pages were printed, or that the file cannot be written."""
        if pages == 0:
            sentence = tr("“{0}” cannot be written. Nothing was printed. Name another folder.")
            self._session.strip.say(sentence.format(target), tone="negative")
            return
        self._toast.say(
            tr("{0} is written: {1} pages.").format(target.name, pages),
            seconds=TOAST_SECONDS,
            undo_title=tr("Open folder"),
            undo=lambda: _open_folder(target),
        )
        self.written.emit(target)

    def write(self, question: Question, target: Path, form: Form) -> None:
        """Write the file beside everything else that goes on; it can be called off."""
        session, actor = self._session, self._session.actor
        self._work = session.pending.begin(tr("Writing {0}").format(target.name), self._cancel)
        now = replace(question, asked_at=instant(session.clock_ms()))

        def note(book: Book) -> Question:
            asked = ask_of_tickets(book.reader, session.house, now)
            note_export(book, actor, question.name)
            return asked

        session.runner.write(
            note,
            lambda asked: self._start(asked, target, form),
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

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        present(error, self._page, self._session.strip)

    def _finish(self) -> None:
        if self._work is not None:
            self._work.finish()
        self._work = self._task = None


def _open_folder(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))

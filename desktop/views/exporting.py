"""Files that leave the program: asked where to, logged, written by a child process, told of."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.book.opening import Book
from desktop.domain.rights import Right
from desktop.domain.weeks import instant
from desktop.models.saying import shown_error
from desktop.reports.questions import Question
from desktop.services.exporting import note_export
from desktop.services.finding import ask_of_tickets
from desktop.tasks.cancelling import CancelledError
from desktop.tasks.lanes import Task
from desktop.views.errors import present
from desktop.views.languages.choosing import language_spoken
from desktop.views.pending_work import Outcome, Work
from desktop.views.session import Session
from desktop.views.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop.reports.writing import Form

TOAST_SECONDS = 12
Ending = Literal["xlsx", "csv", "pdf", "ledger"]


@dataclass(frozen=True, slots=True)
class Export:
    """Something to write.

    Attributes:
        noted: What the log of exports calls it.
        target: The file, or the folder of several.
        work: A function of a module for the child process: `work(report, *args)`; it answers how
            many rows or files there are.
        args: Made in the book lane, just before it is logged.
        done: The sentence afterwards, with {0} for the target's name and {1} for the count.
    """

    noted: str
    target: Path
    work: Callable[..., int]
    args: Callable[[Book], tuple[Any, ...]]
    done: str


class Exporter(QObject):
    """One export at a time, with progress and cancel.

    Signals:
        written: The path of the file or folder.
    """

    written = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session, self._window = session, window
        self._toast = Toast(window)
        self._work: Work | None = None
        self._task: Task | None = None
        self.dialog: QFileDialog | None = None

    def why_not(self) -> str | None:
        """Why nothing can be written now."""
        if not self.session.actor.has(Right.REPORTS_EXPORT):
            return tr("Your role exports nothing.")
        return tr("A file is being written.") if self._work is not None else None

    def ask_file(self, title: str, stem: str, ending: Ending, then: Callable[[Path], None]) -> None:
        """Open the dialog for the name of a file."""
        dialog = QFileDialog(self._window, title, _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_kind_of_file(ending))
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{stem}.{ending}")
        self._open(dialog, then)

    def ask_folder(self, title: str, then: Callable[[Path], None]) -> None:
        """Open the dialog for a folder."""
        dialog = QFileDialog(self._window, title, _documents())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, then)

    def ask_report(self, title: str, stem: str, question: Question, form: "Form") -> None:
        """Ask for the file of a report, then write it."""
        self.ask_file(title, stem, form, lambda target: self.write_report(question, target, form))

    def write_report(self, question: Question, target: Path, form: "Form") -> None:
        """Write the answer to a question as it is now."""
        session = self.session
        now = replace(question, asked_at=instant(session.clock_ms()))

        def args(book: Book) -> tuple[Any, ...]:
            return session.path, ask_of_tickets(book.reader, session.house, now), target, form

        # Every report there is comes with it.
        from desktop.reports.writing import write_report  # noqa: PLC0415 - at its first use

        language, work = language_spoken(), write_report
        if form == "xlsx" and language != "en":
            # A child that speaks English needs no Qt, and is there at once.
            from desktop.views.languages.files import write_report_in  # noqa: PLC0415 - as above

            work = partial(write_report_in, language=language)
        done = tr("{0} is written: {1} rows.")
        self.write(Export(question.name, target, work, args, done))

    def write(self, export: Export) -> None:
        """Write beside everything else that goes on; it can be called off."""
        session, actor = self.session, self.session.actor
        text = tr("Writing {0}").format(export.target.name)
        self._work = session.pending.begin(
            text, self._cancel, again=lambda: self.write(export), owner=self._window
        )

        def note(book: Book) -> tuple[Any, ...]:
            args = export.args(book)
            note_export(book, actor, export.noted)
            return args

        session.runner.write(
            note,
            lambda args: self._start(export, args),
            on_error=self._on_failed,
            owner=self._window,
        )

    def tell(self, target: Path, sentence: str) -> None:
        """Say that something is written, and offer the folder it is in."""
        self._toast.say(
            sentence,
            seconds=TOAST_SECONDS,
            undo_title=tr("Open folder"),
            undo=lambda: _open_folder(target),
        )
        self.written.emit(target)

    def _open(self, dialog: QFileDialog, then: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _start(self, export: Export, args: tuple[Any, ...]) -> None:
        if self._work is None:
            return
        if self._work.outcome is Outcome.CALLED_OFF:
            self._finish()
            return
        self._task = self.session.runner.run_process(
            export.work,
            args,
            self._work.report,
            lambda count: self._on_written(export, count),
            self._on_failed,
            owner=self._window,
        )

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, export: Export, count: int) -> None:
        self._finish()
        self.tell(export.target, export.done.format(export.target.name, count))

    def _on_failed(self, error: BaseException) -> None:
        self._finish("" if isinstance(error, CancelledError) else shown_error(error))
        present(error, self._window, self.session.strip)

    def _finish(self, problem: str = "") -> None:
        if self._work is not None:
            self._work.finish(problem)
        self._work = self._task = None


def tr(text: str) -> str:
    """A text about exports in the user's language."""
    return QCoreApplication.translate("exporting", text)


def _kind_of_file(ending: Ending) -> str:
    kinds: dict[Ending, str] = {
        "xlsx": tr("Workbook (*.xlsx)"), "csv": tr("CSV (*.csv)"), "pdf": tr("PDF (*.pdf)"),
        "ledger": tr("Plain-text accounting (*.ledger)"),
    }  # fmt: skip
    return kinds[ending]


def _open_folder(target: Path) -> None:
    folder = target if target.is_dir() else target.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

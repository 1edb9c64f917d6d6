"""A new station comes to its office: a code in, six words compared, the whole book fetched."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop.book.machine import Machine
from desktop.models.saying import shown
from desktop.progress import Progress
from desktop.services.stations.enrolling import Came, join, resume_joining
from desktop.tasks.cancelling import CancelToken
from desktop.tasks.runner import TaskRunner
from desktop.views.dialogs.new_book import documents_folder
from desktop.views.sync.enrol_form import EnrolForm
from desktop.views.sync.words import tr
from desktop.views.theme import Theme
from desktop.views.widgets.looks import button

BOOK_FILTER = "Bookdesk books (*.bookdesk)"
# How often it is asked whether an owner has let the station in.
_ASK_AGAIN_MS = 3_000


class JoinDialog(EnrolForm):
    """Makes the file of a new station; what was broken off is gone on with.

    Signals:
        joined: The Path of the book, which can be opened now.
    """

    joined = Signal(object)

    def __init__(self, theme: Theme, machine: Machine, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Join an office"), parent)
        self._machine = machine
        self._runner = TaskRunner(parent=self)
        self._token = CancelToken()
        self._begun: Path | None = None
        self._is_in = False
        self.said.setText(
            tr(
                "This computer becomes one more station of an office: it gets a copy of the whole"
                " book, and works in it with or without the line. The owner draws a code for it"
                " under Stations, or at the server."
            )
        )
        self.file_edit = QLineEdit(str(Path(documents_folder()) / "office.bookdesk"))
        self.choose_button = button(tr("C&hoose…"), self._ask_file)
        self.build(tr("&Join"), [(tr("&File of the book"), self.file_edit, self.choose_button)])
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._go_on)
        self.finished.connect(self._leave)

    @Slot()
    def start(self) -> None:
        """Ask the server to be let in, and fetch."""
        if self._is_in:
            self._finish()
            return
        if self._begun is not None:
            self._go_on()
            return
        read = self.read_form()
        path = Path(self.file_edit.text().strip()).expanduser()
        if read is None:
            return
        if not path.suffix:
            path = path.with_suffix(".bookdesk")
        code, name = read
        self._run(path, partial(join, path, self._machine, code, name))

    def resume(self, path: Path) -> None:
        """Go on with a file whose fetching was broken off; nothing has to be typed."""
        self._begun = path
        self.fields.hide()
        self.go_button.setText(tr("&Go on"))
        self.said.setText(
            tr("“{0}” is the copy of a new station, and was not fetched whole. It is gone on with.")
            .format(path.name)
        )  # fmt: skip
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self._begun is not None:
            self._run(self._begun, partial(resume_joining, self._begun, self._machine))

    def _run(self, path: Path, work: Callable[[Progress], Came]) -> None:
        self.show_working(tr("Asking the server"))
        token, progress = self._token, self._runner.progress(self.report)

        def report(done: int, total: int, text: str) -> None:
            token.check()
            progress(done, total, text)

        self._runner.io(
            partial(work, report), partial(self._on_came, path), on_error=self._on_error,
            owner=self, token=token, progress=progress,
        )  # fmt: skip

    def _on_came(self, path: Path, came: Came) -> None:
        self._begun = path
        if came.words:
            self._show_words(came.words)
            return
        if came.told:
            self._show_told(came.told)
        else:
            self._finish()

    def _show_told(self, told: tuple[str, ...]) -> None:
        """Say why it took longer than it might have; it is in all the same."""
        self.progress.finish()
        self.fields.hide()
        self.words.hide()
        self._is_in = True
        self.said.setText(
            tr(
                "The station is in, and its book is whole. It did not begin with the newest"
                " snapshot that the server has, so it took longer; the reason stands below."
            )
        )
        self.strip.say(" ".join(shown(sentence) for sentence in told), "", "warning")
        self.go_button.setText(tr("&Open the book"))
        self.go_button.setEnabled(True)
        self.go_button.show()
        self.go_button.setFocus()

    def _finish(self) -> None:
        self.joined.emit(self._begun)
        self.accept()

    def _show_words(self, words: tuple[str, ...]) -> None:
        self.progress.finish()
        self.fields.hide()
        self.words.setText("  ".join(words))
        self.words.show()
        self.go_button.hide()
        self.leave_button.setFocus()
        self.said.setText(
            tr(
                "Read these six words to the owner. Under Stations the owner sees six words, too:"
                " where they are the same, “Let in” lets this station in, and it goes on here by"
                " itself. Where they differ, somebody stands in between: cancel."
            )
        )
        self._again.start(_ASK_AGAIN_MS)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.refuse(error)
        if self.words.isVisible():
            # Its owner may take a while, and the line may fail meanwhile.
            self._again.start(_ASK_AGAIN_MS)

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("File of the book"), self.file_edit.text(), BOOK_FILTER)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("bookdesk")
        dialog.fileSelected.connect(self.file_edit.setText)
        dialog.open()

    @Slot()
    def _leave(self) -> None:
        """Call off what goes on; what came of the book stays in its file."""
        self._again.stop()
        self._token.cancel()
        self._runner.close(0)

"""A dialog that shows who changes by how much before anything is posted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.sentences import say
from desktop.domain.tickets import LegResult
from desktop.models.saying import shown, shown_error
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.consequences import TicketChange
from desktop.services.void_reasons import read_void_reasons
from desktop.views.consequences.ticket_changes import change_columns
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

Look = Callable[[Reader], list[TicketChange]]
Deed = Callable[[Book], ChangeSet]


class PreviewDialog(Dialog):
    """What is decided above, the tickets that change below, and one button that posts it.

    A dialog of a kind says in `look` what is to be worked out and in `deed` what is to be posted;
    it calls `refresh` after every change.
    """

    def __init__(self, session: Session, title: str, post: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(title)
        self.resize(session.theme.pixels(960), session.theme.pixels(600))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.model = RowTableModel(
            change_columns(session.formatting), lambda row: row.ticket.ticket_id, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Who changes by how much"),
            empty_text=self.tr("No ticket changes."),
        )
        self.grid.setModel(self.model)
        self.sums = label(role="secondary")
        self.sums.setAccessibleName(self.tr("Together"))
        self.problem = label()
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(self.tr("Problem"))
        self.post_button = button(post, self.post, "primary")
        self.post_button.setEnabled(False)
        changes = Card(self.tr("Who changes by how much"), flush=True)
        changes.header.add_widget(self.sums)
        changes.body.addWidget(self.grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        buttons.addWidget(self.post_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self.body)
        column.addWidget(changes, 1)
        column.addLayout(buttons)

    def look(self) -> Look | None:
        """What is to be worked out; None while nothing is chosen.

        Raises:
            InputError: What is typed cannot be read.
        """
        raise NotImplementedError

    def deed(self) -> Deed:
        """What posts it.

        Raises:
            InputError: What is typed cannot be read.
        """
        raise NotImplementedError

    def done_text(self) -> str:
        """What is said once it is posted."""
        raise NotImplementedError

    @Slot()
    def refresh(self) -> None:
        """Work out anew what would change; until it is there nothing can be posted."""
        self.post_button.setEnabled(False)
        self.say_problem("")
        try:
            look = self.look()
        except InputError as error:
            self.say_problem(shown_error(error))
            look = None
        if look is None:
            self._show([])
            return
        self.session.runner.read(
            look, self._on_looked, owner=self, question="changes", on_error=self._on_failed
        )

    def _on_looked(self, changes: Sequence[TicketChange]) -> None:
        self._show(changes)
        self.post_button.setEnabled(True)

    def _show(self, changes: Sequence[TicketChange]) -> None:
        self.model.set_rows(changes)
        self.grid.fit_columns()
        players = sum(change.posted for change in changes)
        formats = self.session.formatting
        self.sums.setText(
            self.tr("{0} · players get {1} · house gets {2}").format(
                self.tr("1 ticket")
                if len(changes) == 1
                else self.tr("{0} tickets").format(formats.count(len(changes))),
                formats.signed_money(players),
                formats.signed_money(-players),
            )
            if changes
            else ""
        )

    def say_problem(self, sentence: str) -> None:
        """Say why nothing can be posted; what was typed stays."""
        set_tone(self.problem, "negative")
        self.problem.setText(sentence)

    @Slot()
    def post(self) -> None:
        """Post what is shown."""
        try:
            deed = self.deed()
        except InputError as error:
            self.say_problem(shown_error(error))
            return
        self.post_button.setEnabled(False)
        self.session.runner.write(deed, self._on_posted, on_error=self._on_failed, owner=self)

    def _on_posted(self, changes: ChangeSet) -> None:
        self.session.strip.say(self.done_text(), tone="positive")
        self.session.hub.announce(changes)
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.say_problem(shown_error(error))
            self.post_button.setEnabled(True)
        else:
            present(error, self)


class ReasonBox(QComboBox):
    """Why something is decided by hand: one of the usual reasons, or any other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Reason"))
        self.setMinimumWidth(session.theme.pixels(280))
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("why, for the journal"))
        session.runner.read(
            lambda _reader: read_void_reasons(), self._offer, owner=self, question="reasons"
        )

    def _offer(self, reasons: Sequence[str]) -> None:
        typed = self.currentText()
        self.addItems([shown(reason) for reason in reasons])
        self.setCurrentIndex(-1)
        self.setEditText(typed)


RESULT_TEXTS = {
    LegResult.NO_ACTION: say("No action"),
    LegResult.VOID: say("Void"),
    LegResult.WIN: say("Won"),
    LegResult.LOSS: say("Lost"),
    LegResult.PUSH: say("Push"),
    LegResult.HALF_WIN: say("Half won"),
    LegResult.HALF_LOSS: say("Half lost"),
}


def result_box(results: Sequence[LegResult | None], name: str) -> QComboBox:
    """A choice of results; None takes a decision back."""
    made = QComboBox()
    made.setAccessibleName(name)
    for result in results:
        text = say("Take the decision back") if result is None else RESULT_TEXTS[result]
        made.addItem(shown(text), result)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def heading(text: str, detail: str) -> QVBoxLayout:
    """What a dialog is about: a title with a line below it."""
    made = QVBoxLayout()
    made.setSpacing(4)
    title = label(text, "title")
    title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.addWidget(title)
    made.addWidget(label(detail, "secondary"))
    return made

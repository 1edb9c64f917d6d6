"""Openers by paste: a block of rows, beside the board row by row, then taken in one step."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.markets import Sport
from desktop.domain.weeks import instant
from desktop.feeds.pasted import PasteTerms, read_pasted
from desktop.feeds.proposals import EventProposal, Reading
from desktop.models.saying import shown_error
from desktop.services.importing.events import import_lines
from desktop.services.importing.run import Imported, Intake
from desktop.services.previewing import Preview, preview
from desktop.views.board.event_dialog import parse_day
from desktop.views.dialogs.import_proposals import ProposalsPane
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.wrapping_row import WrappingRow

_TOLD = 4
_EXAMPLE = "451  Buffalo   +3.5  47.5  +155\n452  Miami     -3.5  47.5  -175"

Compared = tuple[Reading[EventProposal], list[Preview]]


class PasteDialog(Dialog):
    """The block above, what it would do below, and one button that takes it."""

    def __init__(
        self, session: Session, leagues: Mapping[str, Sport], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._leagues = dict(leagues)
        self._reading: Reading[EventProposal] | None = None
        self.setWindowTitle(self.tr("Paste openers"))
        pixels = session.theme.pixels
        self.resize(pixels(1200), pixels(720))
        self.block = QPlainTextEdit()
        self.block.setPlaceholderText(_EXAMPLE)
        self.block.setTabChangesFocus(True)
        self.block.setAccessibleName(self.tr("Rows of number, team, spread, total, money line"))
        self.block.setFixedHeight(pixels(168))
        self.block.setFont(session.theme.font(mono=True))
        self.league = QComboBox()
        self.league.addItems(sorted(self._leagues))
        self.day = QLineEdit(self._today().isoformat())
        self.price = QLineEdit("-110")
        self.new_teams = QCheckBox(self.tr("Names that are not known are &new teams"))
        self.proposals = ProposalsPane(
            session.theme,
            self.tr("No line has been read."),
            self.tr("Paste them above, then Read"),
        )
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        self.read = button(self.tr("Read"), self.compare)
        self.take = button(self.tr("Put on the board"), self.apply, "primary")
        self._build()
        self.block.textChanged.connect(self._on_block_changed)
        self.proposals.changed.connect(self._refresh)
        self._refresh()
        self.block.setFocus()

    def _today(self) -> date:
        now = instant(self._session.clock_ms())
        return now.astimezone(self._session.formatting.zone).date()

    def _build(self) -> None:
        fields = WrappingRow(8)
        for title, field, width in (
            (self.tr("&League"), self.league, 120),
            (self.tr("&Day"), self.day, 120),
            (self.tr("&Price of spreads and totals"), self.price, 80),
        ):
            field.setAccessibleName(title.replace("&", ""))
            field.setFixedWidth(self._session.theme.pixels(width))
            fields.add_pair(buddy_label(title, field), field)
        fields.addWidget(self.new_teams)
        fields.addWidget(self.read)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Close"), self.reject))
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Paste openers"), "title"))
        column.addWidget(self.block)
        column.addLayout(fields)
        column.addWidget(self._problem)
        column.addWidget(self.proposals, 1)
        column.addLayout(buttons)

    @Slot()
    def _on_block_changed(self) -> None:
        # What was read is no longer what stands above.
        self._reading = None
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        places = self.proposals.shown_and_open if self._reading is not None else []
        text = self.tr("Put {0} on the board").format(len(places))
        self.take.setText(text if places else self.tr("Put on the board"))
        self.take.setEnabled(bool(places))

    def terms(self) -> PasteTerms:
        """What is said about the block.

        Raises:
            InputError: The day is none.
        """
        day = parse_day(self.day.text().strip())
        return PasteTerms(self.league.currentText(), day, self.price.text().strip(), self._leagues)

    @Slot()
    def compare(self) -> None:
        """Read the block, and show what it would do beside the book."""
        try:
            reading = read_pasted(self.block.toPlainText(), self.terms())
        except InputError as error:
            self.show_problem(shown_error(error))
            return
        takes_new = self.new_teams.isChecked()

        def compared(reader: Reader) -> Compared:
            return reading, preview(reader, "lines", reading, takes_new_teams=takes_new)

        self._session.runner.read(
            compared, self._on_compared, owner=self, question="paste", on_error=presenter(self)
        )

    def _on_compared(self, compared: Compared) -> None:
        self._reading, previews = compared
        self.proposals.forget_decisions()
        self.proposals.show_previews(previews)
        self._tell_refusals(self._reading)
        self._refresh()

    def _tell_refusals(self, reading: Reading[EventProposal]) -> None:
        told = [f"Row {one.row}: {one.reason}" for one in reading.refusals[:_TOLD]]
        if len(reading.refusals) > _TOLD:
            told.append(self.tr("And {0} more.").format(len(reading.refusals) - _TOLD))
        set_tone(self._problem, "negative" if told else "secondary")
        self._problem.setText("\n".join(told or reading.notices))

    @Slot()
    def apply(self) -> None:
        """Take what passes the filter: all of it in one step."""
        reading = self._reading
        if reading is None:
            return
        chosen = self.proposals.chosen(reading, self.proposals.shown_and_open)
        actor = self._session.actor
        intake = Intake("pasted", takes_new_teams=self.new_teams.isChecked(), takes_bad_lines=True)

        def take(book: Book) -> Imported:
            return import_lines(book, actor, chosen, intake)

        self._session.runner.write(take, self._on_taken, on_error=self._on_failed, owner=self)

    def _on_taken(self, imported: Imported) -> None:
        self._session.hub.announce(imported.changes)
        said = self.tr("{0} events were taken in, {1} stood already.").format(
            imported.applied, imported.unchanged
        )
        self._session.strip.say(said, tone="positive", seconds=8)
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.show_problem(shown_error(error))
        else:
            self._session.runner.on_unexpected(error)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was taken; what was pasted stays."""
        set_tone(self._problem, "negative")
        self._problem.setText(sentence)

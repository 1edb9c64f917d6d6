"""Laying off: what another house has to take so that the event loses no more than is wanted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.exposure import worst_case
from desktop.domain.money import parse_money
from desktop.models.saying import shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.exposure.laying_off import (
    Suggestion,
    lay_off,
    list_other_houses,
    list_suggestions,
)
from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.picture import ExposurePicture
from desktop.services.wagers import Accepted
from desktop.views.errors import presenter
from desktop.views.exposure.columns import event_text, side_text, tr
from desktop.views.formatting import Formats, plain_signs
from desktop.views.session import Session
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class Offered:
    """The other houses, and what could be wagered with one of them."""

    houses: tuple[AccountRow, ...]
    suggestions: tuple[Suggestion, ...]


def suggestion_columns(formats: Formats) -> list[Column[Suggestion]]:
    """One row a selection that could be taken elsewhere at the board's line and price."""
    return [
        Column(tr("Take"), lambda s: side_text(s.event, s.lay_off.offer.selection), width=200),
        Column(tr("As it is typed"), lambda s: s.entry, "mono"),
        Column(
            tr("House risks"), lambda s: formats.money(s.lay_off.risk), "money",
            lambda s: s.lay_off.risk,
        ),
        Column(
            tr("House wins"), lambda s: formats.money(s.lay_off.win), "money",
            lambda s: s.lay_off.win,
        ),
        Column(
            tr("Worst case then"), lambda s: formats.money(s.lay_off.worst), "money",
            lambda s: s.lay_off.worst,
            style=lambda s: "negative" if s.lay_off.worst < 0 else "",
        ),
        Column(
            tr("Enough"),
            lambda s: tr("yes") if s.lay_off.is_enough else tr("comes nearest"),
            style=lambda s: "positive" if s.lay_off.is_enough else "warning",
        ),
    ]  # fmt: skip


class LayOffDialog(Dialog):
    """The worst case that is wanted above, what would be enough below; what was placed is written.

    The suggestions are at the board's lines and prices. What another house really gave is typed
    over the entry: it is written as typed, whatever this house's board says.
    """

    def __init__(
        self, session: Session, exposure: Exposure, picture: ExposurePicture, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._picture = session, picture
        self.setWindowTitle(tr("Lay off"))
        self.resize(session.theme.pixels(860), session.theme.pixels(560))
        self.wanted = QLineEdit(str(worst_case(picture.straights) // 200))
        self.wanted.setAccessibleName(tr("Worst case that is accepted"))
        self.house = QComboBox()
        self.house.setAccessibleName(tr("The other house"))
        self.house.setMinimumWidth(session.theme.pixels(208))
        self.entry = QLineEdit()
        self.entry.setAccessibleName(tr("What was placed"))
        self.entry.setPlaceholderText(tr("452 -3.5 -110 r1100"))
        self.model: RowTableModel[Suggestion] = RowTableModel(
            suggestion_columns(session.formatting),
            lambda s: (s.lay_off.offer.selection, s.lay_off.offer.line),
            parent=self,
        )
        self.grid = GridView(
            session.theme,
            tr("What would be enough"),
            empty_text=tr("Nothing has to be laid off, or nothing on the board would help."),
        )
        self.grid.setModel(self.model)
        self.grid.current_row_changed.connect(self._on_chosen)
        self.grid.row_activated.connect(self._on_activated)
        self.problem = label()
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(tr("Problem"))
        self.write_button = button(tr("Write it down"), self.write, "primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.wanted.textChanged.connect(self._on_typed)
        self._lay_out(event_text(exposure), exposure.worst)
        self.wanted.selectAll()
        self.refresh()

    def _lay_out(self, title: str, worst: int) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        now = self._session.formatting.house_result(worst)
        fields.addWidget(buddy_label(tr("Worst case that is accepted"), self.wanted), 0, 0)
        fields.addWidget(self.wanted, 0, 1)
        fields.addWidget(label(tr("now: {0}").format(now), "secondary"), 0, 2)
        fields.addWidget(buddy_label(tr("Placed with"), self.house), 1, 0)
        fields.addWidget(self.house, 1, 1)
        fields.addWidget(buddy_label(tr("What was placed"), self.entry), 2, 0)
        fields.addWidget(self.entry, 2, 1, 1, 2)
        fields.setColumnStretch(2, 1)
        card = Card(tr("What would be enough, at the board's lines"), flush=True)
        card.body.addWidget(self.grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(button(tr("Cancel"), self.reject))
        buttons.addWidget(self.write_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(title, "title"))
        column.addLayout(fields)
        column.addWidget(card, 1)
        column.addLayout(buttons)

    @Slot()
    def refresh(self) -> None:
        """Work the suggestions out anew for the worst case that is typed."""
        try:
            wanted = parse_money(plain_signs(self.wanted.text()))
        except InputError as error:
            self.problem.setText(shown_error(error))
            return
        self.problem.setText("")
        self._session.runner.read(
            self._look(wanted), self._show, on_error=presenter(self), owner=self, question="lay off"
        )

    def _look(self, wanted: int) -> Callable[[Reader], Offered]:
        house, picture = self._session.house, self._picture

        def look(reader: Reader) -> Offered:
            found = list_suggestions(reader, house, picture.event, picture.straights, wanted)
            return Offered(tuple(list_other_houses(reader)), tuple(found))

        return look

    def _show(self, offered: Offered) -> None:
        if not self.house.count():
            for account in offered.houses:
                self.house.addItem(f"{account.code} {account.name}".strip(), account.code)
        if not offered.houses:
            self.problem.setText(
                tr("There is no other house yet: open an account of that kind in Accounts.")
            )
        self.write_button.setEnabled(bool(offered.houses))
        self.model.set_rows(offered.suggestions)
        self.grid.fit_columns()
        if offered.suggestions:
            self.grid.select_row(0)

    @Slot()
    def write(self) -> None:
        """Write down what was placed."""
        session = self._session
        code, entry = self.house.currentData(), self.entry.text().strip()
        if code is None or not entry:
            self.problem.setText(tr("Choose the other house and say what was placed with it."))
            return
        self.write_button.setEnabled(False)

        def deed(book: Book) -> Accepted:
            return lay_off(book, session.actor, session.house, code, entry)

        session.runner.write(deed, self._on_written, on_error=self._on_refused, owner=self)

    def _on_written(self, accepted: Accepted) -> None:
        self._session.hub.announce(accepted.changes)
        self._session.strip.say(tr("Laid off: ticket {0}.").format(accepted.number))
        self.accept()

    def _on_refused(self, error: BaseException) -> None:
        self.write_button.setEnabled(True)
        if isinstance(error, InputError):
            self.problem.setText(shown_error(error))
        else:
            presenter(self)(error)

    @Slot(object)
    def _on_chosen(self, suggestion: Suggestion | None) -> None:
        if suggestion is not None:
            self.entry.setText(suggestion.entry)

    @Slot(object)
    def _on_activated(self, suggestion: Suggestion) -> None:
        self.entry.setText(suggestion.entry)
        self.entry.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        del text
        self._pause.start()

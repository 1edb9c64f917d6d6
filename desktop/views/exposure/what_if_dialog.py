"""What if a game ends so, or so much is laid off: the day of every agent and player then."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.periods import Score
from desktop.models.saying import shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.supposed_entry import read_lay_off, read_results
from desktop.services.exposure.supposing import Supposed, SupposedFigure, suppose
from desktop.views.errors import presenter
from desktop.views.exposure.columns import event_text, tr
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_INDENT = "   "
_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """What was worked out, or why what is typed cannot be read."""

    supposed: Supposed | None
    problem: str = ""


def figure_columns(formats: Formats) -> list[Column[SupposedFigure]]:
    """One row an account; the players' side, of the house its own."""
    return [
        Column(
            tr("Account"),
            lambda f: f"{_INDENT * f.depth}{f.code} {f.name}".rstrip(),
            sort_key=lambda f: f.code,
            width=280,
            style=lambda f: "" if f.kind == AccountKind.PLAYER else "strong",
        ),
        Column(
            tr("Day so far"), lambda f: formats.money(f.before), "money", lambda f: f.before,
            style=lambda _: "secondary",
        ),
        Column(
            tr("Change"), lambda f: formats.signed_money(f.change), "money", lambda f: f.change,
            style=lambda f: "negative" if f.change < 0 else "",
        ),
        Column(
            tr("Day then"), lambda f: formats.money(f.after), "money", lambda f: f.after,
            style=lambda f: "negative" if f.after < 0 else "strong",
            header_tooltip=tr("From the account's side: − the player owes, − the house loses"),
        ),
    ]  # fmt: skip


class WhatIfDialog(Dialog):
    """Nothing that is typed here is saved."""

    def __init__(
        self, session: Session, exposure: Exposure, score: Score | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._event = exposure.event
        self.setWindowTitle(tr("What if"))
        self.resize(session.theme.pixels(720), session.theme.pixels(640))
        period = "" if exposure.period.value == "game" else f":{exposure.period.value}"
        away, home = score or (0, 0)
        self.results = QLineEdit(f"{exposure.event.rot_away}{period} {away}-{home}")
        self.results.setPlaceholderText(tr("451 24-17, 453:1h 7-10"))
        self.lay_off = QLineEdit()
        self.lay_off.setPlaceholderText(tr("none; for instance 452 -3.5 -110 r1100"))
        self.model: RowTableModel[SupposedFigure] = RowTableModel(
            figure_columns(session.formatting), lambda f: f.id, parent=self
        )
        self.grid = GridView(
            session.theme,
            tr("The day by account"),
            empty_text=tr("No figure would change."),
        )
        self.grid.setModel(self.model)
        self.told = label(role="secondary")
        self.told.setWordWrap(True)
        self.told.setAccessibleName(tr("In all"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.results.textChanged.connect(self._on_typed)
        self.lay_off.textChanged.connect(self._on_typed)
        self._lay_out(event_text(exposure))
        self.results.selectAll()
        self.refresh()

    def _lay_out(self, title: str) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.addWidget(buddy_label(tr("Results, visitor first"), self.results), 0, 0)
        fields.addWidget(self.results, 0, 1)
        fields.addWidget(buddy_label(tr("Laid off"), self.lay_off), 1, 0)
        fields.addWidget(self.lay_off, 1, 1)
        card = Card(tr("The day by account"), flush=True)
        card.header.set_note(tr("worked out and not saved"))
        card.body.addWidget(self.grid)
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        buttons.addWidget(button(tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(title, "title"))
        column.addLayout(fields)
        column.addWidget(card, 1)
        column.addLayout(buttons)

    @Slot()
    def refresh(self) -> None:
        """Work it out anew from what is typed."""
        self._session.runner.read(
            self._look(),
            self._show,
            on_error=presenter(self),
            owner=self,
            question="what if",
        )

    def _look(self) -> Callable[[Reader], Answer]:
        house, event, now = self._session.house, self._event, self._session.clock_ms()
        results, laid_off = self.results.text().strip(), self.lay_off.text().strip()

        def look(reader: Reader) -> Answer:
            try:
                scores = read_results(reader, house, results, now, event)
                wagers = [read_lay_off(reader, house, laid_off, now)] if laid_off else []
                return Answer(suppose(reader, house, now, scores, wagers))
            except InputError as error:
                return Answer(None, shown_error(error))

        return look

    def _show(self, answer: Answer) -> None:
        supposed = answer.supposed
        if supposed is None:
            self.told.setText(answer.problem)
            return
        self.model.set_rows(supposed.figures)
        self.grid.fit_columns()
        formats = self._session.formatting
        parts = [
            tr("{0} tickets settle").format(formats.count(supposed.tickets)),
            tr("by it the {0}").format(formats.house_result(supposed.house.change)),
        ]
        if supposed.lay_off:
            parts.append(tr("laid off {0}").format(formats.signed_money(supposed.lay_off)))
        self.told.setText(" · ".join(parts))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        del text
        self._pause.start()

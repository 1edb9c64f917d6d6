"""The ticker: wagers as they come, coloured by size, and the alerts beside them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.fact_register import find_newest
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import RegisteredTicket, led
from desktop.book.statements import Reader
from desktop.domain.alerts import SIZES, Alert, AlertKind
from desktop.domain.errors import InputError
from desktop.domain.line_wishes import LineWish, read_wishes
from desktop.domain.money import format_money, parse_money
from desktop.domain.ticket_filter import TicketFilter, parse_ticket_filter
from desktop.domain.weeks import instant
from desktop.models.paged import PagedModel
from desktop.models.saying import in_words
from desktop.models.table import RowTableModel
from desktop.models.tickets import TicketPages
from desktop.services.alerting import read_alerts
from desktop.services.books import House
from desktop.services.changes import ChangeSet
from desktop.services.finding import ask_for_tickets, book_day
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.ticker.columns import alert_columns, ticket_columns, tr
from desktop.views.widgets.card import Card
from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.page_header import PageHeader
from desktop.views.widgets.parsed_edit import ParsedEdit

_KINDS = frozenset({"tickets", "lines", "events", "holds", "settings"})
_LOOKED_BACK = 2_000
EXAMPLE = "agent:A01 type:P risk:>500 channel:phone period:1h"


@dataclass(frozen=True, slots=True)
class _Read:
    question: TicketQuestion
    alerts: list[Alert]


def _read(
    reader: Reader, house: House, wanted: TicketFilter, now: int, wishes: tuple[LineWish, ...]
) -> _Read:
    question = led(reader, ask_for_tickets(reader, house, wanted))
    after = max(find_newest(reader) - _LOOKED_BACK, 0)
    return _Read(question, read_alerts(reader, house, after, now, wishes))


class TickerPage(QWidget):
    """Filter, sizes and sound above; tickets on the left, alerts on the right.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Ticker"), "bell"
        self._session = session
        self._present = presenter(self, session.strip)
        settings = session.settings
        self._sizes = settings.ticket_sizes
        self._question: TicketQuestion | None = None
        self.tickets: PagedModel[RegisteredTicket] = PagedModel(
            ticket_columns(session.formatting, lambda: self._sizes), TicketPages(),
            session.runner, self._present, parent=self,
        )  # fmt: skip
        self.alerts: RowTableModel[Alert] = RowTableModel(
            alert_columns(session.formatting), lambda a: (a.seq, a.kind), parent=self
        )
        self.filter = FilterBar(session.theme, EXAMPLE)
        self.filter.set_filter(settings.ticker_filter)
        self.sizes = ParsedEdit(read_sizes, tr("Amounts from which a ticket has a dot more"))
        self.sizes.setText(" ".join(format_money(size) for size in settings.ticket_sizes))
        self.kinds = {kind: _chip(kind, settings.silent_alerts) for kind in AlertKind}
        self.wishes = ParsedEdit(read_wishes, tr("Lines this station waits for"))
        self.wishes.setPlaceholderText("451 +3; 452 ml -120; 453 o47.5 -105")
        self.wishes.setText("; ".join(wish.text for wish in settings.line_wishes))
        self.sound = QCheckBox(tr("So&und"))
        self.sound.setChecked(settings.has_alert_sound)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("ticker.filter", tr("Filter the ticker"), self.filter.take_focus, ("/",),
                   self.title, "filter"),
            Action("ticker.sizes", tr("Amounts of the dots"), self.take_sizes, ("Ctrl+D",),
                   self.title, "pencil"),
            Action("ticker.wishes", tr("Lines this station waits for"), self.wishes.setFocus,
                   ("Ctrl+T",), self.title, "bell", synonyms=("alert", "wish", "tell me when")),
            Action("ticker.sound", tr("Sound on or off"), self.sound.toggle, ("Ctrl+U",),
                   self.title, "bell", synonyms=("mute", "beep")),
            Action("ticker.refresh", tr("Refresh the ticker"), self.reload, ("F5",), self.title,
                   "refresh-cw"),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read the newest tickets and alerts."""
        session = self._session
        house, now, wishes = session.house, session.clock_ms(), session.settings.line_wishes
        try:
            wanted = parse_ticket_filter(self.filter.text, book_day(house, instant(now)))
        except InputError as error:
            self._present(error)
            return
        session.runner.read(
            lambda reader: _read(reader, house, wanted, now, wishes), self._on_read,
            on_error=self._present, owner=self, question="ticker",
        )  # fmt: skip

    @Slot()
    def take_sizes(self) -> None:
        """Start typing the amounts of the dots."""
        self.sizes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sizes.selectAll()

    def _build(self) -> None:
        theme = self._session.theme
        self._header = PageHeader(theme, self.title)
        self.grid = GridView(
            theme, tr("Wagers as they come"), empty_text=tr("No wager fits the filter."),
            empty_remedy=tr("/ changes it, Alt+2 takes a wager"),
        )  # fmt: skip
        self.grid.setModel(self.tickets)
        # As they come, and in no other order.
        self.grid.setSortingEnabled(False)
        self.tickets.count_changed.connect(self._on_counted)
        self.alert_grid = GridView(
            theme, tr("Alerts"), empty_text=tr("Nothing to look at."),
            empty_remedy=tr("Alt+5, Limits of the house: which wagers and moves are told"),
        )  # fmt: skip
        self.alert_grid.setModel(self.alerts)
        self.sizes.setFixedWidth(theme.pixels(184))
        dots = label(tr("&Dots from"))
        dots.setBuddy(self.sizes)
        self.filter.add_widget(dots)
        self.filter.add_widget(self.sizes)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        for part in (self._card(self.grid), self._alert_side()):
            sides.addWidget(part)
        sides.setSizes([800, 432])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self.filter)
        column.addWidget(sides, 1)
        self.setFocusProxy(self.grid)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self.grid.setFocus)
        self.grid.row_activated.connect(self._on_ticket_chosen)
        self.alert_grid.row_activated.connect(self._on_alert_chosen)
        self.sizes.editingFinished.connect(self._on_sizes_typed)
        self.wishes.editingFinished.connect(self._on_wishes_typed)
        self.sound.toggled.connect(self._on_sound_toggled)
        for chip in self.kinds.values():
            chip.toggled.connect(self._on_kinds_changed)

    def _alert_side(self) -> QWidget:
        side = QWidget()
        kinds = QHBoxLayout()
        kinds.setSpacing(4)
        for chip in self.kinds.values():
            kinds.addWidget(chip)
        kinds.addStretch(1)
        waited = label(tr("&Tell me when"))
        waited.setBuddy(self.wishes)
        wishes = QHBoxLayout()
        wishes.setSpacing(8)
        wishes.addWidget(waited)
        wishes.addWidget(self.wishes, 1)
        wishes.addWidget(self.sound)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(kinds)
        column.addLayout(wishes)
        column.addWidget(self._card(self.alert_grid), 1)
        return side

    @staticmethod
    def _card(grid: GridView) -> Card:
        card = Card(flush=True)
        card.body.addWidget(grid)
        return card

    def _on_read(self, read: _Read) -> None:
        if read.question == self._question:
            self.tickets.refresh()
        else:
            self._question = read.question
            self.tickets.ask(read.question)
        silent = self._session.settings.silent_alerts
        self.alerts.set_rows([alert for alert in read.alerts if alert.kind not in silent])

    @Slot(int, bool)
    def _on_counted(self, count: int, is_exact: bool) -> None:  # noqa: FBT001  the signal's own
        self._header.set_count(self._session.formatting.approximate_count(count, is_exact=is_exact))

    @Slot(str, frozenset)
    def _on_filter_changed(self, text: str, _chips: frozenset[str]) -> None:
        self._session.settings.ticker_filter = text
        self.reload()

    @Slot(object)
    def _on_ticket_chosen(self, ticket: RegisteredTicket) -> None:
        self.go.emit("tickets", ticket.id)

    @Slot(object)
    def _on_alert_chosen(self, alert: Alert) -> None:
        self.go.emit(alert.page, alert.payload)

    @Slot()
    def _on_sizes_typed(self) -> None:
        sizes = self.sizes.value()
        if sizes is not None:
            self._session.settings.ticket_sizes = self._sizes = sizes
            # What was painted with the other sizes is painted anew.
            self._question = None
            self.reload()

    @Slot()
    def _on_wishes_typed(self) -> None:
        if self.wishes.problem() is None:
            self._session.settings.line_wishes = self.wishes.value() or ()
            self.reload()

    @Slot(bool)
    def _on_sound_toggled(self, is_on: bool) -> None:  # noqa: FBT001  the signal's own
        self._session.settings.has_alert_sound = is_on

    @Slot()
    def _on_kinds_changed(self) -> None:
        off = frozenset(kind for kind, chip in self.kinds.items() if not chip.isChecked())
        self._session.settings.silent_alerts = off
        self.reload()

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()


def read_sizes(text: str) -> tuple[int, ...]:
    """Three amounts, the smallest first.

    Raises:
        InputError: They are not three rising amounts.
    """
    sizes = tuple(parse_money(part) for part in text.split())
    if len(sizes) != len(SIZES) or list(sizes) != sorted(set(sizes)) or sizes[0] <= 0:
        raise InputError("Type three rising amounts, for instance 100 500 2,500.")
    return sizes


def _chip(kind: AlertKind, silent: frozenset[AlertKind]) -> QPushButton:
    made = button(in_words(kind.value), role="chip")
    made.setCheckable(True)
    made.setChecked(kind not in silent)
    return made

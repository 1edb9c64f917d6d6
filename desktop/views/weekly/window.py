"""Weekly figures: a week by agent and player, its closing, and the files handed out."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.statements import Reader
from desktop.models.saying import in_words, shown
from desktop.reports.sheets import PLAYERS_SIDE
from desktop.services.changes import ChangeSet
from desktop.services.figures import FigureLine, WeekFigures, find_week_figures
from desktop.services.users import Right
from desktop.services.weeks import Closing
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.weekly.auditing import WeekAuditing
from desktop.views.weekly.columns import (
    CHANGE_COLUMN,
    COLUMN_OF_NUMBER,
    COMMISSION_COLUMN,
    NUMBER_OF_COLUMN,
    tickets_filter,
    tr,
)
from desktop.views.weekly.grid import FiguresGrid
from desktop.views.weekly.outputs import WeekOutputs
from desktop.views.widgets.card import Card
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.page_header import PageHeader
from desktop.views.widgets.short_label import ShortLabel

if TYPE_CHECKING:
    from desktop.views.weekly.closing import CloseWeekDialog
    from desktop.views.weekly.comparison import ComparisonDialog
    from desktop.views.weekly.figure import FigureDialog
    from desktop.views.weekly.master_sheet import MasterSheetDialog
    from desktop.views.whole_commission import CommissionDialog

_KINDS = frozenset({"weeks", "accounts", "tickets", "settlement"})
_PICKER_WIDTH = 216
_TONES = {"open": "info", "closing": "warning", "closed": "muted"}


class WeeklyPage(QWidget):
    """One week of figures.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Weekly figures"), "calendar-range"
        self._session = session
        self._wanted: str | None = None
        self._figures: WeekFigures | None = None
        self.dialog: CloseWeekDialog | None = None
        self.sheet: MasterSheetDialog | None = None
        self.figure: FigureDialog | None = None
        self.commission: CommissionDialog | None = None
        self.shown: tuple[FigureLine, ...] = ()
        self._is_collapsed = False
        self.comparison: ComparisonDialog | None = None
        self._grid = FiguresGrid(session, session.house.book.open_week)
        self.outputs = WeekOutputs(session, self, self._grid, self.title)
        self.audit = WeekAuditing(session, self, self.title)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        title = self.title
        return [
            Action("weekly.refresh", tr("Refresh"), self.reload, ("F5",), title, "refresh-cw"),
            Action(
                "weekly.before", tr("Week before"), self._go_back, ("[",), title, "chevron-left",
                lambda: self._why_no_week(-1),
            ),
            Action(
                "weekly.after", tr("Week after"), self._go_on, ("]",), title, "chevron-right",
                lambda: self._why_no_week(1),
            ),
            Action("weekly.filter", tr("Find in the figures"), self.filter.take_focus, ("/",),
                   title, "search"),
            Action("weekly.collapse", tr("Collapse or show everybody"), self._collapse,
                   ("Ctrl+-",), title, "chevron-up"),
            self._sheet,
            *self.outputs.actions,
            Action(
                "weekly.change", tr("Show or hide the change since last week"),
                self._turn_change, ("D",), title, "chart-line",
                synonyms=("difference", "delta", "week before"),
            ),
            Action(
                "weekly.columns", tr("Columns of the figures"), self._grid.shown_columns.ask,
                ("Ctrl+Shift+H",), title, "columns-3", synonyms=("hide", "show", "last wager"),
            ),
            self.audit.action,
            Action(
                "weekly.compare", tr("Compare with another system…"), self._compare,
                ("Ctrl+Shift+K",), title, "scale", synonyms=("reconcile", "migration"),
            ),
            self._close,
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Show a week, named by the ISO day it starts on."""
        if isinstance(payload, str):
            self._show_week(payload)

    @Slot()
    def reload(self) -> None:
        """Read the week anew."""
        self._session.runner.read(
            _figures_of(self._wanted),
            self._show_figures,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="figures",
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused: QWidget | None = self.focusWidget()
        if focused is None:
            self._grid.tree.setFocus()

    def _build(self) -> None:
        theme = self._session.theme
        self._sheet = Action(
            "weekly.master_sheet", tr("Master sheet"), self._show_sheet, ("Ctrl+M",), self.title,
            "scale", self._why_no_sheet, ("commission", "make-up", "heads"),
        )  # fmt: skip
        self._close = Action(
            "weekly.close", tr("Close week"), self._ask_to_close, ("Ctrl+W",), self.title, "lock",
            self._why_no_closing, ("end of week",),
        )  # fmt: skip
        self._header = PageHeader(theme, self.title)
        self._header.add_action(self._sheet)
        self._header.add_action(self.outputs.csv)
        self._header.add_action(self.outputs.workbook)
        self._header.add_action(self._close, primary=True)
        perspective = ShortLabel(tr("Player’s side: − is what the player owes"), "secondary")
        whole = tr("{0}. Pending is the risk open now.").format(shown(PLAYERS_SIDE))
        perspective.setToolTip(whole)
        perspective.setAccessibleDescription(whole)
        chips = (
            Chip("active", tr("Active")),
            Chip("balance", tr("With balance")),
            Chip("due", tr("Due")),
        )
        self.filter = FilterBar(theme, tr("account, name or agent"), chips)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self._grid.cell_activated.connect(self._on_cell_activated)
        self.filter.left_downwards.connect(self._grid.tree.setFocus)
        card = Card(flush=True)
        card.setAccessibleName(self.title)
        card.body.addWidget(self._grid)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.setSpacing(8)
        page.addWidget(self._header)
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self._make_picker())
        under.addWidget(self.filter)
        under.addWidget(perspective, 1)
        page.addLayout(under)
        page.addWidget(card, 1)

    def _make_picker(self) -> QWidget:
        picker = QWidget()
        self._before = button("", self._go_back, "flat")
        self._after = button("", self._go_on, "flat")
        for made, name, icon in (
            (self._before, tr("Week before  ["), "chevron-left"),
            (self._after, tr("Week after  ]"), "chevron-right"),
        ):
            made.setIcon(self._session.theme.icon(icon))
            made.setToolTip(name)
            made.setAccessibleName(name)
        self._days = label()
        self._days.setFixedWidth(self._session.theme.pixels(_PICKER_WIDTH))
        self._state = label(role="secondary")
        row = QHBoxLayout(picker)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        for part in (self._before, self._days, self._state, self._after):
            row.addWidget(part)
        self._session.theme.changed.connect(self._on_theme_changed)
        return picker

    def _show_figures(self, figures: WeekFigures) -> None:
        self._figures = figures
        self.outputs.follow(figures)
        self.audit.follow(figures)
        formats = self._session.formatting
        self._days.setText(self._days_text(figures.week.starts_on))
        status = figures.week.status
        self._state.setText(in_words(status))
        set_tone(self._state, _TONES[status])
        self._before.setEnabled(figures.neighbour(-1) is not None)
        self._after.setEnabled(figures.neighbour(1) is not None)
        self._show_lines()
        self._header.set_count(
            tr("{0} players · {1}").format(
                formats.count(figures.total.players), _owed(figures.total.balance, formats)
            )
        )
        self._header.refresh_actions()

    @Slot()
    def _show_lines(self) -> None:
        if self._figures is None:
            return
        chips = self.filter.chips_on
        narrowed = self._figures.narrowed(
            self.filter.text,
            only_active="active" in chips,
            only_with_balance="balance" in chips,
            only_due="due" in chips,
        )
        self.shown = narrowed.lines
        self._grid.show_figures(narrowed)

    def _days_text(self, starts_on: str) -> str:
        first = date.fromisoformat(starts_on)
        day = self._session.formatting.day
        return f"{day(first)} – {day(first + timedelta(days=6))} {first.year}"

    def _show_week(self, starts_on: str | None) -> None:
        if starts_on is not None:
            self._wanted = starts_on
            self.reload()

    @Slot()
    def _go_back(self) -> None:
        if self._figures is not None:
            self._show_week(self._figures.neighbour(-1))

    @Slot()
    def _go_on(self) -> None:
        if self._figures is not None:
            self._show_week(self._figures.neighbour(1))

    def _why_no_week(self, step: int) -> str | None:
        if self._figures is None or self._figures.neighbour(step) is None:
            return tr("The book has no such week.")
        return None

    def _why_no_closing(self) -> str | None:
        if self._figures is None:
            return tr("The figures are being read.")
        if self._figures.week.status == "closed":
            return tr("This week is closed already.")
        if not self._session.actor.has(Right.WEEK_CLOSE):
            return tr("Only a manager or the owner may close the week.")
        return None

    def _why_no_sheet(self) -> str | None:
        return tr("The figures are being read.") if self._figures is None else None

    def _turn_change(self) -> None:
        self._grid.shown_columns.turn(CHANGE_COLUMN)

    def selected(self) -> Subject | None:
        """The account under the cursor; totals have none."""
        line = self._grid.tree.current_row()
        return Subject("account", line.code) if line is not None and line.code else None

    @Slot()
    def _show_sheet(self) -> None:
        if self._figures is None:
            return
        week = self._figures.week
        from desktop.views.weekly.master_sheet import MasterSheetDialog  # noqa: PLC0415 - read at its first use

        dialog = MasterSheetDialog(
            self._session, week.starts_on, self._days_text(week.starts_on), self
        )
        dialog.show_state(is_open=week.status != "closed")
        dialog.finished.connect(dialog.deleteLater)
        self.sheet = dialog
        dialog.open()

    def _compare(self) -> None:
        if self._figures is None:
            return
        week = self._figures.week
        from desktop.views.weekly.comparison import ComparisonDialog  # noqa: PLC0415 - read at its first use

        dialog = ComparisonDialog(
            self._session, week.starts_on, self._days_text(week.starts_on), self
        )
        dialog.go.connect(self.go)
        dialog.finished.connect(dialog.deleteLater)
        self.comparison = dialog
        dialog.open()

    def _ask_to_close(self) -> None:
        if self._figures is None:
            return
        week = self._figures.week.starts_on
        from desktop.views.weekly.closing import CloseWeekDialog  # noqa: PLC0415 - read at its first use

        dialog = CloseWeekDialog(self._session, week, self._days_text(week), self)
        dialog.go.connect(self.go)
        dialog.closed.connect(self._on_week_closed)
        dialog.hand_out_asked.connect(self.outputs.ask_for_folder)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    @Slot(object)
    def _on_week_closed(self, closing: Closing) -> None:
        # Stay on what was closed: these are the figures to hand out now.
        self._show_week(closing.week)

    @Slot(object, int)
    def _on_cell_activated(self, line: FigureLine, column: int) -> None:
        number = NUMBER_OF_COLUMN.get(column)
        if number is not None and line.kind == "player" and not line.is_former:
            self._explain(line, number)
        elif column == COMMISSION_COLUMN and line.kind != "player" and self._figures is not None:
            week = self._figures.week.starts_on
            from desktop.views.whole_commission import CommissionDialog  # noqa: PLC0415 - read at its first use

            self.commission = CommissionDialog(self._session, week, line.code, self)
            self.commission.open()
        else:
            self._show_tickets(line, column)

    def _explain(self, line: FigureLine, number: str) -> None:
        if self._figures is None:
            return
        week = self._figures.week.starts_on
        from desktop.views.weekly.figure import FigureDialog  # noqa: PLC0415 - read at its first use

        dialog = FigureDialog(self._session, week, line.code, number, self)
        dialog.document_asked.connect(lambda document: self.go.emit("money", f"doc:{document}"))
        column = COLUMN_OF_NUMBER[number]
        dialog.tickets_asked.connect(lambda: self._show_tickets(line, column))
        self.figure = dialog
        dialog.open()

    @Slot()
    def _collapse(self) -> None:
        """Show the masters and agents at the top only, or everybody again."""
        for view in (self._grid.tree, self._grid.frozen):
            if self._is_collapsed:
                view.expandAll()
            else:
                view.collapseAll()
        self._is_collapsed = not self._is_collapsed

    def _show_tickets(self, line: FigureLine, column: int) -> None:
        if self._figures is not None:
            week = self._figures.week.starts_on
            self.go.emit("tickets", tickets_filter(line, column, week))

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self._show_lines()

    def _on_changed(self, change: ChangeSet) -> None:
        del change
        self.reload()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._before.setIcon(self._session.theme.icon("chevron-left"))
        self._after.setIcon(self._session.theme.icon("chevron-right"))


def _owed(cents: int, formats: Formats) -> str:
    """A balance of all players together, in words."""
    if cents == 0:
        return tr("all even")
    words = tr("players owe {0}") if cents < 0 else tr("the book owes {0}")
    return words.format(formats.money(abs(cents)))


def _figures_of(week: str | None) -> Callable[[Reader], WeekFigures]:
    return lambda reader: find_week_figures(reader, week)

"""The table of action: what straight action on a side does to the lines of a market."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.action import RuleRow, list_action_rules
from desktop.domain.action_moves import ActionRule, Mode
from desktop.domain.action_text import format_steps, parse_steps
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Sport
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.models.saying import in_words, shown, shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.following import set_action_rule
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import money_edit

ANY_SPORT = "*"
_MARKETS = (
    Market.SPREAD,
    Market.TOTAL,
    Market.MONEY_LINE,
    Market.TEAM_TOTAL,
    Market.THREE_WAY,
    Market.YES_NO,
    Market.OUTRIGHT,
)
_MODES = {
    Mode.OFF: say("Lines do not move"),
    Mode.SUGGEST: say("Suggest the move"),
    Mode.DO: say("Move the line"),
}


def sport_words(sport: str) -> str:
    """A sport as people read it."""
    return say("Any sport") if sport == ANY_SPORT else in_words(sport).capitalize()


def market_words(market: str) -> str:
    """A market as people read it."""
    return in_words(market).capitalize()


_COLUMNS: Sequence[Column[RuleRow]] = (
    Column("Sport", lambda row: sport_words(row.sport), width=112),
    Column("Market", lambda row: market_words(row.market), width=112),
    Column("Action", lambda row: _MODES[row.rule.mode], width=152),
    Column("Ranges", lambda row: format_steps(row.rule.steps).replace("\n", " · "), width=320),
    Column(
        "Off the board at",
        lambda row: "" if row.rule.off_at is None else format_money(row.rule.off_at),
        "money",
        width=128,
    ),
)


class ActionDialog(Dialog):
    """What is set above, one market's table below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("What action does to lines"))
        self.resize(session.theme.pixels(900), session.theme.pixels(560))
        self.model = RowTableModel(_COLUMNS, lambda row: (row.sport, row.market), parent=self)
        self.grid = GridView(
            session.theme,
            self.tr("Tables"),
            empty_text=self.tr("Action moves no line by itself."),
            empty_remedy=self.tr("Choose a sport and a market below"),
        )
        self.grid.setModel(self.model)
        self.sport, self.market, self.mode = QComboBox(), QComboBox(), QComboBox()
        for sport in (ANY_SPORT, *(one.value for one in Sport)):
            self.sport.addItem(shown(sport_words(sport)), sport)
        for market in _MARKETS:
            self.market.addItem(market_words(market.value), market.value)
        for mode, text in _MODES.items():
            self.mode.addItem(shown(text), mode.value)
        self.ranges = QPlainTextEdit()
        self.ranges.setPlaceholderText("5000-9999.99 0.5\n10000- 0.5 10c")
        self.ranges.setTabChangesFocus(True)
        self.off_at = money_edit(self.tr("Off the board at"))
        self.off_at.setPlaceholderText(self.tr("never"))
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        self._build()
        self.grid.current_row_changed.connect(self._on_row_changed)
        for chooser in (self.sport, self.market):
            chooser.currentIndexChanged.connect(self._on_chosen)
        self.reload()

    def _build(self) -> None:
        told = label(
            self.tr(
                "Action is the lower of risk and win of straights on a side since its line was last"
                " set. A straight on the other side starts it anew."
            ),
            role="secondary",
        )
        told.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for title, field in (
            (self.tr("&Sport"), self.sport),
            (self.tr("&Market"), self.market),
            (self.tr("&At a range"), self.mode),
            (self.tr("&Ranges, one a line: from-to, points, cents c"), self.ranges),
            (self.tr("&Off the board at"), self.off_at),
        ):
            field.setAccessibleName(title.replace("&", ""))
            form.addRow(title, field)
        self.ranges.setFixedHeight(self._session.theme.pixels(84))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Close"), self.reject))
        buttons.addWidget(button(self.tr("Set"), self.submit, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("What action does to lines"), "title"))
        column.addWidget(told)
        column.addWidget(self.grid, 1)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def reload(self) -> None:
        """Read the tables anew."""
        self._session.runner.read(
            list_action_rules, self._on_read, owner=self, on_error=presenter(self, None)
        )

    def _on_read(self, rows: list[RuleRow]) -> None:
        self.model.set_rows(rows)

    @Slot(object)
    def _on_row_changed(self, row: object) -> None:
        if isinstance(row, RuleRow):
            self.sport.setCurrentIndex(self.sport.findData(row.sport))
            self.market.setCurrentIndex(self.market.findData(row.market))
            self._show(row)

    @Slot()
    def _on_chosen(self) -> None:
        wanted = (self.sport.currentData(), self.market.currentData())
        for row in self.model.rows:
            if (row.sport, row.market) == wanted:
                self._show(row)

    def _show(self, row: RuleRow) -> None:
        self.mode.setCurrentIndex(self.mode.findData(row.rule.mode.value))
        self.ranges.setPlainText(format_steps(row.rule.steps))
        off_at = row.rule.off_at
        self.off_at.setText("" if off_at is None else format_money(off_at))

    def typed(self) -> ActionRule:
        """What is typed.

        Raises:
            InputError: A range or the amount is none.
        """
        if (problem := self.off_at.problem()) is not None:
            raise InputError(problem)
        steps = parse_steps(self.ranges.toPlainText())
        return ActionRule(Mode(self.mode.currentData()), steps, self.off_at.value())

    @Slot()
    def submit(self) -> None:
        """Set the table, or say what is wrong with it; what was typed stays."""
        actor, sport = self._session.actor, str(self.sport.currentData())
        market = Market(self.market.currentData())
        try:
            rule = self.typed()
        except InputError as error:
            self.show_refusal(error)
            return
        self._session.runner.write(
            lambda book: set_action_rule(book, actor, sport, market, rule),
            self._on_set,
            on_error=self.show_refusal,
            owner=self,
        )

    def _on_set(self, changes: ChangeSet) -> None:
        set_tone(self._problem, "positive")
        self._problem.setText(self.tr("It counts from now on."))
        self._session.hub.announce(changes)
        self.reload()

    def show_refusal(self, error: BaseException) -> None:
        """Say why it was not set."""
        set_tone(self._problem, "negative")
        self._problem.setText(shown_error(error))

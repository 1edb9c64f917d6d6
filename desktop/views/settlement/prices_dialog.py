"""The dialog in which a supervisor states new prices after a change of pitchers (RULES 15.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.book.queries.board import EventRow, find_starters, list_lines
from desktop.book.queries.written_legs import Unpriced, list_unpriced
from desktop.book.statements import Reader
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.models.saying import in_words, shown
from desktop.services.deciding import preview_prices, restate_prices
from desktop.views.consequences.preview import Deed, Look, PreviewDialog, heading
from desktop.views.formatting import plain_signs
from desktop.views.session import Session
from desktop.views.widgets.looks import label

_MARKETS = {
    Market.MONEY_LINE: say("money line"),
    Market.SPREAD: say("run line"),
    Market.TOTAL: say("total"),
    Market.TEAM_TOTAL: say("team total"),
}


@dataclass(frozen=True, slots=True)
class Repricing:
    """An event whose pitchers changed.

    Attributes:
        starters: Who started, visitor first.
        unpriced: The selections that wait, each with what the board has for it now.
    """

    event: EventRow
    starters: tuple[str, str]
    unpriced: tuple[tuple[Unpriced, str], ...]


def read_repricing(reader: Reader, event_id: int) -> Repricing | None:
    """What waits for new prices on an event; None when nothing does any more."""
    for event, waiting in list_unpriced(reader).items():
        if event.id == event_id:
            board = {
                (line.period, line.market, line.side): line.price
                for line in list_lines(reader, event_id)
            }
            starters = find_starters(reader, event_id)
            known = [(one, board.get((one.period, one.market, one.side), "")) for one in waiting]
            return Repricing(event, starters, tuple(known))
    return None


class PricesDialog(PreviewDialog):
    """One price for each selection that waits; the board's current one is suggested."""

    def __init__(self, session: Session, repricing: Repricing, parent: QWidget) -> None:
        super().__init__(session, self.tr("Restate prices"), self.tr("State prices"), parent)
        self._event = repricing.event
        self.fields: list[tuple[Selection, QLineEdit]] = []
        self.body.addLayout(heading(title_of(repricing.event), self._pitchers(repricing)))
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(8)
        for row, (unpriced, board) in enumerate(repricing.unpriced):
            self._add_row(table, row, unpriced, board)
        table.setColumnStretch(3, 1)
        self.body.addLayout(table)
        self.refresh()

    def _pitchers(self, repricing: Repricing) -> str:
        event, (away, home) = repricing.event, repricing.starters
        return self.tr("listed {0} and {1} · started {2} and {3}").format(
            event.pitcher_away or "–", event.pitcher_home or "–", away or "–", home or "–"
        )

    def _add_row(self, table: QGridLayout, row: int, unpriced: Unpriced, board: str) -> None:
        selection = Selection(Period(unpriced.period), Market(unpriced.market), Side(unpriced.side))
        name = self._name(selection)
        field = QLineEdit(board)
        field.setAccessibleName(name)
        field.setFixedWidth(self.session.theme.pixels(88))
        field.setPlaceholderText(self.tr("price"))
        field.textChanged.connect(self.refresh)
        waiting = self.tr("1 leg waits") if unpriced.legs == 1 else self.tr("{0} legs wait")
        suggested = self.tr("the board's price is suggested") if board else ""
        table.addWidget(label(name), row, 0)
        table.addWidget(field, row, 1)
        table.addWidget(label(waiting.format(unpriced.legs), "secondary"), row, 2)
        table.addWidget(label(suggested, "hint"), row, 3)
        self.fields.append((selection, field))

    def _name(self, selection: Selection) -> str:
        teams = {Side.AWAY: self._event.away, Side.HOME: self._event.home}
        side = teams.get(selection.side, in_words(selection.side))
        said = _MARKETS.get(selection.market)
        market = in_words(selection.market) if said is None else shown(said)
        period = "" if selection.period is Period.GAME else f"{selection.period.upper()} "
        return f"{side} {period}{market}"

    def _prices(self) -> Sequence[tuple[Selection, str]]:
        typed = [(one, plain_signs(field.text()).strip()) for one, field in self.fields]
        return [(one, price) for one, price in typed if price]

    def look(self) -> Look | None:
        prices, event_id, now = self._prices(), self._event.id, self.session.clock_ms()
        if not prices:
            return None
        return lambda reader: preview_prices(reader, event_id, prices, now)

    def deed(self) -> Deed:
        return partial(
            restate_prices,
            actor=self.session.actor,
            event_id=self._event.id,
            prices=self._prices(),
        )

    def done_text(self) -> str:
        return self.tr("The new prices of {0} are stated.").format(title_of(self._event))

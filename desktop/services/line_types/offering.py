"""What an account is offered: the one answer for quoting and acceptance."""

from dataclasses import dataclass, field

from desktop.book.queries.board import EventRow, LineRow, find_line, list_lines
from desktop.book.queries.line_types import OwnOf, find_own_lines
from desktop.book.queries.offered_lines import (
    MASTER_LINES,
    LinesOf,
    LineTypes,
    board_of,
    by_selection,
    ids_of,
    line_row,
    lines_of,
    read_line_types,
)
from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.line_types.offering import (
    Step,
    markets_of,
    offered_board,
    offered_line,
    sides_of,
)
from desktop.domain.line_types.pricing import HousePrices, adjusted
from desktop.domain.markets import Selection
from desktop.domain.settings.resolving import PathSettings

VIG = "vig"
DISCOUNT = "vig/discount"


def house_prices(settings: PathSettings, event: EventRow, selection: Selection) -> HousePrices:
    """What an account's settings make of the prices of a market."""
    choices = (
        tuple(dict.fromkeys((event.league, event.sport, "*"))),
        (selection.period.value, "*"),
        (selection.market.value, "*"),
    )
    width = settings.closest(VIG, choices)
    return HousePrices(None if width is None else width.cents, settings.cents(DISCOUNT) or 0)


@dataclass(slots=True)
class OfferedLines:
    """The lines that one account is offered, or one set of lines offers, in one look at the book.

    Attributes:
        reader: An open book.
        whose: Which sets of lines count.
        settings: Of the account, whose prices may be others.
    """

    reader: Reader
    whose: LinesOf = MASTER_LINES
    settings: PathSettings | None = None
    _types: LineTypes | None = field(init=False, default=None)
    _own: dict[int, OwnOf] = field(init=False, default_factory=dict)
    _master: dict[int, dict[Selection, LineRow]] = field(init=False, default_factory=dict)

    @property
    def is_plain(self) -> bool:
        """Whether they are the house's own at the house's own prices."""
        return self.whose.is_master and (self.settings is None or not self.settings.has(VIG))

    @property
    def types(self) -> LineTypes:
        """Every set of lines."""
        if self._types is None:
            self._types = read_line_types(self.reader)
        return self._types

    def line(self, event: EventRow, selection: Selection) -> LineRow | None:
        """One side of a market as it is offered; None where it was never on the board."""
        if self.is_plain:
            period, market, side = selection.period, selection.market, selection.side
            return find_line(self.reader, event.id, period.value, market.value, side.value)
        master = self._master_of(event)
        steps = self._steps(event)
        prices = self._prices(event, selection)
        offer = offered_line(selection, board_of(master), steps, prices)
        return (
            None if offer is None else line_row(event.id, selection, offer, master.get(selection))
        )

    def lines(self, event: EventRow) -> list[LineRow]:
        """Everything that was ever on the board for an event, as it is offered."""
        if self.is_plain:
            return list_lines(self.reader, event.id)
        master = self._master_of(event)
        board = offered_board(board_of(master), self._steps(event))
        found = []
        for period, market in markets_of(board):
            sides = sides_of(board, period, market)
            prices = self._prices(event, Selection(period, market, next(iter(sides))))
            for side, offer in adjusted(market, sides, prices).items():
                one = Selection(period, market, side)
                found.append(line_row(event.id, one, offer, master.get(one)))
        return found

    def _prices(self, event: EventRow, selection: Selection) -> HousePrices:
        if self.settings is None:
            return HousePrices()
        return house_prices(self.settings, event, selection)

    def master_line(self, event: EventRow, selection: Selection) -> LineRow | None:
        """The same side in the house's own set."""
        return self._master_of(event).get(selection)

    def _master_of(self, event: EventRow) -> dict[Selection, LineRow]:
        found = self._master.get(event.id)
        if found is None:
            found = self._master[event.id] = by_selection(list_lines(self.reader, event.id))
        return found

    def _steps(self, event: EventRow) -> list[Step]:
        ids = ids_of(self.types, self.whose, event)
        if not ids:
            return []
        if event.id not in self._own:
            self._own[event.id] = find_own_lines(self.reader, event.id)
        return self.types.steps(ids, event, self._own[event.id])


def offered_to(reader: Reader, account: AccountRow, settings: PathSettings) -> OfferedLines:
    """The lines and prices that an account is offered; another house has the house's own."""
    if account.kind == AccountKind.OUTSIDE:
        return OfferedLines(reader)
    return OfferedLines(reader, lines_of(settings), settings)

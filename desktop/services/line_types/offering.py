"""What an account, or a set of lines, offers: the one answer for quoting, acceptance and boards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.book.queries.board import EventRow, LineRow, find_line, list_lines
from desktop.book.queries.line_types import (
    LineTypeRow,
    OwnLines,
    OwnOf,
    find_own_lines,
    list_line_types,
    list_links,
)
from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.line_types.links import MASTER, MASTER_NAME, Links, closest
from desktop.domain.line_types.offering import Step, offered_board, offered_line
from desktop.domain.line_types.pricing import HousePrices
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.offers import Board, Offer
from desktop.domain.settings.resolving import PathSettings

LINE_TYPE = "line_type"
OWN_LINES = "own_lines"
VIG = "vig"
DISCOUNT = "vig/discount"
_NOTHING_OWN = OwnLines({}, {})


@dataclass(frozen=True, slots=True)
class LineTypes:
    """Every set of lines with its links, as the book stands."""

    types: Sequence[LineTypeRow]
    links: Mapping[int, Links]

    def named(self, name: str) -> LineTypeRow | None:
        """The set with this name; None for the house's own, and where there is none."""
        return next((one for one in self.types if one.name == name), None)

    def with_id(self, type_id: int) -> LineTypeRow | None:
        """The set with this id; None for the house's own."""
        return next((one for one in self.types if one.id == type_id), None)

    def chain(self, type_id: int, league: str, sport: Sport) -> list[int]:
        """The sets from the one that follows the master to this one, for a league."""
        found: list[int] = []
        while type_id != MASTER and type_id not in found:
            found.insert(0, type_id)
            type_id = closest(self.links.get(type_id, {}), league, sport).follows
        return found

    def steps(self, ids: Sequence[int], event: EventRow, own: OwnOf) -> list[Step]:
        """What each set of a chain makes of the one before it, on an event."""
        found = []
        for type_id in ids:
            link = closest(self.links.get(type_id, {}), event.league, Sport(event.sport))
            of_event = own.get((event.id, type_id), _NOTHING_OWN)
            found.append(Step(link, of_event.modes, of_event.lines))
        return found


def read_line_types(reader: Reader) -> LineTypes:
    """Every set of lines with its links."""
    return LineTypes(list_line_types(reader), list_links(reader))


@dataclass(frozen=True, slots=True)
class LinesOf:
    """Whose lines are asked for.

    Attributes:
        line_type: The name of a set of lines; empty for the house's own.
        agents: Sets that agents have on top of it, those of the account nearest to the house first.
    """

    line_type: str = ""
    agents: tuple[str, ...] = ()

    @property
    def is_master(self) -> bool:
        """Whether they are the house's own."""
        return not self.names

    @property
    def names(self) -> tuple[str, ...]:
        """The sets beside the house's own."""
        own = () if self.line_type in {"", MASTER_NAME} else (self.line_type,)
        return (*own, *self.agents)


MASTER_LINES = LinesOf()


def lines_of(settings: PathSettings) -> LinesOf:
    """Whose lines count for an account with these settings."""
    agents = tuple(str(found.value) for found in reversed(settings.all_of(OWN_LINES)))
    return LinesOf(settings.word(LINE_TYPE), agents)


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
        prices = HousePrices()
        if self.settings is not None:
            prices = house_prices(self.settings, event, selection)
        offer = offered_line(selection, _board(master), steps, prices)
        return None if offer is None else _row(event.id, selection, offer, master.get(selection))

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


def ids_of(types: LineTypes, whose: LinesOf, event: EventRow) -> list[int]:
    """The sets that lead from the master to somebody's lines, for the league of an event.

    A name that no set of lines has is passed over: the next one counts.
    """
    ids: list[int] = []
    base = types.named(whose.line_type)
    if base is not None:
        ids += types.chain(base.id, event.league, Sport(event.sport))
    for name in whose.agents:
        own = types.named(name)
        if own is not None:
            ids.append(own.id)
    return ids


def derive(
    types: LineTypes, whose: LinesOf, event: EventRow, lines: Sequence[LineRow], own: OwnOf
) -> tuple[LineRow, ...]:
    """An event's lines as a set of lines offers them.

    Args:
        types: Every set of lines.
        whose: Which sets count.
        event: The event.
        lines: The house's own.
        own: What sets of lines have of their own.
    """
    ids = ids_of(types, whose, event)
    if not ids:
        return tuple(lines)
    master = by_selection(lines)
    board = offered_board(_board(master), types.steps(ids, event, own))
    return tuple(_row(event.id, one, offer, master.get(one)) for one, offer in board.items())


def by_selection(lines: Iterable[LineRow]) -> dict[Selection, LineRow]:
    """Lines of one event by what they are about."""
    return {
        Selection(Period(line.period), Market(line.market), Side(line.side)): line for line in lines
    }


def _board(lines: Mapping[Selection, LineRow]) -> Board:
    return {one: Offer(line.line, line.price, line.status) for one, line in lines.items()}


def _row(event_id: int, selection: Selection, offer: Offer, master: LineRow | None) -> LineRow:
    if master is not None:
        return replace(master, line=offer.line, price=offer.price, status=offer.status)
    period, market, side = selection.period.value, selection.market.value, selection.side.value
    return LineRow(event_id, period, market, side, offer.line, offer.price, offer.status, 0, 0)


def offered_to(reader: Reader, account: AccountRow, settings: PathSettings) -> OfferedLines:
    """The lines and prices that an account is offered; another house has the house's own."""
    if account.kind == AccountKind.OUTSIDE:
        return OfferedLines(reader)
    return OfferedLines(reader, lines_of(settings), settings)

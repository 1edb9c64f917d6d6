"""Lines as sets of lines offer them: chains of sets, worked out from the house's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sqlalchemy import or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow, LineRow
from desktop.book.queries.line_types import (
    LineTypeRow,
    OwnLines,
    OwnOf,
    list_line_types,
    list_links,
    list_own_lines,
)
from desktop.book.queries.people import find_book
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import ConnectionReader, Query, Reader
from desktop.book.tables.board import EventTable, LineTable
from desktop.domain.line_types.links import MASTER, MASTER_NAME, Links, closest
from desktop.domain.line_types.offering import Step, offered_board
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.offers import Board, Offer
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import BookCalendar, instant

LINE_TYPE = "line_type"
OWN_LINES = "own_lines"
_NOTHING_OWN = OwnLines({}, {})
_FIRST, _LAST = "0000-00-00", "9999-99-99"
_EVENT_COLUMNS = tuple(EventTable.__table__.columns)
_BOARD = Query(
    lambda: (
        select(*_EVENT_COLUMNS, *LineTable.__table__.columns)
        .outerjoin(LineTable, LineTable.event_id == EventTable.id)
        .where(
            or_(bindparam("first_day").is_(None), EventTable.day >= bindparam("first_day")),
            or_(bindparam("last_day").is_(None), EventTable.day <= bindparam("last_day")),
        )
        .order_by(EventTable.day, EventTable.start, EventTable.rot_away, EventTable.id)
    )
)


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
    if settings.is_empty:
        return MASTER_LINES
    agents = tuple(str(found.value) for found in reversed(settings.all_of(OWN_LINES)))
    return LinesOf(settings.word(LINE_TYPE), agents)


def lines_of_type(reader: Reader, line_type: LineTypeRow, at: int) -> LinesOf:
    """Whose lines are shown for a set: an agent's own stand on top of what the agent has.

    Args:
        reader: An open book.
        line_type: The set of lines.
        at: Milliseconds UTC.
    """
    if line_type.owner_id is None:
        return LinesOf(line_type.name)
    book = find_book(reader)
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    rows = list_set_values(reader, line_type.owner_id)
    return lines_of(PathSettings(calendar.figure_date(instant(at)), rows))


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
    board = offered_board(board_of(master), types.steps(ids, event, own))
    return tuple(line_row(event.id, one, offer, master.get(one)) for one, offer in board.items())


def by_selection(lines: Iterable[LineRow]) -> dict[Selection, LineRow]:
    """Lines of one event by what they are about."""
    return {
        Selection(Period(line.period), Market(line.market), Side(line.side)): line for line in lines
    }


def board_of(lines: Mapping[Selection, LineRow]) -> Board:
    """Lines as the rules of line types read them."""
    return {one: Offer(line.line, line.price, line.status) for one, line in lines.items()}


def line_row(event_id: int, selection: Selection, offer: Offer, master: LineRow | None) -> LineRow:
    """A line as it is offered, with what the house's own row says of it otherwise."""
    if master is not None:
        return replace(master, line=offer.line, price=offer.price, status=offer.status)
    period, market, side = selection.period.value, selection.market.value, selection.side.value
    return LineRow(event_id, period, market, side, offer.line, offer.price, offer.status, 0, 0)


def stream_type_board(
    reader: ConnectionReader, whose: LinesOf, first_day: str | None, last_day: str | None
) -> Iterator[tuple[EventRow, tuple[LineRow, ...]]]:
    """Events of some days with their lines as sets of lines offer them, by day and number.

    Args:
        reader: An open book.
        whose: Which sets count.
        first_day: Book-local ISO day; without it, from the first one on.
        last_day: Included; without it, to the last one.
    """
    types = read_line_types(reader)
    own = list_own_lines(reader, first_day or _FIRST, last_day or _LAST)
    rows = reader.stream(_BOARD, first_day=first_day, last_day=last_day)
    cut = len(_EVENT_COLUMNS)
    for of_event, found in groupby(rows, key=lambda row: row[:cut]):
        event = EventRow(*of_event)
        lines = [LineRow(*row[cut:]) for row in found if row[cut] is not None]
        yield event, derive(types, whose, event, lines, own)

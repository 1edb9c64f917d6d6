"""Limits by market as a matrix: sports and periods down, kinds of wagers and markets across."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.queries.board import list_leagues
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period
from desktop.domain.sentences import joined, say, word
from desktop.domain.settings.cells import ANY, describe_cell, wider_choices
from desktop.domain.settings.kinds import Value, ValueKind, read_value
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.tickets import TicketKind
from desktop.services.books import House
from desktop.services.settings.reading import figure_day, source_text

GRID = "limit"
_PERIODS = (ANY, Period.GAME.value, Period.H1.value, Period.H2.value)
# Kind of wager and market, in the order of the columns.
_COLUMNS = (
    (ANY, ANY),
    (TicketKind.STRAIGHT.value, ANY),
    (TicketKind.STRAIGHT.value, Market.SPREAD.value),
    (TicketKind.STRAIGHT.value, Market.TOTAL.value),
    (TicketKind.STRAIGHT.value, Market.MONEY_LINE.value),
    (TicketKind.STRAIGHT.value, Market.TEAM_TOTAL.value),
    (TicketKind.PARLAY.value, ANY),
    (TicketKind.TEASER.value, ANY),
    (TicketKind.ROUND_ROBIN.value, ANY),
    (TicketKind.IF_BET.value, ANY),
    (TicketKind.REVERSE.value, ANY),
    (TicketKind.PROP.value, ANY),
    (TicketKind.FUTURE.value, ANY),
)


@dataclass(frozen=True, slots=True)
class GridCell:
    """One limit; cents.

    Attributes:
        own: What the account itself has set for just this cell; None where it inherits.
        value: What counts here; None is no limit.
        source: Where that comes from, in words; empty where nothing counts.
    """

    key: str
    own: int | None
    value: int | None
    source: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """The limits of one sport or league and one period, in the order of the columns."""

    sport: str
    period: str
    cells: tuple[GridCell, ...]

    @property
    def title(self) -> str:
        """As people call it: `NFL 1h`, `every sport`."""
        sport = say("every sport") if self.sport == ANY else word(self.sport)
        return sport if self.period == ANY else joined(" ", (sport, word(self.period)))


@dataclass(frozen=True, slots=True)
class LimitGrid:
    """The matrix of one account and channel; `columns` are kind of wager and market."""

    code: str
    channel: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[GridRow, ...]


def column_title(column: tuple[str, str]) -> str:
    """What people call a column: `spread` of straights, `parlay`, `every wager`."""
    kind, market = column
    if kind == TicketKind.STRAIGHT and market != ANY:
        return word(market)
    return joined(" ", (word(part) for part in column if part != ANY)) or say("every wager")


def read_limit_grid(
    reader: Reader, house: House, account_id: int, channel: str, at: int
) -> LimitGrid:
    """The matrix of an account for one channel; `*` are the values for every channel.

    Raises:
        InputError: There is no such account.
    """
    account = find_account_by_id(reader, account_id)
    if account is None:
        raise InputError("There is no such account.")
    values = list_set_values(reader, account_id)
    settings = PathSettings(figure_day(house, at), values)
    own = {row.key: row.value for row in values if row.depth == 0 and row.value is not None}
    written = [tuple(row.key.split("/")[1:]) for row in values if row.key.startswith(f"{GRID}/")]
    columns = _with_others(_COLUMNS, [(cell[2], cell[4]) for cell in written])
    places = _with_others(_places(reader), [(cell[1], cell[3]) for cell in written])
    rows = tuple(
        GridRow(
            sport, period,
            tuple(
                _cell(settings, own, (channel, sport, kind, period, market))
                for kind, market in columns
            ),
        )
        for sport, period in sorted(places, key=_order_of_place)
    )  # fmt: skip
    return LimitGrid(account.code, channel, columns, rows)


def read_block(
    grid: LimitGrid, first: tuple[int, int], lines: Sequence[Sequence[str]]
) -> dict[str, Value | None]:
    """What a pasted block of cells would set, from a first row and column on; all or nothing.

    An empty cell goes back to what is inherited.

    Raises:
        InputError: It reaches beyond the matrix, or a cell is no amount.
    """
    found: dict[str, Value | None] = {}
    row, column = first
    for down, line in enumerate(lines):
        for across, text in enumerate(line):
            if row + down >= len(grid.rows) or column + across >= len(grid.columns):
                raise InputError(
                    say(
                        "The block of {count} rows reaches beyond the matrix. Nothing was pasted.",
                        count=len(lines),
                    )
                )
            cell = grid.rows[row + down].cells[column + across]
            try:
                typed = text.replace(",", "").strip()
                found[cell.key] = read_value(ValueKind.CENTS, typed) if typed else None
            except InputError as error:
                raise InputError(
                    say(
                        "Row {down}, column {across}: {error} Nothing was pasted.",
                        down=down + 1,
                        across=across + 1,
                        error=error,
                    )
                ) from error
    return found


def _cell(settings: PathSettings, own: dict[str, str], parts: tuple[str, ...]) -> GridCell:
    key = "/".join((GRID, *parts))
    covering = settings.closest(GRID, wider_choices(parts))
    kept = own.get(key)
    if covering is None:
        return GridCell(key, None if kept is None else int(kept), None, "")
    source = source_text(covering)
    if covering.key != key:
        source = f"{source}: {describe_cell(tuple(covering.key.split('/')[1:]))}"
    return GridCell(key, None if kept is None else int(kept), covering.cents, source)


def _places(reader: Reader) -> tuple[tuple[str, str], ...]:
    leagues = list_leagues(reader)
    sports = [ANY, *dict.fromkeys(sport for _, sport in leagues)]
    names = [*sports, *(league for league, _ in leagues)]
    return tuple((name, period) for name in names for period in _PERIODS)


def _with_others(
    usual: Sequence[tuple[str, str]], written: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys([*usual, *written]))


def _order_of_place(place: tuple[str, str]) -> tuple[bool, bool, str, int]:
    """Every sport first, then the sports, then the leagues; each from the whole game on."""
    sport, period = place
    periods = [ANY, *(one.value for one in Period)]
    return sport != ANY, sport.isupper(), sport, periods.index(period)

"""Makes the story of one side of a market out of its changes and the wagers on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.queries.board import EventRow
from desktop.book.queries.board_sheet import LineChangeRow
from desktop.book.queries.line_history import BetDot
from desktop.domain.ladder import cents_from_even
from desktop.domain.markets import MARKETS_WITH_LINE, Market, Selection
from desktop.domain.offers import OFF
from desktop.domain.prices import parse_price, to_american
from desktop.domain.weeks import instant
from desktop.views.board.line_chart import ChartDot, ChartStep, LineStory
from desktop.views.board.words import line_words, side_name
from desktop.views.formatting import Formats, price_text

_SHOWS_LINE = MARKETS_WITH_LINE - {Market.OUTRIGHT}


@dataclass(frozen=True, slots=True)
class History:
    """What was read about a line: changes latest first, wagers on it, the moment."""

    event: EventRow
    selection: Selection | None
    changes: list[LineChangeRow]
    dots: list[BetDot]
    now: int


def began_at(event: EventRow) -> int | None:
    """When an event began or is to begin, milliseconds UTC."""
    return event.start if event.actual_start is None else event.actual_start


def find_closer(
    event: EventRow, changes: Sequence[LineChangeRow], now: int
) -> dict[tuple[str, str, str], tuple[int, int]]:
    """The last change of each side before the start, once that is over."""
    began = began_at(event)
    if began is None or now < began:
        return {}
    closers: dict[tuple[str, str, str], tuple[int, int]] = {}
    for row in sorted(changes, key=lambda row: (row.seq, row.no)):
        if row.at <= began:
            closers[row.period, row.market, row.side] = (row.seq, row.no)
    return closers


def tell_line(read: History, selection: Selection, formats: Formats) -> LineStory | None:
    """The story of a side; None where it never moved nor was wagered on."""
    event, now, dots = read.event, read.now, read.dots
    own = [row for row in reversed(read.changes) if row.side == selection.side]
    if not own:
        return None
    began = began_at(event)
    closes = began is not None and began <= now
    until = began if began is not None and closes else now
    shown = [row for row in own if row.at <= until]
    if not shown:
        return None
    steps = [ChartStep(row.at, _level(selection, row), row.status == OFF) for row in shown]
    placed = [
        ChartDot(dot.at, _level(selection, dot, dot.side), dot.risk, dot.side == selection.side)
        for dot in dots
    ]
    named = {_level(selection, row): _name(selection, row) for row in shown}
    named |= {dot.level: named.get(dot.level, "") for dot in placed}
    ends = (shown[0].at, max(until, shown[-1].at))
    return LineStory(
        steps,
        placed,
        ends[1],
        sorted(named.items()),
        (formats.date_time(instant(ends[0])), formats.date_time(instant(ends[1]))),
        closes,
        _told(event, selection, shown, len(dots)),
    )


def _level(selection: Selection, row: LineChangeRow | BetDot, side: str = "") -> int:
    """Where it stands in the chart, from the side that is shown: a spread is mirrored."""
    if selection.market not in _SHOWS_LINE:
        return cents_from_even(to_american(parse_price(row.price))) if row.price else 0
    is_mirrored = selection.market is Market.SPREAD and side not in {"", selection.side}
    return -row.line if is_mirrored else row.line


def _name(selection: Selection, row: LineChangeRow) -> str:
    if selection.market in _SHOWS_LINE:
        return line_words(selection, row.line)
    return price_text(row.price)


def _told(
    event: EventRow, selection: Selection, shown: Sequence[LineChangeRow], wagers: int
) -> str:
    first, last = _name(selection, shown[0]), _name(selection, shown[-1])
    moves = len(shown) - 1
    return (
        f"{side_name(event, selection)} opened at {first}, stands at {last} after"
        f" {moves} {'move' if moves == 1 else 'moves'}; {wagers} wagers on the market."
    )

"""Everything that is drawn of one event: its selections and the house's result at every score.

Amounts are cents from the house's side, of the straight wagers alone (see `services.exposure`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.book.queries.board import EventRow, LineRow, find_event, list_lines
from desktop.book.queries.exposure import ExposedRow, list_exposed_of
from desktop.book.statements import Reader
from desktop.domain.exposure import (
    house_result_by_margin,
    house_result_by_total,
    house_result_grid,
)
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.services.exposure import selection_of, straights_of


@dataclass(frozen=True, slots=True)
class SelectionExposure:
    """What is open on one selection at one line: straight wagers, and parlay legs apart."""

    event: EventRow
    selection: Selection
    line: int
    tickets: int
    risk: int
    win: int
    parlay_legs: int
    parlay_risk: int


@dataclass(frozen=True, slots=True)
class Scores:
    """Which scores are worth drawing: margins of ±margin, totals from lowest to highest."""

    margin: int
    lowest_total: int
    highest_total: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The house's result at one score, and what it is made of."""

    away: int
    home: int
    cents: int
    side: int
    total: int
    team_totals: int


@dataclass(frozen=True, slots=True)
class ExposurePicture:
    """Everything drawn of one period of one event.

    Attributes:
        by_margin: From -scores.margin to +scores.margin, home less away.
        by_total: From scores.lowest_total to scores.highest_total.
        grid: grid[home][away].
        home_spread: The board's spread of the home team in quarter points, if there is one.
        total: The board's total, likewise.
        worst_at: Margin and total of the worst score that is drawn; of several, of the one
            nearest to the board's lines.
    """

    event: EventRow
    period: Period
    selections: tuple[SelectionExposure, ...]
    scores: Scores
    by_margin: tuple[int, ...]
    by_total: tuple[int, ...]
    grid: tuple[tuple[int, ...], ...]
    home_spread: int | None
    total: int | None
    worst_at: tuple[int, int] | None

    def outcome(self, margin: int, total: int) -> Outcome | None:
        """What happens at a margin and total; None where no score has both."""
        if abs(margin) > total or (margin + total) % 2:
            return None
        home, away = (total + margin) // 2, (total - margin) // 2
        cents = self.grid[home][away]
        side = self.by_margin[margin + self.scores.margin]
        by_total = self.by_total[total - self.scores.lowest_total]
        return Outcome(away, home, cents, side, by_total, cents - side - by_total)

    def worst(self) -> Outcome | None:
        """What happens at the worst score."""
        return None if self.worst_at is None else self.outcome(*self.worst_at)


_WHOLE_GAME = {
    Sport.FOOTBALL: Scores(40, 0, 100),
    Sport.BASKETBALL: Scores(45, 140, 300),
    Sport.HOCKEY: Scores(8, 0, 16),
    Sport.BASEBALL: Scores(14, 0, 28),
    Sport.SOCCER: Scores(7, 0, 12),
    Sport.RACING: Scores(7, 0, 12),
    Sport.OTHER: Scores(7, 0, 12),
}
_HALF = {
    Sport.FOOTBALL: Scores(28, 0, 60),
    Sport.BASKETBALL: Scores(35, 60, 160),
    Sport.SOCCER: Scores(5, 0, 8),
}
_QUARTER = {Sport.FOOTBALL: Scores(21, 0, 35), Sport.BASKETBALL: Scores(25, 20, 90)}
_PART = Scores(6, 0, 12)
_HALVES = frozenset({Period.H1, Period.H2})
_QUARTERS = frozenset({Period.Q1, Period.Q2, Period.Q3, Period.Q4})
_BEYOND_A_LINE = 4


def find_picture(reader: Reader, event_id: int, period: Period) -> ExposurePicture | None:
    """What is drawn of one period of an event; None when the event is not on the schedule."""
    event = find_event(reader, event_id)
    if event is None:
        return None
    rows = list_exposed_of(reader, event_id, period.value)
    straights = straights_of(rows)
    lines = [line for line in list_lines(reader, event_id) if line.period == period]
    scores = _scores(Sport(event.sport), period, rows)
    grid = house_result_grid(straights, _highest_score(scores))
    home_spread = _line_of(lines, Market.SPREAD, Side.HOME)
    total = _line_of(lines, Market.TOTAL, Side.OVER)
    return ExposurePicture(
        event=event,
        period=period,
        selections=_by_selection(event, rows),
        scores=scores,
        by_margin=tuple(house_result_by_margin(straights, -scores.margin, scores.margin)),
        by_total=tuple(
            house_result_by_total(straights, 0, scores.highest_total)[scores.lowest_total :]
        ),
        grid=tuple(map(tuple, grid)),
        home_spread=home_spread,
        total=total,
        worst_at=_worst_score(grid, scores, home_spread, total),
    )


def _worst_score(
    grid: Sequence[Sequence[int]], scores: Scores, home_spread: int | None, total: int | None
) -> tuple[int, int] | None:
    """Margin and total of the worst score; without lines the middle counts as near."""
    usual_margin = -(home_spread or 0)
    usual_total = 2 * (scores.lowest_total + scores.highest_total) if total is None else total
    worst: tuple[int, int, int, int] | None = None
    for at in range(scores.lowest_total, scores.highest_total + 1):
        widest = min(at, scores.margin)
        widest -= (widest + at) % 2
        for margin in range(-widest, widest + 1, 2):
            cents = grid[(at + margin) // 2][(at - margin) // 2]
            if worst is None or cents <= worst[0]:
                distance = abs(4 * margin - usual_margin) + abs(4 * at - usual_total)
                found = (cents, distance, margin, at)
                worst = found if worst is None else min(worst, found)
    return None if worst is None else worst[2:]


def _by_selection(event: EventRow, rows: Iterable[ExposedRow]) -> tuple[SelectionExposure, ...]:
    merged: dict[tuple[Selection, int], list[int]] = {}
    for row in rows:
        sums = merged.setdefault((selection_of(row), row.line), [0, 0, 0, 0, 0])
        if row.multi:
            sums[3] += row.tickets
            sums[4] += row.risk
        else:
            sums[0] += row.tickets
            sums[1] += row.risk
            sums[2] += row.win
    order = list(Market)
    places = sorted(merged, key=lambda key: (order.index(key[0].market), key[0].side, key[1]))
    return tuple(SelectionExposure(event, *place, *merged[place]) for place in places)


def _scores(sport: Sport, period: Period, rows: Iterable[ExposedRow]) -> Scores:
    """The usual scores of a sport, stretched so that every line with tickets lies within."""
    if period is Period.GAME:
        usual = _WHOLE_GAME[sport]
    elif period in _HALVES:
        usual = _HALF.get(sport, _PART)
    else:
        usual = _QUARTER.get(sport, _PART) if period in _QUARTERS else _PART
    spreads = [abs(row.line) // 4 for row in rows if row.market == Market.SPREAD]
    totals = [row.line // 4 for row in rows if row.market == Market.TOTAL]
    return Scores(
        max([usual.margin, *(spread + _BEYOND_A_LINE for spread in spreads)]),
        max(0, min([usual.lowest_total, *(total - _BEYOND_A_LINE for total in totals)])),
        max([usual.highest_total, *(total + _BEYOND_A_LINE for total in totals)]),
    )


def _highest_score(scores: Scores) -> int:
    return (scores.highest_total + min(scores.margin, scores.highest_total)) // 2


def _line_of(lines: Iterable[LineRow], market: Market, side: Side) -> int | None:
    for line in lines:
        if line.market == market and line.side == side:
            return line.line
    return None

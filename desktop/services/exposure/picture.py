"""Everything that is drawn of one event: its positions and the house's result at every score.

Amounts are cents from the house's side, of the straight wagers alone (see `listing`).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import add

from desktop.book.queries.board import (
    ContestRow,
    EventRow,
    LineRow,
    find_contest,
    find_event,
    list_entrants,
    list_lines,
)
from desktop.book.queries.exposure import ExposedRow
from desktop.book.statements import Reader
from desktop.domain.contest_exposure import result_if
from desktop.domain.exposure import (
    Row,
    house_result_by_margin,
    house_result_by_total,
    house_result_grid,
)
from desktop.domain.markets import Market, Period, Side, Sport
from desktop.domain.positions import SidePosition, positions
from desktop.services.exposure.gathering import gather_on, open_of, straights_of
from desktop.services.exposure.listing import entrant_rows, field_of
from desktop.services.exposure.scope import EVERYTHING, Scope


@dataclass(frozen=True, slots=True)
class EventPosition:
    """One side of one market of one event or entrant.

    Attributes:
        line: Of an outright the line, which says how many places it pays; 0 elsewhere.
    """

    event: EventRow
    line: int
    side: SidePosition


@dataclass(frozen=True, slots=True)
class Scores:
    """Which scores are worth drawing: margins of ±margin, totals from lowest to highest."""

    margin: int
    lowest_total: int
    highest_total: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The house's result at one score, and what it is made of.

    Attributes:
        parlays: What tickets with several legs add, where a layer of them is drawn.
    """

    away: int
    home: int
    cents: int
    side: int
    total: int
    team_totals: int
    parlays: int = 0


@dataclass(frozen=True, slots=True)
class ExposurePicture:
    """Everything drawn of one period of one event.

    Attributes:
        contest: What the event is an entrant of; then the positions are those of all entrants.
        straights: What the results are reckoned from.
        by_margin: From -scores.margin to +scores.margin, home less away.
        by_total: From scores.lowest_total to scores.highest_total.
        grid: grid[home][away].
        home_spread: The board's spread of the home team in quarter points, if there is one.
        total: The board's total, likewise.
        worst_at: Margin and total of the worst score that is drawn; of several, of the one
            nearest to the board's lines.
        layer: 1 straights alone, 2 with parlay legs alive, 3 with teasers as well.
        extra: What the layer adds, extra[home][away]; empty without one.
    """

    event: EventRow
    period: Period
    contest: ContestRow | None
    positions: tuple[EventPosition, ...]
    straights: tuple[Row, ...]
    scores: Scores
    by_margin: tuple[int, ...]
    by_total: tuple[int, ...]
    grid: tuple[tuple[int, ...], ...]
    home_spread: int | None
    total: int | None
    worst_at: tuple[int, int] | None
    layer: int = 1
    extra: tuple[tuple[int, ...], ...] = ()

    @property
    def drawn(self) -> tuple[tuple[int, ...], ...]:
        """What is drawn at every score: the grid, and what the layer adds."""
        if not self.extra:
            return self.grid
        return tuple(
            tuple(map(add, line, more)) for line, more in zip(self.grid, self.extra, strict=True)
        )

    def with_worst_of_layer(self) -> "ExposurePicture":
        """The same with its worst score found among what is drawn."""
        worst = _worst_score(self.drawn, self.scores, self.home_spread, self.total)
        return replace(self, worst_at=worst)

    def by_winner(self) -> dict[Side, tuple[Outcome, Outcome]]:
        """The worst and the best that can be when the visitor wins, at a draw, or the home team."""
        found: dict[Side, tuple[Outcome, Outcome]] = {}
        for total in range(self.scores.lowest_total, self.scores.highest_total + 1):
            for margin in range(-self.scores.margin, self.scores.margin + 1):
                outcome = self.outcome(margin, total)
                if outcome is None:
                    continue
                winner = Side.DRAW if not margin else Side.HOME if margin > 0 else Side.AWAY
                worst, best = found.get(winner, (outcome, outcome))
                worst = outcome if outcome.cents < worst.cents else worst
                best = outcome if outcome.cents > best.cents else best
                found[winner] = worst, best
        return found

    def outcome(self, margin: int, total: int) -> Outcome | None:
        """What happens at a margin and total; None where no score has both."""
        if abs(margin) > total or (margin + total) % 2:
            return None
        home, away = (total + margin) // 2, (total - margin) // 2
        cents = self.grid[home][away]
        parlays = self.extra[home][away] if self.extra else 0
        side = self.by_margin[margin + self.scores.margin]
        by_total = self.by_total[total - self.scores.lowest_total]
        team_totals = cents - side - by_total
        return Outcome(away, home, cents + parlays, side, by_total, team_totals, parlays)

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


def find_picture(
    reader: Reader,
    event_id: int,
    period: Period,
    scope: Scope = EVERYTHING,
    day: date | None = None,
) -> ExposurePicture | None:
    """What is drawn of one period of an event; None when the event is not on the schedule.

    Args:
        reader: An open book.
        event_id: Of a game, a proposition or one of the entrants of a contest.
        period: Of the event.
        scope: What is looked at; its day, sport and period do not matter here.
        day: The figure day, for the house's share.
    """
    event = find_event(reader, event_id)
    if event is None:
        return None
    contest = None if event.contest_id is None else find_contest(reader, event.contest_id)
    events = [event] if contest is None else list_entrants(reader, contest.id)
    gathered = gather_on(reader, events, replace(scope, period=period.value), day)
    rows = gathered.rows
    straights = straights_of(rows) if contest is None else []
    lines = [line for line in list_lines(reader, event_id) if line.period == period]
    scores = _scores(Sport(event.sport), period, rows)
    grid = house_result_grid(straights, _highest_score(scores)) if contest is None else []
    home_spread = _line_of(lines, Market.SPREAD, Side.HOME)
    total = _line_of(lines, Market.TOTAL, Side.OVER)
    return ExposurePicture(
        event=event,
        period=period,
        contest=contest,
        positions=_positions(events, rows, contest),
        straights=tuple(straights),
        scores=scores,
        by_margin=tuple(house_result_by_margin(straights, -scores.margin, scores.margin)),
        by_total=tuple(
            house_result_by_total(straights, 0, scores.highest_total)[scores.lowest_total :]
        ),
        grid=tuple(map(tuple, grid)),
        home_spread=home_spread,
        total=total,
        worst_at=_worst_score(grid, scores, home_spread, total) if grid else None,
    )


def _positions(
    events: Sequence[EventRow], rows: Sequence[ExposedRow], contest: ContestRow | None
) -> tuple[EventPosition, ...]:
    """By side of each event; of entrants also by how many places are paid."""
    groups: dict[tuple[int, int], list[ExposedRow]] = defaultdict(list)
    for row in rows:
        line = row.line if row.market == Market.OUTRIGHT else 0
        groups[row.event_id, line].append(row)
    found = [
        EventPosition(event, line, side)
        for event in events
        for at, line in sorted(groups)
        if at == event.id
        for side in positions(map(open_of, groups[at, line]))
    ]
    if contest is None:
        return tuple(found)
    entrants = entrant_rows(rows)
    field = field_of(contest, entrants)
    return tuple(
        replace(
            place,
            side=replace(
                place.side,
                net=result_if(
                    entrants, (place.event.id, place.side.selection, place.line, 0, 0), field
                ),
            ),
        )
        for place in found
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

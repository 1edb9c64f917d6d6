"""What the house stands to win or lose on each event, from what is open now.

Amounts are cents from the house's side. Only straight wagers make a result by score: what a
parlay pays depends on other events too, so its legs stand apart and are never netted.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.book.queries.board import ContestRow, EventRow, find_contest
from desktop.book.queries.exposure import ExposedRow
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.contest_exposure import EntrantRow, best_of_contest, worst_of_contest
from desktop.domain.exposure import best_case, worst_case
from desktop.domain.markets import Market, Period
from desktop.domain.settings.resolving import PathSettings
from desktop.services.exposure.gathering import gather, selection_of, straights_of
from desktop.services.exposure.scope import EVERYTHING, Scope

_WITH_TOTAL = frozenset({Market.TOTAL, Market.TEAM_TOTAL})
RACE = "race"


@dataclass(frozen=True, slots=True)
class Exposure:
    """One period of one event in the list, or one contest with all its entrants.

    Attributes:
        event: Of a contest its first entrant with something open.
        contest: What entrants are in; None elsewhere.
        side_risk: Open risk of straight wagers on spreads; total_risk on totals and team totals;
            money_line_risk on everything that has no line.
        worst: The house's worst result over all possible scores or orders; best likewise.
        parlay_legs: Legs of tickets with several legs, and the whole risk of those tickets.
        is_over: Whether the worst case is beyond the limit of an event.
    """

    event: EventRow
    period: Period
    tickets: int
    side_risk: int
    total_risk: int
    money_line_risk: int
    worst: int
    best: int
    parlay_legs: int
    parlay_risk: int
    contest: ContestRow | None = None
    is_over: bool = False

    @property
    def risk(self) -> int:
        """Open risk of the straight wagers."""
        return self.side_risk + self.total_risk + self.money_line_risk


def list_exposures(
    reader: Reader, scope: Scope = EVERYTHING, day: date | None = None
) -> list[Exposure]:
    """Every period of every event with something in the scope, the house's worst case first.

    Args:
        reader: An open book.
        scope: What is looked at.
        day: The figure day, for the house's share and the limit of an event.
    """
    gathered = gather(reader, scope, day)
    limit = event_limit(reader, day)
    groups: dict[tuple[int, str], list[ExposedRow]] = defaultdict(list)
    for row in gathered.rows:
        event = gathered.events[row.event_id]
        groups[event.contest_id or event.id, row.period].append(row)
    found = [
        _exposure(reader, gathered.events, Period(period), rows, limit)
        for (_, period), rows in groups.items()
    ]
    return sorted(found, key=lambda e: (e.worst, e.event.day, e.event.rot_away, e.period))


def event_limit(reader: Reader, day: date | None) -> int | None:
    """Cents: the most an event should lose; None where the house set none."""
    at = day or date.min
    return PathSettings(at, list_set_values(reader, HOUSE_ID)).cents("exposure/event")


def _exposure(
    reader: Reader,
    events: Mapping[int, EventRow],
    period: Period,
    rows: Sequence[ExposedRow],
    limit: int | None,
) -> Exposure:
    first = min((events[row.event_id] for row in rows), key=lambda e: (e.rot_away, e.id))
    contest = None if first.contest_id is None else find_contest(reader, first.contest_id)
    risks: dict[str, int] = defaultdict(int)
    for selection, _, risk, _ in straights_of(rows):
        market = selection.market
        kind = "total" if market in _WITH_TOTAL else "side" if market is Market.SPREAD else "money"
        risks[kind] += risk
    worst, best = cases_of(rows, contest)
    return Exposure(
        event=first,
        period=period,
        tickets=sum(row.tickets for row in rows if not row.multi),
        side_risk=risks["side"],
        total_risk=risks["total"],
        money_line_risk=risks["money"],
        worst=worst,
        best=best,
        parlay_legs=sum(row.tickets for row in rows if row.multi),
        parlay_risk=sum(row.risk for row in rows if row.multi),
        contest=contest,
        is_over=limit is not None and worst < -limit,
    )


def cases_of(rows: Iterable[ExposedRow], contest: ContestRow | None) -> tuple[int, int]:
    """The house's worst and best case of one event, or of all entrants of a contest."""
    if contest is None:
        straights = straights_of(rows)
        return worst_case(straights), best_case(straights)
    entrants = entrant_rows(rows)
    field = field_of(contest, entrants)
    return worst_of_contest(entrants, field), best_of_contest(entrants, field)


def entrant_rows(rows: Iterable[ExposedRow]) -> list[EntrantRow]:
    """The straight wagers on entrants, as the rules take them."""
    return [
        (row.event_id, selection_of(row), row.line, row.risk, row.win)
        for row in rows
        if not row.multi
    ]


def field_of(contest: ContestRow, rows: Iterable[EntrantRow]) -> int | None:
    """How many are in a race; elsewhere somebody who is not listed may win."""
    if contest.form != RACE:
        return None
    return max(contest.runners, len({row[0] for row in rows}))

"""What the house stands to win or lose on each event, from what is open now.

Amounts are cents from the house's side. Only straight wagers make a result by score: what a
parlay pays depends on other events too, so its legs stand apart and are never netted.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.book.queries.board import EventRow
from desktop.book.queries.exposure import (
    ExposedRow,
    list_exposed,
    list_exposed_events,
)
from desktop.book.statements import Reader
from desktop.domain.exposure import (
    Row,
    best_case,
    worst_case,
)
from desktop.domain.markets import Market, Period, Selection, Side

_WITH_TOTAL = frozenset({Market.TOTAL, Market.TEAM_TOTAL})


@dataclass(frozen=True, slots=True)
class Exposure:
    """One period of one event in the list.

    Attributes:
        side_risk: Open risk of straight wagers on spreads; total_risk on totals and team totals;
            money_line_risk on everything that has no line.
        worst: The house's worst result over all possible scores; best likewise.
        parlay_legs: Legs of tickets with several legs, and the whole risk of those tickets.
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

    @property
    def risk(self) -> int:
        """Open risk of the straight wagers."""
        return self.side_risk + self.total_risk + self.money_line_risk


def list_exposures(reader: Reader) -> list[Exposure]:
    """Every period of every event with open tickets, the worst case for the house first."""
    events = {event.id: event for event in list_exposed_events(reader)}
    groups: dict[tuple[int, str], list[ExposedRow]] = defaultdict(list)
    for row in list_exposed(reader):
        groups[row.event_id, row.period].append(row)
    found = [
        _exposure(events[event_id], Period(period), rows)
        for (event_id, period), rows in groups.items()
    ]
    return sorted(found, key=lambda e: (e.worst, e.event.day, e.event.rot_away, e.period))


def _exposure(event: EventRow, period: Period, rows: Sequence[ExposedRow]) -> Exposure:
    straights = straights_of(rows)
    risks: dict[str, int] = defaultdict(int)
    for selection, _, risk, _ in straights:
        market = selection.market
        kind = "total" if market in _WITH_TOTAL else "side" if market is Market.SPREAD else "money"
        risks[kind] += risk
    return Exposure(
        event=event,
        period=period,
        tickets=sum(row.tickets for row in rows if not row.multi),
        side_risk=risks["side"],
        total_risk=risks["total"],
        money_line_risk=risks["money"],
        worst=worst_case(straights),
        best=best_case(straights),
        parlay_legs=sum(row.tickets for row in rows if row.multi),
        parlay_risk=sum(row.risk for row in rows if row.multi),
    )


def straights_of(rows: Iterable[ExposedRow]) -> list[Row]:
    """The straight wagers, as the rules take them."""
    return [(selection_of(row), row.line, row.risk, row.win) for row in rows if not row.multi]


def selection_of(row: ExposedRow) -> Selection:
    """What a row is about."""
    return Selection(Period(row.period), Market(row.market), Side(row.side))

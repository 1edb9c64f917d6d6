"""Player performance: bets, volume, won, lost, net and hold by player, kind, sport or time."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.queries.performance import GROUPS, list_graded, list_posted
from desktop.book.queries.weeks import WeekRow
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
from desktop.domain.weeks import BookCalendar, instant
from desktop.reports.plain import (
    OPENS,
    Scope,
    chosen_group,
    find_scope,
    half_up,
    only_under,
    opens_tickets,
    plain_report,
)
from desktop.reports.questions import Question
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

COLUMNS = (
    Column("group", "Group", "text", 18),
    Column("bets", "Bets", "count", 9),
    Column("volume", "Volume", "money", 14),
    Column("won", "Won", "money", 13),
    Column("lost", "Lost", "money", 13),
    Column("corrections", "Corrections", "money", 13),
    Column("net", "Net", "money", 13),
    Column("hold", "Hold %", "percent", 9),
    OPENS,
)
_TERMS = {
    "player": "acct",
    "agent": "agent",
    "clerk": "clerk",
    "kind": "type",
    "sport": "sport",
    "league": "league",
    "period": "period",
    "day": "graded",
    "week": "week",
    "month": "graded",
    "year": "graded",
}


@dataclass(slots=True)
class Performance:
    """What the wagers of one group came to, in cents from the player's side.

    Attributes:
        volume: What was risked on tickets with action.
        net: What was posted, which is won less lost and what corrects earlier postings.
    """

    bets: int = 0
    volume: int = 0
    won: int = 0
    lost: int = 0
    net: int = 0

    @property
    def hold(self) -> int | None:
        """What the house kept of the volume, in hundredths of a percent."""
        return half_up(-self.net * 10_000, self.volume)

    @property
    def corrections(self) -> int:
        """What was posted beside the tickets as they stand: regrades of other weeks."""
        return self.net - self.won + self.lost

    def add(self, other: "Performance") -> None:
        """Count another one in."""
        self.bets += other.bets
        self.volume += other.volume
        self.won += other.won
        self.lost += other.lost
        self.net += other.net


def find_performance(
    reader: ConnectionReader, scope: Scope, group: str, first: WeekRow, last: WeekRow
) -> dict[str, Performance]:
    """What was graded and posted in some weeks, by group, in the order of the groups."""
    book = scope.book
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    found: dict[str, Performance] = defaultdict(Performance)
    for graded in list_graded(reader, group, first, last, scope.root_id, chosen=scope.tickets):
        week = date.fromisoformat(graded.week)
        day = week + timedelta(days=calendar.day_index(week, instant(graded.graded_at)))
        found[_group(group, graded.group, week, day)].add(
            Performance(graded.bets, graded.volume, graded.won, graded.lost)
        )
    for posted in list_posted(reader, group, first, last, scope.root_id, chosen=scope.tickets):
        week = date.fromisoformat(posted.week)
        day = week + timedelta(days=posted.day)
        found[_group(group, posted.group, week, day)].net += posted.net
    return {name: found[name] for name in sorted(found)}


def total_of(found: dict[str, Performance]) -> Performance:
    """Everything together."""
    total = Performance()
    for performance in found.values():
        total.add(performance)
    return total


def tickets_of(group: str, name: str) -> str:
    """The term of the tickets page that finds the tickets of a group."""
    if group == "lifetime":
        return "status:graded"
    if group == "year":
        return f"graded:{name}-01-01..{name}-12-31"
    if group == "month":
        first = date.fromisoformat(f"{name}-01")
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return f"graded:{first}..{last}"
    return f"{_TERMS[group]}:{name.replace('_', '-') if group == 'kind' else name}"


def weeks_of(scope: Scope) -> str:
    """The term of the tickets page for the week of a report, or nothing for all weeks."""
    return "" if scope.is_every_week else f"week:{scope.last.starts_on}"


def performance(reader: ConnectionReader, question: Question) -> Report:
    """What players' wagers came to in a week, or ever.

    Raises:
        InputError: There is no such week, agent or grouping.
    """
    group = chosen_group(question, tuple(GROUPS))
    scope = find_scope(reader, question)
    found = find_performance(reader, scope, group, scope.first, scope.last)
    total = total_of(found)
    is_time = group in {"day", "week", "month", "year"}

    def opens(name: str) -> str:
        terms = () if is_time else (weeks_of(scope),)
        return opens_tickets(tickets_of(group, name), *terms, only_under(question))

    return plain_report(
        question,
        scope.book,
        title="Player performance",
        words=(
            PLAYERS_SIDE,
            say("Graded in: {period}", period=scope.period),
            say(
                "By {group}. Hold is what the house kept of the volume; lay-offs are left out",
                group=say(group),
            ),
            "Corrections were posted at another time than the ticket was last graded",
        ),
        columns=COLUMNS,
        rows=lambda: [(name, *_cells(one), opens(name)) for name, one in found.items()],
        total=("Total", *_cells(total), None),
        row_count=len(found),
    )


def _cells(one: Performance) -> Row:
    return (one.bets, one.volume, one.won, one.lost, one.corrections, one.net, one.hold)


def _group(group: str, name: str, week: date, day: date) -> str:
    match group:
        case "day":
            return day.isoformat()
        case "week":
            return week.isoformat()
        case "month":
            return day.isoformat()[:7]
        case "year":
            return day.isoformat()[:4]
        case "lifetime":
            return "lifetime"
        case _:
            return name

"""Exposure as it stands: by event, market and side, straights and legs of larger tickets apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

from desktop.book.queries.board import EventRow
from desktop.book.queries.exposure import ExposedRow, list_exposed, list_exposed_events
from desktop.book.queries.people import find_account, find_book
from desktop.book.queries.positions import list_written
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.exposure import worst_case
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.naming import has_two_sides, title_of
from desktop.domain.positions import Open, SidePosition, positions
from desktop.domain.sentences import say
from desktop.reports.plain import OPENS, opens_tickets, plain_report, refuse_choices
from desktop.reports.questions import Question
from desktop.reports.sheets import Cell, Column, Report, Row

COLUMNS = (
    Column("event_date", "Date", "date", 12),
    Column("league", "League", "text", 9),
    Column("rotation", "Rotation", "number", 10),
    Column("event", "Event", "text", 36),
    Column("period", "Period", "text", 8),
    Column("market", "Market", "text", 13),
    Column("side", "Side", "text", 12),
    Column("tickets_with", "Kind", "text", 13),
    Column("lowest_line", "Lowest line", "total", 10),
    Column("highest_line", "Highest line", "total", 10),
    Column("average_line", "Average line", "text", 10),
    Column("tickets", "Tickets", "count", 9),
    Column("risk", "Risk", "money", 14),
    Column("win", "To win", "money", 14),
    Column("volume", "Volume", "money", 14),
    Column("house_if_it_wins", "House if it wins", "money", 15),
    Column("worst_case", "Worst case of event", "money", 16),
    OPENS,
)
# By event and period; of an outright also by how many places it pays.
_Groups = Mapping[tuple[int, str, int], list[ExposedRow]]


def exposure(reader: ConnectionReader, question: Question) -> Report:
    """Everything that is open now; of one agent what players below wagered while they were there.

    The whole risk of a larger ticket stands on each of its legs, so only straights add up.

    Raises:
        InputError: A week or a grouping was named, or there is no such agent.
    """
    refuse_choices(question, "week", "by")
    events = {event.id: event for event in list_exposed_events(reader)}
    exposed = list_exposed(reader)
    if question.agent is not None:
        exposed = _below(reader, question.agent, events)
    groups: dict[tuple[int, str, int], list[ExposedRow]] = defaultdict(list)
    for row in exposed:
        line = row.line if row.market == Market.OUTRIGHT else 0
        groups[row.event_id, row.period, line].append(row)
    rows = list(_rows(events, groups, question.agent))
    return plain_report(
        question,
        find_book(reader),
        title="Exposure",
        words=(
            "Risk is the players' money, to win the house's; a result below 0 the house loses",
            say("Everything that is open now below {agent}", agent=question.agent)
            if question.agent
            else "Everything that is open now",
            "A ticket with several legs stands whole on each of them: only straights add up",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=4,
    )


def _below(reader: ConnectionReader, code: str, events: Iterable[int]) -> list[ExposedRow]:
    agent = find_account(reader, code.upper())
    if agent is None:
        raise InputError(say("There is no account “{code}”.", code=code))
    found: dict[tuple[object, ...], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in list_written(reader, events):
        if agent.parent_id is not None and f"/{agent.id}/" not in f"/{row.path}":
            continue
        place = (row.event_id, row.period, row.market, row.side, row.line, row.multi)
        for no, amount in enumerate((row.tickets, row.risk, row.win, row.volume)):
            found[place][no] += amount
    return [ExposedRow(*place, *sums) for place, sums in found.items()]  # type: ignore[arg-type]  # the two are a whole row


def _rows(events: Mapping[int, EventRow], groups: _Groups, agent: str | None) -> Iterator[Row]:
    def place(key: tuple[int, str, int]) -> tuple[str, int, str, int]:
        event = events[key[0]]
        return event.day, event.rot_away, key[1], key[2]

    for event_id, period, line in sorted(groups, key=place):
        event, rows = events[event_id], groups[event_id, period, line]
        straights = [(_selection(r), r.line, r.risk, r.win) for r in rows if not r.multi]
        worst = worst_case(straights) if has_two_sides(event) and straights else None
        for position in positions(map(_open, rows)):
            yield from _lines(event, position, worst, agent)


def _lines(
    event: EventRow, position: SidePosition, worst: int | None, agent: str | None
) -> Iterator[Row]:
    """A row of the straights on a side, and one of the legs, as far as there are any."""
    selection = position.selection
    where = f"{selection.period.value}/{selection.market.value}/{selection.side.value}"
    asked = [f"rot:{event.rot_away}", f"day:{event.day}", f"on:{where}", "status:open"]
    if agent:
        asked.append(f"agent:{agent.upper()}")
    named: list[Cell] = [
        date.fromisoformat(event.day), event.league, event.rot_away, title_of(event),
        selection.period.value, selection.market.value, selection.side.value,
    ]  # fmt: skip
    opens = opens_tickets(*asked)
    if position.tickets:
        # A contest is decided among its entrants: no side of it has a result by itself.
        net = position.net if has_two_sides(event) else None
        yield (
            *named, "straight", position.lowest, position.highest, _points(position.average),
            position.tickets, position.risk, position.win, position.volume, net, worst, opens,
        )  # fmt: skip
    if position.legs:
        yield (
            *named, "several legs", None, None, "", position.legs, position.legs_risk,
            position.legs_win, None, None, None, opens,
        )  # fmt: skip


def _points(quarters: Fraction | None) -> str:
    if quarters is None:
        return ""
    hundredths = round(quarters * 25)
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{abs(hundredths) // 100}.{abs(hundredths) % 100:02d}"


def _selection(row: ExposedRow) -> Selection:
    return Selection(Period(row.period), Market(row.market), Side(row.side))


def _open(row: ExposedRow) -> Open:
    return Open(
        _selection(row), row.line, bool(row.multi), row.tickets, row.risk, row.win, row.volume
    )  # fmt: skip

"""Why the house stands to win or lose what it does: selections at a score, and then tickets."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from desktop.book.queries.board import EventRow, find_contest, find_event, list_entrants
from desktop.book.queries.exposure import ExposedRow
from desktop.book.queries.positions import WrittenRow, WrittenTicket
from desktop.book.statements import Reader
from desktop.domain.contest_exposure import paid_places, result_if
from desktop.domain.errors import InputError
from desktop.domain.exposure import Axis, Row, axis_of, extreme_score, result_at
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import MARKETS_WITH_LINE, Market, Period, Selection, Side
from desktop.domain.naming import title_of
from desktop.domain.positions import against, outcomes_of, part_of
from desktop.services.exposure.gathering import Gathered, gather_on, straights_of, tickets_on
from desktop.services.exposure.listing import cases_of, entrant_rows, field_of
from desktop.services.exposure.scope import EVERYTHING, Scope
from desktop.services.why.explanation import Explanation, How, Lead, Part, Terms, Unit, Why

HOUSE_SIDE = "House result: minus is what the house loses."
_WORST = "The house’s result at the score that is worst for it, of the straight wagers."
_BEST = "The house’s result at the score that is best for it, of the straight wagers."
_AT = "What the house wins or loses if the event ends so, of the straight wagers."
_MEANINGS = {
    "tickets": "The open straight wagers that count here.",
    "risk": "What the players risk on the open straight wagers.",
    "win": "What the players win if these wagers win.",
    "volume": "The lower of risk and win of each wager.",
    "legs": "Legs of tickets with several legs; they are never netted with straights.",
    "legs_risk": "The whole risk of the tickets with several legs that have a leg here.",
}
_TITLES = {"win": "To win", "legs": "Parlay legs", "legs_risk": "Risk of parlays"}
_COUNTED = frozenset({"tickets", "legs"})
_OF_LEGS = frozenset({"legs", "legs_risk"})
_OUTRIGHT = frozenset(
    {Market.MONEY_LINE, Market.THREE_WAY, Market.DRAW_NO_BET, Market.DOUBLE_CHANCE,
     Market.THREE_WAY_SPREAD}
)  # fmt: skip
_TICKETS_LISTED = 1_000


@dataclass(frozen=True, slots=True)
class Spot:
    """What is looked at: an event and period, or one selection of it.

    Attributes:
        day: The figure day, for the house's share.
        selection: Only this one; None is all of them.
        line: Only this line in quarter points; None is all of them.
        entrant_id: Only this entrant of a contest; None is all of them.
    """

    event_id: int
    period: str
    scope: Scope = EVERYTHING
    day: date | None = None
    selection: Selection | None = None
    line: int | None = None
    entrant_id: int | None = None

    def has(self, row: ExposedRow | WrittenRow) -> bool:
        """Whether a row is about it."""
        about = Selection(Period(row.period), Market(row.market), Side(row.side))
        is_event = self.entrant_id in {None, row.event_id}
        return is_event and self.selection in {None, about} and self.line in {None, row.line}


def worst_of(spot: Spot, *, is_worst: bool = True) -> Why:
    """What explains the worst or the best case of an event."""
    return partial(_explain_case, spot=spot, is_worst=is_worst)


def result_of_score(spot: Spot, away: int, home: int) -> Why:
    """What explains the house's result at a score."""
    return partial(_explain_score, spot=spot, away=away, home=home)


def result_along(spot: Spot, axis: Axis, at: int) -> Why:
    """What explains the house's result at one margin or total, of what pays by it alone."""
    return partial(_explain_along, spot=spot, axis=axis, at=at)


def sum_of(spot: Spot, number: str) -> Why:
    """What explains tickets, risk, win, volume, legs or legs_risk of an event or a selection."""
    return partial(_explain_sum, spot=spot, number=number)


def on_event(event_id: int, number: str) -> Why:
    """What explains tickets or risk of everything open on an event, legs of parlays included."""
    return partial(_explain_on_event, event_id=event_id, number=number)


def net_of(spot: Spot) -> Why:
    """What explains the house's result of a market if one side of it wins."""
    return partial(_explain_net, spot=spot)


def lines_of(spot: Spot, title: str, shown: str) -> Why:
    """What explains the lines that were taken of a side, or their average by volume."""
    return partial(_explain_lines, spot=spot, title=title, shown=shown)


def _explain_lines(reader: Reader, *, spot: Spot, title: str, shown: str) -> Explanation:
    event = _event(reader, spot.event_id)
    rows = [row for row in _gathered(reader, spot, event).rows if spot.has(row) and not row.multi]
    selection = spot.selection
    parts = [
        Part("Volume at the line", row.volume,
             side_in_words(event, selection, row.line) if selection else "",
             why=sum_of(replace(spot, line=row.line), "volume"))
        for row in rows
    ]  # fmt: skip
    parts.append(Part(title, sum(row.volume for row in rows), quoted=shown))
    meaning = "The lines at which straight wagers were taken; the average is weighted by volume."
    return Explanation(title, meaning, tuple(parts), title_of(event), how=How.LAST)


def _explain_case(reader: Reader, *, spot: Spot, is_worst: bool) -> Explanation:
    event = _event(reader, spot.event_id)
    title, meaning = ("Worst case", _WORST) if is_worst else ("Best case", _BEST)
    gathered = _gathered(reader, spot, event)
    if event.contest_id is not None:
        return _explain_contest(reader, spot, event, gathered, is_worst=is_worst)
    straights = straights_of(gathered.rows)
    parts = list(_answers(event, straights, spot, min if is_worst else max))
    who = title_of(event)
    if any(axis_of(row[0]) != "answer" for row in straights):
        away, home = extreme_score(straights, is_worst=is_worst)
        parts += _at_score(event, straights, spot, away, home)
        who = f"{who} · {event.away} {away}, {event.home} {home}"
    return Explanation(title, meaning, tuple(parts), who, HOUSE_SIDE)


def _explain_score(reader: Reader, *, spot: Spot, away: int, home: int) -> Explanation:
    event = _event(reader, spot.event_id)
    rows = straights_of(_gathered(reader, spot, event).rows)
    parts = tuple(_at_score(event, rows, spot, away, home))
    who = f"{event.away} {away}, {event.home} {home}"
    return Explanation("House result", _AT, parts, who, HOUSE_SIDE)


def _explain_along(reader: Reader, *, spot: Spot, axis: Axis, at: int) -> Explanation:
    event = _event(reader, spot.event_id)
    rows = [row for row in straights_of(_gathered(reader, spot, event).rows)
            if axis_of(row[0]) == axis]  # fmt: skip
    # Any score with this margin or total does: nothing else of it counts.
    away, home = (max(0, -at), max(0, at)) if axis == "margin" else (0, at)
    parts = tuple(_at_score(event, rows, spot, away, home))
    return Explanation("House result", _AT, parts, f"{title_of(event)} · {axis} {at}", HOUSE_SIDE)


def _explain_contest(
    reader: Reader, spot: Spot, event: EventRow, gathered: Gathered, *, is_worst: bool
) -> Explanation:
    """Of a contest the order of finish decides: what is taken in, and what that order pays."""
    contest = find_contest(reader, event.contest_id or 0)
    case = cases_of(gathered.rows, contest)[0 if is_worst else 1]
    taken = sum(row.risk for row in gathered.rows if not row.multi)
    order = "Paid out, with what is taken back, at the "
    parts = (
        Part("Risk taken on all entrants", taken, why=sum_of(spot, "risk")),
        Part(order + ("worst order" if is_worst else "best order"), case - taken),
    )
    title, meaning = ("Worst case", _WORST) if is_worst else ("Best case", _BEST)
    return Explanation(title, meaning, parts, contest.title if contest else "", HOUSE_SIDE)


def _answers(
    event: EventRow, rows: Iterable[Row], spot: Spot, pick: Callable[..., int]
) -> Iterable[Part]:
    """Each question by itself: what the house gets by the answer that counts."""
    results: dict[tuple[Market, int], list[int]] = defaultdict(lambda: [0, 0])
    for selection, line, risk, win in rows:
        if axis_of(selection) == "answer":
            is_yes = selection.side is Side.YES
            results[selection.market, line][0] += -win if is_yes else risk
            results[selection.market, line][1] += risk if is_yes else -win
    for (market, line), both in results.items():
        cents = pick(both)
        what = "If it comes in" if cents == both[0] else "If it does not come in"
        yield Part(what, cents, f"{title_of(event)} {market.value.replace('_', ' ')}",
                   why=sum_of(replace(spot, line=line), "risk"))  # fmt: skip


def _at_score(
    event: EventRow, rows: Iterable[Row], spot: Spot, away: int, home: int
) -> Iterable[Part]:
    for row in rows:
        selection, line, risk, _ = row
        if axis_of(selection) == "answer":
            continue
        cents = result_at(row, away, home)
        what = "Wins for the house" if cents >= 0 else "Lost by the house"
        where = replace(spot, selection=selection, line=line)
        number = "risk" if cents == risk else "win"
        yield Part(what, cents, side_in_words(event, selection, line), why=sum_of(where, number))


def _explain_sum(reader: Reader, *, spot: Spot, number: str) -> Explanation:
    event = _event(reader, spot.event_id)
    listed = _tickets(reader, spot, event, number)
    values: dict[int, int] = defaultdict(int)
    for ticket, cents in listed:
        values[ticket.ticket_id] += cents
    tickets = {ticket.ticket_id: ticket for ticket, _ in listed}
    parts = [
        Part(_kind(tickets[one]), cents, f"{tickets[one].account} {tickets[one].description}",
             tickets[one].placed_at, lead=Lead("tickets", one))
        for one, cents in sorted(values.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    ]  # fmt: skip
    kept = _kept(_gathered(reader, spot, event), spot, number)
    rounded = kept - sum(part.value for part in parts)
    if rounded:
        parts.append(Part("Rounded once for each line, not for each ticket", rounded))
    if len(parts) > _TICKETS_LISTED:
        rest = parts[_TICKETS_LISTED:]
        parts = parts[:_TICKETS_LISTED]
        parts.append(Part("Smaller ones", sum(part.value for part in rest), str(len(rest))))
    who = title_of(event)
    if spot.selection is not None:
        who = side_in_words(event, spot.selection, spot.line)
    terms = Terms(who=who, side="" if number in _COUNTED else "The players’ amounts.")
    terms["unit"] = Unit.COUNT if number in _COUNTED else Unit.MONEY
    title = _TITLES.get(number, number.capitalize())
    return Explanation(title, _MEANINGS[number], tuple(parts), **terms)


def _explain_on_event(reader: Reader, *, event_id: int, number: str) -> Explanation:
    event = _event(reader, event_id)
    parts = []
    for row in gather_on(reader, [event]).rows:
        selection = Selection(Period(row.period), Market(row.market), Side(row.side))
        spot = Spot(event_id, row.period, selection=selection, line=row.line)
        what = "Legs of larger tickets" if row.multi else "Straight wagers"
        name = {"tickets": "legs", "risk": "legs_risk"}[number] if row.multi else number
        parts.append(
            Part(what, int(getattr(row, number)), side_in_words(event, selection, row.line),
                 why=sum_of(spot, name))
        )  # fmt: skip
    unit = Unit.COUNT if number == "tickets" else Unit.MONEY
    meaning = "Everything open on the event: straights, and legs of tickets with several legs."
    return Explanation(number.capitalize(), meaning, tuple(parts), title_of(event), unit=unit)


def _explain_net(reader: Reader, *, spot: Spot) -> Explanation:
    """What is against the side is kept, what is on it is paid."""
    event, asked = _event(reader, spot.event_id), spot.selection
    if asked is None:
        raise InputError("A result by side needs a side.")
    gathered = _gathered(reader, spot, event)
    rows = [row for row in straights_of(gathered.rows) if row[0].period == asked.period]
    if event.contest_id is not None:
        parts = _of_entrant(reader, event, spot, gathered)
    elif outcomes_of(asked.side):
        parts = _of_outcomes(event, rows, spot, outcomes_of(asked.side))
    else:
        parts = [*_of_market(event, rows, spot, asked)]
    meaning = "The house’s result of this market if everything on this side wins."
    return Explanation("House if it wins", meaning, tuple(parts), title_of(event), HOUSE_SIDE)


def _of_market(
    event: EventRow, rows: Iterable[Row], spot: Spot, asked: Selection
) -> Iterable[Part]:
    for selection, line, risk, win in rows:
        where = replace(spot, selection=selection, line=line)
        words = side_in_words(event, selection, line)
        if selection == asked:
            yield Part("Paid if it wins", -win, words, why=sum_of(where, "win"))
        elif selection.market is asked.market and selection.side in against(asked.side):
            yield Part("Kept from the other side", risk, words, why=sum_of(where, "risk"))


def _of_outcomes(
    event: EventRow, rows: Sequence[Row], spot: Spot, outcomes: Iterable[Side]
) -> list[Part]:
    """Of two outcomes at once the one that is worse for the house, over all of its markets."""
    outright = [row for row in rows if row[0].market in _OUTRIGHT]
    scores = {Side.AWAY: (1, 0), Side.DRAW: (0, 0), Side.HOME: (0, 1)}
    found = [list(_at_score(event, outright, spot, *scores[one])) for one in outcomes]
    return min(found, key=lambda parts: sum(part.value for part in parts))


def _of_entrant(reader: Reader, event: EventRow, spot: Spot, gathered: Gathered) -> list[Part]:
    contest = find_contest(reader, event.contest_id or 0)
    entrants = entrant_rows(gathered.rows)
    asked, line = spot.selection, spot.line or 0
    if contest is None or asked is None:
        return []
    net = result_if(entrants, (event.id, asked, line, 0, 0), field_of(contest, entrants))
    places = paid_places(asked, line)
    taken = sum(row[3] for row in entrants if paid_places(row[1], row[2]) == places)
    return [
        Part("Risk taken on all entrants", taken, why=sum_of(spot, "risk")),
        Part("Paid out, with what is taken back, if it comes in", net - taken),
    ]


def _tickets(
    reader: Reader, spot: Spot, event: EventRow, number: str
) -> list[tuple[WrittenTicket, int]]:
    """The tickets that count, each with its part of the number; half cents are rounded."""
    asked = _asked(reader, event)
    scope = replace(spot.scope, period=spot.period)
    is_of_legs = number in _OF_LEGS
    name = {"legs_risk": "risk"}.get(number, number)
    found = []
    for ticket, weight in tickets_on(reader, [one.id for one in asked], scope, spot.day):
        row = ticket.row
        if bool(row.multi) is not is_of_legs or not spot.has(row):
            continue
        counted = 1 if number in _COUNTED else part_of(int(getattr(row, name)), weight)
        found.append((ticket, counted))
    return found


def _kept(gathered: Gathered, spot: Spot, number: str) -> int:
    """The number by the sums that the page shows."""
    name = {"legs": "tickets", "legs_risk": "risk"}.get(number, number)
    return sum(
        int(getattr(row, name))
        for row in gathered.rows
        if bool(row.multi) is (number in _OF_LEGS) and spot.has(row)
    )


def _gathered(reader: Reader, spot: Spot, event: EventRow) -> Gathered:
    scope = replace(spot.scope, period=spot.period)
    return gather_on(reader, _asked(reader, event), scope, spot.day)


def _asked(reader: Reader, event: EventRow) -> Sequence[EventRow]:
    return [event] if event.contest_id is None else list_entrants(reader, event.contest_id)


def side_in_words(event: EventRow, selection: Selection, line: int | None) -> str:
    """A selection at a line: `Chiefs -3.5`, `over 47.5`, `Packers money line`."""
    market, side = selection.market, selection.side
    team = {Side.AWAY: event.away, Side.HOME: event.home}.get(side, side.value.replace("_", " "))
    if line is None or market not in MARKETS_WITH_LINE:
        return f"{team} {market.value.replace('_', ' ')}"
    written = format_spread(line) if market is Market.SPREAD else format_quarters(line)
    return f"{team} {written}"


def _kind(ticket: WrittenTicket) -> str:
    return ticket.row.kind.replace("_", " ").capitalize()


def _event(reader: Reader, event_id: int) -> EventRow:
    event = find_event(reader, event_id)
    if event is None:
        raise InputError("There is no such event on the schedule.")
    return event

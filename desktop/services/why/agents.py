"""Why the position of an agent is what it is: event by event, of everybody below."""

from dataclasses import replace
from datetime import date
from functools import partial

from desktop.book.statements import Reader
from desktop.domain.naming import title_of
from desktop.services.exposure.agents import AgentPosition
from desktop.services.exposure.gathering import gather
from desktop.services.exposure.listing import Exposure, list_exposures
from desktop.services.exposure.scope import Part as Counted
from desktop.services.exposure.scope import Scope
from desktop.services.why.explanation import Explanation, Part, Unit, Why
from desktop.services.why.exposure import HOUSE_SIDE, Spot, sum_of, worst_of

_MEANINGS = {
    "tickets": "The open straight wagers of everybody below.",
    "risk": "What the players below risk on open straight wagers.",
    "win": "What the players below win if all of these wagers win.",
    "worst": "The house’s result if every event came out worst for these wagers.",
    "book_worst": "The same, by chart percent and after what the agents have of it.",
    "parlay_risk": "The whole risk of tickets with several legs, on each event of them.",
}
_TITLES = {
    "win": "To win", "worst": "Worst cases", "book_worst": "House’s own",
    "parlay_risk": "Risk of parlays",
}  # fmt: skip


def agent_number(agent: AgentPosition, number: str, scope: Scope, day: date | None) -> Why:
    """What explains tickets, risk, win, worst, book_worst or parlay_risk below an agent."""
    if agent.depth:
        below = int(agent.path.rstrip("/").rpartition("/")[2])
        scope = replace(scope, agent_id=below)
    if number == "book_worst":
        scope = replace(scope, part=Counted.HOUSE)
    return partial(_explain, code=agent.code, number=number, scope=scope, day=day)


def _explain(
    reader: Reader, *, code: str, number: str, scope: Scope, day: date | None
) -> Explanation:
    parts = tuple(
        Part("Event", value, f"{title_of(found.event)} {found.period}", why=_why(found, number,
             scope, day))
        for found in list_exposures(reader, scope, day)
        if (value := _value(reader, found, number, scope, day))
    )  # fmt: skip
    unit = Unit.COUNT if number == "tickets" else Unit.MONEY
    side = HOUSE_SIDE if number.endswith("worst") else ""
    title = _TITLES.get(number, number.capitalize())
    return Explanation(title, _MEANINGS[number], parts, code, side, unit)


def _value(reader: Reader, found: Exposure, number: str, scope: Scope, day: date | None) -> int:
    if number != "win":
        return int(getattr(found, "worst" if number == "book_worst" else number))
    asked = {found.event.id, found.event.contest_id}
    gathered = gather(reader, scope, day)
    return sum(
        row.win
        for row in gathered.rows
        if not row.multi
        and row.period == found.period
        and {row.event_id, gathered.events[row.event_id].contest_id} & (asked - {None})
    )


def _why(found: Exposure, number: str, scope: Scope, day: date | None) -> Why:
    spot = Spot(found.event.id, found.period.value, scope, day)
    if number.endswith("worst"):
        return worst_of(spot)
    return sum_of(spot, "legs_risk" if number == "parlay_risk" else number)

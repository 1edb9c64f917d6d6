"""From a cell to the tickets behind it: the filter of the tickets page that lists them."""

from desktop.book.queries.board import EventRow
from desktop.domain.markets import Selection
from desktop.services.exposure.agents import AgentPosition
from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.scope import Scope


def tickets_on(exposure: Exposure, scope: Scope, agent: str) -> str:
    """The tickets of an event; of players below an agent, whose code is empty for everybody."""
    event = exposure.event
    return _joined(f"rot:{event.rot_away} day:{event.day}", scope, agent)


def tickets_of(event: EventRow, selection: Selection, scope: Scope, agent: str) -> str:
    """The tickets on one side of a market of an event; agent as in `tickets_on`."""
    where = f"{selection.period.value}/{selection.market.value}/{selection.side.value}"
    return _joined(f"rot:{event.rot_away} day:{event.day} on:{where}", scope, agent)


def tickets_below(position: AgentPosition, scope: Scope) -> str:
    """The tickets of everybody below an agent."""
    return _joined("", scope, position.code if position.depth else "")


def _joined(which: str, scope: Scope, agent: str) -> str:
    below = f"agent:{agent}" if agent else ""
    status = "status:open,graded" if scope.with_graded else "status:open"
    return " ".join(filter(None, [which, below, status]))

"""A leg of a ticket in the words that lists, sheets and receipts share."""

from dataclasses import dataclass

from desktop.book.queries.ticket_sheet import TicketLeg
from desktop.domain.describing import describe_leg
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.naming import title_of
from desktop.domain.spoken import SpokenLeg


@dataclass(frozen=True, slots=True)
class ToldLeg:
    """The contest with its league, and what was selected in it with line and price."""

    event: str
    selection: str


def tell_leg(leg: TicketLeg) -> ToldLeg:
    """Say what the leg is on."""
    selection = Selection(Period(leg.period), Market(leg.market), Side(leg.side))
    is_home = leg.side.startswith("home") and leg.market != Market.DOUBLE_CHANCE
    rotation = leg.rot_home if is_home else leg.rot_away
    spoken = SpokenLeg(
        rotation, leg.away, leg.home, selection, leg.line, leg.price, Sport(leg.sport)
    )
    return ToldLeg(f"{leg.league} {leg.rot_away} {title_of(leg)}", describe_leg(spoken))

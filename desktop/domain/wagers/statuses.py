"""The state of a ticket by the results of its legs and by its money (RULES 0.7)."""

from collections.abc import Collection, Mapping

from desktop.domain.tickets import LegResult, TicketStatus

STATUS_OF_LEG: Mapping[LegResult, TicketStatus] = {
    LegResult.PENDING: TicketStatus.OPEN,
    LegResult.WIN: TicketStatus.WON,
    LegResult.LOSS: TicketStatus.LOST,
    LegResult.PUSH: TicketStatus.PUSH,
    LegResult.HALF_WIN: TicketStatus.HALF_WON,
    LegResult.HALF_LOSS: TicketStatus.HALF_LOST,
    LegResult.NO_ACTION: TicketStatus.NO_ACTION,
    LegResult.VOID: TicketStatus.VOID,
}


def status_by_money(results: Collection[LegResult], risk: int, net: int) -> TicketStatus:
    """The state of a decided ticket of several legs: the money says it (RULES 0.7).

    Such a ticket is never half won; where it came to nothing its legs say how.

    Args:
        results: Of its legs.
        risk: Cents.
        net: Cents, the player's side.
    """
    if net > 0:
        return TicketStatus.WON
    if net < 0:
        return TicketStatus.HALF_LOST if net > -risk else TicketStatus.LOST
    if any(result not in _WITHOUT_ACTION for result in results):
        return TicketStatus.PUSH
    return TicketStatus.NO_ACTION if LegResult.NO_ACTION in results else TicketStatus.VOID


_WITHOUT_ACTION = frozenset({LegResult.NO_ACTION, LegResult.VOID})

"""Free plays: what a wager that stakes no money of the player comes to (RULES 20)."""

from desktop.domain.tickets import Graded, TicketStatus


def settle(graded: Graded, risk: int) -> tuple[int, int]:
    """What is posted to the player, and what of the free play he gets back; cents.

    A win posts the win without the stake; a loss posts nothing; what comes to no action gives the
    whole free play back. Where only a part of it was decided, what is left goes back as free play:
    the half that pushed beside a half win, and what half a loss did not cost.

    Args:
        graded: As of any ticket.
        risk: The amount of the free play, cents.
    """
    if graded.status is TicketStatus.OPEN:
        return 0, 0
    if graded.status is TicketStatus.HALF_WON:
        return graded.net, risk // 2
    if graded.net > 0:
        return graded.net, 0
    return 0, risk + graded.net

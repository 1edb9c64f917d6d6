"""What straight wagers are worth, worked out once more and in another way than by the fold."""

_STRAIGHT = """
    SELECT ticket.id, risk, win, side, line, coalesce(status, 'open'), coalesce(net, 0),
        coalesce(voided, 0), score.away, score.home
    FROM ticket JOIN leg ON leg.ticket_id = ticket.id
    LEFT JOIN outcome ON outcome.ticket_id = ticket.id
    LEFT JOIN score ON score.event_id = leg.event_id AND stage = 'settled'
        AND score.period = leg.period
    WHERE ticket.kind = 'straight' AND ticket.legs = 1 AND market IN ('spread', 'total')
"""


def find_wrong_worth(station):
    """The first straight wager whose state or net is not what its result makes of it."""
    for ticket, risk, win, side, line, status, net, voided, away, home in station.rows(_STRAIGHT):
        if voided:
            expected = ("void", 0)
        elif away is None:
            expected = ("open", 0)
        else:
            expected = _worth(_margin(side, line, away, home), risk, win)
        if (status, net) != expected:
            return ticket, status, net, expected
    return None


def _margin(side, line, away, home):
    """By how many quarter points the selection is ahead of its line."""
    match side:
        case "home":
            return 4 * (home - away) + line
        case "away":
            return 4 * (away - home) + line
        case "over":
            return 4 * (home + away) - line
        case _:
            return line - 4 * (home + away)


def _worth(margin, risk, win):
    if margin == 0:
        return "push", 0
    return ("won", win) if margin > 0 else ("lost", -risk)

"""Short written descriptions of selections and tickets, for lists, tickets and reports.

They are stored with the ticket, so they use the plain minus and no language.
"""

from collections.abc import Sequence

from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import Period
from desktop.domain.readback import SpokenLeg, answer_key, chosen_team
from desktop.domain.tickets import TicketKind

_KINDS = {TicketKind.STRAIGHT: "", TicketKind.PARLAY: "Parlay: "}
_ANSWERS = {
    "spread": "{team} {spread}",
    "total_over": "{both} o{total}",
    "total_under": "{both} u{total}",
    "money_line": "{team} ML",
    "team_total_over": "{team} TT o{total}",
    "team_total_under": "{team} TT u{total}",
    "three_way": "{team} 3-way",
    "three_way_draw": "{both} draw",
    "draw_no_bet": "{team} DNB",
    "double_chance_home_or_draw": "{both} 1X",
    "double_chance_home_or_away": "{both} 12",
    "double_chance_draw_or_away": "{both} X2",
}


def describe_ticket(kind: TicketKind, legs: Sequence[SpokenLeg]) -> str:
    """Describe a ticket: `Parlay: 451 Pittsburgh -3.5 -110 + 454 Cleveland ML +135`."""
    return _KINDS[kind] + " + ".join(describe_leg(leg) for leg in legs)


def describe_leg(leg: SpokenLeg) -> str:
    """Describe a selection: `451 Pittsburgh -3.5 -110 1H`."""
    answer = _ANSWERS[answer_key(leg.selection)].format(
        team=chosen_team(leg),
        both=f"{leg.away}/{leg.home}",
        spread=format_spread(leg.line),
        total=format_quarters(leg.line),
    )
    period = leg.selection.period
    suffix = "" if period is Period.GAME else f" {period.upper()}"
    return f"{leg.rotation} {answer} {leg.price}{suffix}"

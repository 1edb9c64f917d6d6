"""Short descriptions of tickets and selections, stored with the ticket, in no language."""

from collections.abc import Mapping

from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import Market, Period, Sport
from desktop.domain.money import format_money
from desktop.domain.rule_choices import Condition
from desktop.domain.spoken import SpokenLeg, SpokenWager
from desktop.domain.tickets import PitcherOption, TicketKind
from desktop.domain.wagers.terms import EachWay, IfBet, Reverse, RoundRobin, Teaser

# The plain minus, and what the grammar writes.
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
    "three_way_spread": "{team} EH {spread}",
    "three_way_spread_draw": "{both} EH {spread} draw",
    "yes_no_yes": "{both} yes",
    "yes_no_no": "{both} no",
    "outright_yes_first": "{team}",
    "outright_no_first": "{team} no",
    "outright_yes": "{team} top {total}",
    "outright_no": "{team} not top {total}",
    "pool_win": "{team} win",
    "pool_place": "{team} place",
    "pool_show": "{team} show",
}
_KINDS: Mapping[TicketKind, str] = {
    TicketKind.PARLAY: "Parlay",
    TicketKind.TEASER: "Teaser",
    TicketKind.PLEASER: "Pleaser",
    TicketKind.ROUND_ROBIN: "Round robin",
    TicketKind.IF_BET: "If bet",
    TicketKind.REVERSE: "Reverse",
    TicketKind.FUTURE: "Future",
    TicketKind.PROP: "Prop",
    TicketKind.HORSE: "Horse",
    TicketKind.MANUAL: "Write-in",
}
_PITCHERS = {
    PitcherOption.LISTED_BOTH: "LP",
    PitcherOption.LISTED_AWAY: "L1",
    PitcherOption.LISTED_HOME: "L2",
    PitcherOption.ACTION: "ACT",
    PitcherOption.ACTION_LOCKED: "ACT locked",
}
_ACTION_MARKS = {Condition.IF_WIN: "", Condition.IF_ACTION: " action"}


def describe_ticket(wager: SpokenWager) -> str:
    """Describe a ticket: `Parlay: 451 Pittsburgh -3.5 -110 + 454 Cleveland ML +135`."""
    opening = _describe_kind(wager)
    if wager.open_spots:
        opening += f" ({wager.open_spots} open)"
    if wager.free_play:
        opening = f"Free play {opening}".rstrip()
    if wager.lay_off:
        opening = f"Lay-off {opening}".rstrip()
    body = _describe_legs(wager)
    return f"{opening}: {body}" if opening else body


def describe_leg(leg: SpokenLeg, *, has_price: bool = True) -> str:
    """Describe a selection: `451 Pittsburgh -3.5 -110 1H`."""
    of_both = f"{leg.away}/{leg.home}" if leg.away else leg.home
    market = leg.selection.market
    contest = f" ({leg.away})" if leg.away and market in _WITH_CONTEST else ""
    answer = _ANSWERS[leg.answer_key].format(
        team=f"{leg.team if leg.away else leg.home}{contest}",
        both=of_both,
        spread=format_spread(leg.spread),
        total=format_quarters(leg.line),
    )
    parts = [str(leg.rotation), answer]
    if leg.bought:
        verb = "bought" if leg.bought > 0 else "sold"
        parts.append(f"({verb} {format_quarters(abs(leg.bought) * 2)})")
    if has_price:
        parts.append(leg.price)
    if leg.selection.period is not Period.GAME:
        parts.append(leg.selection.period.upper())
    if leg.pitchers is not None:
        parts.append(_PITCHERS[leg.pitchers])
    return " ".join(part for part in parts if part)


_WITH_CONTEST = frozenset({Market.OUTRIGHT, Market.POOL_WIN, Market.POOL_PLACE, Market.POOL_SHOW})


def _describe_kind(wager: SpokenWager) -> str:
    kind = _KINDS.get(wager.kind, "")
    terms = wager.terms
    if isinstance(terms, Teaser):
        return f"{kind} {_points(wager, terms)}"
    if isinstance(terms, RoundRobin):
        sizes = ",".join(map(str, sorted({len(places) for places, _ in terms.parlays})))
        return f"{kind} by {sizes} ({len(terms.parlays)} parlays)"
    if isinstance(terms, IfBet | Reverse):
        return f"{kind}{_ACTION_MARKS[terms.condition]}"
    if isinstance(terms, EachWay):
        return f"{kind} each way {format_money(terms.stake)}"
    return kind


def _points(wager: SpokenWager, terms: Teaser) -> str:
    football = format_quarters(terms.points)
    basketball = format_quarters(terms.basketball_points)
    sports = {leg.sport for leg in wager.legs}
    if sports == {Sport.BASKETBALL}:
        return basketball
    return f"{football}/{basketball}" if Sport.BASKETBALL in sports else football


def _describe_legs(wager: SpokenWager) -> str:
    if wager.kind is TicketKind.MANUAL:
        due = "" if wager.due is None else f" ({wager.due.isoformat()})"
        return f"{wager.text}{due}"
    link = " + "
    if isinstance(wager.terms, IfBet):
        link = " > " if wager.terms.condition is Condition.IF_WIN else " >> "
    described = (describe_leg(leg, has_price=wager.is_priced_by_leg) for leg in wager.legs)
    return link.join(described)

"""What a caller says when a wager is wanted: teams and lines, never how it is typed."""

from collections.abc import Sequence

from desktop.domain.markets import Market, Period, Side
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say
from desktop.domain.spoken import SpokenLeg
from desktop.domain.spoken_english import say_spread, say_total
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.domain.wagers.terms import IfBet, RoundRobin, Teaser
from desktop.services.quoting.quotes import Quote

_PERIODS = {Period.H1: "in the first half", Period.H2: "in the second half"}


def ask_for(quote: Quote) -> str:
    """What the caller wants: `P1001 wants Chicago minus three and a half for 500`."""
    spoken, code = quote.spoken, quote.account.code
    terms = spoken.terms
    has_line = not isinstance(terms, Teaser)
    legs = [_selection(leg, has_line=has_line) for leg in spoken.legs]
    together = _together(legs)
    amount = _amount(quote)
    match quote.kind:
        case TicketKind.STRAIGHT:
            return say("{code} wants {legs} {amount}.", code=code, legs=together, amount=amount)
        case TicketKind.PARLAY:
            return say(
                "{code} wants a parlay of {legs}, {amount}.",
                code=code,
                legs=together,
                amount=amount,
            )
        case TicketKind.TEASER if isinstance(terms, Teaser):
            return say(
                "{code} wants a teaser by {points} points of {legs}, {amount}.",
                code=code,
                points=say_total(terms.points),
                legs=together,
                amount=amount,
            )
    if isinstance(terms, IfBet):
        return say(
            "{code} wants {first} for {amount}, and if that wins {second} for {amount}.",
            code=code,
            first=legs[0],
            second=legs[1],
            amount=_round(min(terms.stakes[0])),
        )
    each = _round(terms.parlays[0][1].risk) if isinstance(terms, RoundRobin) else amount
    return say(
        "{code} wants a round robin by twos of {legs}, {each} each.",
        code=code,
        legs=together,
        each=each,
    )


def _together(legs: Sequence[str]) -> str:
    if len(legs) == 1:
        return legs[0]
    return joined(" and ", (joined(", ", legs[:-1]), legs[-1]))


def _selection(leg: SpokenLeg, *, has_line: bool) -> str:
    period = _PERIODS.get(leg.selection.period, "")
    return f"{_market(leg, has_line=has_line)} {period}".strip()


def _market(leg: SpokenLeg, *, has_line: bool) -> str:
    match leg.selection.market:
        case Market.TOTAL:
            side = "over" if leg.selection.side is Side.OVER else "under"
            return say(
                "{side} {points} in {away} at {home}",
                side=side,
                points=say_total(leg.line),
                away=leg.away,
                home=leg.home,
            )
        case Market.MONEY_LINE:
            return say("{team} to win the game", team=leg.team)
        case _:
            if not has_line:
                return leg.team
            return say("{team} {line}", team=leg.team, line=say_spread(leg.spread))


def _amount(quote: Quote) -> str:
    """As the caller says it: what is won or risked, or just so much."""
    if quote.amount_mode is AmountMode.WIN:
        return say("to win {amount}", amount=_round(quote.win))
    if quote.amount_mode is AmountMode.RISK:
        return say("to risk {amount}", amount=_round(quote.risk))
    return say("for {amount}", amount=_round(min(quote.risk, quote.win)))


def _round(cents: int) -> str:
    return format_money(cents).removesuffix(".00")

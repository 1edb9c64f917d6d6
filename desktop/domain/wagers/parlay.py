"""Parlays: every live leg must win, at true odds or by a pay table (RULES 7 and 23)."""

from collections.abc import Sequence

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.domain.prices import Price, parse_price
from desktop.domain.rule_choices import OpenUnfilled, ParlayMode
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import check_reckoned, check_said
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.straight import straight_net
from desktop.domain.wagers.terms import Parlay

# Names of this module are looked up much faster than members of a class, and bulk grading does so
# millions of times.
_WIN = LegResult.WIN
_LOSS = LegResult.LOSS
_PENDING = LegResult.PENDING
_HALF_LOSS = LegResult.HALF_LOSS
_LIVE = frozenset({_WIN, LegResult.HALF_WIN, _HALF_LOSS})


def parlay_amounts(
    mode: AmountMode, cents: int, prices: Sequence[Price], rounding: Rounding
) -> tuple[int, int]:
    """Risk and win, in cents, of a parlay at true odds (RULES 7.2, mode TRUE).

    Raises:
        InputError: Fewer than two legs; an amount said as base; an amount that is not above 0 or
            too large; or the other side of it rounds to 0.
    """
    check_said(cents)
    if len(prices) < 2:
        raise InputError("A parlay has at least two legs. Write one leg as a straight wager.")
    if mode is AmountMode.BASE:
        raise InputError("The amount of a parlay is what it risks or what it wins; say which.")
    paid, staked = _product([(price.win + price.stake, price.stake) for price in prices])
    if mode is AmountMode.RISK:
        risk, win = cents, rounding.cents(cents * paid, staked) - cents
    else:
        risk, win = rounding.cents(cents * staked, paid - staked), cents
    check_reckoned(mode, risk, win)
    return risk, win


def parlay_return(risk: int, factors: Sequence[tuple[int, int]], rounding: Rounding) -> int:
    """What a parlay gives back, its risk included: risk × every factor, rounded once (RULES 7.4).

    Args:
        risk: Cents.
        factors: Return per unit staked of each leg, as numerator and denominator.
        rounding: The rounding the ticket was written under.
    """
    paid, staked = _product(factors)
    return rounding.cents(risk * paid, staked)


def _product(factors: Sequence[tuple[int, int]]) -> tuple[int, int]:
    paid = staked = 1
    for numerator, denominator in factors:
        paid *= numerator
        staked *= denominator
    return paid, staked


def expired_spots(terms: Parlay, filled: int) -> list[LegOutcome]:
    """The outcomes of spots that nobody filled in time, to follow those of the legs (RULES 23.1).

    Args:
        terms: Of a parlay with open spots.
        filled: How many legs it has.
    """
    result = LegResult.NO_ACTION if terms.unfilled is OpenUnfilled.REDUCE else LegResult.LOSS
    return [LegOutcome(result, "")] * (terms.spots - filled)


def grade_parlay(terms: Parlay, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a parlay has come to; one lost leg loses it at once (RULES 7.1 and 7.4).

    With open spots it stays open until they are filled, or their outcomes are those of
    `expired_spots`.
    """
    risk = terms.risk
    results = [outcome.result for outcome in outcomes]
    if _LOSS in results:
        return Graded(TicketStatus.LOST, -risk, 0)
    if _PENDING in results or len(results) < terms.spots:
        return Graded(TicketStatus.OPEN, 0, risk)
    if results.count(_WIN) == len(results) and not any(leg.is_repriced for leg in outcomes):
        return Graded(TicketStatus.WON, terms.win, 0)
    live = [outcome for outcome in outcomes if outcome.result in _LIVE]
    net = _capped(terms, _live_net(terms, live, rounding))
    return Graded(status_by_money(results, risk, net), net, 0)


def _live_net(terms: Parlay, live: Sequence[LegOutcome], rounding: Rounding) -> int:
    """What the legs that are left pay, in the mode of the ticket, before its caps."""
    risk = terms.risk
    if not live:
        return 0
    if len(live) == 1:
        return _net_as_straight(risk, live[0], rounding)
    if (pays := _table_price(terms, live)) is not None:
        return rounding.cents(risk * pays.win, pays.stake)
    return parlay_return(risk, [_factor(leg.price, leg.result) for leg in live], rounding) - risk


def _table_price(terms: Parlay, live: Sequence[LegOutcome]) -> Price | None:
    """What the table pays: only where it covers every leg that is left, and each won in full."""
    if terms.mode is ParlayMode.TRUE:
        return None
    if not all(leg.by_table and leg.result is _WIN for leg in live):
        return None
    text = dict(terms.pays).get(len(live))
    return None if text is None else parse_price(text)


def _capped(terms: Parlay, net: int) -> int:
    if terms.max_win is not None:
        net = min(net, terms.max_win)
    if terms.max_ratio is not None:
        net = min(net, terms.max_ratio * terms.risk)
    return net


def _net_as_straight(risk: int, leg: LegOutcome, rounding: Rounding) -> int:
    """The leg that is left stands as a straight at its own price, risk unchanged (RULES 7.1)."""
    quoted = parse_price(leg.price)
    win = rounding.cents(risk * quoted.win, quoted.stake)
    return straight_net(leg.result, risk, win, rounding)[1]


def _factor(price: str, result: LegResult) -> tuple[int, int]:
    """Return per unit staked of a live leg (RULES 7.4)."""
    if result is _HALF_LOSS:
        return 1, 2
    quoted = parse_price(price)
    halves = 2 if result is _WIN else 1
    return 2 * quoted.stake + halves * quoted.win, 2 * quoted.stake

"""Parlays: every live leg must win, at true odds or by a pay table (RULES 7 and 23)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Selection, Sport
from desktop.domain.money import Rounding, format_money
from desktop.domain.prices import Price, parse_price
from desktop.domain.rule_choices import OpenUnfilled, ParlayMode
from desktop.domain.rules import ParlayRules
from desktop.domain.sentences import say
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
_HALF_WIN = LegResult.HALF_WIN
_HALF_LOSS = LegResult.HALF_LOSS
_LIVE = frozenset({_WIN, _HALF_WIN, _HALF_LOSS})
_OPEN = TicketStatus.OPEN
_WON = TicketStatus.WON
_LOST = TicketStatus.LOST

_SPORTS_OF_TABLES = frozenset({Sport.FOOTBALL, Sport.BASKETBALL})
_MARKETS_OF_TABLES = frozenset({Market.SPREAD, Market.TOTAL})

# A leg to be priced, and whether the pay table covers it.
PricedLeg = tuple[Price, bool]


def is_by_table(rules: ParlayRules, sport: Sport, selection: Selection, price: Price) -> bool:
    """Whether the house's pay table covers a leg, which is frozen with it (RULES 7.2)."""
    match rules.mode:
        case ParlayMode.TRUE:
            return False
        case ParlayMode.TABLE_IF_STANDARD:
            standard = parse_price(rules.standard_price)
            return price.win * standard.stake == standard.win * price.stake
        case ParlayMode.TABLE:
            dearest = parse_price(rules.table_min_price)
            is_side_or_total = selection.market in _MARKETS_OF_TABLES
            is_cheap_enough = price.win * dearest.stake >= dearest.win * price.stake
            return sport in _SPORTS_OF_TABLES and is_side_or_total and is_cheap_enough


def price_parlay(
    mode: AmountMode,
    cents: int,
    legs: Sequence[PricedLeg],
    rules: ParlayRules,
    rounding: Rounding,
    *,
    spots: int = 0,
    unfilled: OpenUnfilled = OpenUnfilled.REDUCE,
) -> Parlay:
    """The terms of a parlay, its win capped (RULES 7.2 and 7.6).

    Args:
        mode: How the amount was said: risk or win.
        cents: The amount.
        legs: Their prices, and whether the pay table covers each (`is_by_table`).
        rules: The house's.
        rounding: The house's.
        spots: How many legs it is to have when some are left open; 0 when none is.
        unfilled: What spots do that are never filled.

    Raises:
        InputError: Too few or too many legs; an amount said as base, or by its win where a spot is
            open or a cap would cut it; a number of legs that the pay table does not pay; or an
            amount that is not above 0, too large, or whose other side rounds to 0.
    """
    check_said(cents)
    _check_count(len(legs), spots, rules.max_legs)
    if mode is AmountMode.BASE:
        raise InputError("The amount of a parlay is what it risks or what it wins; say which.")
    priced = Parlay(
        risk=cents,
        win=0,
        mode=rules.mode,
        pays=() if rules.mode is ParlayMode.TRUE else rules.pays,
        max_win=rules.max_win,
        max_ratio=rules.max_ratio,
        spots=spots,
        unfilled=unfilled,
    )
    if mode is AmountMode.RISK:
        return fill_parlay(priced, legs, rounding)
    if spots:
        raise InputError("What a parlay with open spots wins is not known yet; say what it risks.")
    win, stake = _odds(priced, legs)
    risk = rounding.cents(cents * stake, win)
    check_reckoned(mode, risk, cents)
    priced = replace(priced, risk=risk, win=cents)
    if (most := _capped(priced, cents)) < cents:
        raise InputError(
            say("This parlay wins at most {most} in this house.", most=format_money(most))
        )
    return priced


def fill_parlay(terms: Parlay, legs: Sequence[PricedLeg], rounding: Rounding) -> Parlay:
    """The terms with the win of these legs, at the risk and by the rules it was written under.

    Args:
        terms: As frozen when it was written, or when spots were filled last.
        legs: All that it has now.
        rounding: The rounding it was written under.

    Raises:
        InputError: The pay table does not pay so many legs, or the win is 0 or too large.
    """
    win, stake = _odds(terms, legs)
    # The whole return is rounded, as where it is reduced; what is left after the risk is the win.
    uncapped = rounding.cents(terms.risk * (stake + win), stake) - terms.risk
    capped = _capped(terms, uncapped)
    check_reckoned(AmountMode.RISK, terms.risk, capped)
    return replace(terms, win=capped, uncapped=uncapped if capped < uncapped else None)


def grade_parlay(terms: Parlay, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a parlay has come to; one lost leg loses it at once (RULES 7.1 and 7.4).

    With open spots it stays open until they are filled, or until the outcomes of
    `expired_spots` follow those of its legs.
    """
    is_open, is_as_written = len(outcomes) < terms.spots, True
    for outcome in outcomes:
        result = outcome.result
        if result is _WIN and outcome.reprice is None:
            continue
        if result is _LOSS:
            return Graded(_LOST, -terms.risk, 0)
        if result is _PENDING:
            is_open = True
        is_as_written = False
    if is_open:
        return Graded(_OPEN, 0, terms.risk)
    if is_as_written:
        return Graded(_WON, terms.win, 0)
    net = _reduced_net(terms, [leg for leg in outcomes if leg.result in _LIVE], rounding)
    if not any(leg.is_repriced for leg in outcomes):
        # Where the table pays less than true odds, dropping a leg may not make the ticket dearer.
        net = min(net, terms.win)
    return Graded(status_by_money([leg.result for leg in outcomes], terms.risk, net), net, 0)


def parlay_return(risk: int, factors: Iterable[tuple[int, int]], rounding: Rounding) -> int:
    """What a parlay gives back, its risk included: risk × every factor, rounded once (RULES 7.4).

    Args:
        risk: Cents.
        factors: Of each live leg, as `leg_factor` gives it.
        rounding: The rounding the ticket was written under.
    """
    paid, staked = risk, 1
    for numerator, denominator in factors:
        paid *= numerator
        staked *= denominator
    return rounding.cents(paid, staked)


@lru_cache(maxsize=16_384)
def leg_factor(price: str, result: LegResult) -> tuple[int, int]:
    """Return per unit staked of a live leg, as numerator and denominator (RULES 7.4)."""
    if result is _HALF_LOSS:
        return 1, 2
    quoted = parse_price(price)
    if result is _HALF_WIN:
        return 2 * quoted.stake + quoted.win, 2 * quoted.stake
    return quoted.stake + quoted.win, quoted.stake


def _check_count(filled: int, spots: int, most: int) -> None:
    legs = spots or filled
    if legs < 2:
        raise InputError("A parlay has at least two legs. Write one leg as a straight wager.")
    if legs > most:
        raise InputError(say("A parlay has at most {most} legs in this house.", most=most))
    if spots and not 1 <= filled < spots:
        raise InputError(
            say(
                "A parlay with {spots} spots has from 1 to {spots2} legs when it is written; "
                "this has {filled}.",
                spots=spots,
                spots2=spots - 1,
                filled=filled,
            )
        )


def _odds(terms: Parlay, legs: Sequence[PricedLeg]) -> tuple[int, int]:
    """Profit per unit staked when all legs win, as numerator and denominator."""
    if terms.mode is not ParlayMode.TRUE and all(by_table for _, by_table in legs):
        count = max(terms.spots, len(legs))
        if (pays := _table_price(terms, count)) is None:
            raise InputError(
                say("The house's pay table has no parlay of {count} legs.", count=count)
            )
        return pays.win, pays.stake
    paid = staked = 1
    for price, _ in legs:
        paid *= price.stake + price.win
        staked *= price.stake
    return paid - staked, staked


def _table_price(terms: Parlay, count: int) -> Price | None:
    text = dict(terms.pays).get(count)
    return None if text is None else parse_price(text)


def _reduced_net(terms: Parlay, live: Sequence[LegOutcome], rounding: Rounding) -> int:
    """What the legs that are left pay, reckoned anew in the mode of the ticket, then capped."""
    if not live:
        return 0
    risk = terms.risk
    if len(live) == 1:
        return _capped(terms, _net_as_straight(risk, live[0], rounding))
    if terms.mode is not ParlayMode.TRUE and all(
        leg.by_table and leg.result is _WIN for leg in live
    ):
        pays = _table_price(terms, len(live))
        if pays is not None:
            returned = rounding.cents(risk * (pays.stake + pays.win), pays.stake)
            return _capped(terms, returned - risk)
    factors = [leg_factor(leg.price, leg.result) for leg in live]
    return _capped(terms, parlay_return(risk, factors, rounding) - risk)


def _net_as_straight(risk: int, leg: LegOutcome, rounding: Rounding) -> int:
    """The leg that is left stands as a straight at its own price, risk unchanged (RULES 7.1)."""
    quoted = parse_price(leg.price)
    win = rounding.cents(risk * quoted.win, quoted.stake)
    return straight_net(leg.result, risk, win, rounding)[1]


def _capped(terms: Parlay, net: int) -> int:
    if terms.max_win is not None:
        net = min(net, terms.max_win)
    if terms.max_ratio is not None:
        net = min(net, terms.max_ratio * terms.risk)
    return net

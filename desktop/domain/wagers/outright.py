"""Futures and contests: one answer among many, all in, and dead heats (RULES 14)."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.domain.prices import Price, parse_price
from desktop.domain.rule_choices import DeadHeat
from desktop.domain.rules import OutrightRules
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.straight import straight_net
from desktop.domain.wagers.terms import Outright, Stake

_WHOLE = Fraction(1)


def price_outright(
    mode: AmountMode,
    cents: int,
    price: Price,
    rules: OutrightRules,
    rounding: Rounding,
    *,
    places: int = 1,
) -> Outright:
    """The terms of a future, or of one answer of a contest.

    Args:
        mode: How the amount was said.
        cents: The amount.
        price: As quoted.
        rules: The house's.
        rounding: The house's.
        places: The last position that is paid: 1 to win, 10 for the first ten.

    Raises:
        InputError: The amount is no wager, or no place is paid.
    """
    if places < 1:
        raise InputError("An outright pays the first place at least. Nothing was written.")
    return Outright(*amounts_at(mode, cents, price, rounding), places, rules.dead_heat)


def grade_outright(terms: Outright, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What an outright has come to; a dead heat shares the places that are left (RULES 14.4).

    Args:
        terms: As frozen.
        outcomes: Of its one leg, at its price. Without a finish a win is a win alone, as a person
            decided it.
        rounding: The rounding the ticket was written under.
    """
    (outcome,) = outcomes
    if outcome.result is LegResult.WIN and outcome.finish is not None:
        share = share_of(outcome.finish, terms.places)
        odds = odds_of(outcome.price)
        stake = (terms.risk, terms.win)
        net = dead_heat_net(stake, odds, share, terms.dead_heat, rounding)
        return Graded(status_by_money([outcome.result], terms.risk, net), net, 0)
    status, net = straight_net(outcome.result, terms.risk, terms.win, rounding)
    return Graded(status, net, terms.risk if status is TicketStatus.OPEN else 0)


def odds_of(price: str) -> Fraction:
    """What a price wins for each unit risked."""
    quoted = parse_price(price)
    return Fraction(quoted.win, quoted.stake)


def share_of(finish: tuple[int, int], places: int) -> Fraction:
    """The part of a stake that is paid: the places left for those tied, among so many of them.

    Args:
        finish: The position, 0 when unplaced, and how many share it.
        places: The last position that is paid.
    """
    position, tied = finish
    if not 1 <= position <= places:
        return Fraction(0)
    return min(Fraction(places - position + 1, tied), _WHOLE)


def dead_heat_net(
    stake: Stake, odds: Fraction, share: Fraction, method: DeadHeat, rounding: Rounding
) -> int:
    """The net of one stake by the part of it that is paid, cents, rounded once (RULES 14.4).

    Args:
        stake: Risk and win, cents; a share of 1 pays the win as frozen.
        odds: What it wins for each unit risked.
        share: The part that is paid.
        method: On the face of the ticket, or on its odds alone.
        rounding: The rounding the ticket was written under.
    """
    risk, win = stake
    if share == _WHOLE:
        return win
    if method is DeadHeat.ODDS and share:
        return rounding.cents(*(risk * odds * share).as_integer_ratio())
    return rounding.cents(*(risk * (1 + odds) * share).as_integer_ratio()) - risk

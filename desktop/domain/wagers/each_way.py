"""Each way: two equal stakes, to win and to be placed at a part of the odds (RULES 14.5)."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.domain.prices import Price
from desktop.domain.rules import OutrightRules, PlaceTerm
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import check_reckoned, check_said
from desktop.domain.wagers.outright import dead_heat_net, odds_of, share_of
from desktop.domain.wagers.statuses import STATUS_OF_LEG, status_by_money
from desktop.domain.wagers.terms import EachWay

_FIRST_ALONE = (1, 1)
_UNPLACED = (0, 1)


def price_each_way(
    mode: AmountMode,
    cents: int,
    price: Price,
    rules: OutrightRules,
    rounding: Rounding,
    *,
    place: PlaceTerm | None,
) -> EachWay:
    """The terms of an each-way wager.

    Args:
        mode: How the amount was said.
        cents: Of each of the two parts: 10 each way risks 20.
        price: To win.
        rules: The house's.
        rounding: The house's.
        place: What the place part is paid by; None when the field is too small for places.

    Raises:
        InputError: The amount is not what a part risks, is no wager or wins nothing; or the field
            is too small.
    """
    if mode is not AmountMode.RISK:
        raise InputError(
            "The amount of an each-way wager is what each of its two parts risks; say it so."
        )
    if place is None:
        raise InputError("The field is too small for places. Nothing was written; write it to win.")
    check_said(cents)
    win, place_win = (
        rounding.cents(*(cents * odds).as_integer_ratio()) for odds in _odds(price.text, place.term)
    )
    check_reckoned(mode, cents, min(win, place_win))
    return EachWay(cents, win, place_win, price.text, place.term, place.places, rules.dead_heat)


def grade_each_way(terms: EachWay, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What an each-way wager has come to, each part rounded alone.

    Args:
        terms: As frozen.
        outcomes: Of its one leg. The finish decides; without one, as a person decided it, a win
            is a win alone and a loss is unplaced.
        rounding: The rounding the ticket was written under.
    """
    (outcome,) = outcomes
    if outcome.result is LegResult.PENDING:
        return Graded(TicketStatus.OPEN, 0, risk_of_each_way(terms))
    if outcome.result not in {LegResult.WIN, LegResult.LOSS}:
        return Graded(STATUS_OF_LEG[outcome.result], 0, 0)
    finish = outcome.finish
    if finish is None:
        finish = _FIRST_ALONE if outcome.result is LegResult.WIN else _UNPLACED
    to_win, to_place = _odds(terms.price, terms.term)
    net = sum(
        dead_heat_net((terms.stake, win), odds, share, terms.dead_heat, rounding)
        for win, odds, share in (
            (terms.win, to_win, share_of(finish, 1)),
            (terms.place_win, to_place, share_of(finish, terms.places)),
        )
    )
    return Graded(status_by_money([outcome.result], risk_of_each_way(terms), net), net, 0)


def risk_of_each_way(terms: EachWay) -> int:
    """Both parts, cents (RULES 25.2)."""
    return 2 * terms.stake


def win_of_each_way(terms: EachWay) -> int:
    """What both parts win when it comes first, cents."""
    return terms.win + terms.place_win


def _odds(price: str, term: tuple[int, int]) -> tuple[Fraction, Fraction]:
    """Of the win part and of the place part."""
    to_win = odds_of(price)
    return to_win, to_win * Fraction(*term)

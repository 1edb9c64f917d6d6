"""If bets: straights one after another, each played only when those before it allow (RULES 11)."""

from collections.abc import Sequence
from itertools import pairwise

from desktop.domain.errors import InputError
from desktop.domain.money import Rounding, format_money
from desktop.domain.prices import Price
from desktop.domain.rule_choices import Condition, IfAmounts, IfExposure
from desktop.domain.rules import IfRules
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.statuses import status_by_money
from desktop.domain.wagers.straight import stake_at, straight_net
from desktop.domain.wagers.terms import IfBet, Stake

# A half win goes on under both conditions and a half loss stops both (RULES 11.5).
GOES_ON = {
    Condition.IF_WIN: frozenset({LegResult.WIN, LegResult.HALF_WIN}),
    Condition.IF_ACTION: frozenset(
        {
            LegResult.WIN,
            LegResult.HALF_WIN,
            LegResult.PUSH,
            LegResult.NO_ACTION,
            LegResult.VOID,
        }
    ),
}


def price_if_bet(
    condition: Condition,
    amounts: Sequence[tuple[AmountMode, int]],
    prices: Sequence[Price],
    rules: IfRules,
    rounding: Rounding,
    *,
    has_quarter_lines: bool = False,
) -> IfBet:
    """The terms of an if bet (RULES 11.1 and 11.6).

    Args:
        condition: When the next leg has action.
        amounts: Of each leg how its amount was said, and the cents.
        prices: Of each leg.
        rules: The house's.
        rounding: The house's.
        has_quarter_lines: Whether a leg may win by half. It then banks less than its win, and what
            is held is the largest risk whatever the house holds otherwise.

    Raises:
        InputError: Too few or too many legs, an amount that is no wager, or a later leg for more
            than the one before it allows.
    """
    if not 2 <= len(prices) <= rules.max_legs:
        raise InputError(
            say(
                "An if bet of this house has 2 to {max_legs} legs, and this one has "
                "{count}. Nothing was written; change its legs.",
                max_legs=rules.max_legs,
                count=len(prices),
            )
        )
    stakes = tuple(
        amounts_at(mode, cents, price, rounding)
        for (mode, cents), price in zip(amounts, prices, strict=True)
    )
    pairs = zip(pairwise(stakes), pairwise(amounts), strict=True)
    for place, ((before, stake), said) in enumerate(pairs, start=2):
        _check_amount(place, before, stake, condition, rules.amounts, said=said)
    exposure = IfExposure.MAX_LEG if has_quarter_lines else rules.exposure
    return IfBet(condition, stakes, exposure)


def _check_amount(
    place: int,
    before: Stake,
    stake: Stake,
    condition: Condition,
    amounts: IfAmounts,
    *,
    said: tuple[tuple[AmountMode, int], tuple[AmountMode, int]],
) -> None:
    """Amounts roll only where every earlier leg has won; elsewhere they are equal or less.

    What was said alike is compared as it was said: 100 risked is the same amount at every price.
    """
    if amounts is IfAmounts.ROLL and condition is Condition.IF_WIN:
        if stake[0] > sum(before):
            raise InputError(
                say(
                    "Leg {place} risks {stake}; it may risk at most the "
                    "{before} that the leg before it returns. "
                    "Nothing was written; type a smaller amount.",
                    place=place,
                    stake=format_money(stake[0]),
                    before=format_money(sum(before)),
                )
            )
        return
    (mode_before, cents_before), (mode, cents) = said
    is_alike = mode is mode_before
    base, base_before = (cents, cents_before) if is_alike else (min(stake), min(before))
    if amounts is IfAmounts.EQUAL and base != base_before:
        raise InputError(
            say(
                "Leg {place} is for {base} and the leg before it for "
                "{base_before}; all legs of an if bet are for the same amount. "
                "Nothing was written; type the same amount.",
                place=place,
                base=format_money(base),
                base_before=format_money(base_before),
            )
        )
    if base > base_before:
        raise InputError(
            say(
                "Leg {place} is for {base}; it may be for at most the "
                "{base_before} of the leg before it. "
                "Nothing was written; type a smaller amount.",
                place=place,
                base=format_money(base),
                base_before=format_money(base_before),
            )
        )


def grade_if_bet(terms: IfBet, outcomes: Sequence[LegOutcome], rounding: Rounding) -> Graded:
    """What a chain has come to, in the order of the ticket and no other (RULES 11.2).

    A leg waits while one before it is undecided, though its own game may be over. The net is that
    of the whole chain and comes when the chain is final (RULES 25.7).

    Args:
        terms: As frozen.
        outcomes: Of each leg.
        rounding: The rounding the ticket was written under.
    """
    stakes = [
        stake_at(stake, outcome, rounding)
        for stake, outcome in zip(terms.stakes, outcomes, strict=True)
    ]
    net = 0
    results: list[LegResult] = []
    for place, (stake, outcome) in enumerate(zip(stakes, outcomes, strict=True)):
        if outcome.result is LegResult.PENDING:
            return Graded(TicketStatus.OPEN, 0, _held(stakes[place:], terms))
        net += straight_net(outcome.result, *stake, rounding)[1]
        results.append(outcome.result)
        if outcome.result not in GOES_ON[terms.condition]:
            break
    return Graded(status_by_money(results, _largest_risk(stakes), net), net, 0)


def risk_of_if_bet(terms: IfBet) -> int:
    """The largest risk of a leg, cents (RULES 25.3)."""
    return _largest_risk(terms.stakes)


def held_of_if_bet(terms: IfBet) -> int:
    """What it holds before any leg is decided, cents (RULES 25.3)."""
    return _held(terms.stakes, terms)


def win_of_if_bet(terms: IfBet) -> int:
    """The most it can win, every leg, cents (RULES 25.5)."""
    return sum(win for _, win in terms.stakes)


def _held(stakes: Sequence[Stake], terms: IfBet) -> int:
    """What the legs still possible may lose; wins that are banked already are not netted."""
    if terms.exposure is IfExposure.MAX_LEG or terms.condition is Condition.IF_ACTION:
        return _largest_risk(stakes)
    held = won = 0
    for risk, win in stakes:
        held = max(held, risk - won)
        won += win
    return held


def _largest_risk(stakes: Sequence[Stake]) -> int:
    return max(risk for risk, _ in stakes)

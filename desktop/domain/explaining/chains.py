"""The money of if bets and reverses: leg by leg in order, with what stopped them."""

from collections.abc import Sequence

from desktop.domain.explaining.parlays import Named
from desktop.domain.explaining.singles import Formula, decided, restated
from desktop.domain.explaining.words import added, amount, capital, listed, signed
from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.if_bet import GOES_ON
from desktop.domain.wagers.reverse import if_bets_of, pairs_of
from desktop.domain.wagers.terms import IfBet, Reverse

_CONDITIONS = {
    Condition.IF_WIN: "the next leg has action only when this one wins",
    Condition.IF_ACTION: "the next leg has action when this one wins, ties or has no action",
}
_DID = {
    LegResult.WIN: "won",
    LegResult.LOSS: "lost",
    LegResult.PUSH: "tied",
    LegResult.HALF_WIN: "won by half",
    LegResult.HALF_LOSS: "lost by half",
    LegResult.NO_ACTION: "had no action",
    LegResult.VOID: "was taken off",
    LegResult.PENDING: "is not decided",
}


def if_bet(terms: IfBet, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """The legs in the order of the ticket, and no other (RULES 11)."""
    lines = [f"The legs are played in the order of the ticket; {_CONDITIONS[terms.condition]}"]
    steps, nets = _played(terms, legs, rounding)
    lines += steps
    if nets is None:
        return Formula(tuple(lines), None)
    total = sum(nets)
    if len(nets) > 1:
        lines.append(f"Together: {added(nets)} = {signed(total)}")
    return Formula(tuple(lines), total)


def _played(
    terms: IfBet, legs: Sequence[Named], rounding: Rounding
) -> tuple[list[str], list[int] | None]:
    """A sentence for each leg that was reached, and its net; None while one is undecided."""
    lines: list[str] = []
    nets: list[int] = []
    for place, (stake, (name, leg)) in enumerate(zip(terms.stakes, legs, strict=True)):
        again, (risk, win) = restated(stake, leg, rounding)
        lines += again
        terms_said = f"{capital(name)}, risk {amount(risk)} to win {amount(win)}"
        if leg.result is LegResult.PENDING:
            return [*lines, f"{terms_said}: it is not decided, and what follows waits for it"], None
        _, net = decided(leg.result, risk, win, rounding)
        nets.append(net or 0)
        after = ""
        is_last = place == len(legs) - 1
        stops = leg.result not in GOES_ON[terms.condition]
        if stops and not is_last:
            left = listed([name for name, _ in legs[place + 1 :]])
            verb = "is" if place + 2 == len(legs) else "are"
            after = f"; the if bet stops here and {left} {verb} not played"
        lines.append(f"{terms_said}: {_DID[leg.result]}, {signed(net or 0)}{after}")
        if stops:
            break
    return lines, nets


def reverse(terms: Reverse, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """Every ordered pair as an if bet of two (RULES 12)."""
    pairs = pairs_of(len(terms.stakes))
    lines = [
        f"{len(pairs)} if bets, one for each order of two legs; {_CONDITIONS[terms.condition]}"
    ]
    lines += [
        f"{capital(name)} risks {amount(risk)} to win {amount(win)}"
        for (name, _), (risk, win) in zip(legs, terms.stakes, strict=True)
    ]
    totals: list[int | None] = []
    for no, (places, chain) in enumerate(zip(pairs, if_bets_of(terms), strict=True), start=1):
        said, total = _pair(chain, [legs[place] for place in places], rounding)
        lines.append(f"{no}. {said}")
        totals.append(total)
    final = [total for total in totals if total is not None]
    whole = sum(final)
    if len(final) < len(totals):
        lines.append(f"{len(final)} of {len(totals)} if bets are final: {signed(whole)}")
    else:
        lines.append(f"All if bets together: {added(final)} = {signed(whole)}")
    return Formula(tuple(lines), whole)


def _pair(chain: IfBet, legs: Sequence[Named], rounding: Rounding) -> tuple[str, int | None]:
    (first, second), (_, nets) = legs, _played(chain, legs, rounding)
    heading = f"{capital(first[0])}, then {second[0]}"
    if nets is None:
        waits = first if first[1].result is LegResult.PENDING else second
        return f"{heading}: waits for {waits[0]}", None
    did = f"{first[0]} {_DID[first[1].result]} {signed(nets[0])}"
    total = sum(nets)
    if len(nets) == 1:
        return f"{heading}: {did} and stops it → {signed(total)}", total
    sign = MINUS if nets[1] < 0 else "+"
    more = f"{second[0]} {_DID[second[1].result]} {signed(nets[1])}"
    summed = f"{signed(nets[0])} {sign} {amount(nets[1])} = {signed(total)}"
    return f"{heading}: {did}, {more}: {summed}", total

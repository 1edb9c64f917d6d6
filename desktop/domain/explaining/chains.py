"""The money of if bets and reverses: leg by leg in order, with what stopped them."""

from collections.abc import Sequence

from desktop.domain.explaining.parlays import Named
from desktop.domain.explaining.singles import Formula, decided, restated
from desktop.domain.explaining.words import added, amount, listed, signed
from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding
from desktop.domain.rule_choices import Condition
from desktop.domain.sentences import capital, say, word
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.if_bet import GOES_ON
from desktop.domain.wagers.reverse import if_bets_of, pairs_of
from desktop.domain.wagers.terms import IfBet, Reverse

_CONDITIONS = {
    Condition.IF_WIN: "the next leg has action only when this one wins",
    Condition.IF_ACTION: "the next leg has action when this one wins, ties or has no action",
}
_DID = {
    LegResult.WIN: word("won"),
    LegResult.LOSS: word("lost"),
    LegResult.PUSH: word("tied"),
    LegResult.HALF_WIN: "won by half",
    LegResult.HALF_LOSS: "lost by half",
    LegResult.NO_ACTION: "had no action",
    LegResult.VOID: "was taken off",
    LegResult.PENDING: "is not decided",
}


def if_bet(terms: IfBet, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """The legs in the order of the ticket, and no other (RULES 11)."""
    lines = [
        say(
            "The legs are played in the order of the ticket; {condition}",
            condition=_CONDITIONS[terms.condition],
        )
    ]
    steps, nets = _played(terms, legs, rounding)
    lines += steps
    if nets is None:
        return Formula(tuple(lines), None)
    total = sum(nets)
    if len(nets) > 1:
        lines.append(say("Together: {nets} = {total}", nets=added(nets), total=signed(total)))
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
        terms_said = say(
            "{name}, risk {risk} to win {win}",
            name=capital(name),
            risk=amount(risk),
            win=amount(win),
        )
        if leg.result is LegResult.PENDING:
            return [
                *lines,
                say(
                    "{terms}: it is not decided, and what follows waits for it",
                    terms=terms_said,
                ),
            ], None
        _, net = decided(leg.result, risk, win, rounding)
        nets.append(net or 0)
        after = ""
        is_last = place == len(legs) - 1
        stops = leg.result not in GOES_ON[terms.condition]
        if stops and not is_last:
            left = listed([name for name, _ in legs[place + 1 :]])
            if place + 2 == len(legs):
                after = say("; the if bet stops here and {left} is not played", left=left)
            else:
                after = say("; the if bet stops here and {left} are not played", left=left)
        lines.append(
            say(
                "{terms}: {did}, {net}{after}",
                terms=terms_said,
                did=_DID[leg.result],
                net=signed(net or 0),
                after=after,
            )
        )
        if stops:
            break
    return lines, nets


def reverse(terms: Reverse, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """Every ordered pair as an if bet of two (RULES 12)."""
    pairs = pairs_of(len(terms.stakes))
    lines = [
        say(
            "{count} if bets, one for each order of two legs; {condition}",
            count=len(pairs),
            condition=_CONDITIONS[terms.condition],
        )
    ]
    lines += [
        say(
            "{name} risks {risk} to win {win}",
            name=capital(name),
            risk=amount(risk),
            win=amount(win),
        )
        for (name, _), (risk, win) in zip(legs, terms.stakes, strict=True)
    ]
    totals: list[int | None] = []
    for no, (places, chain) in enumerate(zip(pairs, if_bets_of(terms), strict=True), start=1):
        said, total = _pair(chain, [legs[place] for place in places], rounding)
        lines.append(say("{no}. {said}", no=no, said=said))
        totals.append(total)
    final = [total for total in totals if total is not None]
    whole = sum(final)
    if len(final) < len(totals):
        lines.append(
            say(
                "{final} of {count} if bets are final: {whole}",
                final=len(final),
                count=len(totals),
                whole=signed(whole),
            )
        )
    else:
        lines.append(
            say("All if bets together: {nets} = {whole}", nets=added(final), whole=signed(whole))
        )
    return Formula(tuple(lines), whole)


def _pair(chain: IfBet, legs: Sequence[Named], rounding: Rounding) -> tuple[str, int | None]:
    (first, second), (_, nets) = legs, _played(chain, legs, rounding)
    heading = say("{first}, then {second}", first=capital(first[0]), second=second[0])
    if nets is None:
        waits = first if first[1].result is LegResult.PENDING else second
        return say("{heading}: waits for {leg}", heading=heading, leg=waits[0]), None
    did = say("{leg} {did} {net}", leg=first[0], did=_DID[first[1].result], net=signed(nets[0]))
    total = sum(nets)
    if len(nets) == 1:
        return say(
            "{heading}: {did} and stops it → {total}", heading=heading, did=did, total=signed(total)
        ), total
    sign = MINUS if nets[1] < 0 else "+"
    more = say("{leg} {did} {net}", leg=second[0], did=_DID[second[1].result], net=signed(nets[1]))
    summed = say(
        "{first} {sign} {second} = {total}",
        first=signed(nets[0]),
        sign=sign,
        second=amount(nets[1]),
        total=signed(total),
    )
    return say(
        "{heading}: {did}, {more}: {summed}", heading=heading, did=did, more=more, summed=summed
    ), total

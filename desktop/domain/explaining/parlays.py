"""The money of parlays and round robins: a product of exact fractions, rounded once."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.explaining.singles import Formula, decided
from desktop.domain.explaining.words import (
    added,
    amount,
    listed,
    over,
    rounded,
    said_price,
    signed,
)
from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding
from desktop.domain.prices import Price, parse_price
from desktop.domain.rule_choices import ParlayMode
from desktop.domain.sentences import joined, say, small, word
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.parlay import leg_factor
from desktop.domain.wagers.terms import Parlay, RoundRobin

# A leg with what it is called: “leg 2”, “spot 4”.
Named = tuple[str, LegOutcome]

_LIVE = frozenset({LegResult.WIN, LegResult.HALF_WIN, LegResult.HALF_LOSS})
_OUT = {
    LegResult.PUSH: word("tied"),
    LegResult.NO_ACTION: "no action",
    LegResult.VOID: "taken off",
}
_HALVES = {
    LegResult.HALF_WIN: "won half, so half of its stake wins and half comes back",
    LegResult.HALF_LOSS: "lost half, so half of its stake comes back",
}


def named(outcomes: Sequence[LegOutcome]) -> list[Named]:
    """Legs by their number; what has neither price nor leg is a spot that nobody filled."""
    return [
        (say("leg {no}", no=no) if outcome.price else say("unfilled spot {no}", no=no), outcome)
        for no, outcome in enumerate(outcomes, start=1)
    ]


def waiting(legs: Sequence[Named], spots: int) -> tuple[str, ...]:
    """What an open ticket waits for; nothing where all is decided."""
    pending = [name for name, leg in legs if leg.result is LegResult.PENDING]
    pending += [say("open spot {no}", no=no) for no in range(len(legs) + 1, spots + 1)]
    return (say("It waits for {pending}", pending=listed(pending)),) if pending else ()


def fallen(legs: Sequence[Named]) -> tuple[str, ...]:
    """The sentence about legs that neither won nor lost, if there are any."""
    names = [
        say("{name} ({out})", name=name, out=_OUT[leg.result]) if leg.price else name
        for name, leg in legs
        if leg.result in _OUT
    ]
    if not names:
        return ()
    said = listed(names)
    if len(names) > 1:
        return (say("{legs:capital} drop out", legs=said),)
    return (say("{leg:capital} drops out", leg=said),)


def parlay(terms: Parlay, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """A parlay, by its legs as they are called on the ticket (RULES 7 and 23)."""
    lost = [name for name, leg in legs if leg.result is LegResult.LOSS]
    if lost:
        words = (
            say("{leg:capital} loses, and one lost leg loses a parlay", leg=lost[0])
            if len(lost) == 1
            else say("{legs:capital} lose, and one lost leg loses a parlay", legs=listed(lost))
        )
        return Formula(
            (say("{words}: {risk}", words=words, risk=signed(-terms.risk)),), -terms.risk
        )
    if open_ := waiting(legs, terms.spots):
        return Formula(open_, None)
    live = [(name, leg) for name, leg in legs if leg.result in _LIVE]
    if not live:
        words = say("No leg is left, and the risk of {risk} is given back", risk=amount(terms.risk))
        return Formula((*fallen(legs), words), 0)
    is_repriced = any(leg.is_repriced for _, leg in legs)
    is_whole = all(leg.result is LegResult.WIN for _, leg in legs) and not is_repriced
    lines, net = _paid(terms, live, rounding)
    if is_whole and net != terms.win:
        return Formula(_as_written(terms), terms.win)
    if not is_repriced and net > terms.win:
        net = terms.win
        lines += (
            say("Without a leg it pays no more than with all of them: {net}", net=signed(net)),
        )
    return Formula((*fallen(legs), *lines), net)


def _as_written(terms: Parlay) -> tuple[str, ...]:
    """Where the win was said and the risk followed, or the price was another house's."""
    words = say(
        "It was written to risk {risk} and to win {win}",
        risk=amount(terms.risk),
        win=amount(terms.win),
    )
    return (words, say("Every leg won: {win}", win=signed(terms.win)))


def _paid(terms: Parlay, live: Sequence[Named], rounding: Rounding) -> tuple[tuple[str, ...], int]:
    if len(live) == 1:
        lines, net = _as_straight(terms.risk, live[0], rounding)
    elif (pays := _table_price(terms, live)) is not None:
        lines, net = _by_table(terms, len(live), pays, rounding)
    else:
        lines, net = _by_product(terms, live, rounding)
    return _capped(terms, lines, net)


def _as_straight(risk: int, leg: Named, rounding: Rounding) -> tuple[tuple[str, ...], int]:
    name, outcome = leg
    price = parse_price(outcome.price)
    reckoned, win = rounded(Fraction(risk * price.win, price.stake), rounding)
    words = say(
        "{leg:capital} alone is left and stands as a straight wager at its own price", leg=name
    )
    factor = over(price.win, price.stake)
    first = say(
        "{words}: {risk} × {factor} = {reckoned}",
        words=words,
        risk=amount(risk),
        factor=factor,
        reckoned=reckoned,
    )
    if outcome.result is LegResult.WIN:
        return (first,), win
    said, net = decided(outcome.result, risk, win, rounding)
    return (first, said), net or 0


def _table_price(terms: Parlay, live: Sequence[Named]) -> Price | None:
    if terms.mode is ParlayMode.TRUE:
        return None
    if not all(leg.by_table and leg.result is LegResult.WIN for _, leg in live):
        return None
    text = dict(terms.pays).get(len(live))
    return None if text is None else parse_price(text)


def _by_table(
    terms: Parlay, count: int, pays: Price, rounding: Rounding
) -> tuple[tuple[str, ...], int]:
    value = Fraction(terms.risk * (pays.stake + pays.win), pays.stake)
    reckoned, back = rounded(value, rounding)
    words = say(
        "The pay table of the house pays {count} legs {price}",
        count=count,
        price=said_price(pays.text),
    )
    factor = over(pays.stake + pays.win, pays.stake)
    lines = say(
        "{words}: {risk} × {factor} = {reckoned} comes back",
        words=words,
        risk=amount(terms.risk),
        factor=factor,
        reckoned=reckoned,
    )
    return (lines, _less_risk(back, terms.risk)), back - terms.risk


def _by_product(
    terms: Parlay, live: Sequence[Named], rounding: Rounding
) -> tuple[tuple[str, ...], int]:
    factors = [leg_factor(leg.price, leg.result) for _, leg in live]
    value = Fraction(terms.risk)
    for factor in factors:
        value *= Fraction(*factor)
    reckoned, back = rounded(value, rounding)
    halves = tuple(
        say(
            "{leg:capital} {half}: {factor}",
            leg=name,
            half=_HALVES[leg.result],
            factor=over(*leg_factor(leg.price, leg.result)),
        )
        for name, leg in live
        if leg.result in _HALVES
    )
    product = " × ".join([amount(terms.risk), *(over(*factor) for factor in factors)])
    paid = say(
        "True odds, each leg by its price: {product} = {reckoned} comes back",
        product=product,
        reckoned=reckoned,
    )
    return (*halves, paid, _less_risk(back, terms.risk)), back - terms.risk


def _less_risk(back: int, risk: int) -> str:
    return say(
        "{back} {minus} {risk} = {net}",
        back=amount(back),
        minus=MINUS,
        risk=amount(risk),
        net=signed(back - risk),
    )


def _capped(terms: Parlay, lines: tuple[str, ...], net: int) -> tuple[tuple[str, ...], int]:
    if terms.max_win is not None and net > terms.max_win:
        net = terms.max_win
        lines += (
            say(
                "A parlay wins at most {most} in this house: {net}",
                most=amount(net),
                net=signed(net),
            ),
        )
    if terms.max_ratio is not None and net > terms.max_ratio * terms.risk:
        net = terms.max_ratio * terms.risk
        reckoned = say(
            "{risk} × {max_ratio} = {net}",
            risk=amount(terms.risk),
            max_ratio=terms.max_ratio,
            net=amount(net),
        )
        words = say(
            "A parlay wins at most {max_ratio} times its risk in this house",
            max_ratio=terms.max_ratio,
        )
        lines += (say("{words}: {reckoned}", words=words, reckoned=reckoned),)
    return lines, net


def round_robin(terms: RoundRobin, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """Every parlay in a line of its own, and their sum (RULES 10)."""
    children = [
        parlay(child, [legs[place] for place in places], rounding)
        for places, child in terms.parlays
    ]
    lines = [say("{count} parlays, each reckoned by itself", count=len(children))]
    for no, ((places, _), child) in enumerate(zip(terms.parlays, children, strict=True), start=1):
        numbers = listed([str(place + 1) for place in places])
        lines.append(
            say(
                "{no}. Legs {numbers}: {said}",
                no=no,
                numbers=numbers,
                said=joined("; ", map(small, child.lines)),
            )
        )
    return _together(lines, [child.net for child in children])


def _together(lines: list[str], nets: Sequence[int | None]) -> Formula:
    final = [net for net in nets if net is not None]
    total = sum(final)
    if len(final) < len(nets):
        lines.append(
            say(
                "{final} of {count} parlays are final: {total}",
                final=len(final),
                count=len(nets),
                total=signed(total),
            )
        )
    else:
        lines.append(
            say(
                "All parlays together: {nets} = {total}",
                nets=added(final),
                total=signed(total),
            )
        )
    return Formula(tuple(lines), total)

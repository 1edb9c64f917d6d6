"""The money of parlays and round robins: a product of exact fractions, rounded once."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.explaining.singles import Formula, decided
from desktop.domain.explaining.words import (
    added,
    amount,
    capital,
    listed,
    over,
    rounded,
    said_price,
    signed,
    small,
)
from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding
from desktop.domain.prices import Price, parse_price
from desktop.domain.rule_choices import ParlayMode
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.parlay import leg_factor
from desktop.domain.wagers.terms import Parlay, RoundRobin

# A leg with what it is called: “leg 2”, “spot 4”.
Named = tuple[str, LegOutcome]

_LIVE = frozenset({LegResult.WIN, LegResult.HALF_WIN, LegResult.HALF_LOSS})
_OUT = {
    LegResult.PUSH: "tied",
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
        (f"leg {no}" if outcome.price else f"unfilled spot {no}", outcome)
        for no, outcome in enumerate(outcomes, start=1)
    ]


def waiting(legs: Sequence[Named], spots: int) -> tuple[str, ...]:
    """What an open ticket waits for; nothing where all is decided."""
    pending = [name for name, leg in legs if leg.result is LegResult.PENDING]
    pending += [f"open spot {no}" for no in range(len(legs) + 1, spots + 1)]
    return (f"It waits for {listed(pending)}",) if pending else ()


def fallen(legs: Sequence[Named]) -> tuple[str, ...]:
    """The sentence about legs that neither won nor lost, if there are any."""
    names = [
        f"{name} ({_OUT[leg.result]})" if leg.price else name
        for name, leg in legs
        if leg.result in _OUT
    ]
    if not names:
        return ()
    said = listed(names)
    return (f"{capital(said)} {'drop' if len(names) > 1 else 'drops'} out",)


def parlay(terms: Parlay, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """A parlay, by its legs as they are called on the ticket (RULES 7 and 23)."""
    lost = [name for name, leg in legs if leg.result is LegResult.LOSS]
    if lost:
        word = "loses" if len(lost) == 1 else "lose"
        words = f"{capital(listed(lost))} {word}, and one lost leg loses a parlay"
        return Formula((f"{words}: {signed(-terms.risk)}",), -terms.risk)
    if open_ := waiting(legs, terms.spots):
        return Formula(open_, None)
    live = [(name, leg) for name, leg in legs if leg.result in _LIVE]
    if not live:
        words = f"No leg is left, and the risk of {amount(terms.risk)} is given back"
        return Formula((*fallen(legs), words), 0)
    is_repriced = any(leg.is_repriced for _, leg in legs)
    is_whole = all(leg.result is LegResult.WIN for _, leg in legs) and not is_repriced
    lines, net = _paid(terms, live, rounding)
    if is_whole and net != terms.win:
        return Formula(_as_written(terms), terms.win)
    if not is_repriced and net > terms.win:
        net = terms.win
        lines += (f"Without a leg it pays no more than with all of them: {signed(net)}",)
    return Formula((*fallen(legs), *lines), net)


def _as_written(terms: Parlay) -> tuple[str, ...]:
    """Where the win was said and the risk followed, or the price was another house's."""
    words = f"It was written to risk {amount(terms.risk)} and to win {amount(terms.win)}"
    return (words, f"Every leg won: {signed(terms.win)}")


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
    words = f"{capital(name)} alone is left and stands as a straight wager at its own price"
    factor = over(price.win, price.stake)
    first = f"{words}: {amount(risk)} × {factor} = {reckoned}"
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
    words = f"The pay table of the house pays {count} legs {said_price(pays.text)}"
    factor = over(pays.stake + pays.win, pays.stake)
    lines = f"{words}: {amount(terms.risk)} × {factor} = {reckoned} comes back"
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
        f"{capital(name)} {_HALVES[leg.result]}: {over(*leg_factor(leg.price, leg.result))}"
        for name, leg in live
        if leg.result in _HALVES
    )
    product = " × ".join([amount(terms.risk), *(over(*factor) for factor in factors)])
    paid = f"True odds, each leg by its price: {product} = {reckoned} comes back"
    return (*halves, paid, _less_risk(back, terms.risk)), back - terms.risk


def _less_risk(back: int, risk: int) -> str:
    return f"{amount(back)} {MINUS} {amount(risk)} = {signed(back - risk)}"


def _capped(terms: Parlay, lines: tuple[str, ...], net: int) -> tuple[tuple[str, ...], int]:
    if terms.max_win is not None and net > terms.max_win:
        net = terms.max_win
        lines += (f"A parlay wins at most {amount(net)} in this house: {signed(net)}",)
    if terms.max_ratio is not None and net > terms.max_ratio * terms.risk:
        net = terms.max_ratio * terms.risk
        reckoned = f"{amount(terms.risk)} × {terms.max_ratio} = {amount(net)}"
        words = f"A parlay wins at most {terms.max_ratio} times its risk in this house"
        lines += (f"{words}: {reckoned}",)
    return lines, net


def round_robin(terms: RoundRobin, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """Every parlay in a line of its own, and their sum (RULES 10)."""
    children = [
        parlay(child, [legs[place] for place in places], rounding)
        for places, child in terms.parlays
    ]
    lines = [f"{len(children)} parlays, each reckoned by itself"]
    for no, ((places, _), child) in enumerate(zip(terms.parlays, children, strict=True), start=1):
        numbers = listed([str(place + 1) for place in places])
        lines.append(f"{no}. Legs {numbers}: {'; '.join(map(small, child.lines))}")
    return _together(lines, [child.net for child in children], "parlays")


def _together(lines: list[str], nets: Sequence[int | None], word: str) -> Formula:
    final = [net for net in nets if net is not None]
    total = sum(final)
    if len(final) < len(nets):
        lines.append(f"{len(final)} of {len(nets)} {word} are final: {signed(total)}")
    else:
        lines.append(f"All {word} together: {added(final)} = {signed(total)}")
    return Formula(tuple(lines), total)

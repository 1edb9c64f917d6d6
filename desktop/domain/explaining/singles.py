"""The money of wagers on one selection: straights, write-ins, outrights, each way, horses."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.explaining.words import (
    added,
    amount,
    ordinal,
    over,
    rounded,
    said_price,
    signed,
)
from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding, parse_money
from desktop.domain.pitchers import reprice
from desktop.domain.prices import PriceFormat, parse_price
from desktop.domain.rule_choices import DeadHeat
from desktop.domain.sentences import joined, say, word
from desktop.domain.tickets import LegOutcome, LegResult, RepriceKeep
from desktop.domain.wagers.horse import NO_TRACK_PRICE, win_of_horse
from desktop.domain.wagers.outright import odds_of, share_of
from desktop.domain.wagers.terms import EachWay, Horse, Manual, Outright, Stake, Straight

_REFUNDED = {
    LegResult.PUSH: "It pushed",
    LegResult.NO_ACTION: "It had no action",
    LegResult.VOID: "It was taken off",
}


@dataclass(frozen=True, slots=True)
class Formula:
    """How money is reckoned, step by step.

    Attributes:
        lines: Sentences without a full stop.
        net: What they come to, cents from the player's side; None while it is open.
    """

    lines: tuple[str, ...]
    net: int | None


def straight(terms: Straight, outcome: LegOutcome, rounding: Rounding) -> Formula:
    """A straight wager at its own price, or at a new one (RULES 2, 3.9 and 15.2)."""
    lines, (risk, win) = restated((terms.risk, terms.win), outcome, rounding)
    if not lines and outcome.result is not LegResult.PENDING:
        lines = (priced(risk, win, outcome.price, rounding),)
    result, net = decided(outcome.result, risk, win, rounding)
    return _formula(*lines, result, net=net)


def _formula(*lines: str, net: int | None) -> Formula:
    """A formula without the steps that need no word: what won or lost as it was written."""
    return Formula(tuple(filter(None, lines)), net)


def manual(terms: Manual, outcome: LegOutcome, rounding: Rounding) -> Formula:
    """A write-in, as a person decided it."""
    if outcome.result is LegResult.PENDING:
        return Formula(("A person decides a write-in, and nobody has yet",), None)
    result, net = decided(outcome.result, terms.risk, terms.win, rounding)
    written = say(
        "It was written to risk {risk} and to win {win}",
        risk=amount(terms.risk),
        win=amount(terms.win),
    )
    return _formula(written, result, net=net)


def restated(
    stake: Stake, outcome: LegOutcome, rounding: Rounding
) -> tuple[tuple[str, ...], Stake]:
    """The sentence about a new price after a change of pitchers, if there is one; risk and win."""
    if outcome.reprice is None:
        return (), stake
    price = parse_price(outcome.price)
    risk, win = reprice(stake, price, outcome.reprice, rounding)
    keeps_risk = outcome.reprice is RepriceKeep.RISK
    kept = stake[0] if keeps_risk else min(stake)
    said = (
        say("At the new price {price} the risk", price=said_price(outcome.price))
        if keeps_risk
        else say("At the new price {price} the base", price=said_price(outcome.price))
    )
    if not keeps_risk and price.lays:
        value = Fraction(kept * price.stake, price.win)
        factor, does = over(price.stake, price.win), word("risks")
    else:
        value = Fraction(kept * price.win, price.stake)
        factor, does = over(price.win, price.stake), word("wins")
    reckoned, _ = rounded(value, rounding)
    line = say(
        "{said} of {kept} stays, and it {does} {kept} × {factor} = {reckoned}",
        said=said,
        kept=amount(kept),
        does=does,
        factor=factor,
        reckoned=reckoned,
    )
    return (line,), (risk, win)


def priced(risk: int, win: int, price: str, rounding: Rounding) -> str:
    """How risk and win follow from the price; as written, where they do not."""
    quoted = parse_price(price)
    to_win = Fraction(risk * quoted.win, quoted.stake)
    to_risk = Fraction(win * quoted.stake, quoted.win)
    lays, pays = over(quoted.stake, quoted.win), over(quoted.win, quoted.stake)
    at = said_price(price)
    wins = say(
        "{risk} at {at} wins {risk} × {pays} = {reckoned}",
        risk=amount(risk),
        at=at,
        pays=pays,
        reckoned=rounded(to_win, rounding)[0],
    )
    risks = say("To win {win} at {at} it risks {win} × {lays}", win=amount(win), at=at, lays=lays)
    risks = say("{risks} = {reckoned}", risks=risks, reckoned=rounded(to_risk, rounding)[0])
    if to_risk == risk and quoted.lays and quoted.format is PriceFormat.AMERICAN:
        return risks
    if rounded(to_win, rounding)[1] == win:
        return wins
    if rounded(to_risk, rounding)[1] == risk:
        return risks
    return say("It was written to risk {risk} and to win {win}", risk=amount(risk), win=amount(win))


def decided(result: LegResult, risk: int, win: int, rounding: Rounding) -> tuple[str, int | None]:
    """What a result makes of risk and win, in words and in cents (RULES 3.9)."""
    match result:
        case LegResult.PENDING:
            return "It is not decided", None
        case LegResult.WIN:
            return "", win
        case LegResult.LOSS:
            return "", -risk
        case LegResult.HALF_WIN:
            half, net = rounded(Fraction(win, 2), rounding)
            words = "Half of it won and the other half is given back"
            return say(
                "{words}: {win} × 1/2 = {half}", words=words, win=amount(win), half=half
            ), net
        case LegResult.HALF_LOSS:
            half, back = rounded(Fraction(risk, 2), rounding)
            words = "Half of it lost and the other half is given back"
            back_is = say("{risk} × 1/2 = {half} back", risk=amount(risk), half=half)
            net = back - risk
            return say(
                "{words}: {back_is}, {back} {minus} {risk} = {net}",
                words=words,
                back_is=back_is,
                back=amount(back),
                minus=MINUS,
                risk=amount(risk),
                net=signed(net),
            ), net
        case _:
            return say(
                "{result}, and the risk of {risk} is given back",
                result=_REFUNDED[result],
                risk=amount(risk),
            ), 0


def outright(terms: Outright, outcome: LegOutcome, rounding: Rounding) -> Formula:
    """A future or one answer of a contest, with its dead heat (RULES 14.4)."""
    if outcome.result is LegResult.WIN and outcome.finish is not None:
        share = share_of(outcome.finish, terms.places)
        stake = (terms.risk, terms.win)
        lines, net = _shared(stake, outcome.price, odds_of(outcome.price), share, terms, rounding)
        return Formula((*_tied(outcome.finish, terms.places), *lines), net)
    return straight(Straight(terms.risk, terms.win), outcome, rounding)


def _tied(finish: tuple[int, int], places: int) -> tuple[str, ...]:
    position, tied = finish
    share = share_of(finish, places)
    if position < 1 or share in {0, 1}:
        return ()
    left = places - position + 1
    paid = "1 paid place is" if left == 1 else say("{left} paid places are", left=left)
    words = say(
        "Dead heat: {tied} share {position} place and {paid} left for them",
        tied=tied,
        position=ordinal(position),
        paid=paid,
    )
    return (say("{words}, so {share} of the wager is paid", words=words, share=share),)


def _shared(  # noqa: PLR0917  the order of `dead_heat_net`
    stake: Stake,
    price: str,
    odds: Fraction,
    share: Fraction,
    terms: Outright | EachWay,
    rounding: Rounding,
) -> tuple[tuple[str, ...], int]:
    """One stake by the part of it that is paid, as `dead_heat_net` reckons it."""
    risk, win = stake
    if share == 1:
        return (priced(risk, win, price, rounding),), win
    if not share:
        return (), -risk
    if terms.dead_heat is DeadHeat.ODDS:
        value, net = rounded(risk * odds * share, rounding)
        return (
            say(
                "{risk} × {odds} × {share} = {value}: {net}",
                risk=amount(risk),
                odds=odds,
                share=share,
                value=value,
                net=signed(net),
            ),
        ), net
    value, back = rounded(risk * (1 + odds) * share, rounding)
    net = back - risk
    return (
        say(
            "{risk} × (1 + {odds}) × {share} = {value} comes back",
            risk=amount(risk),
            odds=odds,
            share=share,
            value=value,
        ),
        say(
            "{back} {minus} {risk} = {net}",
            back=amount(back),
            minus=MINUS,
            risk=amount(risk),
            net=signed(net),
        ),
    ), net


def each_way(terms: EachWay, outcome: LegOutcome, rounding: Rounding) -> Formula:
    """Two equal stakes, each reckoned alone (RULES 14.5)."""
    if outcome.result is LegResult.PENDING:
        return Formula(("It is not decided",), None)
    if outcome.result not in {LegResult.WIN, LegResult.LOSS}:
        text, net = decided(outcome.result, 2 * terms.stake, 0, rounding)
        return Formula((text,), net)
    finish = outcome.finish
    if finish is None:
        finish = (1, 1) if outcome.result is LegResult.WIN else (0, 1)
    to_win = odds_of(terms.price)
    to_place = to_win * Fraction(*terms.term)
    quoted = said_price(terms.price)
    numerator, denominator = terms.term
    placed = say(
        "To be in the first {places}, {stake} at", places=terms.places, stake=amount(terms.stake)
    )
    lines: list[str] = []
    nets: list[int] = []
    for said, win, odds, places in (
        (
            say("To win, {stake} at {price}", stake=amount(terms.stake), price=quoted),
            terms.win,
            to_win,
            1,
        ),
        (
            say(
                "{placed} {numerator}/{denominator} of {price}",
                placed=placed,
                numerator=numerator,
                denominator=denominator,
                price=quoted,
            ),
            terms.place_win,
            to_place,
            terms.places,
        ),
    ):
        share = share_of(finish, places)
        came, net = _shared_part((terms.stake, win), odds, share, terms, rounding)
        lines += [*_tied(finish, places), say("{said}: {came}", said=said, came=came)]
        nets.append(net)
    total = sum(nets)
    lines.append(
        say(
            "Both parts: {nets} = {total}",
            nets=added(nets),
            total=signed(total),
        )
    )
    return Formula(tuple(lines), total)


def _shared_part(
    stake: Stake, odds: Fraction, share: Fraction, terms: EachWay, rounding: Rounding
) -> tuple[str, int]:
    risk, win = stake
    if share == 1:
        value, _ = rounded(risk * odds, rounding)
        return say(
            "{risk} × {odds} = {value}, won {win}",
            risk=amount(risk),
            odds=odds,
            value=value,
            win=signed(win),
        ), win
    if not share:
        return say("lost {risk}", risk=signed(-risk)), -risk
    lines, net = _shared(stake, terms.price, odds, share, terms, rounding)
    return joined("; ", lines), net


def horse(terms: Horse, outcome: LegOutcome, rounding: Rounding) -> Formula:
    """A pool at the track's price, capped (RULES 19)."""
    if outcome.result is LegResult.WIN and outcome.price == NO_TRACK_PRICE:
        words = "The track declared no price for this pool"
        return Formula(
            (
                say(
                    "{words}, and the risk of {risk} is given back",
                    words=words,
                    risk=amount(terms.risk),
                ),
            ),
            0,
        )
    if outcome.result is not LegResult.WIN:
        text, net = decided(outcome.result, terms.risk, 0, rounding)
        return _formula(text, net=net)
    pays = parse_money(outcome.price)
    value, back = rounded(Fraction(terms.risk * pays, 200), rounding)
    net = back - terms.risk
    reckoned = say(
        "{risk} × {pays} / 2.00 = {value}", risk=amount(terms.risk), pays=amount(pays), value=value
    )
    lines = [
        say(
            "The track pays {pays} on 2.00: {reckoned} comes back",
            pays=amount(pays),
            reckoned=reckoned,
        ),
        say(
            "{back} {minus} {risk} = {net}",
            back=amount(back),
            minus=MINUS,
            risk=amount(terms.risk),
            net=signed(net),
        ),
    ]
    if (most := win_of_horse(terms)) < net:
        net = most
        lines.append(
            say(
                "{cap}, so it wins {most}",
                cap=_cap_of_horse(terms),
                most=amount(most),
            )
        )
    return Formula(tuple(lines), net)


def _cap_of_horse(terms: Horse) -> str:
    if terms.cap is not None and terms.cap * terms.risk <= terms.max_win:
        reckoned = say(
            "{risk} × {cap} = {most}",
            risk=amount(terms.risk),
            cap=terms.cap,
            most=amount(terms.cap * terms.risk),
        )
        return say(
            "This pool pays at most {cap} to 1 in this house: {reckoned}",
            cap=terms.cap,
            reckoned=reckoned,
        )
    return say(
        "One wager on a horse wins at most {max_win} in this house", max_win=amount(terms.max_win)
    )


def one(outcomes: Sequence[LegOutcome]) -> LegOutcome:
    """The outcome of the only leg."""
    (outcome,) = outcomes
    return outcome

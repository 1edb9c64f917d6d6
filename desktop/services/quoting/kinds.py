"""The terms of each kind of wager from its legs, its amounts and the house's rules."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.domain.entry.terms import Wager, WrittenMarket
from desktop.domain.lines import format_quarters
from desktop.domain.markets import POOLS, Form
from desktop.domain.prices import parse_price
from desktop.domain.rules import HouseRules, PlaceTerm, TeaserCard
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.each_way import price_each_way
from desktop.domain.wagers.horse import price_horse
from desktop.domain.wagers.if_bet import price_if_bet
from desktop.domain.wagers.manual import price_manual
from desktop.domain.wagers.outright import price_outright
from desktop.domain.wagers.parlay import PricedLeg, price_parlay
from desktop.domain.wagers.reverse import price_reverse
from desktop.domain.wagers.round_robin import price_round_robin
from desktop.domain.wagers.straight import price_straight
from desktop.domain.wagers.teaser import price_teaser
from desktop.domain.wagers.terms import Terms
from desktop.services.quoting.amounts import AmountReader, Said
from desktop.services.quoting.quotes import QuotedLeg, QuoteError


def kind_of(wager: Wager, legs: Sequence[QuotedLeg]) -> TicketKind:
    """The kind of a ticket: what one selection is, the board says."""
    if wager.kind is not TicketKind.STRAIGHT:
        return wager.kind
    (leg,) = legs
    if leg.selection.market in POOLS:
        return TicketKind.HORSE
    if leg.form is Form.PROP or leg.contest_form == "prop":
        return TicketKind.PROP
    return TicketKind.FUTURE if leg.form is Form.ENTRANT else TicketKind.STRAIGHT


def card_of(wager: Wager, rules: HouseRules) -> TeaserCard | None:
    """The card that a teaser or pleaser is sold by.

    Raises:
        QuoteError: The house sells no such card.
    """
    if wager.kind not in {TicketKind.TEASER, TicketKind.PLEASER}:
        return None
    is_pleaser = wager.kind is TicketKind.PLEASER
    sold = rules.pleasers if is_pleaser else rules.teasers
    card = sold.get(wager.card)
    if card is not None:
        return card
    if basketball := _by_basketball_points(wager.card, sold.values()):
        return basketball
    mark = "PL" if is_pleaser else "T"
    names = ", ".join(f"{mark}{name}" for name in sold)
    if not names:
        raise QuoteError(
            say("This house sells no {kind}s: their pay table is empty.", kind=wager.kind)
        )
    raise QuoteError(
        say(
            "This house sells no {mark}{card}; it sells {names}.",
            mark=mark,
            card=wager.card,
            names=names,
        )
    )


def _by_basketball_points(named: str, sold: Iterable[TeaserCard]) -> TeaserCard | None:
    """A card that gives so many points on basketball, sold for basketball alone.

    Where football and basketball are sold together (6 and 4 points), a teaser of basketball is
    called by the points that it gives.
    """
    found = [
        card
        for card in sold
        if not card.is_special
        and card.basketball_points is not None
        and format_quarters(card.basketball_points) == named
    ]
    return replace(found[0], name=named, points=None) if len(found) == 1 else None


def price_terms(
    kind: TicketKind,
    wager: Wager,
    legs: Sequence[QuotedLeg],
    amounts: AmountReader,
    rules: HouseRules,
) -> tuple[AmountMode, Terms]:
    """How the amount was said, and the terms that it makes.

    Raises:
        InputError: The rules of its kind do not allow it, or the amount is no wager.
    """
    if kind is TicketKind.IF_BET:
        parts = amounts.of_parts()
        return parts[0][0], _if_bet(wager, parts, legs, rules)
    said = amounts.first()
    price = _PRICED.get(kind, _single)
    return said[0], price(wager, said, legs, rules)


def priced_legs(legs: Sequence[QuotedLeg]) -> list[PricedLeg]:
    """The legs as parlays price them."""
    return [(parse_price(leg.price), leg.by_table) for leg in legs]


def _parlay(wager: Wager, said: Said, legs: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    return price_parlay(
        *said,
        priced_legs(legs),
        rules.parlay,
        rules.rounding,
        spots=len(legs) + wager.spots if wager.spots else 0,
        unfilled=rules.open_spots.unfilled,
    )


def _teaser(wager: Wager, said: Said, legs: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    card = card_of(wager, rules)
    if card is None:
        raise ValueError("a teaser without its card")
    return price_teaser(
        *said,
        len(legs) + wager.spots,
        card,
        rules.rounding,
        is_open=wager.spots > 0,
        unfilled=rules.open_spots.unfilled,
    )


def _round_robin(wager: Wager, said: Said, legs: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    least, most = rules.round_robin.min_legs, rules.round_robin.max_legs
    if not least <= len(legs) <= most:
        raise QuoteError(
            say(
                "A round robin of this house has {least} to {most} selections.",
                least=least,
                most=most,
            )
        )
    return price_round_robin(*said, priced_legs(legs), wager.sizes, rules.parlay, rules.rounding)


def _if_bet(
    wager: Wager, parts: Sequence[Said], legs: Sequence[QuotedLeg], rules: HouseRules
) -> Terms:
    if wager.condition is None:
        raise ValueError("an if bet without its condition")
    return price_if_bet(
        wager.condition,
        parts,
        [parse_price(leg.price) for leg in legs],
        rules.if_bets,
        rules.rounding,
        has_quarter_lines=any(leg.line % 2 for leg in legs),
    )


def _reverse(wager: Wager, said: Said, legs: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    return price_reverse(
        wager.condition or rules.reverses.condition,
        said,
        [parse_price(leg.price) for leg in legs],
        rules.reverses,
        rules.rounding,
    )


def _horse(_: Wager, said: Said, legs: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    return price_horse(*said, legs[0].selection.market, rules.horses)


def _single(wager: Wager, said: Said, legs: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    (leg,) = legs
    price = parse_price(leg.price)
    if leg.form is not Form.ENTRANT:
        return price_straight(*said, price, rules.rounding)
    if wager.legs[0].market is WrittenMarket.EACH_WAY:
        place = _place_term(leg, rules)
        return price_each_way(*said, price, rules.outrights, rules.rounding, place=place)
    return price_outright(*said, price, rules.outrights, rules.rounding, places=leg.line // 4)


def _place_term(leg: QuotedLeg, rules: HouseRules) -> PlaceTerm | None:
    """By the runners there are now; how many places are paid may be said with the contest."""
    term = rules.outrights.place_term(leg.runners)
    if term is None or leg.places is None:
        return term
    return replace(term, places=leg.places)


def _write_in(wager: Wager, said: Said, _: Sequence[QuotedLeg], rules: HouseRules) -> Terms:
    written = wager.write_in
    if written is None:
        raise ValueError("a write-in that says nothing")
    if written.price is not None:
        return price_manual(*amounts_at(*said, parse_price(written.price), rules.rounding))
    return price_manual(said[1], written.win or 0)


_PRICED: Mapping[TicketKind, Callable[[Wager, Said, Sequence[QuotedLeg], HouseRules], Terms]] = {
    TicketKind.PARLAY: _parlay,
    TicketKind.TEASER: _teaser,
    TicketKind.PLEASER: _teaser,
    TicketKind.ROUND_ROBIN: _round_robin,
    TicketKind.REVERSE: _reverse,
    TicketKind.HORSE: _horse,
    TicketKind.MANUAL: _write_in,
}

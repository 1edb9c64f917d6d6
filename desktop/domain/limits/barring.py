"""Layers that take no such wager at all, whatever its amount (FEATURES 18, 29, 30 and 38)."""

from collections.abc import Iterator
from fractions import Fraction
from math import prod

from desktop.domain.limits.layers import Layer, LayerName, Measure
from desktop.domain.limits.wagered import Wagered, WageredLeg
from desktop.domain.markets import Market
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.domain.settings.cells import describe_cell
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.tickets import TicketKind


def find_bans(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    """Market blocks, prices out of range, the same wager again, and what no parlay is made of."""
    yield from _blocks(wagered, settings)
    yield from _prices(wagered, settings)
    yield from _duplicates(wagered, settings)
    yield from _shapes(wagered, settings)


def _blocks(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    for leg in wagered.legs:
        cell = settings.cell("block", leg.place)
        if cell is not None and cell.value:
            what = describe_cell(tuple(cell.key.split("/")[1:]))
            reason = say("{what} is not taken", what=what)
            yield Layer(LayerName.BLOCK, 0, Measure.RISK, source=cell.source, reason=reason)


def _prices(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    if not settings.has("price"):
        return
    for leg in wagered.legs:
        if not leg.price:
            continue
        market = leg.place.market.value
        longest = settings.any_of(f"price/{market}/underdog", "price/underdog")
        dearest = settings.any_of(f"price/{market}/favourite", "price/favourite")
        pays = _pays(leg)
        if longest.cents and pays > Fraction(longest.cents, 100):
            reason = say("{price} is longer than +{cents}", price=leg.price, cents=longest.cents)
            yield Layer(LayerName.PRICE, 0, Measure.RISK, source=longest.source, reason=reason)
        if dearest.cents and pays < Fraction(100, dearest.cents):
            reason = say("{price} is dearer than −{cents}", price=leg.price, cents=dearest.cents)
            yield Layer(LayerName.PRICE, 0, Measure.RISK, source=dearest.source, reason=reason)


def _pays(leg: WageredLeg) -> Fraction:
    """What one at risk on a selection wins."""
    price = parse_price(leg.price)
    return Fraction(price.win, price.stake)


def _duplicates(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    kind, channel = wagered.kind.value, wagered.channel
    rule = settings.any_of(
        f"duplicates/{channel}/{kind}", f"duplicates/*/{kind}", f"duplicates/{channel}/*",
        "duplicates/*/*",
    )  # fmt: skip
    if rule.value == "allow" or not wagered.legs:
        return
    wanted = {leg.selection: (leg.line, leg.price) for leg in wagered.legs}
    tickets: dict[int, dict[tuple[int, str, str, str], tuple[int, str]]] = {}
    for leg in wagered.earlier:
        if leg.kind is wagered.kind and leg.legs == len(wagered.legs):
            tickets.setdefault(leg.ticket_id, {})[leg.selection] = (leg.line, leg.price)
    for legs in tickets.values():
        if legs == wanted or (legs.keys() == wanted.keys() and rule.value == "block"):
            reason = say("{account} has this wager already", account=wagered.account)
            yield Layer(LayerName.DUPLICATE, 0, Measure.RISK, source=rule.source, reason=reason)
            return


def _shapes(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    """What a parlay of so many teams may be made of (FEATURES 29)."""
    if wagered.kind is not TicketKind.PARLAY or not settings.has("parlay"):
        return
    teams = max(len(wagered.legs) + wagered.spots, 2)
    pays = [_pays(leg) for leg in wagered.legs if leg.price]
    longer = [one for one in pays if one > 1]
    together = prod((one + 1 for one in pays), start=Fraction(1)) - 1
    lines = [leg for leg in wagered.legs if leg.place.market is Market.MONEY_LINE]
    made_of: tuple[tuple[str, int | Fraction, str], ...] = (
        ("spots", wagered.spots, "open spots"),
        ("underdogs", len(longer), "underdogs"),
        ("money_lines", len(lines), "money lines"),
        ("odds", sum(longer) * 100, "in plus prices"),
        ("pays", together, "to 1"),
    )
    for name, there, words in made_of:
        found = settings.any_of(f"parlay/{teams}/{name}", f"parlay/*/{name}")
        if found.cents is not None and there > found.cents:
            reason = say(
                "at most {cents} {words} in a parlay of {teams} teams",
                cents=found.cents,
                words=words,
                teams=teams,
            )
            yield Layer(LayerName.PARLAY_SHAPE, 0, Measure.RISK, source=found.source, reason=reason)

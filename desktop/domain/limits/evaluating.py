"""From settings to layers: every limit that is about a wager (FEATURES 24 to 33, 36 and 38).

System and agent tier are caps that nothing below them widens: each one on the path counts. The
grids, the wager limit and the rest are inherited: the nearest account's value counts. A cell of
the player's own is a layer of its own name, one that is inherited is the profile's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from desktop.domain.limits.barring import find_bans
from desktop.domain.limits.layers import Layer, LayerName, Measure
from desktop.domain.limits.limiting import Minimum
from desktop.domain.limits.out_of_reach import find_offline_layers
from desktop.domain.limits.wagered import Wagered, WageredLeg
from desktop.domain.sentences import say
from desktop.domain.settings.cells import describe_cell
from desktop.domain.settings.resolving import PathSettings, Resolved
from desktop.domain.tickets import TicketKind

_HOUR = 3_600_000
_ORDER = {name: place for place, name in enumerate(LayerName)}


def evaluate(wagered: Wagered, settings: PathSettings) -> tuple[Layer, ...]:
    """Every layer that is about this wager, in the order in which they are named."""
    measure = measure_of(wagered, settings)
    house = list(_whole_house(settings, measure))
    layers = [
        *find_bans(wagered, settings),
        *house,
        *_times(wagered, settings, measure),
        *_game_caps(wagered, settings),
        *_multiples(wagered, settings),
        *_tiers(wagered, settings),
        *_money(wagered, settings),
        *find_offline_layers(wagered, settings),
        *_holds(wagered, settings, measure),
    ]
    firm = [layer for layer in house if not layer.is_hold]
    for leg in wagered.legs:
        own = list(_leg_limits(wagered, leg, settings, measure))
        circled = list(_circles(wagered, leg, settings, [*firm, *own], measure))
        sums = _sums(wagered, leg, settings, [*firm, *own, *circled])
        layers += [*own, *circled, *sums]
    return tuple(sorted(dict.fromkeys(layers), key=lambda layer: _ORDER[layer.name]))


def minimum_of(wagered: Wagered, settings: PathSettings) -> Minimum:
    """The least of a wager on its channel."""
    found = settings.any_of(f"minimum/{wagered.channel}", "minimum/*")
    return Minimum(found.cents or 0, measure_of(wagered, settings), found.source)


def measure_of(wagered: Wagered, settings: PathSettings) -> Measure:
    """What is held against the limits: of a straight by the setting, otherwise the risk."""
    if wagered.kind is not TicketKind.STRAIGHT:
        return Measure.EACH
    return Measure(settings.word("limit_basis"))


def _layer(
    name: LayerName, found: Resolved, measure: Measure, *, taken: int = 0, about: str = ""
) -> Iterator[Layer]:
    if found.cents is not None:
        yield Layer(name, found.cents, measure, taken, found.source, about)


def _whole_house(settings: PathSettings, measure: Measure) -> Iterator[Layer]:
    yield from _layer(LayerName.SYSTEM, settings.resolve("system_limit"), measure)
    line_type = settings.word("line_type")
    if line_type:
        found = settings.resolve(f"line_type/{line_type}/limit")
        yield from _layer(LayerName.LINE_TYPE, found, measure, about=line_type)
    for tier in settings.all_of("tier/limit"):
        yield from _tier(settings, _layer(LayerName.TIER, tier, measure))


def _tier(settings: PathSettings, layers: Iterator[Layer]) -> Iterator[Layer]:
    """The tier of an agent, which holds what breaks it where the agent's own setting says so."""
    holding = {over.source for over in settings.all_of("tier/over") if over.value == "hold"}
    for layer in layers:
        yield replace(layer, is_hold=layer.source in holding)


def _holds(wagered: Wagered, settings: PathSettings, measure: Measure) -> Iterator[Layer]:
    kind, channel = wagered.kind.value, wagered.channel
    found = settings.any_of(
        f"hold/{channel}/{kind}", f"hold/*/{kind}", f"hold/{channel}/*", "hold/*/*"
    )
    for layer in _layer(LayerName.HOLD, found, measure):
        yield replace(layer, is_hold=True)


def _leg_limits(
    wagered: Wagered, leg: WageredLeg, settings: PathSettings, measure: Measure
) -> Iterator[Layer]:
    cell = settings.cell("limit", leg.place)
    if cell is not None:
        name = LayerName.PLAYER_GRID if cell.is_own else LayerName.PROFILE_GRID
        about = describe_cell(tuple(cell.key.split("/")[1:]))
        yield from _layer(name, cell, measure, about=about)
    if wagered.kind is TicketKind.STRAIGHT:
        yield from _layer(LayerName.QUICK, settings.resolve("wager_limit"), measure)


def _circles(
    wagered: Wagered,
    leg: WageredLeg,
    settings: PathSettings,
    usual: Sequence[Layer],
    measure: Measure,
) -> Iterator[Layer]:
    if not leg.is_circled or settings.cents("circle/exempt"):
        return
    if leg.circle_max is not None:
        yield Layer(LayerName.CIRCLE, leg.circle_max, measure, about=leg.title)
        return
    yield from _layer(LayerName.CIRCLE, settings.resolve("circle/limit"), measure, about=leg.title)
    if usual:
        percent = settings.resolve("circle/percent")
        part = wagered.circled_part if percent.cents is None else Fraction(percent.cents, 100)
        cents = int(min(layer.cents for layer in usual) * part)
        yield Layer(LayerName.CIRCLE, cents, measure, source=percent.source, about=leg.title)


def _times(wagered: Wagered, settings: PathSettings, measure: Measure) -> Iterator[Layer]:
    begins, ends = settings.cents("off_hours/from"), settings.cents("off_hours/to")
    if begins is not None and ends is not None and _is_between(wagered.minute, begins, ends):
        yield from _layer(LayerName.OFF_HOURS, settings.resolve("off_hours/limit"), measure)
    early = settings.numbered("early")
    for leg in wagered.legs if early else ():
        if leg.start is None:
            continue
        ahead = [hours for hours in early if leg.start - wagered.at >= hours * _HOUR]
        if ahead:
            about = say("{title} {ahead} hours before the start", title=leg.title, ahead=max(ahead))
            yield from _layer(LayerName.EARLY, early[max(ahead)], measure, about=about)


def _is_between(minute: int, begins: int, ends: int) -> bool:
    if begins <= ends:
        return begins <= minute < ends
    return minute >= begins or minute < ends


def _sums(
    wagered: Wagered, leg: WageredLeg, settings: PathSettings, usual: Sequence[Layer]
) -> Iterator[Layer]:
    mode = settings.word("accumulate")
    if mode == "off" or not usual or wagered.kind is not TicketKind.STRAIGHT:
        return
    least = min(usual, key=lambda layer: layer.cents)
    same_game = [
        e for e in wagered.earlier
        if e.kind is TicketKind.STRAIGHT and e.event_id == leg.event_id
    ]  # fmt: skip
    same_line = [e for e in same_game if e.selection == leg.selection]
    if settings.cents("accumulate/move_resets"):
        same_line = [e for e in same_line if e.line == leg.line]
    named = ((LayerName.GAME_SUM, "game", same_game), (LayerName.LINE_SUM, "line", same_line))
    for name, which, earlier in named:
        if mode in {which, "both"}:
            taken = sum(e.of(least.measure) for e in earlier)
            yield Layer(name, least.cents, least.measure, taken, least.source, leg.title)


def _game_caps(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    cap = settings.resolve("game_cap")
    if cap.cents is None:
        return
    for event_id, title in dict.fromkeys((leg.event_id, leg.title) for leg in wagered.legs):
        tickets = {e.ticket_id: e.risk for e in wagered.earlier if e.event_id == event_id}
        taken = sum(tickets.values())
        yield from _layer(LayerName.GAME_CAP, cap, Measure.RISK, taken=taken, about=title)


def _multiples(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    kind, teams = wagered.kind.value, max(len(wagered.legs) + wagered.spots, 2)
    if wagered.kind is TicketKind.PARLAY:
        about = say("{teams} teams", teams=teams)
        risk = settings.any_of(f"parlay/{teams}/risk", "parlay/*/risk")
        payout = settings.any_of(f"parlay/{teams}/payout", "parlay/*/payout")
        yield from _layer(LayerName.PARLAY_RISK, risk, Measure.RISK, about=about)
        yield from _layer(LayerName.PARLAY_PAYOUT, payout, Measure.PAYOUT, about=about)
    win = settings.any_of(f"max_win/{kind}", "max_win/*")
    payout = settings.any_of(f"max_payout/{kind}", "max_payout/*")
    yield from _layer(LayerName.MAX_WIN, win, Measure.WIN)
    yield from _layer(LayerName.MAX_PAYOUT, payout, Measure.PAYOUT)
    day, taken = settings.resolve("day_payout"), wagered.money.day_payout
    yield from _layer(LayerName.DAY_PAYOUT, day, Measure.PAYOUT, taken=taken)


def _tiers(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    money = wagered.money
    for tier in settings.all_of("tier/exposure"):
        taken = money.tier_open.get(tier.source, 0)
        layers = _layer(LayerName.TIER_EXPOSURE, tier, Measure.HELD, taken=taken)
        yield from _tier(settings, layers)
    for tier in settings.all_of("tier/event"):
        for event_id, title in dict.fromkeys((leg.event_id, leg.title) for leg in wagered.legs):
            taken = money.tier_event.get((tier.source, event_id), 0)
            layers = _layer(LayerName.TIER_EVENT, tier, Measure.RISK, taken=taken, about=title)
            yield from _tier(settings, layers)


def _money(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    money = wagered.money
    if money.available is None:
        return
    yield Layer(LayerName.CREDIT, money.available, Measure.HELD)
    cap = settings.resolve("credit/loss_cap")
    taken = max(money.loss, 0) + money.pending
    yield from _layer(LayerName.LOSS_CAP, cap, Measure.HELD, taken=taken)

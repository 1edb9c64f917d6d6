"""Gathering what the one function of limits is asked about, with as few looks as can be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from desktop.book.action import cap_of, list_caps
from desktop.book.queries.people import AccountRow
from desktop.book.queries.settings import list_set_values
from desktop.book.queries.stakes import (
    list_earlier_legs,
    sum_open_below,
    sum_open_on_events_below,
    sum_payout_since,
    sum_unknown_to_server,
)
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.credit import Credit
from desktop.domain.limits.evaluating import evaluate, minimum_of
from desktop.domain.limits.layers import Amounts, Layer, LayerName, Measure
from desktop.domain.limits.limiting import AmountsAt, Limit, Minimum, is_within, limit, refusal
from desktop.domain.limits.wagered import EarlierLeg, Money, Offline, Wagered, WageredLeg
from desktop.domain.settings.cells import PHONE
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.tickets import WHOLE_CHART, TicketKind
from desktop.domain.weeks import instant, milliseconds
from desktop.services.books import House
from desktop.services.limits.credit import credit_of
from desktop.services.settings.reading import figure_day

_MINUTE_MS, _HOUR_MS = 60_000, 3_600_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A wager of an account at a moment, before or after it has an amount.

    Attributes:
        at: Milliseconds UTC.
        channel: `phone` or `online`.
        settings: Of the account's path, where they were read already.
        spots: How many selections are left open.
        unheard_ms: How long its server is out of reach; None while it answers, or without one.
    """

    account: AccountRow
    kind: TicketKind
    legs: Sequence[WageredLeg]
    at: int
    is_free_play: bool = False
    channel: str = PHONE
    settings: PathSettings | None = None
    spots: int = 0
    unheard_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """The layers that are about a wager, and the credit they were read with.

    Attributes:
        chart: What of it counts in the position of the book, in hundredths of a percent.
    """

    layers: tuple[Layer, ...]
    minimum: Minimum
    credit: Credit
    chart: int = WHOLE_CHART

    def limit(self, amounts_at: AmountsAt) -> Limit:
        """What is the most that can be wagered, and which layer binds."""
        return limit(self.layers, self.minimum, amounts_at)

    def refusal(self, amounts: Amounts, amounts_at: AmountsAt) -> str | None:
        """Why a wager is not taken, with the most that is; credit is told apart (RULES 25)."""
        layers = tuple(
            layer
            for layer in self.layers
            if layer.name is not LayerName.CREDIT and not layer.is_hold
        )
        if is_within(layers, self.minimum, amounts):
            return None
        found = self.limit(amounts_at)
        if found.binding is not None and found.binding.name is LayerName.CREDIT:
            # The credit leaves less; what else binds is named with its own amount.
            found = limit(layers, self.minimum, amounts_at)
        return refusal(found, amounts)

    def waits(self, amounts: Amounts) -> tuple[Layer, ...]:
        """The layers for which a wager waits for a supervisor (FEATURES 33 and 36)."""
        return tuple(one for one in self.layers if one.is_hold and not one.allows(amounts))


def has_credit_alone(account: AccountRow, settings: PathSettings) -> bool:
    """Whether nothing but the credit limits an account; free plays and circles aside.

    What it can still risk is then what the account itself says.
    """
    return settings.is_empty and account.kind != AccountKind.OUTSIDE


def gather_unlimited(reader: Reader, account: AccountRow, settings: PathSettings) -> Limits | None:
    """The credit alone, where nobody on the path limits anything; None elsewhere.

    Evaluating would find the same (goal 1). Of free plays and circled legs it does not know.
    """
    if not has_credit_alone(account, settings):
        return None
    credit = credit_of(reader, account, settings)
    return Limits((Layer(LayerName.CREDIT, credit.available, Measure.HELD),), Minimum(), credit)


def gather(reader: Reader, house: House, asked: Asked) -> Limits:
    """Every layer that is about a wager, as the book stands.

    One look at the settings on the account's path; earlier tickets, the week and the agents above
    are read only where a setting is about them.
    """
    account = asked.account
    settings = asked.settings
    if settings is None:
        settings = PathSettings(figure_day(house, asked.at), list_set_values(reader, account.id))
    legs = _with_circles(reader, asked.legs)
    if not asked.is_free_play and legs is asked.legs:
        unlimited = gather_unlimited(reader, account, settings)
        if unlimited is not None:
            return unlimited
    credit = credit_of(reader, account, settings)
    if account.kind == AccountKind.OUTSIDE:
        # What the house places with another one is limited by nobody here.
        return Limits((), Minimum(), credit)
    wagered = Wagered(
        account=account.code,
        channel=asked.channel,
        kind=asked.kind,
        legs=legs,
        at=asked.at,
        minute=_minute(house, asked.at),
        circled_part=house.rules.circled_factor,
        earlier=_earlier(reader, asked, settings),
        money=_money(reader, house, asked, settings, credit),
        spots=asked.spots,
        offline=_offline(reader, asked, settings),
    )
    layers = evaluate(wagered, settings)
    if asked.is_free_play:
        layers = (*layers, Layer(LayerName.FREE_PLAY, account.free_play, Measure.RISK))
    chart = settings.cents("exposure/chart") or 0
    return Limits(layers, minimum_of(wagered, settings), credit, chart)


def _with_circles(reader: Reader, legs: Sequence[WageredLeg]) -> Sequence[WageredLeg]:
    """The legs with the maximum of their own circles; the board is asked only where one is."""
    if not any(leg.is_circled for leg in legs):
        return legs
    found = []
    for leg in legs:
        caps = list_caps(reader, leg.event_id) if leg.is_circled else []
        cap = cap_of(caps, leg.place.period.value, leg.place.market.value)
        found.append(leg if cap is None else replace(leg, circle_max=cap.circle_max))
    return legs if found == [*legs] else found


def _minute(house: House, at: int) -> int:
    local = instant(at).astimezone(ZoneInfo(house.calendar.timezone))
    return local.hour * 60 + local.minute


def _earlier(reader: Reader, asked: Asked, settings: PathSettings) -> list[EarlierLeg]:
    is_asked = (
        settings.word("accumulate") != "off"
        or settings.cents("game_cap") is not None
        or settings.has("duplicates")
    )
    if not is_asked or not asked.legs:
        return []
    return list_earlier_legs(reader, asked.account.id, _events(asked))


def _money(
    reader: Reader, house: House, asked: Asked, settings: PathSettings, credit: Credit
) -> Money:
    available = None if asked.is_free_play else credit.available
    payout = 0
    if settings.cents("day_payout") is not None:
        opened = house.calendar.day_starts_at(figure_day(house, asked.at))
        payout = sum_payout_since(reader, asked.account.id, milliseconds(opened))
    if not settings.has("tier"):
        return Money(available, credit.loss, credit.pending, day_payout=payout)
    open_of = {
        tier.source: sum_open_below(reader, tier.source)
        for tier in settings.all_of("tier/exposure")
    }
    on_event = {
        (tier.source, event): cents
        for tier in settings.all_of("tier/event")
        for event, cents in sum_open_on_events_below(reader, tier.source, _events(asked)).items()
    }
    return Money(available, credit.loss, credit.pending, open_of, on_event, payout)


def _offline(reader: Reader, asked: Asked, settings: PathSettings) -> Offline | None:
    if asked.unheard_ms is None or not settings.has("offline"):
        return None
    account = asked.account
    return Offline(
        asked.unheard_ms // _MINUTE_MS,
        sum_unknown_to_server(reader, account.id, since=0),
        sum_unknown_to_server(reader, None, since=asked.at - _HOUR_MS),
        account.credit_limit,
    )


def _events(asked: Asked) -> set[int]:
    return {leg.event_id for leg in asked.legs}

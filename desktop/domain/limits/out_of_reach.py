"""What a station may take while its server is out of reach (FEATURES 143, SYNC 2.7)."""

from collections.abc import Iterator

from desktop.domain.limits.layers import Layer, LayerName, Measure
from desktop.domain.limits.wagered import Wagered
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings, Resolved


def find_offline_layers(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    """The layers of a wager taken offline; none while the server answers, or without one."""
    if wagered.offline is None:
        return
    yield from _bans(wagered, settings, wagered.offline.minutes)
    taken = wagered.offline
    yield from _most(settings.resolve("offline/wager"))
    yield from _most(settings.resolve("offline/account"), taken.of_account, wagered.account)
    yield from _part_of_credit(wagered, settings)
    yield from _most(settings.resolve("offline/hour"), taken.of_hour, say("this station"))


def _bans(wagered: Wagered, settings: PathSettings, minutes: int) -> Iterator[Layer]:
    policy = settings.resolve("offline/policy")
    if policy.value == "off":
        yield _none(policy, say("no wagers are taken while the server is out of reach"))
    elif policy.value == "ask":
        yield Layer(
            LayerName.OFFLINE, 0, Measure.RISK, source=policy.source, is_hold=True,
            reason=say("the server is out of reach"),
        )  # fmt: skip
    good_for = settings.resolve("offline/minutes")
    if good_for.cents is not None and minutes >= good_for.cents:
        heard = say("the lines are {minutes} minutes old", minutes=minutes)
        yield _none(good_for, heard)
    for sport in dict.fromkeys(leg.place.sport.value for leg in wagered.legs):
        allowed = settings.resolve(f"offline/sport/{sport}")
        if not allowed.value:
            yield _none(allowed, say("{sport} is not taken offline", sport=sport))


def _none(found: Resolved, reason: str) -> Layer:
    return Layer(LayerName.OFFLINE, 0, Measure.RISK, source=found.source, reason=reason)


def _most(found: Resolved, taken: int = 0, about: str = "") -> Iterator[Layer]:
    if found.cents is not None:
        yield Layer(LayerName.OFFLINE, found.cents, Measure.RISK, taken, found.source, about)


def _part_of_credit(wagered: Wagered, settings: PathSettings) -> Iterator[Layer]:
    part, offline = settings.resolve("offline/percent"), wagered.offline
    if part.cents is None or offline is None:
        return
    cents = offline.credit * part.cents // 100
    about = say("{percent} % of the credit", percent=part.cents)
    yield Layer(LayerName.OFFLINE, cents, Measure.RISK, offline.of_account, part.source, about)

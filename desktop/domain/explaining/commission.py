"""How a commission came about, step by step, with amounts that add up to the cent (RULES 26)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from desktop.domain.commission import CommissionKind, Deal, MakeupUnit, TreeMode, share_week
from desktop.domain.money import Rounding, format_money
from desktop.domain.sentences import say

Role = Literal["part", "sum", "share", "note"]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an explanation; cents.

    Attributes:
        role: A part of the next sum; the sum of the parts since the last sum or share, with that;
            a share of the last sum; or only told.
    """

    text: str
    cents: int
    role: Role


@dataclass(frozen=True, slots=True)
class Earned:
    """What one product of an agent's week came to, as it was kept; cents.

    Attributes:
        deal: None where nothing was agreed.
        own: Net loss of the players right below: positive when they lost.
        below: What agents below passed up.
        handle: What counts as wagered, of everybody below.
    """

    deal: Deal | None
    mode: TreeMode
    own: int
    below: int
    handle: int
    commission: int
    makeup_before: int
    makeup: int


def explain_commission(earned: Earned, rounding: Rounding) -> list[Step]:
    """The steps from what the players came to, to what the agent earns; the last is that.

    Args:
        earned: One product of the week.
        rounding: That the week was shared by.
    """
    return [*_base(earned), *_commission(earned, rounding)]


def explain_due(commissions: int, fees: int, heads: int) -> list[Step]:
    """From the commission on all products to what is due, in the order of RULES 26.12."""
    return [
        Step("Commission on all products", commissions, "part"),
        Step(say("Per-head fees for {heads} heads", heads=heads), -fees, "part"),
        Step("Due for the week", commissions - fees, "sum"),
    ]


def _base(earned: Earned) -> Iterator[Step]:
    own = "Own players lost"
    if earned.own < 0:
        own = "Own players won, so that the house lost"
    yield Step(own, earned.own, "part")
    yield Step("Passed up by agents below", earned.below, "part")
    yield Step("The week of the network", earned.own + earned.below, "sum")


def _commission(earned: Earned, rounding: Rounding) -> Iterator[Step]:
    deal = earned.deal
    if deal is None:
        yield Step("Nothing was agreed: all of it goes up", 0, "note")
        yield Step("Commission", 0, "share")
        return
    if deal.kind is CommissionKind.HANDLE:
        yield Step("Wagered by everybody below, graded with action", earned.handle, "note")
        yield Step(
            say("{percent} of what was wagered", percent=_percent(deal)), earned.commission, "share"
        )
        return
    if earned.mode is TreeMode.NET_PASSUP:
        yield from _shared(earned, deal, earned.own + earned.below, earned.commission)
        return
    alone = share_week(deal, earned.own, earned.makeup_before, rounding).commission
    yield Step(
        "Paid by the difference: what goes up from below counts apart", -earned.below, "part"
    )
    yield Step("Of the own players", earned.own, "sum")
    yield from _shared(earned, deal, earned.own, alone)
    yield Step(
        "Differences of the parts on the players of agents below", earned.commission - alone, "part"
    )
    yield Step("Commission", earned.commission, "sum")


def _shared(earned: Earned, deal: Deal, base: int, commission: int) -> Iterator[Step]:
    match deal.kind:
        case CommissionKind.SPLIT:
            said = say("{percent} of it, in winning and losing weeks alike", percent=_percent(deal))
            yield Step(said, commission, "share")
        case CommissionKind.PROFIT if base < 0:
            yield Step("The players won: nothing is earned, nothing is made up", 0, "share")
        case CommissionKind.PROFIT:
            yield Step(_part_of_it(deal), commission, "share")
        case CommissionKind.RED_FIGURE:
            yield from _red_figure(earned, deal, base, commission)
        case CommissionKind.REVERSE_RED:
            yield from _reverse_red(earned, deal, base, commission)
        case CommissionKind.HANDLE:
            raise ValueError("a part of the handle is no part of the week")


def _red_figure(earned: Earned, deal: Deal, base: int, commission: int) -> Iterator[Step]:
    before, after = earned.makeup_before, earned.makeup
    if deal.makeup_unit is MakeupUnit.COMMISSION:
        worth = commission + before - after
        yield Step(_part_of_it(deal), worth, "share")
        yield Step(_made_up(before, after), after - before, "part")
        yield Step("Commission", commission, "sum")
        return
    # What the players won is no part of a commission: it waits to be made up.
    yield Step(_made_up(before, after), after - before, "part")
    yield Step("Left to share", base + after - before, "sum")
    yield Step(_part_of_it(deal), commission, "share")


def _reverse_red(earned: Earned, deal: Deal, base: int, commission: int) -> Iterator[Step]:
    before, after = earned.makeup_before, earned.makeup
    if base < 0:
        said = say(
            "The agent carries what the players won; {after} comes back first",
            after=format_money(after),
        )
        yield Step(said, 0, "part")
        yield Step("Commission", commission, "sum")
        return
    used = before - after
    yield Step("Comes back to the agent first, whole", -used, "part")
    yield Step("Left to share", base - used, "sum")
    yield Step(_part_of_it(deal), commission - used, "share")
    yield Step("What came back", used, "part")
    yield Step("Commission", commission, "sum")


def _made_up(before: int, after: int) -> str:
    parts = {"before": format_money(before), "after": format_money(after)}
    if after > before:
        return say("Added to the make-up of {before}, now {after}", **parts)
    return say("Taken for the make-up of {before}, now {after}", **parts)


def _part_of_it(deal: Deal) -> str:
    return say("{percent} of it", percent=_percent(deal))


def _percent(deal: Deal) -> str:
    hundredths = int(deal.share * 100_00)
    text = f"{hundredths // 100}.{hundredths % 100:02d}".rstrip("0").rstrip(".")
    return f"{text}%"

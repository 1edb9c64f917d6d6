"""What an agent earns on the week of the players below (RULES 26).

Amounts are integer cents. The week's result is the players' net loss: positive when they lost, so
that the house won. A commission is positive when the agent earns it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desktop.domain.money import Rounding


class CommissionKind(StrEnum):
    """How the result of a week is shared with an agent (RULES 26.1 to 26.4).

    HANDLE (vig) pays on what was wagered, whoever won (FEATURES, section E).
    """

    SPLIT = "split"
    RED_FIGURE = "red"
    PROFIT = "profit"
    REVERSE_RED = "reverse_red"
    HANDLE = "handle"


class MakeupUnit(StrEnum):
    """Whether make-up is counted in the players' dollars or in commission (RULES 26.8)."""

    PLAYER = "player"
    COMMISSION = "commission"


class TreeMode(StrEnum):
    """What a master's commission is reckoned on (RULES 26.10)."""

    NET_PASSUP = "net_passup"
    DIFFERENTIAL = "differential"


@dataclass(frozen=True, slots=True)
class Deal:
    """What was agreed with an agent.

    Attributes:
        kind: How the week is shared.
        share: The agent's part of it, from 0 to 1.
        makeup_unit: Counts for RED_FIGURE only.
    """

    kind: CommissionKind
    share: Fraction
    makeup_unit: MakeupUnit = MakeupUnit.PLAYER


@dataclass(frozen=True, slots=True)
class AgentWeek:
    """One week of an agent; cents.

    Attributes:
        net_loss: Of the players, with what agents below passed up.
        commission: What the agent earns on it; negative when the agent pays.
        makeup: What is still to be made up before the agent (the house, in REVERSE_RED) earns.
    """

    net_loss: int
    commission: int
    makeup: int

    @property
    def passed_up(self) -> int:
        """What goes up to the next level (RULES 26.5)."""
        return self.net_loss - self.commission


@dataclass(frozen=True, slots=True)
class Branch:
    """An agent under a master: the deal and the players' net loss, cents."""

    deal: Deal
    net_loss: int
    makeup: int = 0


@dataclass(frozen=True, slots=True)
class MasterWeek:
    """One week of a master with the agents below; cents.

    Attributes:
        agents: In the order given.
        commission: Of the master.
        makeup: Of the master.
        kept: By whoever stands above the master.
    """

    agents: tuple[AgentWeek, ...]
    commission: int
    makeup: int
    kept: int


def share_week(
    deal: Deal, net_loss: int, makeup: int, rounding: Rounding, *, handle: int = 0
) -> AgentWeek:
    """Share one week with an agent, who comes into it with this much make-up (RULES 26).

    Args:
        deal: What was agreed.
        net_loss: Of the players, cents; positive when they lost.
        makeup: From the weeks before, cents.
        rounding: The house's.
        handle: Risk of the week's graded wagers, cents; counts for HANDLE only.
    """
    if deal.kind is CommissionKind.HANDLE:
        return AgentWeek(net_loss, part_of(deal, handle, rounding), makeup)
    share = {
        CommissionKind.SPLIT: _split,
        CommissionKind.PROFIT: _profit,
        CommissionKind.RED_FIGURE: _red_figure,
        CommissionKind.REVERSE_RED: _reverse_red,
    }[deal.kind]
    commission, makeup = share(deal, net_loss, makeup, rounding)
    return AgentWeek(net_loss, commission, makeup)


def share_with_master(
    mode: TreeMode,
    deal: Deal,
    own_net_loss: int,
    branches: Sequence[Branch],
    rounding: Rounding,
    *,
    makeup: int = 0,
) -> MasterWeek:
    """Share one week with a master and the agents below (RULES 26.10).

    By NET_PASSUP the master is paid on the own players' loss and on what the agents pass up. By
    DIFFERENTIAL the master is paid the difference of the shares on each agent's players; those
    differences know no make-up across weeks, only the master's own players do.

    Args:
        mode: RULES 26.10.
        deal: The master's.
        own_net_loss: Of players directly under the master, cents.
        branches: The agents below.
        rounding: The house's.
        makeup: The master's from the weeks before, cents.
    """
    agents = tuple(
        share_week(branch.deal, branch.net_loss, branch.makeup, rounding) for branch in branches
    )
    passed_up = sum(agent.passed_up for agent in agents)
    if mode is TreeMode.NET_PASSUP:
        week = share_week(deal, own_net_loss + passed_up, makeup, rounding)
        return MasterWeek(agents, week.commission, week.makeup, week.passed_up)
    own = share_week(deal, own_net_loss, makeup, rounding)
    commission = own.commission + sum(
        share_week(override(deal, branch.deal), branch.net_loss, 0, rounding).commission
        for branch in branches
    )
    return MasterWeek(agents, commission, own.makeup, own_net_loss + passed_up - commission)


def per_head_fee(active_players: int, fee: int) -> int:
    """Cents charged for the players who had a wager accepted in the week (RULES 26.11)."""
    return active_players * fee


def due_to_agent(week: AgentWeek, *, fee: int, adjustments: int) -> int:
    """What an agent has coming: commission, then the per-head fee, then adjustments (RULES 26.12).

    Args:
        week: With its commission.
        fee: The per-head fees of the week charged to the agent, cents.
        adjustments: Made by hand, from the agent's side, cents.
    """
    return week.commission - fee + adjustments


def _split(deal: Deal, net_loss: int, makeup: int, rounding: Rounding) -> tuple[int, int]:
    return part_of(deal, net_loss, rounding), makeup


def _profit(deal: Deal, net_loss: int, makeup: int, rounding: Rounding) -> tuple[int, int]:
    return part_of(deal, max(net_loss, 0), rounding), makeup


def _red_figure(deal: Deal, net_loss: int, makeup: int, rounding: Rounding) -> tuple[int, int]:
    if deal.makeup_unit is MakeupUnit.COMMISSION:
        earned = part_of(deal, net_loss, rounding)
        left = makeup - earned
        return max(-left, 0), max(left, 0)
    left = makeup - net_loss
    return part_of(deal, max(-left, 0), rounding), max(left, 0)


def _reverse_red(deal: Deal, net_loss: int, makeup: int, rounding: Rounding) -> tuple[int, int]:
    if net_loss < 0:
        return net_loss, makeup - net_loss
    used = min(net_loss, makeup)
    return used + part_of(deal, net_loss - used, rounding), makeup - used


def part_of(deal: Deal, cents: int, rounding: Rounding) -> int:
    """The agreed part of an amount, rounded once."""
    return rounding.cents(cents * deal.share.numerator, deal.share.denominator)


def override(master: Deal, agent: Deal) -> Deal:
    """What a master earns on an agent's players by DIFFERENTIAL: the difference of the shares."""
    return Deal(master.kind, master.share - agent.share, master.makeup_unit)

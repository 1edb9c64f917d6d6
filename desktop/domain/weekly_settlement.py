"""What becomes of a balance when the week closes: settled whole, or carried (RULES 27)."""

from dataclasses import dataclass
from enum import StrEnum


class SettlementMode(StrEnum):
    """When an account settles (RULES 27.3)."""

    ZERO = "zero"
    THRESHOLD = "threshold"
    RUNNING = "running"
    ZERO_WINNERS = "zero_winners"  # only what the book owes is paid out


class SettlementAction(StrEnum):
    """What is done with a balance."""

    SETTLE = "settle"
    CARRY = "carry"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SettlementRule:
    """When a player settles.

    Attributes:
        mode: RULES 27.3.
        threshold: The settle figure, cents; counts for THRESHOLD only, either way.
        is_inclusive: Whether a balance at the settle figure is past it (RULES 27.4).
    """

    mode: SettlementMode
    threshold: int = 0
    is_inclusive: bool = True


@dataclass(frozen=True, slots=True)
class WeeklySettlement:
    """What is done with a balance; cents from the player's side.

    Attributes:
        action: NONE where there is no balance.
        settled: The whole balance or nothing (RULES 27.5).
        carried: The rest.
    """

    action: SettlementAction
    settled: int
    carried: int


def settle_week(rule: SettlementRule, carry: int, week_net: int) -> WeeklySettlement:
    """Decide what becomes of carry and week when the week closes.

    Args:
        rule: The player's.
        carry: Balance brought into the week, cents from the player's side.
        week_net: The week's net with its payments and adjustments, cents.
    """
    balance = carry + week_net
    if balance == 0:
        return WeeklySettlement(SettlementAction.NONE, 0, 0)
    if _settles(rule, balance):
        return WeeklySettlement(SettlementAction.SETTLE, balance, 0)
    return WeeklySettlement(SettlementAction.CARRY, 0, balance)


def _settles(rule: SettlementRule, balance: int) -> bool:
    size = abs(balance)
    match rule.mode:
        case SettlementMode.ZERO:
            return True
        case SettlementMode.RUNNING:
            return False
        case SettlementMode.ZERO_WINNERS:
            return balance > 0
        case SettlementMode.THRESHOLD:
            return size > rule.threshold or (rule.is_inclusive and size == rule.threshold)

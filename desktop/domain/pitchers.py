"""Pitchers: whether a baseball selection has action, and its amounts at a new price (RULES 15)."""

from enum import StrEnum

from desktop.domain.money import Rounding
from desktop.domain.prices import Price
from desktop.domain.tickets import PitcherOption, RepriceKeep


class PitcherVerdict(StrEnum):
    """What the pitchers who started do to a selection."""

    ACTION = "action"
    REPRICE = "reprice"
    NO_ACTION = "no_action"


_MUST_START = {
    PitcherOption.LISTED_BOTH: (True, True),
    PitcherOption.LISTED_AWAY: (True, False),
    PitcherOption.LISTED_HOME: (False, True),
    PitcherOption.ACTION: (False, False),
    PitcherOption.ACTION_LOCKED: (False, False),
}


def pitcher_verdict(
    option: PitcherOption, *, away_started: bool, home_started: bool
) -> PitcherVerdict:
    """What becomes of a selection by which listed pitchers threw a pitch (RULES 15.1).

    Args:
        option: As frozen on the leg.
        away_started: Whether the visitor's starter is the one listed at acceptance.
        home_started: The same of the home side.
    """
    if away_started and home_started:
        return PitcherVerdict.ACTION
    away_must, home_must = _MUST_START[option]
    if (away_must and not away_started) or (home_must and not home_started):
        return PitcherVerdict.NO_ACTION
    locked = option is PitcherOption.ACTION_LOCKED
    return PitcherVerdict.ACTION if locked else PitcherVerdict.REPRICE


def listed_own(*, home: bool) -> PitcherOption:
    """The option that is said as "my pitcher" by who takes this side."""
    return PitcherOption.LISTED_HOME if home else PitcherOption.LISTED_AWAY


def listed_opponent(*, home: bool) -> PitcherOption:
    """The option that is said as "their pitcher" by who takes this side."""
    return listed_own(home=not home)


def reprice(
    stake: tuple[int, int], price: Price, keep: RepriceKeep, rounding: Rounding
) -> tuple[int, int]:
    """Risk and win, cents, at the price of the new pitchers (RULES 15.2).

    The base amount is the smaller of risk and win: the win of a favourite, the risk of an underdog
    (RULES 2.2).

    Args:
        stake: Risk and win as the ticket has them, cents.
        price: The supervisor's new price.
        keep: Whether the base amount stays or the risk.
        rounding: The rounding the ticket was written under.
    """
    risk, win = stake
    kept = risk if keep is RepriceKeep.RISK else min(risk, win)
    if keep is RepriceKeep.BASE and price.lays:
        return rounding.cents(kept * price.stake, price.win), kept
    return kept, rounding.cents(kept * price.win, price.stake)

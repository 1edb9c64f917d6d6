"""Layers of limits: what each allows, on which amount, and what it is called (FEATURES 26)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word


class Measure(StrEnum):
    """Which amount of a wager a layer is about (RULES 24.1)."""

    BASE = "base"  # the lower of risk and win
    RISK = "risk"
    WIN = "win"
    EACH = "each"  # what one wager within it risks: each parlay of a round robin
    PAYOUT = "payout"  # risk and win together
    HELD = "held"  # of the credit


_SAID = {
    Measure.BASE: word("wagered"),
    Measure.RISK: "at risk",
    Measure.WIN: "to win",
    Measure.EACH: "at risk in each",
    Measure.PAYOUT: "paid out",
    Measure.HELD: "of the credit",
}


class Amounts(NamedTuple):
    """What a wager comes to, in cents.

    Attributes:
        each: The risk of one wager within it; the risk where it is but one.
        held: What it takes of the credit.
    """

    risk: int
    win: int
    each: int
    held: int

    def of(self, measure: Measure) -> int:
        """The amount that a layer is about."""
        match measure:
            case Measure.BASE:
                return min(self.risk, self.win)
            case Measure.RISK:
                return self.risk
            case Measure.WIN:
                return self.win
            case Measure.EACH:
                return self.each
            case Measure.PAYOUT:
                return self.risk + self.win
            case Measure.HELD:
                return self.held


class LayerName(StrEnum):
    """The layers, in the order in which one is named where several bind alike."""

    BLOCK = "market block"
    PRICE = "price range"
    DUPLICATE = "rule about the same wager again"
    SYSTEM = "system limit"
    LINE_TYPE = "limit of the line type"
    TIER = "agent tier limit"
    PROFILE_GRID = "limit of the profile"
    PLAYER_GRID = "limit of the player"
    QUICK = "wager limit"
    CIRCLE = "circled limit"
    OFF_HOURS = "off-hours limit"
    EARLY = "early limit"
    GAME_SUM = "limit by game"
    LINE_SUM = "limit by line"
    GAME_CAP = "cap per game"
    PARLAY_SHAPE = "rule about parlays"
    PARLAY_RISK = "limit of the number of teams"
    PARLAY_PAYOUT = "payout of the number of teams"
    MAX_WIN = "maximum win"
    MAX_PAYOUT = "maximum payout"
    DAY_PAYOUT = "payout of the day"
    TIER_EVENT = "agent tier on the event"
    TIER_EXPOSURE = "agent tier"
    LOSS_CAP = "loss cap"
    CREDIT = "credit"
    FREE_PLAY = "free play"
    OFFLINE = "working offline"
    HOLD = "hold amount"


@dataclass(frozen=True, slots=True)
class Layer:
    """One cap on a wager.

    Attributes:
        cents: The most of the measure, with what is taken.
        taken: Cents of it that earlier wagers use up.
        source: The code of the account whose value it is; empty for the house rules.
        about: What it is about: a cell of the grid, an event; empty where that is plain.
        reason: Of a layer that takes no such wager at all: why.
        is_hold: Whether a wager above it waits for a supervisor in place of being refused.
    """

    name: LayerName
    cents: int
    measure: Measure
    taken: int = 0
    source: str = ""
    about: str = ""
    reason: str = ""
    is_hold: bool = False

    @property
    def left(self) -> int:
        """Cents of the measure that are left; 0 where more than all is taken."""
        return max(self.cents - self.taken, 0)

    def allows(self, amounts: Amounts) -> bool:
        """Whether a wager of these amounts stays within it."""
        return not self.reason and self.taken + amounts.of(self.measure) <= self.cents

    @property
    def sentence(self) -> str:
        """What it says: `wager limit from A01: at most 500.00 wagered`."""
        where = say(" from {source}", source=self.source) if self.source else ""
        about = say(" on {about}", about=self.about) if self.about else ""
        if self.reason:
            return joined("", (word(self.name), where, ": ", self.reason))
        said = say(
            "{name}{where}{about}: at most {cents} {said}",
            name=word(self.name),
            where=where,
            about=about,
            cents=format_money(self.cents),
            said=_SAID[self.measure],
        )
        return (
            say("{said}, {taken} taken", said=said, taken=format_money(self.taken))
            if self.taken
            else said
        )

"""The choices that house rules make where houses differ; a ticket freezes some of them (RULES)."""

from enum import StrEnum

# Number of legs and what it pays, as a price: `(3, "f6/1")`.
Pays = tuple[tuple[int, str], ...]


class ParlayMode(StrEnum):
    """How parlays are priced (RULES 7.2)."""

    TRUE = "TRUE"
    TABLE_IF_STANDARD = "TABLE_IF_STANDARD"
    TABLE = "TABLE"


class TieRule(StrEnum):
    """What a tie does to a teaser or pleaser (RULES 8.5)."""

    REDUCE = "reduce"
    LOSE = "lose"
    WIN = "win"
    CANCEL = "cancel"
    REFUND_ALL = "refund_all"


class TwoTeamTie(StrEnum):
    """What a tie beside a loser does to a teaser of two teams (RULES 8.7)."""

    PUSH_IF_WINNER = "push_if_winner"
    PUSH_ALWAYS = "push_always"


class Condition(StrEnum):
    """When the next leg of a chain has action (RULES 11.3)."""

    IF_WIN = "if_win"
    IF_ACTION = "if_action"


class IfExposure(StrEnum):
    """What an open if bet holds of the player's credit (RULES 25.3)."""

    MAX_LEG = "max_leg"
    EXACT = "exact"


class DeadHeat(StrEnum):
    """How a dead heat reduces what is paid (RULES 14.4)."""

    FACE = "face"
    ODDS = "odds"


class OpenUnfilled(StrEnum):
    """What open spots that nobody filled do (RULES 23.1)."""

    REDUCE = "reduce"
    LOSE = "lose"


class IfAmounts(StrEnum):
    """How much a later leg of an if bet may be for (RULES 11.6)."""

    EQUAL_OR_LESS = "equal_or_less"
    EQUAL = "equal"
    ROLL = "roll"


class ReverseExpansion(StrEnum):
    """What a reverse of many teams is made of (RULES 12.7)."""

    PAIRS = "PAIRS"


class Innings(StrEnum):
    """When a baseball game is official (RULES 15.3)."""

    CLASSIC = "classic"
    STRICT9 = "strict9"


class ExtraInningStop(StrEnum):
    """Which score counts of a game stopped past its ninth inning (RULES 15.4)."""

    LAST_FULL = "last_full"
    CURRENT = "current"


class FirstFive(StrEnum):
    """Which first-five markets stand at 4½ innings with the home team ahead (RULES 15.6)."""

    SIDES = "sides"
    ALL = "all"


class Window(StrEnum):
    """How long a game that was moved or stopped keeps its wagers (RULES 15.5 and 17.1)."""

    SAME_DAY = "same_day"
    NEXT_MORNING = "next_morning"
    HOURS_24 = "24h"
    HOURS_36 = "36h"
    HOURS_48 = "48h"
    NFL_WEEK = "nfl_week"
    DAYS_7 = "7d"


class VenueChange(StrEnum):
    """What a change of venue does to wagers (RULES 17.2)."""

    VOID = "void"
    ACTION_IF_SAME_HOME = "action_if_same_home"


class ParlayBar(StrEnum):
    """What a parlay may not hold (RULES 7.7)."""

    FUTURE = "future"
    PROP = "prop"
    HORSE = "horse"
    CIRCLED = "circled"

"""The choices that house rules make where houses differ, besides those a ticket freezes (RULES)."""

from enum import StrEnum


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

"""Wagers with the names and amounts that it takes to say or describe them (UX c.5, RULES 2.5)."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.markets import NOT_ON_GAMES, Market, Selection, Side, Sport
from desktop.domain.tickets import PitcherOption, TicketKind
from desktop.domain.wagers.terms import Parlay, Teaser, Terms

HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
_OF_BOTH_TEAMS = frozenset({Market.TOTAL, Market.DOUBLE_CHANCE, Market.YES_NO})
_SAID_WITH_ITS_ANSWER = _OF_BOTH_TEAMS | {Market.OUTRIGHT}
_TO_WIN = 4  # the line of an outright whose first position alone is paid


@dataclass(frozen=True, slots=True)
class SpokenLeg:
    """A selection with the names that it takes to say it.

    Attributes:
        rotation: As the caller said it.
        away: The visitor; the contest of an entrant; nothing of a proposition.
        home: The team at home; the entrant; the question of a proposition.
        selection: Period, market and side.
        line: Quarter points as the ticket keeps it: teased, bought, a three-way handicap from the
            home side; 0 where the market has none.
        price: As quoted, for instance `-110`; empty where the track makes it.
        sport: Where known, so that a baseball spread is called run line.
        bought: Half points in the line that were bought; sold when below 0.
        pitchers: Which must start; None where that is no question.
        listed: The visitor's and the home side's listed pitchers; empty where not known.
        said_price: The price in the way the caller wants to hear it; empty where as quoted.
    """

    rotation: int
    away: str
    home: str
    selection: Selection
    line: int
    price: str
    sport: Sport | None = None
    bought: int = 0
    pitchers: PitcherOption | None = None
    listed: tuple[str, str] = ("", "")
    said_price: str = ""

    @property
    def team(self) -> str:
        """The team whose result or points the selection is about; the entrant or question."""
        is_home = self.selection.side in HOME_SIDES or self.selection.market in NOT_ON_GAMES
        return self.home if is_home else self.away

    @property
    def is_of_both(self) -> bool:
        """Whether it is about both teams alike."""
        return self.selection.market in _OF_BOTH_TEAMS or self.selection.side is Side.DRAW

    @property
    def spread(self) -> int:
        """The line with its sign as the caller sees it, in quarter points."""
        is_turned = (
            self.selection.market is Market.THREE_WAY_SPREAD and self.selection.side is Side.AWAY
        )
        return -self.line if is_turned else self.line

    @property
    def answer_key(self) -> str:
        """Names the template of the market, with the answer where the market does not say it."""
        market, side = self.selection.market, self.selection.side
        if market is Market.TEAM_TOTAL:
            return f"{market}_{side.rpartition('_')[2]}"
        if market is Market.OUTRIGHT and self.line == _TO_WIN:
            return f"{market}_{side}_first"
        if market in _SAID_WITH_ITS_ANSWER or side is Side.DRAW:
            return f"{market}_{side}"
        return market


@dataclass(frozen=True, slots=True)
class SpokenWager:
    """A wager with everything that is said of it.

    Attributes:
        kind: FUTURE also of an each-way wager, whose terms say what it is.
        legs: In the order of the ticket; none of a write-in.
        terms: As the ticket freezes them.
        risk: Cents.
        win: The most it can win, cents.
        free_play: Whether free play is wagered.
        lay_off: Whether the house wagers it with another house.
        text: Of a write-in.
        due: The book-local day on which a write-in is to be decided.
        fills: The number of the ticket whose open spots are filled by it.
    """

    kind: TicketKind
    legs: tuple[SpokenLeg, ...]
    terms: Terms
    risk: int
    win: int
    free_play: bool = False
    lay_off: bool = False
    text: str = ""
    due: date | None = None
    fills: str = ""

    @property
    def open_spots(self) -> int:
        """How many spots nobody has filled yet."""
        spots = self.terms.spots if isinstance(self.terms, Parlay | Teaser) else 0
        return max(0, spots - len(self.legs))

    @property
    def is_priced_by_leg(self) -> bool:
        """Whether the price of each selection counts; teasers have one of their own (RULES 8.3)."""
        return not isinstance(self.terms, Teaser)

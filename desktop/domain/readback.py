"""The sentence that is read to the caller before a wager is accepted (UX c.5, RULES 2.5).

A language is a table of templates and the way in which it says numbers. Every leg is said in one
order (number, team, period, line, price), then the risk and what it wins: whoever listens
knows what comes next.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain import spoken_english
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.tickets import AmountMode, TicketKind


@dataclass(frozen=True, slots=True)
class SpokenLeg:
    """A selection with the names that it takes to say it.

    Attributes:
        rotation: As the caller said it; odd is the visitor's.
        team: The team with that number.
        opponent: The other one.
        selection: Period, market and side.
        line: Quarter points from the side of the selection; 0 where the market has none.
        price: As quoted, for instance `-110`.
        sport: Where known, so that a baseball spread is called run line.
    """

    rotation: int
    team: str
    opponent: str
    selection: Selection
    line: int
    price: str
    sport: Sport | None = None

    @property
    def away(self) -> str:
        """The visitor."""
        return self.team if self.rotation % 2 else self.opponent

    @property
    def home(self) -> str:
        """The team at home."""
        return self.opponent if self.rotation % 2 else self.team


@dataclass(frozen=True, slots=True)
class Language:
    """How one language reads a wager back."""

    templates: Mapping[str, str]
    number: Callable[[int], str]
    spread: Callable[[int], str]
    total: Callable[[int], str]
    price: Callable[[str], str]
    amount: Callable[[int], str]


ENGLISH = Language(
    templates={
        "straight": "{legs} {amounts}. Correct?",
        "parlay": "{count}-team parlay. {legs} {amounts}. Correct?",
        "leg": "{rotation} {teams}{period} {market}, {price}.",
        "team": "{team}",
        "teams": "{away}–{home}",
        "amounts": "{risk} to win {win}",
        "amounts_risk": "Risking {risk} to win {win}",
        "amounts_win": "Laying {risk} to win {win}",
        Period.GAME: "",
        Period.H1: ", first half,",
        Period.H2: ", second half,",
        Period.Q1: ", first quarter,",
        Period.Q2: ", second quarter,",
        Period.Q3: ", third quarter,",
        Period.Q4: ", fourth quarter,",
        Period.P1: ", first period,",
        Period.P2: ", second period,",
        Period.P3: ", third period,",
        Period.F5: ", first five innings,",
        "spread": "{spread}",
        "spread_baseball": "run line {spread}",
        "spread_hockey": "puck line {spread}",
        "total_over": "over {total}",
        "total_under": "under {total}",
        "money_line": "money line",
        "team_total_over": "team total over {total}",
        "team_total_under": "team total under {total}",
        "three_way": "three-way, to win",
        "three_way_draw": "three-way, the draw",
        "draw_no_bet": "draw no bet",
        "double_chance_home_or_draw": "double chance, {home} or the draw",
        "double_chance_home_or_away": "double chance, {home} or {away}",
        "double_chance_draw_or_away": "double chance, {away} or the draw",
    },
    number=spoken_english.say_number,
    spread=spoken_english.say_spread,
    total=spoken_english.say_total,
    price=spoken_english.say_price,
    amount=spoken_english.say_amount,
)
LANGUAGES: Mapping[str, Language] = {"en": ENGLISH}

_OF_BOTH_TEAMS = frozenset({Market.TOTAL, Market.DOUBLE_CHANCE})
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
# How an amount is meant when nothing is said about it (RULES 2.3).
_DEFAULT_MODES = {TicketKind.STRAIGHT: AmountMode.BASE, TicketKind.PARLAY: AmountMode.RISK}


def read_back(
    kind: TicketKind,
    legs: Sequence[SpokenLeg],
    risk: int,
    win: int,
    mode: AmountMode,
    *,
    language: str = "en",
) -> str:
    """Say a wager in one sentence a leg, then what is risked to win what (cents), then ask.

    An amount that was said in another way than the kind's usual one is named as such.
    """
    spoken = LANGUAGES[language]
    is_usual = mode is _DEFAULT_MODES[kind] or mode is AmountMode.BASE
    template = spoken.templates["amounts" if is_usual else f"amounts_{mode}"]
    amounts = template.format(risk=spoken.amount(risk), win=spoken.amount(win))
    return spoken.templates[kind].format(
        count=_capital(spoken.number(len(legs))),
        legs=" ".join(say_leg(leg, spoken) for leg in legs),
        amounts=_capital(amounts),
    )


def say_leg(leg: SpokenLeg, spoken: Language = ENGLISH) -> str:
    """Say one selection, such as “451 Pittsburgh, first half, minus three, minus one-ten.”."""
    special = f"{leg.selection.market}_{leg.sport}"
    key = special if special in spoken.templates else answer_key(leg.selection)
    market = spoken.templates[key].format(
        spread=spoken.spread(leg.line),
        total=spoken.total(leg.line),
        home=leg.home,
        away=leg.away,
    )
    is_of_both = leg.selection.market in _OF_BOTH_TEAMS or leg.selection.side is Side.DRAW
    teams = spoken.templates["teams" if is_of_both else "team"].format(
        team=chosen_team(leg), away=leg.away, home=leg.home
    )
    return spoken.templates["leg"].format(
        rotation=leg.rotation,
        teams=teams,
        period=spoken.templates[leg.selection.period],
        market=market,
        price=spoken.price(leg.price),
    )


def chosen_team(leg: SpokenLeg) -> str:
    """The team whose result or points the selection is about."""
    return leg.home if leg.selection.side in _HOME_SIDES else leg.away


def answer_key(selection: Selection) -> str:
    """Name the template of a market, with the answer where the market alone does not say it."""
    market, side = selection.market, selection.side
    if market is Market.TEAM_TOTAL:
        return f"{market}_{side.rpartition('_')[2]}"
    if market in _OF_BOTH_TEAMS or side is Side.DRAW:
        return f"{market}_{side}"
    return market


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]

"""House rules: the choices a house makes where houses differ, as the program reads them (RULES).

They are read from a profile, which is data, by `profiles.reading`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.markets import Market, Period, Sport
from desktop.domain.money import Rounding
from desktop.domain.rule_choices import (
    Condition,
    DeadHeat,
    ExtraInningStop,
    FirstFive,
    IfAmounts,
    IfExposure,
    Innings,
    OpenUnfilled,
    ParlayBar,
    ParlayMode,
    Pays,
    ReverseExpansion,
    TieRule,
    TwoTeamTie,
    VenueChange,
    Window,
)
from desktop.domain.tickets import AmountMode, PitcherOption, RepriceKeep, TicketKind


@dataclass(frozen=True, slots=True)
class ParlayRules:
    """How parlays are priced and what they may hold (RULES 7).

    Attributes:
        mode: RULES 7.2.
        table: The name of the pay table, for people.
        pays: Of the table by number of legs; used in the modes that have a table.
        standard_price: The price that the table is for.
        table_min_price: The dearest price that mode TABLE still pays by the table.
        max_legs: RULES 7.5.
        max_win: The most one parlay wins, cents; None without a cap (RULES 7.6).
        max_ratio: The most one parlay wins, times its risk; None without a cap.
        quarter_lines: Whether Asian quarter lines are allowed (RULES 7.4).
        bars: What a parlay may not hold.
    """

    mode: ParlayMode
    table: str
    pays: Pays
    standard_price: str
    table_min_price: str
    max_legs: int
    max_win: int | None
    max_ratio: int | None
    quarter_lines: bool
    bars: frozenset[ParlayBar]


@dataclass(frozen=True, slots=True)
class TeaserCard:
    """One teaser or pleaser that the house sells, such as six points (RULES 8 and 9).

    Attributes:
        name: What is typed after the T: `6`, `6.5`, `10sw`.
        table: The name of the pay table it is taken from.
        points: Quarter points on football; None when football is not allowed.
        basketball_points: Quarter points on basketball; None when that is not allowed.
        pays: By number of teams.
        tie_rule: RULES 8.5.
        two_team_tie: RULES 8.7.
        is_special: Whether a leg without action takes the whole teaser off (RULES 8.6).
        is_pleaser: Whether the points go against the player.
        totals: Whether totals are allowed (RULES 8.2).
        same_game: Whether two legs may be of one game.
        min_legs: The fewest teams that it pays.
        max_legs: The most.
    """

    name: str
    table: str
    points: int | None
    basketball_points: int | None
    pays: Pays
    tie_rule: TieRule
    two_team_tie: TwoTeamTie
    is_special: bool
    is_pleaser: bool
    totals: bool
    same_game: bool
    min_legs: int
    max_legs: int


@dataclass(frozen=True, slots=True)
class BuyCosts:
    """What half a point costs, in cents of the price ladder (RULES 5.3 and 5.4).

    Attributes:
        cost: Of a half point that touches no key number.
        touch: The cost on or off a key number of a side, by that number: `{3: 25, 7: 25}`.
    """

    cost: int
    touch: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class BuyRules:
    """Bought and sold half points (RULES 5).

    Attributes:
        costs: By league (`NFL`) or sport (`football`); a league's own come before its sport's.
        max_half_points: The most that is bought on one leg.
        max_sold_half_points: The most that is sold on one leg.
        kinds: The kinds of wager whose legs may have them.
        totals: Whether totals may have them as well as spreads.
    """

    costs: Mapping[str, BuyCosts]
    max_half_points: int
    max_sold_half_points: int
    kinds: frozenset[TicketKind]
    totals: bool

    def costs_of(self, league: str, sport: Sport) -> BuyCosts | None:
        """What a half point costs in a league; None where none is for sale."""
        return self.costs.get(league) or self.costs.get(sport)


@dataclass(frozen=True, slots=True)
class RoundRobinRules:
    """How many selections a round robin has (RULES 10.1)."""

    min_legs: int
    max_legs: int


@dataclass(frozen=True, slots=True)
class IfRules:
    """If bets (RULES 11).

    Attributes:
        max_legs: RULES 11.1.
        amounts: How much a later leg may be for.
        exposure: What an open one holds of the player's credit.
    """

    max_legs: int
    amounts: IfAmounts
    exposure: IfExposure


@dataclass(frozen=True, slots=True)
class ReverseRules:
    """Reverses (RULES 12).

    Attributes:
        max_teams: RULES 12.8.
        condition: What is chosen beforehand for the clerk (RULES 12.2).
        expansion: RULES 12.7.
        strict: Whether bought points and circled games are barred.
    """

    max_teams: int
    condition: Condition
    expansion: ReverseExpansion
    strict: bool


@dataclass(frozen=True, slots=True)
class BaseballRules:
    """Pitchers, innings and stopped games of baseball (RULES 15).

    Attributes:
        pitchers: What a leg has when the caller does not say, by market of the whole game.
        first_five_pitchers: The same for the first five innings.
        innings: When a game is official.
        extra_inning_stop: RULES 15.4.
        resume_window: RULES 15.5.
        reprice_keep: RULES 15.2.
        first_five: RULES 15.6.
    """

    pitchers: Mapping[Market, PitcherOption]
    first_five_pitchers: PitcherOption
    innings: Innings
    extra_inning_stop: ExtraInningStop
    resume_window: Window
    reprice_keep: RepriceKeep
    first_five: FirstFive


@dataclass(frozen=True, slots=True)
class PlaceTerm:
    """What the place part of an each-way wager is paid by (RULES 14.5).

    Attributes:
        runners: From so many runners that start.
        places: How many places are paid.
        term: Part of the odds: numerator and denominator.
    """

    runners: int
    places: int
    term: tuple[int, int]


@dataclass(frozen=True, slots=True)
class OutrightRules:
    """Futures and contests (RULES 14).

    Attributes:
        dead_heat: RULES 14.4.
        place_terms: By number of runners, fewest first; fewer than the first is win only.
        handicap_place_terms: The same for handicaps.
    """

    dead_heat: DeadHeat
    place_terms: tuple[PlaceTerm, ...]
    handicap_place_terms: tuple[PlaceTerm, ...]

    def place_term(self, runners: int, *, handicap: bool = False) -> PlaceTerm | None:
        """The term for so many runners; None when the field is too small for places."""
        terms = self.handicap_place_terms if handicap else self.place_terms
        return next((term for term in reversed(terms) if runners >= term.runners), None)


@dataclass(frozen=True, slots=True)
class HorseRules:
    """Win, place and show at track odds (RULES 19).

    Attributes:
        caps: The most each pool pays to 1; None for full track odds.
        max_win: The most one wager wins, cents.
    """

    caps: Mapping[Market, int | None]
    max_win: int


@dataclass(frozen=True, slots=True)
class OpenSpotRules:
    """Parlays and teasers with spots to be filled later (RULES 23).

    Attributes:
        allowed: Whether they are written at all.
        min_filled: How many legs must be named at once.
        expiry_days: Days from the placement.
        unfilled: What spots do that nobody filled.
    """

    allowed: bool
    min_filled: int
    expiry_days: int
    unfilled: OpenUnfilled


@dataclass(frozen=True, slots=True)
class HouseRules:
    """One version of a house's rules; a ticket keeps the version it was written under.

    Attributes:
        version: Counts up with every change.
        name: What the profile is called.
        rounding: Of the final win or risk of a ticket (RULES 1.6).
        entry_mode_default: What an amount means when the caller does not say (RULES 2.3).
        slang: The trade's words for amounts, in cents (RULES 2.4).
        parlay: RULES 7.
        teasers: By what is typed after the T (RULES 8).
        pleasers: RULES 9.
        buying: RULES 5.
        round_robin: RULES 10.
        if_bets: RULES 11.
        reverses: RULES 12.
        correlation_ratio: Spread to total from which a side and the total are related (RULES 6).
        baseball: RULES 15.
        official_seconds: Play that makes a game official, by league or sport (RULES 16).
        reschedule: How long a moved game keeps its wagers (RULES 17.1).
        resume: How long a stopped game keeps its wagers (RULES 16 and 17.3).
        venue_change: RULES 17.2.
        outrights: RULES 14.
        horses: RULES 19.
        free_play_kinds: RULES 20.2.
        open_spots: RULES 23.
        circled_factor: Part of the usual limit on a circled event (RULES 24.2).
        rotation_prefixes: The period that the first of four digits means (RULES 18.3).
        nhl_team_total_counts_shootout: RULES 3.4.
        birdcage_enabled: Always off: no definition is published (RULES 13).
    """

    version: int
    name: str
    rounding: Rounding
    entry_mode_default: Mapping[TicketKind, AmountMode]
    slang: Mapping[str, int]
    parlay: ParlayRules
    teasers: Mapping[str, TeaserCard]
    pleasers: Mapping[str, TeaserCard]
    buying: BuyRules
    round_robin: RoundRobinRules
    if_bets: IfRules
    reverses: ReverseRules
    correlation_ratio: Fraction
    baseball: BaseballRules
    official_seconds: Mapping[str, int]
    reschedule: Mapping[Sport, Window]
    resume: Mapping[Sport, Window]
    venue_change: VenueChange
    outrights: OutrightRules
    horses: HorseRules
    free_play_kinds: frozenset[TicketKind]
    open_spots: OpenSpotRules
    circled_factor: Fraction
    rotation_prefixes: Mapping[int, Period]
    nhl_team_total_counts_shootout: bool
    birdcage_enabled: bool

    def seconds_to_official(self, league: str, sport: Sport) -> int | None:
        """How many seconds of play make a game official; None where play has no clock."""
        return self.official_seconds.get(league, self.official_seconds.get(sport))

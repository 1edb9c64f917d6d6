"""Every key of a profile of house rules: its group, what it holds and what it means (RULES)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.markets import Period, Sport
from desktop.domain.money import LARGEST_AMOUNT
from desktop.domain.profiles.shapes import Entries, Fields, Pays, PlaceTerms
from desktop.domain.profiles.values import (
    OneOf,
    Points,
    PriceText,
    Ratio,
    Several,
    Text,
    Value,
    Whole,
    YesNo,
)
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
    ReverseExpansion,
    TieRule,
    TwoTeamTie,
    VenueChange,
    Window,
)
from desktop.domain.tickets import AmountMode, PitcherOption, RepriceKeep, TicketKind


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a profile.

    Attributes:
        name: As RULES names it.
        group: Where it is shown.
        meaning: A short phrase for people, with the section of RULES.
        value: What it holds.
    """

    name: str
    group: str
    meaning: str
    value: Value


def _one_of(choices: type[StrEnum]) -> OneOf:
    return OneOf(tuple(str(choice) for choice in choices))


def _several(*choices: StrEnum) -> Several:
    return Several(tuple(str(choice) for choice in choices))


_CARD: dict[str, Value] = {
    "points": Points(),
    "basketball_points": Points(),
    "tie_rule": _one_of(TieRule),
    "is_special": YesNo(),
    "pays": Pays(),
}
_CARD_NAME = r"[1-9][0-9]?(?:\.5)?[a-z]{0,4}"  # what the grammar takes after the T
_CARD_NAME_SAYS = "points such as 6, 6.5 or 10sw"
CARDS = Entries(_CARD_NAME, _CARD_NAME_SAYS, Fields({"table": Text(), **_CARD}))
CARDS_OF_TABLE = Entries(_CARD_NAME, _CARD_NAME_SAYS, Fields(_CARD))
_HALF_POINT = Whole(1, 500)
_LEAGUE_OR_SPORT = "a league such as NFL or a sport such as football"
_PITCHERS = OneOf(
    tuple(
        str(option)
        for option in (
            PitcherOption.LISTED_BOTH,
            PitcherOption.ACTION,
            PitcherOption.ACTION_LOCKED,
        )
    )
)
_SPORTS_WINDOW = Fields({str(sport): _one_of(Window) for sport in Sport})
_CAP = Whole(1, 1000, optional=True)
_MONEY = Whole(1, LARGEST_AMOUNT, is_money=True)
_MONEY_OR_NONE = Whole(1, LARGEST_AMOUNT, is_money=True, optional=True)

_PROFILE = "Profile"
_ROUNDING = "Amounts and rounding"
_STRAIGHTS = "Scores and numbers"
_BUYING = "Bought points"
_CORRELATION = "Correlation"
_PARLAYS = "Parlays"
_TEASERS = "Teasers"
_PLEASERS = "Pleasers"
_ROUND_ROBINS = "Round robins"
_CHAINS = "If bets and reverses"
_OUTRIGHTS = "Futures and each way"
_BASEBALL = "Baseball"
_PLAY = "Minimum play and moved games"
_HORSES = "Horses"
_FREE = "Free play"
_OPEN = "Open spots"
_MODES = "Entry modes"
_LIMITS = "Limits"

KEYS = (
    Key("version", "", "Counts up with every change", Whole(1, 1_000_000)),
    Key("name", _PROFILE, "What the profile is called", Text()),
    Key("round_unit_cents", _ROUNDING, "Amounts are rounded to so many cents (1.6)",
        OneOf((1, 5, 10, 100))),
    Key("round_mode", _ROUNDING, "Which way the last unit is rounded (1.6)",
        OneOf(("half_up", "down", "up"))),
    Key("slang", _ROUNDING, "What the trade's words for amounts mean (2.4)",
        Entries(r"[a-z]{2,20}", "a word in small letters", _MONEY)),
    Key("entry_mode_default", _MODES, "What an amount is when the caller does not say (2.3)",
        Fields({str(kind): _one_of(AmountMode) for kind in TicketKind})),
    Key("rotation_prefixes", _STRAIGHTS, "The period that the first of four digits means (18.3)",
        Entries(r"[1-9]", "one digit from 1 to 9",
                OneOf(tuple(str(period) for period in Period if period is not Period.GAME)))),
    Key("nhl_team_total_counts_shootout", _STRAIGHTS,
        "Whether a team's total counts the goal of a shoot-out (3.4)", YesNo()),
    Key("buy_costs", _BUYING, "What half a point costs, and on or off 3 and 7 (5.4)",
        Entries(r"[A-Z0-9]{2,10}|football|basketball", _LEAGUE_OR_SPORT,
                Fields({"cost": _HALF_POINT,
                        "touch": Entries(r"[1-9][0-9]?", "a key number such as 3", _HALF_POINT)}))),
    Key("buy_max_half_points", _BUYING, "The most half points bought on one leg (5.4)",
        Whole(0, 40)),
    Key("sell_max_half_points", _BUYING, "The most half points sold on one leg (5.4)",
        Whole(0, 40)),
    Key("buy_in", _BUYING, "The wagers whose legs may have bought points (5.5)",
        _several(TicketKind.STRAIGHT, TicketKind.PARLAY, TicketKind.ROUND_ROBIN,
                 TicketKind.IF_BET, TicketKind.REVERSE)),
    Key("buy_totals", _BUYING, "Whether points are sold on totals as well (5.2)", YesNo()),
    Key("correlation_ratio", _CORRELATION,
        "Spread to total from which a side and the total are related (6)", Ratio()),
    Key("parlay_mode", _PARLAYS, "How parlays are priced (7.2)", _one_of(ParlayMode)),
    Key("parlay_table", _PARLAYS, "What each number of teams pays (7.3)",
        Fields({"table": Text(), "pays": Pays()})),
    Key("parlay_standard_price", _PARLAYS, "The price that the table is for (7.2)", PriceText()),
    Key("table_min_price", _PARLAYS, "The dearest price still paid by the table (7.2)",
        PriceText()),
    Key("parlay_max_legs", _PARLAYS, "The most teams (7.5)", Whole(2, 24)),
    Key("parlay_max_win_cents", _PARLAYS, "The most one parlay wins (7.6)", _MONEY_OR_NONE),
    Key("parlay_max_ratio", _PARLAYS, "The most one parlay wins to 1 (7.6)",
        Whole(1, 1_000_000, optional=True)),
    Key("parlay_quarter_lines", _PARLAYS, "Whether Asian quarter lines are allowed (7.4)", YesNo()),
    Key("parlay_bars", _PARLAYS, "What a parlay may not hold (7.7)", _several(*ParlayBar)),
    Key("teaser_totals", _TEASERS, "Whether totals are allowed (8.2)", YesNo()),
    Key("teaser_same_game", _TEASERS, "Whether two legs may be of one game (8.2)", YesNo()),
    Key("two_team_tie_rule", _TEASERS, "What a tie beside a loser does to two teams (8.7)",
        _one_of(TwoTeamTie)),
    Key("teasers", _TEASERS, "What each teaser pays (8.4)", CARDS),
    Key("pleasers", _PLEASERS, "What each pleaser pays; none is sold while empty (9.3)", CARDS),
    Key("round_robin_min_legs", _ROUND_ROBINS, "The fewest selections (10.1)", Whole(3, 24)),
    Key("round_robin_max_legs", _ROUND_ROBINS, "The most selections (10.1)", Whole(3, 24)),
    Key("if_max_legs", _CHAINS, "The most legs of an if bet (11.1)", Whole(2, 12)),
    Key("if_amounts", _CHAINS, "How much a later leg may be for (11.6)", _one_of(IfAmounts)),
    Key("if_exposure", _CHAINS, "What an open if bet holds of the credit (25.3)",
        _one_of(IfExposure)),
    Key("reverse_max_teams", _CHAINS, "The most teams of a reverse (12.8)", Whole(2, 12)),
    Key("reverse_condition", _CHAINS, "The reverse that is offered first (12.2)",
        _one_of(Condition)),
    Key("reverse_expansion", _CHAINS, "What a reverse of many teams is made of (12.7)",
        _one_of(ReverseExpansion)),
    Key("reverse_strict", _CHAINS, "Whether bought points and circled games are barred (12.8)",
        YesNo()),
    Key("birdcage_enabled", _CHAINS, "Off: no definition of a birdcage is published (13)", YesNo()),
    Key("dead_heat", _OUTRIGHTS, "How ties reduce what is paid (14.4)", _one_of(DeadHeat)),
    Key("place_terms", _OUTRIGHTS, "Runners, places and part of the odds (14.5)", PlaceTerms()),
    Key("handicap_place_terms", _OUTRIGHTS, "The same for handicaps (14.5)", PlaceTerms()),
    Key("mlb_pitchers", _BASEBALL, "Which pitchers must start, when nobody says (15.1)",
        Fields(dict.fromkeys(
            ("money_line", "spread", "total", "team_total", "first_five"), _PITCHERS))),
    Key("baseball_innings", _BASEBALL, "When a game is official (15.3)", _one_of(Innings)),
    Key("extra_inning_stop", _BASEBALL, "The score of a game stopped in extra innings (15.4)",
        _one_of(ExtraInningStop)),
    Key("reprice_keep", _BASEBALL, "The amount that stays when a price changes (15.2)",
        _one_of(RepriceKeep)),
    Key("first_five", _BASEBALL, "What stands at 4½ innings with the home team ahead (15.6)",
        _one_of(FirstFive)),
    Key("official_seconds", _PLAY, "Seconds of play that make a game official (16)",
        Entries(r"[A-Z0-9]{2,10}|football|basketball|hockey|soccer", _LEAGUE_OR_SPORT,
                Whole(60, 36_000))),
    Key("reschedule_window", _PLAY, "How long a moved game keeps its wagers (17.1)",
        _SPORTS_WINDOW),
    Key("resume_window", _PLAY, "How long a stopped game keeps its wagers (15.5, 17.3)",
        _SPORTS_WINDOW),
    Key("venue_change", _PLAY, "What a change of venue does (17.2)", _one_of(VenueChange)),
    Key("horse_caps", _HORSES, "The most each pool pays to 1 (19.2)",
        Fields({"win": _CAP, "place": _CAP, "show": _CAP})),
    Key("horse_max_win_cents", _HORSES, "The most one wager on a horse wins (19.2)", _MONEY),
    Key("free_play_types", _FREE, "What a free play may be used for (20.2)",
        _several(TicketKind.STRAIGHT, TicketKind.PARLAY, TicketKind.TEASER)),
    Key("open_spots", _OPEN, "Whether spots may be left open (23.1)", YesNo()),
    Key("open_min_filled", _OPEN, "How many legs must be named at once (23.1)", Whole(1, 23)),
    Key("open_expiry_days", _OPEN, "Days in which the spots are filled (23.1)", Whole(1, 366)),
    Key("open_unfilled", _OPEN, "What spots do that nobody filled (23.1)", _one_of(OpenUnfilled)),
    Key("circled_factor", _LIMITS, "Part of the usual limit on a circled event (24.2)", Ratio()),
)  # fmt: skip

KEY_OF = {key.name: key for key in KEYS}
GROUPS = tuple(dict.fromkeys(key.group for key in KEYS if key.group))

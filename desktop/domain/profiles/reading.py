"""Turning a profile, which is data, into house rules: checked whole, refused by name."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Sport
from desktop.domain.money import Rounding
from desktop.domain.profiles.contradictions import find_contradiction
from desktop.domain.profiles.keys import KEY_OF, KEYS
from desktop.domain.profiles.values import check_keys
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
from desktop.domain.rules import (
    BaseballRules,
    BuyCosts,
    BuyRules,
    HorseRules,
    HouseRules,
    IfRules,
    OpenSpotRules,
    OutrightRules,
    ParlayRules,
    PlaceTerm,
    ReverseRules,
    RoundRobinRules,
    TeaserCard,
)
from desktop.domain.tickets import AmountMode, PitcherOption, RepriceKeep, TicketKind

Profile = Mapping[str, Any]

_PITCHER_MARKETS = (Market.MONEY_LINE, Market.SPREAD, Market.TOTAL, Market.TEAM_TOTAL)
_POOLS = {"win": Market.POOL_WIN, "place": Market.POOL_PLACE, "show": Market.POOL_SHOW}


def check_profile(profile: Profile) -> None:
    """Refuse a profile that no house can work by.

    Raises:
        InputError: A key is unknown or missing, a value is not one that the rules know, or two
            of them contradict each other.
    """
    check_keys(KEY_OF, profile)
    for key in KEYS:
        key.value.check(key.name, profile[key.name])
    find_contradiction(profile)


def house_rules(profile: Profile) -> HouseRules:
    """Read a whole profile, its pay tables filled in.

    Raises:
        InputError: See `check_profile`.
    """
    check_profile(profile)
    return HouseRules(
        version=profile["version"],
        name=profile["name"],
        rounding=Rounding(profile["round_unit_cents"], profile["round_mode"]),
        entry_mode_default={
            TicketKind(kind): AmountMode(mode)
            for kind, mode in profile["entry_mode_default"].items()
        },
        slang=dict(profile["slang"]),
        parlay=_parlay(profile),
        teasers=_cards(profile, "teasers"),
        pleasers=_cards(profile, "pleasers"),
        buying=_buying(profile),
        round_robin=RoundRobinRules(
            profile["round_robin_min_legs"], profile["round_robin_max_legs"]
        ),
        if_bets=IfRules(
            profile["if_max_legs"],
            IfAmounts(profile["if_amounts"]),
            IfExposure(profile["if_exposure"]),
        ),
        reverses=ReverseRules(
            profile["reverse_max_teams"],
            Condition(profile["reverse_condition"]),
            ReverseExpansion(profile["reverse_expansion"]),
            profile["reverse_strict"],
        ),
        correlation_ratio=Fraction(profile["correlation_ratio"]),
        baseball=_baseball(profile),
        official_seconds=dict(profile["official_seconds"]),
        reschedule=_windows(profile["reschedule_window"]),
        resume=_windows(profile["resume_window"]),
        venue_change=VenueChange(profile["venue_change"]),
        outrights=OutrightRules(
            DeadHeat(profile["dead_heat"]),
            _place_terms(profile["place_terms"]),
            _place_terms(profile["handicap_place_terms"]),
        ),
        horses=HorseRules(
            {_POOLS[pool]: cap for pool, cap in profile["horse_caps"].items()},
            profile["horse_max_win_cents"],
        ),
        free_play_kinds=frozenset(TicketKind(kind) for kind in profile["free_play_types"]),
        open_spots=OpenSpotRules(
            profile["open_spots"],
            profile["open_min_filled"],
            profile["open_expiry_days"],
            OpenUnfilled(profile["open_unfilled"]),
        ),
        circled_factor=Fraction(profile["circled_factor"]),
        rotation_prefixes={
            int(digit): Period(period) for digit, period in profile["rotation_prefixes"].items()
        },
        nhl_team_total_counts_shootout=profile["nhl_team_total_counts_shootout"],
        birdcage_enabled=profile["birdcage_enabled"],
    )


def _pays(pairs: list[list[Any]]) -> Pays:
    return tuple((teams, price) for teams, price in pairs)


def _parlay(profile: Profile) -> ParlayRules:
    table = profile["parlay_table"]
    return ParlayRules(
        mode=ParlayMode(profile["parlay_mode"]),
        table=table["table"],
        pays=_pays(table["pays"]),
        standard_price=profile["parlay_standard_price"],
        table_min_price=profile["table_min_price"],
        max_legs=profile["parlay_max_legs"],
        max_win=profile["parlay_max_win_cents"],
        max_ratio=profile["parlay_max_ratio"],
        quarter_lines=profile["parlay_quarter_lines"],
        bars=frozenset(ParlayBar(bar) for bar in profile["parlay_bars"]),
    )


def _cards(profile: Profile, key: str) -> dict[str, TeaserCard]:
    return {
        name: TeaserCard(
            name=name,
            table=card["table"],
            points=_quarters(card["points"]),
            basketball_points=_quarters(card["basketball_points"]),
            pays=_pays(card["pays"]),
            tie_rule=TieRule(card["tie_rule"]),
            two_team_tie=TwoTeamTie(profile["two_team_tie_rule"]),
            is_special=card["is_special"],
            is_pleaser=key == "pleasers",
            totals=profile["teaser_totals"],
            same_game=profile["teaser_same_game"],
            min_legs=card["pays"][0][0],
            max_legs=card["pays"][-1][0],
        )
        for name, card in profile[key].items()
    }


def _quarters(points: str | None) -> int | None:
    return None if points is None else parse_line(points)


def _buying(profile: Profile) -> BuyRules:
    return BuyRules(
        costs={
            name: BuyCosts(
                costs["cost"], {int(number): cost for number, cost in costs["touch"].items()}
            )
            for name, costs in profile["buy_costs"].items()
        },
        max_half_points=profile["buy_max_half_points"],
        max_sold_half_points=profile["sell_max_half_points"],
        kinds=frozenset(TicketKind(kind) for kind in profile["buy_in"]),
        totals=profile["buy_totals"],
    )


def _baseball(profile: Profile) -> BaseballRules:
    pitchers = profile["mlb_pitchers"]
    return BaseballRules(
        pitchers={market: PitcherOption(pitchers[market]) for market in _PITCHER_MARKETS},
        first_five_pitchers=PitcherOption(pitchers["first_five"]),
        innings=Innings(profile["baseball_innings"]),
        extra_inning_stop=ExtraInningStop(profile["extra_inning_stop"]),
        resume_window=Window(profile["resume_window"][Sport.BASEBALL]),
        reprice_keep=RepriceKeep(profile["reprice_keep"]),
        first_five=FirstFive(profile["first_five"]),
    )


def _windows(windows: Mapping[str, str]) -> dict[Sport, Window]:
    return {Sport(sport): Window(window) for sport, window in windows.items()}


def _place_terms(terms: list[list[Any]]) -> tuple[PlaceTerm, ...]:
    read = []
    for runners, places, part in terms:
        term = Fraction(part)
        read.append(PlaceTerm(runners, places, (term.numerator, term.denominator)))
    return tuple(read)

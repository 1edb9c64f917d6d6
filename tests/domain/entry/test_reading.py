"""The one-line grammar of ticket entry: what each line means."""

from typing import NamedTuple

import pytest

from desktop.domain.entry.checks import (
    find_collision,
    split_house_rotation,
    written_line,
    written_selection,
)
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import Amount, Entry, LegEntry, Span, Wager, WrittenMarket
from desktop.domain.markets import Form, Market, Period, Selection, Side
from desktop.domain.tickets import AmountMode, TicketKind

SPREAD, ML = WrittenMarket.SPREAD, WrittenMarket.MONEY_LINE
OVER, UNDER = WrittenMarket.OVER, WrittenMarket.UNDER
FIRST_HALF = Period.H1


def bare(dollars: int) -> Amount:
    return Amount(dollars * 100, is_bare=True)


class Straight(NamedTuple):
    typed: str
    leg: LegEntry
    amount: Amount


STRAIGHTS = [
    Straight("451 500", LegEntry(451), bare(500)),
    Straight("452-3. 500", LegEntry(452, None, SPREAD, -14), bare(500)),
    Straight("452-3h 500", LegEntry(452, None, SPREAD, -14), bare(500)),
    Straight("452-3½ 500", LegEntry(452, None, SPREAD, -14), bare(500)),
    Straight("452−3.5 500", LegEntry(452, None, SPREAD, -14), bare(500)),
    Straight("452 +¼ 500", LegEntry(452, None, SPREAD, 1), bare(500)),
    Straight("452 -.75 500", LegEntry(452, None, SPREAD, -3), bare(500)),
    Straight("452 -1.25 500", LegEntry(452, None, SPREAD, -5), bare(500)),
    Straight("452 -0 500", LegEntry(452, None, SPREAD, 0), bare(500)),
    Straight("452 +99.5 500", LegEntry(452, None, SPREAD, 398), bare(500)),
    Straight("466 pk 250", LegEntry(466, None, SPREAD, 0), bare(250)),
    Straight("466PICK250", LegEntry(466, None, SPREAD, 0), bare(250)),
    Straight(
        "452 -3 -115 w500",
        LegEntry(452, None, SPREAD, -12, "-115"),
        Amount(50000, AmountMode.WIN),
    ),
    Straight("452-3-115 500", LegEntry(452, None, SPREAD, -12, "-115"), bare(500)),
    Straight("452 -3 d1.91 500", LegEntry(452, None, SPREAD, -12, "d1.91"), bare(500)),
    Straight("461 +130 100", LegEntry(461, None, ML, None, "+130"), bare(100)),
    Straight("461 −100 100", LegEntry(461, None, ML, None, "-100"), bare(100)),
    Straight("461 ev 100", LegEntry(461, None, ML, None, "+100"), bare(100)),
    Straight("461 d1.91 100", LegEntry(461, None, ML, None, "d1.91"), bare(100)),
    Straight("461D1.91 100", LegEntry(461, None, ML, None, "d1.91"), bare(100)),
    Straight("461 f5/2 50", LegEntry(461, None, ML, None, "f5/2"), bare(50)),
    Straight("461 ml 100", LegEntry(461, None, ML), bare(100)),
    Straight("461m 100", LegEntry(461, None, ML), bare(100)),
    Straight("461ml100", LegEntry(461, None, ML), bare(100)),
    Straight("461 M -140 100", LegEntry(461, None, ML, None, "-140"), bare(100)),
    Straight("451 o47.5 300", LegEntry(451, None, OVER, 190), bare(300)),
    Straight("451O47. 300", LegEntry(451, None, OVER, 190), bare(300)),
    Straight("451 o 300", LegEntry(451, None, OVER), bare(300)),
    Straight("451 u2¼ 300", LegEntry(451, None, UNDER, 9), bare(300)),
    Straight("451 u47 -105 300", LegEntry(451, None, UNDER, 188, "-105"), bare(300)),
    Straight("451:1h u23. 200", LegEntry(451, FIRST_HALF, UNDER, 94), bare(200)),
    Straight("451:1ho23. 200", LegEntry(451, FIRST_HALF, OVER, 94), bare(200)),
    Straight("451 to24.5 100", LegEntry(451, None, WrittenMarket.TEAM_OVER, 98), bare(100)),
    Straight("452 tu 100", LegEntry(452, None, WrittenMarket.TEAM_UNDER), bare(100)),
    Straight("461 draw d3.40 50", LegEntry(461, None, WrittenMarket.DRAW, None, "d3.40"), bare(50)),
    Straight("461 dnb 100", LegEntry(461, None, WrittenMarket.DRAW_NO_BET), bare(100)),
    Straight(
        "461 dc1x r25.25",
        LegEntry(461, None, WrittenMarket.HOME_OR_DRAW),
        Amount(2525, AmountMode.RISK),
    ),
    Straight("461 dc12 100", LegEntry(461, None, WrittenMarket.HOME_OR_AWAY), bare(100)),
    Straight("461 DCX2 100", LegEntry(461, None, WrittenMarket.DRAW_OR_AWAY), bare(100)),
    Straight("451 $461", LegEntry(451), Amount(46100)),
    Straight("451 25.5", LegEntry(451), Amount(2550)),
    Straight("451 .50", LegEntry(451), Amount(50)),
    Straight("451 1.5k", LegEntry(451), Amount(150000)),
    Straight("451 5d", LegEntry(451), Amount(500000)),
    Straight("451 W2K", LegEntry(451), Amount(200000, AmountMode.WIN)),
    Straight("452 max", LegEntry(452), Amount(None)),
    Straight("  452   500  ", LegEntry(452), bare(500)),
    Straight("306501 500", LegEntry(306501), bare(500)),
]  # fmt: skip


@pytest.mark.parametrize("case", STRAIGHTS, ids=[case.typed for case in STRAIGHTS])
def test_a_straight_means_its_selection_and_amount(case: Straight) -> None:
    wagers = parse_entry(case.typed).wagers
    assert wagers == (Wager(TicketKind.STRAIGHT, (case.leg,), case.amount),)


@pytest.mark.parametrize("period", [period for period in Period if period is not Period.GAME])
def test_every_period_is_written_after_a_colon(period: Period) -> None:
    assert parse_entry(f"451:{period} ml 100").wagers[0].legs[0].period is period


def test_st_makes_a_straight_of_each_selection() -> None:
    wagers = parse_entry("ST 452 454 466 100").wagers
    assert wagers == tuple(
        Wager(TicketKind.STRAIGHT, (LegEntry(rotation),), bare(100)) for rotation in (452, 454, 466)
    )


@pytest.mark.parametrize(
    "typed",
    [
        "P 451 454 o47.5/462 -110 100",
        "p451/454 o47.5/462-110 100",
        "P 451 454o47. 462 -110 100",
    ],
)
def test_a_parlay_has_its_selections_glued_or_separated(typed: str) -> None:
    legs = (
        LegEntry(451),
        LegEntry(454, None, OVER, 190),
        LegEntry(462, None, ML, None, "-110"),
    )
    assert parse_entry(typed).wagers == (Wager(TicketKind.PARLAY, legs, bare(100)),)


def test_the_slash_of_a_fraction_belongs_to_the_price() -> None:
    legs = parse_entry("P 461 f5/2/463 f11/10 20").wagers[0].legs
    assert [leg.price for leg in legs] == ["f5/2", "f11/10"]


def test_after_a_slash_comes_a_selection_not_the_amount() -> None:
    wager = parse_entry("P 451/454/100 50").wagers[0]
    assert [leg.rotation for leg in wager.legs] == [451, 454, 100]


def test_a_semicolon_separates_wagers() -> None:
    wagers = parse_entry("451 500; P 452 454 100;461 ml max").wagers
    assert [wager.kind for wager in wagers] == [
        TicketKind.STRAIGHT,
        TicketKind.PARLAY,
        TicketKind.STRAIGHT,
    ]


@pytest.mark.parametrize(
    ("typed", "account", "pin", "rotation"),
    [
        ("@AC00123 451 500", "AC00123", None, 451),
        ("@00123 4471 451 500", "00123", "4471", 451),
        ("@00123 4471 ST 451 500", "00123", "4471", 451),
        ("@00123 1451-3 500", "00123", None, 1451),
        ("@00123 1451 -3 500", "00123", None, 1451),
        ("@00123 ST 1451 500", "00123", None, 1451),
    ],
)
def test_a_player_stands_in_front(typed: str, account: str, pin: str | None, rotation: int) -> None:
    entry = parse_entry(typed)
    assert (entry.account, entry.pin) == (account, pin)
    assert entry.wagers[0].legs[0].rotation == rotation


def test_the_spans_say_where_each_part_stands() -> None:
    text = "@A1 452:1h -3. -115 w500; 454 100"
    first, second = parse_entry(text).wagers
    leg = first.legs[0]
    assert leg.line_span is not None
    assert leg.price_span is not None
    cut = [text[span.start : span.end] for span in (leg.span, leg.line_span, leg.price_span)]
    assert cut == ["452:1h -3. -115", "-3.", "-115"]
    assert text[first.amount.span.start : first.amount.span.end] == "w500"
    assert text[second.span.start : second.span.end] == "454 100"


def test_spans_play_no_part_in_what_an_entry_means() -> None:
    assert LegEntry(451, span=Span(0, 3)) == LegEntry(451)


class Collision(NamedTuple):
    typed: str
    is_found: bool


@pytest.mark.parametrize(
    "case",
    [
        Collision("P 451 454 461", is_found=True),
        Collision("451 461", is_found=True),
        Collision("P 451 454 $461", is_found=False),
        Collision("P 451 454 r461", is_found=False),
        Collision("P 451 454 w461", is_found=False),
        Collision("P 451 454 461.00", is_found=False),
        Collision("P 451 454 462", is_found=False),
        Collision("P 451 454 455", is_found=False),
        Collision("P 451 454 max", is_found=False),
    ],
)
def test_an_amount_that_is_an_open_rotation_number_is_asked_about(case: Collision) -> None:
    problem = find_collision(parse_entry(case.typed).wagers[0], {451, 454, 455, 461})
    assert (problem is not None) is case.is_found


def test_the_question_about_a_collision_names_the_number_and_the_remedy() -> None:
    problem = find_collision(parse_entry("P 451 454 461").wagers[0], {461})
    assert problem is not None
    assert problem.place == "amount"
    assert "461 is also a rotation number: amount or team? Write $461" in problem.sentence


@pytest.mark.parametrize(
    ("rotation", "expected"),
    [
        (1451, (451, Period.H1)),
        (2452, (452, Period.H2)),
        (3051, (51, Period.Q1)),
        (6451, (451, Period.Q4)),
        (451, None),
        (7451, None),
        (1000, None),
        (11451, None),
    ],
)
def test_a_house_number_splits_into_number_and_period(
    rotation: int, expected: tuple[int, Period] | None
) -> None:
    assert split_house_rotation(rotation) == expected


def test_a_house_may_have_other_prefixes() -> None:
    assert split_house_rotation(9451, {9: Period.F5}) == (451, Period.F5)


class Meant(NamedTuple):
    rotation: int
    market: WrittenMarket | None
    is_three_way: bool
    expected: tuple[Market, Side]


@pytest.mark.parametrize(
    "case",
    [
        Meant(451, None, False, (Market.SPREAD, Side.AWAY)),
        Meant(452, None, False, (Market.SPREAD, Side.HOME)),
        Meant(451, ML, False, (Market.MONEY_LINE, Side.AWAY)),
        Meant(452, ML, True, (Market.THREE_WAY, Side.HOME)),
        Meant(452, OVER, False, (Market.TOTAL, Side.OVER)),
        Meant(451, UNDER, False, (Market.TOTAL, Side.UNDER)),
        Meant(451, WrittenMarket.TEAM_OVER, False, (Market.TEAM_TOTAL, Side.AWAY_OVER)),
        Meant(452, WrittenMarket.TEAM_UNDER, False, (Market.TEAM_TOTAL, Side.HOME_UNDER)),
        Meant(451, WrittenMarket.DRAW, True, (Market.THREE_WAY, Side.DRAW)),
        Meant(452, WrittenMarket.DRAW_NO_BET, True, (Market.DRAW_NO_BET, Side.HOME)),
        Meant(451, WrittenMarket.HOME_OR_DRAW, True, (Market.DOUBLE_CHANCE, Side.HOME_OR_DRAW)),
        Meant(452, WrittenMarket.DRAW_OR_AWAY, True, (Market.DOUBLE_CHANCE, Side.DRAW_OR_AWAY)),
    ],
)
def test_the_parity_of_the_number_decides_the_side(case: Meant) -> None:
    chosen = written_selection(
        case.rotation, case.market, Period.GAME, is_three_way=case.is_three_way
    )
    assert chosen == Selection(Period.GAME, *case.expected)


@pytest.mark.parametrize(
    ("market", "expected"),
    [
        (WrittenMarket.HANDICAP, (Market.THREE_WAY_SPREAD, Side.AWAY)),
        (WrittenMarket.HANDICAP_DRAW, (Market.THREE_WAY_SPREAD, Side.DRAW)),
        (WrittenMarket.YES, (Market.YES_NO, Side.YES)),
        (WrittenMarket.NO, (Market.YES_NO, Side.NO)),
        (WrittenMarket.WIN, (Market.POOL_WIN, Side.YES)),
        (WrittenMarket.PLACE, (Market.POOL_PLACE, Side.YES)),
        (WrittenMarket.SHOW, (Market.POOL_SHOW, Side.YES)),
        (WrittenMarket.EACH_WAY, (Market.OUTRIGHT, Side.YES)),
        (WrittenMarket.TOP, (Market.OUTRIGHT, Side.YES)),
        (None, (Market.OUTRIGHT, Side.YES)),
        (ML, (Market.OUTRIGHT, Side.YES)),
    ],
)
def test_an_entrant_of_a_contest_wins_where_nothing_else_is_said(
    market: WrittenMarket | None, expected: tuple[Market, Side]
) -> None:
    chosen = written_selection(9011, market, Period.GAME, is_three_way=False, form=Form.ENTRANT)
    assert chosen == Selection(Period.GAME, *expected)


@pytest.mark.parametrize(
    ("rotation", "market", "line", "kept"),
    [
        (461, WrittenMarket.HANDICAP, 4, -4),
        (462, WrittenMarket.HANDICAP, -4, -4),
        (461, WrittenMarket.HANDICAP_DRAW, 4, -4),
        (461, SPREAD, -14, -14),
        (461, None, 190, 190),
    ],
)
def test_a_three_way_handicap_is_kept_from_the_home_side(
    rotation: int, market: WrittenMarket | None, line: int, kept: int
) -> None:
    assert written_line(rotation, market, line) == kept
    assert written_line(rotation, market, kept) == line


def test_an_entry_without_player_has_none() -> None:
    assert parse_entry("451 500") == Entry(
        None, None, (Wager(TicketKind.STRAIGHT, (LegEntry(451),), bare(500)),)
    )

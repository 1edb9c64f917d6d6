"""What every kind of wager means as it is typed, beside plain straights and parlays."""

from datetime import date
from typing import NamedTuple

import pytest

from desktop.domain.entry.checks import find_collision
from desktop.domain.entry.format import format_entry
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import (
    FILLS_FOR_NOTHING,
    Amount,
    LegEntry,
    Wager,
    WriteIn,
    WrittenMarket,
)
from desktop.domain.markets import Period
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import AmountMode, PitcherOption, TicketKind

SPREAD, ML = WrittenMarket.SPREAD, WrittenMarket.MONEY_LINE
OVER, UNDER = WrittenMarket.OVER, WrittenMarket.UNDER
IF_WIN, IF_ACTION = Condition.IF_WIN, Condition.IF_ACTION
BOTH, ACTION = PitcherOption.LISTED_BOTH, PitcherOption.ACTION
HUNDRED = Amount(10000, is_bare=True)
FIVE_HUNDRED = Amount(50000, is_bare=True)


def risk(dollars: int) -> Amount:
    return Amount(dollars * 100, AmountMode.RISK)


def only(typed: str) -> Wager:
    (wager,) = parse_entry(typed).wagers
    return wager


# The table of UX c.4, sample by sample, and the line each is written back as.
SAMPLES = [
    ("451 500", "451 500"),
    ("452-3. 500", "452 -3.5 500"),
    ("452 -3 b. r500", "452 -3 b0.5 r500"),
    ("452 -3 -115 w500", "452 -3 -115 w500"),
    ("461 +130 100", "461 ml +130 100"),
    ("461 d1.91 100", "461 ml d1.91 100"),
    ("9012 y f5/2 50", "9012 y f5/2 50"),
    ("451 o47.5 300", "451 o47.5 300"),
    ("451:1h u23. 200", "451:1h u23.5 200"),
    ("451 to24.5 100", "451 to24.5 100"),
    ("9012 y 50", "9012 y 50"),
    ("466 pk 250", "466 pk 250"),
    ("462 -140 act r200", "462 ml -140 act r200"),
    ("452 max", "452 max"),
    ("461 draw d3.40 50", "461 draw d3.40 50"),
    ("461 dnb 100", "461 dnb 100"),
    ("461 dc1x r25.25", "461 dc1x r25.25"),
    ("ST 452 454 466 100", "452 100; 454 100; 466 100"),
    ("P 451 454 o47.5/462 -110 100", "P 451/454 o47.5/462 ml -110 100"),
    ("P 452 454 * 100", "P 452/454 * 100"),
    ("#KD1042-7 461ml", "#KD1042-7 461 ml"),
    ("T6 452 454 455 100", "T6 452/454/455 100"),
    ("T10sw 452 454u 455 120", "T10sw 452/454 u/455 120"),
    ("RR2 452 454 461 466 50", "RR2 452/454/461/466 50"),
    ("RR2,3 452 454 461 466 w20", "RR2,3 452/454/461/466 w20"),
    ("452 -3 500 > 454 o47.5", "452 -3 500 > 454 o47.5"),
    ("452 -3 500 >> 454 o47.5", "452 -3 500 >> 454 o47.5"),
    ("RV 452 454 100", "RV 452/454 100"),
    ("RA 452 454 100", "RA 452/454 100"),
    ("@1234 451 -7 w500", "@1234 451 -7 w500"),
    ("P 451 455 460o 100", "P 451/455/460 o 100"),
]


@pytest.mark.parametrize(("typed", "canonical"), SAMPLES)
def test_every_sample_of_the_grammar_is_read_and_written_back(typed: str, canonical: str) -> None:
    entry = parse_entry(typed)
    assert format_entry(entry) == canonical
    assert parse_entry(canonical) == entry


class Card(NamedTuple):
    typed: str
    kind: TicketKind
    card: str
    legs: tuple[LegEntry, ...]
    amount: Amount


THREE = (LegEntry(452), LegEntry(454), LegEntry(455))
TWO = (LegEntry(452), LegEntry(454))
CARDS = [
    Card("T6 452 454 455 100", TicketKind.TEASER, "6", THREE, HUNDRED),
    Card("t6.5 452/454/455 r100", TicketKind.TEASER, "6.5", THREE, risk(100)),
    Card("T6. 452 454 100", TicketKind.TEASER, "6.5", TWO, HUNDRED),
    Card("T6½ 452 454 100", TicketKind.TEASER, "6.5", TWO, HUNDRED),
    Card("PL6 452 454 100", TicketKind.PLEASER, "6", TWO, HUNDRED),
    Card("pl7.5sw 452 454 100", TicketKind.PLEASER, "7.5sw", TWO, HUNDRED),
    Card(
        "T10SW 452 454u47. 455 120",
        TicketKind.TEASER,
        "10sw",
        (LegEntry(452), LegEntry(454, None, UNDER, 190), LegEntry(455)),
        Amount(12000, is_bare=True),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CARDS, ids=[case.typed for case in CARDS])
def test_a_teaser_or_pleaser_names_its_class(case: Card) -> None:
    assert only(case.typed) == Wager(case.kind, case.legs, case.amount, card=case.card)


@pytest.mark.parametrize(
    ("typed", "sizes"),
    [
        ("RR2 452 454 461 466 50", (2,)),
        ("rr2,3 452/454/461/466 50", (2, 3)),
        ("RR2-4 452 454 461 466 50", (2, 3, 4)),
        ("RR2,4 452 454 461 466 50", (2, 4)),
        ("RR3,2 452 454 461 466 50", (2, 3)),
        ("RR2-3,4 452 454 461 466 50", (2, 3, 4)),
    ],
)
def test_a_round_robin_names_the_sizes_of_its_parlays(typed: str, sizes: tuple[int, ...]) -> None:
    wager = only(typed)
    assert (wager.kind, wager.sizes) == (TicketKind.ROUND_ROBIN, sizes)
    assert [leg.rotation for leg in wager.legs] == [452, 454, 461, 466]
    assert wager.amount == Amount(5000, is_bare=True)


@pytest.mark.parametrize(
    ("typed", "condition"),
    [
        ("RV 452 454 100", IF_WIN),
        ("RA 452 454 100", IF_ACTION),
        ("rv452/454 100", IF_WIN),
    ],
)
def test_a_reverse_goes_on_if_it_wins_or_has_action(typed: str, condition: Condition) -> None:
    assert only(typed) == Wager(TicketKind.REVERSE, TWO, HUNDRED, condition=condition)


class Chain(NamedTuple):
    typed: str
    legs: tuple[LegEntry, ...]
    amounts: tuple[Amount | None, ...]
    condition: Condition


FAVOURITE = LegEntry(452, None, SPREAD, -12)
TOTAL = LegEntry(454, None, OVER, 190)
CHAINS = [
    Chain("452 -3 500 > 454 o47.5", (FAVOURITE, TOTAL), (FIVE_HUNDRED, None), IF_WIN),
    Chain("452-3 500>454o47.5", (FAVOURITE, TOTAL), (FIVE_HUNDRED, None), IF_WIN),
    Chain("452 -3 500 >> 454 o47.5", (FAVOURITE, TOTAL), (FIVE_HUNDRED, None), IF_ACTION),
    Chain("452 -3 500 > 454 o47.5 100", (FAVOURITE, TOTAL), (FIVE_HUNDRED, HUNDRED), IF_WIN),
    Chain("452 500 > 454", TWO, (FIVE_HUNDRED, None), IF_WIN),
    Chain("IF 452 500 > 454 r100 > 455", THREE, (FIVE_HUNDRED, risk(100), None), IF_WIN),
    Chain("IF 452/454/455 500", THREE, (FIVE_HUNDRED, None, None), IF_WIN),
    Chain("IF 452 500 >> 454", TWO, (FIVE_HUNDRED, None), IF_ACTION),
    Chain("452 max > 454", TWO, (Amount(None), None), IF_WIN),
]


@pytest.mark.parametrize("case", CHAINS, ids=[case.typed for case in CHAINS])
def test_an_if_bet_has_an_amount_for_each_part_and_none_is_the_same(case: Chain) -> None:
    assert only(case.typed) == Wager(
        TicketKind.IF_BET,
        case.legs,
        case.amounts[0] or HUNDRED,
        amounts=case.amounts,
        condition=case.condition,
    )


@pytest.mark.parametrize(
    ("typed", "spots", "legs"),
    [
        ("P 452 454 * 100", 1, 2),
        ("P 452 * * 100", 2, 1),
        ("P */452**100", 3, 1),
        ("P * 452 100", 1, 1),
        ("T6 452 454 * 100", 1, 2),
        ("PL6 452 * 100", 1, 1),
    ],
)
def test_open_spots_are_counted_wherever_they_stand(typed: str, spots: int, legs: int) -> None:
    wager = only(typed)
    assert (wager.spots, len(wager.legs), wager.amount) == (spots, legs, HUNDRED)


@pytest.mark.parametrize(
    ("typed", "legs"),
    [
        ("#KD1042-7 461ml", (LegEntry(461, None, ML),)),
        ("#kd1042-7 461-3", (LegEntry(461, None, SPREAD, -12),)),
        ("#KD1042-7 452 454", TWO),
        ("#KD1042-7 452/454", TWO),
        ("#KD1042-7 452 lp", (LegEntry(452, pitchers=BOTH),)),
    ],
)
def test_spots_are_filled_by_the_number_of_the_ticket(
    typed: str, legs: tuple[LegEntry, ...]
) -> None:
    wager = Wager(TicketKind.PARLAY, legs, FILLS_FOR_NOTHING, fills="KD1042-7")
    assert only(typed) == wager


@pytest.mark.parametrize(
    ("typed", "half_points"),
    [
        ("b.", 1),
        ("b", 1),
        ("bh", 1),
        ("b½", 1),
        ("b.5", 1),
        ("b1", 2),
        ("b1.", 3),
        ("b1h", 3),
        ("B1.5", 3),
        ("b3", 6),
        ("s", -1),
        ("s.", -1),
        ("s1", -2),
        ("s1.5", -3),
    ],
)
def test_points_are_bought_and_sold_by_the_half(typed: str, half_points: int) -> None:
    leg = LegEntry(452, None, SPREAD, -12, half_points=half_points)
    for line in (f"452 -3 {typed} 500", f"452-3{typed} r500"):
        assert only(line).legs == (leg,)


@pytest.mark.parametrize("glued", ["452 -3 b1.5r500", "452 -3 b1.5 r500"])
def test_an_amount_may_be_glued_to_bought_points(glued: str) -> None:
    assert only(glued).legs[0].half_points == 3
    assert only(glued).amount == risk(500)


@pytest.mark.parametrize(
    ("typed", "leg"),
    [
        ("452 b 500", LegEntry(452, half_points=1)),
        ("451 o b1 500", LegEntry(451, None, OVER, half_points=2)),
        ("452 -3 -115 b. 500", LegEntry(452, None, SPREAD, -12, "-115", 1)),
        ("452 -3 -115 b. act 500", LegEntry(452, None, SPREAD, -12, "-115", 1, ACTION)),
        ("452 act b 500", LegEntry(452, half_points=1, pitchers=ACTION)),
        ("9012 n 50", LegEntry(9012, None, WrittenMarket.NO)),
        ("9012y 50", LegEntry(9012, None, WrittenMarket.YES)),
        ("461 eh-1 d2.60 50", LegEntry(461, None, WrittenMarket.HANDICAP, -4, "d2.60")),
        ("461eh+2 50", LegEntry(461, None, WrittenMarket.HANDICAP, 8)),
        ("461 eh -1 50", LegEntry(461, None, WrittenMarket.HANDICAP, -4)),
        ("461 eh -110 50", LegEntry(461, None, WrittenMarket.HANDICAP, None, "-110")),
        ("461:1h ehd-1 50", LegEntry(461, Period.H1, WrittenMarket.HANDICAP_DRAW, -4)),
        ("9012 win 20", LegEntry(9012, None, WrittenMarket.WIN)),
        ("9012 place 20", LegEntry(9012, None, WrittenMarket.PLACE)),
        ("9012SHOWr20", LegEntry(9012, None, WrittenMarket.SHOW)),
        ("9012 ew f12/1 10", LegEntry(9012, None, WrittenMarket.EACH_WAY, None, "f12/1")),
        ("9012 top10 d3.50 20", LegEntry(9012, None, WrittenMarket.TOP, 40, "d3.50")),
    ],
)
def test_a_selection_means_its_market_line_and_options(typed: str, leg: LegEntry) -> None:
    assert only(typed).legs == (leg,)


@pytest.mark.parametrize(
    ("flag", "option"),
    [
        ("lp", PitcherOption.LISTED_BOTH),
        ("l1", PitcherOption.LISTED_AWAY),
        ("l2", PitcherOption.LISTED_HOME),
        ("act", PitcherOption.ACTION),
    ],
)
def test_pitchers_are_said_of_a_selection_or_of_the_whole_wager(
    flag: str, option: PitcherOption
) -> None:
    of_selection = only(f"462 -140 {flag} r200")
    assert (of_selection.legs[0].pitchers, of_selection.pitchers) == (option, None)
    of_all = only(f"P 462 464 200 {flag.upper()}")
    assert ([leg.pitchers for leg in of_all.legs], of_all.pitchers) == ([None, None], option)


def test_pitchers_after_a_part_of_an_if_bet_are_that_part_s() -> None:
    wager = only("462 100 lp > 464 100 > 466 act > 468 100 l1")
    assert [leg.pitchers for leg in wager.legs] == [BOTH, None, ACTION, None]
    assert wager.pitchers is PitcherOption.LISTED_AWAY


@pytest.mark.parametrize(
    "typed", ["451 500 fp", "451 fp 500", "451 fp r500", "P 451 454 100 lp fp", "T6 451 452 fp 100"]
)
def test_free_play_is_said_of_the_wager(typed: str) -> None:
    assert only(typed).free_play


def test_without_the_flag_it_is_no_free_play() -> None:
    assert not only("451 500").free_play


@pytest.mark.parametrize(
    ("typed", "amount", "write_in"),
    [
        (
            'WR "Smith is elected" r100 w250',
            risk(100),
            WriteIn("Smith is elected", win=25000),
        ),
        (
            'wr"Smith; @ home > #1" +250 100',
            HUNDRED,
            WriteIn("Smith; @ home > #1", "+250"),
        ),
        (
            "WR “SMITH” on 2026-11-03 d3.5 w100",
            Amount(10000, AmountMode.WIN),
            WriteIn("SMITH", "d3.5", due=date(2026, 11, 3)),
        ),
        ('WR "Smith" on2026-11-03 r1 w2', risk(1), WriteIn("Smith", None, 200, date(2026, 11, 3))),
    ],
)
def test_a_write_in_has_its_text_and_its_money(
    typed: str, amount: Amount, write_in: WriteIn
) -> None:
    assert only(typed) == Wager(TicketKind.MANUAL, (), amount, write_in=write_in)


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("T6 451 454 461", True),
        ("PL6 451 454 461", True),
        ("RR2 451 454 462 461", True),
        ("RV 451 454 461", True),
        ("P 451 454 * 461", True),
        ("451 100 fp; 452 461", True),
        ("451 461 > 454", True),
        ("451 100 > 454 461", True),
        ("451 100 > 454 $461", False),
        ("451 100 > 454", False),
        ("T6 451 454 r461", False),
        ("#KD1042-7 461", False),
        ("RR2 451 454 461 455", False),
    ],
)
def test_an_amount_that_is_a_rotation_number_is_asked_about_in_every_kind(
    typed: str, is_found: bool
) -> None:
    found = [find_collision(wager, {451, 454, 455, 461}) for wager in parse_entry(typed).wagers]
    assert any(found) is is_found


@pytest.mark.parametrize(
    ("typed", "pin"),
    [
        ("@A1 4471 T10sw 452 454 100", "4471"),
        ("@A1 4471 PL6 452 454 100", "4471"),
        ("@A1 4471 RR2,3 452 454 466 100", "4471"),
        ("@A1 4471 #KD1042-7 452", "4471"),
        ('@A1 4471 WR "x" r1 w2', "4471"),
        ("@A1 4471 IF 452 454 100", "4471"),
        ("@A1 4471 tu24.5 100", None),
        ("@A1 4471 place 100", None),
        ("@A1 4471 451 100 > 452", "4471"),
    ],
)
def test_a_pin_stands_in_front_of_every_kind(typed: str, pin: str | None) -> None:
    assert parse_entry(typed).pin == pin


@pytest.mark.parametrize("typed", [typed for typed, _ in SAMPLES if ";" not in typed])
def test_the_span_of_a_wager_covers_all_of_it(typed: str) -> None:
    line = f"452 100; {typed.removeprefix('@1234 ')} ; 454 100"
    wager = parse_entry(line).wagers[1]
    assert line[wager.span.start : wager.span.end] == typed.removeprefix("@1234 ")


def test_several_tickets_of_different_kinds_stand_in_a_line() -> None:
    kinds = [wager.kind for wager in parse_entry("451 100 fp; T6 452 454 50; RV 1 2 r10").wagers]
    assert kinds == [TicketKind.STRAIGHT, TicketKind.TEASER, TicketKind.REVERSE]

"""Wagers written in the grammar of ticket entry, as tickets are for imports."""

from dataclasses import replace

import pytest

from desktop.domain.entry.format import format_entry, format_leg, format_wager
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import Amount, Entry, LegEntry, Wager, WrittenMarket
from desktop.domain.errors import InputError
from desktop.domain.markets import Period
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import AmountMode, PitcherOption, TicketKind

SPREAD = LegEntry(452, None, WrittenMarket.SPREAD, -14, "-115")
HALF = LegEntry(1451, Period.H1, WrittenMarket.UNDER, 94)
PRICED = LegEntry(461, None, WrittenMarket.MONEY_LINE, None, "f5/2")
PICK = LegEntry(466, None, WrittenMarket.SPREAD, 0)
DRAW = LegEntry(461, None, WrittenMarket.DRAW, None, "d3.40")


def straight(leg: LegEntry, amount: Amount) -> Wager:
    return Wager(TicketKind.STRAIGHT, (leg,), amount)


@pytest.mark.parametrize(
    ("wager", "line"),
    [
        (straight(SPREAD, Amount(50000, AmountMode.WIN)), "452 -3.5 -115 w500"),
        (straight(HALF, Amount(2525, AmountMode.RISK)), "1451:1h u23.5 r25.25"),
        (straight(PICK, Amount(25000, is_bare=True)), "466 pk 250"),
        (straight(PICK, Amount(25000)), "466 pk $250"),
        (straight(PICK, Amount(25050, AmountMode.BASE)), "466 pk $250.50"),
        (straight(DRAW, Amount(None)), "461 draw d3.40 max"),
        (
            Wager(TicketKind.PARLAY, (LegEntry(451), HALF, PRICED), Amount(10000, is_bare=True)),
            "P 451/1451:1h u23.5/461 ml f5/2 100",
        ),
    ],
)
def test_a_wager_has_one_canonical_line(wager: Wager, line: str) -> None:
    assert format_entry(Entry(None, None, (wager,))) == line


@pytest.mark.parametrize(
    ("account", "pin", "line"),
    [
        (None, None, "1451 100; 452 -3.5 -115 100"),
        ("A1", "4471", "@A1 4471 1451 100; 452 -3.5 -115 100"),
        ("A1", None, "@A1 ST 1451 100; 452 -3.5 -115 100"),
    ],
)
def test_a_long_rotation_number_is_not_taken_for_a_pin(
    account: str | None, pin: str | None, line: str
) -> None:
    amount = Amount(10000, is_bare=True)
    wagers = (straight(LegEntry(1451), amount), straight(SPREAD, amount))
    assert format_entry(Entry(account, pin, wagers)) == line


@pytest.mark.parametrize(
    "leg", [LegEntry(451, price="-110"), LegEntry(451, market=WrittenMarket.SPREAD)]
)
def test_what_would_be_read_as_something_else_is_not_written(leg: LegEntry) -> None:
    with pytest.raises(InputError, match="451 has a"):
        format_leg(leg)


@pytest.mark.parametrize(
    ("line", "account", "written"),
    [
        ("1451 100 > 452", "A1", "@A1 IF 1451 100 > 452"),
        ("IF 1451/452 100 lp", "A1", "@A1 IF 1451/452 100 lp"),
        ("IF 451/452 100 lp", None, "IF 451/452 100 lp"),
        ("451 100 > 452 100 lp", None, "451 100 > 452 100 lp"),
        ("#KD1042-7 1451", "A1", "@A1 #KD1042-7 1451"),
        ('WR "a" r1 w2', "A1", '@A1 WR "a" r1 w2'),
        ("T6 1451 452 100", "A1", "@A1 T6 1451/452 100"),
    ],
)
def test_every_kind_stands_behind_an_account(line: str, account: str | None, written: str) -> None:
    entry = Entry(account, None, parse_entry(line).wagers)
    assert format_entry(entry) == written
    assert parse_entry(written) == entry


IF_BET = Wager(
    TicketKind.IF_BET,
    (LegEntry(451), LegEntry(452)),
    Amount(100),
    amounts=(Amount(100), None),
    condition=Condition.IF_ACTION,
)


@pytest.mark.parametrize(
    ("wager", "says"),
    [
        (replace(IF_BET, pitchers=PitcherOption.ACTION), "after the amount of its last part"),
        (replace(IF_BET, condition=None), "says neither"),
        (straight(LegEntry(451, pitchers=PitcherOption.ACTION_LOCKED), Amount(1)), "is not typed"),
        (Wager(TicketKind.FUTURE, (LegEntry(451),), Amount(1)), "a selection alone"),
    ],
)
def test_a_wager_that_would_be_read_as_another_is_not_written(wager: Wager, says: str) -> None:
    with pytest.raises(InputError, match=says):
        format_wager(wager)

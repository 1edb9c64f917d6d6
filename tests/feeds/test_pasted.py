"""Openers pasted from spreadsheets and mails, with their problems told row by row."""

from datetime import date

import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import SPORT_OF_LEAGUE
from desktop.feeds.pasted import PasteTerms, read_pasted

TERMS = PasteTerms("NFL", date(2026, 11, 22), "-110", SPORT_OF_LEAGUE)
EXPECTED = {
    ("spread", "away", 14, "-110"), ("spread", "home", -14, "-110"),
    ("total", "over", 190, "-110"), ("total", "under", 190, "-110"),
    ("money_line", "away", 0, "+155"), ("money_line", "home", 0, "-175"),
}  # fmt: skip
BLOCKS = {
    "tabs": "451\tBuffalo\t+3.5\t47.5\t+155\n452\tMiami Fish\t-3.5\t47.5\t-175",
    "commas": "451,Buffalo,+3.5,47.5,+155\n452,Miami Fish,-3.5,47.5,-175",
    "columns": "451 Buffalo      +3.5  47.5   +155\n452 Miami Fish   -3.5  47.5   -175",
    "headings": "Rot\tTeam\tML\tSpread\tO/U\n451\tBuffalo\t155\t+3.5\t47.5\n"
    "452\tMiami Fish\t-175\t-3.5\t47.5",
    "one number each": "451\tBuffalo\t\t47.5\t+155\n\n452\tMiami Fish\t-3.5\t\t-175",
    "prices beside": "451,Buffalo,+3.5-110,o47.5,+155\n452,Miami Fish,-3½-110,u47½,-175",
}


def lines(proposal):
    return {
        (one.selection.market.value, one.selection.side.value, one.line, one.price)
        for one in proposal.lines
    }


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS.keys())
def test_a_block_is_read_however_its_columns_are_parted(block):
    reading = read_pasted(block, TERMS)
    assert reading.refusals == ()
    (game,) = reading.proposals
    assert (game.rot_away, game.away, game.home) == (451, "Buffalo", "Miami Fish")
    assert lines(game) == EXPECTED


def test_a_price_of_its_own_stays_and_the_stated_one_fills_the_rest():
    block = "451,Buffalo,+3.5-120,47,\n452,Miami,-3.5+100,47,"
    (game,) = read_pasted(block, TERMS).proposals
    assert ("spread", "away", 14, "-120") in lines(game)
    assert ("spread", "home", -14, "+100") in lines(game)
    assert ("total", "under", 188, "-110") in lines(game)


@pytest.mark.parametrize(
    ("block", "row", "reason"),
    [
        ("451,Buffalo,+3.5,47,\n452,Miami,+3.5,47,", 1, "opposite signs"),
        ("451,Buffalo,+3.5,47,\n454,Miami,-3.5,47,", 1, "the home team has the next one"),
        ("451,Buffalo,three,47,\n452,Miami,-3.5,47,", 1, "is not a line"),
        ("451,Buffalo,+3.5,47,,\n452,Miami,-3.5,47,,more", 1, "6 cells"),
    ],
)
def test_a_problem_is_told_with_its_row(block, row, reason):
    refusals = read_pasted(block, TERMS).refusals
    assert any(one.row == row and reason in one.reason for one in refusals), refusals


def test_a_bad_market_costs_itself_only():
    (game,) = read_pasted("451,Buffalo,x,47,\n452,Miami,-3.5,47,", TERMS).proposals
    assert {market for market, *_ in lines(game)} == {"total"}


@pytest.mark.parametrize("block", ["", "  \n ", "Hello,\nhere are the lines,"])
def test_what_is_no_block_is_refused(block):
    with pytest.raises(InputError):
        read_pasted(block, TERMS)

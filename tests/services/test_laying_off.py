"""Laying off: what is suggested, how it is written down, and what it then counts for."""

import pytest

from desktop.book.queries.board import find_event
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.markets import Period
from desktop.services.exposure.laying_off import (
    lay_off,
    list_other_houses,
    list_suggestions,
    quote_lay_off,
)
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.picture import find_picture


@pytest.fixture
def busy(shop):
    shop.open("OUT", AccountKind.OUTSIDE, "HOUSE", 0)
    shop.first = shop.game(away="+150", home="-170")
    shop.accept("452 3000")
    shop.accept("451 o 400", "P2")
    return shop


def suggested(shop, wanted):
    event = find_event(shop.book.reader, shop.first)
    picture = find_picture(shop.book.reader, shop.first, Period.GAME)
    return list_suggestions(shop.book.reader, shop.house, event, picture.straights, wanted)


def worst(shop):
    (exposure,) = list_exposures(shop.book.reader)
    return exposure.worst


@pytest.mark.parametrize("wanted", [-2500_00, -2000_00, -1000_00])
def test_what_is_suggested_brings_the_event_to_what_was_wanted(busy, wanted):
    best, *_ = suggested(busy, wanted)
    assert best.lay_off.is_enough
    lay_off(busy.book, busy.actor, busy.house, "OUT", best.entry)
    assert worst(busy) == best.lay_off.worst >= wanted


def test_every_selection_of_the_board_that_helps_is_suggested(busy):
    found = [
        (suggestion.entry.split(" r")[0], suggestion.lay_off.is_enough)
        for suggestion in suggested(busy, -2800_00)
    ]
    # The worst case is a cover by four; what the total takes off is 400.00 at most.
    assert found == [("452 -3.5 -110", True), ("452 ml -170", True), ("451 o47.5 -110", False)]


def test_nothing_is_suggested_where_nothing_is_needed(busy):
    assert suggested(busy, -10_000_00) == []


def test_another_line_and_price_are_the_other_houses_own(busy):
    before = worst(busy)
    lay_off(busy.book, busy.actor, busy.house, "out", "452 -3 -115 r1150")
    assert worst(busy) == before + 1000_00
    assert busy.rows("SELECT mark FROM leg ORDER BY ticket_id DESC LIMIT 1") == [("",)]


def test_it_settles_like_a_ticket_in_the_other_houses_account(busy):
    lay_off(busy.book, busy.actor, busy.house, "OUT", "452 -3.5 -110 r1100")
    assert busy.account("OUT").pending == 0
    busy.settle(busy.first, 10, 20)
    # The home side covers: the other house owes this one 1,000.00.
    assert busy.account("OUT").balance == -1000_00
    assert busy.rows(
        "SELECT d0+d1+d2+d3+d4+d5+d6 FROM weekly JOIN account ON id = account_id WHERE code = 'OUT'"
    ) == [(-1000_00,)]
    assert verify(busy.book.reader).difference is None


@pytest.mark.parametrize(
    ("code", "entry", "sentence"),
    [
        ("P1", "452 r100", "no other house"),
        ("NOBODY", "452 r100", "no other house"),
        ("OUT", "P 452 454 r100", "one straight wager"),
    ],
)
def test_only_a_straight_wager_with_another_house_is_a_lay_off(busy, code, entry, sentence):
    with pytest.raises(InputError, match=sentence):
        quote_lay_off(busy.book.reader, busy.house, code, entry, busy.now)


def test_other_houses_are_listed(busy):
    assert [account.code for account in list_other_houses(busy.book.reader)] == ["OUT"]

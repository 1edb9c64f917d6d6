"""What if: the day that supposed results make is the day that the same results then make."""

import pytest

from desktop.book.queries.board import find_event
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.services.exposure.supposing import SupposedLayOff, SupposedResult, suppose


@pytest.fixture
def busy(shop):
    shop.first, shop.second = shop.game(), shop.game(453)
    shop.accept("452 500")
    shop.accept("451 200", "P2")
    shop.accept("451 o 100", "P2")
    shop.accept("P 452 454 50", "P3")
    return shop


def supposed(shop, *scores, lay_offs=()):
    results = [
        SupposedResult(find_event(shop.book.reader, event), Period.GAME, score)
        for event, *score in ((e, a, h) for e, a, h in scores)
    ]
    return suppose(shop.book.reader, shop.house, shop.now, results, lay_offs)


def by_code(found):
    return {figure.code: figure for figure in found.figures}


@pytest.mark.parametrize("score", [(10, 20), (20, 10), (30, 27)])
def test_the_supposed_day_is_the_day_that_then_comes(busy, score):
    found = by_code(supposed(busy, (busy.first, *score)))
    busy.settle(busy.first, *score)
    balances = {code: busy.account(code).balance for code in ("HOUSE", "P1", "P2", "P3")}
    assert {code: found[code].after if code in found else 0 for code in balances} == balances
    assert found["A1"].change == found["M1"].change == -balances["HOUSE"]


def test_nothing_is_saved(busy):
    before = verify(busy.book.reader)
    supposed(busy, (busy.first, 10, 20), (busy.second, 10, 20))
    after = verify(busy.book.reader)
    assert (before.state, before.rows) == (after.state, after.rows)


def test_results_of_two_games_decide_a_parlay(busy):
    one = by_code(supposed(busy, (busy.first, 10, 20)))
    both = supposed(busy, (busy.first, 10, 20), (busy.second, 10, 20))
    assert "P3" not in one
    assert by_code(both)["P3"].change > 0
    assert both.tickets == 4


def test_the_day_so_far_stands_before_the_change(busy):
    busy.settle(busy.first, 10, 20)
    busy.accept("454 100")
    found = by_code(supposed(busy, (busy.second, 20, 10)))
    assert (found["P1"].before, found["P1"].change, found["P1"].after) == (
        500_00, -110_00, 390_00,
    )  # fmt: skip


def test_a_result_that_is_approved_already_may_be_supposed_otherwise(busy):
    busy.settle(busy.first, 10, 20)
    found = by_code(supposed(busy, (busy.first, 20, 10)))
    assert found["P1"].change == -500_00 - 550_00


@pytest.mark.parametrize(("home", "cents"), [(20, 100_00), (13, 0), (10, -110_00)])
def test_a_wager_with_another_house_brings_the_house_what_it_comes_to(busy, home, cents):
    selection = Selection(Period.GAME, Market.SPREAD, Side.HOME)
    laid = SupposedLayOff(busy.first, selection, -12, 110_00, 100_00)
    plain = supposed(busy, (busy.first, 10, home))
    found = supposed(busy, (busy.first, 10, home), lay_offs=[laid])
    assert found.lay_off == cents
    assert found.house.change - plain.house.change == cents


def test_a_half_is_supposed_by_itself(busy):
    event = find_event(busy.book.reader, busy.first)
    half = SupposedResult(event, Period.H1, (3, 10))
    assert suppose(busy.book.reader, busy.house, busy.now, [half]).tickets == 0


def test_a_question_has_no_score(shop):
    event = find_event(shop.book.reader, shop.prop())
    with pytest.raises(InputError, match="no score to suppose"):
        suppose(
            shop.book.reader, shop.house, shop.now, [SupposedResult(event, Period.GAME, (1, 0))]
        )

"""Laying off against every amount there is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.exposure import worst_case
from desktop.domain.laying_off import Offer, suggest
from desktop.domain.markets import SIDES, Market, Period, Selection, Side
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price

MOST = 60
SELECTIONS = [
    Selection(Period.GAME, market, side)
    for market in (
        Market.SPREAD,
        Market.TOTAL,
        Market.MONEY_LINE,
        Market.THREE_WAY,
        Market.TEAM_TOTAL,
        Market.DOUBLE_CHANCE,
        Market.YES_NO,
    )
    for side in SIDES[market]
]
LINES = {
    Market.SPREAD: st.integers(-10, 10),
    Market.TOTAL: st.integers(4, 24),
    Market.TEAM_TOTAL: st.integers(2, 14),
}


@st.composite
def selections(draw):
    selection = draw(st.sampled_from(SELECTIONS))
    return selection, draw(LINES.get(selection.market, st.just(0)))


@st.composite
def wagers(draw):
    return (*draw(selections()), draw(st.integers(1, 40)), draw(st.integers(1, 40)))


def worst_with(rows, offer, risk):
    win = CENT.cents(risk * offer.price.win, offer.price.stake)
    return worst_case([*rows, (offer.selection, offer.line, -risk, -win)])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(wagers(), min_size=1, max_size=6),
    selections(),
    st.sampled_from(["-110", "+150", "-250", "+100"]),
    st.integers(-40, 10),
)
def test_it_is_the_first_amount_that_is_enough_and_otherwise_the_best_there_is(
    rows, taken, price, wanted
):
    offer = Offer(*taken, parse_price(price))
    found = suggest(rows, offer, wanted, CENT, unit=1)
    before = worst_case(rows)
    if before >= wanted:
        assert found is None
        return
    by_amount = [worst_with(rows, offer, risk) for risk in range(400)]
    enough = [risk for risk, worst in enumerate(by_amount) if worst >= wanted]
    if enough:
        assert found.is_enough
        assert (found.risk, found.worst) == (enough[0], by_amount[enough[0]])
    elif max(by_amount) > before:
        assert not found.is_enough
        assert (found.risk, found.worst) == (by_amount.index(max(by_amount)), max(by_amount))
    else:
        assert found is None


HOME = Selection(Period.GAME, Market.SPREAD, Side.HOME)


def test_amounts_are_whole_units():
    rows = [(HOME, -14, 1_100_00, 1_000_00)]
    found = suggest(rows, Offer(HOME, -14, parse_price("-110")), -500_00, CENT)
    # 550.00 wins 500.00; then either side leaves the house at least −500.00.
    assert (found.risk, found.win, found.worst) == (550_00, 500_00, -500_00)


def test_the_other_side_of_what_was_taken_lays_nothing_off():
    rows = [(HOME, -14, 1_100_00, 1_000_00)]
    away = Selection(Period.GAME, Market.SPREAD, Side.AWAY)
    assert suggest(rows, Offer(away, 14, parse_price("-110")), 0, CENT) is None

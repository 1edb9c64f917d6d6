"""What a set of lines makes of the set that it follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.ladder import better_by
from desktop.domain.line_types.links import Link, check_link, check_scope, closest, has_circle
from desktop.domain.line_types.offering import (
    Mode,
    Step,
    offered_board,
    offered_line,
    offered_market,
)
from desktop.domain.line_types.pricing import HousePrices, adjusted, pays_out
from desktop.domain.markets import SIDES, Market, Period, Selection, Side, Sport
from desktop.domain.offers import Offer
from desktop.domain.prices import parse_price

PLAIN = HousePrices()
SHARP = Link(spread=2, spread_price=5, total=-2, total_price=0, money_line=10)


def spread(home, *, prices=("-110", "-110"), status="open"):
    return {
        Side.AWAY: Offer(-home, prices[0], status),
        Side.HOME: Offer(home, prices[1], status),
    }


def total(line, *, prices=("-110", "-110")):
    return {Side.OVER: Offer(line, prices[0], "open"), Side.UNDER: Offer(line, prices[1], "open")}


def money(away, home):
    return {Side.AWAY: Offer(0, away, "open"), Side.HOME: Offer(0, home, "open")}


def terms(sides):
    return {side.value: (offer.line, offer.price) for side, offer in sides.items()}


@pytest.mark.parametrize(
    ("market", "source", "link", "expected"),
    [
        (Market.SPREAD, spread(-12), SHARP, {"away": (14, "-115"), "home": (-14, "-115")}),
        (Market.SPREAD, spread(12), SHARP, {"away": (-14, "-115"), "home": (14, "-115")}),
        (Market.SPREAD, spread(0), SHARP, {"away": (0, "-115"), "home": (0, "-115")}),
        (Market.SPREAD, spread(-2), Link(spread=-4), {"away": (-2, "-110"), "home": (2, "-110")}),
        (Market.TOTAL, total(188), SHARP, {"over": (186, "-110"), "under": (186, "-110")}),
        (Market.MONEY_LINE, money("+105", "-125"), SHARP,
         {"away": (0, "-105"), "home": (0, "-135")}),
        (Market.MONEY_LINE, money("d2.10", "d1.80"), SHARP,
         {"away": (0, "d2.00"), "home": (0, "d1.70")}),
        (Market.MONEY_LINE, money("f11/10", "f4/5"), SHARP,
         {"away": (0, "+100"), "home": (0, "-135")}),
        # Twenty cents better would pay +110 both ways; ten of them leave a market of even money.
        (Market.SPREAD, spread(-12), Link(spread_price=-20),
         {"away": (12, "+100"), "home": (-12, "+100")}),
        (Market.SPREAD, spread(-12), Link(spread_price=-20, gives=True),
         {"away": (12, "+110"), "home": (-12, "+110")}),
    ],
)  # fmt: skip
def test_a_market_that_is_followed_stands_its_offsets_beside_the_other(
    market, source, link, expected
):
    assert terms(offered_market(market, source, link, Mode.FOLLOW, {})) == expected


@pytest.mark.parametrize(
    ("mode", "status", "expected"),
    [
        (Mode.FOLLOW, "off", [("away", 14, "off"), ("home", -14, "off")]),
        (Mode.LOCK, "open", [("away", 20, "open"), ("home", -20, "open")]),
        (Mode.LOCK, "off", [("away", 20, "off"), ("home", -20, "off")]),
        (Mode.LOCK, "circled", [("away", 20, "circled"), ("home", -20, "circled")]),
        (Mode.MANUAL, "off", [("away", 20, "open"), ("home", -20, "open")]),
        (Mode.HIDE, "open", [("away", 12, "off"), ("home", -12, "off")]),
    ],
)
def test_the_mode_of_a_market_says_whose_number_and_whose_status_count(mode, status, expected):
    offered = offered_market(
        Market.SPREAD, spread(-12, status=status), SHARP, mode, spread(-20, prices=("-105", "-105"))
    )
    assert [(side, o.line, o.status) for side, o in offered.items()] == expected


def test_a_part_that_is_not_followed_is_the_sets_own_and_off_the_board_without_one():
    link = Link(spread=None, spread_price=0)
    own = spread(-28, prices=("-101", "-119"))
    followed = offered_market(Market.SPREAD, spread(-12), link, Mode.FOLLOW, own)
    assert terms(followed) == {"away": (28, "-110"), "home": (-28, "-110")}
    alone = offered_market(Market.SPREAD, spread(-12), link, Mode.FOLLOW, {})
    assert {offer.status for offer in alone.values()} == {"off"}


def test_a_chain_of_sets_adds_its_offsets_up():
    home = Selection(Period.GAME, Market.SPREAD, Side.HOME)
    master = {
        Selection(Period.GAME, Market.SPREAD, side): offer for side, offer in spread(-12).items()
    }
    board = offered_board(master, [Step(SHARP), Step(Link(follows=1, spread=2))])
    assert board[home] == Offer(-16, "-115", "open")
    assert offered_line(home, master, [Step(SHARP)], PLAIN) == Offer(-14, "-115", "open")
    assert offered_line(home, master, [], PLAIN) == master[home]


def test_the_mode_of_an_event_counts_for_its_markets_and_a_market_may_have_its_own():
    selection = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
    master = {
        Selection(Period.GAME, market, side): offer
        for market, sides in (
            (Market.SPREAD, spread(-12)), (Market.MONEY_LINE, money("+130", "-150")),
        )
        for side, offer in sides.items()
    }  # fmt: skip
    modes = {("*", "*"): Mode.HIDE, ("game", "money_line"): Mode.FOLLOW}
    board = offered_board(master, [Step(Link(), modes)])
    assert board[selection].status == "open"
    assert board[Selection(Period.GAME, Market.SPREAD, Side.HOME)].status == "off"


@pytest.mark.parametrize(
    ("width", "prices", "expected"),
    [
        (10, ("-110", "-110"), ("-105", "-105")),
        (20, ("-105", "-105"), ("-110", "-110")),
        (10, ("-115", "-105"), ("-110", "+100")),
        (10, ("+110", "-130"), ("+115", "-125")),
        (15, ("-110", "-110"), ("-108", "-107")),
        (10, ("-1000", "+650"), ("-1000", "+650")),
        (10, ("d1.91", "d1.91"), ("d1.91", "d1.91")),
    ],
)
def test_a_width_sets_two_prices_near_even_so_many_cents_apart(width, prices, expected):
    found = adjusted(Market.SPREAD, spread(-12, prices=prices), HousePrices(width))
    assert (found[Side.AWAY].price, found[Side.HOME].price) == expected


def test_a_discount_makes_prices_better_as_far_as_the_house_gives_nothing_away():
    sides = spread(-12)
    assert adjusted(Market.SPREAD, sides, HousePrices(discount=4))[Side.HOME].price == "-106"
    assert adjusted(Market.SPREAD, sides, HousePrices(discount=30))[Side.HOME].price == "+100"


@pytest.mark.parametrize(
    "link",
    [Link(spread=1), Link(total=42), Link(money_line=201), Link(spread_price=-500)],
)
def test_offsets_are_half_points_and_cents_of_a_reasonable_size(link):
    with pytest.raises(InputError, match=r"Nothing was changed\."):
        check_link(link)


def test_a_scope_is_a_sport_a_league_or_everything():
    assert [check_scope(one) for one in ("*", "football", "NFL")] == ["*", "football", "NFL"]
    with pytest.raises(InputError, match="no sport and no league"):
        check_scope("ball games")


def test_the_closest_link_counts():
    links = {"*": Link(spread=2), "football": Link(spread=4), "NFL": Link(spread=6)}
    assert closest(links, "NFL", Sport.FOOTBALL).spread == 6
    assert closest(links, "NCAAF", Sport.FOOTBALL).spread == 4
    assert closest(links, "NBA", Sport.BASKETBALL).spread == 2
    assert closest({"NFL": Link()}, "NBA", Sport.BASKETBALL).spread is None


def test_sets_that_follow_each_other_go_round_in_a_circle():
    assert not has_circle({1: {0}, 2: {1}, 3: {1, 2}})
    assert has_circle({1: {2}, 2: {1}})
    assert has_circle({1: {1}})


CENTS = st.integers(-60, 60)
HALVES = st.integers(-10, 10).map(lambda steps: 2 * steps)
PLACES = st.integers(-150, 150).map(lambda c: f"{c + 100:+d}" if c >= 0 else f"{c - 100:+d}")
PAIRS = st.tuples(PLACES, PLACES)
LINKS = st.builds(
    Link,
    spread=HALVES, spread_price=CENTS, total=HALVES, total_price=CENTS, money_line=CENTS,
)  # fmt: skip
MARKETS = st.sampled_from([Market.SPREAD, Market.TOTAL, Market.MONEY_LINE])


def market_of(market, line, prices):
    lines = {Market.SPREAD: (-line, line), Market.TOTAL: (abs(line) + 80,) * 2}.get(market, (0, 0))
    return {
        side: Offer(at, price, "open")
        for side, at, price in zip(SIDES[market], lines, prices, strict=True)
    }


def parsed(sides):
    return {side: parse_price(offer.price) for side, offer in sides.items()}


HOUSE_PRICES = st.builds(HousePrices, st.none() | st.integers(0, 60), st.integers(0, 60))


@given(MARKETS, HALVES, PAIRS, LINKS, HOUSE_PRICES)
def test_no_offset_width_or_discount_gives_money_away(market, line, prices, link, adjustment):
    source = market_of(market, line, prices)
    followed = offered_market(market, source, link, Mode.FOLLOW, {})
    offered = adjusted(market, followed, adjustment)
    if pays_out(market, parsed(source)):
        return
    assert not pays_out(market, parsed(offered))
    assert any(price.win <= price.stake for price in parsed(offered).values())


@given(MARKETS, HALVES, PAIRS, LINKS)
def test_half_points_stay_half_points_and_the_sides_of_a_spread_mirror_each_other(
    market, line, prices, link
):
    offered = offered_market(market, market_of(market, line, prices), link, Mode.FOLLOW, {})
    assert all(offer.line % 2 == 0 for offer in offered.values())
    if market is Market.SPREAD:
        assert offered[Side.AWAY].line == -offered[Side.HOME].line


@given(MARKETS, HALVES, PAIRS)
def test_offsets_of_zero_change_nothing(market, line, prices):
    source = market_of(market, line, prices)
    assert adjusted(market, offered_market(market, source, Link(), Mode.FOLLOW, {}), PLAIN) == (
        source
    )


@given(PLACES, CENTS)
def test_cents_up_the_ladder_and_down_again_end_where_they_began(price, cents):
    assert better_by(better_by(parse_price(price), cents), -cents).text == (parse_price(price).text)

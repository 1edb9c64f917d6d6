"""Off the board and circled, a market or a whole event, with reasons and amounts of their own."""

import pytest

from desktop.book.queries.board_sheet import list_line_changes
from desktop.domain.errors import InputError
from desktop.domain.limits.layers import LayerName
from desktop.domain.markets import Market, Period
from desktop.domain.weeks import milliseconds
from desktop.services import wagers
from desktop.services.quoting.quotes import QuoteError
from desktop.services.settings.changing import change_settings
from desktop.services.switching import Part, read_board_reasons, switch_part
from desktop.services.wagers import RefusedError
from tests.shop import KICKOFF, Shop

SPREAD = (Period.GAME, Market.SPREAD)


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "switch.book", credit=100_000_00)
    shop.first = shop.game(451, home="-150", away="+130")
    yield shop
    shop.book.close()


def statuses(shop):
    return dict(shop.rows("SELECT market, min(status) FROM line GROUP BY market"))


def test_a_market_is_taken_off_with_a_reason_that_the_history_tells(shop):
    switch_part(shop.book, shop.actor, Part(shop.first, SPREAD), "off", reason="injury")
    assert statuses(shop) == {"spread": "off", "total": "open", "money_line": "open"}
    assert list_line_changes(shop.book.reader, shop.first)[0].source == "off the board: injury"


def test_a_whole_event_is_taken_off_and_put_back(shop):
    switch_part(shop.book, shop.actor, Part(shop.first), "off")
    assert set(statuses(shop).values()) == {"off"}
    switch_part(shop.book, shop.actor, Part(shop.first), "open")
    assert set(statuses(shop).values()) == {"open"}


def test_a_circle_needs_a_reason_and_offers_nothing_anew(shop):
    with pytest.raises(InputError, match="needs a reason"):
        switch_part(shop.book, shop.actor, Part(shop.first), "circled", reason=" ")
    switch_part(shop.book, shop.actor, Part(shop.first, SPREAD), "off")
    switch_part(shop.book, shop.actor, Part(shop.first), "circled", reason="weather")
    assert statuses(shop) == {"spread": "off", "total": "circled", "money_line": "circled"}


@pytest.mark.parametrize("has_limits", [True, False], ids=["with limits", "without"])
def test_the_maximum_of_a_circle_is_named_and_binds(shop, has_limits):
    if has_limits:
        limits = {"wager_limit": 1_000_00, "circle/limit": 100_00}
        change_settings(shop.book, shop.actor, shop.house, "HOUSE", limits)
    switch_part(
        shop.book, shop.actor, Part(shop.first, SPREAD), "circled", reason="x", circle_max=300_00
    )
    quote = shop.quote("452-3.5 max")
    assert quote.win == 300_00
    shop.accept("452-3.5 w300")
    with pytest.raises(RefusedError, match=f"{LayerName.CIRCLE}.*300"):
        shop.accept("452-3.5 w300.01")


def test_the_maximum_of_the_event_counts_where_the_market_has_none(shop):
    switch_part(shop.book, shop.actor, Part(shop.first), "circled", reason="x", circle_max=200_00)
    with pytest.raises(RefusedError, match="200"):
        shop.accept("451 o w201")
    switch_part(
        shop.book, shop.actor, Part(shop.first, SPREAD), "circled", reason="x", circle_max=50_00
    )
    with pytest.raises(RefusedError, match="50"):
        shop.accept("452-3.5 w51")


def test_reasons_are_offered(shop):
    assert "injury" in read_board_reasons()


def test_wagers_close_so_many_minutes_before_the_start(shop):
    closes = {"board/cutoff/football": 5}
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", closes)
    shop.now = milliseconds(KICKOFF) - 6 * 60_000
    quote = shop.quote("452-3.5 r110")
    shop.now += 60_000
    with pytest.raises(RefusedError, match="452 is closed"):
        wagers.accept_wager(shop.book, shop.actor, shop.house, quote)
    with pytest.raises(QuoteError, match="452 closed 5 minutes before its start"):
        shop.quote("452-3.5 r110")
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", {"board/cutoff/football": 4})
    assert shop.accept("452-3.5 r110")

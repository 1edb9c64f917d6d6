"""Legs to decide about, and what a decision would post before it is made."""

from desktop.book.queries.written_legs import list_unpriced, list_written_on
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.terms import Manual, Parlay, Straight
from desktop.services import deciding, settlement

HOME_MONEY = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
MINUTE = 60_000


def test_legs_are_listed_by_market_and_time_with_what_was_decided(shop):
    game = shop.game(451)
    begin = shop.now
    for minute, text in enumerate(("452 100", "451 o 100", "452 200", "452 300")):
        shop.now = begin + minute * MINUTE
        shop.accept(text)
    between = (begin + 1, begin + 2 * MINUTE)
    (found,) = list_written_on(shop.book.reader, game, between=between, market="spread")
    assert (found.risk, found.account, found.decided) == (220_00, "P1", "")
    legs = [(found.ticket_id, found.no)]
    deciding.decide(shop.book, shop.actor, deciding.of_legs(legs, LegResult.VOID, "wrong sign"))
    assert [leg.decided for leg in list_written_on(shop.book.reader, game)] == ["", "", "void", ""]


def test_a_write_in_is_posted_as_it_was_shown(shop):
    ticket = shop.write("manual", Manual(100_00, 200_00), [])
    (shown,) = deciding.preview_write_in(shop.book.reader, ticket, LegResult.WIN, shop.now)
    deciding.decide_write_in(shop.book, shop.actor, ticket, LegResult.WIN, "it rained")
    assert shop.account("P1").balance == shown.posted == 200_00


def test_closing_open_spots_is_posted_as_it_was_shown(shop):
    game = shop.game(451)
    terms = Parlay(100_00, 264_00, spots=2)
    ticket = shop.write("parlay", terms, [(game, "spread", "home", -14, "-110")])
    shop.settle(game, 10, 30)
    (shown,) = deciding.preview_expiry(shop.book.reader, ticket, shop.now)
    deciding.close_open_spots(shop.book, shop.actor, ticket)
    assert shop.account("P1").balance == shown.posted == 90_91


def test_a_change_of_pitchers_waits_for_a_new_price_and_is_posted_as_shown(shop):
    game = shop.event(901, league="MLB", sport="baseball")
    options = {"pitchers": "action", "listed": ["Cole", "Sale"]}
    leg = (game, "money_line", "home", 0, "-120", options)
    shop.write("straight", Straight(120_00, 100_00), [leg])
    result = settlement.Result("final", {}, (2, 3), starters=("Cole", "Bello"))
    settlement.record_result(shop.book, shop.actor, game, result)
    settlement.approve(shop.book, shop.actor, [game])
    ((event, (waiting,)),) = list_unpriced(shop.book.reader).items()
    assert (event.id, waiting.market, waiting.side, waiting.legs) == (game, "money_line", "home", 1)
    (shown,) = deciding.preview_prices(shop.book.reader, game, [(HOME_MONEY, "+110")], shop.now)
    deciding.restate_prices(shop.book, shop.actor, game, [(HOME_MONEY, "+110")])
    assert shop.account("P1").balance == shown.posted == 110_00
    assert list_unpriced(shop.book.reader) == {}

"""The demo's limits and other settings: the house's, some agents', a player's for a while."""

from datetime import date, timedelta

from desktop.book.opening import Book
from desktop.services.books import House
from desktop.services.demo.players import Player, Staff
from desktop.services.settings.changing import change_many_settings, change_settings

_OF_THE_HOUSE = {
    "wager_limit": 25_000_00,
    "minimum/phone": 5_00,
    "limit/*/NFL/straight/1h/*": 15_000_00,
    "limit/*/NFL/straight/game/money_line": 20_000_00,
    "limit/*/soccer/*/*/*": 12_500_00,
    "max_win/*": 100_000_00,
    "max_payout/parlay": 100_000_00,
    "credit/soft": 90,
    "credit/settle_figure": 500_00,
    "deal/percent": 25_00,
    "fee/phone": 5_00,
    "exposure/event": 6_000_00,
    "watch/net": 3_000_00,
    "watch/close": 60,
}
_CAREFUL = {"wager_limit": 15_000_00}


def agree_on_terms(
    book: Book, house: House, staff: Staff, players: list[Player], last: date
) -> None:
    """Set what the house, a few agents and one player have for limits."""
    owner = staff.owner
    change_settings(book, owner, house, "HOUSE", _OF_THE_HOUSE, reason="terms of the house")
    agents = sorted({player.agent for player in players})[:3]
    change_many_settings(book, owner, house, agents, _CAREFUL, reason="new agents")
    small = {"exposure/chart": 50_00}
    change_settings(book, owner, house, players[1].code, small, reason="wagers for fun")
    change_settings(
        book, owner, house, players[2].code, {"watch/pinned": 1}, reason="asks for every half point"
    )
    lent = {"credit/temporary": 250_00}
    through = last + timedelta(days=6)
    change_settings(
        book, owner, house, players[0].code, lent, through=through, reason="until payday"
    )

"""What a ticket keeps of its account and its legs: path, chart percent, and where it is exposed."""

import pytest

from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.rule_choices import OpenUnfilled
from desktop.domain.tickets import WHOLE_CHART
from desktop.domain.wagers.terms import Parlay, Straight
from desktop.services.settings.changing import change_settings


def kept(shop):
    return shop.rows("SELECT path, chart FROM ticket ORDER BY id")


def path(shop, *codes):
    return "".join(f"{shop.account(code).id}/" for code in codes)


def test_the_accounts_above_the_player_are_kept_the_highest_first(shop):
    shop.game()
    shop.accept("452 100")
    assert kept(shop) == [(path(shop, "M1", "A1"), WHOLE_CHART)]


def test_another_house_stands_under_nobody(shop):
    shop.game()
    shop.open("OUT", AccountKind.OUTSIDE, "HOUSE", 0)
    shop.accept("452 100", "OUT")
    assert kept(shop) == [("", WHOLE_CHART)]


@pytest.mark.parametrize("text", ["452 100", "P 452 454 100"])
def test_the_chart_percent_of_the_moment_is_frozen(shop, text):
    shop.game()
    shop.game(453)
    for percent in (40_00, 70_00):
        change_settings(
            shop.book, shop.actor, shop.house, "A1", {"exposure/chart": percent}, reason="chart"
        )
        shop.accept(text)
    assert [chart for _, chart in kept(shop)] == [40_00, 70_00]
    assert verify(shop.book.reader).difference is None


def test_a_ticket_written_past_the_services_counts_whole(shop):
    game = shop.game()
    shop.write("straight", Straight(110_00, 100_00), [(game, "spread", "home", -14, "-110")])
    assert kept(shop) == [(path(shop, "M1", "A1"), WHOLE_CHART)]


def test_a_parlay_with_open_spots_is_no_straight_though_it_has_one_leg(shop):
    game = shop.game()
    terms = Parlay(100_00, 264_46, spots=2, unfilled=OpenUnfilled.REDUCE)
    ticket = shop.write("parlay", terms, [(game, "spread", "home", -14, "-110")])
    assert shop.rows("SELECT multi, tickets FROM exposure") == [(1, 1)]
    shop.record("ticket.voided", ticket=ticket, reason="typed twice")
    assert shop.rows("SELECT multi, tickets, risk FROM exposure") == [(1, 0, 0)]

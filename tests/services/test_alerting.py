"""Alerts are read out of the journal: large wagers, flags, credit, moved lines and starts."""

import pytest

from desktop.book.queries.fact_register import find_newest
from desktop.domain.alerts import AlertKind, size_of
from desktop.domain.line_wishes import read_wishes
from desktop.domain.markets import Market, Side
from desktop.services.alerting import read_alerts
from desktop.services.following import follow_action
from desktop.services.lines import set_lines
from desktop.services.settings.changing import change_settings


def alerts(shop, after):
    return read_alerts(shop.book.reader, shop.house, after, shop.now)


def kinds(shop, after):
    return [alert.kind for alert in alerts(shop, after)]


def change(shop, code, **changes):
    written = {key.replace("__", "/"): value for key, value in changes.items()}
    change_settings(shop.book, shop.actor, shop.house, code, written)


def move(shop, event, line):
    settings = [
        shop.setting(Market.SPREAD, Side.HOME, line, "-110"),
        shop.setting(Market.SPREAD, Side.AWAY, -line, "-110"),
    ]
    set_lines(shop.book, shop.actor, event, settings)


def test_a_wager_of_the_amount_or_more_is_told_with_who_and_how_much(shop):
    shop.game(451)
    start = find_newest(shop.book.reader)
    shop.accept("452 r999.99")
    assert kinds(shop, start) == []
    ticket = shop.accept("452 r1000").ticket_id
    (alert,) = alerts(shop, start)
    assert (alert.kind, alert.page, alert.payload) == (AlertKind.WAGER, "tickets", ticket)
    assert alert.sentence.startswith("P1 risks 1000.00 on 452 ")
    assert alerts(shop, alert.seq) == []


def test_the_amount_is_the_nearest_of_player_agent_and_house(shop):
    shop.game(451)
    change(shop, "HOUSE", alert__wager=5_000_00)
    change(shop, "P1", alert__wager=50_00)
    start = find_newest(shop.book.reader)
    shop.accept("452 r60", "P1")
    shop.accept("452 r60", "P2")
    assert ["P1" in alert.sentence for alert in alerts(shop, start)] == [True]
    change(shop, "P1", alert__wager=0)
    assert kinds(shop, start) == []


def test_credit_is_told_from_the_part_at_which_it_warns(shop):
    shop.game(451)
    change(shop, "P1", credit__soft=50, alert__wager=0)
    start = find_newest(shop.book.reader)
    shop.accept("452 r4000")
    assert kinds(shop, start) == []
    shop.accept("452 r2000")
    assert AlertKind.CREDIT in kinds(shop, start)


@pytest.mark.parametrize(("line", "told"), [(-16, []), (-18, [AlertKind.LINE])])
def test_a_line_is_told_from_a_move_of_a_point_on(shop, line, told):
    event = shop.game(451)
    start = find_newest(shop.book.reader)
    move(shop, event, line)
    assert kinds(shop, start) == told


def test_the_newest_alert_comes_first(shop):
    event = shop.game(451)
    start = find_newest(shop.book.reader)
    shop.accept("452 r1000")
    move(shop, event, -20)
    assert kinds(shop, start) == [AlertKind.LINE, AlertKind.WAGER]


@pytest.mark.parametrize(("risk", "size"), [(99_99, 0), (100_00, 1), (2_499_99, 2), (9_999_00, 3)])
def test_a_ticket_has_a_size(risk, size):
    assert size_of(risk) == size


def test_a_held_wager_is_told_at_once_and_leads_to_the_supervisor_s_page(shop):
    shop.game(451)
    change(shop, "P1", hold__phone__straight=100_00)
    start = find_newest(shop.book.reader)
    shop.hold("452 r500")
    (alert,) = alerts(shop, start)
    assert (alert.kind, alert.page) == (AlertKind.HOLD, "holds")
    assert alert.sentence.startswith("Held a wager of P1: 452 ")
    assert "hold amount from P1" in alert.sentence


def wished(shop, after, text="451 +4"):
    found = read_alerts(shop.book.reader, shop.house, after, shop.now, read_wishes(text))
    return [alert for alert in found if alert.kind is AlertKind.WISH]


def test_a_line_that_is_waited_for_is_told_once_when_it_gets_there(shop):
    game = shop.game(451)
    start = find_newest(shop.book.reader)
    assert wished(shop, start) == []
    move(shop, game, -15)
    assert wished(shop, start) == []
    move(shop, game, -17)
    (alert,) = wished(shop, start)
    assert (alert.page, alert.payload) == ("board", game)
    assert alert.sentence == "451 Away451 at Home451 is +4.25 -110, you wait for 451 +4"
    move(shop, game, -18)
    assert len(wished(shop, start)) == 1
    move(shop, game, -14)
    move(shop, game, -16)
    assert len(wished(shop, start)) == 2


def test_a_wish_about_another_number_or_side_is_not_met(shop):
    game = shop.game(451)
    start = find_newest(shop.book.reader)
    move(shop, game, -17)
    assert wished(shop, start, "453 +4; 452 +4; 451:1h +4") == []


def test_a_line_that_action_moved_is_told_as_well(shop):
    shop.game(451)
    shop.follow_spreads()
    start = find_newest(shop.book.reader)
    shop.now += 1_000
    ticket = shop.accept("452-3.5 w500").ticket_id
    follow_action(shop.book, shop.actor, [ticket])
    assert len(wished(shop, start)) == 1

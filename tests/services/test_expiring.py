"""Open spots that nobody filled in time: the queue names them, grading closes them."""

from desktop.book.verifying import verify
from desktop.services import expiring
from desktop.services.reviewing import EXPIRED_SPOTS, list_queue
from tests.shop import TICKETS

DAY_MS = 86_400_000


def named(shop):
    queue = list_queue(shop.book.reader, shop.now, "2027-01-31")
    return [entry.legs for entry in queue if entry.waits_for == EXPIRED_SPOTS]


def statuses(shop):
    return dict(shop.rows(f"SELECT id, status FROM {TICKETS}"))


def test_spots_expire_after_the_days_of_the_house_and_not_before(shop):
    shop.change_rules(open_spots=True)
    game = shop.game(451)
    alone = shop.accept("p 452 * * r100").ticket_id
    waits = shop.accept("p 452 * * r100").ticket_id
    shop.settle(game, 10, 20)
    days = expiring.days_to_fill(shop.book.reader)
    shop.now += days * DAY_MS
    assert (named(shop), expiring.expire_spots(shop.book, shop.actor).tickets) == ([], ())
    shop.now += 1
    assert named(shop) == [2]
    shown = expiring.preview_expired(shop.book.reader, shop.now)
    assert [one.ticket.ticket_id for one in shown] == [alone, waits]
    assert set(statuses(shop).values()) == {"open"}
    assert expiring.expire_spots(shop.book, shop.actor).tickets == (alone, waits)
    assert {one.status for one in shown} == set(statuses(shop).values())
    assert named(shop) == []
    assert verify(shop.book.reader).difference is None


def test_a_ticket_that_waits_for_a_result_expires_once(shop):
    shop.change_rules(open_spots=True)
    game = shop.game(451)
    ticket = shop.accept("p 452 * * r100").ticket_id
    shop.now += 400 * DAY_MS
    assert expiring.expire_spots(shop.book, shop.actor).tickets == (ticket,)
    assert (expiring.list_expired(shop.book.reader, shop.now), named(shop)) == ([], [])
    assert statuses(shop) == {ticket: "open"}
    shop.settle(game, 10, 20)
    assert statuses(shop) != {ticket: "open"}

"""The queue of Settlement, what an approval would do, and the approval of what was seen."""

import pytest

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Side
from desktop.domain.wagers.terms import Manual
from desktop.reports.explanation import explain_ticket
from desktop.services import lines, settlement
from desktop.services.reviewing import (
    Concern,
    approve_seen,
    list_queue,
    review_event,
)
from desktop.services.settlement import EVENTS_A_COMMIT, Result
from tests.shop import Shop

TODAY = "2026-11-22"
HOUR_MS = 60 * 60 * 1000


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "review.bookdesk")
    yield made
    made.book.close()


def queue(shop, now=None):
    return list_queue(shop.book.reader, now or shop.now, TODAY)


def seen(shop):
    return [(entry.event.id, entry.event.result) for entry in queue(shop) if entry.can_approve]


def test_a_plain_result_is_ready(shop):
    event = shop.game(451)
    shop.accept("452 100")
    shop.result(event, 17, 24)
    (entry,) = queue(shop)
    assert (entry.concern, entry.score, entry.legs) == (Concern.READY, (17, 24), 1)


def test_exceptions_stand_before_what_is_ready(shop):
    ready, corrected, suspended = shop.game(451), shop.game(453), shop.game(455)
    shop.accept("454 100")
    shop.result(ready, 3, 6)
    shop.settle(corrected, 17, 24)
    shop.result(corrected, 24, 17)
    settlement.record_result(shop.book, shop.actor, suspended, Result("suspended", {}, None))
    assert [(entry.concern, entry.event.id) for entry in queue(shop)] == [
        (Concern.CORRECTION, corrected),
        (Concern.SUSPENDED, suspended),
        (Concern.READY, ready),
    ]


def test_a_missing_period_waits_before_and_after_approval(shop):
    event = shop.game(451)
    halves = [
        shop.setting(Market.TOTAL, side, 80, "-110", period=Period.H1)
        for side in (Side.OVER, Side.UNDER)
    ]
    lines.set_lines(shop.book, shop.actor, event, halves)
    shop.accept("451:1h o 100")
    shop.result(event, 17, 24)
    assert [entry.concern for entry in queue(shop)] == [Concern.MISSING]
    settlement.approve(shop.book, shop.actor, [event])
    (stuck,) = queue(shop)
    assert stuck.concern is Concern.STUCK
    assert not stuck.can_approve
    assert "1H (1 leg)" in stuck.reason
    shop.result(event, 17, 24, q1=(7, 3), q2=(0, 7))
    settlement.approve(shop.book, shop.actor, [event])
    assert queue(shop) == []


def test_an_event_without_a_result_waits_once_it_is_long_over_and_has_open_tickets(shop):
    shop.game(451)
    shop.game(453)
    shop.accept("452 100")
    assert queue(shop, shop.now + 3 * HOUR_MS) == []
    (overdue,) = queue(shop, shop.now + 9 * HOUR_MS)
    assert (overdue.concern, overdue.event.rot_away, overdue.legs) == (Concern.OVERDUE, 451, 1)


def test_a_review_names_every_ticket_and_balances(shop):
    event = shop.game(451, away="+150", home="-170")
    for text, player in (("452 100", "P1"), ("451 o 100", "P2"), ("451 ml 50", "P3")):
        shop.accept(text, player)
    shop.result(event, 17, 24)
    review = review_event(shop.book.reader, event, shop.now)
    assert review.is_balanced
    assert (review.won, review.lost, review.house) == (10_000, -16_000, 6_000)
    assert review.outcomes == (("lost", 2, -16_000), ("won", 1, 10_000))
    settlement.approve(shop.book, shop.actor, [event])
    balances = {code: shop.account(code).balance for code in ("P1", "P2", "P3")}
    assert balances == {c.ticket.account: c.posted for c in review.changes}


def test_what_the_house_wins_of_a_lay_off_is_paid_by_who_took_it(shop):
    shop.open("OUT", AccountKind.OUTSIDE, "HOUSE", 0)
    event = shop.game(451, away="+150", home="-170")
    shop.accept("452 100", "P1")
    shop.accept("451 ml r40", "OUT")
    shop.result(event, 24, 17)
    review = review_event(shop.book.reader, event, shop.now)
    assert review.is_balanced
    assert (review.won, review.lost, review.house) == (0, -17_000, 17_000)
    settlement.approve(shop.book, shop.actor, [event])
    assert (shop.account("P1").balance, shop.account("OUT").balance) == (-11_000, -6_000)
    balances = {code: shop.account(code).balance for code in ("P1", "OUT")}
    assert balances == {c.ticket.account: c.posted for c in review.changes}


def test_a_review_of_what_is_settled_is_refused(shop):
    event = shop.game(451)
    shop.settle(event, 17, 24)
    with pytest.raises(InputError, match="no result that waits"):
        review_event(shop.book.reader, event, shop.now)


def test_a_parlay_is_explained_with_the_event_under_review_and_the_settled_one(shop):
    first, second = shop.game(451), shop.game(453)
    shop.accept("P 452 454 100")
    shop.settle(second, 17, 24)
    shop.result(first, 17, 24)
    review = review_event(shop.book.reader, first, shop.now)
    explained = explain_ticket(shop.book.reader, review.changes[0].ticket.ticket_id, first)
    assert [leg[-1].rpartition(" → ")[2] for leg in explained.legs] == ["win", "win"]
    assert explained.money[-2:] == ("364.46 − 100.00 = +264.46.", "Won: player +264.46.")


def test_a_result_that_was_corrected_since_it_was_seen_is_left(shop):
    first, second = shop.game(451), shop.game(453)
    shop.result(first, 17, 24)
    shop.result(second, 3, 6)
    looked_at = seen(shop)
    shop.result(first, 24, 17)
    approved = approve_seen(shop.book, shop.actor, looked_at)
    assert approved.events == 1
    assert [event.id for event in approved.changed_since] == [first]
    assert [entry.event.id for entry in queue(shop)] == [first]


def test_calling_an_approval_off_keeps_what_is_committed(shop):
    for number in range(EVENTS_A_COMMIT + 3):
        shop.result(shop.event(501 + 2 * number), 3, 6)
    reports = []
    approved = approve_seen(
        shop.book,
        shop.actor,
        seen(shop),
        lambda done, total, _: reports.append((done, total)),
        lambda: bool(reports),
    )
    assert (approved.events, approved.is_complete) == (EVENTS_A_COMMIT, False)
    assert reports == [(EVENTS_A_COMMIT, EVENTS_A_COMMIT + 3)]
    assert len(queue(shop)) == 3


def test_tickets_that_wait_for_no_event_are_in_the_queue_with_their_reason(shop):
    shop.write("manual", Manual(10_00, 10_00), [])
    shop.write("manual", Manual(20_00, 20_00), [])
    (entry,) = list_queue(shop.book.reader, shop.now, "2026-11-22")
    assert (entry.concern, entry.legs, entry.waits_for) == (Concern.TICKETS, 2, "write-in")
    assert entry.reason == "2 tickets: a write-in waits for a person's decision."
    assert not entry.can_approve

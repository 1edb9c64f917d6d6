"""What the house won, by week and by part of the business."""

from datetime import date

from desktop.domain.wagers.terms import Straight
from desktop.services import wagers
from desktop.services.results import find_house_results
from desktop.services.weeks import close_week

WEEK = date(2026, 11, 17)


def test_a_book_without_graded_tickets_has_nothing_to_chart(shop):
    shop.game()
    shop.accept("452 500")
    results = find_house_results(shop.book.reader, None)
    assert results.is_empty
    assert (results.by_sport, results.by_kind, results.by_agent) == ((), (), ())


def test_a_parlay_over_two_sports_is_mixed_and_one_over_one_sport_is_not(shop):
    first, second = shop.game(), shop.game(453)
    other = shop.event(501, league="NBA", sport="basketball")
    shop.board(other)
    shop.accept("P 452 454 100")
    shop.accept("P 452 502 100", "P2")
    for event in (first, second, other):
        shop.settle(event, 20, 10)
    by_sport = {share.name: share for share in find_house_results(shop.book.reader, None).by_sport}
    assert {name: share.result for name, share in by_sport.items()} == {
        "football": 10_000, "mixed": 10_000,
    }  # fmt: skip


def test_a_voided_ticket_counts_nowhere(shop):
    event = shop.game()
    shop.accept("452 500")
    ticket = shop.accept("451 100", "P2")
    shop.settle(event, 20, 10)
    wagers.void_ticket(shop.book, shop.actor, ticket.ticket_id, "typed twice")
    results = find_house_results(shop.book.reader, None)
    assert [(s.name, s.tickets, s.handle, s.result) for s in results.by_agent] == [
        ("A1", 1, 55_000, 55_000)
    ]
    assert (results.weeks[0].graded, results.weeks[0].result) == (1, 55_000)


def test_the_curve_adds_up_over_the_weeks_and_ends_with_the_last_posting(shop):
    first = shop.game()
    shop.accept("452 500")
    shop.settle(first, 20, 10)
    close_week(shop.book, shop.actor, WEEK)
    second = shop.game(453)
    shop.accept("454 100", "P2")
    shop.settle(second, 10, 20)
    curve = find_house_results(shop.book.reader, None).curve()
    # Until the clock reaches the next week, what is posted in it shows on its first day.
    assert curve[5] == (date(2026, 11, 22), 55_000)
    assert curve[-1] == (date(2026, 11, 24), 45_000)


def test_what_the_house_laid_off_counts_as_its_own_win(shop):
    game = shop.game(451)
    legs = [(game, "spread", "home", -14, "-110")]
    shop.write("straight", Straight(110_00, 100_00), legs, lay_off=True)
    shop.settle(game, 10, 20)
    found = find_house_results(shop.book.reader, None)
    assert [share.result for share in (*found.by_sport, *found.by_kind)] == [100_00, 100_00]
    assert found.weeks[0].result == 100_00

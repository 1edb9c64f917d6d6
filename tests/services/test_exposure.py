"""Exposure as the book keeps it: against every score, settled, voided, and apart."""

from itertools import product

from desktop.domain.markets import Market, Period, Side
from desktop.services import lines, wagers
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.picture import find_picture


def one(shop):
    (found,) = list_exposures(shop.book.reader)
    return found


def test_a_spread_wager_loses_the_house_its_win_and_wins_it_its_risk(shop):
    shop.game()
    shop.accept("452 500")
    assert (one(shop).worst, one(shop).best) == (-50_000, 55_000)
    assert (one(shop).side_risk, one(shop).risk, one(shop).tickets) == (55_000, 55_000, 1)


def test_wagers_on_both_sides_leave_the_house_the_difference(shop):
    shop.game()
    shop.accept("452 500")
    shop.accept("451 500", "P2")
    assert (one(shop).worst, one(shop).best) == (5_000, 5_000)


def test_a_parlay_leg_stands_apart_and_moves_no_result(shop):
    shop.game()
    shop.game(453)
    shop.accept("P 452 454 100")
    for exposure in list_exposures(shop.book.reader):
        assert (exposure.tickets, exposure.worst, exposure.best) == (0, 0, 0)
        assert (exposure.parlay_legs, exposure.parlay_risk) == (1, 10_000)


def test_a_first_half_is_an_exposure_of_its_own(shop):
    event = shop.event()
    shop.board(event)
    half = [
        shop.setting(Market.TOTAL, side, 4 * 23 + 2, "-110", period=Period.H1)
        for side in (Side.OVER, Side.UNDER)
    ]
    lines.set_lines(shop.book, shop.actor, event, half)
    shop.accept("452 100")
    shop.accept("451:1h o 200", "P2")
    found = {e.period: e for e in list_exposures(shop.book.reader)}
    assert found[Period.GAME].total_risk == 0
    assert found[Period.H1].total_risk == 22_000
    assert find_picture(shop.book.reader, event, Period.H1).scores.highest_total == 60


def test_settled_and_voided_tickets_are_no_exposure_any_more(shop):
    event = shop.game()
    other = shop.game(453)
    shop.accept("452 500")
    ticket = shop.accept("454 500", "P2")
    wagers.void_ticket(shop.book, shop.actor, ticket.ticket_id, "typed twice")
    assert [e.event.id for e in list_exposures(shop.book.reader)] == [event]
    shop.settle(event, 10, 20)
    assert list_exposures(shop.book.reader) == []
    assert find_picture(shop.book.reader, other, Period.GAME).positions == ()


def test_every_cell_is_the_sum_of_sides_totals_and_team_totals(shop):
    event = shop.game(away="+150", home="-170")
    for text in ("452 300", "451 ml 100", "451 o 200", "452 u 50"):
        shop.accept(text)
    picture = find_picture(shop.book.reader, event, Period.GAME)
    for home, away in product(range(0, 40, 3), repeat=2):
        outcome = picture.outcome(home - away, home + away)
        assert (outcome.home, outcome.away) == (home, away)
        assert outcome.cents == outcome.side + outcome.total + outcome.team_totals
        assert outcome.team_totals == 0


def test_a_score_that_cannot_be_has_no_outcome(shop):
    event = shop.game()
    shop.accept("452 300")
    picture = find_picture(shop.book.reader, event, Period.GAME)
    assert picture.outcome(3, 40) is None
    assert picture.outcome(7, 5) is None
    assert picture.outcome(5, 5) is not None


def test_of_equally_bad_scores_the_one_nearest_to_the_lines_is_shown(shop):
    event = shop.game(spread="-3.5", total="47.5")
    shop.accept("452 300")
    worst = find_picture(shop.book.reader, event, Period.GAME).worst()
    assert (worst.home - worst.away, worst.home + worst.away) == (4, 48)


def test_a_line_beyond_the_usual_scores_stretches_the_picture(shop):
    event = shop.game(spread="-55.5", total="120.5")
    shop.accept("452 100")
    shop.accept("451 o 100", "P2")
    scores = find_picture(shop.book.reader, event, Period.GAME).scores
    assert (scores.margin, scores.highest_total) == (59, 124)


def test_the_worst_event_stands_first(shop):
    calm = shop.game()
    hot = shop.game(453)
    shop.accept("452 100")
    shop.accept("454 900", "P2")
    assert [e.event.id for e in list_exposures(shop.book.reader)] == [hot, calm]

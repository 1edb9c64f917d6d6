"""The house's worst and best case of wagers that no score decides."""

from desktop.domain.markets import Period
from desktop.domain.wagers.terms import Horse, Outright, Straight
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.picture import find_picture


def cases(shop):
    return {e.event.id: (e.worst, e.best) for e in list_exposures(shop.book.reader)}


def test_a_question_has_two_outcomes(shop):
    prop = shop.prop()
    shop.write("prop", Straight(100_00, 300_00), [(prop, "yes_no", "yes", 0, "+300")])
    assert cases(shop) == {prop: (-300_00, 100_00)}
    shop.write("prop", Straight(400_00, 100_00), [(prop, "yes_no", "no", 0, "-400")])
    assert cases(shop) == {prop: (0, 100_00)}
    picture = find_picture(shop.book.reader, prop, Period.GAME)
    assert [place.side.win for place in picture.positions] == [300_00, 100_00]
    assert [place.side.net for place in picture.positions] == [100_00, 0]


def test_of_all_entrants_one_wins(shop):
    ann, bob, *_ = shop.field()
    for entrant in (ann, bob):
        leg = (entrant, "outright", "yes", 4, "+300")
        shop.write("future", Outright(100_00, 300_00), [leg])
    (contest,) = list_exposures(shop.book.reader)
    assert contest.contest.title == "To win the future"
    assert (contest.event.id, contest.tickets) == (ann, 2)
    assert (contest.worst, contest.best) == (-200_00, 200_00)


def test_a_contest_shows_each_entrant_and_what_the_house_gets_if_it_wins(shop):
    ann, bob, *_ = shop.field()
    shop.write("future", Outright(100_00, 300_00), [(ann, "outright", "yes", 4, "+300")])
    shop.write("future", Outright(50_00, 400_00), [(bob, "outright", "yes", 4, "+800")])
    picture = find_picture(shop.book.reader, bob, Period.GAME)
    assert [(p.event.id, p.side.net) for p in picture.positions] == [
        (ann, -250_00),
        (bob, -300_00),
    ]
    assert picture.grid == ()
    assert picture.worst() is None


def test_a_race_has_no_winner_but_its_runners(shop):
    for horse in shop.race():
        leg = (horse, "pool_win", "yes", 0, "")
        shop.write("horse", Horse(10_00, None, 50_00), [leg])
    (race,) = list_exposures(shop.book.reader)
    assert (race.worst, race.best) == (-20_00, -20_00)


def test_a_proposition_with_a_line_is_a_total(shop):
    prop = shop.over_under()
    leg = (prop, "total", "over", 30, "-110")
    shop.write("prop", Straight(110_00, 100_00), [leg])
    assert cases(shop) == {prop: (-100_00, 110_00)}

"""The house's worst and best case of wagers that no score decides."""

from desktop.domain.markets import Period
from desktop.domain.wagers.terms import Outright, Straight
from desktop.services.exposure import list_exposures
from desktop.services.exposure_picture import find_picture


def cases(shop):
    return {e.event.id: (e.worst, e.best) for e in list_exposures(shop.book.reader)}


def test_a_question_has_two_outcomes(shop):
    prop = shop.prop()
    shop.write("prop", Straight(100_00, 300_00), [(prop, "yes_no", "yes", 0, "+300")])
    assert cases(shop) == {prop: (-300_00, 100_00)}
    shop.write("prop", Straight(400_00, 100_00), [(prop, "yes_no", "no", 0, "-400")])
    assert cases(shop) == {prop: (0, 100_00)}
    picture = find_picture(shop.book.reader, prop, Period.GAME)
    assert [selection.win for selection in picture.selections] == [100_00, 300_00]


def test_an_entrant_wins_or_does_not(shop):
    ann, bob, *_ = shop.field()
    for entrant in (ann, bob):
        leg = (entrant, "outright", "yes", 4, "+300")
        shop.write("future", Outright(100_00, 300_00), [leg])
    assert cases(shop) == {ann: (-300_00, 100_00), bob: (-300_00, 100_00)}


def test_a_proposition_with_a_line_is_a_total(shop):
    prop = shop.over_under()
    leg = (prop, "total", "over", 30, "-110")
    shop.write("prop", Straight(110_00, 100_00), [leg])
    assert cases(shop) == {prop: (-100_00, 110_00)}

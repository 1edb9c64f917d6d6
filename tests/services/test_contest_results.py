"""Fields, races and propositions come in, and their wagers are settled."""

import pytest

from desktop.book.queries.board import find_event, list_events_to_settle
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.markets import Side
from desktop.domain.wagers.terms import EachWay, Horse, Outright, Straight
from desktop.services import settlement
from desktop.services.contest_results import Finish, answer_proposition, record_field
from tests.shop import TICKETS


def come_in(shop, entrants, *finishes):
    contest = find_event(shop.book.reader, entrants[0]).contest_id
    record_field(shop.book, shop.actor, contest, dict(zip(entrants, finishes, strict=False)))
    settlement.grade_all(shop.book, shop.actor)
    assert verify(shop.book.reader).difference is None


def standing(shop):
    return shop.rows(f"SELECT status, net FROM {TICKETS} ORDER BY id")


def to_win(shop, entrant, line=4):
    return shop.write(
        "future", Outright(100_00, 300_00), [(entrant, "outright", "yes", line, "+300")]
    )


def test_one_command_settles_the_whole_field(shop):
    field = shop.field()
    for entrant in field:
        to_win(shop, entrant)
    come_in(shop, field, Finish(1), Finish(2), Finish(None))
    assert standing(shop) == [
        ("won", 300_00),
        ("lost", -100_00),
        ("no_action", 0),
        ("lost", -100_00),
    ]
    assert list_events_to_settle(shop.book.reader) == []


def test_a_dead_heat_shares_the_face_and_a_correction_takes_it_back(shop):
    field = shop.field()
    to_win(shop, field[0])
    come_in(shop, field, Finish(1, 2), Finish(1, 2))
    assert standing(shop) == [("won", 100_00)]
    come_in(shop, field, Finish(1))
    assert standing(shop) == [("won", 300_00)]
    assert shop.account("P1").balance == 300_00


def test_each_way_pays_the_place_alone(shop):
    field = shop.field()
    terms = EachWay(50_00, 150_00, 37_50, "+300", (1, 4), 2)
    shop.write("future", terms, [(field[1], "outright", "yes", 4, "+300")])
    come_in(shop, field, Finish(1), Finish(2))
    assert standing(shop) == [("half_lost", -12_50)]


@pytest.mark.parametrize(
    ("pays", "expected"),
    [
        (9_60, ("won", 38_00 * 2)),
        (100_00, ("won", 300_00)),
        (0, ("lost", -20_00)),
        (None, ("no_action", 0)),
    ],
)
def test_a_horse_is_paid_by_the_track_and_its_caps(shop, pays, expected):
    race = shop.race()
    shop.write("horse", Horse(20_00, 15, 500_00), [(race[0], "pool_win", "yes", 0, "+100")])
    come_in(shop, race, Finish(1, pools={"win": pays}))
    assert standing(shop) == [expected]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(Side.YES, ("won", 300_00)), (Side.NO, ("lost", -100_00)), (None, ("no_action", 0))],
)
def test_a_question_is_answered_yes_no_or_not_at_all(shop, answer, expected):
    prop = shop.prop()
    shop.write("prop", Straight(100_00, 300_00), [(prop, "yes_no", "yes", 0, "+300")])
    answer_proposition(shop.book, shop.actor, prop, answer)
    settlement.grade_all(shop.book, shop.actor)
    assert standing(shop) == [expected]


def test_a_number_decides_over_and_under(shop):
    prop = shop.over_under(total="7.5")
    shop.write("prop", Straight(110_00, 100_00), [(prop, "total", "over", 30, "-110")])
    answer_proposition(shop.book, shop.actor, prop, 8)
    settlement.grade_all(shop.book, shop.actor)
    assert standing(shop) == [("won", 100_00)]


def test_a_finish_that_cannot_be_is_refused_and_nothing_is_recorded(shop):
    field, race = shop.field(), shop.race()
    contest = find_event(shop.book.reader, field[0]).contest_id
    for finishes, complaint in (
        ({field[0]: Finish(5)}, "cannot be number 5 of 4"),
        ({race[0]: Finish(1)}, "not in this contest"),
        ({field[0]: Finish(1, pools={"exacta": 1})}, "exacta"),
    ):
        with pytest.raises(InputError, match=complaint):
            record_field(shop.book, shop.actor, contest, finishes)
    with pytest.raises(InputError, match="no such proposition"):
        answer_proposition(shop.book, shop.actor, field[0], Side.YES)
    assert shop.rows("SELECT count(*) FROM event WHERE result IS NOT NULL") == [(0,)]

"""Propositions and contests on the schedule."""

from datetime import date

import pytest

from desktop.book.queries.board import find_event, list_lines
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.services import contests
from desktop.services.lines import house_rotation

SUNDAY = date(2026, 11, 22)


def contest(*entrants, form="future", **changed):
    terms = {"title": "To win it", "form": form, "league": "GOLF", "sport": Sport.OTHER,
             "day": SUNDAY, "start": None, "entrants": entrants}  # fmt: skip
    return contests.NewContest(**{**terms, **changed})


def test_every_entrant_of_a_contest_is_an_event_with_one_number_of_its_own(shop):
    entrants = (contests.NewEntrant("Ann", 5001), contests.NewEntrant("Bob"))
    listed = contests.list_contest(shop.book, shop.actor, contest(*entrants, places=1))
    assert [rotation for _, rotation in listed.entrants] == [5001, 70001]
    for (event_id, rotation), name in zip(listed.entrants, ("Ann", "Bob"), strict=True):
        event = find_event(shop.book.reader, event_id)
        assert (event.rot_away, event.rot_home) == (rotation, rotation)
        assert (event.form, event.home, event.away) == ("entrant", name, "To win it")
        assert event.contest_id == listed.contest_id
    assert verify(shop.book.reader).difference is None


def test_a_proposition_is_an_event_with_its_question(shop):
    event = find_event(shop.book.reader, shop.prop("Will it snow?", 9012))
    assert (event.form, event.home, event.away, event.rot_away) == (
        "prop",
        "Will it snow?",
        "",
        9012,
    )
    assert {line.side for line in list_lines(shop.book.reader, event.id)} == {"yes", "no"}


def test_a_pair_of_house_numbers_stays_a_pair_after_a_single_one(shop):
    contests.list_contest(
        shop.book, shop.actor, contest(contests.NewEntrant("Ann"), contests.NewEntrant("Bob"))
    )
    contests.list_contest(
        shop.book,
        shop.actor,
        contest(*(contests.NewEntrant(name) for name in ("Cid", "Dee", "Eve"))),
    )
    with shop.book.command(shop.actor.author) as command:
        assert house_rotation(command) == 70007


@pytest.mark.parametrize(
    ("new", "complaint"),
    [
        (contest(contests.NewEntrant("Ann")), "at least two"),
        (contest(contests.NewEntrant("Ann"), contests.NewEntrant("Ann")), "named once"),
        (contest(contests.NewEntrant("Ann"), contests.NewEntrant("Bob"), form="game"), "future"),
        (contest(contests.NewEntrant("Ann"), contests.NewEntrant("Bob"), places=3), "1 to 2"),
        (contest(contests.NewEntrant("Ann", 451), contests.NewEntrant("Bob")), "451 is"),
    ],
)
def test_a_contest_that_cannot_be_is_refused(shop, new, complaint):
    shop.game(451)
    with pytest.raises(InputError, match=complaint):
        contests.list_contest(shop.book, shop.actor, new)
    assert shop.rows("SELECT count(*) FROM contest") == [(0,)]

"""Terms of every kind come back from their fact as they were written."""

import json
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.tickets import TicketKind
from desktop.domain.wagers.body import read_terms, terms_body
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
    Terms,
)

KINDS = {
    Straight: (TicketKind.STRAIGHT, TicketKind.PROP, TicketKind.FUTURE),
    Parlay: (TicketKind.PARLAY,),
    Teaser: (TicketKind.TEASER, TicketKind.PLEASER),
    RoundRobin: (TicketKind.ROUND_ROBIN,),
    IfBet: (TicketKind.IF_BET,),
    Reverse: (TicketKind.REVERSE,),
    Outright: (TicketKind.FUTURE, TicketKind.PROP),
    EachWay: (TicketKind.FUTURE, TicketKind.PROP),
    Horse: (TicketKind.HORSE,),
    Manual: (TicketKind.MANUAL,),
}


@st.composite
def round_robins(draw):
    shared = draw(st.builds(Parlay))
    places = st.lists(st.integers(0, 9), min_size=2, max_size=4, unique=True).map(tuple)
    amounts = st.tuples(places, st.integers(1, 10**6), st.integers(1, 10**8))
    drawn = draw(st.lists(amounts, min_size=1, max_size=4))
    return RoundRobin(
        tuple(
            (
                chosen,
                Parlay(
                    risk,
                    win,
                    shared.mode,
                    shared.pays,
                    shared.max_win,
                    shared.max_ratio,
                    shared.spots,
                    shared.unfilled,
                ),
            )
            for chosen, risk, win in drawn
        )
    )


some_terms = st.one_of(
    round_robins() if form is RoundRobin else st.builds(form) for form in get_args(Terms)
)


@settings(max_examples=200)
@given(some_terms)
def test_terms_come_back_from_their_fact(terms):
    body = json.loads(json.dumps(terms_body(terms)))
    for kind in KINDS[type(terms)]:
        assert read_terms(kind, body) == terms


@pytest.mark.parametrize("kind", TicketKind)
def test_terms_of_another_kind_are_refused(kind):
    foreign = TicketKind.MANUAL if kind is not TicketKind.MANUAL else TicketKind.STRAIGHT
    form = next(form for form, kinds in KINDS.items() if foreign in kinds)
    with pytest.raises(InputError, match="are not those of a"):
        read_terms(kind, terms_body(form(100, 100)))


@pytest.mark.parametrize(
    "changed",
    [
        {"risk": "100"},
        {"risk": True},
        {"risk": None},
        {"mode": "FREE"},
        {"pays": [[2]]},
        {"pays": "f6/1"},
        {"pays": [["2", "f6/1"]]},
        {"max_win": 2.5},
        {"bonus": 1},
    ],
)
def test_a_body_that_holds_something_else_is_refused(changed):
    with pytest.raises(InputError, match="cannot be read"):
        read_terms(TicketKind.PARLAY, terms_body(Parlay(100, 200)) | changed)


def test_a_body_without_one_of_its_terms_is_refused():
    body = terms_body(Parlay(100, 200))
    del body["max_win"]
    with pytest.raises(InputError, match="cannot be read"):
        read_terms(TicketKind.PARLAY, body)


def test_what_the_parlays_of_a_round_robin_share_is_written_once():
    pays = ((2, "f13/5"), (3, "f6/1"))
    parlays = tuple(((first, 3), Parlay(100, 260, pays=pays)) for first in range(3))
    assert json.dumps(terms_body(RoundRobin(parlays))).count("f13/5") == 1

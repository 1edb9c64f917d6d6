"""Event families: what hangs on a game is asked about when the game is moved or called off."""

from datetime import date, time

import pytest

from desktop.book.queries.board import find_event
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Side, Sport
from desktop.services import contests, lines, settlement
from desktop.services.families import read_family
from desktop.services.moving import Move, move_event, preview_move
from desktop.services.resuming import record_outcome
from desktop.services.settlement import Result
from tests.shop import TICKETS

SUNDAY, MONDAY = date(2026, 11, 22), date(2026, 11, 23)
CALLED_OFF, POSTPONED = (Result(status, {}, None) for status in ("cancelled", "postponed"))


def status(shop, ticket):
    return shop.rows(f"SELECT status FROM {TICKETS} WHERE id = {ticket}")[0][0]


def first_scorer(shop, game=451):
    """A contest on a game; answers the ids of its entrants."""
    entrants = [contests.NewEntrant("Ann", 5001), contests.NewEntrant("Bob", 5002)]
    new = contests.NewContest(
        "First to score", "prop", "NFL", Sport.FOOTBALL, SUNDAY, None, entrants, game=game
    )
    ids = [one for one, _ in contests.list_contest(shop.book, shop.actor, new).entrants]
    for event_id in ids:
        setting = shop.setting(Market.OUTRIGHT, Side.YES, 4, "+300")
        lines.set_lines(shop.book, shop.actor, event_id, [setting])
    return ids


@pytest.fixture
def family(shop):
    shop.parent = shop.game(451)
    shop.safety = shop.prop(game=452)
    shop.overtime = shop.prop("Is there overtime?", 9013, game=451)
    shop.alone = shop.prop("Is it cold?", 9016)
    shop.scorers = first_scorer(shop)
    return shop


def ids(family):
    return [member.id for member in read_family(family.book.reader, family.parent)]


def day_of(family, event_id):
    return find_event(family.book.reader, event_id).day


def test_a_family_is_what_was_listed_for_a_game_with_its_open_tickets(family):
    family.accept("9012 y r10")
    family.accept("9012 n r40", "P2")
    family.accept("5001 r10")
    members = read_family(family.book.reader, family.parent)
    assert [(member.title, member.tickets) for member in members] == [
        ("9012 Is there a safety?", 2),
        ("9013 Is there overtime?", 0),
        ("5001 First to score", 1),
    ]
    assert [len(member.events) for member in members] == [1, 1, 2]
    assert read_family(family.book.reader, family.alone) == ()


def test_without_a_time_of_its_own_a_proposition_starts_with_its_game(family):
    starts = {find_event(family.book.reader, one).start for one in (family.parent, *family.scorers)}
    assert len(starts) == 1
    assert None not in starts


def test_a_game_that_is_not_on_that_day_has_nothing_that_hangs_on_it(family):
    with pytest.raises(InputError, match="No game of NFL on 2026-11-22 has the number 777"):
        first_scorer(family, 777)
    with pytest.raises(InputError, match="has the number 9012"):
        first_scorer(family, 9012)


def test_what_is_chosen_moves_along_and_the_rest_is_left(family):
    on_safety = family.accept("9012 y r10").ticket_id
    on_overtime = family.accept("9013 y r10").ticket_id
    on_scorer = family.accept("5001 r10").ticket_id
    move = Move(family.parent, MONDAY, time(13), along=(family.safety, family.scorers[0]))
    foreseen = preview_move(family.book.reader, move, family.now)
    assert {one.ticket.ticket_id for one in foreseen.changes} == {on_safety, on_scorer}
    made = move_event(family.book, family.actor, move)
    assert made.sentences == foreseen.sentences
    assert any(told.startswith("Is there a safety?: 1 ticket") for told in made.sentences)
    assert [day_of(family, one) for one in (family.safety, *family.scorers)] == ["2026-11-23"] * 3
    assert day_of(family, family.overtime) == day_of(family, family.alone) == "2026-11-22"
    assert [status(family, one) for one in (on_safety, on_scorer, on_overtime)] == [
        "no_action",
        "no_action",
        "open",
    ]
    assert verify(family.book.reader).difference is None


def test_a_number_that_is_taken_on_the_new_day_leaves_all_as_it_was(family):
    family.event(9013, day="2026-11-23")
    move = Move(family.parent, MONDAY, time(13), along=(family.safety, family.overtime))
    with pytest.raises(InputError, match="9013 is Away9013 at Home9013"):
        move_event(family.book, family.actor, move)
    assert day_of(family, family.parent) == "2026-11-22"


@pytest.mark.parametrize("result", [CALLED_OFF, POSTPONED])
def test_what_is_chosen_is_called_off_with_its_game(family, result):
    tickets = [family.accept(text).ticket_id for text in ("9012 y r10", "5001 r10", "9013 y r10")]
    along = [family.safety, family.scorers[0]]
    record_outcome(family.book, family.actor, family.parent, result, None, along=along)
    assert {
        find_event(family.book.reader, one).status
        for one in (family.parent, family.safety, *family.scorers)
    } == {result.status}
    settlement.approve(family.book, family.actor, [family.parent, family.safety, *family.scorers])
    found = [status(family, ticket) for ticket in tickets]
    assert found == ["no_action", "no_action", "open"]
    assert find_event(family.book.reader, family.overtime).status == "scheduled"
    assert verify(family.book.reader).difference is None


def test_what_does_not_hang_on_the_game_is_not_taken_along(family):
    with pytest.raises(InputError, match="hangs on this game changed"):
        record_outcome(family.book, family.actor, family.parent, CALLED_OFF, along=[family.alone])
    assert find_event(family.book.reader, family.parent).status == "scheduled"


def test_a_game_that_was_played_takes_nothing_along(family):
    final = Result("final", {}, (27, 17))
    with pytest.raises(InputError, match="called off or postponed"):
        record_outcome(family.book, family.actor, family.parent, final, along=[family.safety])
    assert find_event(family.book.reader, family.parent).status == "scheduled"


def test_what_is_over_is_not_asked_about(family):
    record_outcome(family.book, family.actor, family.safety, CALLED_OFF)
    assert family.safety not in ids(family)

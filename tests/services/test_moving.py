"""Moved games: which tickets stand, by the house's windows; and what was suspended is resumed."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.services import settlement
from desktop.services.house_rules import read_version
from desktop.services.moving import Ground, Move, move_event, preview_move
from desktop.services.resuming import record_outcome
from desktop.services.settlement import Result
from tests.shop import TICKETS

NEW_YORK = ZoneInfo("America/New_York")
SUNDAY, MONDAY, TUESDAY = (date(2026, 11, day) for day in (22, 23, 24))


def status(shop, ticket):
    return shop.rows(f"SELECT status FROM {TICKETS} WHERE id = {ticket}")[0][0]


def shown(shop, move):
    return preview_move(shop.book.reader, move, shop.now)


def move(shop, *where):
    made = move_event(shop.book, shop.actor, Move(*where))
    assert verify(shop.book.reader).difference is None
    return made.sentences


def windows(shop, window, sport="football"):
    profile = {**shop_profile(shop)["reschedule_window"], sport: window}
    shop.change_rules(reschedule_window=profile)


def shop_profile(shop):
    return read_version(shop.book.reader)


def test_who_changes_by_a_move_is_shown_first_and_later_tickets_stand(shop):
    game = shop.game(451)
    before = shop.accept("452-3.5 r110").ticket_id
    to_monday = Move(game, MONDAY, time(13))
    look = shown(shop, to_monday)
    assert [(one.ticket.ticket_id, one.status) for one in look.changes] == [(before, "no_action")]
    assert look.sentences[0].endswith("on the same day → no action.")
    assert status(shop, before) == "open"
    assert move(shop, game, MONDAY, time(13)) == look.sentences
    after = shop.accept("452-3.5 r110").ticket_id
    shop.settle(game, 10, 20)
    assert [status(shop, ticket) for ticket in (before, after)] == ["no_action", "won"]


def test_within_the_window_nothing_is_decided_and_the_ruling_says_so(shop):
    windows(shop, "36h")
    game = shop.game(451)
    ticket = shop.accept("452-3.5 r110").ticket_id
    (sentence,) = move(shop, game, MONDAY, time(13))
    assert sentence.startswith("1 ticket: ")
    assert sentence.endswith("within 36 hours → action.")
    shop.settle(game, 10, 20)
    assert status(shop, ticket) == "won"


def test_a_ticket_is_ruled_on_by_the_schedule_under_which_it_was_written(shop):
    windows(shop, "36h")
    game = shop.game(451)
    first = shop.accept("452-3.5 r110").ticket_id
    move(shop, game, MONDAY, time(13))
    second = shop.accept("452-3.5 r110").ticket_id
    move(shop, game, TUESDAY, time(13))
    assert [status(shop, ticket) for ticket in (first, second)] == ["no_action", "open"]


@pytest.mark.parametrize(
    ("rule", "ground", "expected"),
    [
        ("void", Ground.ELSEWHERE, "no_action"),
        ("action_if_same_home", Ground.ELSEWHERE, "open"),
        ("action_if_same_home", Ground.EXCHANGED, "no_action"),
    ],
)
def test_another_ground_counts_by_the_rule_of_the_house(shop, rule, ground, expected):
    if shop_profile(shop)["venue_change"] != rule:
        shop.change_rules(venue_change=rule)
    game = shop.game(451)
    ticket = shop.accept("452-3.5 r110").ticket_id
    move(shop, game, SUNDAY, time(13), ground)
    assert status(shop, ticket) == expected


def test_exchanged_sides_take_the_lines_off_the_board(shop):
    game = shop.game(451)
    move(shop, game, SUNDAY, time(13), Ground.EXCHANGED)
    assert {row[0] for row in shop.rows("SELECT status FROM line")} == {"off"}
    assert shop.rows("SELECT away, home FROM event") == [("Home451", "Away451")]


def test_hours_cannot_be_counted_without_a_start(shop):
    windows(shop, "36h")
    game = shop.game(451)
    shop.accept("452-3.5 r110")
    with pytest.raises(InputError, match="a start is not known"):
        move(shop, game, MONDAY, None)


def test_what_was_played_or_does_not_change_is_not_moved(shop):
    game = shop.game(451)
    with pytest.raises(InputError, match="there already"):
        move(shop, game, SUNDAY, time(13))
    other = shop.event(451, day="2026-11-23")
    with pytest.raises(InputError, match="on that day"):
        move(shop, other, SUNDAY, time(13))
    shop.result(game, 10, 20)
    with pytest.raises(InputError, match="was played"):
        move(shop, game, MONDAY, time(13))


def record(shop, game, result, completed):
    moment = int(datetime(2026, 11, *completed, tzinfo=NEW_YORK).timestamp() * 1000)
    return record_outcome(shop.book, shop.actor, game, result, moment)


SUSPENDED = Result("suspended", {"1h": (7, 10), "3q": (3, 7)}, None, played=56 * 60)
FINAL = Result("final", {"1h": (7, 10), "2h": (20, 7)}, (27, 17))


def test_a_suspended_game_that_is_completed_in_time_is_graded_by_its_end(shop):
    game = shop.game(451)
    ticket = shop.accept("452-3.5 r110").ticket_id
    record(shop, game, SUSPENDED, (22, 15))
    recorded = record(shop, game, FINAL, (22, 22))
    assert recorded.sentence.endswith("→ action.")
    settlement.approve(shop.book, shop.actor, [game])
    assert status(shop, ticket) == "lost"


def test_a_suspended_game_that_is_completed_too_late_is_recorded_as_stopped(shop):
    game = shop.game(451)
    ticket = shop.accept("452-3.5 r110").ticket_id
    record(shop, game, SUSPENDED, (22, 15))
    recorded = record(shop, game, FINAL, (25, 20))
    assert (recorded.result.status, recorded.result.final) == ("stopped", (10, 17))
    assert "no action. It is recorded as stopped" in recorded.sentence
    settlement.approve(shop.book, shop.actor, [game])
    assert status(shop, ticket) == "won"
    assert verify(shop.book.reader).difference is None


def test_without_the_score_at_the_stop_a_late_end_is_refused_with_what_to_do(shop):
    game = shop.game(451)
    record(shop, game, Result("suspended", {}, None), (22, 15))
    with pytest.raises(InputError, match="record it as stopped"):
        record(shop, game, FINAL, (25, 20))
    assert record(shop, game, Result("postponed", {}, None), (25, 20)).sentence == ""

"""Changes of when an event starts are kept, and wagers that came too late are named at once."""

from datetime import date, time

import pytest

from desktop.book.queries.start_changes import list_start_changes
from desktop.book.verifying import verify
from desktop.domain.weeks import milliseconds
from desktop.services import wagers
from desktop.services.moving import Move, move_event, preview_move
from desktop.services.settlement import Result, record_result
from tests.shop import KICKOFF, Shop

DAY = date(2026, 11, 22)


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "starts.book", credit=100_000_00)
    shop.first = shop.game(451)
    yield shop
    assert verify(shop.book.reader).difference is None
    shop.book.close()


def move(shop, hour, day=DAY):
    return move_event(shop.book, shop.actor, Move(shop.first, day, time(hour)))


def test_a_change_is_kept_with_what_it_was_and_who_made_it(shop):
    asked_at = shop.now
    shop.now += 1_000
    move(shop, 16)
    (change,) = list_start_changes(shop.book.reader, asked_at)
    assert (change.old_start, change.new_start) == (
        milliseconds(KICKOFF),
        milliseconds(KICKOFF) + 3 * 3_600_000,
    )
    assert (change.rotation, change.user, change.at) == (451, "owner", shop.now)
    assert not change.is_earlier
    assert list_start_changes(shop.book.reader, shop.now + 1) == []


def test_a_game_that_is_called_off_is_a_change_and_one_that_is_played_is_none(shop):
    record_result(shop.book, shop.actor, shop.first, Result("postponed", {}, None))
    (change,) = list_start_changes(shop.book.reader, 0)
    assert (change.old_status, change.new_status) == ("scheduled", "postponed")
    other = shop.game(453)
    shop.result(other, 20, 24)
    assert len(list_start_changes(shop.book.reader, 0)) == 1


def test_tickets_placed_after_a_new_earlier_start_are_named_at_once(shop):
    shop.accept("452-3.5 r110")
    shop.now += 2 * 3_600_000  # noon
    late = shop.accept("451 o r55", "P2")
    void = shop.accept("451 u r55", "P2")
    wagers.void_ticket(shop.book, shop.actor, void.ticket_id, "misheard")
    new = Move(shop.first, DAY, time(11, 30))
    foreseen = preview_move(shop.book.reader, new, shop.now)
    made = move_event(shop.book, shop.actor, new)
    for sentences in (foreseen.sentences, made.sentences):
        assert sentences[0].startswith("1 ticket was placed at or after the new start")
        assert late.number in sentences[0]
    (change,) = list_start_changes(shop.book.reader, 0)
    assert change.is_earlier
    assert change.late == 1


def test_a_later_start_names_no_ticket(shop):
    shop.accept("452-3.5 r110")
    assert not any("new start" in sentence for sentence in move(shop, 16).sentences)

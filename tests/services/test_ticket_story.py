"""One ticket whole: what it was, what it came to, who did what."""

import pytest

from desktop.domain.errors import InputError
from desktop.services import wagers
from desktop.services.ticket_story import read_ticket_story


@pytest.fixture
def game(shop):
    return shop.game(451)


def story_of(shop, ticket_id):
    return read_ticket_story(shop.book.reader, ticket_id)


def test_an_open_ticket_tells_its_terms_and_nothing_of_money(shop, game):
    accepted = shop.accept("452-3.5 r110", "P2")
    story = story_of(shop, accepted.ticket_id)
    assert (story.number, story.account, story.agent) == (accepted.number, "P2", "A1")
    assert story.entry == "452-3.5 r110"
    assert story.read_back.startswith("Straight. 452 Home451 minus three and a half")
    assert story.entries == ()
    (leg,) = story.legs
    assert (leg.selection, leg.result, leg.score) == ("452 Home451 -3.5 -110", "pending", "")
    assert [(step.what, step.user) for step in story.steps] == [("accepted", "owner")]


def test_a_score_that_nobody_approved_is_told_apart(shop, game):
    accepted = shop.accept("452-3.5 r110", "P2")
    shop.result(game, 14, 21)
    (leg,) = story_of(shop, accepted.ticket_id).legs
    assert (leg.score, leg.unapproved) == ("", "14-21")


def test_grade_regrade_and_void_are_steps_with_what_they_posted(shop, game):
    accepted = shop.accept("452-3.5 r110", "P2")
    shop.settle(game, 14, 21)
    shop.settle(game, 20, 21)
    wagers.void_ticket(shop.book, shop.actor, accepted.ticket_id, "misheard")
    story = story_of(shop, accepted.ticket_id)
    event = "451 Away451 at 452 Home451"
    assert [step.what for step in story.steps] == [
        "accepted",
        "score entered: final, Away451 14, Home451 21",
        f"graded, posted +100.00: {event}",
        "score corrected: final, Away451 20, Home451 21",
        f"regraded, posted -210.00: {event}",
        "voided, posted +110.00: misheard",
    ]
    mine = [entry.cents for entry in story.entries if entry.account == "P2"]
    assert mine == [10_000, -21_000, 11_000]
    assert sum(entry.cents for entry in story.entries) == 0


def test_a_void_of_an_open_ticket_is_a_step_although_nothing_is_posted(shop, game):
    accepted = shop.accept("452-3.5 r110", "P2")
    wagers.void_ticket(shop.book, shop.actor, accepted.ticket_id, "misheard")
    story = story_of(shop, accepted.ticket_id)
    assert [step.what for step in story.steps] == ["accepted", "voided: misheard"]
    assert story.entries == ()


def test_what_happened_to_other_tickets_and_events_is_left_out(shop, game):
    other = shop.game(453)
    accepted = shop.accept("452-3.5 r110", "P2")
    neighbour = shop.accept("452-3.5 r50", "P1")
    wagers.void_ticket(shop.book, shop.actor, neighbour.ticket_id, "misheard")
    shop.settle(other, 3, 0)
    assert len(story_of(shop, accepted.ticket_id).steps) == 1


def test_an_unknown_ticket_is_refused_in_words(shop):
    with pytest.raises(InputError, match="no such ticket"):
        story_of(shop, 12345)

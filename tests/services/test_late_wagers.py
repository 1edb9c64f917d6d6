"""Wagers on what closed or started: refused, or written late by right, marked and reviewed."""

from dataclasses import replace

import pytest

from desktop.book.verifying import verify
from desktop.domain.entry.reading import parse_entry
from desktop.domain.rights import Right
from desktop.domain.weeks import milliseconds
from desktop.services import users
from desktop.services.drafting import Drafter
from desktop.services.holds.placing import place_wagers
from desktop.services.quoting.quotes import LateError, Moment, QuoteError
from desktop.services.settings.changing import change_settings
from desktop.services.staff import change_user
from desktop.services.users import NotAllowedError, Role
from desktop.services.wagers import MovedError, RefusedError, accept_wager
from tests.shop import KICKOFF, TICKETS

WHY = "the line was busy"
STARTED = milliseconds(KICKOFF) + 60_000


@pytest.fixture
def late(shop):
    shop.first = shop.game(451)
    shop.now = STARTED
    return shop


def write(shop, actor=None, text="452 r110", why=WHY):
    quote = shop.quote(text, late=why)
    return accept_wager(shop.book, actor or shop.actor, shop.house, quote)


def a_clerk(shop, name="Kim"):
    users.add_user(shop.book, shop.actor, users.new_user(name, Role.CLERK))
    return users.actor_of(users.find_user_by_name(shop.book.reader, name), "s")


def test_what_started_is_refused_without_a_reason_to_be_late(late):
    with pytest.raises(LateError, match="has started"):
        late.quote("452 r110")
    quote = replace(late.quote("452 r110", late=WHY), late="")
    with pytest.raises(RefusedError, match="has started"):
        accept_wager(late.book, late.actor, late.house, quote)
    with pytest.raises(RefusedError, match="needs a reason"):
        accept_wager(late.book, late.actor, late.house, replace(quote, late="  "))


def test_a_late_wager_is_marked_and_waits_for_review_with_its_reason(late):
    ticket = write(late).ticket_id
    assert late.rows(f"SELECT status FROM {TICKETS} WHERE id = {ticket}") == [("open",)]
    assert late.rows("SELECT mark FROM leg") == [("past_post",)]
    ((kind, reason, decision),) = late.rows("SELECT kind, reason, decision FROM flag")
    assert (kind, decision) == ("past_post", "")
    assert reason.endswith(f"Written late: {WHY}")
    assert verify(late.book.reader).difference is None


def test_inside_the_cut_off_a_wager_is_late_as_well(shop):
    shop.game(451)
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", {"board/cutoff/football": 10})
    shop.now = milliseconds(KICKOFF) - 5 * 60_000
    with pytest.raises(LateError, match="closed 10 minutes before its start"):
        shop.quote("452 r110")
    write(shop)
    assert shop.rows("SELECT mark FROM leg") == [("past_post",)]


def test_only_the_leg_that_is_late_is_marked(late):
    late.board(late.event(453, start=KICKOFF.replace(hour=20)))
    write(late, text="P 452/454 r10")
    assert late.rows("SELECT mark FROM leg ORDER BY no") == [("past_post",), ("",)]


def test_a_game_of_today_is_meant_before_one_of_another_day(late):
    late.board(late.event(451, day="2026-11-29", start=KICKOFF.replace(day=29)))
    write(late)
    assert late.rows("SELECT event_id FROM leg") == [(late.first,)]


def test_what_has_a_result_is_not_written_late(late):
    quote = late.quote("452 r110", late=WHY)
    late.result(late.first, 10, 20)
    with pytest.raises(QuoteError, match="has started or is over") as refused:
        late.quote("452 r110", late=WHY)
    assert not isinstance(refused.value, LateError)
    with pytest.raises(RefusedError, match="has started"):
        accept_wager(late.book, late.actor, late.house, quote)


def test_a_line_that_moved_is_refused_as_ever(late):
    quote = late.quote("452 r110", late=WHY)
    late.board(late.first, spread="-4.5")
    with pytest.raises(MovedError, match="452 moved"):
        accept_wager(late.book, late.actor, late.house, quote)


def test_a_late_wager_is_not_held_for_later(late):
    quote = late.quote("452 r110", late=WHY)
    with pytest.raises(RefusedError, match="has started"):
        place_wagers(late.book, late.actor, late.house, [quote], refers=True)


def test_a_clerk_writes_late_by_a_right_of_their_own(late):
    clerk = a_clerk(late)
    with pytest.raises(NotAllowedError, match="may write late wagers only with a second person"):
        write(late, clerk)
    change_user(late.book, late.actor, clerk.user_id, rights={Right.TICKETS_LATE: (None, None)})
    clerk = users.actor_of(users.find_user_by_name(late.book.reader, "Kim"), "s")
    assert write(late, clerk).number


def test_the_draft_says_that_it_may_be_written_late(late):
    wagers = parse_entry("452 r110").wagers
    drafter = Drafter(late.book.reader, late.house, Moment(late.now))
    obstacle = drafter.draft("P1", wagers, "452 r110").obstacle
    assert obstacle.is_late
    assert "F8" in obstacle.remedy
    taking = Drafter(late.book.reader, late.house, Moment(late.now, takes_late=True))
    assert taking.draft("P1", wagers, "452 r110").obstacle is None

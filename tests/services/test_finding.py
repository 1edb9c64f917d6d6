"""A typed filter becomes a question with ids and moments of one book."""

from datetime import date

import pytest

from desktop.book.queries.fact_register import FactQuestion
from desktop.book.queries.ticket_register import list_registered_tickets
from desktop.domain.errors import InputError
from desktop.domain.ticket_filter import parse_ticket_filter
from desktop.domain.weeks import instant
from desktop.services.finding import ask_for_facts, ask_for_tickets, book_day


def ask(shop, text):
    wanted = parse_ticket_filter(text, book_day(shop.house, instant(shop.now)))
    return ask_for_tickets(shop.book.reader, shop.house, wanted)


def test_codes_become_ids_whatever_their_capitals(shop):
    assert ask(shop, "acct:p2").account_id == shop.account("P2").id
    assert ask(shop, "agent:m1").under_id == shop.account("M1").id


def test_an_unknown_account_is_said(shop):
    with pytest.raises(InputError, match="no account “P99”"):
        ask(shop, "acct:P99")


def test_days_begin_at_midnight_of_the_book(shop):
    question = ask(shop, "placed:2026-11-20")
    assert f"{instant(question.placed_from):%Y-%m-%d %H:%M}" == "2026-11-20 05:00"
    assert f"{instant(question.placed_before):%Y-%m-%d %H:%M}" == "2026-11-21 05:00"


def test_a_day_on_which_clocks_change_has_25_hours(shop):
    question = ask(shop, "placed:2026-11-01")
    assert question.placed_before - question.placed_from == 25 * 3_600_000


def test_the_last_day_of_the_calendar_is_refused(shop):
    with pytest.raises(InputError, match="outside of any calendar"):
        ask(shop, "placed:9999-12-31")


def test_a_ticket_number_of_no_copy_of_the_book_is_said(shop):
    with pytest.raises(InputError, match="was written in this book"):
        ask(shop, "XX1-5")


def test_the_day_of_the_book_is_not_that_of_the_computer(shop):
    assert book_day(shop.house, instant(1_795_400_000_000 - 1)) == date(2026, 11, 22)


def test_an_account_or_a_ticket_number_finds_facts_about_it(shop):
    shop.game(451)
    accepted = shop.accept("452-3.5 r110", "P2")
    reader = shop.book.reader
    found = ask_for_facts(reader, ("ticket.",), None, accepted.number)
    assert found.ticket_id == accepted.ticket_id
    assert ask_for_facts(reader, (), None, "p2").account_id == shop.account("P2").id
    assert ask_for_facts(reader, (), None, "") == FactQuestion()


def test_a_side_of_an_event_is_looked_for_in_one_and_the_same_leg(shop):
    shop.game(451)
    shop.game(453)
    taken = shop.accept("452 100")
    shop.accept("451 o 100")
    shop.accept("P 451 454 50")
    asked = ask(shop, "rot:453 day:2026-11-22 on:spread/away")
    assert list_registered_tickets(shop.book.reader, asked, None, 0, 9) == []
    asked = ask(shop, "rot:452 day:2026-11-22 on:spread/home")
    found = list_registered_tickets(shop.book.reader, asked, None, 0, 9)
    assert [row.id for row in found] == [taken.ticket_id]

"""The one-line filter of tickets: what it understands, and what it says when it does not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.numbers import ticket_number
from desktop.domain.ticket_filter import EXAMPLE, GRADED, Span, TicketFilter, parse_ticket_filter
from desktop.domain.tickets import TicketKind, TicketStatus

FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)


def day(text):
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", TicketFilter()),
        ("acct:p00123", TicketFilter(account="P00123")),
        ("AGENT:a01", TicketFilter(agent="A01")),
        ("week:2026-11-17", TicketFilter(week="2026-11-17")),
        ("clerk:ann", TicketFilter(clerk="ann")),
        ("sport:Football", TicketFilter(sport="football")),
        ("league:NFL", TicketFilter(league="NFL")),
        ("period:1H", TicketFilter(period="1h")),
        ("channel:Phone", TicketFilter(channel="phone")),
        ("type:P", TicketFilter(kind=TicketKind.PARLAY)),
        ("type:straight", TicketFilter(kind=TicketKind.STRAIGHT)),
        ("type:T", TicketFilter(kind=TicketKind.TEASER)),
        ("type:round-robin", TicketFilter(kind=TicketKind.ROUND_ROBIN)),
        ("type:ifbet", TicketFilter(kind=TicketKind.IF_BET)),
        ("type:write-in", TicketFilter(kind=TicketKind.MANUAL)),
        ("type:prop", TicketFilter(kind=TicketKind.PROP)),
        ("status:open", TicketFilter(statuses=frozenset({TicketStatus.OPEN}))),
        (
            "status:won,half_won",
            TicketFilter(statuses=frozenset({TicketStatus.WON, TicketStatus.HALF_WON})),
        ),
        ("status:graded", TicketFilter(statuses=GRADED)),
        ("flag:open", TicketFilter(flags="open")),
        ("rot:451", TicketFilter(rotation=451)),
        ("day:2026-11-22", TicketFilter(day="2026-11-22")),
        ("day:tomorrow", TicketFilter(day="2026-11-21")),
        ("on:spread/home", TicketFilter(on=("game", "spread", "home"))),
        ("on:1h/Total/over", TicketFilter(on=("1h", "total", "over"))),
        ("risk:500", TicketFilter(risk=Span(50_000, 50_000))),
        ("risk:>500", TicketFilter(risk=Span(50_001, None))),
        ("risk:>=500", TicketFilter(risk=Span(50_000, None))),
        ("risk:<0.50", TicketFilter(risk=Span(None, 49))),
        ("win:100..250", TicketFilter(win=Span(10_000, 25_000))),
        ("win:..250", TicketFilter(win=Span(None, 25_000))),
        ("risk:>100 risk:<200", TicketFilter(risk=Span(10_001, 19_999))),
        ("placed:today", TicketFilter(placed=Span(day("2026-11-20"), day("2026-11-20")))),
        ("placed:>=yesterday", TicketFilter(placed=Span(day("2026-11-19"), None))),
        ("placed:>mon", TicketFilter(placed=Span(MONDAY.toordinal() + 1, None))),
        ("placed:friday", TicketFilter(placed=Span(day("2026-11-20"), day("2026-11-20")))),
        ("placed:sat", TicketFilter(placed=Span(day("2026-11-14"), day("2026-11-14")))),
        ("placed:>2026-11-16", TicketFilter(placed=Span(day("2026-11-17"), None))),
        ("ka1042-9 ", TicketFilter(number=("KA", 1042))),
        ("steelers over", TicketFilter(words=("steelers", "over"))),
        ("+3.5", TicketFilter(words=("+3.5",))),
    ],
)
def test_a_filter_is_read(text, expected):
    text = text.replace("ka1042-9", ticket_number("KA", 1042).lower())
    assert parse_ticket_filter(text, FRIDAY) == expected


def test_terms_stand_together():
    found = parse_ticket_filter("acct:P1 type:p status:open risk:>5 bears", FRIDAY)
    assert (found.account, found.kind, found.words) == ("P1", TicketKind.PARLAY, ("bears",))
    assert found.statuses == {TicketStatus.OPEN}


def test_the_example_that_the_box_shows_is_a_filter():
    assert parse_ticket_filter(EXAMPLE, FRIDAY).rotation == 451


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("player:P1", "“player:” is no filter. There are acct:"),
        ("acct:", "“acct:” needs a value, for instance acct:"),
        ("type:birdcage", "“type:birdcage” is no type of ticket"),
        ("status:lose", "“status:lose” is no status. Statuses are open"),
        ("flag:maybe", "write flag:open or flag:any"),
        ("rot:4a1", "is no rotation number"),
        ("rot:0", "is no rotation number"),
        ("on:spread", "is no selection"),
        ("on:spread/over", "is no selection"),
        ("on:9h/spread/home", "is no selection"),
        ("on:x/1h/spread/home", "is no selection"),
        ("rot:४५१", "is no rotation number"),
        ("risk:>", "cannot be read"),
        ("risk:>>5", "cannot be read"),
        ("risk:many", "“many” is not an amount"),
        ("risk:-5", "is below 0"),
        ("risk:1.005", "parts of a cent"),
        ("win:..", "has no end"),
        ("placed:soon", "“soon” is no day"),
        ("placed:2026-13-01", "is no day"),
        ("KA1042-0", "last digit does not fit"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(text, said):
    with pytest.raises(InputError) as refused:
        parse_ticket_filter(text, FRIDAY)
    assert said in str(refused.value)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_in_a_sentence(text):
    assert said_of(text).endswith(".")


def said_of(text):
    try:
        return f"{parse_ticket_filter(text, FRIDAY)!r}."
    except InputError as refused:
        return str(refused)

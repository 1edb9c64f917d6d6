"""The one-line filter of transactions: what it reads, and what it refuses."""

from datetime import date

import pytest

from desktop.domain.errors import InputError
from desktop.domain.filter_spans import Span
from desktop.domain.money_filter import EXAMPLE, MoneyFilter, parse_money_filter
from desktop.domain.numbers import ticket_number

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 16).toordinal()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", MoneyFilter()),
        ("acct:p1", MoneyFilter(account="P1")),
        ("agent:a1 user:ann", MoneyFilter(agent="A1", user="ann")),
        ("type:deposit,fee", MoneyFilter(kinds=("deposit", "fee"))),
        ("type:betting-adjustment", MoneyFilter(kinds=("betting_adjustment",))),
        ("method:CASH", MoneyFilter(method="cash")),
        ("day:>=mon", MoneyFilter(days=Span(MONDAY, None))),
        ("day:today", MoneyFilter(days=Span(SUNDAY.toordinal(), SUNDAY.toordinal()))),
        ("week:2026-11-17", MoneyFilter(week="2026-11-17")),
        ("amount:100..250.50", MoneyFilter(amount=Span(100_00, 250_50))),
        ("reversed:yes", MoneyFilter(is_reversed=True)),
        ("ref:4711 goodwill", MoneyFilter(reference="4711", words=("goodwill",))),
        (ticket_number("KA", 1042), MoneyFilter(number=("KA", 1042))),
    ],
)
def test_terms_are_read(text, found):
    assert parse_money_filter(text, SUNDAY) == found


def test_the_example_can_be_typed():
    assert parse_money_filter(EXAMPLE, SUNDAY).kinds == ("deposit",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kind:deposit", "is no filter. There are acct:"),
        ("type:gift", "is no type of transaction"),
        ("method:shells", "is no method of payment"),
        ("day:soon", "is no day"),
        ("amount:..", "has no end"),
        ("reversed:maybe", "reversed:yes"),
        ("acct:", "needs a value"),
        ("doc:KA1042-9", "last digit does not fit"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_can_be_written(text, said):
    with pytest.raises(InputError, match=said):
        parse_money_filter(text, SUNDAY)

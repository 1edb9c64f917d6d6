"""Views of money equal the ledger: cash flow, liquidity, collections, the payments grid."""

from datetime import date

from desktop.book.queries.cash_flow import find_liquidity, list_flow
from desktop.book.queries.collections import list_debts
from desktop.domain.transactions import TransactionType
from desktop.services.funding.bulk import list_payment_lines, post_many
from desktop.services.funding.promising import Promise, record_promise
from desktop.services.funding.requesting import request_withdrawal
from desktop.services.funding.reversing import reverse_money
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.changing import change_settings
from desktop.services.weeks import close_week

WEEK = date(2026, 11, 17)


def test_cash_flow_is_the_ledger_without_wagers(shop):
    shop.post("P1", 5000, "deposit")
    shop.post("P2", 3000, "deposit")
    shop.post("P1", -1000, "withdrawal")
    shop.post("P1", -700, "fee")
    late = shop.post("P3", 800, "betting_adjustment", figure_date=WEEK)
    reverse_money(shop.book, shop.actor, late.id, "typed twice")
    rows = list_flow(shop.book.reader, WEEK.isoformat())
    assert [(r.day, r.kind, r.user, r.method, r.postings, r.given, r.taken) for r in rows] == [
        ("2026-11-17", "betting_adjustment", "owner", "", 2, 800, -800),
        ("2026-11-22", "deposit", "owner", "cash", 2, 8000, 0),
        ("2026-11-22", "withdrawal", "owner", "cash", 1, 0, -1000),
        ("2026-11-22", "fee", "owner", "", 1, 0, -700),
    ]
    assert shop.rows("SELECT sum(cents) FROM posting") == [(sum(row.net for row in rows),)]
    payments = sum(row.net for row in rows if row.method)
    assert find_liquidity(shop.book.reader).till == payments == -shop.account("CASH").balance


def test_liquidity_says_what_would_be_left_if_everybody_settled(shop):
    shop.post("P1", 5000, "deposit")
    shop.post("P2", -2000, "accrual_adjustment")
    asked = Transaction("P1", TransactionType.WITHDRAWAL, -1500, method="cash")
    request_withdrawal(shop.book, shop.actor, asked)
    found = find_liquidity(shop.book.reader)
    assert (found.owed_to, found.owed_by, found.reserved, found.till) == (5000, 2000, 1500, 5000)
    assert found.after_settling == 2000 == shop.account("HOUSE").balance


def test_collections_name_since_when_and_what_was_paid_of_the_promise(shop):
    shop.post("P1", -9000, "accrual_adjustment")
    close_week(shop.book, shop.actor, WEEK)
    shop.now += 7 * 86_400_000
    shop.post("P2", -4000, "accrual_adjustment")
    day = date(2026, 12, 4)
    record_promise(shop.book, shop.actor, Promise("P1", 9000, day, "Ann", no_credit=True))
    shop.now += 1000
    shop.post("P1", 2500, "deposit")
    first, second = list_debts(shop.book.reader)
    assert (first.code, first.agent, first.owed, first.since) == ("P1", "A1", 6500, "2026-11-24")
    assert (first.promised, first.promised_on, first.collector, first.paid) == (
        9000, day.isoformat(), "Ann", 2500,
    )  # fmt: skip
    assert first.is_credit_stopped
    assert (second.code, second.owed, second.since, second.promised_on) == ("P2", 4000, None, "")


def test_the_grid_proposes_a_deposit_from_who_owes_and_a_payout_to_who_is_owed(shop):
    shop.post("P1", -9000, "accrual_adjustment")
    shop.post("P2", 4000, "accrual_adjustment")
    change_settings(shop.book, shop.actor, shop.house, "A1", {"credit/settle_figure": 5000})
    lines = list_payment_lines(shop.book.reader, "A1", shop.now)
    assert [(line.code, line.kind.value, line.settle, line.is_due) for line in lines] == [
        ("P1", "deposit", 5000, True), ("P2", "withdrawal", 5000, False),
        ("P3", "deposit", 5000, False),
    ]  # fmt: skip


def test_many_are_posted_until_the_first_that_is_refused(shop):
    deposit = TransactionType.DEPOSIT
    many = [
        Transaction("P1", deposit, 100, method="cash"),
        Transaction("P2", deposit, 0, method="cash"),
        Transaction("P3", deposit, 100, method="cash"),
    ]
    posted = post_many(shop.book, shop.actor, many)
    assert len(posted.numbers) == 1
    assert posted.problem.startswith("P2: The amount is 0")
    assert [shop.account(code).balance for code in ("P1", "P2", "P3")] == [100, 0, 0]
    assert post_many(shop.book, shop.actor, many[2:]).problem is None

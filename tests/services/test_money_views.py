"""Views of money equal the ledger: cash flow, liquidity, collections, the payments grid."""

from contextlib import suppress
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.book.queries.cash_flow import GROUPS, FlowQuestion, list_flow
from desktop.book.queries.collections import list_debts
from desktop.book.queries.documents import DocumentQuestion, sum_documents
from desktop.book.queries.liquidity import find_liquidity
from desktop.book.queries.weeks import list_weeks
from desktop.book.tables.foundation import CASH_ID, HOUSE_ID
from desktop.domain.errors import InputError
from desktop.domain.transactions import TransactionType
from desktop.services.funding.bulk import list_payment_lines, post_many
from desktop.services.funding.promising import Promise, record_promise
from desktop.services.funding.requesting import request_withdrawal
from desktop.services.funding.reversing import reverse_money
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.changing import change_settings
from desktop.services.weeks import close_week
from tests.shop import Shop

WEEK = date(2026, 11, 17)
KINDS = ("deposit", "withdrawal", "betting_adjustment", "accrual_adjustment", "promotion",
         "free_play", "fee", "transfer", "opening_balance")  # fmt: skip


def flow_of(shop, *by):
    weeks = list_weeks(shop.book.reader)
    first, last = weeks[0].starts_on, weeks[-1].starts_on
    return list_flow(shop.book.reader, FlowQuestion(0, first, last, by))


def stands(shop):
    return find_liquidity(shop.book.reader, "2026-11-22")


def test_cash_flow_is_the_ledger_without_wagers(shop):
    shop.post("P1", 5000, "deposit")
    shop.post("P2", 3000, "deposit")
    shop.post("P1", -1000, "withdrawal")
    shop.post("P1", -700, "fee")
    late = shop.post("P3", 800, "betting_adjustment", figure_date=WEEK)
    reverse_money(shop.book, shop.actor, late.id, "typed twice")
    rows = flow_of(shop, "day", "type", "user", "method")
    assert [(*r.group, r.postings, r.given, r.taken) for r in rows] == [
        ("2026-11-17", "betting_adjustment", "owner", "", 2, 800, -800),
        ("2026-11-22", "deposit", "owner", "cash", 2, 8000, 0),
        ("2026-11-22", "withdrawal", "owner", "cash", 1, 0, -1000),
        ("2026-11-22", "fee", "owner", "", 1, 0, -700),
    ]
    assert shop.rows("SELECT sum(cents) FROM posting") == [(sum(row.net for row in rows),)]
    payments = sum(row.net for row in rows if row.group[3])
    assert stands(shop).till == payments == -shop.account("CASH").balance


def test_liquidity_says_what_would_be_left_if_everybody_settled(shop):
    shop.post("P1", 5000, "deposit")
    shop.post("P2", -2000, "accrual_adjustment")
    asked = Transaction("P1", TransactionType.WITHDRAWAL, -1500, method="cash")
    request_withdrawal(shop.book, shop.actor, asked)
    found = stands(shop)
    assert (found.owed_to, found.owed_by, found.reserved, found.till) == (5000, 2000, 1500, 5000)
    assert found.after_settling == 2000 == shop.account("HOUSE").balance
    assert (found.owed_by_players, found.payouts.today, found.payouts.total) == (2000, 1500, 1500)


def test_payouts_are_due_late_or_wait_for_a_second_person_each_once(shop):
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", {"withdrawal/approval": 10_000})
    shop.post("P1", 50_000, "deposit")
    for cents in (10_000, 20_000):
        asked = Transaction("P1", TransactionType.WITHDRAWAL, -cents, method="cash")
        request_withdrawal(shop.book, shop.actor, asked)

    def payouts(today):
        found = find_liquidity(shop.book.reader, today).payouts
        return found.waiting, found.late, found.today, found.later

    assert payouts("2026-11-21") == (20_000, 0, 0, 10_000)
    assert payouts("2026-11-22") == (20_000, 0, 10_000, 0)
    assert payouts("2026-11-23") == (20_000, 10_000, 0, 0)
    assert stands(shop).reserved == stands(shop).payouts.total == 30_000


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(("P1", "P2", "P3")),
                                st.integers(-5_000, 5_000)), min_size=1, max_size=14),
       closes_after=st.integers(0, 14))  # fmt: skip
def test_balance_liquidity_flow_and_list_equal_the_ledger_after_any_history(
    tmp_path_factory, steps, closes_after
):
    shop = Shop(tmp_path_factory.mktemp("book") / "any.book")
    for number, (kind, code, cents) in enumerate(steps):
        if number == closes_after:
            close_week(shop.book, shop.actor, WEEK)
        other = {"contra": "A1"} if kind == "transfer" else {}
        signed = {"deposit": abs(cents), "withdrawal": -abs(cents)}.get(kind, cents)
        with suppress(InputError):
            posted = shop.post(code, signed, kind, **other)
            if cents % 5 == 0:
                reverse_money(shop.book, shop.actor, posted.id, "typed twice")
    ledger = dict(shop.rows(
        "SELECT account_id, sum(cents) FROM (SELECT account_id, cents FROM posting UNION ALL"
        " SELECT contra_id, -cents FROM posting) GROUP BY account_id"
    ))  # fmt: skip
    balances = dict(shop.rows("SELECT id, balance FROM account"))
    assert balances == {account: ledger.get(account, 0) for account in balances}
    customers = [cents for account, cents in ledger.items() if account > CASH_ID]
    now = stands(shop)
    assert (now.owed_to, now.owed_by) == (
        sum(cents for cents in customers if cents > 0), -sum(c for c in customers if c < 0)
    )  # fmt: skip
    assert now.after_settling == ledger.get(HOUSE_ID, 0)
    for by in GROUPS:
        assert sum(row.net for row in flow_of(shop, by)) == sum(customers)
    listed = sum_documents(shop.book.reader, DocumentQuestion())
    assert listed.net == sum(customers)
    each = [shop.account(code) for code in ("P1", "P2", "P3", "A1")]
    for account in each:
        own = sum_documents(shop.book.reader, DocumentQuestion(account_id=account.id))
        assert (own.net, own.free_play) == (account.balance, account.free_play)
    shop.book.close()


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


def test_agents_and_masters_stand_in_the_grid_of_who_is_above_them(shop):
    change_settings(shop.book, shop.actor, shop.house, "M1", {"week/agents_figure": 5000})
    shop.post("A1", 7000, "accrual_adjustment")
    (line,) = list_payment_lines(shop.book.reader, "M1", shop.now)
    assert (line.code, line.kind.value, line.settle, line.is_due) == (
        "A1", "withdrawal", 5000, True,
    )  # fmt: skip
    assert [line.code for line in list_payment_lines(shop.book.reader, "HOUSE", shop.now)] == ["M1"]

"""The money page by keyboard: what waits, payments of many, reversals, promises; real book."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.transactions import TransactionType
from desktop.services.claims import NewClaim, open_claim
from desktop.services.funding.posting import post_money
from desktop.services.funding.requesting import request_withdrawal
from desktop.services.funding.transactions import Transaction
from desktop.services.settings.changing import change_settings
from desktop.views.actions import find_conflicts
from desktop.views.money.columns import AMOUNT, DAY, KIND, TEXT
from desktop.views.money.window import COLLECTIONS, FLOW, PAYMENTS, TRANSACTIONS, MoneyPage
from desktop.views.page import Page
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.post("P1", 20_000, "deposit")
    made.post("P2", -9000, "accrual_adjustment", memo="from paper")
    asked = Transaction("P1", TransactionType.WITHDRAWAL, -5000, method="cash")
    request_withdrawal(made.book, made.actor, asked)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(MoneyPage(session), session, qtbot)
    qtbot.waitUntil(
        lambda: made.waiting.model.rowCount() == 1 and made.payments.model.rowCount() == 3
    )
    return made


def rows(model):
    return [[column.text(row) for column in model.columns] for row in model.rows]


def said_by(figures):
    return [part.accessibleName() for part in figures.children() if part.isWidgetType()]


def give_reason(page, qtbot, reason):
    qtbot.keyClicks(page.dialog.reason, reason)
    qtbot.keyClick(page.dialog.reason, Qt.Key.Key_Return)


def test_it_is_a_page_without_conflicting_keys(page):
    assert isinstance(page, Page)
    assert find_conflicts(page.page_actions()) == []
    for model in [tab.model for tab in page._tabs]:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_withdrawal_is_paid_from_the_queue(page, qtbot):
    assert rows(page.waiting.model)[0][2:7] == [
        "due today",
        "P1",
        "P1 name",
        "withdrawal",
        "−50.00",
    ]
    page.waiting.grid.setFocus()
    page.waiting.grid.select_row(0)
    qtbot.keyClick(page.waiting.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 0)
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 3)
    assert page.transactions.model.row_at(0).cents == -5000


def test_an_open_claim_asks_why_a_withdrawal_is_paid_all_the_same(page, qtbot, session):
    new = NewClaim("wants more", account="P1")
    taken = []
    session.runner.write(lambda book: open_claim(book, session.actor, new), taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    page.waiting.grid.select_row(0)
    page.waiting.pay()
    qtbot.waitUntil(lambda: page.dialog is not None)
    give_reason(page, qtbot, "is about another sum")
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 0)
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 3)
    assert page.transactions.model.row_at(0).cents == -5000


def test_what_waits_is_refused_with_a_reason(page, qtbot):
    page.waiting.grid.select_row(0)
    page.waiting.ask_refuse()
    qtbot.keyClick(page.dialog.reason, Qt.Key.Key_Return)
    assert "Type a reason" in page.dialog.problem
    give_reason(page, qtbot, "an open claim")
    qtbot.waitUntil(lambda: page.waiting.model.rowCount() == 0)


def test_a_transaction_is_reversed_and_both_are_shown(page, qtbot):
    page.tabs.setCurrentIndex(TRANSACTIONS)
    grid = page.transactions.grid
    documents = page.transactions.model
    qtbot.waitUntil(lambda: documents.rowCount() == 2)
    place = next(n for n in (0, 1) if documents.row_at(n).account == "P2")
    grid.select_row(place)
    number = documents.row_at(place).number
    qtbot.keyClick(grid, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    give_reason(page, qtbot, "typed twice")
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 3)
    newest = page.transactions.model.row_at(0)
    assert (newest.reverses, newest.cents, newest.memo) == (number, 9000, "typed twice")
    assert page.collections.model.rowCount() == 0


def test_payments_are_typed_and_posted_together(page, qtbot):
    page.tabs.setCurrentIndex(PAYMENTS)
    model = page.payments.model
    amount = next(n for n, column in enumerate(model.columns) if column.title == "Amount")
    kinds = [row.line.kind.value for row in model.rows]
    assert kinds == ["withdrawal", "deposit", "deposit"]
    assert model.setData(model.index(0, amount), "100")
    assert model.setData(model.index(1, amount), "90")
    page.payments.post_all()
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 4)
    qtbot.waitUntil(lambda: [row.line.balance for row in model.rows] == [10_000, 0, 0])
    assert [row.amount for row in model.rows] == ["", "", ""]


def test_posting_stops_at_the_first_that_is_refused_and_what_was_typed_stays(page, session, qtbot):
    page.tabs.setCurrentIndex(PAYMENTS)
    model = page.payments.model
    amount = next(n for n, column in enumerate(model.columns) if column.title == "Amount")
    model.setData(model.index(0, amount), "150.01")
    model.setData(model.index(1, amount), "90")
    page.payments.post_all()
    qtbot.waitUntil(lambda: "0 posted, then it stopped" in session.strip.sentence)
    assert "can withdraw 150.00" in session.strip.sentence
    assert [row.amount for row in model.rows] == ["150.01", "90", ""]
    model.setData(model.index(0, amount), "ten")
    page.payments.post_all()
    assert "is not an amount" in session.strip.sentence


def test_a_promise_is_noted_and_stops_credit(page, qtbot):
    page.tabs.setCurrentIndex(COLLECTIONS)
    grid = page.collections.grid
    assert page.collections.model.rows[0].owed == 9000
    grid.select_row(0)
    qtbot.keyClick(grid, Qt.Key.Key_Insert)
    dialog = page.dialog
    dialog.day.setText("soon")
    dialog.save()
    assert "is not a day" in dialog.problem
    dialog.day.setText("2026-12-04")
    dialog.stops_credit.setChecked(True)
    dialog.save()
    qtbot.waitUntil(lambda: page.collections.model.rows[0].is_credit_stopped)
    assert (
        page.collections.model.rows[0].promised,
        page.collections.model.rows[0].promised_on,
    ) == (9000, "2026-12-04")


def test_the_figures_and_the_cash_flow_are_the_ledger(page):
    page.tabs.setCurrentIndex(FLOW)
    shown = [row[1:4] + row[5:] for row in rows(page.flow.model)]
    assert shown == [
        ["deposit", "owner", "cash", "200.00", "", "+200.00"],
        ["accrual adjustment", "owner", "", "", "−90.00", "−90.00"],
    ]
    said = said_by(page.figures)
    assert any(text.startswith("Till: paid in less paid out 200.00") for text in said)


def test_a_promise_is_dropped_with_a_reason_and_credit_counts_again(page, qtbot):
    page.tabs.setCurrentIndex(COLLECTIONS)
    grid = page.collections.grid
    grid.select_row(0)
    page.collections.ask_promise()
    page.dialog.stops_credit.setChecked(True)
    page.dialog.save()
    qtbot.waitUntil(lambda: page.collections.model.rows[0].is_credit_stopped)
    page.collections.ask_drop()
    give_reason(page, qtbot, "settled by hand")
    qtbot.waitUntil(lambda: not page.collections.model.rows[0].promised_on)
    assert not page.collections.model.rows[0].is_credit_stopped


def test_what_was_paid_of_a_promise_is_shown_as_transactions(page, session, qtbot):
    page.tabs.setCurrentIndex(COLLECTIONS)
    grid = page.collections.grid
    grid.select_row(0)
    page.collections.ask_promise()
    page.dialog.save()
    qtbot.waitUntil(lambda: page.collections.model.rows[0].promised_on != "")
    paid = Transaction("P2", TransactionType.DEPOSIT, 4_000, method="cash")
    session.runner.write(
        lambda book: post_money(book, session.actor, paid),
        lambda posted: session.hub.announce(posted.changes),
        owner=page,
    )
    qtbot.waitUntil(lambda: page.collections.model.rows[0].paid == 4_000)
    debt = page.collections.model.rows[0]
    assert (debt.owed, debt.promised, debt.left) == (5_000, 9_000, 5_000)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert page.transactions.filter.text == "acct:P2 type:deposit day:>=2026-11-22"
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 1)
    assert page.transactions.model.row_at(0).cents == 4_000


def test_the_filter_finds_transactions_and_says_what_they_come_to(page, qtbot):
    page.tabs.setCurrentIndex(TRANSACTIONS)
    model = page.transactions.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert said_by(page.transactions.figures)[-2:] == [
        "Balances moved by: accounts’ side +110.00", "Free play: no money 0.00",
    ]  # fmt: skip
    page.transactions.show_filter("type:accrual-adjustment user:owner from")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.row_at(0).account == "P2"
    qtbot.waitUntil(
        lambda: "Balances moved by: accounts’ side −90.00" in said_by(page.transactions.figures)
    )


def test_a_filter_that_cannot_be_read_says_so_and_keeps_the_list(page, session, qtbot):
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 2)
    page.show_transactions("kind:deposit")
    assert "is no filter" in session.strip.sentence
    assert page.transactions.model.rowCount() == 2


def test_enter_opens_a_document_with_both_sides_of_its_postings(page, qtbot):
    page.show_transactions("acct:P1")
    grid = page.transactions.grid
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 1)
    grid.setFocus()
    grid.select_row(0)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.story is not None)
    assert [(entry.account, entry.cents) for entry in dialog.model.rows] == [
        ("P1", 20_000), ("CASH", -20_000),
    ]  # fmt: skip
    with qtbot.waitSignal(page.go) as gone:
        dialog.show_account()
    assert gone.args == ["accounts", "P1"]


def test_a_row_of_the_cash_flow_leads_to_its_transactions(page, qtbot):
    page.tabs.setCurrentIndex(FLOW)
    grid = page.flow.grid
    qtbot.waitUntil(lambda: page.flow.model.rowCount() == 2)
    grid.select_row(0)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == TRANSACTIONS
    assert page.transactions.filter.text == "day:2026-11-22 method:cash user:owner"


def test_an_adjustment_of_the_grid_is_dated_back_within_the_week(page, session, qtbot):
    page.tabs.setCurrentIndex(PAYMENTS)
    model = page.payments.model
    for column, text in ((KIND, "b"), (AMOUNT, "-12.50"), (DAY, "fri"), (TEXT, "misgraded")):
        assert model.setData(model.index(2, column), text)
    assert [column.text(model.rows[2]) for column in model.columns][6:] == [
        "betting adjustment", "-12.50", "Fri 20 Nov", "misgraded",
    ]  # fmt: skip
    page.payments.post_all()
    qtbot.waitUntil(lambda: model.rows[2].line.balance == -1250)
    page.show_transactions("day:2026-11-20")
    qtbot.waitUntil(lambda: page.transactions.model.rowCount() == 1)
    assert page.transactions.model.row_at(0).day == "2026-11-20"
    model.setData(model.index(2, DAY), "fri")
    model.setData(model.index(2, AMOUNT), "10")
    page.payments.post_all()
    qtbot.waitUntil(lambda: "Only a betting adjustment can be dated" in session.strip.sentence)
    assert model.setData(model.index(0, KIND), "gift")
    assert "is not posted here" in session.strip.sentence


def test_what_is_due_is_filled_in(page, shop, session, qtbot):
    session.runner.write(
        lambda book: change_settings(
            book, session.actor, session.house, "A1", {"credit/settle_figure": 9_000}
        ),
        session.hub.announce,
        owner=page,
    )
    page.tabs.setCurrentIndex(PAYMENTS)
    page.reload()
    qtbot.waitUntil(
        lambda: [p.line.is_due for p in page.payments.model.rows] == [True, True, False]
    )
    page.payments.fill_due()
    assert [p.amount for p in page.payments.model.rows] == ["200.00", "90.00", ""]

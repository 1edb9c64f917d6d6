"""The money page by keyboard: what waits, payments of many, reversals, promises; real book."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.transactions import TransactionType
from desktop.services.funding.requesting import request_withdrawal
from desktop.services.funding.transactions import Transaction
from desktop.views.actions import find_conflicts
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
    qtbot.waitUntil(lambda: made.waiting.rowCount() == 1 and made.payments.model.rowCount() == 3)
    return made


def rows(model):
    return [[column.text(row) for column in model.columns] for row in model.rows]


def give_reason(page, qtbot, reason):
    qtbot.keyClicks(page.dialog.reason, reason)
    qtbot.keyClick(page.dialog.reason, Qt.Key.Key_Return)


def test_it_is_a_page_without_conflicting_keys(page):
    assert isinstance(page, Page)
    assert find_conflicts(page.page_actions()) == []
    for model in (page.waiting, page.documents, page.debts, page.flow, page.payments.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_withdrawal_is_paid_from_the_queue(page, qtbot):
    assert rows(page.waiting)[0][2:7] == ["due today", "P1", "P1 name", "withdrawal", "−50.00"]
    page.tabs.currentWidget().setFocus()
    page.tabs.currentWidget().select_row(0)
    qtbot.keyClick(page.tabs.currentWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.waiting.rowCount() == 0)
    assert page.documents.rows[0].cents == -5000


def test_what_waits_is_refused_with_a_reason(page, qtbot):
    page.tabs.currentWidget().select_row(0)
    page.ask_refuse()
    qtbot.keyClick(page.dialog.reason, Qt.Key.Key_Return)
    assert "Type a reason" in page.dialog.problem
    give_reason(page, qtbot, "an open claim")
    qtbot.waitUntil(lambda: page.waiting.rowCount() == 0)


def test_a_transaction_is_reversed_and_both_are_shown(page, qtbot):
    page.tabs.setCurrentIndex(TRANSACTIONS)
    grid = page.tabs.currentWidget()
    place = next(n for n, row in enumerate(page.documents.rows) if row.account == "P2")
    grid.select_row(place)
    number = page.documents.rows[place].number
    qtbot.keyClick(grid, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    give_reason(page, qtbot, "typed twice")
    qtbot.waitUntil(lambda: page.documents.rowCount() == 3)
    newest = page.documents.rows[0]
    assert (newest.reverses, newest.cents, newest.memo) == (number, 9000, "typed twice")
    assert page.debts.rowCount() == 0


def test_payments_are_typed_and_posted_together(page, qtbot):
    page.tabs.setCurrentIndex(PAYMENTS)
    model = page.payments.model
    amount = next(n for n, column in enumerate(model.columns) if column.title == "Amount")
    kinds = [row.line.kind.value for row in model.rows]
    assert kinds == ["withdrawal", "deposit", "deposit"]
    assert model.setData(model.index(0, amount), "100")
    assert model.setData(model.index(1, amount), "90")
    page.payments.post_all()
    qtbot.waitUntil(lambda: page.documents.rowCount() == 4)
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
    grid = page.tabs.currentWidget()
    assert page.debts.rows[0].owed == 9000
    grid.select_row(0)
    qtbot.keyClick(grid, Qt.Key.Key_Insert)
    dialog = page.dialog
    dialog.day.setText("soon")
    dialog.save()
    assert "is not a day" in dialog.problem
    dialog.day.setText("2026-12-04")
    dialog.stops_credit.setChecked(True)
    dialog.save()
    qtbot.waitUntil(lambda: page.debts.rows[0].is_credit_stopped)
    assert (page.debts.rows[0].promised, page.debts.rows[0].promised_on) == (9000, "2026-12-04")


def test_the_figures_and_the_cash_flow_are_the_ledger(page):
    page.tabs.setCurrentIndex(FLOW)
    shown = [row[1:4] + row[5:] for row in rows(page.flow)]
    assert shown == [
        ["deposit", "owner", "cash", "200.00", "", "+200.00"],
        ["accrual adjustment", "owner", "", "", "−90.00", "−90.00"],
    ]
    said = [part.accessibleName() for part in page.figures.children() if part.isWidgetType()]
    assert any(text.startswith("Till: paid in less paid out 200.00") for text in said)

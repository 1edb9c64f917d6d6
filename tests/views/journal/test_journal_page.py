"""The journal by keyboard: facts, ledger, verification; over a real book and real lanes."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from sqlcipher3 import dbapi2

from desktop.domain.transactions import TransactionType
from desktop.services import wagers
from desktop.services.funding.posting import post_money
from desktop.services.funding.transactions import Transaction
from desktop.views.actions import find_conflicts
from desktop.views.journal.window import JournalPage
from desktop.views.page import Page
from tests.shop import Shop
from tests.views.opened import show_page

VERIFY_MS = 30_000


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    game = made.game(451)
    made.first = made.accept("452-3.5 r110", "P1")
    made.second = made.accept("451+3.5 r20", "P2")
    made.settle(game, 20, 17)
    made.pay("P1", 5000, memo="by post")
    wagers.void_ticket(made.book, made.actor, made.second.ticket_id, "misheard")
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(JournalPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.facts.model.rowCount() > 0 and made.facts.users.count() == 2)
    return made


def sentences(page):
    return [page.facts.model.row_at(row).sentence for row in range(page.facts.model.rowCount())]


def test_it_is_a_page_without_conflicting_keys(page):
    assert isinstance(page, Page)
    assert find_conflicts(page.page_actions()) == []


def test_the_latest_fact_stands_first_and_the_first_one_last(page, shop):
    QAbstractItemModelTester(page.facts.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = sentences(page)
    assert told[0] == f"voided {shop.second.number} of P2: misheard"
    assert told[-1].startswith("made the book")
    assert page.facts.model.row_at(0).chain != page.facts.model.row_at(1).chain


@pytest.mark.parametrize(
    ("text", "chips", "count"),
    [
        ("", {"tickets"}, 3),
        ("", {"tickets", "money"}, 4),
        ("by post", set(), 1),
        ("p1", {"money"}, 1),
        ("nothing like it", set(), 0),
    ],
)
def test_facts_are_filtered_by_kind_and_text(page, qtbot, text, chips, count):
    with qtbot.waitSignal(page.facts.model.modelReset):
        page.facts.filter.set_filter(text, frozenset(chips))
    assert page.facts.model.rowCount() == count


def test_a_ticket_number_finds_everything_about_the_ticket(page, shop, qtbot):
    with qtbot.waitSignal(page.facts.model.modelReset):
        page.visit(shop.second.number)
    assert [told.split(" ", maxsplit=1)[0] for told in sentences(page)] == ["voided", "accepted"]


def test_facts_are_filtered_by_user(page, qtbot):
    page.facts.users.setCurrentIndex(1)
    with qtbot.waitSignal(page.facts.model.modelReset):
        page.facts.users.activated.emit(1)
    assert {page.facts.model.row_at(row).user for row in range(page.facts.model.rowCount())} == {
        "owner"
    }


def test_l_turns_to_the_ledger_where_every_entry_balances(page, qtbot):
    page.facts.grid.setFocus()
    with qtbot.waitSignal(page.ledger.model.modelReset):
        qtbot.keyClick(page.facts.grid, Qt.Key.Key_L)
    assert page.shows_ledger
    QAbstractItemModelTester(page.ledger.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [page.ledger.model.row_at(row) for row in range(page.ledger.model.rowCount())]
    by_fact = {}
    for row in rows:
        by_fact[row.seq] = by_fact.get(row.seq, 0) + row.cents
    assert set(by_fact.values()) == {0}
    assert len(by_fact) == 3


def test_the_ledger_is_filtered_by_kind_and_account(page, qtbot):
    page.turn()
    qtbot.waitUntil(lambda: page.ledger.model.rowCount() > 0)
    with qtbot.waitSignal(page.ledger.model.modelReset):
        page.ledger.filter.set_filter("P1", frozenset({"payment"}))
    (row,) = [page.ledger.model.row_at(row) for row in range(page.ledger.model.rowCount())]
    assert (row.account, row.cents, row.memo) == ("P1", 5000, "by post")


def test_enter_on_a_fact_about_a_ticket_opens_the_ticket(page, shop, qtbot):
    page.facts.grid.setFocus()
    page.facts.grid.select_row(0)
    qtbot.keyClick(page.facts.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.dialog.story is not None)
    assert page.dialog.story.number == shop.second.number


def test_enter_on_money_leads_to_the_account(page, qtbot):
    with qtbot.waitSignal(page.facts.model.modelReset):
        page.facts.filter.set_filter("by post")
    page.facts.grid.setFocus()
    page.facts.grid.select_row(0)
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page.facts.grid, Qt.Key.Key_Return)
    assert gone.args == ["accounts", "P1"]


def test_v_checks_the_book_in_another_process_and_says_that_it_is_whole(page, session, qtbot):
    page.facts.grid.setFocus()
    qtbot.keyClick(page.facts.grid, Qt.Key.Key_V)
    assert len(session.pending.works) == 1
    qtbot.waitUntil(lambda: "unbroken" in session.strip.sentence, timeout=VERIFY_MS)
    count = page.facts.model.rowCount()
    assert session.strip.sentence.startswith(f"{count} facts, unbroken")
    assert session.pending.works == ()


def test_a_check_that_is_called_off_says_nothing_and_may_be_asked_again(page, session, qtbot):
    page.verify()
    session.pending.works[0].cancel()
    qtbot.waitUntil(lambda: session.pending.works == (), timeout=VERIFY_MS)
    assert session.strip.sentence == ""
    verify = next(action for action in page.page_actions() if action.id == "journal.verify")
    assert verify.why_disabled() is None


def test_a_balance_that_was_tampered_with_is_named(page, session, shop, qtbot):
    with closing(dbapi2.connect(str(shop.path))) as connection:
        connection.execute("UPDATE account SET balance = balance + 1 WHERE code = 'P1'")
        connection.commit()
    page.verify()
    qtbot.waitUntil(lambda: "does not agree" in session.strip.sentence, timeout=VERIFY_MS)
    assert "table account" in session.strip.sentence
    assert "column balance" in session.strip.sentence


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("user:owner kind:ticket", 3),
        ("acct:P1 kind:money", 1),
        ("acct:P2 kind:account", 1),
        ("ticket:{second}", 2),
        ("at:2026-11-22 kind:ticket.voided", 1),
        ("at:<2026-11-22", 0),
        ("fact:1..2", 2),
        ("station:{letters} kind:book", 1),
    ],
)
def test_facts_are_found_by_one_line(page, shop, qtbot, text, count):
    letters = shop.second.number[:2]
    with qtbot.waitSignal(page.facts.model.modelReset):
        page.facts.filter.set_filter(text.format(second=shop.second.number, letters=letters))
    assert page.facts.model.rowCount() == count


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("user:nobody", "no user “nobody”"),
        ("station:QQ", "has the letters QQ"),
        ("what:ever", "is no filter"),
        ("fact:x", "is no place"),
    ],
)
def test_a_filter_of_facts_that_cannot_be_read_is_said(page, session, qtbot, text, said):
    page.facts.filter.set_filter(text)
    qtbot.waitUntil(lambda: said in session.strip.sentence)


def test_a_void_is_joined_with_its_ticket_by_a_bracket(page):
    rows = [page.facts.model.row_at(row) for row in range(page.facts.model.rowCount())]
    places = {row.seq: place for place, row in enumerate(rows)}
    (void,) = [row for row in rows if row.takes_back is not None]
    assert void.kind == "ticket.voided"
    accepted = places[void.takes_back]
    assert rows[accepted].kind == "ticket.accepted"
    assert page.facts.grid.bracketed() == [(places[void.seq], accepted)]


def test_in_the_ledger_a_bracket_joins_the_postings_of_one_account(page, qtbot):
    page.turn()
    qtbot.waitUntil(lambda: page.ledger.model.rowCount() > 0)
    rows = [page.ledger.model.row_at(row) for row in range(page.ledger.model.rowCount())]
    pairs = page.ledger.grid.bracketed()
    assert len(pairs) == 2
    for upper, lower in pairs:
        assert rows[upper].account == rows[lower].account
        assert rows[upper].ticket == rows[lower].ticket
        assert rows[upper].cents == -rows[lower].cents


def test_b_shows_what_a_fact_changed_of_ticket_and_balance(page, qtbot):
    page.facts.grid.setFocus()
    page.facts.grid.select_row(0)
    qtbot.keyClick(page.facts.grid, Qt.Key.Key_B)
    model = page.changes.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    told = {(row.of, row.what): (row.before, row.after) for row in model.rows}
    number = page.facts.model.row_at(0).sentence.split()[1]
    assert told[number, "ticket"] == ("counts", "void")
    before, after = told[number, "net, player"]
    assert before != after == "0.00"
    assert told["P2", "balance, own side"] == (before, "0.00")


def test_b_shows_lines_before_and_after(page, qtbot):
    with qtbot.waitSignal(page.facts.model.modelReset):
        page.facts.filter.set_filter("kind:lines")
    page.facts.grid.select_row(0)
    page.show_before_after()
    qtbot.waitUntil(lambda: page.changes.model.rowCount() == 4)
    spread = page.changes.model.row_at(0)
    assert (spread.before, spread.after) == ("not on the board", "game spread home -3.5 -110")


def test_a_broken_chain_is_shown_at_its_fact_with_what_differs(page, session, shop, qtbot):
    with closing(dbapi2.connect(str(shop.path))) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        paid = connection.execute("SELECT seq, body FROM fact WHERE type = 'money.posted'")
        seq, body = paid.fetchone()
    _write_body(shop, seq, body.replace(b"by post", b"by boat"))
    page.verify()
    qtbot.waitUntil(lambda: "does not agree" in session.strip.sentence, timeout=VERIFY_MS)
    qtbot.waitUntil(lambda: getattr(page.facts.grid.current_row(), "seq", None) == seq)
    row = page.facts.grid.currentIndex().row()

    def mark():
        painted = page.facts.model.painted_row(row)
        return "" if painted is None else painted.texts[-1]

    qtbot.waitUntil(lambda: mark().startswith("✕ "))
    painted = page.facts.model.painted_row(row)
    assert painted.row_style == "flash-down"
    tooltip = page.facts.model.index(row, 7).data(Qt.ItemDataRole.ToolTipRole)
    assert "body does not match its hash" in tooltip
    _write_body(shop, seq, body)


def _write_body(shop, seq, body):
    """Change a fact behind the program's back."""
    with closing(dbapi2.connect(str(shop.path))) as connection:
        connection.execute("UPDATE fact SET body = ? WHERE seq = ?", (body, seq))
        connection.commit()


def test_a_new_fact_comes_to_the_top(page, session, qtbot):
    before = page.facts.model.rowCount()
    session.runner.write(lambda book: _pay(book, session.actor), session.hub.announce, owner=page)
    qtbot.waitUntil(lambda: page.facts.model.rowCount() == before + 1)
    assert sentences(page)[0] == "posted a deposit of 1.00 from P3 (cash)"


def _pay(book, actor):
    deposit = Transaction("P3", TransactionType.DEPOSIT, 100, method="cash")
    return post_money(book, actor, deposit).changes

"""Approval and breaks of accounts in their windows: real book, real lanes."""

import pytest

from desktop.book.queries.people import find_account
from desktop.book.reading import BookReader
from desktop.domain.accounts import AccountKind
from desktop.services.accounts import NewAccount, open_account
from desktop.services.approving_accounts import Decision
from desktop.views.accounts.approving import ApprovalDialog
from desktop.views.accounts.breaks import BreakDialog
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    account = NewAccount(
        "N1", "New Person", AccountKind.PLAYER, "A1", 500_00, waits=True, phone="555 0100"
    )
    open_account(made.book, made.actor, account)
    yield made
    made.book.close()


@pytest.fixture
def dialog(session, qtbot):
    made = ApprovalDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.model.rows))
    return made


def status_of(shop):
    reader = BookReader(shop.path)
    try:
        return find_account(reader, "N1").status
    finally:
        reader.close()


def test_a_refusal_without_a_reason_says_so_and_one_with_it_empties_the_list(shop, dialog, qtbot):
    dialog.decide(Decision.REFUSE)
    qtbot.waitUntil(lambda: "Say why" in dialog.problem)
    dialog.reason.setText("a known cheat")
    dialog.decide(Decision.REFUSE)
    qtbot.waitUntil(lambda: not dialog.model.rows)
    assert status_of(shop) == "refused"


def test_approving_makes_the_account_active(shop, dialog, qtbot):
    dialog.decide(Decision.APPROVE)
    qtbot.waitUntil(lambda: not dialog.model.rows)
    assert status_of(shop) == "active"


def test_a_break_is_started_once_and_a_shorter_one_is_refused(session, qtbot):
    first = BreakDialog(session, "P1")
    qtbot.addWidget(first)
    first.term.setCurrentIndex(2)
    with qtbot.waitSignal(first.accepted):
        first.start()
    second = BreakDialog(session, "P1")
    qtbot.addWidget(second)
    second.start()
    qtbot.waitUntil(lambda: "only be lengthened" in second.problem)

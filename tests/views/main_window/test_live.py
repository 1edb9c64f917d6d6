"""What one window books the others show, and nothing moves under the cursor."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from desktop.services.changes import changed
from desktop.views.entry.states import State
from desktop.views.main_window.layout import WindowLayout, write_windows
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from tests.shop import Shop
from tests.views.opened import opened

PAGES = ("entry", "tickets", "accounts")


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "live.bookdesk", players=6)
    shop.game(451)
    shop.game(453)
    for number in range(60):
        shop.accept(f"452 {10 + number}", player=f"P{1 + number % 6}")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def windows(session, qtbot):
    session.settings.save_text("windows", write_windows([WindowLayout(page) for page in PAGES]))
    made = OpenWindows(session, page_offers)
    made.start()
    wait(qtbot, session)
    yield made
    made.close_all()
    made.deleteLater()


def wait(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)


def book(qtbot, session, window, player, wager):
    """A wager from the account to the ticket, by the keys of the clerk."""
    page = window.page("entry")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.call.name_player(player)
    wait(qtbot, session)
    page.box.setText(wager)
    wait(qtbot, session)
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.call.state is State.READ_BACK, timeout=10_000)
    wait(qtbot, session)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: page.call.state is State.ACCEPTED, timeout=10_000)


def outline(model, parent=None):
    """The codes of a tree as they stand, from the top."""
    parent = parent or QModelIndex()
    codes = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        codes += [model.row_of(index).code, *outline(model, index)]
    return codes


def test_a_ticket_of_one_window_shows_in_the_others_without_a_move(
    windows, session, qtbot, no_stall
):
    clerk, register, tree = windows.windows
    tickets, accounts = register.page("tickets"), tree.page("accounts").accounts.tree
    tickets.grid.select_row(40)
    qtbot.waitUntil(lambda: tickets.grid.verticalScrollBar().value() > 0)
    chosen = tickets.grid.current_row()
    top = tickets.grid.rowAt(1)
    first_seen = tickets.model.row_at(top)
    # Rows come below their parent when it is opened.
    tree.page("accounts").visit("P1")
    wait(qtbot, session)
    accounts.expandAll()
    assert "P1" in outline(accounts.model())
    # By what is pending, the column that a wager changes.
    columns = [column.title for column in accounts.model().columns]
    accounts.sortByColumn(columns.index("Pending"), Qt.SortOrder.AscendingOrder)
    standing = outline(accounts.model())
    at = accounts.current_row().code
    pending = find(accounts.model(), "P1").pending
    book(qtbot, session, clerk, "P1", "454 900")
    # It is announced above what is read, and moves nothing.
    qtbot.waitUntil(lambda: tickets.model.news == 1, timeout=10_000)
    wait(qtbot, session)
    assert tickets.grid.current_row().id == chosen.id
    assert tickets.model.row_at(tickets.grid.rowAt(1)).id == first_seen.id
    qtbot.waitUntil(lambda: find(accounts.model(), "P1").pending > pending + 80_000)
    assert outline(accounts.model()) == standing
    assert accounts.current_row().code == at


def find(model, code, parent=None):
    """The row of an account, from the top."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found = (
            model.row_of(index) if model.row_of(index).code == code else find(model, code, index)
        )
        if found is not None:
            return found
    return None


def test_a_burst_of_changes_is_a_few_reloads_and_a_hidden_page_is_only_marked(
    windows, session, qtbot
):
    _, register, tree = windows.windows
    register.visit("desk")
    wait(qtbot, session)
    hidden, shown = register.page("tickets"), tree.page("accounts")
    reads = []
    session.hub.listen(hidden, frozenset({"tickets"}), lambda _: reads.append("hidden"))
    session.hub.listen(shown, frozenset({"tickets"}), lambda _: reads.append("shown"))
    for _ in range(200):
        session.hub.announce(changed("tickets", "accounts"))
    qtbot.waitUntil(lambda: reads == ["shown"])
    for _ in range(200):
        session.hub.announce(changed("tickets"))
    qtbot.waitUntil(lambda: reads == ["shown", "shown"])
    assert session.hub.is_marked(hidden)
    register.visit("tickets")
    qtbot.waitUntil(lambda: reads == ["shown", "shown", "hidden"])
    wait(qtbot, session)

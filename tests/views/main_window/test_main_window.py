"""The main window over a real book: pages, keys, menu, palette, status."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.changes import changed
from desktop.views.actions import find_conflicts
from desktop.views.house_rules.window import HouseRulesDialog
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.selection_sum import read_cents
from tests.shop import Shop
from tests.views.opened import opened

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PAGES = (
    "desk", "entry", "board", "exposure", "accounts", "tickets", "settlement", "weekly", "charts",
    "journal",
)  # fmt: skip


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "window.bookdesk")
    shop.game(451)
    shop.accept("452 100")
    shop.accept("451 60")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def window(session, qtbot):
    windows = OpenWindows(session, page_offers)
    made = windows.start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    yield made
    windows.close_all()
    windows.deleteLater()


def wait(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=5000)


def test_alt_and_a_digit_open_every_page(window, session, qtbot):
    for number, page in enumerate(PAGES, 1):
        QTest.keyClick(window.focusWidget() or window, Qt.Key(Qt.Key.Key_0 + number % 10), ALT)
        wait(qtbot, session)
        assert window.current_page == page
        assert window.stack.currentWidget() is window.page(page)


def test_a_page_is_made_at_its_first_visit(window):
    made = window.stack.count()
    assert made == 1
    window.visit("journal")
    window.visit("desk")
    window.visit("journal")
    assert window.stack.count() == 2


def test_every_page_names_itself_and_offers_its_actions(window, session, qtbot):
    for page_id in PAGES:
        window.visit(page_id)
        wait(qtbot, session)
        page = window.page(page_id)
        assert page.title
        assert window.page_actions_of(page_id)


def test_the_actions_of_all_pages_have_ids_and_keys_of_their_own(window, session, qtbot):
    actions = list(window.general_actions)
    for page_id in PAGES:
        window.visit(page_id)
        wait(qtbot, session)
        actions += window.page_actions_of(page_id)
    ids = [action.id for action in actions]
    assert len(set(ids)) == len(ids)
    assert all(action.title and action.scope for action in actions)
    assert [(keys, a.id, b.id) for keys, a, b in find_conflicts(actions)] == []


def test_back_and_forward_lead_through_the_visits(window):
    window.visit("entry")
    window.visit("tickets")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left, ALT)
    assert window.current_page == "entry"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right, ALT)
    assert window.current_page == "tickets"


def test_a_page_leads_to_another_with_what_it_is_to_show(window, session, qtbot):
    window.visit("desk")
    window.page("desk").go.emit("entry", "P1")
    wait(qtbot, session)
    assert window.current_page == "entry"
    assert window.page("entry").call.caller.account.code == "P1"


def test_the_palette_offers_this_page_first_and_then_everything(window):
    window.visit("entry")
    actions = window.actions_now()
    assert actions[0].id == "entry.accept"
    assert {"page.journal", "look.dark", "program.quit"} <= {action.id for action in actions}


def test_the_palette_runs_what_is_typed(window, qtbot):
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, CONTROL)
    box = window.palette_dialog.box
    qtbot.waitUntil(box.isVisible)
    QTest.keyClicks(box, "journ")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.current_page == "journal"


def test_the_menu_has_every_general_action_and_those_of_the_page(window):
    window.visit("entry")
    titles = {
        action.text()
        for menu_action in window.menuBar().actions()
        for action in _opened(menu_action.menu())
    }
    wanted = {action.title for action in window.actions_now()}
    assert wanted <= titles


def _opened(menu):
    menu.aboutToShow.emit()
    return menu.actions()


def test_the_theme_is_switched_and_remembered(window, session):
    assert not session.theme.is_dark
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert session.theme.is_dark
    assert session.settings.theme_mode == "dark"


def test_the_status_bar_says_who_acts_in_which_book_and_when(window):
    status = window.statusBar()
    assert status.who.text() == "owner · owner"
    assert status.book.text() == "window"
    assert status.clock.text() == "22 Nov 10:00 EST"
    assert window.book_corner.book.text() == "window"
    assert window.book_corner.day.text() == "Sun 22 Nov, wk47"
    assert "Tue 17 Nov – Mon 23 Nov" in window.book_corner.day.toolTip()


def test_long_work_is_shown_with_its_cancel(window, session):
    called_off = []
    progress = window.statusBar().progress
    work = session.pending.begin("Writing", lambda: called_off.append(True))
    work.report(1, 4)
    progress.show_now()
    assert progress._percent.text() == "25 %"
    progress.cancel_asked.emit()
    assert called_off == [True]
    work.finish()
    assert progress._bar.isHidden()


def test_two_pieces_of_work_are_counted(window, session):
    first, second = session.pending.begin("Writing"), session.pending.begin("Reading")
    assert window.status.progress._text.text() == "Writing"
    assert window.status.more.text() == "and 1 more"
    first.finish()
    assert window.status.progress._text.text() == "Reading"
    assert window.status.more.isHidden()
    second.finish()


def test_the_menu_of_the_book_offers_the_recent_books(window, session, tmp_path):
    other = tmp_path / "other.bookdesk"
    session.settings.add_recent_book(other)
    session.settings.add_recent_book(session.path)
    asked = []
    window.book_asked.connect(asked.append)
    window.book_corner.menu.aboutToShow.emit()
    named = {action.text(): action for action in window.book_corner.menu.actions()}
    assert [action.text() for action in named.values() if action.isChecked()] == ["window"]
    for title in ("window", "other", "Open or make another book…"):
        window.book_corner.menu.triggered.emit(named[title])
    assert asked == [other, None]


@pytest.mark.parametrize(
    ("shown", "cents"),
    [
        ("1,240.00", 124_000), ("−0.50", -50), ("+12.34", 1_234), ("1.240,00", 124_000),
        ("player owes 451.00", None), ("", None), ("12", None), ("1.5", None),
    ],
)  # fmt: skip
def test_an_amount_of_a_cell_is_read_and_nothing_else(shown, cents):
    assert read_cents(shown) == cents


def test_selected_rows_are_summed_up(window, session, qtbot):
    window.visit("tickets")
    wait(qtbot, session)
    grid = window.page("tickets").grid
    qtbot.waitUntil(lambda: grid.model().rowCount() == 2)
    narrowest = window.status.minimumSizeHint().width()
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: bool(window.status.selection.text()))
    assert window.status.selection.text() == (
        "2 selected · Risk: sum 176.00, average 88.00 · To win 160.00 · Net, player 0.00"
    )
    # With large letters a window as wide as all of it would be wider than the screen.
    assert window.status.selection.toolTip() == window.status.selection.text()
    assert window.status.minimumSizeHint().width() <= narrowest + 40
    grid.select_row(0)
    qtbot.waitUntil(lambda: not window.status.selection.text())


def test_a_week_that_was_closed_elsewhere_is_shown(window, session, qtbot):
    asked = []
    session.runner.idle_changed.connect(asked.append)
    session.hub.announce(changed("weeks"))
    qtbot.waitUntil(lambda: asked[-1:] == [True])
    assert "Open week of figures: Tue 17 Nov" in window.book_corner.day.toolTip()


def test_the_house_rules_open_from_the_menu_and_wagers_follow_a_new_version(window, session, qtbot):
    action = next(one for one in window.general_actions if one.id == "rules.open")
    action.run()
    dialog = window.findChild(HouseRulesDialog)
    qtbot.waitUntil(lambda: dialog.draft is not None)
    dialog.compared.setCurrentText("Whole dollars")
    dialog.load_button.click()
    dialog.ask_to_save()
    dialog.asking.accept_button.click()
    qtbot.waitUntil(lambda: session.house.rules.version == 2)
    assert session.house.rules.rounding.unit == 100
    wait(qtbot, session)
    dialog.close()

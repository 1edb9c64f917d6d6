"""The browser of tickets by keyboard, over a real book and real lanes."""

import random
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from desktop.feeds.reading import read_tickets
from desktop.models.tickets import TICKET_ORDERS
from desktop.services import wagers
from desktop.services.importing.run import Intake
from desktop.services.importing.tickets import import_tickets
from desktop.services.users import Actor, Role
from desktop.views.actions import find_conflicts
from desktop.views.page import Page, Visited
from desktop.views.tickets.window import TicketsPage
from desktop.views.widgets.grid_frozen import FrozenColumns
from tests.shop import Shop
from tests.views.opened import opened, show_page

TICKETS = 450


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """450 tickets, so that the register has three pages."""
    made = Shop(tmp_path_factory.mktemp("tickets") / "shop.book", credit=100_000_000)
    games = [made.game(rotation) for rotation in (451, 453)]
    chance = random.Random(5)  # noqa: S311  the same every time, and no secret
    for number in range(TICKETS):
        made.now += 1000
        rotation = (451, 453)[number % 2]
        made.accept(f"{rotation}+3.5 r{chance.choice((20, 50, 110))}", f"P{number % 3 + 1}")
    made.settle(games[0], 20, 17)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(TicketsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.model.is_count_exact and made.model.rowCount() == TICKETS)
    return made


def spoken(strip):
    return [part.accessibleName().rstrip() for part in strip.findChildren(QWidget)]


def filtered(qtbot, page, text):
    """Type a filter and wait for its answer."""
    page.filter.box.setFocus()
    page.filter.box.clear()
    with qtbot.waitSignal(page.model.modelReset):
        qtbot.keyClicks(page.filter.box, text)
    qtbot.waitUntil(lambda: page.model.is_count_exact)


def test_it_is_a_page_that_can_be_visited(page):
    assert isinstance(page, Page)
    assert isinstance(page, Visited)
    assert find_conflicts(page.page_actions()) == []


def test_the_newest_ticket_stands_first_and_the_sums_are_of_all(page, qtbot):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first, second = page.model.row_at(0), page.model.row_at(1)
    assert first.id > second.id
    qtbot.waitUntil(lambda: "Tickets: 450" in spoken(page.figures))


def test_far_pages_are_read_when_they_are_scrolled_to(page, qtbot):
    page.grid.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.row_at(TICKETS - 1) is not None)
    assert page.model.row_at(TICKETS - 1).description.startswith("451 Away451")


def test_a_slash_leads_to_the_filter_and_enter_back_to_the_tickets(page, qtbot):
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Slash)
    assert page.filter.box.hasFocus()
    qtbot.keyClick(page.filter.box, Qt.Key.Key_Return)
    assert page.grid.hasFocus()


def test_a_filter_narrows_rows_and_sums(page, qtbot):
    filtered(qtbot, page, "acct:p2 rot:453")
    assert page.model.rowCount() == 75
    assert {page.model.row_at(row).account for row in range(75)} == {"P2"}


def test_a_filter_that_cannot_be_read_is_said_and_stays(page, session, qtbot):
    page.filter.box.setFocus()
    qtbot.keyClicks(page.filter.box, "status:lose")
    qtbot.waitUntil(lambda: "is no status" in session.strip.sentence)
    assert page.filter.text == "status:lose"
    assert page.model.rowCount() == TICKETS


def test_an_unknown_account_is_said_and_the_tickets_stay(page, session, qtbot):
    page.filter.box.setFocus()
    qtbot.keyClicks(page.filter.box, "acct:P99")
    qtbot.waitUntil(lambda: "no account “P99”" in session.strip.sentence)
    assert page.model.rowCount() == TICKETS


def test_a_chip_is_a_filter(page, qtbot):
    with qtbot.waitSignal(page.model.modelReset):
        page.filter.set_filter("", frozenset({"status:open"}))
    qtbot.waitUntil(lambda: page.model.is_count_exact)
    assert page.model.rowCount() == TICKETS // 2
    assert page.model.row_at(0).status == "open"


@pytest.mark.parametrize("column", [c for c, order in enumerate(TICKET_ORDERS) if order])
def test_a_click_on_a_header_sorts_in_the_book(page, qtbot, column):
    with qtbot.waitSignal(page.model.modelReset):
        page.grid.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    values = [page.model.columns[column].text(page.model.row_at(row)) for row in (0, 1)]
    assert None not in values
    ids = {page.model.row_at(row).id for row in range(200)}
    assert len(ids) == 200


def test_a_column_without_an_order_says_so(page, session, qtbot):
    page.grid.sortByColumn(TICKET_ORDERS.index(None), Qt.SortOrder.AscendingOrder)
    assert "cannot be sorted" in session.strip.sentence


def test_several_selected_tickets_are_added_up(page, session):
    page.grid.setFocus()
    page.grid.select_row(0)
    assert page.grid.told_sum == ""
    page.grid.selectionModel().select(
        page.model.index(2, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    risk = session.formatting.money(sum(page.model.row_at(row).risk for row in (0, 2)))
    assert page.grid.told_sum.startswith(f"2 selected · Risk: sum {risk}, ")
    page.grid.select_row(1)
    assert page.grid.told_sum == ""


def test_totals_stand_below_their_columns_of_what_is_selected_or_was_found(page, qtbot):
    qtbot.waitUntil(lambda: "All found" in page.totals.accessibleDescription())
    everything = page.totals.accessibleDescription()
    assert "Placed 450" in everything
    page.grid.setFocus()
    page.grid.select_row(0)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    risk = page.model.row_at(0).risk + page.model.row_at(1).risk
    shown = page._session.formatting.money(risk)
    assert f"Ticket Selected; Placed 2; Risk {shown}; " in page.totals.accessibleDescription()
    page.grid.select_row(5)
    assert page.totals.accessibleDescription() == everything


def test_space_shows_the_legs_beside_the_row_until_escape(page, qtbot):
    page.grid.setFocus()
    page.grid.select_row(0)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    qtbot.waitUntil(page.peek.isVisible)
    assert page.peek.legs.rowCount() == 1
    first = page.peek.legs.row_at(0).selection
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.peek.legs.row_at(0).selection != first)
    row = page.grid.visualRect(page.grid.currentIndex())
    assert not page.peek.geometry().contains(row.center() + page.grid.viewport().pos())
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert not page.peek.isVisible()


def test_the_selected_tickets_are_written_to_a_workbook(page, session, qtbot, tmp_path):
    page.grid.setFocus()
    page.grid.select_row(1)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = {page.model.row_at(row).number for row in (1, 2)}
    page.export()
    qtbot.waitUntil(lambda: page.exporter.dialog is not None)
    target = tmp_path / "chosen.xlsx"
    with qtbot.waitSignal(page.exporter.written, timeout=60_000):
        page.exporter.dialog.fileSelected.emit(str(target))
    sheet = load_workbook(target).active
    told = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert chosen <= told
    assert page.model.row_at(0).number not in told


def test_the_first_column_stays_in_sight_while_the_others_scroll(page, qtbot):
    page.resize(700, 500)
    assert page.grid.findChild(FrozenColumns) is None
    page.grid.horizontalScrollBar().setValue(120)
    frozen = page.grid.findChild(FrozenColumns)
    qtbot.waitUntil(frozen.isVisible)
    assert frozen.columnWidth(0) == page.grid.columnWidth(0)
    assert frozen.isColumnHidden(1)
    page.grid.verticalScrollBar().setValue(500)
    assert frozen.verticalScrollBar().value() == 500


def test_enter_opens_the_whole_ticket(page, qtbot):
    page.grid.setFocus()
    page.grid.select_row(0)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    dialog = page.deeds.dialog
    qtbot.waitUntil(lambda: dialog.story is not None)
    assert dialog.windowTitle() == f"Ticket {page.model.row_at(0).number}"
    assert len(dialog.legs.rows) == 1
    assert next(step.what for step in dialog.steps.rows) == "accepted"


def test_the_whole_ticket_shows_the_explanation_of_the_command_line_and_copies_it(page, qtbot):
    ticket = page.model.row_at(0)
    page.visit(ticket.id)
    dialog = page.deeds.dialog
    qtbot.waitUntil(lambda: dialog.story is not None)
    dialog.faces.setCurrentIndex(1)
    dialog.copy_explanation()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.story.explanation
    assert copied.startswith(f"Ticket {ticket.number} of {ticket.account}")


def test_visiting_with_an_id_opens_the_ticket_and_with_a_text_filters(page, qtbot):
    ticket = page.model.row_at(3)
    page.visit(ticket.id)
    qtbot.waitUntil(lambda: page.deeds.dialog.story is not None)
    assert page.deeds.dialog.story.number == ticket.number
    with qtbot.waitSignal(page.model.modelReset):
        page.visit("acct:P1")
    qtbot.waitUntil(lambda: page.model.is_count_exact)
    assert page.model.rowCount() == 150


def test_a_ticket_leads_to_its_player(page, qtbot):
    page.grid.select_row(0)
    with qtbot.waitSignal(page.go) as gone:
        page.deeds.show_player()
    assert gone.args == ["accounts", page.model.row_at(0).account]


def test_a_ticket_leads_to_the_board_as_it_was_when_it_was_placed(page, qtbot):
    page.grid.setFocus()
    page.grid.select_row(0)
    ticket = page.model.row_at(0)
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page.grid, Qt.Key.Key_B)
    name, (word, _, at) = gone.args
    assert (name, word, at) == ("board", "at", ticket.placed_at)


@pytest.fixture
def own_shop(tmp_path):
    made = Shop(tmp_path / "own.book")
    made.game(451)
    made.accept("451+3.5 r110", "P1")
    yield made
    made.book.close()


@pytest.fixture
def own_session(own_shop, theme, tmp_path):
    with opened(own_shop, theme, tmp_path) as made:
        yield made


@pytest.fixture
def own_page(own_session, qtbot):
    made = show_page(TicketsPage(session=own_session), own_session, qtbot)
    qtbot.waitUntil(lambda: made.model.rowCount() == 1)
    return made


def test_del_voids_with_a_reason_and_the_register_follows(own_page, qtbot):
    own_page.grid.setFocus()
    own_page.grid.select_row(0)
    qtbot.keyClick(own_page.grid, Qt.Key.Key_Delete)
    dialog = own_page.deeds.dialog
    qtbot.waitUntil(lambda: dialog.question is not None)
    question = dialog.question
    qtbot.keyClick(question.reason, Qt.Key.Key_Return)
    assert own_page.model.row_at(0).status == "open"
    qtbot.keyClicks(question.reason, "misheard")
    qtbot.keyClick(question.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: own_page.model.row_at(0).status == "void")
    qtbot.waitUntil(lambda: dialog.steps.rows[-1].what == "voided: misheard")


def test_a_clerk_is_told_why_not(own_session, qtbot):
    clerk = Actor(own_session.actor.user_id, "clerk", Role.CLERK, "test")
    page = TicketsPage(session=replace(own_session, actor=clerk))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.grid.select_row(0)
    void = next(action for action in page.page_actions() if action.id == "tickets.void")
    assert "owner or manager" in void.why_disabled()


def test_a_refresh_brings_a_new_ticket_to_the_top(own_page, own_session, own_shop, qtbot):
    def write(book):
        own_shop.book = book
        return own_shop.accept("452-3.5 r20", "P2").changes

    own_session.runner.write(write, own_session.hub.announce)
    qtbot.waitUntil(lambda: own_page.model.rowCount() == 2)
    assert own_page.model.row_at(0).account == "P2"


FLAGGED = """reference,account,placed_at,event_date,entry
R1,P2,2026-11-22T15:30:00-05:00,2026-11-22,452-3.5 r50
"""


@pytest.fixture
def flagged_page(own_shop, theme, tmp_path, qtbot):
    path = tmp_path / "late.csv"
    path.write_text(FLAGGED)
    reading = read_tickets(path)
    import_tickets(own_shop.book, own_shop.actor, reading, Intake("late.csv"))
    with opened(own_shop, theme, tmp_path) as session:
        made = TicketsPage(session=session)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        qtbot.waitUntil(lambda: made.model.rowCount() == 2)
        yield made


def test_a_flagged_ticket_is_let_stand_with_a_reason(flagged_page, qtbot):
    page = flagged_page
    with qtbot.waitSignal(page.model.modelReset):
        page.filter.set_filter("", frozenset({"flag:open"}))
    assert page.model.rowCount() == 1
    assert page.model.painted_row(0).texts[-1] == "to review"
    dialog = page.deeds.open_ticket(page.model.row_at(0).id)
    qtbot.waitUntil(lambda: dialog.story is not None)
    assert "past post" in dialog.strip.sentence
    dialog.ask_stand()
    qtbot.keyClicks(dialog.question.reason, "called before the start")
    qtbot.keyClick(dialog.question.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    qtbot.waitUntil(lambda: not dialog.story.open_flags)
    assert dialog.strip.sentence == ""


def test_a_ticket_voided_elsewhere_meanwhile_is_said_in_the_dialog(own_page, own_session, qtbot):
    ticket_id = own_page.model.row_at(0).id
    dialog = own_page.deeds.open_ticket(ticket_id)
    qtbot.waitUntil(lambda: dialog.story is not None)
    dialog.ask_void()
    own_session.runner.write(
        lambda book: wagers.void_ticket(book, own_session.actor, ticket_id, "elsewhere"),
        lambda _changes: None,
    )
    qtbot.waitUntil(lambda: own_session.runner.is_idle)
    question = dialog.question
    question.reason.setText("here")
    question.give()
    qtbot.waitUntil(lambda: "void already" in question.problem)
    assert question.reason.text() == "here"


def names_of_views(session):
    return [view.name for view in session.settings.find_views("tickets", "owner")]


def test_a_filter_and_its_order_are_saved_shown_again_and_removed(page, session, qtbot):
    filtered(qtbot, page, "acct:P2")
    page.grid.horizontalHeader().setSortIndicator(6, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(
        lambda: page.model.row_at(0) is not None and page.model.row_at(0).risk == 110_00
    )
    page.grid.horizontalHeader().setSectionHidden(3, True)
    qtbot.keyClick(page.grid, Qt.Key.Key_V)
    qtbot.keyClicks(page.views.name, "P2 by risk")
    qtbot.keyClick(page.views.name, Qt.Key.Key_Return)
    assert page.views.model.index(0, 1).data() == "acct:P2 · by risk, falling"
    page.views.reject()
    page.grid.horizontalHeader().setSectionHidden(3, False)
    page.grid.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    page.filter.set_filter("", frozenset({"status:void"}))
    qtbot.waitUntil(lambda: page.model.is_count_exact and page.model.rowCount() == 0)
    page.ask_views()
    qtbot.keyClick(page.views.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.is_count_exact and page.model.rowCount() == TICKETS // 3)
    assert (page.filter.text, page.filter.chips_on) == ("acct:P2", frozenset())
    first = page.model.row_at(0)
    assert (first.account, first.risk) == ("P2", 110_00)
    assert page.grid.horizontalHeader().isSectionHidden(3)
    page.grid.horizontalHeader().setSectionHidden(3, False)
    page.ask_views()
    qtbot.waitUntil(page.views.isActiveWindow)
    qtbot.keyClick(page.views.grid, Qt.Key.Key_Delete)
    assert page.views.said == "“P2 by risk” was removed."
    assert names_of_views(session) == []
    page.views.reject()


def test_a_view_needs_a_name_and_the_same_name_replaces(page, session, qtbot):
    page.ask_views()
    page.views.save()
    assert "Type a name first" in page.views.said
    for _ in range(2):
        page.views.name.setText("Mine")
        page.views.save()
    assert page.views.said == "“Mine” was replaced."
    assert names_of_views(session) == ["Mine"]
    page.views.reject()

"""The page of reports over a real book: preview, explaining a row, filters, export."""

import csv

import pytest
from PySide6.QtCore import Qt

from desktop.views.reports.window import ReportsPage
from desktop.views.saved_view import SavedView
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "reports.bookdesk")
    game = made.game()
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.settle(game, 20, 24)
    made.pay("P2", 5_000)
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(ReportsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.model.rowCount() == 2)
    return made


def test_the_preview_says_period_and_perspective_above_its_rows(page):
    assert "from the player's side" in page.words.text()
    assert [row.texts[0] for row in page.model.rows] == ["P1", "P2"]


def test_enter_explains_a_number_by_the_tickets_that_make_it(page, qtbot):
    page.grid.select_row(1)
    with qtbot.waitSignal(page.go) as went:
        page.open_current()
    assert went.args == ["tickets", "acct:P2"]


def test_a_row_of_the_cash_flow_opens_its_transactions(page, qtbot):
    page.name.setCurrentText("cash-flow")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.grid.select_row(0)
    page.open_current()
    assert page.name.currentText() == "transactions"
    qtbot.waitUntil(lambda: len(page.model.columns) > 10 and page.model.rowCount() == 1)


def test_rows_are_found_by_any_text(page):
    page.contains.setText("p2")
    assert [row.texts[0] for row in page.model.rows] == ["P2"]


def test_a_week_that_is_no_day_is_refused_in_the_strip(page, session):
    page.week.setText("last week")
    page.reload()
    assert "is no day" in session.strip.sentence


def test_what_is_on_the_screen_is_written(page, qtbot, tmp_path):
    out = tmp_path / "out.csv"
    with qtbot.waitSignal(page.export.written, timeout=30_000):
        page.export.write(page._question(), out, "csv")
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["group"] for row in csv.DictReader(file)] == ["P1", "P2"]


def test_enter_on_the_master_sheet_tells_why_a_commission_is_what_it_is(page, qtbot):
    page.visit("master-sheet")
    qtbot.waitUntil(lambda: any(row.opens.startswith("commission") for row in page.model.rows))
    page.grid.select_row(0)
    page.open_current()
    qtbot.waitUntil(lambda: page.dialog is not None and page.dialog.story is not None)
    assert page.dialog.steps.rows[-1].step.text == "Due for the week"
    page.dialog.reject()


def test_what_is_shown_is_printed_as_a_pdf(page, qtbot, tmp_path):
    page.visit("head-count")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    with qtbot.waitSignal(page.export.written):
        page._print(tmp_path / "heads.pdf")
    assert (tmp_path / "heads.pdf").read_bytes().startswith(b"%PDF")


def test_a_view_brings_report_filters_order_and_columns_back(page, session, qtbot):
    header = page.grid.horizontalHeader()
    page.contains.setText("p")
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    header.setSectionHidden(1, True)
    assert [row.texts[0] for row in page.model.rows] == ["P2", "P1"]
    qtbot.keyClick(page.grid, Qt.Key.Key_V)
    qtbot.keyClicks(page.views.name, "Players, last first")
    qtbot.keyClick(page.views.name, Qt.Key.Key_Return)
    assert page.views.said == "“Players, last first” was saved."
    page.views.reject()
    page.name.setCurrentText("pending")
    qtbot.waitUntil(lambda: page.model.columns[0].title != "Group")
    assert not header.isSectionHidden(1)
    assert header.sortIndicatorSection() == -1
    page.contains.clear()
    page.ask_views()
    qtbot.keyClick(page.views.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert (page.name.currentText(), page.contains.text()) == ("performance", "p")
    assert [row.texts[0] for row in page.model.rows] == ["P2", "P1"]
    assert header.isSectionHidden(1)


def test_reading_a_report_anew_keeps_its_order_and_columns(page, qtbot):
    header = page.grid.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    header.setSectionHidden(2, True)
    before = page.model
    page.reload()
    qtbot.waitUntil(lambda: page.model is not before)
    assert [row.texts[0] for row in page.model.rows] == ["P2", "P1"]
    assert header.isSectionHidden(2)


def test_a_view_of_a_report_that_is_no_more_says_so(page, session):
    session.settings.save_views("reports", "owner", [SavedView("Old", {"report": "moon-phase"})])
    page.ask_views()
    page.views.show_chosen()
    assert "no report “moon-phase”" in session.strip.sentence
    assert page.name.currentText() == "performance"

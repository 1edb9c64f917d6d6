"""The page of reports over a real book: preview, explaining a row, filters, export."""

import csv

import pytest
from PySide6.QtCore import Qt

from desktop.book.access_log import list_access
from desktop.book.reading import BookReader
from desktop.domain.weeks import instant
from desktop.reports.preview import paper_of_rows, preview_report
from desktop.reports.questions import Question
from desktop.reports.writing import REPORTS
from desktop.views.printing.pages import lay_out
from desktop.views.printing.printers import pdf_of
from desktop.views.reports.window import ReportsPage
from desktop.views.saved_view import SavedView
from tests.printed import read_pdf
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "reports.bookdesk")
    game = made.game()
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.settle(game, 20, 24)
    made.game(453)
    made.accept("453 70", "P3")
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
    page.asked.name.choose("cash-flow")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.grid.select_row(0)
    page.open_current()
    assert page.asked.name.code == "transactions"
    qtbot.waitUntil(lambda: len(page.model.columns) > 10 and page.model.rowCount() == 1)


def test_rows_are_found_by_any_text(page):
    page.asked.contains.setText("p2")
    assert [row.texts[0] for row in page.model.rows] == ["P2"]


def test_a_week_that_is_no_day_is_refused_in_the_strip(page, session):
    page.asked.week.setText("last week")
    page.reload()
    assert "is no day" in session.strip.sentence


def test_what_is_on_the_screen_is_written(page, qtbot, tmp_path):
    out = tmp_path / "out.csv"
    with qtbot.waitSignal(page.export.written, timeout=30_000):
        page.export.write_report(page.asked.question(), out, "csv")
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
    qtbot.waitUntil(lambda: "Head count" in page._preview.heading[0])
    page.print_shown()
    dialog = page.printing
    qtbot.waitUntil(lambda: dialog.layout_made is not None)
    with qtbot.waitSignal(dialog.written):
        dialog.save(tmp_path / "heads.pdf")
    assert "Head count" in read_pdf((tmp_path / "heads.pdf").read_bytes()).pages[0].text
    dialog.close()
    with BookReader(page._session.path) as reader:
        assert [entry.kind for entry in list_access(reader)][:1] == ["exported head-count"]


def test_a_long_report_is_printed_with_its_total_on_every_page(page):
    rows = [page.model.rows[0]] * 300
    paper = paper_of_rows(page._shown(page._preview), rows)
    printed = read_pdf(pdf_of(lay_out(paper, "A4")))
    assert len(printed.pages) > 3
    assert all("Total" in each.texts for each in printed.pages)


def test_only_the_tickets_of_the_filter_are_shown_and_written(page, qtbot, tmp_path):
    page.asked.where.setText("acct:p2 type:S")
    page.reload()
    qtbot.waitUntil(lambda: [row.texts[0] for row in page.model.rows] == ["P2"])
    assert "Only tickets with acct:p2 type:S" in page.words.text()
    out = tmp_path / "out.csv"
    with qtbot.waitSignal(page.export.written, timeout=30_000):
        page.export.write_report(page.asked.question(), out, "csv")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["group"], row["opens"]) for row in rows] == [
        ("P2", "tickets acct:P2 acct:p2 type:S")
    ]


def test_rows_that_are_not_on_the_screen_are_not_written(page, qtbot, tmp_path):
    page.asked.contains.setText("p1")
    assert "Only rows with “p1”" in page.words.text()
    assert page.total.text() == ""
    out = tmp_path / "out.csv"
    with qtbot.waitSignal(page.export.written, timeout=30_000):
        page.export.write_report(page.asked.question(), out, "csv")
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["group"] for row in csv.DictReader(file)] == ["P1"]


def test_what_the_rows_come_to_stands_below_them(page):
    assert page.total.text().startswith("Total  ·  Bets 2  ·  Volume 330.00")


@pytest.mark.parametrize(
    ("name", "opens"),
    [
        ("weekly-figures", "tickets acct:P1 week:2026-11-17"),
        ("board", "tickets rot:451 day:2026-11-22"),
    ],
)
def test_a_report_whose_file_has_no_column_for_it_opens_its_rows_too(page, qtbot, name, opens):
    page.visit(name)
    qtbot.waitUntil(lambda: any(row.opens == opens for row in page.model.rows))


def test_every_row_of_every_report_leads_somewhere(page, shop, session):
    with BookReader(session.path) as reader:
        for name in REPORTS:
            found = preview_report(reader, Question(name, instant(shop.now)))
            assert all(row.opens for row in found.rows), name


def test_enter_on_a_ticket_shows_its_legs_and_postings_without_leaving(page, qtbot):
    page.visit("tickets")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and page.model.columns[0].title != "Group")
    page.grid.select_row(0)
    page.open_current()
    qtbot.waitUntil(lambda: page.ticket is not None and page.ticket.story is not None)
    assert page.ticket.story.number == page.model.rows[0].texts[1]
    page.ticket.reject()


def test_times_are_read_as_the_books_clock_shows_them(page, qtbot):
    page.visit("pending")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert "2026-11-22 10:00" in page.model.rows[0].texts


def test_a_wager_that_is_open_is_voided_from_the_pending_report(page, shop, qtbot):
    page.visit("pending")
    qtbot.waitUntil(lambda: page.total.text().startswith("Total  ·  1 ticket"))
    page.grid.select_row(0)
    page.void_current()
    qtbot.waitUntil(lambda: page.ticket is not None and page.ticket.question is not None)
    page.ticket.question.reason_given.emit("Caller meant the other team")
    qtbot.waitUntil(lambda: page.ticket.story.ticket.voided)
    page.ticket.reject()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_a_view_brings_report_filters_order_and_columns_back(page, session, qtbot):
    header = page.grid.horizontalHeader()
    page.asked.contains.setText("p")
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    header.setSectionHidden(1, True)
    assert [row.texts[0] for row in page.model.rows] == ["P2", "P1"]
    qtbot.keyClick(page.grid, Qt.Key.Key_V)
    qtbot.keyClicks(page.views.name, "Players, last first")
    qtbot.keyClick(page.views.name, Qt.Key.Key_Return)
    assert page.views.said == "“Players, last first” was saved."
    page.views.reject()
    page.asked.name.choose("pending")
    qtbot.waitUntil(lambda: page.model.columns[0].title != "Group")
    assert not header.isSectionHidden(1)
    assert header.sortIndicatorSection() == -1
    page.asked.contains.clear()
    page.ask_views()
    qtbot.keyClick(page.views.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert (page.asked.name.code, page.asked.contains.text()) == ("performance", "p")
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
    assert page.asked.name.code == "performance"

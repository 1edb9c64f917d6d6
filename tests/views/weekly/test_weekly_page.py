"""The weekly figures over a real book: weeks, sums, drilling, closing, exporting."""

import csv
from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from desktop.domain.accounts import AccountKind
from desktop.services.weeks import close_week
from desktop.views.tour.findings import look_over
from desktop.views.weekly.columns import (
    CHANGE_COLUMN,
    COMMISSION_COLUMN,
    PENDING_COLUMN,
    WEEK_COLUMN,
)
from desktop.views.weekly.window import WeeklyPage
from desktop.views.widgets.grid_header import CELL_PADDING
from tests.shop import Shop
from tests.views.opened import opened, show_page

FIRST_WEEK, SECOND_WEEK = "2026-11-17", "2026-11-24"


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "weekly.bookdesk")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    made.open("P9", AccountKind.PLAYER, "A2", 100_000)
    game = made.game()
    other = made.game(453)
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.accept("451 50", "P9")
    made.accept("453 100", "P3")
    made.settle(game, 20, 24)
    made.pay("P2", 5_000)
    made.unsettled = other
    yield made
    made.book.close()


def _page(session, qtbot):
    made = show_page(WeeklyPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made._figures is not None)
    return made


@pytest.fixture
def page(session, qtbot):
    return _page(session, qtbot)


def _line(page, code):
    return page._grid.model.row_of(page._grid.model.find_index(code))


def test_agents_and_masters_sum_up_what_is_below(page):
    figures = {
        code: _line(page, code).figure for code in ("P1", "P2", "P3", "P9", "A1", "A2", "M1")
    }
    assert figures["P1"].week == 10_000
    assert figures["P2"].week == -22_000
    assert figures["A1"] == figures["P1"] + figures["P2"] + figures["P3"]
    assert figures["M1"] == figures["A1"] + figures["A2"]
    assert page._figures.total == figures["M1"]


def test_what_was_graded_on_sunday_stands_in_the_column_of_sunday(page):
    assert page._grid.model.columns[7].title == "Sun 22"
    assert page._grid.model.columns[7].text(_line(page, "P1")) == "100.00"


def test_the_grand_total_stays_in_sight_under_the_same_columns(page):
    total = page._grid.total_model.row_at(0)
    assert total.figure == page._figures.total
    widths = [
        (page._grid.tree.columnWidth(place), page._grid.total.columnWidth(place))
        for place in range(1, len(page._grid.model.columns))
    ]
    assert all(above == below for above, below in widths)
    page._grid.tree.setColumnWidth(3, 140)
    assert page._grid.total.columnWidth(3) == 140


def test_pending_is_what_is_open_now(page):
    assert _line(page, "P3").figure.pending == 11_000
    assert page._grid.model.columns[PENDING_COLUMN].title == "Pending"


def test_enter_on_a_cell_leads_to_the_tickets_of_the_player(page, qtbot):
    grid = page._grid
    tree = grid.tree
    cells = (("P2", 0, "acct:P2"), ("A1", 3, "agent:A1 graded:2026-11-18"),
             ("A1", WEEK_COLUMN, "agent:A1 week:2026-11-17"),
             ("P2", PENDING_COLUMN, "acct:P2 status:open"))  # fmt: skip
    for code, column, wanted in cells:
        index = grid.model.find_index(code)
        tree.setCurrentIndex(index.siblingAtColumn(column))
        with qtbot.waitSignal(page.go) as went:
            qtbot.keyClick(tree, Qt.Key.Key_Return)
        assert went.args == ["tickets", wanted]


def test_a_line_below_the_grand_total_counts_the_players_of_each_day(page):
    counted = page._grid.total_model.row_at(1)
    texts = [column.text(counted) for column in page._grid.model.columns]
    assert texts[2:10] == ["", "", "", "", "", "3", "", "3"]
    assert texts[1] == texts[12] == ""


def test_the_last_wager_stands_with_the_player_and_with_everybody_above(
    shop, theme, tmp_path, qtbot
):
    placed = dict(
        shop.rows(
            "SELECT code, max(accepted_at) FROM ticket JOIN account ON account.id = account_id"
            " GROUP BY code"
        )
    )
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        assert _line(page, "P2").last_wager == placed["P2"]
        assert _line(page, "M1").last_wager == max(placed.values())


def test_whether_a_player_is_to_settle_is_said_in_a_word(shop, theme, tmp_path, qtbot):
    shop.set("P2", {"credit/settle_figure": 10_000})
    shop.set("P1", {"credit/settle_figure": 50_000})
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        column = next(c for c in page._grid.model.columns if c.title == "Settle")
        assert [column.text(_line(page, code)) for code in ("P1", "P2", "P3")] == [
            "not due", "due", "",
        ]  # fmt: skip


def test_a_closed_week_shows_commissions_and_what_was_settled_or_carried(
    shop, theme, tmp_path, qtbot
):
    shop.settle(shop.unsettled, 20, 24)
    close_week(shop.book, shop.actor, date(2026, 11, 17))
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        page.visit(FIRST_WEEK)
        qtbot.waitUntil(lambda: page._figures.week.starts_on == FIRST_WEEK)
        assert _line(page, "P1").standing == "carried"
        assert _line(page, "A1").commission == 0
        tree = page._grid.tree
        tree.setCurrentIndex(page._grid.model.find_index("A1").siblingAtColumn(COMMISSION_COLUMN))
        qtbot.keyClick(tree, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.commission is not None and page.commission.story is not None)
        page.commission.reject()
        page.audit.action.run()
        qtbot.waitUntil(lambda: "to the cent" in session.strip.sentence)
        tampered = "UPDATE weekly SET d1 = 7 WHERE account_id > 2"
        session.runner.write(
            lambda book: book.reader.connection.exec_driver_sql(tampered).rowcount,
            lambda _: page.audit.start(),
        )
        qtbot.waitUntil(lambda: "are not what the postings come to" in session.strip.sentence)


def test_the_brackets_walk_through_the_weeks(shop, theme, tmp_path, qtbot):
    shop.settle(shop.unsettled, 20, 24)
    close_week(shop.book, shop.actor, date(2026, 11, 17))
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        assert page._figures.week.starts_on == SECOND_WEEK
        assert _line(page, "P1").figure.carry == 10_000
        qtbot.keyClick(page._grid.tree, Qt.Key.Key_BracketLeft)
        qtbot.waitUntil(lambda: page._figures.week.starts_on == FIRST_WEEK)
        assert (page._state.text(), _line(page, "P1").figure.carry) == ("closed", 0)
        qtbot.keyClick(page._grid.tree, Qt.Key.Key_BracketRight)
        qtbot.waitUntil(lambda: page._figures.week.starts_on == SECOND_WEEK)
        assert not page._after.isEnabled()


def _dialog(page, qtbot):
    page._ask_to_close()
    qtbot.waitUntil(lambda: page.dialog._checks is not None)
    return page.dialog


def test_closing_ends_with_the_balanced_equation(page, session, qtbot):
    dialog = _dialog(page, qtbot)
    assert dialog.confirm.isEnabled()
    with qtbot.waitSignal(dialog.closed):
        dialog.confirm.click()
    assert (
        dialog.equation.text() == "players and agents −125.00 + house 175.00 + till −50.00 = 0.00"
    )
    assert dialog._tick.isVisible()
    assert dialog.equation.width() >= dialog.equation.sizeHint().width()
    qtbot.waitUntil(lambda: page._figures.week.status == "closed")
    assert page._figures.week.starts_on == FIRST_WEEK
    assert page._close.why_disabled() == "This week is closed already."
    dialog.reject()


def test_a_result_that_waits_stops_the_closing_and_leads_to_settlement(
    shop, theme, tmp_path, qtbot
):
    shop.result(shop.unsettled, 7, 3)
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        dialog = _dialog(page, qtbot)
        assert not dialog.confirm.isEnabled()
        assert "1 results wait for approval" in dialog.problem.text()
        link = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Show them")
        with qtbot.waitSignal(page.go) as went:
            link.click()
        assert went.args == ["settlement", None]


def test_the_workbook_holds_what_the_window_shows(page, tmp_path, qtbot):
    target = tmp_path / "figures.xlsx"
    with qtbot.waitSignal(page.outputs.export.written, timeout=60_000):
        page.outputs.export.write_report(page.outputs.export.question(FIRST_WEEK), target, "xlsx")
        assert page.outputs.why_no_export() == "A file is being written."
    book = openpyxl.load_workbook(target)
    cells = [row for row in book["M1"].iter_rows(values_only=True) if "P1" in row]
    assert len(cells) == 1
    assert float(cells[0][11]) == 100
    assert page.outputs.why_no_export() is None


def test_csv_has_one_row_a_player(page, session, tmp_path, qtbot):
    target = tmp_path / "figures.csv"
    with qtbot.waitSignal(page.outputs.export.written, timeout=60_000):
        page.outputs.export.write_report(page.outputs.export.question(FIRST_WEEK), target, "csv")
    with target.open(newline="", encoding="utf-8") as file:
        rows = {row["account"]: row for row in csv.DictReader(file)}
    assert {code: row["week"] for code, row in rows.items()} == {
        "P1": "100.00", "P2": "-220.00", "P3": "0.00", "P9": "-55.00",
    }  # fmt: skip
    assert session.pending.works == ()


def test_a_folder_that_is_not_there_is_told_and_nothing_is_written(page, session, tmp_path, qtbot):
    target = tmp_path / "nowhere" / "figures.csv"
    page.outputs.export.write_report(page.outputs.export.question(FIRST_WEEK), target, "csv")
    qtbot.waitUntil(lambda: session.strip.sentence != "", timeout=60_000)
    assert "does not exist" in session.strip.sentence
    assert page.outputs.export.why_not() is None


def test_the_file_dialog_proposes_the_week(page, qtbot):
    page.outputs.ask_for("xlsx")
    dialog = page.outputs.export.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.selectedFiles()[0].endswith(f"weekly-figures-{FIRST_WEEK}.xlsx")
    dialog.reject()


def test_the_header_says_whose_side_and_who_owes(page):
    assert page._header._count.text() == "4 players · players owe 125.00"


def test_the_models_behave(page, qtbot):
    for model in (page._grid.model, page._grid.total_model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()
    qtbot.waitUntil(lambda: page._session.runner.is_idle)


def test_the_accounts_stay_in_sight_while_the_amounts_scroll(page, qtbot):
    grid = page._grid
    bar = grid.tree.horizontalScrollBar()
    grid.tree.setColumnWidth(3, 900)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert grid.total.horizontalScrollBar().value() == bar.value()
    assert grid.frozen.geometry().left() == 0
    assert grid.frozen.width() == grid.total_name.width() == grid.tree.columnWidth(0)


def test_codes_stay_whole_in_a_narrow_window_and_the_pending_amounts_give_way(page, qtbot):
    grid = page._grid
    page.resize(640, 500)
    codes = grid.tree.fontMetrics().horizontalAdvance("P1…")
    player = grid.tree.visualRect(grid.model.find_index("P1"))
    assert player.width() > codes + 2 * CELL_PADDING
    assert grid.tree.isColumnHidden(PENDING_COLUMN)
    page.reload()
    qtbot.waitUntil(lambda: page._session.runner.is_idle)
    page.resize(2400, 500)
    assert not grid.tree.isColumnHidden(PENDING_COLUMN)
    qtbot.waitUntil(lambda: not list(look_over(grid, is_full_size=True)))


def test_what_is_closed_in_the_tree_is_closed_in_its_first_column(page):
    grid = page._grid
    agent = grid.model.find_index("A1")
    grid.tree.collapse(agent)
    assert not grid.frozen.isExpanded(agent)
    grid.frozen.expand(agent)
    assert grid.tree.isExpanded(agent)


def test_enter_on_an_amount_shows_the_postings_that_make_it(page, qtbot):
    tree = page._grid.tree
    tree.setCurrentIndex(page._grid.model.find_index("P2").siblingAtColumn(7))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    dialog = page.figure
    qtbot.waitUntil(lambda: dialog.story is not None)
    assert [(part.kind, part.cents) for part in dialog.model.rows] == [("wager", -22_000)]
    dialog.grid.select_row(0)
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ticket is not None and dialog.ticket.story is not None)
    dialog.ticket.reject()
    dialog.reject()


def test_a_payment_leads_from_its_column_to_its_document(page, qtbot):
    page._explain(_line(page, "P2"), "payments")
    dialog = page.figure
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    with qtbot.waitSignal(page.go) as went:
        dialog.grid.row_activated.emit(dialog.model.row_at(0))
    assert went.args == ["money", f"doc:{dialog.model.row_at(0).document}"]


def test_players_are_narrowed_down_and_the_sums_stay(page, qtbot):
    def shown():
        return {line.code for line in page.shown}

    page.filter.set_filter("", frozenset({"active"}))
    assert shown() == {"M1", "A1", "A2", "P1", "P2", "P3", "P9"}
    page.filter.set_filter("", frozenset({"balance"}))
    assert shown() == {"M1", "A1", "A2", "P1", "P2", "P9"}
    page.filter.set_filter("a2")
    assert shown() == {"M1", "A2", "P9"}
    total = page._grid.total_model.row_at(0)
    assert total.figure == page._figures.total


def test_nothing_scrolls_sideways_until_somebody_asks_for_more(page, session, qtbot):
    bar = page._grid.tree.horizontalScrollBar()
    assert bar.maximum() == 0
    header = page._grid.tree.header()
    assert header.isSectionHidden(CHANGE_COLUMN)
    qtbot.keyClick(page._grid.tree, Qt.Key.Key_D)
    assert not header.isSectionHidden(CHANGE_COLUMN)
    assert not page._grid.total.isColumnHidden(CHANGE_COLUMN)
    assert header.visualIndex(CHANGE_COLUMN) == header.visualIndex(WEEK_COLUMN) + 1
    qtbot.keyClick(page._grid.tree, Qt.Key.Key_D)
    assert header.isSectionHidden(CHANGE_COLUMN)
    assert session.settings.find_names("weekly/hidden columns")


def test_a_week_is_told_beside_the_week_before(shop, theme, tmp_path, qtbot):
    shop.settle(shop.unsettled, 10, 20)
    close_week(shop.book, shop.actor, date.fromisoformat(FIRST_WEEK))
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        change = page._grid.model.columns[CHANGE_COLUMN]
        assert change.text(_line(page, "P1")) == "−100.00"
        assert change.text(_line(page, "P2")) == "+220.00"
        assert change.text(page._grid.total_model.rows[0]) == "+285.00"
        page.visit(FIRST_WEEK)
        qtbot.waitUntil(lambda: page._figures.week.starts_on == FIRST_WEEK)
        assert change.text(_line(page, "P1")) == ""


def test_all_figures_are_copied_with_heads_and_totals(page):
    page.outputs.copy_all()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Account", "Carry", "Tue 17"]
    assert [line.split("\t")[0] for line in lines][-2:] == ["Grand total", "Players a day"]
    assert "P2  P2 name\t\t" in "\n".join(lines)
    assert "-220.00" in lines[[line[:2] for line in lines].index("P2")]

"""An operator's Sunday, by key presses alone through the real windows.

Lines are typed and moved, circled, taken off and opened; a file's proposal is taken; exposure is
steered to the worst score and its tickets are listed; a lay-off is written; results are entered,
reviewed and approved; a score is corrected and what it changes is posted. What one page changes the
others show.
"""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.domain.accounts import AccountKind
from desktop.domain.weeks import milliseconds
from desktop.views.board.rows import FIRST_CELL
from desktop.views.dialogs.import_file import ImportDialog
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.waiting import wait_until
from desktop.views.main_window.window import MainWindow
from tests.feeds.files import write_csv
from tests.shop import KICKOFF, TICKETS, Shop
from tests.views.opened import opened

SPREAD, SPREAD_PRICE, TOTAL = FIRST_CELL, FIRST_CELL + 1, FIRST_CELL + 2
HEADINGS = (
    "date", "time", "league", "rot", "side", "team", "pitcher", "spread", "spread_price", "total",
    "total_price", "moneyline",
)  # fmt: skip
PROPOSED = (
    HEADINGS,
    ("2026-11-22", "13:00", "NFL", 451, "V", "Away451", "", 5.5, -110, 46.5, -110, ""),
    ("2026-11-22", "13:00", "NFL", 452, "H", "Home451", "", -5.5, -110, 46.5, -110, ""),
    ("2026-11-22", "13:00", "NFL", 453, "V", "Away453", "", 3.5, -110, 40, -110, ""),
    ("2026-11-22", "13:00", "NFL", 454, "H", "Home453", "", -3.5, -110, 40, -110, ""),
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A Sunday morning with two games, some wagers on them, and another house."""
    made = Shop(tmp_path_factory.mktemp("sunday") / "sunday.book", players=4)
    made.open("OUT", AccountKind.OUTSIDE, "HOUSE", 0)
    made.first = made.game(451)
    made.second = made.game(453)
    for text, player in (
        ("452 500", "P1"), ("451 o47.5 r110", "P2"), ("453 r220", "P3"), ("P 452 454 r50", "P4"),
    ):  # fmt: skip
        made.accept(text, player)
    yield made
    made.book.close()


@pytest.fixture(scope="module")
def sunday(shop, one_theme, tmp_path_factory):
    """The whole day; what was seen on the way is what the tests look at."""
    out = tmp_path_factory.mktemp("out")
    write_csv(out / "sheet.csv", *PROPOSED)
    with opened(shop, one_theme, out) as session:
        window = MainWindow(session, page_offers(session))
        window.resize(1440, 900)
        window.visit(window.first_page)
        window.show()
        day = Day(Hands(window, session, lambda at: setattr(shop, "now", at)), shop, out)
        try:
            day.live()
        finally:
            window.close()
            window.deleteLater()
    return day


class Day:
    """What the operator does, in order; what was seen on the way is kept."""

    def __init__(self, hands, shop, out):
        self.hands, self.shop, self.out = hands, shop, out
        self.seen = {}

    @property
    def page(self):
        return self.hands.window.stack.currentWidget()

    @property
    def strip(self):
        return self.hands.session.strip.sentence

    def live(self):
        self.move_lines()
        self.circle_take_off_and_open()
        self.take_a_proposal()
        self.steer_to_the_worst_score()
        self.lay_off()
        self.enter_results()
        self.approve()
        self.correct_the_score()

    def cell(self, row, column):
        text = self.page.lines.grid.model().painted_row(row).texts[column]
        return text.lstrip("▲▼• ")

    def go_to_cell(self, row, column):
        """Walk with the arrow keys from where the cursor stands."""
        grid = self.page.lines.grid
        while (at := grid.currentIndex()).row() != row or at.column() != column:
            if at.row() != row:
                self.hands.press("Down" if at.row() < row else "Up")
            else:
                self.hands.press("Right" if at.column() < column else "Left")

    def move_lines(self):
        hands = self.hands
        hands.press("Alt+3")
        self.go_to_cell(2, SPREAD)
        self.seen["before"] = self.cell(2, SPREAD)
        hands.press("F2")
        hands.press("Ctrl+A")
        hands.write("-4.5")
        hands.press("Return")
        self.seen["typed"] = (self.cell(1, SPREAD), self.cell(2, SPREAD))
        hands.press("-")
        self.seen["half a point"] = (self.cell(1, SPREAD), self.cell(2, SPREAD))
        self.go_to_cell(2, SPREAD_PRICE)
        hands.press("Ctrl+-")
        self.seen["five cents"] = (self.cell(1, SPREAD_PRICE), self.cell(2, SPREAD_PRICE))

    def circle_take_off_and_open(self):
        hands = self.hands
        self.go_to_cell(2, TOTAL)
        for key in ("C", "X", "O"):
            hands.press(key)
            if key == "C":
                hands.write("wind")
                hands.press("Return")
            self.seen[key] = self.cell(2, TOTAL)
        hands.press("H")
        history = self.page.lines.history.grid.model()
        self.seen["history"] = history.rowCount()
        hands.press("Esc")

    def take_a_proposal(self):
        hands = self.hands
        hands.press("Ctrl+I")
        hands.write(str(self.out / "sheet.csv"))
        hands.press("Return")
        dialog = next(one for one in self.page.findChildren(ImportDialog) if one.isVisible())
        wait_until(lambda: dialog.proposals.model.rowCount() == 2, "the proposals of the file")
        while hands.focused() is not dialog.proposals.grid:
            hands.press("Tab")
        texts = [dialog.proposals.model.painted_row(place).texts for place in range(2)]
        self.seen["proposed"] = [(row[1], row[2]) for row in texts]
        self.seen["beside"] = texts[0][4]
        hands.press("Home")
        hands.press("Return")
        self.press_button(dialog.apply_taken)
        wait_until(lambda: "applied" in dialog.strip.sentence, "the proposal being taken")
        hands.press("Esc")
        self.seen["taken"] = (self.cell(2, SPREAD), self.cell(4, TOTAL))

    def press_button(self, wanted: QPushButton):
        while self.hands.focused() is not wanted:
            self.hands.press("Tab")
        self.hands.press("Space")

    def steer_to_the_worst_score(self):
        hands = self.hands
        hands.press("Alt+4")
        page = self.page
        self.seen["worst"] = page._lists.events_model.rows[0].worst
        hands.press("W")
        self.seen["under the crosshair"] = page.pane.heatmap.outcome.cents
        hands.press("Right")
        hands.press("Shift+Up")
        self.seen["steered away"] = page.pane.heatmap.outcome
        hands.press("W")
        hands.press("Return")
        wait_until(lambda: page.cell is not None and page.cell.model.rowCount(), "the tickets")
        self.seen["tickets"] = [(t.account, t.cents) for t in page.cell.model.rows]
        hands.press("F1")
        why = hands.window.whys.dialog
        wait_until(lambda: why.explanation is not None, "why")
        self.seen["why"] = why.explanation.total
        hands.press("Esc")
        hands.press("Esc")
        self.seen["readout"] = page.pane.readout.text()

    def lay_off(self):
        hands, page = self.hands, self.page
        hands.press("O")
        hands.quiet("the suggestions")
        while not isinstance(hands.focused(), QPushButton) or "rite" not in hands.focused().text():
            hands.press("Tab")
        hands.press("Space")
        self.seen["laid off"] = self.strip
        wait_until(
            lambda: page._lists.events_model.rows[0].worst > self.seen["worst"],
            "the worst case after the lay-off",
        )
        self.seen["worst after"] = page._lists.events_model.rows[0].worst

    def type_score(self, number, away, home):
        """Into the sheet of the results, which the rotation number leads to."""
        hands, sheet = self.hands, self.page.results.sheet
        while hands.focused() is not sheet.number:
            hands.press("Tab")
        hands.write(str(number))
        hands.press("Return")
        scores = {f"{number} Final": str(away), f"{number + 1} Final": str(home)}
        last = ""
        while last != f"{number + 1} Final":
            last = hands.focused_name()
            hands.expect(isinstance(hands.focused(), QLineEdit), "The score has no field.")
            if last in scores:
                hands.press("Ctrl+A")
                hands.write(scores[last])
            hands.press("Return")

    def enter_results(self):
        self.shop.now = milliseconds(KICKOFF + timedelta(hours=4))
        hands = self.hands
        hands.press("Alt+3")
        hands.press("Ctrl+R")
        self.type_score(451, 20, 24)
        self.type_score(453, 10, 31)
        self.seen["recorded"] = [row.state for row in self.page.results.grid.model().rows]

    def approve(self):
        hands = self.hands
        hands.press("Alt+7")
        hands.press("Ctrl+A")
        if self.page.confirm.isVisible() and self.page.confirm.is_asking:
            hands.press("Return")
        self.seen["posted"] = self.strip
        self.seen["after approval"] = self.statuses()
        hands.press("Alt+6")
        wait_until(lambda: self.page.model.rowCount() == 5, "the tickets")
        grid = self.page.model
        self.seen["tickets page"] = {
            grid.row_at(place).account: grid.row_at(place).status for place in range(5)
        }

    def correct_the_score(self):
        """The home team won by ten more, and covers what it did not."""
        hands = self.hands
        hands.press("Alt+3")
        hands.press("Ctrl+R")
        self.type_score(451, 20, 34)
        hands.press("Alt+7")
        page = self.page
        wait_until(lambda: page._model.rowCount() == 1, "the correction")
        self.seen["waits because"] = page._model.painted_row(0).texts[0]
        hands.quiet("the preview")
        hands.press("A")
        if page.confirm.isVisible() and page.confirm.is_asking:
            hands.press("Return")
        self.seen["after correction"] = self.statuses()
        hands.press("Alt+4")
        hands.quiet("exposure")
        self.seen["still exposed"] = self.page._lists.events_model.rowCount()

    def statuses(self):
        return dict(self.hands.ask(
            lambda reader: reader.connection.exec_driver_sql(
                f"SELECT code, t.status FROM {TICKETS} AS t JOIN account ON account.id = account_id"
            ).fetchall(),
            "the tickets",
        ))  # fmt: skip


def test_lines_are_typed_and_moved_in_their_cells(sunday):
    assert sunday.seen["before"] == "−3½"
    assert sunday.seen["typed"] == ("+4½", "−4½")
    assert sunday.seen["half a point"] == ("+5", "−5")
    assert sunday.seen["five cents"][1] == "−115"


def test_a_total_is_circled_taken_off_and_opened(sunday):
    assert sunday.seen["C"].startswith("c ")
    assert sunday.seen["X"] != sunday.seen["C"]
    assert sunday.seen["O"] == "u47½"
    assert sunday.seen["history"] > 0


def test_one_proposal_of_the_file_is_taken_and_the_other_left(sunday):
    assert [verdict for verdict, _ in sunday.seen["proposed"]] == ["change", "change"]
    assert "Home451 -5 -115" in sunday.seen["beside"]
    assert sunday.seen["taken"] == ("−5½", "u47½")


def test_the_crosshair_goes_to_the_worst_score_and_its_tickets_make_it(sunday):
    assert sunday.seen["under the crosshair"] == sunday.seen["worst"] < 0
    assert sunday.seen["steered away"] is not None
    assert sum(cents for _, cents in sunday.seen["tickets"]) == sunday.seen["worst"]
    assert sunday.seen["why"] == sunday.seen["tickets"][0][1]
    assert "margin" in sunday.seen["readout"]


def test_a_lay_off_betters_the_worst_case(sunday):
    assert "Laid off: ticket" in sunday.seen["laid off"]
    assert sunday.seen["worst after"] > sunday.seen["worst"]


def test_results_settle_the_tickets_and_the_other_pages_show_it(sunday):
    assert sunday.seen["recorded"].count("to review") == 2
    assert "Posted" in sunday.seen["posted"]
    wanted = {"P1": "won", "P2": "lost", "P3": "lost", "P4": "won"}
    assert {code: sunday.seen["after approval"][code] for code in wanted} == wanted
    assert {code: sunday.seen["tickets page"][code] for code in wanted} == wanted


def test_the_corrected_score_is_regraded(sunday):
    assert sunday.seen["waits because"] == "Correction"
    assert sunday.seen["after correction"]["P2"] == "won"
    assert sunday.seen["after correction"]["P1"] == "won"
    assert sunday.seen["still exposed"] == 0

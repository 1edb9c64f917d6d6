"""An accountant's Monday, by key presses alone through the real windows.

The checklist, a late result, a payment, the commission, the close, statements, the workbook, the
pack of files, the next week. What the workbook says is compared with the CSV and with figures made
here from the postings alone.
"""

import csv
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.book.tables.money import PostingKind
from desktop.domain.accounts import AccountKind
from desktop.domain.weeks import milliseconds
from desktop.services.weeks import close_week
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.waiting import wait_until
from desktop.views.main_window.window import MainWindow
from tests.printed import read_pdf
from tests.shop import KICKOFF, SIDES, TICKETS, Shop
from tests.views.opened import opened

BEFORE, WEEK, NEXT = "2026-11-17", "2026-11-24", "2026-12-01"
SUNDAY = KICKOFF + timedelta(days=7)
MONDAY = KICKOFF + timedelta(days=8)
DAYS = ("tue", "wed", "thu", "fri", "sat", "sun", "mon")
_OF_THE_DAYS = {PostingKind.WAGER, PostingKind.BETTING_ADJUSTMENT}
_PAYMENTS = {PostingKind.DEPOSIT, PostingKind.WITHDRAWAL}
_COMMISSION = int(PostingKind.COMMISSION)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """Two weeks: the first one closed, the second one played but for its last game."""
    made = Shop(tmp_path_factory.mktemp("monday") / "monday.book", players=4)
    made.open("A2", AccountKind.AGENT, "M1", 0)
    for number in range(5, 8):
        made.open(f"P{number}", AccountKind.PLAYER, "A2", 500_000)
    made.set("A1", {"deal/percent": 25_00, "fee/phone": 5_00})
    made.set("A2", {"deal/percent": 20_00})
    first = made.game(451)
    for text, player in (("452 r110", "P1"), ("451 r220", "P2"), ("451 o47.5 r55", "P6")):
        made.accept(text, player)
    made.settle(first, 10, 24)
    made.pay("P2", 7_500)
    made.now = milliseconds(KICKOFF + timedelta(days=2))
    close_week(made.book, made.actor, date.fromisoformat(BEFORE))
    monday_night = made.event(461, start=MONDAY, day="2026-11-30")
    sunday = made.event(463, start=SUNDAY, day="2026-11-29")
    for event in (monday_night, sunday):
        made.board(event)
    made.now = milliseconds(SUNDAY - timedelta(hours=2))
    for text, player in (
        ("464 r330", "P1"), ("463 r110", "P3"), ("463 u47.5 r77", "P5"), ("P 464 462 r50", "P7"),
        ("462 r220", "P4"), ("461 r440", "P2"),
    ):  # fmt: skip
        made.accept(text, player)
    made.now = milliseconds(SUNDAY + timedelta(hours=4))
    made.settle(sunday, 13, 20)
    made.pay("P5", -2_500, "betting_adjustment")
    made.now = milliseconds(MONDAY + timedelta(hours=12))
    made.late = monday_night
    yield made
    made.book.close()


@pytest.fixture(scope="module")
def monday(shop, one_theme, tmp_path_factory):
    """The whole day; what it left in the folder is what the tests look at."""
    out = tmp_path_factory.mktemp("out")
    with opened(shop, one_theme, out) as session:
        window = MainWindow(session, page_offers(session))
        window.resize(1440, 900)
        window.visit(window.first_page)
        window.show()
        hands = Hands(window, session, lambda at: setattr(shop, "now", at))
        day = Day(hands, shop, out)
        try:
            day.live()
        finally:
            window.close()
            window.deleteLater()
    return day


class Day:
    """What the accountant does, in order; what was seen on the way is kept."""

    def __init__(self, hands, shop, out):
        self.hands, self.shop, self.out = hands, shop, out
        self.seen = {}

    def live(self):
        self.look_at_the_checklist()
        self.enter_the_late_result()
        self.record_the_payment()
        self.look_at_the_commission()
        self.close_the_week()
        self.hand_out()
        self.open_the_next_week()

    @property
    def page(self):
        return self.hands.window.stack.currentWidget()

    def look_at_the_checklist(self):
        hands = self.hands
        hands.press("Alt+8")
        hands.press("Ctrl+W")
        dialog = self.page.dialog
        self.seen["checklist"] = [
            words.accessibleName() for words in dialog.checklist.findChildren(QLabel)
        ]  # fmt: skip
        while hands.focused_name() != "Show them: Games of the week with wagers and no result yet":
            hands.press("Tab")
        hands.press("Space")
        self.seen["led to"] = hands.window.current_page

    def enter_the_late_result(self):
        hands = self.hands
        hands.press("R")
        self.seen["result on"] = hands.window.current_page
        scores = {"461 Final": "17", "462 Final": "31"}
        last = ""
        while last != "462 Final":
            last = hands.focused_name()
            hands.expect(last.partition(" ")[0] in {"461", "462"}, "The score has no field.")
            if last in scores:
                hands.write(scores[last])
            hands.press("Return")
        hands.press("Alt+7")
        hands.press("Ctrl+A")
        if self.page.confirm.isVisible() and self.page.confirm.is_asking:
            hands.press("Return")

    def record_the_payment(self):
        hands = self.hands
        hands.press("Alt+5")
        hands.press("/")
        hands.write("P4")
        hands.press("Return")
        hands.press("Ctrl+T")
        hands.write("120.50")
        hands.press("Return")
        hands.press("Return")
        self.seen["paid"] = hands.session.strip.sentence

    def look_at_the_commission(self):
        hands = self.hands
        hands.press("Alt+8")
        hands.press("Ctrl+M")
        sheet = self.page.sheet
        self.seen["commission"] = {line.code: line.commission for line in sheet.model.rows}
        hands.press("F1")
        self.seen["steps"] = [step.step.text for step in sheet.story.steps.rows]
        hands.press("Esc")
        hands.press("Esc")

    def close_the_week(self):
        hands = self.hands
        hands.press("Ctrl+W")
        dialog = self.page.dialog
        hands.press("Return")
        self.seen["equation"] = dialog.equation.text()
        self.seen["tick"] = not dialog._tick.pixmap().isNull()
        hands.press("Esc")
        self.seen["state"] = self.page._state.text()

    def hand_out(self):
        hands, page = self.hands, self.page
        while page._grid.tree.current_row().code != "A1":
            hands.press("Down")
        hands.press("Ctrl+Shift+P")
        hands.press("Ctrl+S")
        self.name_file(self.out / "statement.pdf")
        wait_until((self.out / "statement.pdf").exists, "the statement")
        hands.press("Esc")
        hands.press("Ctrl+S")
        self.name_file(self.out / "figures.xlsx")
        hands.press("Ctrl+Shift+S")
        self.name_file(self.out / "figures.csv")
        hands.press("Ctrl+Shift+E")
        self.name_file(self.out)

    def name_file(self, target):
        """Type the name into the dialog that asks for it."""
        hands = self.hands
        hands.press("Ctrl+A")
        hands.expect(isinstance(hands.focused(), QLineEdit), "No name is asked for.")
        hands.write(str(target))
        hands.press("Return")
        hands.quiet(f"writing {target.name}")
        wait_until(lambda: self.page.outputs.export.why_not() is None, f"writing {target.name}")

    def open_the_next_week(self):
        self.hands.press("]")
        self.seen["next"] = (self.page._figures.week.starts_on, self.page._state.text())


def figures_of(shop):
    """What each player's week came to, from the postings and nothing else; cents."""
    codes = dict(shop.rows("SELECT id, code FROM account WHERE kind = 'player'"))
    found = {code: defaultdict(int) for code in codes.values()}
    for account, cents, kind, week, day in shop.rows(
        f"SELECT account_id, cents, kind, week, day FROM {SIDES}"
    ):
        if account not in codes or week > WEEK:
            continue
        figure = found[codes[account]]
        figure["balance"] += cents
        if week < WEEK:
            figure["carry"] += cents
        elif kind in _OF_THE_DAYS:
            figure[DAYS[day]] += cents
            figure["week"] += cents
        elif kind in _PAYMENTS:
            figure["payments"] += cents
        else:
            figure["adjustments"] += cents
    return found


def test_the_checklist_named_the_late_game_and_led_to_it(monday):
    assert any("no result yet: 1" in line for line in monday.seen["checklist"])
    assert monday.seen["led to"] == "settlement"
    assert monday.seen["result on"] == "board"


def test_the_late_result_is_settled_and_the_payment_recorded(monday, shop):
    late = [status for (status,) in shop.rows(
        f"SELECT status FROM {TICKETS} JOIN leg ON ticket_id = id WHERE event_id = {shop.late}"
    )]  # fmt: skip
    assert sorted(late) == ["lost", "won", "won"]
    assert "is recorded" in monday.seen["paid"]
    assert figures_of(shop)["P4"]["payments"] == 12_050


def test_the_close_ended_with_a_balanced_equation_and_a_tick(monday):
    assert monday.seen["equation"].endswith("= 0.00")
    assert monday.seen["tick"]
    assert monday.seen["state"] == "closed"
    assert monday.seen["next"] == (NEXT, "open")


def test_the_workbook_is_the_postings_cell_by_cell(monday, shop):
    figures = figures_of(shop)
    names = ("carry", *DAYS, "week", "payments", "adjustments", "balance")
    checked = 0
    for sheet in load_workbook(monday.out / "figures.xlsx").worksheets[1:]:
        for row in sheet.iter_rows(values_only=True):
            if row[1] in figures:
                wanted = [Decimal(figures[row[1]][name]) / 100 for name in names]
                assert [Decimal(str(cell)) for cell in row[3 : 3 + len(names)]] == wanted
                checked += len(names)
    assert checked == 7 * len(names)


def test_the_csv_says_what_the_workbook_says(monday):
    with (monday.out / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["account"]: list(row.values())[3:] for row in csv.DictReader(file)}
    cells = {}
    for sheet in load_workbook(monday.out / "figures.xlsx").worksheets[1:]:
        for row in sheet.iter_rows(values_only=True):
            if row[1] in rows:
                cells[row[1]] = [f"{Decimal(str(cell)):.2f}" for cell in row[3:]]
    assert cells == rows


def test_the_pack_has_every_agent_as_pdf_workbook_and_csv(monday, shop):
    folder = monday.out / WEEK
    for code in ("M1", "A1", "A2"):
        for form in ("pdf", "xlsx", "csv"):
            assert (folder / f"statement-{code}-{WEEK}.{form}").is_file()
    printed = read_pdf((folder / f"statement-A1-{WEEK}.pdf").read_bytes())
    figures = figures_of(shop)
    for code in ("P1", "P2", "P3", "P4"):
        assert code in printed.pages[0].texts
        week = figures[code]["week"]
        assert f"{week / 100:,.2f}".replace("-", "−") in printed.pages[0].texts


def test_the_statement_that_was_previewed_is_the_one_of_the_pack(monday):
    single = read_pdf((monday.out / "statement.pdf").read_bytes())
    packed = read_pdf((monday.out / WEEK / f"statement-A1-{WEEK}.pdf").read_bytes())
    ours, theirs = ([t for t in paper.text.split("\n") if not t.startswith("Made ")]
                    for paper in (single, packed))  # fmt: skip
    assert ours == theirs


def test_the_commission_that_was_looked_at_is_the_one_that_was_posted(monday, shop):
    posted = dict(shop.rows(
        f"SELECT code, sum(cents) FROM {SIDES} AS k JOIN account ON account.id = account_id"
        f" WHERE week = '{WEEK}' AND k.kind = {_COMMISSION} AND code LIKE 'A%' GROUP BY code"
    ))  # fmt: skip
    assert posted
    assert {code: monday.seen["commission"][code] for code in posted} == posted
    assert monday.seen["steps"][-1] == "Due for the week"

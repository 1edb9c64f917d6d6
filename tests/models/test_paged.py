from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.errors import BookdeskError
from desktop.models.paged import PagedModel
from desktop.models.pages import PAGE_ROWS, PAGES_HELD
from desktop.models.table import ROW_ROLE, Column
from desktop.tasks.manual import ManualExecutor
from desktop.tasks.runner import TaskRunner


@dataclass(frozen=True)
class Ticket:
    number: int
    text: str


class Tickets:
    """Tickets 0 … n-1; the order key of a ticket is its number."""

    def __init__(self, count):
        self.rows = [Ticket(number, f"ticket {number}") for number in range(count)]
        self.starts = []

    def _of(self, question):
        return self.rows[::-1] if question == "newest" else self.rows

    def count(self, reader, question):
        return len(self.rows)

    def page(self, reader, question, start, limit):
        self.starts.append(start)
        rows = self._of(question)
        first = 0
        if start.after is not None:
            first = next(i for i, row in enumerate(rows) if row.number == start.after) + 1
        first += start.skip
        return rows[first : first + limit]

    def anchors(self, reader, question, every):
        return [row.number for row in self._of(question)[every - 1 :: every]]

    def above(self, reader, question, key, limit):
        return [row.number for row in self._before(question, key)[::-1]][:limit]

    def place(self, reader, question, key):
        return len(self._before(question, key))

    def find(self, reader, question, text, key, *, backwards):
        rows = self._of(question)
        if backwards:
            rows = (rows if key is None else self._before(question, key))[::-1]
        elif key is not None:
            rows = rows[len(self._before(question, key)) + 1 :]
        return next((row.number for row in rows if text in row.text), None)

    def _before(self, question, key):
        is_before = int.__gt__ if question == "newest" else int.__lt__
        return [row for row in self._of(question) if is_before(row.number, key)]

    def order_key(self, question, row):
        return row.number


class Desk:
    def __init__(self, count):
        self.source = Tickets(count)
        self.executor = ManualExecutor()
        self.runner = TaskRunner(factories={"read": lambda: "reader"}, executor=self.executor)
        self.errors = []
        columns = (Column("Ticket", lambda row: str(row.number)), Column("Text", lambda r: r.text))
        self.model = PagedModel(columns, self.source, self.runner, self.errors.append)

    def ask(self, question="oldest"):
        self.model.ask(question)
        self.executor.drain()

    def refresh(self):
        self.model.refresh()
        self.executor.drain()
        self.model.count_rows()
        self.executor.drain()

    def grow(self, count):
        first = self.source.rows[-1].number + 1 if self.source.rows else 0
        self.source.rows.extend(Ticket(first + n, "new") for n in range(count))

    def show(self, first, last):
        self.model.request_rows(first, last)
        self.model.read_wanted_pages()
        self.executor.drain()

    def text(self, row):
        return self.model.index(row, 0).data()


@pytest.fixture
def make_desk(qapp):
    return Desk


def test_the_first_page_shows_before_the_rows_are_counted(make_desk):
    desk = make_desk(5000)
    counts = []
    desk.model.count_changed.connect(lambda *said: counts.append(said))
    desk.ask()
    assert counts == [(PAGE_ROWS, False), (5000, True)]
    assert desk.text(3) == "3"


def test_a_row_not_read_yet_is_a_placeholder_and_comes_on_request(make_desk):
    desk = make_desk(5000)
    desk.ask()
    assert desk.text(2500) == "…"
    assert desk.model.index(2500, 0).data(ROW_ROLE) is None
    desk.show(2500, 2540)
    assert desk.text(2500) == "2500"
    assert desk.model.index(2500, 0).data(ROW_ROLE) == Ticket(2500, "ticket 2500")


def test_every_row_can_be_reached_and_no_more_than_four_pages_are_held(make_desk):
    desk = make_desk(3333)
    desk.ask()
    for first in range(0, 3333, 40):
        last = min(first + 39, 3332)
        desk.show(first, last)
        assert [desk.text(row) for row in range(first, last + 1)] == [
            str(row) for row in range(first, last + 1)
        ]
        assert desk.model.pages_held <= PAGES_HELD


def test_scrolling_reads_by_key_and_jumping_by_anchor(make_desk):
    desk = make_desk(5000)
    desk.ask()
    desk.source.starts.clear()
    desk.show(PAGE_ROWS, PAGE_ROWS + 30)
    assert desk.source.starts[0].after == PAGE_ROWS - 1
    assert desk.source.starts[0].skip == 0
    desk.source.starts.clear()
    desk.show(4400, 4430)
    assert (desk.source.starts[0].after, desk.source.starts[0].skip) == (3999, 400)


def test_only_the_last_of_many_requests_is_read(make_desk):
    desk = make_desk(50_000)
    desk.ask()
    desk.source.starts.clear()
    for first in range(1000, 40_000, 1000):
        desk.model.request_rows(first, first + 40)
    desk.model.read_wanted_pages()
    desk.executor.drain()
    assert len(desk.source.starts) <= 2
    assert desk.text(39_000) == "39000"


def test_an_answer_to_an_older_question_is_dropped(make_desk):
    desk = make_desk(1000)
    desk.model.ask("oldest")
    desk.model.ask("newest")
    desk.executor.drain()
    assert desk.text(0) == "999"


def test_a_page_read_for_an_older_question_is_dropped(make_desk):
    desk = make_desk(1000)
    desk.ask("oldest")
    desk.model.request_rows(400, 420)
    desk.model.read_wanted_pages()
    desk.model.ask("newest")
    desk.executor.drain()
    desk.show(400, 420)
    assert desk.text(400) == "599"


def test_new_rows_come_in_at_the_top_where_the_top_is_on_the_screen(make_desk):
    desk = make_desk(1000)
    desk.ask("newest")
    inserted = []
    desk.model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    desk.grow(37)
    desk.model.refresh()
    desk.executor.drain()
    assert inserted == [(0, 36)]
    assert [desk.text(row) for row in (0, 37)] == ["1036", "999"]
    assert desk.model.news == 0


def test_new_rows_are_announced_and_move_nothing_while_somebody_reads_further_down(make_desk):
    desk = make_desk(5000)
    desk.ask("newest")
    desk.show(2300, 2340)
    moved, announced = [], []
    desk.model.rowsInserted.connect(lambda *said: moved.append(said))
    desk.model.news_changed.connect(announced.append)
    desk.grow(37)
    desk.refresh()
    assert (announced, moved) == ([37], [])
    assert desk.model.rowCount() == 5000
    for row in (2300, 0, 4999, 3210):
        desk.show(row, row + 10)
        assert desk.text(row) == str(4999 - row)


def test_announced_rows_are_shown_when_asked_for_and_anchors_still_hold(make_desk):
    desk = make_desk(5000)
    desk.ask("newest")
    desk.show(2300, 2340)
    desk.grow(37)
    desk.refresh()
    desk.source.anchors = None
    desk.model.show_news()
    desk.executor.drain()
    assert (desk.model.rowCount(), desk.model.news, desk.text(0)) == (5037, 0, "5036")
    for row in (4321, 37, 5036):
        desk.show(row, row)
        assert desk.text(row) == str(5036 - row)


def test_what_is_on_the_screen_is_read_anew_from_its_key(make_desk):
    desk = make_desk(5000)
    desk.ask("newest")
    desk.show(2300, 2340)
    desk.source.rows[4999 - 2310] = Ticket(4999 - 2310, "graded")
    desk.source.starts.clear()
    desk.grow(3)
    desk.refresh()
    assert desk.model.index(2310, 1).data() == "graded"
    assert {start.skip for start in desk.source.starts} == {0}


def test_in_a_busy_book_rows_are_counted_once_a_second_at_most(make_desk):
    desk = make_desk(5000)
    desk.ask("newest")
    counted = []
    count = desk.source.count
    desk.source.count = lambda *of: counted.append(1) or count(*of)
    for _ in range(20):
        desk.grow(1)
        desk.model.refresh()
        desk.executor.drain()
    assert len(counted) <= 1
    assert desk.model.rowCount() == 5020


def test_a_row_is_sought_in_another_order(make_desk):
    desk = make_desk(5000)
    desk.ask("newest")
    row = desk.model.row_at(3)
    desk.ask("oldest")
    found = []
    desk.model.found.connect(found.append)
    desk.model.seek(row)
    desk.executor.drain()
    desk.model.seek(Ticket(9999, "gone"))
    desk.executor.drain()
    assert found == [4996]


def test_the_next_row_with_a_text_is_found_once_round(make_desk):
    desk = make_desk(5000)
    desk.ask("oldest")
    found = []
    desk.model.found.connect(found.append)
    desk.model.text_missed.connect(lambda: found.append(None))
    for text, backwards in (("4321", False), ("4321", True), ("nowhere", False)):
        desk.model.find(text, desk.model.row_at(5), backwards=backwards)
        desk.executor.drain()
    assert found == [4321, 4321, None]


def test_a_refresh_shows_changed_rows(make_desk):
    desk = make_desk(10)
    desk.ask()
    desk.source.rows[4] = Ticket(4, "graded")
    desk.model.refresh()
    desk.executor.drain()
    assert desk.model.index(4, 1).data() == "graded"


def test_a_refresh_does_not_overtake_a_question_that_was_just_asked(make_desk):
    desk = make_desk(500)
    desk.ask()
    resets = []
    desk.model.modelReset.connect(lambda: resets.append(desk.text(0)))
    desk.model.ask("newest")
    desk.refresh()
    assert resets == ["499"]


def test_rows_that_no_longer_match_leave(make_desk):
    desk = make_desk(700)
    desk.ask()
    del desk.source.rows[5:]
    desk.model.refresh()
    desk.executor.drain()
    assert desk.model.rowCount() == 5
    assert desk.text(4) == "4"


def test_rows_that_leave_above_the_screen_are_missed_when_the_end_is_on_it(make_desk):
    desk = make_desk(201)
    desk.ask("oldest")
    desk.show(200, 200)
    del desk.source.rows[:1]
    desk.refresh()
    assert desk.model.rowCount() == 200
    desk.show(199, 199)
    assert desk.text(199) == str(desk.source.rows[-1].number)


def test_a_failed_reading_is_told_and_the_next_one_works(make_desk):
    desk = make_desk(1000)
    desk.ask()
    page = desk.source.page
    desk.source.page = lambda *_: (_ for _ in ()).throw(BookdeskError("The disk is gone."))
    desk.show(600, 620)
    assert [str(error) for error in desk.errors] == ["The disk is gone."]
    desk.source.page = page
    desk.show(600, 620)
    assert desk.text(600) == "600"


def test_a_click_on_a_header_asks_for_another_order(make_desk):
    desk = make_desk(3)
    asked = []
    desk.model.sort_asked.connect(lambda *said: asked.append(said))
    desk.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked == [(1, True)]


moves = st.one_of(
    st.tuples(st.just("show"), st.integers(0, 1500)),
    st.tuples(st.just("ask"), st.sampled_from(["oldest", "newest"])),
    st.tuples(st.just("grow"), st.integers(1, 300)),
    st.tuples(st.just("shrink"), st.integers(1, 300)),
    st.tuples(st.just("news"), st.just(0)),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 1300), st.lists(moves, max_size=8))
def test_any_sequence_of_questions_and_requests_satisfies_qt(qapp, count, steps):
    desk = Desk(count)
    tester = QAbstractItemModelTester(
        desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    question = "oldest"
    desk.ask(question)
    for what, how in steps:
        if what == "ask":
            question = how
            desk.ask(question)
        elif what == "grow":
            desk.grow(how)
            desk.refresh()
        elif what == "shrink":
            del desk.source.rows[: min(how, len(desk.source.rows))]
            desk.refresh()
        elif what == "news":
            desk.model.show_news()
            desk.executor.drain()
        total = desk.model.rowCount()
        assert total + desk.model.news == len(desk.source.rows)
        row = min(how, total - 1) if what == "show" else 0
        if total:
            desk.show(row, min(row + 40, total - 1))
            wanted = desk.source._of(question)[row + desk.model.news].number
            assert desk.text(row) == str(wanted)
            assert desk.model.pages_held <= PAGES_HELD
    assert tester.model() is desk.model
    assert desk.errors == []

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

    def ask(self, question="oldest", **options):
        self.model.ask(question, **options)
        self.executor.drain()

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


def test_new_rows_at_the_top_are_inserted_and_the_screen_stays_read(make_desk):
    desk = make_desk(1000)
    desk.ask("newest", newest_first=True)
    desk.show(300, 340)
    inserted = []
    desk.model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    desk.source.rows.extend(Ticket(1000 + n, "new") for n in range(37))
    desk.model.refresh()
    desk.executor.drain()
    assert inserted == [(0, 36)]
    assert desk.text(337) == "699"


def test_a_refresh_shows_changed_rows(make_desk):
    desk = make_desk(10)
    desk.ask()
    desk.source.rows[4] = Ticket(4, "graded")
    desk.model.refresh()
    desk.executor.drain()
    assert desk.model.index(4, 1).data() == "graded"


def test_rows_that_no_longer_match_leave(make_desk):
    desk = make_desk(700)
    desk.ask()
    del desk.source.rows[5:]
    desk.model.refresh()
    desk.executor.drain()
    assert desk.model.rowCount() == 5
    assert desk.text(4) == "4"


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
            desk.ask(question, newest_first=question == "newest")
        elif what == "grow":
            first = len(desk.source.rows)
            desk.source.rows.extend(Ticket(first + n, "new") for n in range(how))
            desk.model.refresh()
        elif what == "shrink":
            del desk.source.rows[max(0, len(desk.source.rows) - how) :]
            desk.model.refresh()
        desk.executor.drain()
        total = desk.model.rowCount()
        assert total == len(desk.source.rows)
        row = min(how, total - 1) if what == "show" else 0
        if total:
            desk.show(row, min(row + 40, total - 1))
            wanted = desk.source._of(question)[row].number
            assert desk.text(row) == str(wanted)
    assert tester.model() is desk.model
    assert desk.errors == []

"""Windows over a big book: what a page costs has nothing to do with how many there are."""

import random
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor, QGuiApplication

from benchmarks.product.season import SeasonTickets
from desktop.book.queries.people import find_account
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    INDEXED_ORDERS,
    RegisteredTicket,
    can_stand_in,
    chosen_ids,
    led,
    list_keys_above,
    list_registered_tickets,
    ticket_order_key,
)
from desktop.book.reading import BookReader
from desktop.book.statements import Prepared, driver_of
from desktop.models.paged import PagedModel
from desktop.models.pages import PAGE_ROWS, PAGES_HELD
from desktop.services.changes import changed
from desktop.views.tickets.window import TicketsPage
from tests.views.opened import show_page

MIB = 1024 * 1024


@contextmanager
def counted_steps(reader):
    """How many instructions SQLite carries out in the block, in tens."""
    counted = [0]

    def count():
        counted[0] += 1
        return 0

    driver = driver_of(reader.connection)
    driver.set_progress_handler(count, 10)
    yield counted
    driver.set_progress_handler(None, 0)


def steps_of_pages(reader, question):
    """The steps of the first page, of one further down, and of the keys above that."""
    with counted_steps(reader) as first:
        rows = list_registered_tickets(reader, question, None, 0, PAGE_ROWS)
    middle = list_registered_tickets(reader, question, None, len(rows) * 3, 1)
    key = ticket_order_key(question, (middle or rows)[0])
    with counted_steps(reader) as next_one:
        list_registered_tickets(reader, question, key, 0, PAGE_ROWS)
    with counted_steps(reader) as above:
        list_keys_above(reader, question, key, PAGE_ROWS)
    return [first[0], next_one[0], above[0]]


def wide_questions(reader):
    """Questions that match much of any season."""
    placed = reader.connection.exec_driver_sql(
        "SELECT placed_at FROM ticket ORDER BY id LIMIT 1 OFFSET 20"
    ).scalar()
    return {
        "everything": TicketQuestion(lead="order"),
        "since a day": TicketQuestion(placed_from=placed, lead="order"),
        "above an amount": TicketQuestion(risk_from=500_00, lead="order"),
        "straights": TicketQuestion(kind="straight", lead="order"),
    }


@pytest.mark.parametrize("order", sorted(INDEXED_ORDERS))
@pytest.mark.parametrize("is_descending", [True, False])
def test_a_page_costs_the_same_in_a_book_many_times_the_size(
    season, smaller_season, order, is_descending
):
    with BookReader(season.path) as large, BookReader(smaller_season) as small:
        questions = wide_questions(small), wide_questions(large)
        for name in questions[0]:
            asked = [replace(q[name], order=order, is_descending=is_descending) for q in questions]
            for less, more in zip(
                steps_of_pages(small, asked[0]), steps_of_pages(large, asked[1]), strict=True
            ):
                assert more <= 1.5 * less + 600, (name, less, more)


@pytest.mark.parametrize("order", sorted(INDEXED_ORDERS))
def test_no_page_of_an_offered_order_is_sorted(season, order):
    with BookReader(season.path) as reader:
        for question in wide_questions(reader).values():
            asked = replace(question, order=order)
            for key in (None, (1, 1)):
                plan = plan_of(reader, asked, key)
                assert not any("TEMP B-TREE" in step for step in plan), plan


def plan_of(reader, question, key):
    """How SQLite comes by the ids of a page."""
    prepared = Prepared(chosen_ids(question, is_continued=key is not None))
    values = {"after": 1, "after_id": 1, "skip": 0, "limit": PAGE_ROWS}
    found = driver_of(reader.connection).execute(
        f"EXPLAIN QUERY PLAN {prepared.text}", prepared.parameters(values)
    )
    return [row[3] for row in found]


def test_a_bound_that_leaves_few_leads_and_anything_may_be_sorted(season):
    with BookReader(season.path) as reader:
        of = reader.connection.exec_driver_sql
        player = of("SELECT id FROM account WHERE code = 'P00007'").scalar()
        agent = of("SELECT id FROM account WHERE code = 'A000'").scalar()
        ticket = of("SELECT max(id) FROM ticket").scalar()
        asked = {
            "account": TicketQuestion(account_id=player),
            "under": TicketQuestion(under_id=agent),
            "ticket": TicketQuestion(ticket_id=ticket),
            "leg": TicketQuestion(rotation=103),
            "flags": TicketQuestion(flags="open"),
        }
        for name, question in asked.items():
            with counted_steps(reader) as steps:
                found = led(reader, question)
            assert (found.lead, found.is_few) == (name, True)
            assert can_stand_in(found, "net")
            assert steps[0] < 40_000


def test_the_first_rows_are_there_before_anything_is_counted(session, season, qtbot, monkeypatch):
    texts = []
    run = BookReader._run

    def told(reader, query, values):
        texts.append(query.prepared.text)
        return run(reader, query, values)

    monkeypatch.setattr(BookReader, "_run", told)
    page = TicketsPage(session=session)
    counts = []
    page.model.count_changed.connect(lambda *said: counts.append((said, len(texts))))
    show_page(page, session, qtbot)
    qtbot.waitUntil(lambda: page.model.rowCount() == season.tickets, timeout=60_000)
    (first, before), *_ = counts
    assert first == (PAGE_ROWS, False)
    assert [text for text in texts[:before] if "count(*)" in text and "FROM flag" not in text] == []
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=60_000)


def far_places(page, number):
    bar = page.grid.verticalScrollBar()
    chance = random.Random(7)  # noqa: S311  the same every time, and no secret
    return [chance.randrange(bar.maximum()) for _ in range(number)]


def test_a_jump_costs_the_window_little_and_reads_a_page_or_two(page, settled, tell):
    reads = []
    page_of = page.model._source.page
    page.model._source.page = lambda *of: reads.append(of[2]) or page_of(*of)
    costs = []
    for place in far_places(page, 12):
        reads.clear()
        before = time.thread_time()
        page.grid.verticalScrollBar().setValue(place)
        settled()
        page.grid.viewport().repaint()
        costs.append(time.thread_time() - before)
        assert len(reads) <= 4
        assert all(start.after is not None or start.skip < 2_000 for start in reads)
        assert page.model.pages_held <= PAGES_HELD
    tell(f"jump: {in_ms(costs)} of CPU")
    assert min(costs) <= 0.060


def test_a_paint_costs_little_and_asks_the_model_nothing_but_rows(page, settled, monkeypatch, tell):
    asked = []
    monkeypatch.setattr(PagedModel, "data", lambda *of: asked.append(of))
    monkeypatch.setattr(PagedModel, "flags", lambda *of: asked.append(of))
    costs = []
    for place in far_places(page, 10):
        page.grid.verticalScrollBar().setValue(place)
        settled()
        page.grid.viewport().repaint()
        asked.clear()
        before = time.thread_time()
        page.grid.viewport().repaint()
        costs.append(time.thread_time() - before)
        assert asked == []
    rows = page.grid.viewport().height() // page.grid.rowHeight(0)
    tell(f"paint of {rows} rows: {in_ms(costs)} of CPU")
    assert min(costs) <= 0.005


def test_a_paint_makes_no_colours(page, monkeypatch):
    page.grid.viewport().repaint()
    made = []

    class Counted(QColor):
        def __init__(self, *of):
            made.append(of)
            super().__init__(*of)

    monkeypatch.setattr("desktop.views.theme.QColor", Counted)
    page.grid.viewport().repaint()
    assert made == []


def in_ms(costs):
    """The best, the middle and nearly the worst of some costs."""
    ordered = sorted(costs)
    shown = (ordered[0], ordered[len(ordered) // 2], ordered[len(ordered) * 95 // 100])
    return " / ".join(f"{cost * 1000:.1f}" for cost in shown) + " ms"


def resident():
    """Bytes of this process in memory."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  no file of ours
        return int(file.read().split()[1]) * 4096


def test_scrolling_from_end_to_end_adds_little_memory(page, season, settled, tell, no_stall):
    no_stall.forget()
    bar, view = page.grid.verticalScrollBar(), page.grid.viewport()
    before = resident()
    frames = []
    for step in range(400):
        bar.setValue(bar.maximum() * step // 399)
        if step % 5 == 0:
            settled()
        start = time.thread_time()
        view.repaint()
        frames.append(time.thread_time() - start)
        QGuiApplication.processEvents()
    settled()
    assert page.model.row_at(season.tickets - 1) is not None
    grown = (resident() - before) / MIB
    tell(f"scrolled from end to end: {grown:+.1f} MiB, a frame {in_ms(frames)} of CPU")
    assert page.model.pages_held <= PAGES_HELD
    assert grown <= 40


def test_everything_is_selected_by_a_flag_and_added_up_in_the_book(
    page, season, qtbot, monkeypatch, no_stall
):
    flags = []
    asked = PagedModel.flags
    monkeypatch.setattr(
        PagedModel, "flags", lambda model, index: flags.append(1) or asked(model, index)
    )
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.grid.viewport().repaint()
    assert page.grid.are_all_selected
    assert page.grid.selection().count == season.tickets
    assert not page.grid.selectionModel().hasSelection()
    assert len(flags) < 100
    count = f"{season.tickets:,} selected"
    qtbot.waitUntil(lambda: (page.grid.told_sum or "").startswith(count), timeout=60_000)
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.grid.selection().count == 0


def test_a_long_span_is_no_selection_of_rows_and_adds_up_to_the_same(page, season, qtbot):
    page.grid.setFocus()
    page.grid.select_row(300)
    qtbot.keyClick(page.grid, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    rows = season.tickets - 300
    assert page.grid.selection().spans == ((300, season.tickets - 1),)
    assert not page.grid.selectionModel().hasSelection()
    qtbot.waitUntil(
        lambda: (page.grid.told_sum or "").startswith(f"{rows:,} selected"), timeout=60_000
    )
    with BookReader(season.path) as reader:
        risk = reader.connection.exec_driver_sql(
            f"SELECT sum(risk) FROM (SELECT risk FROM ticket ORDER BY id LIMIT {rows})"
        ).scalar()
    assert f"sum {risk / 100:,.2f}," in page.grid.told_sum


@pytest.mark.parametrize("column", [0, 1, 2, 6])
def test_in_another_order_the_ticket_under_the_cursor_stays_under_it(page, qtbot, column):
    page.grid.setFocus()
    page.grid.select_row(120)
    ticket = page.grid.current_row()
    with qtbot.waitSignal(page.model.modelReset, timeout=20_000):
        page.grid.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(
        lambda: (
            isinstance(page.grid.current_row(), RegisteredTicket)
            and page.grid.current_row().id == ticket.id
        ),
        timeout=20_000,
    )


def test_an_order_without_an_index_is_for_few(page, session, qtbot):
    page.grid.sortByColumn(9, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: "for fewer tickets" in session.strip.sentence)
    assert page._order == ("number", True)
    with qtbot.waitSignal(page.model.modelReset):
        page.filter.set_filter("acct:P00007")
    with qtbot.waitSignal(page.model.modelReset):
        page.grid.sortByColumn(9, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    nets = [page.model.row_at(row).net for row in range(page.model.rowCount())]
    assert nets == sorted(nets, reverse=True)


def test_the_next_ticket_with_a_text_is_found_far_away(page, season, qtbot):
    page.grid.setFocus()
    page.grid.select_row(3)
    page.grid.find_text("Slip 17:", backwards=False)
    qtbot.waitUntil(lambda: page.grid.currentIndex().row() == season.tickets - 18, timeout=30_000)
    qtbot.waitUntil(lambda: page.grid.current_row() is not None, timeout=20_000)
    assert page.grid.current_row().description.startswith("Slip 17:")


@pytest.fixture
def written_season(season):
    if season.is_kept:
        pytest.skip("nothing is written to a book that is kept")
    return season


def write_tickets(session, season, qtbot, number):
    """Write tickets as another window would."""

    def write(book):
        reader = book.reader
        player = find_account(reader, "P00001").id
        event = reader.connection.exec_driver_sql("SELECT max(id) FROM event").scalar()
        tickets = SeasonTickets(season.house, [player], [event], 100)
        with book.command(season.actor.author) as command:
            for no in range(number):
                command.record("ticket.accepted", tickets.ticket(no))
        return changed("tickets", "accounts", "exposure")

    with qtbot.waitSignal(session.runner.idle_changed, timeout=20_000):
        session.runner.write(write, session.hub.announce)
    season.tickets += number


def test_new_tickets_are_announced_and_nothing_moves(page, session, written_season, qtbot, settled):
    season = written_season
    grid = page.grid
    grid.setFocus()
    grid.select_row(2_500)
    settled()
    ticket, top = grid.current_row(), page.model.row_at(grid.rowAt(1))
    grid.selectionModel().select(
        page.model.index(2_502, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    write_tickets(session, season, qtbot, 3)
    qtbot.waitUntil(lambda: page.model.news == 3)
    settled()
    assert grid._news.text() == "3 new ↑"
    assert grid._news.isVisible()
    assert (grid.current_row(), page.model.row_at(grid.rowAt(1))) == (ticket, top)
    assert grid.selected_row_numbers() == [2_500, 2_502]
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.model.news == 0)
    settled()
    assert grid.rowAt(1) == 0
    assert page.model.row_at(0).account == "P00001"
    assert grid.current_row() is None or grid.current_row().id == ticket.id
    assert grid.currentIndex().row() == 2_503
    assert not grid._news.isVisible()


def test_at_the_top_new_tickets_come_in_and_the_cursor_keeps_its_ticket(
    page, session, written_season, qtbot, settled
):
    season = written_season
    page.grid.select_row(4)
    ticket = page.grid.current_row()
    write_tickets(session, season, qtbot, 2)
    qtbot.waitUntil(lambda: page.model.rowCount() == season.tickets)
    settled()
    assert page.grid.currentIndex().row() == 6
    assert page.grid.current_row().id == ticket.id


def test_more_rows_than_were_read_are_not_copied_by_halves(page, session, qtbot):
    QGuiApplication.clipboard().setText("before")
    page.grid.selectAll()
    page.grid.copy()
    assert "export the table" in session.strip.sentence
    assert QGuiApplication.clipboard().text() == "before"

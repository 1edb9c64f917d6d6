from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from desktop.reports.questions import Question
from desktop.reports.replacing import ReportNotWrittenError
from desktop.reports.writing import write_report
from desktop.tasks.cancelling import CancelledError
from desktop.tasks.runner import TaskRunner
from tests.reports.sample_book import SampleBook

TICKETS = Question("tickets", datetime(2018, 9, 12, 13, 0, tzinfo=UTC))


@pytest.fixture(scope="module")
def busy_book(tmp_path_factory):
    path = tmp_path_factory.mktemp("book") / "busy.bookdesk"
    book = SampleBook(path)
    book.open_account("master", "M1", "HOUSE")
    book.open_account("player", "P1", "M1")
    book.list_event("Atlanta-Philadelphia", "2018-09-06", 451)
    book.accept_many(1500, "P1", "Atlanta-Philadelphia")
    book.book.close()
    return path


@pytest.fixture
def runner(qtbot):
    runner = TaskRunner()
    yield runner
    runner.close()


def test_a_child_process_writes_the_workbook_and_says_how_far_it_is(
    qtbot, runner, busy_book, tmp_path
):
    told, answers = [], []
    out = tmp_path / "tickets.xlsx"
    runner.run_process(
        write_report,
        (busy_book, TICKETS, out, "xlsx"),
        on_progress=lambda done, total, text: told.append((done, total)),
        on_done=answers.append,
    )
    qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
    assert answers == [1500]
    assert told[-1] == (1500, 1500)
    page = load_workbook(out)["Tickets"]
    assert page.cell(page.max_row, 2).value == "1,500 tickets"


def test_a_report_that_is_called_off_leaves_no_file(qtbot, runner, busy_book, tmp_path):
    errors = []
    task = runner.run_process(
        write_report,
        (busy_book, TICKETS, tmp_path / "tickets.xlsx", "xlsx"),
        on_progress=lambda *_: task.cancel(),
        on_error=errors.append,
    )
    qtbot.waitUntil(lambda: bool(errors), timeout=60_000)
    assert isinstance(errors[0], CancelledError)
    assert list(tmp_path.iterdir()) == []


def test_the_sentence_of_a_failure_comes_through_from_the_child(qtbot, runner, busy_book, tmp_path):
    errors = []
    runner.run_process(
        write_report,
        (busy_book, TICKETS, tmp_path / "nowhere" / "tickets.csv", "csv"),
        on_error=errors.append,
    )
    qtbot.waitUntil(lambda: bool(errors), timeout=60_000)
    assert isinstance(errors[0], ReportNotWrittenError)
    assert "does not exist. Nothing was written" in str(errors[0])

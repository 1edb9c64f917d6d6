"""The main job through the real windows, by key presses: wager, score, settlement, figures."""

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QImage

from desktop.book.machine import this_machine
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import list_registered_tickets
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.driving import main_job
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.views.main_window.waiting import NotDoneError
from tests.shop import Shop

STEPS = (
    "1-desk", "2-wager-typed", "3-wager-read-back", "4-ticket-accepted", "5-board", "6-score-typed",
    "7-settlement-review", "8-settlement-posted", "9-weekly-figures",
)  # fmt: skip


@pytest.fixture(scope="module")
def outcome(qapp, tmp_path_factory):
    """One run on a small demo book: what was made, and the book it was made with."""
    folder = tmp_path_factory.mktemp("main-job")
    book = folder / "demo.bookdesk"
    make_demo(book, this_machine(), extent=Extent(players=30, weeks=1, calls=40)).close()
    return main_job(folder, book, this_machine()), book


def test_every_step_leaves_a_picture(outcome):
    made, _ = outcome
    pictures = [path for path in made if path.suffix == ".png"]
    assert [path.stem for path in pictures] == list(STEPS)
    assert min(QImage(str(path)).width() for path in pictures) >= 1200


def test_the_wager_of_the_run_is_settled_by_the_score_of_the_run(outcome):
    _, book = outcome
    with BookReader(book) as reader:
        newest = list_registered_tickets(reader, TicketQuestion(), None, 0, 1)[0]
        assert newest.kind == "straight"
        assert newest.risk >= 25_000
        assert newest.legs == 1
        rows = reader.connection.exec_driver_sql(
            f"SELECT line FROM leg WHERE ticket_id = {newest.id}"
        )
        # The wager was on the home team, which lost by seven: only more than seven points save it.
        lead = rows.scalar_one() - 4 * 7
        by_lead = {-1: "half_lost", 0: "push", 1: "half_won"}
        assert newest.status == by_lead.get(lead, "won" if lead > 0 else "lost")
        assert reader.connection.exec_driver_sql("SELECT sum(balance) FROM account").scalar() == 0


def test_the_book_is_sound_afterwards(outcome):
    _, book = outcome
    with BookReader(book) as reader:
        assert verify(reader).difference is None


def test_the_workbook_has_the_weeks_figures(outcome):
    made, _ = outcome
    (path,) = [path for path in made if path.suffix == ".xlsx"]
    sheets = load_workbook(path).worksheets
    assert len(sheets) > 1
    cells = [cell for row in sheets[0].iter_rows(values_only=True) for cell in row]
    assert any("player" in cell for cell in cells if isinstance(cell, str))


def test_a_book_without_a_game_ahead_is_told_and_stays_as_it_was(qapp, tmp_path):
    shop = Shop(tmp_path / "empty.bookdesk")
    facts = shop.rows("SELECT count(*) FROM fact")
    shop.book.close()
    with pytest.raises(NotDoneError, match="needs a player with credit and a game"):
        main_job(tmp_path / "out", shop.path, this_machine())
    shop.reopen()
    assert shop.rows("SELECT count(*) FROM fact") == facts
    shop.book.close()

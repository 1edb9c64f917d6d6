"""A season of tickets and the window that browses it; a million of them with `--million FILE`."""

from pathlib import Path

import pytest

from benchmarks.product.season import SeasonClock, make_season
from desktop.book.opening import open_book
from desktop.book.reading import BookReader
from desktop.services.books import new_session, read_house
from desktop.services.users import trusted_actor
from desktop.views.tickets.window import TicketsPage
from tests.views.opened import opened, show_page

SMALL, SMALLER = 6_000, 1_500


class Season:
    """What windows need of a season's book; nothing is written to one that is kept."""

    def __init__(self, path, *, is_kept):
        self.path, self.is_kept = path, is_kept
        clock = SeasonClock()
        self.machine = clock.machine()
        with BookReader(path) as reader:
            self.house = read_house(reader)
            self.actor = trusted_actor(reader, "season", new_session(self.machine))
            self.now = reader.connection.exec_driver_sql(
                "SELECT max(received_at) FROM fact"
            ).scalar()
            self.tickets = reader.connection.exec_driver_sql("SELECT count(*) FROM ticket").scalar()
        clock.now = self.now
        self.book = open_book(path, self.machine)

    def reopen(self):
        """Nobody needs it open after the windows have closed."""


_FIGURES = []


@pytest.fixture
def tell():
    """Tells a figure at the end of the run; it decides nothing."""
    return _FIGURES.append


def pytest_terminal_summary(terminalreporter):
    for figure in _FIGURES:
        terminalreporter.write_line(figure)


@pytest.fixture(scope="package")
def season(request, tmp_path_factory):
    wanted = request.config.getoption("--million")
    if wanted is None:
        path = tmp_path_factory.mktemp("season") / "season.book"
        make_season(path, SMALL)
    else:
        path = Path(wanted)
        if not path.exists():
            make_season(path, 1_000_000)
    made = Season(path, is_kept=wanted is not None)
    # Each window opens it anew; a test without one reads beside.
    made.book.close()
    return made


@pytest.fixture(scope="package")
def smaller_season(tmp_path_factory):
    path = tmp_path_factory.mktemp("season") / "smaller.book"
    make_season(path, SMALLER)
    return path


@pytest.fixture
def session(season, one_theme, tmp_path):
    with opened(season, one_theme, tmp_path) as made:
        yield made


@pytest.fixture
def page(session, season, qtbot):
    made = show_page(TicketsPage(session=session), session, qtbot)
    made.resize(1400, 900)
    qtbot.waitUntil(lambda: made.model.rowCount() == season.tickets, timeout=60_000)
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=60_000)
    return made


@pytest.fixture
def settled(page, session, qtbot):
    """Waits until what is on the screen has been read and painted."""

    def settle():
        first = page.grid.rowAt(1)
        last = page.grid.rowAt(page.grid.viewport().height() - 2)
        rows = [first, last if last >= 0 else page.model.rowCount() - 1]
        qtbot.waitUntil(
            lambda: all(page.model.painted_row(row) is not None for row in rows), timeout=20_000
        )

    return settle

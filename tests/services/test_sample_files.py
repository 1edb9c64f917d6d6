"""The sample files: a rotation sheet and its results, taken in as the README says."""

from datetime import date, datetime

import pytest

from desktop.book.machine import this_machine
from desktop.book.queries.people import find_account
from desktop.domain.entry.reading import parse_entry
from desktop.domain.weeks import milliseconds
from desktop.feeds.reading import read_lines, read_results
from desktop.paths import resource
from desktop.services.books import new_session, read_house
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.services.importing.events import import_lines, known_leagues
from desktop.services.importing.results import import_results
from desktop.services.importing.run import Intake
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.users import trusted_actor

SCHEDULE = resource("sample", "schedule.csv")
RESULTS = resource("sample", "results.csv")


@pytest.fixture
def book(tmp_path):
    small = Extent(players=12, weeks=1, calls=10)
    with make_demo(
        tmp_path / "demo.book", this_machine(), day=date(2026, 11, 21), extent=small
    ) as book:
        yield book


def take_in(book, file, read, import_):
    reading = read(file, leagues=known_leagues(book.reader))
    actor = trusted_actor(book.reader, "whoever", new_session(book.machine))
    return import_(book, actor, reading, Intake(file.name))


def test_every_cell_of_the_sample_is_taken_and_a_second_time_changes_nothing(book):
    for file, read, import_, events in (
        (SCHEDULE, read_lines, import_lines, 5),
        (RESULTS, read_results, import_results, 5),
    ):
        first = take_in(book, file, read, import_)
        assert (first.applied, first.refusals) == (events, ())
        again = take_in(book, file, read, import_)
        assert (again.applied, again.unchanged, again.refusals) == (0, events, ())


def test_a_wager_on_the_sample_schedule_is_quoted(book):
    take_in(book, SCHEDULE, read_lines, import_lines)
    house = read_house(book.reader)
    noon = milliseconds(datetime.fromisoformat("2030-03-02T12:00:00-05:00"))
    text = "P 292 -3.5/591 o221 100"
    (wager,) = parse_entry(text).wagers
    player = find_account(book.reader, "P1001")
    quote = Quoter(book.reader, house, Moment(noon)).quote(player, wager, text)
    assert (quote.risk, quote.win) == (10_000, 26_446)

"""What windows ask costs the same in a book of four times as many tickets, and no posting."""

from contextlib import contextmanager

import pytest

from desktop.book.queries.player_weeks import read_player_weeks
from desktop.book.reading import BookReader
from desktop.domain.markets import Period
from desktop.services.exposure.listing import list_exposures
from desktop.services.exposure.picture import find_picture


@contextmanager
def counted(reader):
    """The instructions that SQLite carries out in the block, and the statements."""
    steps, statements = [0], []

    def count():
        steps[0] += 1
        return 0

    driver = reader.driver_connection
    driver.set_progress_handler(count, 1)
    driver.set_trace_callback(statements.append)
    yield steps, statements
    driver.set_progress_handler(None, 0)
    driver.set_trace_callback(None)


@pytest.fixture
def readers(season, smaller_season):
    with BookReader(smaller_season) as small, BookReader(season.path) as large:
        yield small, large


def steps_per_player(reader, week):
    read_player_weeks(reader, week)
    with counted(reader) as (steps, statements):
        weeks = read_player_weeks(reader, week)
    assert not any("posting" in statement for statement in statements)
    return steps[0] / len(weeks), weeks


def test_the_figures_of_a_player_are_a_few_steps_however_many_postings_there_are(readers):
    costs = []
    for reader in readers:
        ((week,),) = reader.connection.exec_driver_sql("SELECT open_week FROM book").all()
        per_player, weeks = steps_per_player(reader, week)
        assert len(weeks.sums) >= len(weeks)
        # The rest are the few steps of asking at all, spread over few players here.
        costs.append(per_player - 50 / len(weeks))
    assert max(costs) <= 21
    assert costs[1] <= 1.2 * costs[0]


def test_the_picture_of_an_event_costs_its_lines_and_not_its_tickets(readers):
    costs = []
    for reader in readers:
        ((event,),) = reader.connection.exec_driver_sql(
            "SELECT event_id FROM exposure ORDER BY event_id DESC LIMIT 1"
        ).all()
        with counted(reader) as (steps, statements):
            picture = find_picture(reader, event, Period.GAME)
        assert not any("FROM ticket" in statement for statement in statements)
        with counted(reader) as (of_list, _):
            assert list_exposures(reader)
        assert picture.straights
        kept = f"SELECT count(*), sum(event_id = {event}) FROM exposure"
        ((all_rows, own_rows),) = reader.connection.exec_driver_sql(kept).all()
        costs.append((steps[0] / own_rows, of_list[0] / all_rows))
    # More tickets are on more of the lines at most, and each of those is a row or two.
    small, large = costs
    assert large[0] <= 1.2 * small[0]
    assert large[1] <= 1.2 * small[1]

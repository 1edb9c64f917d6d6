"""What waits in Settlement costs what is open, and not what was ever written."""

import pytest

from desktop.book.queries.waiting import (
    WaitingQuestion,
    count_waiting,
    list_unfilled,
    tell_waiting,
    waiting_asked_for,
    waiting_key,
)
from desktop.book.reading import BookReader
from desktop.models.keysets import KeysetPages
from desktop.models.pages import Start
from desktop.services.finding import narrow_waiting
from desktop.services.review.queue import look_at_queue
from desktop.services.reviewing import list_queue
from tests.views.big_book.test_browsing import counted_steps

PAGES = KeysetPages(waiting_asked_for, tell_waiting, waiting_key, narrow_waiting)
STEPS_A_TICKET = 25


def test_open_tickets_are_found_among_many_without_looking_through_them(season):
    with BookReader(season.path) as reader:
        with counted_steps(reader) as counting:
            ((reason, waiting),) = count_waiting(reader)
        assert (reason, 0 < waiting < season.tickets / 10) == ("no result", True)
        with counted_steps(reader) as queueing:
            list_queue(reader, season.now, "2026-11-24")
        with counted_steps(reader) as expiring:
            list_unfilled(reader, season.now)
        events = reader.connection.exec_driver_sql("SELECT count(*) FROM event").scalar()
        assert counting[0] <= STEPS_A_TICKET * waiting
        assert queueing[0] <= 3 * STEPS_A_TICKET * waiting + 20 * events
        assert expiring[0] <= 10


@pytest.mark.parametrize("reason", ["", "no result"])
def test_a_page_of_open_tickets_costs_the_same_wherever_it_begins(season, reason):
    question, rows = WaitingQuestion(reason), 40
    with BookReader(season.path) as reader:
        found, costs, start = [], [], Start(None, 0)
        for _ in range(7):
            with counted_steps(reader) as steps:
                page = PAGES.page(reader, question, start, rows)
            costs.append(steps[0])
            found += [waiting_key(ticket) for ticket in page]
            start = Start(found[-1], 0)
        assert found == sorted(set(found))
        # The first page begins nowhere, which needs no looking for.
        assert costs[0] <= costs[1] + 50, costs
        assert max(costs[1:]) <= 1.2 * costs[1] + 50, costs
        with counted_steps(reader) as above:
            assert list(PAGES.above(reader, question, found[50], 20)) == found[30:50][::-1]
        assert above[0] <= costs[1]


def test_the_review_queue_costs_what_waits_and_not_what_was_written(season):
    with BookReader(season.path) as reader:
        with counted_steps(reader) as steps:
            queue = look_at_queue(reader, season.now)
        events = reader.connection.exec_driver_sql("SELECT count(*) FROM event").scalar()
        ((_, tickets),) = count_waiting(reader)
    # Of a large season some of the games that are open should have had a score by now.
    assert {item.kind for item in queue.items} <= {"No score"}
    waiting = tickets if queue.items else 0
    assert steps[0] <= 100 + 2 * events + 3 * STEPS_A_TICKET * waiting

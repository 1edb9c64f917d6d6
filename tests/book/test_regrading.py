"""A corrected result posts the difference, and nothing when it comes to the same (RULES 22.1)."""

import pytest

from desktop.book.facts import Fact
from desktop.book.fold.changes import Increase, Insert
from desktop.book.fold.settling import PostingDay, Settling, Standing
from desktop.book.tables import HOUSE_ID
from desktop.domain.tickets import Graded, TicketStatus
from tests.domain.vectors import case_id, golden

PLAYER_ID, TICKET_ID = 77, 1042
LAST_WEEK, THIS_WEEK = "2018-09-04", "2018-09-11"
SETTLED = Fact(seq=9, number=90, type="event.settled", actor=1, wall=1_536_700_000_000, body={})


def state_of(net: int) -> str:
    if net == 0:
        return TicketStatus.PUSH.value
    return (TicketStatus.WON if net > 0 else TicketStatus.LOST).value


def regrade(posted: int, correct: int) -> Settling:
    settling = Settling(SETTLED, PostingDay(THIS_WEEK, 0))
    ticket = Standing(
        id=TICKET_ID,
        account_id=PLAYER_ID,
        risk=11_000,
        win=10_000,
        status=state_of(posted),
        net=posted,
        week=LAST_WEEK,
        exposed=(),
        held=0,
    )
    settling.settle(ticket, Graded(TicketStatus(state_of(correct)), correct, 0))
    return settling


def postings(settling: Settling) -> list[tuple[int, int, int, str | None]]:
    """The two accounts, cents and the week that is corrected, of every posting."""
    return [
        (row[1], change.shared["contra_id"], row[2], change.shared["corrects_week"])
        for change in settling.rows()
        if isinstance(change, Insert) and change.table == "posting"
        for row in change.rows
    ]


@pytest.mark.parametrize("row", golden("regrade"), ids=case_id)
def test_a_golden_regrade_posts_the_difference_and_its_counter_entry(row):
    posted, correct = int(row["posted_net_cents"]), int(row["correct_net_cents"])
    difference = int(row["expected_reversal_cents"]) + int(row["expected_new_posting_cents"])
    expected = [(PLAYER_ID, HOUSE_ID, difference, LAST_WEEK)]
    assert postings(regrade(posted, correct)) == (expected if difference else [])
    assert posted + difference == int(row["expected_account_effect_cents"])


def test_a_regrade_moves_the_balances_by_the_difference():
    changes = [
        row
        for change in regrade(10_000, -11_000).sums()
        if isinstance(change, Increase)
        for row in change.rows
    ]
    assert changes == [(-21_000, 0, PLAYER_ID), (21_000, 0, HOUSE_ID)]


def test_a_regrade_to_the_same_changes_no_row():
    settling = regrade(10_000, 10_000)
    assert [*settling.rows(), *settling.sums()] == []

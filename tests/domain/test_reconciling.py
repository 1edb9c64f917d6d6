"""What a difference between two systems is equal to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.reconciling import Settled, Stand, likely_reason

LOST = Settled("KA1-2", 110_00, 100_00, -110_00)
WON = Settled("KA2-0", 55_00, 50_00, 50_00)
PUSH = Settled("KA3-9", 20_00, 18_18, 0)
OPEN = Settled("KA4-7", 33_00, 30_00, 0, is_open=True)
TICKETS = (LOST, WON, PUSH, OPEN)
OURS = Stand(carry=-200_00, week=-60_00, payments=75_00, adjustments=5_00)


@pytest.mark.parametrize(
    ("theirs", "reason"),
    [
        (-60_00, ""),
        (60_00, "Theirs has the other sign: it is from the house's side."),
        (-180_00, "Theirs is the balance, carry and payments included, not the week."),
        (-260_00, "Theirs includes what was carried into the week."),
        (15_00, "Theirs includes the payments of the week."),
        (-55_00, "Theirs includes the adjustments of the week."),
        (50_00, "KA1-2 is void or missing there."),
        (150_00, "KA1-2 is won there and lost here."),
        (-165_00, "KA2-0 is lost there and won here."),
        (-41_82, "KA3-9 is won there and no action here."),
        (-80_00, "KA3-9 is lost there and no action here."),
        (-30_00, "KA4-7 is won there and open here."),
        (-93_00, "KA4-7 is lost there and open here."),
        (-170_00, "KA1-2 is there twice, for -110.00 each."),
        (0, "KA1-2 and KA2-0 are void or missing there."),
        (-60_02, "Rounding: no more than a cent a ticket."),
        (-61_07, "Nothing in this week is equal to it: compare the tickets one by one."),
    ],
)
def test_a_difference_is_named_by_what_it_is_equal_to(theirs, reason):
    assert likely_reason(theirs, OURS, TICKETS) == reason


def test_tickets_that_fit_alike_are_all_named():
    twins = [Settled(f"KA{n}-0", 110_00, 100_00, -110_00) for n in range(5)]
    ours = Stand(0, -550_00, 0, 0)
    assert likely_reason(-440_00, ours, twins) == (
        "KA0-0 or KA1-0 or KA2-0 or another one is void or missing there."
    )


@given(
    st.integers(-10_000, 10_000),
    st.lists(st.tuples(st.integers(1, 500), st.integers(1, 500), st.booleans()), max_size=12),
)
def test_the_void_of_any_one_ticket_is_explained(carry, drawn):
    tickets = [
        Settled(f"T{no}", risk, win, win if is_won else -risk)
        for no, (risk, win, is_won) in enumerate(drawn)
    ]
    ours = Stand(carry, sum(ticket.net for ticket in tickets), 0, 0)
    for ticket in tickets:
        reason = likely_reason(ours.week - ticket.net, ours, tickets)
        assert reason
        assert "Nothing" not in reason

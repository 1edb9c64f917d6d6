"""Every open ticket says what it waits for: one reason each, and nothing waits silently."""

from desktop.book.queries import waiting
from desktop.domain.rule_choices import Condition
from desktop.domain.wagers.terms import IfBet, Manual, Outright, Parlay, Straight
from desktop.services import settlement
from tests.shop import TICKETS

STRAIGHT = Straight(110_00, 100_00)
STAKE = (110_00, 100_00)
ACTION = {"pitchers": "action", "listed": ["Cole", "Sale"]}


def spread(event, *options):
    return (event, "spread", "home", -14, "-110", *options)


def one_of_each(shop):
    """A ticket that waits for each reason; answers them by reason."""
    games = [shop.game(451 + 2 * place) for place in range(5)]
    unplayed, unapproved, suspended, played, chained = games
    baseball = shop.event(901, sport="baseball", league="MLB")
    expected = {
        waiting.NO_RESULT: shop.write("straight", STRAIGHT, [spread(unplayed)]),
        waiting.NO_CONTEST_RESULT: shop.write(
            "future", Outright(100_00, 300_00), [(shop.field()[0], "outright", "yes", 4, "+300")]
        ),
        waiting.NOT_APPROVED: shop.write("straight", STRAIGHT, [spread(unapproved)]),
        waiting.SUSPENDED: shop.write("straight", STRAIGHT, [spread(suspended)]),
        waiting.NO_PERIOD_SCORE: shop.write("straight", STRAIGHT, [spread(played)], period="1q"),
        waiting.NO_NEW_PRICE: shop.write(
            "straight", STRAIGHT, [(baseball, "money_line", "home", 0, "-110", ACTION)]
        ),
        waiting.EARLIER_LEG: shop.write(
            "if_bet", IfBet(Condition.IF_WIN, (STAKE, STAKE)), [spread(unplayed), spread(chained)]
        ),
        waiting.OPEN_SPOT: shop.write("parlay", Parlay(100_00, 260_00, spots=2), [spread(chained)]),
        waiting.WRITE_IN: shop.write("manual", Manual(10_00, 10_00), []),
        waiting.A_MANAGER: write_with_the_clock_set_back(shop, [spread(played)]),
    }
    for game in (played, chained):
        shop.settle(game, 10, 20)
    stopped = settlement.Result("suspended", {}, None)
    settlement.record_result(shop.book, shop.actor, suspended, stopped)
    shop.record(
        "result.recorded", event=baseball, status="final", segments=[], supersedes=None,
        source="test", scores={"game": [2, 5]}, starters={"away": "Ryan", "home": "Sale"},
    )  # fmt: skip
    settlement.grade_all(shop.book, shop.actor)
    shop.result(unapproved, 3, 7)
    return expected


def write_with_the_clock_set_back(shop, legs):
    """A ticket that the house has wait for a manager."""
    shop.set("HOUSE", {"review/out_of_touch": "hold"})
    shop.now -= 3_600_000
    ticket = shop.write("straight", STRAIGHT, legs)
    shop.now += 3_600_000
    return ticket


def test_every_open_ticket_waits_for_exactly_one_reason(shop):
    expected = one_of_each(shop)
    assert expected.keys() == set(waiting.REASONS)
    for reason, ticket in expected.items():
        question = waiting.WaitingQuestion(reason)
        found = waiting.list_waiting(shop.book.reader, question, 10)
        assert [one.ticket_id for one in found] == [ticket], reason
    open_tickets = shop.rows(f"SELECT count(*) FROM {TICKETS} WHERE status = 'open'")
    assert sum(count for _, count in waiting.count_waiting(shop.book.reader)) == open_tickets[0][0]


def test_every_reason_has_a_sentence(shop):
    one_of_each(shop)
    told = settlement.list_waiting_reasons(shop.book.reader)
    assert len(told) == len(waiting.REASONS)
    assert all(count == 1 for _, count in told)

"""One ticket of every kind in one book: typed as a clerk does, graded, explained, verified."""

import re

import pytest

from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Side
from desktop.domain.tickets import LegResult
from desktop.services import deciding, settlement
from desktop.services.contest_results import Finish, answer_proposition, record_field
from desktop.services.house_rules import read_version
from tests.journeys.office import Office
from tests.shop import TICKETS, Shop

# The home sides of 452 and 454 cover, that of 456 does not; the pleaser's pay is the house's own.
SCORES = {451: (10, 31), 453: (10, 31), 455: (10, 3)}
# What is typed, for whom, and by hand what it comes to: status and net from the player's side.
TYPED = {
    "straight": ("452 r110", "P1", "won", 100_00),
    "bought": ("452 b1 500", "P1", "won", 500_00),
    "parlay": ("P 452 454 100", "P1", "won", 264_46),
    "lost parlay": ("P 452 456 100", "P1", "lost", -100_00),
    "teaser": ("T6 452 454 r110", "P1", "won", 100_00),
    "pleaser": ("PL6 452 454 r100", "P1", "won", 600_00),
    # Only the parlay of the two that won pays: 132.23 less two stakes of 50.
    "round robin": ("RR2 452 454 456 50", "P1", "won", 32_23),
    "if bet": ("452 500 > 456 300", "P1", "won", 170_00),
    # Each way round: 100 on the first, then 110 lost on the second; 110 lost, and no second.
    "reverse": ("RV 452 456 100", "P1", "half_lost", -120_00),
    "prop": ("9012 y 100", "P1", "won", 300_00),
    "over and under": ("9014 o r110", "P1", "lost", -110_00),
    "future": ("5001 100", "P1", "won", 300_00),
    "each way": ("5002 ew 10", "P1", "half_lost", -4_00),
    "horse": ("6001 win 20", "P1", "won", 28_00),
    "write-in": ('WR "Rain on Sunday" +250 100', "P1", "won", 250_00),
    "free play": ("452 100 fp", "P2", "won", 90_91),
    "lay-off": ("452 r1100", "OUT1", "won", 1000_00),
    "open parlay": ("P 452 * 100", "P3", "won", 264_46),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    made = Shop(tmp_path_factory.mktemp("kinds") / "kinds.book")
    made.games = {rotation: made.game(rotation) for rotation in SCORES}
    made.question, made.kicker = made.prop(), made.over_under()
    made.golfers, made.horses = made.field(tuple("ABCDEFGH")), made.race()
    made.open("OUT1", AccountKind.OUTSIDE, "HOUSE", 0)
    made.pay("P2", 100_00, "free_play")
    card = read_version(made.book.reader)["teasers"]["6"]
    own = {**card, "table": "OWN", "pays": [[2, "+600"]]}
    made.change_rules(open_spots=True, pleasers={"6": own})
    made.tickets = {kind: made.accept(typed, who) for kind, (typed, who, *_) in TYPED.items()}
    made.accept(f"#{made.tickets['open parlay'].number} 454", "P3")
    record_everything(made)
    yield made
    made.book.close()


def record_everything(shop):
    """Results of every event, each approved, and the write-in decided."""
    for rotation, score in SCORES.items():
        shop.settle(shop.games[rotation], *score)
    answer_proposition(shop.book, shop.actor, shop.question, Side.YES)
    answer_proposition(shop.book, shop.actor, shop.kicker, 7)
    settlement.approve(shop.book, shop.actor, [shop.question, shop.kicker])
    came_in(shop, shop.golfers, {0: Finish(1), 1: Finish(2)})
    paid = Finish(1, pools={"win": 4_80, "place": 3_00, "show": 2_40})
    came_in(shop, shop.horses, {0: paid})
    write_in = shop.tickets["write-in"].ticket_id
    deciding.decide_write_in(shop.book, shop.actor, write_in, LegResult.WIN, "it rained")


def came_in(shop, field, finishes):
    ((contest,),) = shop.rows(f"SELECT contest_id FROM event WHERE id = {field[0]}")
    record_field(shop.book, shop.actor, contest, {field[n]: f for n, f in finishes.items()})
    settlement.approve(shop.book, shop.actor, field)


@pytest.mark.parametrize("kind", TYPED)
def test_a_ticket_comes_to_what_was_reckoned_by_hand(shop, kind):
    *_, status, net = TYPED[kind]
    ticket = shop.tickets[kind].ticket_id
    found = shop.rows(f"SELECT status, net, held FROM {TICKETS} WHERE id = {ticket}")
    assert found == [(status, net, 0)]


@pytest.mark.parametrize("kind", TYPED)
def test_the_command_line_explains_the_same_net(shop, kind):
    who, _, net = TYPED[kind][1:]
    number = number_in_words(read_letters(shop.book.reader), shop.tickets[kind].ticket_id)
    said = Office.run("explain", number, "--book", shop.path).out
    shown = f"{abs(net) // 100:,}.{abs(net) % 100:02d}"
    assert re.search(rf"(?<![\d,.]){re.escape(shown)}(?![\d,])", said.partition("Money")[2]), said
    assert who in said


def test_balances_are_the_sums_of_the_tickets_and_the_book_verifies(shop):
    for who in ("P1", "P2", "P3", "OUT1"):
        nets = sum(net for _, name, _, net in TYPED.values() if name == who)
        account = shop.account(who)
        # What another house owes is the book's own gain.
        assert (account.balance, account.pending) == (-nets if who == "OUT1" else nets, 0), who
    assert shop.account("P2").free_play == 0
    assert verify(shop.book.reader).difference is None

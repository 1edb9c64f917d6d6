"""A result corrected and corrected back leaves every cent where it was, whatever the kind."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.book.bodies.wagers import LegAccepted, TicketAccepted
from desktop.book.verifying import verify
from desktop.domain.markets import Market, Side
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import TicketKind
from desktop.domain.wagers.body import terms_body
from desktop.domain.wagers.grading import held_of, risk_of, win_of
from desktop.domain.wagers.terms import IfBet, Parlay, Reverse, RoundRobin, Teaser
from tests.shop import SIDES, TICKETS, Shop

PAIR = Parlay(10_000, 26_446)
CARD = ((2, "-110"), (3, "+180"))
EVENLY = ((11_000, 10_000),) * 3
WRITTEN = (
    (TicketKind.PARLAY, Parlay(10_000, 59_579)),
    (TicketKind.TEASER, Teaser(10_000, 18_000, 24, 16, "CLASSIC", CARD)),
    (TicketKind.ROUND_ROBIN, RoundRobin((((0, 1), PAIR), ((0, 2), PAIR), ((1, 2), PAIR)))),
    (TicketKind.IF_BET, IfBet(Condition.IF_ACTION, EVENLY)),
    (TicketKind.REVERSE, Reverse(Condition.IF_WIN, EVENLY)),
)
SNAPSHOTS = (
    "SELECT id, balance, pending FROM account",
    f"SELECT id, status, net FROM {TICKETS}",
    f"SELECT account_id, ticket_id, sum(cents) FROM {SIDES} GROUP BY 1, 2 HAVING sum(cents) <> 0",
    "SELECT week, account_id, d0 + d1 + d2 + d3 + d4 + d5 + d6, graded, handle FROM weekly",
    "SELECT * FROM exposure WHERE tickets <> 0",
)


def write(shop, kind, terms, events):
    """Accept a ticket on the home side of each event, as the journal holds it."""
    legs = [
        LegAccepted(
            event=event,
            period="game",
            market=Market.SPREAD.value,
            side=Side.HOME.value,
            line=-14,
            price="-110",
            mark="",
        )
        for event in events
    ]
    with shop.book.command(shop.actor.author) as command:
        body = TicketAccepted(
            account=shop.account("P1").id,
            kind=kind.value,
            placed_at=shop.now,
            amount_mode="risk",
            risk=risk_of(terms),
            win=win_of(terms),
            held=held_of(terms),
            terms=terms_body(terms),
            legs=legs,
            description=kind.value,
            entry="",
            read_back="",
            reference=None,
            rules=shop.house.rules.version,
            flags=[],
        )
        command.record("ticket.accepted", body)


def snapshot(shop):
    return [sorted(shop.rows(query)) for query in SNAPSHOTS]


scores = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=3, max_size=3)


@settings(max_examples=8)
@given(scores, scores)
def test_a_result_that_is_corrected_back_restores_every_cent(tmp_path_factory, first, other):
    shop = Shop(tmp_path_factory.mktemp("book") / "corrected.book", credit=100_000_000)
    events = [shop.game(rotation) for rotation in (451, 453, 455)]
    shop.accept("452 -3.5 r110")
    shop.accept("P 452 454 r100", "P2")
    for kind, terms in WRITTEN:
        write(shop, kind, terms, events)
    unplayed = snapshot(shop)
    for event, score in zip(events, first, strict=True):
        shop.settle(event, *score)
    settled = snapshot(shop)
    corrected = [place for place in range(3) if first[place] != other[place]]
    for scores_now in (other, first):
        for place in corrected:
            shop.settle(events[place], *scores_now[place])
    assert snapshot(shop) == settled != unplayed
    assert sum(cents for _, _, cents in settled[2]) == 0
    assert verify(shop.book.reader).difference is None
    shop.book.close()

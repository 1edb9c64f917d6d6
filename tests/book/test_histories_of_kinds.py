"""Random histories with every kind of ticket, decisions by hand and results of every form."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule, run_state_machine_as_test

from desktop.book.queries.waiting import count_waiting
from desktop.domain.accounts import AccountKind
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.body import terms_body
from desktop.domain.wagers.grading import risk_of
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
)
from desktop.services import settlement
from tests.book.test_histories import SCORES, Histories
from tests.shop import TICKETS

RISK, WIN = 110_00, 100_00
STAKE = (RISK, WIN)
PAYS = ((2, "-110"), (3, "+180"), (4, "+300"))
ROUND = RoundRobin(tuple((places, Parlay(50_00, 130_00)) for places in ((0, 1), (0, 2), (1, 2))))
# Of each kind its terms, and how many legs on games it has.
ON_GAMES = {
    "straight": (Straight(RISK, WIN), 1),
    "parlay": (Parlay(RISK, 290_00, max_win=250_00), 2),
    "teaser": (Teaser(RISK, WIN, 24, 16, "6", PAYS), 3),
    "pleaser": (Teaser(RISK, 600_00, 24, 16, "6", PAYS, is_pleaser=True), 2),
    "round_robin": (ROUND, 3),
    "if_bet": (IfBet(Condition.IF_WIN, (STAKE, STAKE, (55_00, 50_00))), 3),
    "reverse": (Reverse(Condition.IF_ACTION, (STAKE, STAKE)), 2),
}
ON_ENTRANTS = {
    "future": (Outright(100_00, 300_00), "outright", 4),
    "prop": (EachWay(50_00, 150_00, 37_50, "+300", (1, 4), 2), "outright", 4),
    "horse": (Horse(20_00, 15, 500_00), "pool_win", 0),
}
RESULTS = st.sampled_from([result.value for result in LegResult if result != LegResult.PENDING])
LISTED = {"pitchers": "action", "listed": ["Cole", "Sale"]}


class KindHistories(Histories):
    """The other histories, with every kind of ticket and every kind of decision."""

    @initialize()
    def open_shop(self):
        super().open_shop()
        self.shop.open("LAYOFF", AccountKind.OUTSIDE, "HOUSE", 0)
        self.field, self.race = self.shop.field(), self.shop.race()
        self.prop = self.shop.prop()
        self.baseball = self.shop.event(901, sport="baseball", league="MLB")
        self.manual = [self.shop.write("manual", Manual(RISK, WIN), [], "P2")]
        self.open_parlays = []
        self.shop.record(
            "money.posted", account=self.shop.account("P1").id, kind="free_play",
            cents=500_00, memo="",
        )  # fmt: skip

    def leg(self, place, market, line=-14, **options):
        side = {"total": "over", "spread": "home", "money_line": "away"}[market]
        event = (*self.events, self.baseball)[place % 4]
        listed = [options] if options else []
        return (event, market, side, 190 if market == "total" else line, "-110", *listed)

    @rule(
        kind=st.sampled_from(sorted(ON_GAMES)),
        first=st.integers(0, 3),
        markets=st.lists(
            st.sampled_from(["spread", "total", "money_line"]), min_size=3, max_size=3
        ),
        how=st.sampled_from([{}, {}, {"free_play": True}, {"lay_off": True}]),
        with_pitchers=st.booleans(),
    )
    def write(self, kind, first, markets, how, with_pitchers):
        terms, count = ON_GAMES[kind]
        options = LISTED if with_pitchers else {}
        legs = [self.leg(first + no, markets[no], **options) for no in range(count)]
        player = "LAYOFF" if "lay_off" in how else "P1"
        if "free_play" in how and self.shop.account(player).free_play < risk_of(terms):
            return  # taken back meanwhile: no service writes such a ticket
        self.tickets.append(self.shop.write(kind, terms, legs, player, **how))

    @rule(kind=st.sampled_from(sorted(ON_ENTRANTS)), place=st.integers(0, 3))
    def write_on_entrant(self, kind, place):
        terms, market, line = ON_ENTRANTS[kind]
        entrant = (self.race if kind == "horse" else self.field)[place]
        legs = [(entrant, market, "yes", line, "+300")]
        self.tickets.append(self.shop.write(kind, terms, legs, "P3"))

    @rule(side=st.sampled_from(["yes", "no"]))
    def write_prop(self, side):
        legs = [(self.prop, "yes_no", side, 0, "+300")]
        self.tickets.append(self.shop.write("prop", Straight(100_00, 300_00), legs, "P2"))

    @rule(place=st.integers(0, 3))
    def leave_a_spot_open(self, place):
        terms = Parlay(100_00, 260_00, spots=2)
        ticket = self.shop.write("parlay", terms, [self.leg(place, "spread")], "P2")
        self.open_parlays.append((ticket, place))
        self.tickets.append(ticket)

    @precondition(lambda self: self.open_parlays)
    @rule(is_filled=st.booleans())
    def end_open_spot(self, is_filled):

        ticket, place = self.open_parlays.pop()
        if is_filled:
            event, market, side, line, price = self.leg(place + 1, "total")
            added = {"event": event, "period": "game", "market": market, "side": side,
                     "line": line, "price": price, "mark": ""}  # fmt: skip
            self.shop.record(
                "ticket.filled", ticket=ticket, legs=[added], win=265_00, description="filled",
                read_back="", terms=terms_body(Parlay(100_00, 265_00, spots=2)),
            )  # fmt: skip
        else:
            self.shop.record("spots.expired", ticket=ticket)

    @precondition(lambda self: self.manual)
    @rule(result=RESULTS | st.just("pending"))
    def decide_write_in(self, result):
        self.shop.record("ticket.decided", ticket=self.manual[0], result=result, reason="seen")

    @precondition(lambda self: self.tickets)
    @rule(data=st.data(), result=RESULTS, no=st.integers(1, 3))
    def decide_leg(self, data, result, no):
        ticket = data.draw(st.sampled_from(self.tickets))
        self.shop.record("legs.decided", legs=[[ticket, no, result]], reason="", scope="leg")

    @precondition(lambda self: self.tickets)
    @rule(data=st.data(), no=st.integers(1, 3))
    def restore_leg(self, data, no):
        ticket = data.draw(st.sampled_from(self.tickets))
        self.shop.record("legs.restored", legs=[[ticket, no]], reason="")

    @rule(side=st.sampled_from(["away", "home"]), price=st.sampled_from(["-150", "+140"]))
    def restate(self, side, price):
        prices = [["game", "money_line", side, price], ["game", "spread", "home", price]]
        self.shop.record("prices.restated", event=self.baseball, prices=prices)

    @rule(away=SCORES, home=SCORES, starter=st.sampled_from(["Cole", "Ryan"]))
    def play_baseball(self, away, home, starter):
        body = {"scores": {"game": [away, home]}, "starters": {"away": starter, "home": "Sale"}}
        self.record_raw(self.baseball, **body)

    @rule(is_yes=st.none() | st.booleans())
    def answer_prop(self, is_yes):
        score = None if is_yes is None else [int(is_yes), int(not is_yes)]
        self.record_raw(self.prop, scores={"game": score})

    @rule(place=st.integers(0, 3), position=st.integers(0, 4), tied=st.integers(1, 2))
    def finish(self, place, position, tied):
        self.record_raw(self.field[place], scores={}, finish=[position, tied])

    @rule(place=st.integers(0, 3), pays=st.sampled_from([None, 0, 4_20, 90_00]))
    def run_race(self, place, pays):
        self.record_raw(self.race[place], scores={}, pools={"win": pays})

    def record_raw(self, event, **body):
        (current,) = self.shop.rows(f"SELECT result FROM event WHERE id = {event}")[0]
        self.shop.record(
            "result.recorded", event=event, status="final", segments=[], supersedes=current,
            source="test", **body,
        )  # fmt: skip

    @rule(event=st.integers(0, 2), away=SCORES, home=SCORES)
    def a_correction_taken_back_restores_every_cent(self, event, away, home):
        settlement.grade_all(self.shop.book, self.shop.actor)
        event_id = self.events[event]
        found = self.shop.rows(
            f"SELECT period, away, home, no_action FROM score WHERE event_id = {event_id}"
            " AND stage = 'settled'"
        )
        status = self.shop.rows(f"SELECT settled_status FROM event WHERE id = {event_id}")[0][0]
        if status is None:
            return
        money = self.money()
        self.record_raw(event_id, scores={"game": [away, home]})
        settlement.grade_all(self.shop.book, self.shop.actor)
        (current,) = self.shop.rows(f"SELECT result FROM event WHERE id = {event_id}")[0]
        scores = {key: [a, h] for key, a, h, _ in found if a is not None}
        self.shop.record(
            "result.recorded", event=event_id, status=status, segments=[], scores=scores,
            supersedes=current, source="test",
        )  # fmt: skip
        settlement.grade_all(self.shop.book, self.shop.actor)
        assert self.money() == money

    def money(self):
        return self.shop.rows(
            "SELECT code, balance, pending, free_play FROM account ORDER BY id"
        ) + self.shop.rows(f"SELECT id, status, net, held FROM {TICKETS} ORDER BY id")

    @invariant()
    def no_open_ticket_waits_silently(self):
        ((open_tickets,),) = self.shop.rows(f"SELECT count(*) FROM {TICKETS} WHERE status = 'open'")
        waiting = count_waiting(self.shop.book.reader)
        assert sum(count for _, count in waiting) == open_tickets

    @invariant()
    def the_wagers_within_a_ticket_sum_to_it(self):
        wrong = self.shop.rows(
            "SELECT ticket_id FROM part GROUP BY ticket_id HAVING sum(net) <> (SELECT net FROM"
            f" {TICKETS} t WHERE t.id = ticket_id) OR sum(held) <> (SELECT held FROM {TICKETS} t"
            " WHERE t.id = ticket_id)"
        )
        assert wrong == []

    @invariant()
    def free_play_is_what_was_given_less_what_was_used(self):
        wrong = self.shop.rows(
            "SELECT code FROM account a WHERE free_play <> (SELECT coalesce(sum(cents), 0)"
            " FROM free_play WHERE account_id = a.id)"
        )
        assert wrong == []

    @invariant()
    def an_undecided_ticket_holds_no_more_than_its_risk(self):
        wrong = self.shop.rows(
            f"SELECT id FROM {TICKETS} WHERE held < 0 OR held > risk OR net > win"
            " OR (status <> 'open' AND held <> 0)"
        )
        assert wrong == []


def test_random_histories_of_every_kind_agree_with_their_journal(tmp_path, is_long_run):
    KindHistories.folder = tmp_path
    examples = 200 if is_long_run else 15
    limits = settings(max_examples=examples, stateful_step_count=30, deadline=None)
    run_state_machine_as_test(KindHistories, settings=limits)

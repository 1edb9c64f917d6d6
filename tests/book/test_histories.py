"""Random legal histories: live tables are the replayed tables, and money is never lost."""

from collections import defaultdict
from contextlib import suppress
from datetime import timedelta
from functools import partial
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.book.queries.claims import list_open_claims
from desktop.book.queries.documents import DocumentQuestion, list_documents
from desktop.book.queries.people import find_book
from desktop.book.queries.placing import list_waiting_moves
from desktop.book.queries.player_weeks import list_player_figures
from desktop.book.queries.requests import list_open_requests
from desktop.book.queries.standing_tree import list_agents
from desktop.book.queries.waiting import count_waiting
from desktop.book.reading import BookReader
from desktop.book.statements import ConnectionReader
from desktop.book.tables.money import PostingKind
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import Link
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import POSTABLE, Column, TransactionType, types_in
from desktop.services import settlement, wagers, weeks
from desktop.services.board_moves import move_board, move_line
from desktop.services.claims import (
    Adjustment,
    ClaimResult,
    NewClaim,
    Regrade,
    Verdict,
    decide_claim,
    open_claim,
)
from desktop.services.funding.requesting import (
    pay_request,
    request_withdrawal,
    withdraw_request,
)
from desktop.services.funding.reversing import reverse_money
from desktop.services.funding.transactions import Transaction
from desktop.services.line_types.making import change_links
from desktop.services.line_types.setting import set_mode
from desktop.services.placing import drop_move, move_accounts
from desktop.services.settings.changing import (
    change_many_settings,
    change_settings,
    undo_mass_change,
)
from desktop.services.settings.reading import figure_day
from desktop.services.week_audit import audit_week
from desktop.services.week_checks import check_week
from tests.shop import KICKOFF, SIDES, TICKETS, Shop

PLAYERS = ("P1", "P2", "P3")
SCORES = st.integers(0, 60)
UNCHANGED = (
    "Nothing was posted.", "Nothing was changed.", "Nothing was reversed.", "back first.",
)  # fmt: skip
ABOVE = "SELECT a.code, b.code FROM account a LEFT JOIN account b ON b.id = a.parent_id"
MARKETS = (None, Market.SPREAD, Market.TOTAL, Market.MONEY_LINE)
POSTED = [kind.value for kind in POSTABLE]
PICKS = st.sampled_from(
    ["{home}", "{away}", "{home} o", "{away} u", "{home} ml", "{away}:1h pk -110"]
)


def path_of(above, code):
    path = [code]
    while above[path[-1]] is not None:
        path.append(above[path[-1]])
    return tuple(path)


class Histories(RuleBasedStateMachine):
    """Wagers, results, corrections, voids, payments and closed weeks in any order."""

    folder = None
    numbers = count(1)

    @initialize()
    def open_shop(self):
        self.closed = {}
        self.as_closed = {}
        self.paths = []
        self.shop = Shop(self.folder / f"history{next(self.numbers)}.book", credit=100_000_000)
        self.events = [
            self.shop.game(rotation, spread=spread, home="-150", away="+130")
            for rotation, spread in ((451, "-3.5"), (453, "-3"), (455, "+2.25"))
        ]
        self.shop.open("M2", AccountKind.MASTER, "HOUSE", 0)
        self.shop.open("A2", AccountKind.AGENT, "M2", 0)
        for code, kind, percent in (("M1", "split", 30_00), ("A1", "red", 12_50)):
            deal = {"deal/type": kind, "deal/percent": percent, "fee/phone": 5_00}
            change_settings(self.shop.book, self.shop.actor, self.shop.house, code, deal)
        self.shop.line_type("Sharp")
        self.current_links = {"*": Link()}
        self.shop.set("P2", {"line_type": "Sharp"})
        figure = {"week/settlement": "threshold", "credit/settle_figure": 300_00}
        change_settings(self.shop.book, self.shop.actor, self.shop.house, "M1", figure)
        # From the first step on there is something to settle.
        opened = (("P1", "452 r110"), ("P2", "P 452 454 r100"), ("P3", "451 o r50"))
        self.tickets = [self.shop.accept(entry, player).ticket_id for player, entry in opened]
        self.window = BookReader(self.shop.path)

    def teardown(self):
        self.window.close()
        self.shop.book.close()

    @rule(
        picks=st.lists(PICKS, min_size=1, max_size=3),
        player=st.sampled_from(PLAYERS),
        amount=st.integers(1, 500_000),
        first=st.integers(0, 2),
    )
    def accept(self, picks, player, amount, first):
        legs = []
        for offset, pick in enumerate(picks):
            away = 451 + 2 * ((first + offset) % 3)
            legs.append(pick.format(away=away, home=away + 1))
        head = "P " if len(legs) > 1 else ""
        text = f"{head}{' '.join(legs)} r{amount / 100:.2f}"
        try:
            accepted = self.shop.accept(text, player, keeps_line=True)
        except InputError as error:
            reasons = (
                "rounds to nothing",
                "has started",
                "No event ahead",
                "on the board for the",
            )
            if not any(reason in str(error) for reason in reasons):
                raise
        else:
            self.tickets.append(accepted.ticket_id)

    @rule(
        part=st.sampled_from(["spread", "spread_price", "total", "total_price", "money_line"]),
        offset=st.none() | st.integers(-4, 4).map(lambda steps: 2 * steps),
    )
    def link(self, part, offset):
        links = {"*": Link(**{part: offset})}
        if self.current_links != links:
            change_links(self.shop.book, self.shop.actor, "Sharp", links)
            self.current_links = links

    @rule(event=st.integers(0, 2), mode=st.sampled_from(Mode), market=st.sampled_from(MARKETS))
    def stand(self, event, mode, market):
        place = None if market is None else (Period.GAME, market)
        try:
            set_mode(
                self.shop.book, self.shop.actor, "Sharp", self.events[event], mode, place=place
            )
        except InputError as error:
            if "It is so already" not in str(error):
                raise

    @rule(event=st.integers(0, 2), steps=st.integers(-4, 4).filter(bool))
    def move_the_board(self, event, steps):
        home = Selection(Period.GAME, Market.SPREAD, Side.HOME)
        nudge = partial(move_line, selection=home, quarters=2 * steps)
        move_board(self.shop.book, self.shop.actor, self.events[event], nudge)

    @rule(event=st.integers(0, 2), away=SCORES, home=SCORES, half=st.booleans())
    def record(self, event, away, home, half):
        segments = {"1h": (away // 2, home // 2)} if half else {}
        result = settlement.Result("final", segments, (away, home))
        settlement.record_result(self.shop.book, self.shop.actor, self.events[event], result)

    @rule(event=st.integers(0, 2), status=st.sampled_from(["postponed", "suspended", "cancelled"]))
    def call_off(self, event, status):
        result = settlement.Result(status, {}, None)
        settlement.record_result(self.shop.book, self.shop.actor, self.events[event], result)

    @rule()
    def grade(self):
        expected = settlement.list_proposals(self.shop.book.reader, self.shop.now)
        settlement.grade_all(self.shop.book, self.shop.actor)
        if len(expected) == 1:
            for effect in expected[0].effects:
                assert (effect.status, effect.net) in self.shop.rows(
                    f"SELECT status, net FROM {TICKETS} WHERE id = {effect.ticket_id}"
                )

    @precondition(lambda self: self.tickets)
    @rule(data=st.data())
    def void(self, data):
        ticket = data.draw(st.sampled_from(self.tickets))
        self.tickets.remove(ticket)
        wagers.void_ticket(self.shop.book, self.shop.actor, ticket, "asked for")

    @rule(
        player=st.sampled_from((*PLAYERS, "A1")),
        kind=st.sampled_from(POSTED),
        cents=st.integers(-10_000, 10_000).filter(bool),
        data=st.data(),
    )
    def post(self, player, kind, cents, data):
        said = {}
        if kind == "transfer":
            said["contra"] = data.draw(st.sampled_from((*PLAYERS, "A1")))
        if kind == "betting_adjustment":
            week = KICKOFF.date().fromisoformat(self.shop.rows("SELECT open_week FROM book")[0][0])
            said["figure_date"] = week + timedelta(days=data.draw(st.integers(-1, 7)))
        self.try_money(lambda: self.shop.post(player, cents, kind, **said))

    @rule(player=st.sampled_from((*PLAYERS, "A1")), cents=st.integers(1, 10_000))
    def ask_to_be_paid(self, player, cents):
        asked = Transaction(player, TransactionType.WITHDRAWAL, -cents, method="cash")
        self.try_money(lambda: request_withdrawal(self.shop.book, self.shop.actor, asked))

    @rule(data=st.data(), is_paid=st.booleans())
    def decide_about_a_request(self, data, is_paid):
        waiting = [row.id for row in list_open_requests(self.shop.book.reader)]
        if not waiting:
            return
        request = data.draw(st.sampled_from(waiting))
        if is_paid:
            self.try_money(lambda: pay_request(self.shop.book, self.shop.actor, request))
        else:
            withdraw_request(self.shop.book, self.shop.actor, request, "changed his mind")

    @precondition(lambda self: self.tickets)
    @rule(data=st.data())
    def dispute(self, data):
        ticket = data.draw(st.sampled_from(self.tickets))
        with suppress(InputError):
            open_claim(self.shop.book, self.shop.actor, NewClaim("says +7", ticket, late="ill"))

    @rule(data=st.data(), cents=st.integers(-5_000, 5_000).filter(bool))
    def decide_a_claim(self, data, cents):
        waiting = list_open_claims(self.shop.book.reader)
        if not waiting:
            return
        claim = data.draw(st.sampled_from(waiting))
        remedy = data.draw(st.sampled_from([Adjustment(cents), Regrade(LegResult.WIN), None]))
        result = ClaimResult.REFUSED if remedy is None else ClaimResult.UPHELD
        verdict = Verdict(result, "heard", () if remedy is None else (remedy,))
        self.try_money(lambda: decide_claim(self.shop.book, self.shop.actor, claim.id, verdict))

    @rule(data=st.data())
    def reverse(self, data):
        documents = list_documents(self.shop.book.reader, DocumentQuestion(), 20)
        if documents:
            document = data.draw(st.sampled_from([row.id for row in documents]))
            said = (self.shop.book, self.shop.actor, document, "typed twice")
            self.try_money(lambda: reverse_money(*said))

    @rule(player=st.sampled_from(PLAYERS), kind=st.sampled_from(["fee_and_bonus", "zeroing"]))
    def post_what_no_person_types(self, player, kind):
        balance = self.shop.account(player).balance
        account = self.shop.account(player).id
        if kind == "fee_and_bonus":
            body = {"kind": "deposit", "cents": 5000, "method": "card", "fee": 150, "bonus": 500}
            self.shop.record("money.posted", account=account, memo="", **body)
        elif balance:
            self.shop.pay(player, -balance, "zeroing")

    def try_money(self, deed):
        """Do it; what is refused changes nothing."""
        before = self.shop.rows("SELECT count(*), max(seq) FROM fact")
        try:
            deed()
        except InputError as refusal:
            said = str(refusal)
        else:
            return
        assert said.endswith(UNCHANGED)
        assert self.shop.rows("SELECT count(*), max(seq) FROM fact") == before

    @rule(
        code=st.sampled_from(["HOUSE", "A1", *PLAYERS]),
        key=st.sampled_from(["max_win/*", "credit/soft", "circle/percent"]),
        value=st.none() | st.integers(1, 1_000),
        days=st.none() | st.integers(0, 20),
    )
    def change_settings(self, code, key, value, days):
        day = figure_day(self.shop.house, self.shop.now)
        through = None if days is None else day + timedelta(days=days)
        # A limit is never so low here that it would refuse the wagers of the other rules.
        amount = value if value is None or key != "max_win/*" else value * 100_000_000
        try:
            change_settings(
                self.shop.book, self.shop.actor, self.shop.house, code, {key: amount},
                through=through,
            )  # fmt: skip
        except InputError as error:
            if not any(reason in str(error) for reason in ("already", "outside")):
                raise

    @rule(data=st.data(), value=st.integers(0, 1_000))
    def change_many_and_take_back(self, data, value):
        codes = data.draw(st.sets(st.sampled_from(PLAYERS), min_size=1))
        kept = self.shop.rows("SELECT * FROM setting WHERE value IS NOT NULL ORDER BY 1, 2")
        try:
            done = change_many_settings(
                self.shop.book, self.shop.actor, self.shop.house, sorted(codes),
                {"credit/soft": value},
            )  # fmt: skip
        except InputError as error:
            if "already" not in str(error):
                raise
        else:
            undo_mass_change(self.shop.book, self.shop.actor, done.number)
        now = self.shop.rows("SELECT * FROM setting WHERE value IS NOT NULL ORDER BY 1, 2")
        assert now == kept

    @rule(
        codes=st.sets(st.sampled_from((*PLAYERS, "A1", "A2", "M2")), min_size=1, max_size=3),
        under=st.sampled_from(("A1", "A2", "M1", "M2", "HOUSE", "P1")),
        inherit=st.booleans(),
    )
    def move(self, codes, under, inherit):
        shop = self.shop
        self.try_money(
            lambda: move_accounts(
                shop.book, shop.actor, shop.house, sorted(codes), under, inherit=inherit
            )
        )

    @rule(data=st.data())
    def take_a_move_back(self, data):
        waiting = sorted({move.number for move in list_waiting_moves(self.shop.book.reader)})
        if waiting:
            number = data.draw(st.sampled_from(waiting))
            self.try_money(lambda: drop_move(self.shop.book, self.shop.actor, number))

    @rule(hours=st.integers(1, 100))
    def wait(self, hours):
        self.shop.now += int(timedelta(hours=hours).total_seconds() * 1000)

    @rule()
    def close(self):
        settlement.grade_all(self.shop.book, self.shop.actor)
        (week,) = self.shop.rows("SELECT open_week FROM book")[0]
        day = KICKOFF.date().fromisoformat(week)
        closing = weeks.close_week(self.shop.book, self.shop.actor, day, sign_off="looked through")
        self.closed[week] = closing.statement
        reader = self.shop.book.reader
        self.as_closed[week] = (list_player_figures(reader, week), list_agents(reader, week))

    @precondition(lambda self: self.closed)
    @invariant()
    def closed_weeks_never_change_and_add_up(self):
        reader = self.shop.book.reader
        for week, statement in self.closed.items():
            assert weeks.statement_hash(reader, week) == statement
            assert check_week(reader, week).problems == ()
            shown = (list_player_figures(reader, week), list_agents(reader, week))
            assert shown == self.as_closed[week]

    @invariant()
    def what_was_posted_stays_with_those_who_were_above_then(self):
        shop, reader = self.shop, self.shop.book.reader
        above = dict(shop.rows(ABOVE))
        ((last,),) = shop.rows("SELECT max(seq) FROM fact")
        if not self.paths or self.paths[-1][1] != above:
            # Whoever moved since did so with the first fact after the last look.
            self.paths.append((self.last + 1 if self.paths else 0, above))
        self.last = last
        wanted = defaultdict(int)
        opening = PostingKind.OPENING_BALANCE.value
        for seq, code, week, cents in shop.rows(
            f"SELECT p.id >> 24, code, week, cents FROM {SIDES} p JOIN account a ON a.id ="
            f" p.account_id WHERE a.kind = 'player' AND p.kind <> {opening}"
        ):
            then = [tree for begins, tree in self.paths if begins <= seq][-1]
            wanted[week, path_of(then, code)] += cents
        found = defaultdict(int)
        for (week,) in shop.rows("SELECT starts_on FROM week"):
            agents = {agent.id: agent for agent in list_agents(reader, week)}
            balances = defaultdict(int)
            for node, player in list_player_figures(reader, week):
                path, at = [player.code], node
                while at in agents:
                    path.append(agents[at].code)
                    at = agents[at].parent_id
                figure = player.figure
                found[week, (*path, "HOUSE")] += figure.balance - figure.carry
                balances[player.code] += figure.balance
                assert not player.is_former or figure.balance == 0
            if week not in self.closed:
                assert balances == dict(
                    shop.rows("SELECT code, balance FROM account WHERE kind = 'player'")
                )
        kept = {(place, cents) for place, cents in found.items() if cents}
        assert kept == {(place, cents) for place, cents in wanted.items() if cents}

    @invariant()
    def a_window_that_was_open_all_the_time_shows_the_figures_of_now(self):
        reader, week = self.shop.book.reader, find_book(self.shop.book.reader).open_week
        assert list_player_figures(self.window, week) == list_player_figures(reader, week)
        assert list_agents(self.window, week) == list_agents(reader, week)

    @rule()
    def leave_and_come_back(self):
        self.shop.reopen()

    @invariant()
    def replayed_tables_are_the_live_ones_and_every_fact_balances(self):
        assert verify(self.shop.book.reader).difference is None

    @invariant()
    def what_the_writer_remembers_is_what_the_book_says(self):
        anew = ConnectionReader(self.shop.book.reader.connection)
        for (ask, *about), answer in self.shop.book.reader.remembered.items():
            assert ask(anew, *about) == answer

    @invariant()
    def no_open_ticket_waits_silently(self):
        ((open_tickets,),) = self.shop.rows(f"SELECT count(*) FROM {TICKETS} WHERE status = 'open'")
        waiting = count_waiting(self.shop.book.reader)
        assert sum(count for _, count in waiting) == open_tickets

    @invariant()
    def every_ticket_came_to_what_was_posted_for_it(self):
        wrong = self.shop.rows(
            f"SELECT id FROM {TICKETS} t WHERE net * (1 - 2 * lay_off) <> (SELECT"
            " coalesce(sum(cents), 0)"
            " FROM posting p WHERE p.ticket_id = t.id AND p.account_id = t.account_id)"
        )
        assert wrong == []

    @invariant()
    def balances_are_the_postings_and_pending_is_what_is_held(self):
        wrong = self.shop.rows(
            "SELECT code FROM account a WHERE balance <> (SELECT coalesce(sum(cents), 0)"
            f" FROM {SIDES} WHERE account_id = a.id) OR pending <> (SELECT coalesce(sum(held), 0)"
            f" FROM {TICKETS} WHERE account_id = a.id)"
        )
        assert wrong == []
        assert self.shop.rows("SELECT sum(balance) FROM account") == [(0,)]

    @invariant()
    def figures_are_the_postings_of_their_week_and_carry_adds_up(self):
        days = "+".join(f"d{day}" for day in range(7))
        opening = f"kind = {PostingKind.OPENING_BALANCE.value}"
        wrong = self.shop.rows(
            f"SELECT account_id, week FROM weekly w WHERE {days}+payments+adjustments <>"
            f" (SELECT coalesce(sum(cents), 0) FROM {SIDES} p WHERE p.account_id = w.account_id"
            f" AND p.week = w.week AND NOT {opening}) OR carry <> (SELECT coalesce(sum(cents), 0)"
            f" FROM {SIDES} p WHERE p.account_id = w.account_id"
            f" AND (p.week < w.week OR p.week = w.week AND {opening}))"
        )
        assert wrong == []
        for (week,) in self.shop.rows("SELECT starts_on FROM week"):
            assert audit_week(self.shop.book.reader, week).problems == ()

    @invariant()
    def each_column_holds_the_types_that_belong_there(self):
        for name, column in (("payments", Column.PAYMENTS), ("adjustments", Column.ADJUSTMENTS)):
            kinds = {kind.value for kind in types_in(column)}
            kept = ", ".join(str(kind.value) for kind in PostingKind if kind.word in kinds)
            wrong = self.shop.rows(
                f"SELECT account_id, week FROM weekly w WHERE {name} <> (SELECT"
                f" coalesce(sum(cents), 0) FROM {SIDES} p WHERE p.account_id = w.account_id"
                f" AND p.week = w.week AND kind IN ({kept}))"
            )
            assert wrong == []

    @invariant()
    def what_is_reserved_is_what_waits_and_free_play_is_its_own_ledger(self):
        wrong = self.shop.rows(
            "SELECT code FROM account a WHERE reserved <> (SELECT coalesce(sum(-cents), 0) FROM"
            " request WHERE account_id = a.id AND kind = 'withdrawal' AND status IN ('requested',"
            " 'approved')) + (SELECT coalesce(sum(reserved), 0) FROM hold WHERE account_id = a.id"
            " AND status IN ('waiting', 'countered')) OR free_play <> (SELECT coalesce(sum(cents),"
            " 0) FROM free_play WHERE account_id = a.id) OR free_play < 0 OR reserved < 0"
        )
        assert wrong == []

    @invariant()
    def what_was_reversed_moved_nothing_in_all(self):
        wrong = self.shop.rows(
            "SELECT d.id FROM document d JOIN document r ON r.id = d.reversed_by WHERE (SELECT"
            " coalesce(sum(cents), 0) FROM posting WHERE id >> 24 IN (d.seq, r.seq)) <> 0"
            " OR d.cents + r.cents <> 0 OR r.reverses <> d.id"
        )
        assert wrong == []

    @invariant()
    def exposure_is_the_open_tickets_and_nothing_else(self):
        wrong = self.shop.rows(
            "SELECT e.* FROM exposure e LEFT JOIN (SELECT event_id, period, market, side, line,"
            " legs > 1 OR kind NOT IN ('straight', 'prop', 'future', 'horse', 'manual') AS multi,"
            " count(*) AS n, sum(risk * (1 - free_play) * (1 - 2 * lay_off))"
            " AS r, sum(win * (1 - 2 * lay_off)) AS w,"
            " sum(min(risk, win) * (1 - 2 * lay_off)) AS v FROM leg"
            f" JOIN {TICKETS} ON id = ticket_id WHERE status = 'open' GROUP BY 1, 2, 3, 4, 5, 6) t"
            " USING (event_id, period, market, side, line, multi)"
            " WHERE (tickets, e.risk, e.win, e.volume)"
            " <> (coalesce(n, 0), coalesce(r, 0), coalesce(w, 0), coalesce(v, 0))"
        )
        assert wrong == []


def test_random_histories_agree_with_their_journal(tmp_path, is_long_run):
    Histories.folder = tmp_path
    examples = 200 if is_long_run else 25
    limits = settings(max_examples=examples, stateful_step_count=25, deadline=None)
    run_state_machine_as_test(Histories, settings=limits)

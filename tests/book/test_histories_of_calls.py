"""Random histories of the phone: calls, held wagers, notices, notes, and rules of limits."""

from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule, run_state_machine_as_test

from desktop.book.queries.adapting import list_limit_rules, list_proposals
from desktop.book.queries.baskets import list_waiting_baskets
from desktop.book.queries.callers import find_guard, list_notices
from desktop.book.queries.calls import list_open_calls
from desktop.book.queries.holds import list_waiting_holds
from desktop.book.queries.notes import list_notes
from desktop.domain.calls import CALLER_TRIES, Ending
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule
from desktop.domain.routines import Routine
from desktop.services import wagers
from desktop.services.calls.baskets import accept_basket, drop_basket
from desktop.services.calls.callers import admit_caller, record_failure
from desktop.services.calls.calling import end_call, start_call, verify_balance
from desktop.services.calls.keeping import keep_of, quote_wagers, recover_calls
from desktop.services.calls.notices import Notice, close_notice, set_notice
from desktop.services.holds import deciding as holding
from desktop.services.holds.placing import place_wagers
from desktop.services.limits.adapting import approve_proposal, decline_proposal, propose, set_rule
from desktop.services.notes import strike_note, write_note
from desktop.services.routines.running import run_here
from tests.book.test_histories import PLAYERS, Histories

ENTRIES = st.sampled_from(
    [
        "452 -3 r110",
        "452 r7000",
        "453 r55.5",
        "P 452 454 r100",
        "455 o r20",
        "452 r10 fp",
        "451:1h pk -110 r5",
    ]
)
COUNTERS = st.sampled_from(["452 r50", "454 r9000", "P 452 454 r20", "451 -3. r10", "999 r1"])
# What decides about a held wager, and what it is by then.
DECISIONS = {
    "approve": ({"waiting"}, "booked"),
    "counter": ({"waiting"}, "countered"),
    "book": ({"countered"}, "booked"),
    "refuse": ({"waiting", "countered"}, "refused"),
    "drop": ({"waiting", "countered"}, "dropped"),
}
# These record nothing in the journal: they write files, or only look.
LOOKING = [Routine.WEEK_REMINDER, Routine.ENDED_TERMS, Routine.CLOSED_EVENTS]


class CallHistories(Histories):
    """The other histories, with a telephone, a supervisor and rules of limits."""

    # What has nothing to do with it is left to the others, so that this is not too rare.
    link = stand = move = take_a_move_back = change_settings = change_many_and_take_back = None
    post_what_no_person_types = reverse = call_off = dispute = decide_a_claim = wait = None

    @initialize()
    def open_shop(self):
        super().open_shop()
        self.shop.set("HOUSE", {"wager_limit": 5_000_000_00, "hold/phone/straight": 6_000_00})
        self.shop.post("P1", 200_00, "free_play")
        # From the first step on somebody waits, somebody talks, and a rule looks.
        for player in PLAYERS:
            self.shop.hold("452 -3 r110", player)
        self.end(self.begin("P2"), Ending.DROPPED, keep_of([self.shop.quote("452 r20", "P2")], 0))
        self.begin("P1")
        self.rule_limits("A1", is_over=True, percent=50, acts=False)

    def of(self, player):
        return self.shop.account(player).id

    def begin(self, player):
        said = (self.shop.book, self.shop.actor, self.shop.house, self.of(player), "1")
        return start_call(*said, checked=False)

    def end(self, call, ending, kept):
        end_call(self.shop.book, self.shop.actor, call.id, ending, baskets=kept)

    def quote(self, text, player):
        """What can be quoted now; nothing once its event has started or is off the board."""
        with suppress(BookdeskError):
            return self.shop.quote(text, player)
        return None

    def ticket_of(self, accepted):
        self.tickets.append(accepted.ticket_id)

    def facts(self):
        return self.shop.rows("SELECT count(*), max(seq) FROM fact")

    def try_it(self, deed):
        """Whether it was done; what is refused is a sentence and leaves no fact behind."""
        before = self.facts()
        try:
            deed()
        except InputError as refusal:
            said = str(refusal)
        else:
            return True
        assert said.endswith(".")
        assert self.facts() == before
        return False

    @rule(text=ENTRIES, player=st.sampled_from(PLAYERS), refers=st.booleans())
    def place(self, text, player, refers):
        quote = self.quote(text, player)
        if quote is None:
            return

        def deed():
            said = (self.shop.book, self.shop.actor, self.shop.house, [quote])
            (taken,) = place_wagers(*said, refers=refers)
            if isinstance(taken, wagers.Accepted):
                self.ticket_of(taken)

        self.try_it(deed)

    @precondition(lambda self: list_waiting_holds(self.shop.book.reader))
    @rule(data=st.data())
    def decide_about_holds(self, data):
        for hold in list_waiting_holds(self.shop.book.reader)[:4]:
            decision = data.draw(st.sampled_from(["", *sorted(DECISIONS)]))
            if decision:
                self.decide_about_a_hold(hold, decision, data.draw(COUNTERS))

    def decide_about_a_hold(self, hold, decision, text):
        said = (self.shop.book, self.shop.actor)
        done = self.try_it(
            {
                "approve": lambda: self.ticket_of(
                    holding.approve_hold(*said, self.shop.house, hold.id)
                ),
                "counter": lambda: holding.counter_hold(*said, self.shop.house, hold.id, text),
                "book": lambda: self.ticket_of(
                    holding.book_counter(*said, self.shop.house, hold.id)
                ),
                "refuse": lambda: holding.refuse_hold(*said, hold.id, "no more of these"),
                "drop": lambda: holding.drop_hold(*said, hold.id),
            }[decision]
        )
        if done:
            before, after = DECISIONS[decision]
            assert hold.status in before
            assert self.shop.now < hold.until
            assert self.shop.rows(f"SELECT status FROM hold WHERE id = {hold.id}") == [(after,)]

    @rule(seconds=st.sampled_from([1, 10, 30, 120]))
    def let_holds_lapse(self, seconds):
        self.shop.now += seconds * 1000
        holding.lapse_holds(self.shop.book, self.shop.actor)
        left = list_waiting_holds(self.shop.book.reader)
        assert all(hold.until > self.shop.now for hold in left)

    @rule(player=st.sampled_from(PLAYERS))
    def call(self, player):
        self.try_it(lambda: self.begin(player))

    @precondition(lambda self: list_open_calls(self.shop.book.reader))
    @rule(data=st.data())
    def read_the_balance(self, data):
        call = data.draw(st.sampled_from(list_open_calls(self.shop.book.reader)))
        account = self.shop.account(call.account)
        notices = [row.id for row in list_notices(self.shop.book.reader, account.id)]
        said = (self.shop.book, self.shop.actor, call.id, notices)
        verify_balance(*said, balance=account.balance, pending=account.pending)

    @precondition(lambda self: list_open_calls(self.shop.book.reader))
    @rule(
        data=st.data(),
        texts=st.lists(ENTRIES, max_size=2),
        ending=st.sampled_from([Ending.ENDED, Ending.DROPPED, Ending.LOST]),
    )
    def end_a_call(self, data, texts, ending):
        call = data.draw(st.sampled_from(list_open_calls(self.shop.book.reader)))
        quotes = [quote for text in texts if (quote := self.quote(text, call.account))]
        kept = keep_of(quotes, self.shop.now)
        if ending is Ending.LOST:
            # The program dies; whoever opens the book ends what it left behind.
            if quotes:
                quote_wagers(self.shop.book, self.shop.actor, call, quotes, "")
            self.shop.reopen()
            recover_calls(self.shop.book, self.shop.actor)
            assert list_open_calls(self.shop.book.reader) == []
        else:
            self.end(call, ending, kept if ending is Ending.DROPPED else ())

    @precondition(lambda self: list_waiting_baskets(self.shop.book.reader))
    @rule(data=st.data())
    def decide_about_baskets(self, data):
        for basket in list_waiting_baskets(self.shop.book.reader)[:3]:
            self.decide_about_a_basket(basket, is_taken=data.draw(st.booleans()))

    def decide_about_a_basket(self, basket, *, is_taken):
        said = (self.shop.book, self.shop.actor)
        which = (basket.call_id, basket.no)
        if is_taken:
            self.try_it(lambda: self.ticket_of(accept_basket(*said, self.shop.house, *which)))
        else:
            drop_basket(*said, *which, "no number was given")

    @rule(player=st.sampled_from(PLAYERS), times=st.integers(1, 3))
    def mistake_the_secret(self, player, times):
        for _ in range(times):
            record_failure(self.shop.book, self.shop.actor, self.of(player), "1")
        guard = find_guard(self.shop.book.reader, self.of(player))
        assert (guard.locked_at is not None) == (guard.failures >= CALLER_TRIES)

    @rule(player=st.sampled_from(PLAYERS))
    def let_callers_in(self, player):
        said = (self.shop.book, self.shop.actor, player, "called back")
        if self.try_it(lambda: admit_caller(*said)):
            assert find_guard(self.shop.book.reader, self.of(player)).failures == 0

    @rule(player=st.sampled_from(PLAYERS), shows=st.none() | st.integers(1, 2), data=st.data())
    def tell(self, player, shows, data):
        said = (self.shop.book, self.shop.actor, player)
        standing = [row.id for row in list_notices(self.shop.book.reader, self.of(player))]
        replaced = data.draw(st.none() | st.sampled_from(standing)) if standing else None
        if replaced is not None and shows is None:
            close_notice(*said, replaced)
        else:
            set_notice(*said, Notice("COLLECT 500", shows=shows), replaces=replaced)

    @rule(player=st.sampled_from(PLAYERS), data=st.data())
    def note(self, player, data):
        notes = [row.id for row in list_notes(self.shop.book.reader, self.of(player))]
        said = (self.shop.book, self.shop.actor)
        if notes and data.draw(st.booleans()):
            number = data.draw(st.sampled_from(notes))
            self.try_it(lambda: strike_note(*said, number, "no longer"))
        else:
            write_note(*said, player, "general", "calls late")

    @rule(
        code=st.sampled_from(["HOUSE", "A1", *PLAYERS]),
        is_over=st.booleans(),
        percent=st.sampled_from([50, 150]),
        acts=st.booleans(),
    )
    def rule_limits(self, code, is_over, percent, acts):
        condition = Condition(Indicator.EXPOSURE, is_over=is_over, than=100_00)
        rule = LimitRule(
            "open risk", 1, (condition,), "wager_limit", Change(percent=percent), acts, 3
        )
        known = [row.id for row in list_limit_rules(self.shop.book.reader)]
        said = (self.shop.book, self.shop.actor, code, rule)
        set_rule(*said, rule_id=known[0] if len(known) > 1 else None)

    def look_at_limits(self):
        propose(self.shop.book, self.shop.actor, self.shop.house)
        before = self.facts()
        propose(self.shop.book, self.shop.actor, self.shop.house)
        assert self.facts() == before

    @rule(data=st.data())
    def decide_about_limits(self, data):
        self.look_at_limits()
        for row in list_proposals(self.shop.book.reader, 5):
            if row.status == "open":
                self.decide_about_a_limit(row.id, is_taken=data.draw(st.booleans()))

    def decide_about_a_limit(self, proposal, *, is_taken):
        said = (self.shop.book, self.shop.actor)
        if is_taken:
            self.try_it(lambda: approve_proposal(*said, self.shop.house, proposal))
        else:
            decline_proposal(*said, proposal, "he is known")

    @rule(routine=st.sampled_from(LOOKING))
    def run_a_routine_that_only_looks(self, routine):
        before = self.facts()
        run_here(self.shop.book, self.shop.actor, self.shop.house, routine, self.shop.now)
        assert self.facts() == before

    @invariant()
    def a_hold_reserves_credit_only_while_it_waits(self):
        wrong = self.shop.rows(
            "SELECT id FROM hold WHERE reserved < 0"
            " OR (status NOT IN ('waiting', 'countered') AND reserved <> 0)"
            " OR (status = 'waiting') <> (decided_at IS NULL)"
            " OR (status = 'booked') <> (ticket_id IS NOT NULL)"
        )
        assert wrong == []

    @invariant()
    def a_booked_hold_or_basket_is_one_ticket_of_its_own(self):
        made = [
            ticket
            for table in ("hold", "basket")
            for (ticket,) in self.shop.rows(
                f"SELECT ticket_id FROM {table} WHERE ticket_id IS NOT NULL"
            )
        ]
        assert len(set(made)) == len(made)
        for ticket in made:
            assert self.shop.rows(f"SELECT 1 FROM ticket WHERE id = {ticket}") == [(1,)]

    @invariant()
    def an_account_is_in_one_call_at_a_time(self):
        wrong = self.shop.rows(
            "SELECT account_id FROM call WHERE ended_at IS NULL GROUP BY 1 HAVING count(*) > 1"
        )
        assert wrong == []


def test_random_histories_of_calls_and_holds_agree_with_their_journal(tmp_path, is_long_run):
    CallHistories.folder = tmp_path
    examples = 200 if is_long_run else 15
    limits = settings(max_examples=examples, stateful_step_count=20, deadline=None)
    run_state_machine_as_test(CallHistories, settings=limits)

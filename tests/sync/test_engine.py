"""The engine's rules as a table: what happened, and what is done next."""

import pytest

from desktop.sync.backoff import LONGEST_MS, LONGEST_UNREACHED_MS
from desktop.sync.engine import Engine
from desktop.sync.errands import (
    Began,
    BeginLife,
    Copy,
    Cosign,
    Did,
    Failed,
    Failure,
    Fill,
    GiveBack,
    Nudged,
    Paused,
    Probe,
    Pull,
    Push,
    Refused,
    Sleep,
    TakeBack,
    Wait,
    Woke,
    Wrote,
)
from desktop.sync.standing import Lamp, Problem
from desktop.sync.wire import MOST_FACTS, Code, Refusal

EMPTY = Copy(10)
FULL = Copy(10, pending=3, last_n=7)
FIRST = Push(0, MOST_FACTS)


class Driven:
    """An engine with its clock, half way through every wait."""

    def __init__(self, copy=EMPTY, **began):
        self.now = 1_000
        self.engine = Engine(lambda: 0.5)
        self.effects = self.engine.take(Began(copy, **began), self.now)

    def after(self, *events):
        for event in events:
            self.effects = self.engine.take(event, self.now)
        return self.effects

    @property
    def errands(self):
        return [effect for effect in self.effects if not isinstance(effect, Sleep)]

    @property
    def sleeps(self):
        return [effect.until - self.now for effect in self.effects if isinstance(effect, Sleep)]

    @property
    def lamp(self):
        return self.engine.standing.lamp

    def refused(self, errand, code, **said):
        return self.after(Refused(errand, Refusal(code, **said)))

    def sleep(self):
        (until,) = self.sleeps
        self.now += until
        return self.after(Woke())


def in_step(copy=EMPTY):
    driven = Driven(copy)
    driven.after(Did(Pull(), copy, published=copy.seq))
    return driven


def test_a_book_without_a_server_asks_for_nothing():
    driven = Driven(None)
    assert (driven.effects, driven.lamp) == ([], Lamp.ALONE)
    assert driven.after(Nudged(), Woke()) == []


def test_without_its_key_a_station_asks_for_nothing_and_says_so():
    driven = Driven(FULL, has_key=False)
    assert driven.effects == driven.after(Nudged()) == []
    assert driven.engine.standing.problem is Problem.NO_KEY


def test_own_facts_go_first_then_those_of_others_come_then_it_waits():
    driven = Driven(FULL)
    assert (driven.effects, driven.lamp) == ([FIRST], Lamp.SENDING)
    assert driven.after(Did(FIRST, FULL, acked_n=7, published=13)) == [Pull()]
    assert driven.lamp is Lamp.SENDING
    assert driven.after(Did(Pull(), Copy(12, 1, 7), published=13)) == [Pull()]
    assert driven.after(Did(Pull(), Copy(13), published=13)) == [Wait()]
    assert driven.lamp is Lamp.IN_STEP
    assert driven.after(Did(Wait(), Copy(13), published=13)) == [Wait()]
    assert driven.after(Did(Wait(), Copy(13), published=15)) == [Pull()]
    assert driven.lamp is Lamp.BEHIND


def test_a_ticket_written_during_the_long_poll_is_sent_beside_it():
    driven = in_step()
    assert driven.errands == [Wait()]
    assert driven.after(Wrote(Copy(10, 1, 1))) == [FIRST]
    assert driven.after(Wrote(Copy(10, 2, 2))) == []
    assert driven.after(Did(FIRST, Copy(10, 2, 2), acked_n=1, published=11)) == [
        Push(1, MOST_FACTS)
    ]


def test_others_get_a_turn_while_own_facts_keep_coming():
    driven, n = Driven(Copy(10, 1, 1)), 1
    kinds = []
    for _ in range(7):
        (errand,) = driven.errands
        kinds.append(type(errand))
        n += 1
        driven.after(Did(errand, Copy(10, n, n), acked_n=n - 1, published=99))
    assert kinds == [Push] * 5 + [Pull, Push]


def test_what_the_server_took_and_lost_before_it_came_back_is_sent_again():
    driven = Driven(FULL)
    driven.after(Did(FIRST, FULL, acked_n=7, published=10))
    assert driven.errands == [Wait()]
    assert driven.after(Did(Wait(), FULL, published=10)) == [FIRST, Wait()]


def test_a_server_that_serves_less_than_it_did_is_asked_for_a_page():
    driven = in_step()
    assert driven.after(Did(Wait(), EMPTY, published=4)) == [Pull()]


@pytest.mark.parametrize(
    ("code", "said", "effects", "lamp"),
    [
        (Code.FORK, {"head": 9}, [BeginLife()], Lamp.SENDING),
        (Code.GAP, {"expect": 6}, [Push(5, MOST_FACTS)], Lamp.SENDING),
        (Code.GAP, {"expect": 2}, [Pull(), Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.GAP, {"expect": 1}, [Pull(), Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.BAD_SIG, {}, [Pull(), Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.BAD_FORM, {}, [Pull(), Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.UNKNOWN_TYPE, {}, [Pull(), Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.REVOKED, {}, [], Lamp.REVOKED),
        (Code.BUSY, {"retry_after_s": 7}, [Sleep(8_500)], Lamp.SENDING),
        (Code.UNKNOWN_OUTCOME, {"retry_after_s": 1}, [Sleep(2_500)], Lamp.SENDING),
        (Code.REWOUND, {"head": 4}, [Probe(4)], Lamp.SENDING),
        (Code.UNSIGNED, {}, [Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.NOT_FOUND, {}, [Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.WAITING, {}, [Sleep(1_500)], Lamp.WAITING),
        (Code.NOT_ALLOWED, {}, [Pull(), Sleep(226_000)], Lamp.NEEDS_PERSON),
        (Code.TOO_LARGE, {}, [Push(0, MOST_FACTS // 2)], Lamp.SENDING),
    ],
)
def test_every_refusal_of_a_push_has_its_way_out(code, said, effects, lamp):
    driven = Driven(FULL)
    assert driven.refused(FIRST, code, **said) == effects
    assert driven.lamp is lamp


@pytest.mark.parametrize("code", set(Code) - {Code.REVOKED, Code.BAD_CODE, Code.MIN_APP})
def test_after_any_refusal_of_anything_it_goes_on_by_itself(code):
    """Nothing that a server says wedges the queue for ever (but that the station is out)."""
    for copy in (FULL, EMPTY):
        driven = Driven(copy)
        (errand,) = driven.errands
        driven.refused(errand, code, head=4, expect=2)
        for _ in range(40):
            if FIRST in driven.effects if copy is FULL else Pull() in driven.effects:
                break
            errands = [errand for errand in driven.errands if errand != Wait()]
            if not errands:
                driven.sleep()
            for errand in errands:
                driven.after(Did(errand, copy, acked_seq=10, published=10))
        else:
            pytest.fail(f"{code} of {errand} was the end")


def test_the_rest_of_a_push_that_was_not_taken_is_treated_like_a_refusal():
    driven = Driven(FULL)
    driven.after(Did(FIRST, FULL, acked_n=6, published=10, refusal=Refusal(Code.FORK)))
    assert driven.errands == [BeginLife()]
    assert driven.after(Did(BeginLife(), FULL)) == [FIRST]


def test_a_push_that_was_not_taken_is_no_matter_once_nothing_waits():
    driven = Driven(FULL)
    driven.refused(FIRST, Code.BAD_SIG)
    assert driven.engine.standing.problem is Problem.BAD_FACT
    driven.after(Did(Pull(), Copy(13), published=13))
    assert (driven.engine.standing.problem, driven.lamp) == (None, Lamp.IN_STEP)


def test_a_revoked_station_still_sends_what_it_wrote_before_and_fetches_nothing():
    driven = Driven(FULL)
    driven.after(Did(FIRST, FULL, acked_n=6, published=12))
    driven.refused(Push(6, MOST_FACTS), Code.BUSY)
    driven.sleep()
    driven = in_step(FULL)
    driven.refused(Wait(), Code.REVOKED)
    assert driven.lamp is Lamp.REVOKED
    driven.after(Did(FIRST, FULL, acked_n=5, refusal=Refusal(Code.REVOKED)))
    assert driven.effects == driven.after(Nudged()) == []


def test_a_newer_book_stops_fetching_but_not_sending():
    driven = Driven(EMPTY)
    driven.refused(Pull(), Code.MIN_APP, expect=2)
    assert (driven.errands, driven.engine.standing.problem) == ([], Problem.UPDATE_STATION)
    assert driven.after(Wrote(FULL))[0] == FIRST
    driven.after(Did(FIRST, FULL, acked_n=7, published=13))
    assert (driven.errands, driven.lamp) == ([], Lamp.NEEDS_PERSON)
    driven.sleep()
    assert driven.errands == [Pull()]
    driven.after(Did(Pull(), Copy(13), published=13))
    assert (driven.errands, driven.lamp) == ([Wait()], Lamp.IN_STEP)


@pytest.mark.parametrize(
    ("failure", "problem"),
    [
        (Failure.BROKEN, Problem.BROKEN),
        (Failure.NEWER, Problem.UPDATE_STATION),
        (Failure.DIFFERENT, Problem.TABLES_DIFFER),
        (Failure.UNDECIDED, Problem.TABLES_DIFFER),
    ],
)
def test_a_page_that_is_not_right_stops_fetching_but_not_sending(failure, problem):
    driven = Driven(EMPTY)
    driven.after(Failed(Pull(), failure))
    assert (driven.errands, driven.engine.standing.problem) == ([], problem)
    assert driven.after(Wrote(FULL))[0] == FIRST


def test_a_page_with_newer_facts_at_its_end_counts_up_to_them():
    driven = Driven(EMPTY)
    driven.after(Did(Pull(), Copy(12), published=15, failure=Failure.NEWER))
    standing = driven.engine.standing
    assert (standing.seq, standing.problem) == (12, Problem.UPDATE_STATION)


def test_a_stranger_is_told_nothing_for_minutes():
    driven = Driven(FULL)
    driven.after(Failed(FIRST, Failure.STRANGER))
    assert (driven.errands, driven.sleeps) == ([], [225_000])
    assert driven.engine.standing.problem is Problem.STRANGER
    assert driven.sleep() == [FIRST]
    driven.after(Did(FIRST, FULL, acked_n=7, published=10))
    assert driven.engine.standing.problem is None


def test_the_line_is_tried_more_and_more_seldom_with_jitter_and_at_once_when_asked():
    driven = Driven(FULL)
    waits = []
    for _ in range(9):
        (errand,) = driven.errands
        driven.after(Failed(errand, Failure.UNREACHED))
        assert (driven.lamp, driven.errands) == (Lamp.OUT_OF_TOUCH, [])
        waits += driven.sleeps
        driven.sleep()
    assert waits == [500, 1_000, 2_000, 4_000, 8_000, *[LONGEST_UNREACHED_MS // 2] * 4]
    assert driven.errands == [Push(0, 3)]
    driven.after(Failed(Push(0, 3), Failure.UNREACHED))
    assert driven.after(Wrote(FULL))[0] == Sleep(driven.now + LONGEST_UNREACHED_MS // 2)
    assert driven.after(Nudged()) == [Push(0, 1)]
    driven.after(Did(Push(0, 1), FULL, acked_n=5, published=10))
    assert driven.effects == [Push(5, 2), Wait()]


def test_a_busy_server_is_left_alone_for_minutes_at_most():
    driven = Driven(EMPTY)
    for _ in range(30):
        driven.refused(Pull(), Code.BUSY)
        waited = driven.sleeps
        driven.sleep()
    assert waited == [LONGEST_MS // 2]


def test_an_older_copy_of_the_file_begins_another_life_before_it_fetches_anything():
    driven = Driven(Copy(10, is_older=True))
    assert driven.effects == [BeginLife()]
    driven.after(Failed(BeginLife(), Failure.UNREACHED))
    assert driven.sleep() == [BeginLife()]
    assert driven.after(Did(BeginLife(), Copy(10, 4, 4))) == [FIRST]


def test_an_older_copy_sends_what_it_has_first_for_it_may_be_the_only_one_that_has_it():
    older = Copy(10, 3, 7, is_older=True)
    driven = Driven(older)
    assert driven.effects == [FIRST]
    assert driven.after(Did(FIRST, older, acked_n=7, published=13)) == [BeginLife()]
    driven = Driven(older)
    assert driven.refused(FIRST, Code.FORK, head=9) == [BeginLife()]


def test_another_fact_under_an_own_number_in_a_page_is_a_fork_too():
    driven = Driven(EMPTY)
    assert driven.after(Failed(Pull(), Failure.FORKED)) == [BeginLife()]
    assert driven.refused(BeginLife(), Code.NOT_ALLOWED) == [Sleep(226_000)]
    assert driven.engine.standing.problem is Problem.NO_LETTERS


def rewound(head, agreed, seq=10):
    """Let a server that agrees up to a place answer until nothing is left to be mended."""
    driven, asked = Driven(Copy(seq)), []
    driven.refused(Pull(), Code.REWOUND, head=head)
    has = head
    for _ in range(60):
        (errand,) = driven.errands
        if isinstance(errand, Pull):
            return asked
        assert driven.engine.standing.is_recovering
        asked.append(errand)
        match errand:
            case Probe(at) if at <= agreed or has >= seq > head == agreed:
                driven.after(Did(errand, Copy(seq), published=has))
            case Probe():
                driven.refused(errand, Code.REWOUND, head=has)
            case GiveBack(after):
                has = min(seq, after + (4 if seq < 100 else 400_000))
                driven.after(Did(errand, Copy(seq), acked_seq=has, published=has))
            case TakeBack(to):
                seq = to
                driven.after(Did(errand, Copy(seq)))
    pytest.fail("no end")


@pytest.mark.parametrize(
    ("head", "agreed", "asked"),
    [
        (4, 4, [Probe(4), GiveBack(4), GiveBack(8), Probe(10)]),
        (0, 0, [GiveBack(0), GiveBack(4), GiveBack(8), Probe(10)]),
        (
            12, 6,
            [Probe(10), Probe(5), Probe(7), Probe(6), GiveBack(6), Probe(10), TakeBack(6)],
        ),
        (10, 9, [Probe(10), Probe(5), Probe(7), Probe(8), Probe(9), GiveBack(9), Probe(10),
                 TakeBack(9)]),
    ],
)  # fmt: skip
def test_a_rewound_server_gets_back_what_it_lost(head, agreed, asked):
    assert rewound(head, agreed) == asked


def test_the_place_of_agreement_in_a_long_journal_is_found_in_few_questions():
    probes = [errand for errand in rewound(900_000, 123_456, 1_000_000) if type(errand) is Probe]
    assert len(probes) < 25


def test_a_rewound_server_that_does_not_take_it_back_is_a_matter_for_a_person():
    driven = Driven(EMPTY)
    driven.refused(Pull(), Code.REWOUND, head=0)
    driven.refused(GiveBack(0), Code.NOT_ALLOWED)
    assert driven.engine.standing.problem is Problem.NOT_PROVEN
    assert driven.sleep() == [GiveBack(0)]


def test_a_server_that_is_rewound_again_and_again_is_left_alone_in_between():
    driven = Driven(EMPTY)
    for _ in range(4):
        driven.refused(Pull(), Code.REWOUND, head=4)
        if driven.sleeps:
            break
        for errand in (Probe(4), GiveBack(4), Probe(10)):
            assert driven.errands == [errand]
            driven.after(Did(errand, EMPTY, acked_seq=10, published=10))
    assert (driven.errands, driven.sleeps) == ([], [500])


def test_checkpoints_are_cosigned_once_everything_is_there():
    due = Copy(10, checkpoints=2)
    driven = Driven(due)
    assert driven.after(Did(Pull(), due, published=10)) == [Cosign(), Wait()]
    assert driven.after(Did(Cosign(), Copy(10, checkpoints=1))) == [Cosign()]
    driven.after(Did(Cosign(), EMPTY, failure=Failure.OTHERS_DIFFER))
    assert (driven.lamp, driven.engine.standing.problem) == (Lamp.IN_STEP, Problem.OTHERS_DIFFER)
    driven.after(Wrote(Copy(10, pending=1, oldest_at=7)))
    assert driven.engine.standing.oldest_at == 7
    driven.after(Did(Cosign(), EMPTY, failure=Failure.DIFFERENT))
    assert driven.engine.standing.problem is Problem.TABLES_DIFFER
    driven.after(Nudged())
    assert Pull() not in driven.errands


def test_a_paused_station_leaves_the_line_alone_until_it_goes_on():
    driven = Driven(FULL)
    driven.after(Paused(is_paused=True), Did(FIRST, FULL, acked_n=7, published=13))
    assert (driven.effects, driven.lamp) == ([], Lamp.PAUSED)
    assert driven.after(Nudged(), Woke(), Wrote(FULL)) == []
    assert driven.after(Paused(is_paused=False)) == [Pull()]


def test_there_is_never_more_than_one_errand_besides_the_wait():
    driven = Driven(FULL)
    assert driven.after(Woke(), Nudged(), Wrote(FULL)) == []


def test_an_answer_that_comes_twice_changes_nothing():
    driven = in_step()
    driven.after(Did(Wait(), EMPTY, published=12))
    assert driven.errands == [Pull()]
    assert driven.after(Did(Wait(), EMPTY, published=12)) == []


def test_when_the_server_was_last_heard_is_known():
    driven = Driven(EMPTY)
    assert driven.engine.standing.heard_at is None
    driven.refused(Pull(), Code.BUSY)
    heard = driven.now
    driven.sleep()
    driven.after(Failed(Pull(), Failure.UNREACHED))
    assert driven.engine.standing.heard_at == heard


NEW = Copy(10, missing=6)


def test_older_facts_come_when_nothing_else_is_to_be_done_and_beside_the_long_poll():
    driven = in_step(NEW)
    assert driven.errands == [Fill(), Wait()]
    assert (driven.lamp, driven.engine.standing.missing) == (Lamp.IN_STEP, 6)
    some = Copy(10, 1, 1, missing=4)
    assert driven.after(Did(Fill(), some, published=10)) == [FIRST]
    sent = Did(FIRST, some, acked_n=1, published=11)
    assert driven.after(sent) == [Pull()]
    assert driven.after(Did(Pull(), Copy(11, missing=4), published=11)) == [Fill()]
    done = Copy(11, is_unchecked=True)
    # It is asked once more, for what had to wait for older facts.
    assert driven.after(Did(Fill(), done, published=11)) == [Pull()]
    assert driven.after(Did(Pull(), done, published=11)) == []
    assert driven.engine.standing.is_unchecked


def test_what_needs_older_facts_waits_for_them_and_nobody_is_bothered():
    driven = Driven(NEW)
    held = Did(Pull(), Copy(12, missing=6), published=15, failure=Failure.UNFILLED)
    assert driven.after(held)[0] == Fill()
    assert (driven.lamp, driven.engine.standing.problem) == (Lamp.BEHIND, Problem.UNFILLED)
    assert driven.errands == [Fill()]
    assert driven.after(Did(Fill(), Copy(12), published=15)) == [Pull()]
    assert driven.engine.standing.problem is None


def test_a_new_station_gives_nothing_back_to_a_rewound_server_before_it_has_all():
    driven = Driven(Copy(10, 1, 1, missing=6))
    assert driven.refused(FIRST, Code.REWOUND, head=8)[0] == Pull()
    assert driven.refused(Pull(), Code.REWOUND, head=8)[0] == Fill()
    assert driven.lamp is Lamp.SENDING
    whole = Did(Fill(), Copy(10, 1, 1), published=8)
    assert driven.after(whole) == [FIRST]
    assert driven.refused(FIRST, Code.REWOUND, head=8) == [Probe(8)]


def test_older_facts_that_lead_astray_are_asked_again_later_and_told():
    driven = in_step(NEW)
    driven.after(Failed(Fill(), Failure.ASTRAY))
    assert (driven.lamp, driven.engine.standing.problem) == (Lamp.NEEDS_PERSON, Problem.BROKEN)
    assert driven.errands == []
    assert driven.sleep() == [Fill()]
    assert driven.refused(Fill(), Code.REWOUND, head=2)[:1] != [Fill()]
    assert driven.engine.standing.problem is Problem.UNFILLED

"""What a station wrote after it was sent away is let in or refused by an owner; forgeries never."""

import pytest

from desktop.domain.errors import InputError
from desktop.services.stations.keys import find_key
from desktop.services.stations.quarantine import decide_aside, goes_with, list_aside
from desktop.services.stations.revoking import revoke_station
from desktop.services.stations.syncing import run_round
from desktop.services.users import Actor, NotAllowedError, Role
from desktop.sync import store
from desktop.sync.client import Lane, ServerLine
from desktop.sync.packed_facts import SentFact
from desktop.sync.standing import Lamp
from desktop.sync.wire import Push, Pushed
from tests.server.offices import in_step, state_of, sync

TICKETS = "SELECT count(*) FROM ticket"


@pytest.fixture
def sent_away(server, office):
    """Front, and Back, which was sent away and did not know it: two tickets and a payment."""
    front, back = office("Front"), office("Back")
    in_step(front)
    revoke_station(front.book, front.actor, 2, "left in a taxi", last_valid_n=1)
    in_step(front)
    back.accept("452 -3. 500")
    back.accept("451 +3. 200", "P2")
    back.accept("451 +3. 300", "P3")
    assert sync(back).standing.lamp is Lamp.REVOKED
    return front, back


def test_what_came_too_late_is_let_in_up_to_a_fact_and_the_rest_refused(sent_away):
    front, back = sent_away
    kept = list_aside(front.book.reader)
    assert (kept.count, [one.n for one in kept.facts]) == (3, [2, 3, 4])
    assert [one.letters for one in kept.facts] == ["KD"] * 3
    assert "for P2" in kept.facts[1].sentence
    assert kept.facts[0].why == "written after its station was sent away"

    let_in = goes_with(kept.facts, kept.facts[1], is_accepted=True)
    decide_aside(front.book, front.actor, let_in, "called the clerk", is_accepted=True)
    in_step(front)
    assert front.rows(TICKETS) == [(2,)]
    kept = list_aside(front.book.reader)
    assert [one.n for one in kept.facts] == [4]
    decide_aside(front.book, front.actor, kept.facts, "nobody knows it", is_accepted=False)
    in_step(front)
    assert list_aside(front.book.reader).count == 0
    assert front.rows(TICKETS) == [(2,)]
    assert sync(back).standing.lamp is Lamp.REVOKED
    assert list_aside(front.book.reader).count == 0
    assert state_of(front)


def test_what_does_not_follow_goes_on_waiting(sent_away):
    front, _ = sent_away
    *_, last = list_aside(front.book.reader).facts
    decide_aside(front.book, front.actor, [last], "only this one", is_accepted=True)
    in_step(front)
    assert list_aside(front.book.reader).count == 3
    assert front.rows(TICKETS) == [(0,)]


def test_only_an_owner_decides_and_says_why(sent_away):
    front, _ = sent_away
    kept = list_aside(front.book.reader).facts
    manager = Actor(front.actor.user_id, "Meg", Role.MANAGER, front.actor.session)
    with pytest.raises(NotAllowedError):
        decide_aside(front.book, manager, kept, "mine", is_accepted=True)
    with pytest.raises(InputError, match="why"):
        decide_aside(front.book, front.actor, kept, " ", is_accepted=True)
    with pytest.raises(InputError, match="one station"):
        decide_aside(front.book, front.actor, [], "none", is_accepted=False)


def test_a_forged_fact_is_shown_and_only_refused(server, office):
    front = office("Front")
    front.accept("452 -3. 500")
    waiting = store.what_to_push(front.book.reader)
    (fact,) = waiting.facts
    forged = Push(*store.known(front.book.reader), [SentFact(fact.header, fact.body, bytes(64))])
    line = ServerLine(find_key(front.book.reader))
    assert line.ask(Lane(), "POST", "/facts", Pushed, forged).error.code == "BAD_SIG"
    line.close()
    (aside,) = list_aside(front.book.reader).facts
    assert (aside.sentence, aside.may_be_let_in) == ("ticket.accepted", False)
    assert goes_with([aside], aside, is_accepted=True) == [aside]
    with pytest.raises(InputError, match="not signed"):
        decide_aside(front.book, front.actor, [aside], "let it in", is_accepted=True)
    run_round(front.book)
    decide_aside(front.book, front.actor, [aside], "a test of the line", is_accepted=False)
    in_step(front)
    assert list_aside(front.book.reader).count == 0

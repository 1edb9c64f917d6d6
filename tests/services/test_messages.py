"""Messages among users: who gets them, who may send them, and that each acknowledges once."""

import pytest

from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.queries.messages import list_sent_messages, list_waiting_messages
from desktop.book.queries.people import list_users
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.services.messages import LONGEST, acknowledge, send_message
from desktop.services.narration.telling import tell_facts
from desktop.services.users import (
    NotAllowedError,
    Role,
    actor_of,
    add_user,
    new_user,
)


def hire(shop, name, role):
    add_user(shop.book, shop.actor, new_user(name, role))
    return actor_of(next(u for u in list_users(shop.book.reader) if u.name == name), "s")


@pytest.fixture
def clerks(shop):
    return hire(shop, "ann", Role.CLERK), hire(shop, "bob", Role.CLERK)


def texts(shop, actor):
    return [one.text for one in list_waiting_messages(shop.book.reader, actor.user_id)]


def test_a_message_waits_for_the_one_it_was_sent_to(shop, clerks):
    ann, bob = clerks
    send_message(shop.book, shop.actor, "  Call P1 back ", to="ann")
    assert (texts(shop, ann), texts(shop, bob), texts(shop, shop.actor)) == (
        ["Call P1 back"],
        [],
        [],
    )


def test_a_message_to_all_waits_for_everybody_but_its_sender(shop, clerks):
    send_message(shop.book, shop.actor, "Closing early")
    late = hire(shop, "late", Role.CLERK)
    waiting = [texts(shop, one) for one in (*clerks, shop.actor, late)]
    assert waiting == [["Closing early"], ["Closing early"], [], []]


def test_each_acknowledges_for_themselves_and_only_once(shop, clerks):
    ann, bob = clerks
    send_message(shop.book, shop.actor, "Closing early")
    message = list_waiting_messages(shop.book.reader, ann.user_id)[0].id
    acknowledge(shop.book, ann, message)
    assert (texts(shop, ann), texts(shop, bob)) == ([], ["Closing early"])
    states = {r.addressee: r.acknowledged_at for r in list_sent_messages(shop.book.reader)}
    assert states == {"ann": shop.now, "bob": None}
    with pytest.raises(InputError, match="does not wait for you"):
        acknowledge(shop.book, ann, message)
    with pytest.raises(InputError, match="does not wait for you"):
        acknowledge(shop.book, shop.actor, message)
    assert verify(shop.book.reader).difference is None


def test_an_acknowledgement_by_somebody_else_has_no_effect_in_the_fold(shop, clerks):
    ann, bob = clerks
    send_message(shop.book, shop.actor, "Only you", to="ann")
    message = list_waiting_messages(shop.book.reader, ann.user_id)[0].id
    with pytest.raises(NotAllowedError), shop.book.command(bob.author) as command:
        command.record("message.acknowledged", {"message": message})
    assert texts(shop, ann) == ["Only you"]


@pytest.mark.parametrize("text", ["", "   ", "x" * (LONGEST + 1), "two\nlines"])
def test_a_text_that_will_not_do_is_refused(shop, clerks, text):
    with pytest.raises(InputError, match="Nothing was sent"):
        send_message(shop.book, shop.actor, text)
    assert texts(shop, clerks[0]) == []


@pytest.mark.parametrize("to", ["nobody", "owner"])
def test_there_must_be_somebody_else_of_that_name(shop, clerks, to):
    with pytest.raises(InputError, match="no other user"):
        send_message(shop.book, shop.actor, "hello", to=to)


def test_alone_in_the_book_there_is_nobody_to_send_to(shop):
    with pytest.raises(InputError, match="nobody else"):
        send_message(shop.book, shop.actor, "hello")


def test_the_journal_tells_a_message_and_its_acknowledgement(shop, clerks):
    send_message(shop.book, shop.actor, "Closing early")
    ann = clerks[0]
    acknowledge(shop.book, ann, list_waiting_messages(shop.book.reader, ann.user_id)[0].id)
    kinds = ("message.sent", "message.acknowledged")
    facts = list_facts(shop.book.reader, FactQuestion(kinds), None, 0, 10)
    told = [line.sentence for line in tell_facts(shop.book.reader, facts)]
    assert told[1] == "sent ann, bob the message: Closing early"
    assert told[0].startswith("acknowledged the message ")


def test_a_clerk_sends_none(shop, clerks):
    with pytest.raises(NotAllowedError):
        send_message(shop.book, clerks[0], "hello")

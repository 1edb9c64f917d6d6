"""A ticket is edited by voiding it and writing it anew: both or neither."""

import pytest

from desktop.book.queries.fact_register import find_fact
from desktop.book.statements import ConnectionReader
from desktop.book.verifying import verify
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.rights import NotAllowedError, Role
from desktop.domain.weeks import instant
from desktop.reports.changed_wagers import changed_wagers
from desktop.reports.questions import Question
from desktop.services import users
from desktop.services.wagers import edit_ticket, void_ticket
from tests.shop import TICKETS


def edit(shop, ticket, text, player="P1", *, reason="misheard", actor=None):
    quote = shop.quote(text, player)
    return edit_ticket(shop.book, actor or shop.actor, shop.house, ticket, quote, reason=reason)


def statuses(shop):
    return dict(shop.rows(f"SELECT id, status FROM {TICKETS}"))


def report(shop):
    question = Question("changed-wagers", instant(shop.now))
    found = changed_wagers(shop.book.reader, question)
    names = [column.name for column in found.table.columns]
    return [dict(zip(names, row, strict=True)) for row in found.table.rows]


def test_the_old_ticket_is_void_and_the_new_one_stands_and_each_names_the_other(shop):
    shop.game(451)
    old = shop.accept("452 r500").ticket_id
    new = edit(shop, old, "452 r50")
    assert statuses(shop) == {old: "void", new.ticket_id: "open"}
    assert shop.account("P1").pending == 50_00
    reader = shop.book.reader
    assert find_fact(reader, new.ticket_id).fact.body["replaces"] == old
    voided = find_fact(reader, new.ticket_id - 1).fact
    assert (voided.type, voided.body["replaced_by"]) == ("ticket.voided", new.ticket_id)
    assert verify(reader).difference is None


def test_credit_that_the_old_ticket_held_is_there_for_the_new_one(shop):
    shop.game(451)
    old = shop.accept("452 r10000").ticket_id
    edit(shop, old, "451 r10000")
    assert shop.account("P1").pending == 10_000_00


def test_a_ticket_on_the_wrong_account_goes_to_the_right_one(shop):
    shop.game(451)
    old = shop.accept("452 r100", "P1").ticket_id
    edit(shop, old, "452 r100", "P2")
    assert (shop.account("P1").pending, shop.account("P2").pending) == (0, 100_00)


def test_a_graded_ticket_gives_its_money_back_when_it_is_edited(shop):
    event = shop.game(451)
    old = shop.accept("452 r110").ticket_id
    shop.settle(event, 20, 3)
    assert shop.account("P1").balance == -110_00
    shop.game(461)
    edit(shop, old, "462 r20")
    assert (shop.account("P1").balance, shop.account("P1").pending) == (0, 20_00)


@pytest.mark.parametrize(
    ("text", "reason", "said"),
    [
        ("452 r99999", "misheard", "Over the credit limit"),
        ("452 r50", "  ", "needs a reason"),
    ],
)
def test_what_will_not_do_changes_nothing(shop, text, reason, said):
    shop.game(451)
    old = shop.accept("452 r500").ticket_id
    head = shop.book.journal.head
    with pytest.raises(BookdeskError, match=said):
        edit(shop, old, text, reason=reason)
    assert shop.book.journal.head == head
    assert statuses(shop) == {old: "open"}


def test_a_line_that_moved_since_it_was_read_back_leaves_the_old_ticket(shop):
    event = shop.game(451)
    old = shop.accept("452 r500").ticket_id
    quote = shop.quote("452 r50")
    shop.board(event, "-4")
    head = shop.book.journal.head
    with pytest.raises(InputError, match="moved"):
        edit_ticket(shop.book, shop.actor, shop.house, old, quote, reason="misheard")
    assert shop.book.journal.head == head


def test_a_void_ticket_is_not_edited(shop):
    shop.game(451)
    old = shop.accept("452 r500").ticket_id
    void_ticket(shop.book, shop.actor, old, "twice")
    with pytest.raises(InputError, match="void already"):
        edit(shop, old, "452 r50")


def test_a_clerk_edits_only_what_they_may_void(shop):
    users.add_user(shop.book, shop.actor, users.new_user("Kim", Role.CLERK))
    kim = users.actor_of(users.find_user_by_name(shop.book.reader, "Kim"), "s")
    shop.game(451)
    old = shop.accept("452 r500").ticket_id
    head = shop.book.journal.head
    with pytest.raises(NotAllowedError):
        edit(shop, old, "452 r50", actor=kim)
    assert shop.book.journal.head == head


def test_the_report_tells_a_changed_risk_from_an_edit(shop):
    assert isinstance(shop.book.reader, ConnectionReader)
    shop.game(451)
    old = shop.accept("452 r500").ticket_id
    middle = edit(shop, old, "452 r50")
    newest = edit(shop, middle.ticket_id, "451 r50", reason="the other side")
    assert [(row["change"], row["replaced_by"], row["reason"]) for row in report(shop)] == [
        ("changed risk", middle.number, "misheard"),
        ("edited", newest.number, "the other side"),
    ]

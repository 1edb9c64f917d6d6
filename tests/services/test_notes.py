"""Notes about accounts: written, searched, struck and never deleted."""

import pytest

from desktop.book.queries.notes import list_notes, search_notes
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.services.notes import strike_note, write_note


def test_a_note_keeps_author_and_time_and_is_found_by_its_words(shop):
    write_note(shop.book, shop.actor, "p1", "money", "Pays on Mondays, 50 % at a time")
    shop.now += 1000
    write_note(shop.book, shop.actor, "P2", "general", "Asks for Ann")
    (note,) = list_notes(shop.book.reader, shop.account("P1").id)
    assert (note.category, note.user, note.at) == ("money", "owner", shop.now - 1000)
    assert [row.code for row in search_notes(shop.book.reader, "monday")] == ["P1"]
    assert [row.code for row in search_notes(shop.book.reader, "50 %")] == ["P1"]
    assert [row.code for row in search_notes(shop.book.reader, "")] == ["P2", "P1"]
    assert [row.code for row in search_notes(shop.book.reader, "", category="money")] == ["P1"]
    assert not search_notes(shop.book.reader, "ann", category="money")


def test_a_note_that_is_struck_stays_readable_with_who_and_why(shop):
    write_note(shop.book, shop.actor, "P1", "general", "Deceased")
    (note,) = list_notes(shop.book.reader, shop.account("P1").id)
    strike_note(shop.book, shop.actor, note.id, "another person")
    (struck,) = list_notes(shop.book.reader, shop.account("P1").id)
    assert (struck.text, struck.struck_by, struck.struck_why) == (
        "Deceased", "owner", "another person",
    )  # fmt: skip
    with pytest.raises(InputError, match="does not stand any more"):
        strike_note(shop.book, shop.actor, note.id, "again")
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("category", "text", "said"),
    [
        ("gossip", "x", "no category"),
        ("money", "  ", "needs some words"),
        ("money", "x" * 1001, "at most 1000"),
        ("money", "a\x00b", "plain text"),
    ],
)
def test_a_note_that_will_not_do_is_refused(shop, category, text, said, nothing_changes):
    nothing_changes()
    with pytest.raises(InputError, match=said):
        write_note(shop.book, shop.actor, "P1", category, text)


def test_a_reason_is_needed_to_strike(shop):
    write_note(shop.book, shop.actor, "P1", "general", "x")
    (note,) = list_notes(shop.book.reader, shop.account("P1").id)
    with pytest.raises(InputError, match="Say why"):
        strike_note(shop.book, shop.actor, note.id, " ")

"""Drafts: kept beside the journal, no part of what the book says."""

import pytest

from desktop.book.drafts import Draft, drop_draft, keep_draft, list_drafts
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from tests.shop import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.bookdesk")
    yield made
    made.book.close()


def test_a_draft_is_kept_replaced_and_dropped_and_leaves_the_book_as_it_was(shop):
    state = verify(shop.book.reader).state
    first = Draft("entry/1", "Wager of P1", {"player": "P1", "line": "451 −3 “500”"})
    keep_draft(shop.book, 7, first)
    keep_draft(shop.book, 7, Draft("entry/2", "Wager of P2", {"line": "452"}))
    keep_draft(shop.book, 8, Draft("entry/1", "Another's", {}))
    keep_draft(shop.book, 7, Draft("entry/1", "Wager of P1", {"player": "P1", "line": "451"}))
    with BookReader(shop.path) as reader:
        kept = {draft.place: dict(draft.fields) for draft in list_drafts(reader, 7)}
        assert kept == {"entry/1": {"player": "P1", "line": "451"}, "entry/2": {"line": "452"}}
        assert {draft.at for draft in list_drafts(reader, 7)} == {shop.now}
    drop_draft(shop.book, 7, "entry/1")
    assert [draft.place for draft in list_drafts(shop.book.reader, 7)] == ["entry/2"]
    assert [draft.place for draft in list_drafts(shop.book.reader, 8)] == ["entry/1"]
    assert verify(shop.book.reader).state == state


def test_what_is_no_draft_is_left_out(shop):
    keep_draft(shop.book, 7, Draft("a", "A", {"line": "451"}))
    keep_draft(shop.book, 7, Draft("b", "B", {"line": "452"}))
    with shop.book.aside() as connection:
        connection.exec_driver_sql("UPDATE draft SET content = '[1' WHERE place = 'a'")
    assert [draft.place for draft in list_drafts(shop.book.reader, 7)] == ["b"]

"""What a page of the server changed is told to windows in the words of commands."""

from desktop.book.tables.every import FOLDED
from desktop.services.changes import changed, changed_tables


def test_every_folded_table_is_told_of():
    assert [name for name in FOLDED if not changed_tables({name}).kinds] == []


def test_tables_are_told_of_as_commands_tell_of_them():
    assert changed_tables(frozenset()) == changed()
    assert changed_tables({"ticket", "leg", "stake", "exposure"}) == changed(
        "tickets", "accounts", "exposure"
    )

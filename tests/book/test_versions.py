"""Books and facts of older versions: copied first, migrated, verified; bytes stay as they are."""

import shutil
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from desktop.book import facts, opening, reading, schema
from desktop.book.facts import KINDS, FactKind, NewerFactError
from desktop.book.fold.folding import FOLDS
from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.book.reading import BookReader
from desktop.book.schema import NEWEST_SCHEMA
from desktop.book.verifying import verify
from desktop.domain.errors import BookdeskError
from tests.shop import Shop

MACHINE = this_machine()
NEXT_SCHEMA = "9000"
NEXT_MIGRATION = '''"""A schema of the future: an index more."""

from alembic import op

revision = "9000"
down_revision = "{newest}"


def upgrade() -> None:
    op.create_index("ix_ticket_of_the_future", "ticket", ["placed_at"])
    {and_then}
'''


@pytest.fixture
def old_book(tmp_path):
    """A closed book of today's schema; answers its path, bytes and state."""
    shop = Shop(tmp_path / "old.book")
    shop.game(451)
    shop.accept("452 100")
    state = verify(shop.book.reader).state
    shop.book.close()
    return shop.path, shop.path.read_bytes(), state


@pytest.fixture
def newer_program(tmp_path, monkeypatch):
    """Make the program one schema newer; `and_then` is what its migration does besides."""

    def become(and_then="pass"):
        folder = tmp_path / "migrations"
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(schema._MIGRATIONS, folder, ignore=ignored)
        text = NEXT_MIGRATION.format(newest=NEWEST_SCHEMA, and_then=and_then)
        (folder / "versions" / "9000_next.py").write_text(text, "utf-8")
        monkeypatch.setattr(schema, "_MIGRATIONS", folder)
        for module in (schema, opening, reading):
            monkeypatch.setattr(module, "NEWEST_SCHEMA", NEXT_SCHEMA)

    return become


def copies_of(path):
    return [found for found in path.parent.iterdir() if ".before-" in found.name]


def test_an_older_book_is_copied_then_migrated_then_verified(old_book, newer_program):
    path, content, state = old_book
    newer_program()
    with pytest.raises(BookdeskError, match="older Bookdesk"):
        BookReader(path)
    with open_book(path, MACHINE) as book:
        assert verify(book.reader).state == state
        names = "SELECT name FROM sqlite_master WHERE name = 'ix_ticket_of_the_future'"
        assert book.reader.connection.exec_driver_sql(names).all()
    (copy,) = copies_of(path)
    assert copy.read_bytes() == content
    with BookReader(path) as reader:
        assert verify(reader).state == state


def test_a_migration_that_fails_leaves_the_book_as_it_was(old_book, newer_program):
    path, _, state = old_book
    newer_program('raise RuntimeError("a mistake in a migration")')
    with pytest.raises(RuntimeError):
        open_book(path, MACHINE)
    (copy,) = copies_of(path)
    with pytest.MonkeyPatch.context() as today:
        for module in (schema, opening, reading):
            today.setattr(module, "NEWEST_SCHEMA", NEWEST_SCHEMA)
        for found in (path, copy):
            with BookReader(found) as reader:
                assert verify(reader).state == state


def test_a_migration_that_loses_a_row_is_told_and_the_copy_is_named(old_book, newer_program):
    path, _, _ = old_book
    newer_program('op.execute("DELETE FROM leg")')
    with pytest.raises(BookdeskError, match=r"do not agree.*before-9000-from"):
        open_book(path, MACHINE)
    assert copies_of(path)


def test_no_room_for_the_copy_leaves_the_book_alone(old_book, newer_program, monkeypatch):
    path, content, _ = old_book
    newer_program()

    def no_room(_source, target):
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schema.shutil, "copy2", no_room)
    with pytest.raises(BookdeskError, match="The book is as it was"):
        open_book(path, MACHINE)
    assert path.read_bytes() == content
    assert copies_of(path) == []


def test_a_format_that_no_program_wrote_is_told(old_book):
    path, _, _ = old_book
    with open_book(path, MACHINE) as book:
        run = book.reader.connection.exec_driver_sql
        run("UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(BookdeskError, match="no Bookdesk has written"):
        open_book(path, MACHINE)


def test_a_book_without_tables_is_no_book(tmp_path):
    path = tmp_path / "bare.book"
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute("CREATE TABLE t (x)")
    for opens in (BookReader, lambda path: open_book(path, MACHINE)):
        with pytest.raises(BookdeskError, match="without tables"):
            opens(path)


def test_every_kind_of_fact_has_a_fold_and_an_upcaster_from_every_older_version():
    assert KINDS.keys() == FOLDS.keys()
    assert all(callable(late.load()) for late in FOLDS.values())
    for kind in KINDS.values():
        assert sorted(kind.upcasters) == list(range(1, kind.version))


def test_facts_of_an_older_version_are_read_as_the_current_one(tmp_path, monkeypatch):
    """Version 2 of a kind says `amount` for `cents`, version 3 says it in hundredths of a cent."""
    shop = Shop(tmp_path / "shop.book")
    shop.pay("P1", 500)
    state = verify(shop.book.reader).state
    old_bytes = shop.rows("SELECT header, body FROM fact ORDER BY seq")
    upcasters = {
        1: lambda body: {**body, "amount": body["cents"]},
        2: lambda body: {**body, "amount": body["amount"] * 100},
    }
    monkeypatch.setitem(facts.KINDS, "money.posted", FactKind(3, upcasters))
    today = FOLDS["money.posted"]
    seen = []

    def fold_amount(reader, fact):
        seen.append(fact.body["amount"])
        return today(reader, fact._replace(body={**fact.body, "cents": fact.body["amount"] // 100}))

    monkeypatch.setitem(FOLDS, "money.posted", fold_amount)
    found = verify(shop.book.reader)
    assert (found.difference, found.state) == (None, state)
    assert seen == [50_000]
    assert shop.rows("SELECT header, body FROM fact ORDER BY seq") == old_bytes
    shop.book.close()


def test_a_fact_of_a_newer_version_halts_and_is_told(tmp_path, monkeypatch):
    shop = Shop(tmp_path / "shop.book")
    with monkeypatch.context() as newer:
        newer.setitem(facts.KINDS, "money.posted", FactKind(2, {1: dict}))
        shop.pay("P1", 500)
    with pytest.raises(NewerFactError, match="Update the program"):
        verify(shop.book.reader)
    shop.book.close()

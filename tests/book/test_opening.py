"""Files that are not right: each gets a sentence, and nothing is lost."""

import os
import re
import subprocess
import sys
import tempfile
import textwrap
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from desktop.book.copies import CopyError, backup, restore
from desktop.book.engine import DiskFullError
from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.book.places import UnsafePlaceError, check_place
from desktop.book.reading import BookReader
from desktop.book.schema import NEWEST_SCHEMA, migrate
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import JOURNAL_STATEMENTS
from desktop.book.verifying import verify
from desktop.domain.errors import BookdeskError
from desktop.services.books import Owner, new_book
from tests.shop import Shop

# Made once and early: as an ordinary user the interpreter's own files may be out of reach.
MACHINE = this_machine()


def closed(tmp_path):
    """A book with a ticket, closed; answers its path and state."""
    shop = Shop(tmp_path / "shop.book")
    shop.game(451)
    shop.accept("452 100")
    state = verify(shop.book.reader).state
    shop.book.close()
    return shop.path, state


def refusal(path):
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(BookdeskError) as refused:
        open_book(path, MACHINE)
    if before is not None:
        assert path.read_bytes() == before
    return str(refused.value)


def test_a_file_that_is_not_there_is_named_with_the_way_to_make_one(tmp_path):
    assert "bookdesk new" in refusal(tmp_path / "none.book")


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + bytes(200), bytes(5000)])
def test_a_file_that_is_no_book_is_left_alone(tmp_path, content):
    path = tmp_path / "letter.book"
    path.write_bytes(content)
    assert "not a Bookdesk book" in refusal(path)


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "other.book"
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert "not a Bookdesk book" in refusal(path)


def test_a_folder_is_no_book(tmp_path):
    assert "is not a file" in refusal(tmp_path)


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_truncated_book_is_told_as_such(tmp_path, kept):
    path, _ = closed(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    assert "cut short" in refusal(path)


def test_a_book_from_a_newer_program_is_refused(tmp_path):
    path, _ = closed(tmp_path)
    with open_book(path, MACHINE) as book:
        book.reader.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert "newer Bookdesk" in refusal(path)
    with pytest.raises(BookdeskError, match="newer Bookdesk"):
        BookReader(path)


def test_a_damaged_journal_is_noticed_when_the_book_is_opened(tmp_path):
    path, _ = closed(tmp_path)
    with open_book(path, MACHINE) as book:
        run = book.reader.connection.exec_driver_sql
        run("DROP TRIGGER fact_no_update")
        run("UPDATE fact SET body = x'7b7d' WHERE seq = (SELECT max(seq) FROM fact)")
    assert "does not match its own hashes" in refusal(path)


def test_a_second_program_on_the_same_book_is_told_who_has_it(tmp_path):
    path, _ = closed(tmp_path)
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from desktop.book.machine import this_machine
        from desktop.book.opening import open_book
        with open_book(Path(sys.argv[1]), this_machine()):
            print("open", flush=True)
            sys.stdin.readline()
        """
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout.readline() == "open\n"
        sentence = refusal(path)
        with BookReader(path) as reader:
            assert verify(reader).difference is None
    finally:
        other.communicate("\n")
    assert "open in another Bookdesk" in sentence
    assert str(other.pid) in sentence
    open_book(path, MACHINE).close()


@contextmanager
def as_an_ordinary_user():
    """The superuser may write anywhere, so they act as somebody else for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX file systems")
def test_a_read_only_folder_is_named():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, state = closed(folder)
        folder.chmod(0o555)
        with as_an_ordinary_user():
            sentence = refusal(path)
        folder.chmod(0o755)
        assert "read-only" in sentence
        with open_book(path, MACHINE) as book:
            assert verify(book.reader).state == state


def test_a_disk_that_is_full_loses_nothing_that_was_confirmed(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    shop.game(451)
    run = shop.book.reader.connection.exec_driver_sql
    accepted: list[int] = []
    pages = run("PRAGMA page_count").scalar()
    run(f"PRAGMA max_page_count={pages + 3}")
    with pytest.raises(DiskFullError, match="disk is full"):
        accepted.extend(shop.accept("452 1").ticket_id for _ in range(200))
    run("PRAGMA max_page_count=1000000")
    assert accepted
    assert {row[0] for row in shop.rows("SELECT id FROM ticket")} == set(accepted)
    shop.accept("452 1")
    assert verify(shop.book.reader).difference is None
    shop.book.close()


@pytest.mark.parametrize("folder", ["OneDrive - Office", "Dropbox", "Google Drive"])
def test_a_live_book_is_refused_in_a_cloud_folder(tmp_path, folder):
    with pytest.raises(UnsafePlaceError, match="keep backups there"):
        check_place(tmp_path / folder / "shop.book")


def test_a_book_is_never_made_over_another_file(tmp_path):
    path, state = closed(tmp_path)
    with pytest.raises(BookdeskError, match="exists already"):
        new_book(path, MACHINE, Owner("x", system_user="x"))
    with BookReader(path) as reader:
        assert verify(reader).state == state


def in_memory():
    options = {"isolation_level": None}
    return create_engine("sqlite://", module=dbapi2, connect_args=options).connect()


def schema_of(connection, *types):
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema WHERE sql <> ''")
    return {name: sql for kind, name, sql in rows.all() if kind in types}


def test_a_new_book_has_the_tables_that_the_program_knows(tmp_path):
    path, _ = closed(tmp_path)
    known = in_memory()
    METADATA.create_all(known)
    for statement in JOURNAL_STATEMENTS:
        known.exec_driver_sql(statement)
    with BookReader(path) as reader:
        made = schema_of(reader.connection, "table", "index")
        assert reader.connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    del made["alembic_version"]
    assert made == schema_of(known, "table", "index")


def test_the_migrations_make_what_a_new_book_has(tmp_path):
    path, _ = closed(tmp_path)
    migrated = in_memory()
    migrate(migrated)
    everything, version = ("table", "index", "trigger"), "SELECT * FROM alembic_version"
    with BookReader(path) as reader:
        made = reader.connection
        assert {"fact", "alembic_version"} < set(schema_of(made, *everything))
        written = re.compile(r"\s+")  # Alembic breaks the lines of its table
        assert {
            name: written.sub("", sql) for name, sql in schema_of(migrated, *everything).items()
        } == {name: written.sub("", sql) for name, sql in schema_of(made, *everything).items()}
        versions = [one.exec_driver_sql(version).all() for one in (made, migrated)]
    assert versions == [[(NEWEST_SCHEMA,)]] * 2
    assert NEWEST_SCHEMA == "0001"


def test_a_backup_is_made_of_an_open_book_and_verifies(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    shop.game(451)
    shop.accept("452 100")
    found = backup(shop.path, tmp_path / "saved.book")
    assert found.state == verify(shop.book.reader).state
    with pytest.raises(CopyError, match="exists already"):
        backup(shop.path, tmp_path / "saved.book")
    shop.book.close()


def test_a_restored_book_goes_on_with_letters_of_its_own(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    shop.game(451)
    first = shop.accept("452 100")
    backup(shop.path, tmp_path / "saved.book")
    restore(tmp_path / "saved.book", tmp_path / "again.book", shop.machine, shop.actor.author)
    shop.book.close()
    shop.book = open_book(tmp_path / "again.book", shop.machine)
    second = shop.accept("452 100")
    assert first.number[:2] == "KA"
    assert second.number[:2] != "KA"
    assert verify(shop.book.reader).difference is None
    shop.book.close()


def test_a_damaged_backup_is_not_restored(tmp_path):
    path, _ = closed(tmp_path)
    saved = tmp_path / "saved.book"
    backup(path, saved)
    with open_book(saved, MACHINE) as book:
        book.reader.connection.exec_driver_sql("UPDATE account SET balance = 1")
    with pytest.raises(CopyError, match="does not verify"):
        restore(saved, tmp_path / "again.book", MACHINE, None)
    assert not (tmp_path / "again.book").exists()

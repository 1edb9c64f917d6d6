"""The schema can be spread over a cluster by book, and the serving role can take nothing back."""

import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import BigInteger, ForeignKeyConstraint, LargeBinary, UniqueConstraint, text
from sqlalchemy.exc import ProgrammingError

import server as server_package
from server.postgres import EmbeddedPostgres
from server.roles import APPEND_ONLY, REPLACED
from server.tables import METADATA

TABLES = list(METADATA.tables.values())
HASHED = {"id", "inc", "chain", "head_chain", "code_hash", "sig", "header", "body", "q_id", "raw"}
WRONG = "guessed"
SOURCES = sorted(Path(server_package.__file__).parent.rglob("*.py"))
FIRST = "book_id"
NOT_EVERYWHERE = re.compile(
    r"\bSERIAL\b|BIGSERIAL|CREATE\s+SEQUENCE|nextval|GENERATED\s+\w+\s+AS|CREATE\s+TRIGGER"
    r"|(?-i:\bLISTEN\s+\w|\bNOTIFY\s+\w)|advisory|DEFERRABLE|deferrable\s*=|\bIdentity\(|\bSequence\("
    r"|autoincrement\s*=\s*True|jsonb",
    re.IGNORECASE,
)


def faults_of(table):
    """What a cluster that is sharded by book would refuse."""
    yield from (f"{table.name}: {fault}" for fault in faults_of_keys(table))
    for column in table.columns:
        if column.identity or column.server_default is not None or column.computed:
            yield f"{table.name}.{column.name}: counted or made by the database"
        if column.name in HASHED and not isinstance(column.type, LargeBinary):
            yield f"{table.name}.{column.name}: hashed and not bytea"


def faults_of_keys(table):
    keys = [table.primary_key, *table.indexes]
    keys += [key for key in table.constraints if isinstance(key, UniqueConstraint)]
    for key in keys:
        if key.columns.keys()[0] != FIRST:
            yield f"{type(key).__name__} without the book in front"
    for constraint in table.foreign_key_constraints:
        pairs = [*zip(constraint.column_keys, constraint.elements, strict=True)]
        if pairs[0][0] != FIRST or pairs[0][1].column.name != FIRST:
            yield "foreign key without the book in front"
    yield from ("deferrable" for key in table.constraints if key.deferrable)


def test_every_key_begins_with_the_book_and_nothing_is_counted_by_the_database():
    assert len(TABLES) > 8
    assert [fault for table in TABLES for fault in faults_of(table)] == []


def test_the_code_uses_nothing_that_such_a_cluster_does_not_have():
    assert len(SOURCES) > 20
    found = {
        str(path): hit.group()
        for path in SOURCES
        if (hit := NOT_EVERYWHERE.search(path.read_text("utf-8")))
    }
    assert found == {}
    for line in ("CREATE SEQUENCE x", "pg_advisory_lock(1)", "LISTEN facts", "deferrable=True"):
        assert NOT_EVERYWHERE.search(line)


def test_what_the_rules_forbid_is_found():
    from sqlalchemy import Column, MetaData, Table  # noqa: PLC0415 - for this one table

    other = MetaData()
    Table("parent", other, Column("book_id", LargeBinary, primary_key=True))
    bad = Table(
        "bad",
        other,
        Column("seq", BigInteger, primary_key=True, server_default=text("1")),
        Column("book_id", LargeBinary, primary_key=True),
        Column("id", BigInteger),
        UniqueConstraint("id", "book_id", deferrable=True),
        ForeignKeyConstraint(["book_id"], ["parent.book_id"], deferrable=True),
    )
    assert len([*faults_of(bad)]) == 6


def test_the_migrations_make_the_tables_as_the_program_has_them(server):
    with server.office.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


@pytest.mark.parametrize(
    "statement",
    [
        *(f"DELETE FROM {table}" for table in sorted({*METADATA.tables} - REPLACED)),
        *(f"UPDATE {table} SET book_id = book_id" for table in sorted(APPEND_ONLY)),
        "DROP TABLE fact",
        "TRUNCATE fact",
        "ALTER TABLE fact ADD COLUMN more bigint",
        "CREATE TABLE more (book_id bytea)",
        "CREATE ROLE more",
    ],
)
def test_the_serving_role_adds_and_never_takes_away(server, statement):
    with (
        pytest.raises(ProgrammingError, match=r"permission denied|must be owner"),
        server.office.engine.begin() as connection,
    ):
        connection.exec_driver_sql(statement)


def test_nobody_comes_into_the_database_without_its_password(server):
    from sqlalchemy import create_engine  # noqa: PLC0415 - beside its use
    from sqlalchemy.exc import OperationalError  # noqa: PLC0415

    addresses = EmbeddedPostgres(server.data).running()
    for url in (addresses.owner, addresses.serving):
        engine = create_engine(url.set(password=WRONG))
        with pytest.raises(OperationalError, match="password authentication failed"):
            engine.connect()
    for name in ("database.json", "office-ca.key", "server.pem", "sequencer.key"):
        assert (server.data / name).stat().st_mode & 0o077 == 0

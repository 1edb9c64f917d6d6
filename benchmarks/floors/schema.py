"""The tables that the floors share, opened raw."""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

TABLES = (
    (
        "create table journal(seq integer primary key, ts integer not null, kind text not null,"
        " body blob not null, prev blob not null, hash blob not null) strict"
    ),
    (
        "create table ticket(id integer primary key, acct integer not null,"
        " placed integer not null, kind integer not null, risk integer not null,"
        " win integer not null, status integer not null default 0,"
        " result integer not null default 0, seq integer not null) strict"
    ),
    (
        "create table leg(id integer primary key, ticket integer not null, event integer not null,"
        " market integer not null, side integer not null, line integer not null,"
        " price integer not null, status integer not null default 0) strict"
    ),
    (
        "create table posting(id integer primary key, seq integer not null, acct integer not null,"
        " day integer not null, cents integer not null) strict"
    ),
    "create table balance(acct integer primary key, cents integer not null) strict, without rowid",
    (
        "create table exposure(event integer, market integer, side integer, cents integer not null,"
        " primary key(event, market, side)) strict, without rowid"
    ),
    (
        "create table event(id integer primary key, home integer not null, away integer not null)"
        " strict"
    ),
)
TICKET_ACCT = "create index ticket_acct on ticket(acct, placed)"
LEG_TICKET = "create index leg_ticket on leg(ticket)"
LEG_EVENT = "create index leg_event on leg(event, ticket)"
POSTING_ACCT = "create index posting_acct on posting(acct, day)"

INSERT_TICKET = "insert into ticket values (?,?,?,?,?,?,?,?,?)"
INSERT_LEG = "insert into leg values (?,?,?,?,?,?,?,?)"
INSERT_POSTING = "insert into posting values (?,?,?,?,?)"


def connect(folder: Path, *pragmas: str) -> Any:
    """Open the floor's file, in WAL and durable, with the pragmas of the floor.

    `page_size` has to come before the file is put into WAL, so it is said here.
    """
    connection = dbapi2.connect(str(folder / "floor.db"), isolation_level=None)
    for pragma in ("page_size=4096", "journal_mode=wal", "synchronous=full", *pragmas):
        connection.execute(f"pragma {pragma}")
    return connection


def create(connection: Any, *indexes: str) -> None:
    """Make the tables and these indexes."""
    for statement in (*TABLES, *indexes):
        connection.execute(statement)

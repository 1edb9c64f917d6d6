"""How a copy of a book is, in numbers, kinds and hashes alone (SYNC 2.14)."""

from typing import Any

from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from desktop.book.facts import FOLD_VERSION
from desktop.book.journal import APP
from desktop.book.membership import find_heard, find_membership
from desktop.book.pending import find_confirmed_end
from desktop.book.queries.stations import list_stations
from desktop.book.schema import NEWEST_SCHEMA
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.journal import FactTable, SetAsideTable
from desktop.book.verifying import digest_tables

_KINDS = Query(
    lambda: select(FactTable.type, func.count()).group_by(FactTable.type).order_by(FactTable.type)
)
_HEADS = Query(
    lambda: (
        select(FactTable.station, func.max(FactTable.n), func.count())
        .group_by(FactTable.station)
        .order_by(FactTable.station)
    )
)
_PENDING = Query(lambda: select(func.count()).where(FactTable.term.is_(None)))
_ASIDE = Query(lambda: select(func.count()).select_from(SetAsideTable))


def diagnose(reader: ConnectionReader) -> dict[str, Any]:
    """What may be told of a copy: nothing that names anybody, and no amount."""
    member = find_membership(reader)
    seq, chain = find_confirmed_end(reader)
    return {
        "program": {
            "app": APP, "fold": FOLD_VERSION, "schema": NEWEST_SCHEMA,
            "sqlite": dbapi2.sqlite_version,
        },
        "station": None
        if member is None
        else {
            "number": member.station,
            "letters": member.letters,
            "state": member.state.value,
            "term": member.term,
            "heard_at": find_heard(reader).server_time,
        },
        "stations": [
            {"number": row.number, "letters": row.letters, "last_valid_n": row.last_valid_n,
             "cutoff": row.cutoff}
            for row in list_stations(reader)
        ],
        "journal": {
            "seq": seq,
            "chain": chain.hex(),
            "pending": _count(reader, _PENDING),
            "set_aside": _count(reader, _ASIDE),
            "kinds": dict(reader.all(_KINDS)),
            "origins": [
                {"station": station, "last": n, "facts": count}
                for station, n, count in reader.all(_HEADS)
            ],
        },
        "tables": {
            name: {"rows": rows, "digest": digest.hex()}
            for name, (rows, digest) in digest_tables(reader).items()
        },
    }  # fmt: skip


def _count(reader: ConnectionReader, question: Query) -> int:
    (count,) = reader.one(question) or (0,)
    return int(count)

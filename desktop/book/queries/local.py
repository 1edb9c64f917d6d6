"""What a copy of the book keeps for itself, beside its journal."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.journal import LocalTable

_ONE = Query(lambda: select(LocalTable.value).where(LocalTable.name == bindparam("name")))


def find_local(reader: Reader, name: str) -> str:
    """The value kept under a name; empty where there is none."""
    row = reader.one(_ONE, name=name)
    return "" if row is None else str(row[0])

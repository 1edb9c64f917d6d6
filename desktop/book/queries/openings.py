"""When the accounts of the network were opened."""

from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import accounts_under
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import CASH_ID, aliased
from desktop.book.tables.people import AccountTable


class Opening(NamedTuple):
    """An account with the one it was opened under, as the tree is now; milliseconds UTC."""

    kind: str
    parent: str
    opened_at: int


_ABOVE = aliased(AccountTable)
_OPENINGS = Query(
    lambda: (
        select(AccountTable.kind, func.coalesce(_ABOVE.code, ""), AccountTable.opened_at)
        .outerjoin(_ABOVE, _ABOVE.id == AccountTable.parent_id)
        .where(AccountTable.id > CASH_ID, AccountTable.id.in_(accounts_under(bindparam("root"))))
        .order_by(AccountTable.opened_at, AccountTable.id)
    )
)


def list_openings(reader: Reader, root_id: int) -> list[Opening]:
    """Every account of an account's tree but house and till, oldest first."""
    return [Opening(*row) for row in reader.all(_OPENINGS, root=root_id)]

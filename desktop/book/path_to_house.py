"""The accounts above an account, as statements over the tree read them."""

from sqlalchemy import CTE, literal, select
from sqlalchemy.sql import bindparam

from desktop.book.tables.foundation import aliased
from desktop.book.tables.people import AccountTable


def path_to_house() -> CTE:
    """Id, parent, code and depth of the account bound as `account` (depth 0) and of all above."""
    path = (
        select(
            AccountTable.id, AccountTable.parent_id, AccountTable.code, literal(0).label("depth")
        )
        .where(AccountTable.id == bindparam("account"))
        .cte("path", recursive=True)
    )
    above = aliased(AccountTable)
    return path.union_all(
        select(above.id, above.parent_id, above.code, path.c.depth + 1).join(
            path, path.c.parent_id == above.id
        )
    )

"""What of an account's credit is left at a fact's place in the journal (RULES 25.1)."""

from sqlalchemy import and_, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.settling import posting_day
from desktop.book.path_to_house import path_to_house
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import BookTable, SettingTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import WeeklyTable
from desktop.domain.accounts import available
from desktop.domain.settings.resolving import PathSettings, SetValue
from desktop.domain.weeks import instant

_STANDING = Query(
    lambda: (
        select(
            AccountTable.credit_limit,
            AccountTable.credit_stopped,
            AccountTable.balance,
            AccountTable.pending,
            AccountTable.reserved,
            func.coalesce(WeeklyTable.carry, 0),
        )
        .select_from(AccountTable)
        .outerjoin(
            WeeklyTable,
            and_(
                WeeklyTable.account_id == AccountTable.id,
                WeeklyTable.week == select(BookTable.open_week).scalar_subquery(),
            ),
        )
        .where(AccountTable.id == bindparam("account"))
    )
)
_PATH = path_to_house()
_AGREED = Query(
    lambda: (
        select(
            _PATH.c.depth,
            _PATH.c.code,
            SettingTable.key,
            SettingTable.value,
            SettingTable.temporary,
            SettingTable.until,
        )
        .join(SettingTable, SettingTable.account_id == _PATH.c.id)
        .where(
            or_(SettingTable.key == "credit/temporary", SettingTable.key == "credit/mode"),
            or_(SettingTable.value.is_not(None), SettingTable.temporary.is_not(None)),
        )
        .order_by(_PATH.c.depth, SettingTable.key)
    )
)


def credit_left(reader: Reader, fact: Fact, account_id: int) -> int:
    """Cents that an account may still risk; of weekly credit this week's figure alone counts."""
    row = reader.one(_STANDING, account=account_id)
    if row is None:
        return 0
    limit, is_stopped, balance, pending, reserved, carry = row
    day = posting_day(reader, fact).calendar.figure_date(instant(fact.wall))
    set_values = [SetValue(*found) for found in reader.all(_AGREED, account=account_id)]
    settings = PathSettings(day, set_values)
    is_without = is_stopped and balance < 0
    return available(
        0 if is_without else limit,
        balance - (carry if settings.word("credit/mode") == "weekly" else 0),
        pending,
        temporary=0 if is_without else settings.resolve("credit/temporary").cents or 0,
        withdrawals=reserved,
    )

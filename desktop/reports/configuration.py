"""Configuration drift: every setting that an account has of its own, beside what it replaces."""

from collections.abc import Iterator, Mapping

from desktop.book.queries.people import AccountRow, find_book, list_accounts
from desktop.book.queries.settings import OwnSetting, list_own_settings, list_set_below
from desktop.book.statements import ConnectionReader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.settings.kinds import format_value, read_kept
from desktop.domain.settings.registry import get_setting
from desktop.reports.plain import OPENS, plain_report, refuse_choices
from desktop.reports.questions import Question, find_root
from desktop.reports.sheets import Column, Report, Row

COLUMNS = (
    Column("account", "Account", "text", 12),
    Column("kind", "Kind", "text", 9),
    Column("agent", "Agent", "text", 11),
    Column("setting", "Setting", "text", 34),
    Column("value", "Value", "text", 20),
    Column("inherited", "In place of", "text", 20),
    Column("inherited_from", "From", "text", 12),
    Column("temporary", "For a while", "text", 20),
    Column("until", "Until", "text", 12),
    OPENS,
)


def configuration(reader: ConnectionReader, question: Question) -> Report:
    """Who differs from what would be inherited, and where.

    Raises:
        InputError: There is no such agent, or a week or grouping was named.
    """
    refuse_choices(question, "week", "by")
    book = find_book(reader)
    accounts = {account.id: account for account in list_accounts(reader)}
    root_id = find_root(reader, question.agent)
    below = list_set_below(reader, HOUSE_ID)
    values = {
        (one.account_id, one.key): one for one in [*list_own_settings(reader, [HOUSE_ID]), *below]
    }

    def is_chosen(account: AccountRow) -> bool:
        return root_id in {account.id, *(holder.id for holder in _above(account, accounts))}

    rows = [
        _row(one, accounts, values)
        for one in below
        if one.account_id != HOUSE_ID and is_chosen(accounts[one.account_id])
    ]
    rows.sort(key=lambda row: (str(row[0]), str(row[3])))
    return plain_report(
        question,
        book,
        title="Configuration drift",
        words=(
            "What accounts below the house have set themselves, beside what they would inherit",
            "As of now",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        row_count=len(rows),
    )


def _row(
    one: OwnSetting,
    accounts: Mapping[int, AccountRow],
    values: Mapping[tuple[int, str], OwnSetting],
) -> Row:
    account = accounts[one.account_id]
    parent = accounts.get(account.parent_id or 0)
    above = next(
        (
            (values[holder.id, one.key].value, holder.code)
            for holder in _above(account, accounts)
            if (holder.id, one.key) in values and values[holder.id, one.key].value is not None
        ),
        (None, "the program's own" if one.value is not None else None),
    )
    return (
        account.code,
        account.kind,
        parent.code if parent else None,
        one.key,
        _words(one.key, one.value),
        _words(one.key, above[0]),
        above[1],
        _words(one.key, one.temporary),
        one.until,
        f"accounts {account.code}",
    )


def _above(account: AccountRow, accounts: Mapping[int, AccountRow]) -> Iterator[AccountRow]:
    while account.parent_id is not None:
        account = accounts[account.parent_id]
        yield account


def _words(key: str, kept: str | None) -> str | None:
    if kept is None:
        return None
    kind = get_setting(key).kind
    return format_value(kind, read_kept(kind, kept))

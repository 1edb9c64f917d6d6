"""The settings of an account: each with its value and where that comes from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.book.queries.people import AccountRow, find_account_by_id, list_accounts
from desktop.book.queries.settings import OwnSetting, list_set_below, list_set_values
from desktop.book.remembering import remembered
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.sentences import joined, say, word
from desktop.domain.settings.cells import describe_cell
from desktop.domain.settings.kinds import ValueKind, format_value, read_kept
from desktop.domain.settings.registry import (
    SETTINGS,
    Group,
    Setting,
    filled_in,
    find_setting,
    get_setting,
)
from desktop.domain.settings.resolving import PathSettings, Resolved, SetValue
from desktop.domain.weeks import instant
from desktop.services.books import House


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting of one account as it is shown.

    Attributes:
        title: What people call it, with what its key says.
        resolved: The value that counts.
        inherited: The value that would count if the account itself had set nothing.
        lasting: What the account itself has set for good; None where it inherits.
    """

    key: str
    setting: Setting
    title: str
    resolved: Resolved
    inherited: Resolved
    lasting: int | str | None

    @property
    def text(self) -> str:
        """The value that counts, as people read and type it; empty is no limit."""
        return value_text(self.setting, self.resolved)

    @property
    def source_text(self) -> str:
        """Where the value comes from: `own`, `from A01`, `nobody`; with the end of a temporary."""
        return source_text(self.resolved)


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """An account whose value is not the one it would inherit.

    Attributes:
        own: The value that it has.
        inherited: The value without it.
        source: The code of the account above that the other value comes from; empty: nobody.
        until: The last figure day of a temporary value.
    """

    code: str
    name: str
    kind: str
    key: str
    title: str
    own: str
    inherited: str
    source: str
    until: str | None


def value_text(setting: Setting, resolved: Resolved) -> str:
    """A value as people read it; empty where nothing is set."""
    return "" if resolved.value is None else format_value(setting.kind, resolved.value)


def source_text(resolved: Resolved) -> str:
    """Where a value comes from, in words."""
    if resolved.depth is None:
        return word("default") if resolved.value is not None else say("not set")
    where = word("own") if resolved.is_own else say("from {source}", source=resolved.source)
    return (
        where
        if resolved.until is None
        else say("{where}, through {until}", where=where, until=resolved.until)
    )


def title_of(setting: Setting, key: str) -> str:
    """What people call a written key: `Limit NFL straight`, `Early limit 24`."""
    parts = filled_in(setting, key)
    if not parts:
        return say(setting.title)
    if setting.key.startswith(("limit/", "block/")):
        return joined(" ", (say(setting.title), describe_cell(parts)))
    return joined(" ", (say(setting.title), *(word("any" if one == "*" else one) for one in parts)))


def title_of_key(key: str) -> str:
    """What people call a written key of the registry."""
    return title_of(get_setting(key), key)


def figure_day(house: House, at: int) -> date:
    """The figure day of a moment, milliseconds UTC."""
    return house.calendar.figure_date(instant(at))


def path_settings(reader: Reader, house: House, account_id: int, at: int) -> PathSettings:
    """What counts for an account at a moment (milliseconds UTC), in one look at the book."""
    return PathSettings(figure_day(house, at), list_set_values(reader, account_id))


def settings_to_wager(
    reader: Reader, house: House, account: AccountRow, at: int, *, has_own: bool
) -> PathSettings:
    """What counts for an account that wagers at a moment (milliseconds UTC).

    Of all accounts that have set nothing themselves and are below the same one the writer holds it.
    """
    if has_own or account.parent_id is None:
        return path_settings(reader, house, account.id, at)
    return remembered(reader, _settings_below, account.parent_id, figure_day(house, at))


def _settings_below(reader: Reader, account_id: int, day: date) -> PathSettings:
    rows = [replace(row, depth=row.depth + 1) for row in list_set_values(reader, account_id)]
    return PathSettings(day, rows)


def read_settings(
    reader: Reader, house: House, account_id: int, at: int, also: Sequence[str] = ()
) -> list[SettingRow]:
    """Every setting that an account may have, in the order of their groups.

    Settings with parts that are filled in have a row for each key that somebody on the path set.

    Args:
        reader: An open book.
        house: Its calendar.
        account_id: Whose.
        at: Milliseconds UTC.
        also: Written keys that have a row in any case.

    Raises:
        InputError: There is no such account.
    """
    account = find_account_by_id(reader, account_id)
    if account is None:
        raise InputError("There is no such account.")
    day = figure_day(house, at)
    rows = list_set_values(reader, account_id)
    here, above = PathSettings(day, rows), PathSettings(day, [r for r in rows if r.depth])
    lasting = {row.key: row.value for row in rows if row.depth == 0}
    found = [
        _row(setting, key, here, above, lasting.get(key))
        for setting, key in _keys(AccountKind(account.kind), [*also, *(r.key for r in rows)])
    ]
    groups = list(Group)
    return sorted(found, key=lambda row: groups.index(row.setting.group))


def _keys(kind: AccountKind, found: Sequence[str]) -> Iterator[tuple[Setting, str]]:
    written: dict[str, list[str]] = {}
    for key in dict.fromkeys(found):
        setting = find_setting(key)
        if setting is not None and setting.is_structured:
            written.setdefault(setting.key, []).append(key)
    for setting in SETTINGS:
        if kind not in setting.scope:
            continue
        keys = sorted(written.get(setting.key, [])) if setting.is_structured else [setting.key]
        for key in keys:
            yield setting, key


def _row(
    setting: Setting, key: str, here: PathSettings, above: PathSettings, lasting: str | None
) -> SettingRow:
    return SettingRow(
        key,
        setting,
        title_of(setting, key),
        here.resolve(key),
        above.resolve(key),
        None if lasting is None else read_kept(setting.kind, lasting),
    )


def list_exceptions(reader: Reader, house: House, account_id: int, at: int) -> list[ExceptionRow]:
    """Who differs from what they would inherit, and where, at and below an account."""
    day = figure_day(house, at)
    accounts = {account.id: account for account in list_accounts(reader)}
    own: dict[int, list[OwnSetting]] = {}
    for row in list_set_below(reader, account_id):
        own.setdefault(row.account_id, []).append(row)
    above: dict[int, list[SetValue]] = {}
    found = []
    for account in accounts.values():
        for row in own.get(account.id, ()):
            if account.parent_id is None:
                continue
            if account.id not in above:
                above[account.id] = list_set_values(reader, account.parent_id)
            exception = _exception(account, row, PathSettings(day, above[account.id]), day)
            if exception is not None:
                found.append(exception)
    return found


def _exception(
    account: AccountRow, row: OwnSetting, above: PathSettings, day: date
) -> ExceptionRow | None:
    setting = find_setting(row.key)
    here = SetValue(0, account.code, row.key, row.value, row.temporary, row.until)
    kept = here.at(day)
    if setting is None or kept is None:
        return None
    value = read_kept(setting.kind, kept)
    other = above.resolve(row.key) if not setting.is_own else Resolved(row.key, setting.default)
    if other.value == value:
        return None
    until = row.until if here.is_temporary_at(day) else None
    return ExceptionRow(
        account.code, account.name, account.kind, row.key, title_of(setting, row.key),
        format_value(setting.kind, value), value_text(setting, other), other.source, until,
    )  # fmt: skip


def is_amount(key: str) -> bool:
    """Whether a setting is an amount of money."""
    return get_setting(key).kind is ValueKind.CENTS

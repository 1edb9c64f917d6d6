"""What has to be true of settings before they are changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.book.queries.people import AccountRow
from desktop.book.queries.settings import OwnSetting, list_set_values, sum_credit_below
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.domain.settings.cells import CHANNELS
from desktop.domain.settings.kinds import Value, check_value, read_kept
from desktop.domain.settings.registry import Setting, get_setting
from desktop.domain.settings.resolving import PathSettings, SetValue
from desktop.services.line_types.choosing import check_line_types
from desktop.services.settings.reading import title_of

# None is: inherited.
Changes = Mapping[str, Value | None]


@dataclass(frozen=True, slots=True)
class Term:
    """For how long values are set.

    Attributes:
        today: The figure day.
        through: The last figure day of temporary values; None for good.
    """

    today: date
    through: date | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """Changes that may be recorded, with the values before: key to [old, new]."""

    account: AccountRow
    changes: dict[str, list[Value | None]]


def check_changes(
    reader: Reader,
    account: AccountRow,
    own: Sequence[OwnSetting],
    changes: Changes,
    term: Term,
) -> Checked:
    """Check the changes of one account; what would stay as it is falls out.

    Raises:
        InputError: A key or value will not do, a temporary value is in the way or has no end, a
            limit would be below the minimum wager, or an agent would have handed out too much.
    """
    kept = {row.key: row for row in own if row.account_id == account.id}
    found: dict[str, list[Value | None]] = {}
    for key, new in changes.items():
        setting = get_setting(key)
        _check_one(account, setting, key, new, term)
        old = _old_value(setting, kept.get(key), term)
        if new is not None:
            _check_through(account, title_of(setting, key), kept.get(key), term)
        if old != new:
            found[key] = [old, new]
    if found:
        _check_together(reader, account, found, term)
    return Checked(account, found)


def _check_one(
    account: AccountRow, setting: Setting, key: str, new: Value | None, term: Term
) -> None:
    title = title_of(setting, key)
    if AccountKind(account.kind) not in setting.scope:
        raise InputError(
            say(
                "{title} is not set on a {kind}. Nothing was changed.",
                title=title,
                kind=account.kind,
            )
        )
    if new is None:
        return
    if setting.is_temporary_only and term.through is None:
        raise InputError(
            say("{title} needs the day through which it counts. Nothing was changed.", title=title)
        )
    try:
        check_value(setting.kind, new, setting.choices)
    except InputError as error:
        raise InputError(
            say("{title}: {error} Nothing was changed.", title=title, error=error)
        ) from error


def _check_through(account: AccountRow, title: str, row: OwnSetting | None, term: Term) -> None:
    if term.through is None:
        return
    if term.through < term.today:
        raise InputError(
            say(
                "{through} is over: a temporary value ends today or later. Nothing was changed.",
                through=term.through,
            )
        )
    is_running = row is not None and row.temporary and (row.until or "") >= term.today.isoformat()
    if row is not None and is_running:
        raise InputError(
            say(
                "{title} of {code} is temporary through {until} already."
                " Take that back first. Nothing was changed.",
                title=title,
                code=account.code,
                until=row.until,
            )
        )


def _old_value(setting: Setting, row: OwnSetting | None, term: Term) -> Value | None:
    if row is None:
        return None
    kept = row.value if term.through is None else row.temporary
    return None if kept is None else read_kept(setting.kind, kept)


def _check_together(
    reader: Reader,
    account: AccountRow,
    found: Mapping[str, list[Value | None]],
    term: Term,
) -> None:
    rows = [
        row
        for row in list_set_values(reader, account.id)
        if row.depth or row.key not in found or term.through is not None
    ]
    rows += [_as_set(account, key, new, term) for key, (_, new) in found.items()]
    after = PathSettings(term.today, rows)
    check_line_types(reader, account, found, after)
    for channel in CHANNELS:
        least = after.any_of(f"minimum/{channel}", "minimum/*").cents
        if least:
            _check_minimum(account, found, after, channel, least)
    if "tier/credit" in found:
        granted = sum_credit_below(reader, account.id)
        most = found["tier/credit"][1]
        if isinstance(most, int) and most < granted:
            raise InputError(
                say(
                    "{code} has handed out {granted} of credit already,"
                    " more than {most}. Nothing was changed.",
                    code=account.code,
                    granted=format_money(granted),
                    most=format_money(most),
                )
            )


def _as_set(account: AccountRow, key: str, new: Value | None, term: Term) -> SetValue:
    kept = None if new is None else str(new)
    if term.through is None:
        return SetValue(0, account.code, key, kept, None, None)
    return SetValue(0, account.code, key, None, kept, term.through.isoformat())


def _check_minimum(
    account: AccountRow,
    found: Mapping[str, list[Value | None]],
    after: PathSettings,
    channel: str,
    least: int,
) -> None:
    """A limit of 0 takes no wagers at all and is allowed; one below the minimum is a mistake."""
    moves_minimum = any(key.startswith("minimum/") for key in found)
    for resolved in after.written():
        is_limit = resolved.key == "wager_limit" or resolved.key.split("/")[:2] in (
            ["limit", channel], ["limit", "*"],
        )  # fmt: skip
        if not is_limit or not (moves_minimum or resolved.key in found):
            continue
        if resolved.cents and resolved.cents < least:
            title = title_of(get_setting(resolved.key), resolved.key)
            raise InputError(
                say(
                    "{title} of {code} would be {cents}, below the"
                    " minimum wager by {channel} of {least}. Nothing was changed.",
                    title=title,
                    code=account.code,
                    cents=format_money(resolved.cents),
                    channel=channel,
                    least=format_money(least),
                )
            )

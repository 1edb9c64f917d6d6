"""Changing settings: of one account, and of many as one change with one undo."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.book.bodies.house import SettingsChanged, SettingsMassChanged
from desktop.book.fold.rights.settings import use_of_setting
from desktop.book.opening import Book, Command
from desktop.book.queries.fact_register import FactQuestion, find_fact, list_facts
from desktop.book.queries.people import AccountRow
from desktop.book.queries.settings import OwnSetting, list_own_settings
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import Value, format_value
from desktop.domain.settings.registry import get_setting
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.settings.checking import Changes, Checked, Term, check_changes
from desktop.services.settings.reading import figure_day, title_of
from desktop.services.users import Actor, require

# So far back a mass change is offered to be taken back.
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class MassPreview:
    """One value that a mass change would change, as people read it; empty is inherited."""

    code: str
    name: str
    key: str
    title: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class MassChange:
    """A mass change that was recorded; its number is what takes it back."""

    number: int
    accounts: int
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class LastMassChange:
    """A mass change as it is offered to be taken back; `at` in milliseconds UTC."""

    number: int
    accounts: int
    titles: tuple[str, ...]
    at: int


def change_settings(
    book: Book,
    actor: Actor,
    house: House,
    code: str,
    changes: Changes,
    *,
    through: date | None = None,
    reason: str = "",
) -> ChangeSet:
    """Set values of one account, or with None go back to what is inherited.

    Args:
        book: The book.
        actor: Who changes them.
        house: The book's calendar.
        code: The account.
        changes: By key; amounts in cents.
        through: The last figure day of temporary values; None for good. With a day, None as a
            value takes the temporary value back.
        reason: For the history.

    Raises:
        InputError: As `check_changes`, or nothing would change.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        if not record_settings(
            command, actor, house, account, changes, through=through, reason=reason
        ):
            raise InputError(
                say("{code} has these settings already. Nothing was changed.", code=account.code)
            )
    return changed("accounts", "settings")


def record_settings(
    command: Command,
    actor: Actor,
    house: House,
    account: AccountRow,
    changes: Changes,
    *,
    through: date | None = None,
    reason: str = "",
) -> bool:
    """Set values of one account inside a command; False when it has them already.

    Raises:
        InputError: As `check_changes`.
        NotAllowedError: The role does not allow it.
    """
    _require_each(command.reader, actor, [account.id], changes)
    checked = check_changes(
        command.reader,
        account,
        list_own_settings(command.reader, [account.id]),
        changes,
        Term(figure_day(house, command.now), through),
    )
    if not checked.changes:
        return False
    body = SettingsChanged(
        account=account.id,
        changes=checked.changes,
        through=through.isoformat() if through else None,
        reason=reason.strip(),
    )
    command.record("settings.changed", body)
    return True


def preview_mass_change(
    reader: Reader,
    house: House,
    at: int,
    codes: Sequence[str],
    changes: Changes,
    *,
    through: date | None = None,
) -> list[MassPreview]:
    """What a mass change would change, value by value.

    Raises:
        InputError: As `change_many_settings`.
    """
    return [
        MassPreview(
            checked.account.code, checked.account.name, key, title_of(get_setting(key), key),
            _text(key, old), _text(key, new),
        )
        for checked in _check_all(reader, codes, changes, Term(figure_day(house, at), through))
        for key, (old, new) in checked.changes.items()
    ]  # fmt: skip


def change_many_settings(
    book: Book,
    actor: Actor,
    house: House,
    codes: Sequence[str],
    changes: Changes,
    *,
    through: date | None = None,
    reason: str = "",
) -> MassChange:
    """Set the same values on many accounts by one fact: all of them, or none.

    Raises:
        InputError: As `check_changes` for any of them, or nothing would change.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        accounts = [get_account(command.reader, code).id for code in dict.fromkeys(codes)]
        _require_each(command.reader, actor, accounts, changes)
        term = Term(figure_day(house, command.now), through)
        found = _check_all(command.reader, codes, changes, term)
        found = [checked for checked in found if checked.changes]
        if not found:
            raise InputError("All of them have these settings already. Nothing was changed.")
        body = SettingsMassChanged(
            changes=[[checked.account.id, checked.changes] for checked in found],
            through=through.isoformat() if through else None,
            reason=reason.strip(),
            undoes=None,
        )
        number = command.record("settings.mass_changed", body).number
    return MassChange(number, len(found), changed("accounts", "settings"))


def find_last_mass_change(reader: Reader) -> LastMassChange | None:
    """The last mass change that was not taken back; None where there is none."""
    undone: set[int] = set()
    for recorded in list_facts(
        reader, FactQuestion(("settings.mass_changed",)), None, 0, _LOOKED_AT
    ):
        body = recorded.fact.body
        if body["undoes"] is not None:
            undone.add(body["undoes"])
        elif recorded.fact.number not in undone:
            keys = dict.fromkeys(key for _, changes in body["changes"] for key in changes)
            titles = tuple(title_of(get_setting(key), key) for key in keys)
            accounts = len(body["changes"])
            return LastMassChange(recorded.fact.number, accounts, titles, recorded.fact.wall)
    return None


def undo_mass_change(book: Book, actor: Actor, number: int) -> ChangeSet:
    """Take a mass change back by a fact that reverses it, account by account.

    Raises:
        InputError: There is no such change, or a value was changed again since.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        recorded = find_fact(command.reader, number)
        if recorded is None or recorded.fact.type != "settings.mass_changed":
            raise InputError("There is no such mass change. Nothing was changed.")
        body = recorded.fact.body
        for account, changes in body["changes"]:
            before = {key: old for key, (old, _) in changes.items()}
            _require_each(command.reader, actor, [account], before)
        own = list_own_settings(command.reader, [account for account, _ in body["changes"]])
        if not _still_stands(own, body):
            raise InputError(
                "Some of these settings were changed again since, so that the mass change cannot"
                " be taken back as a whole. Nothing was changed."
            )
        reversed_changes = [
            [account, {key: [new, old] for key, (old, new) in changes.items()}]
            for account, changes in body["changes"]
        ]
        undone = SettingsMassChanged(
            changes=reversed_changes,
            through=body["through"],
            reason="taken back",
            undoes=number,
        )
        command.record("settings.mass_changed", undone)
    return changed("accounts", "settings")


def _still_stands(own: Sequence[OwnSetting], body: SettingsMassChanged) -> bool:
    is_lasting = body["through"] is None
    now = {(row.account_id, row.key): row.value if is_lasting else row.temporary for row in own}
    return all(
        now.get((account, key)) == (None if new is None else str(new))
        for account, changes in body["changes"]
        for key, (_, new) in changes.items()
    )


def _check_all(reader: Reader, codes: Sequence[str], changes: Changes, term: Term) -> list[Checked]:
    accounts = [get_account(reader, code) for code in dict.fromkeys(codes)]
    own = list_own_settings(reader, [account.id for account in accounts])
    return [check_changes(reader, account, own, changes, term) for account in accounts]


def _require_each(reader: Reader, actor: Actor, accounts: Sequence[int], changes: Changes) -> None:
    if not changes:
        raise InputError("No setting was named. Nothing was changed.")
    for account in accounts:
        for key, new in changes.items():
            claim = use_of_setting(account, key, new)
            require(
                actor, claim.right, account, claim.amount, inherits=claim.inherits, reader=reader
            )


def _text(key: str, value: Value | None) -> str:
    return "" if value is None else format_value(get_setting(key).kind, value)

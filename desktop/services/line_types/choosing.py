"""Which set of lines an account may be given (FEATURES A2, row 12)."""

from collections.abc import Iterable

from desktop.book.queries.line_types import list_line_types
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.queries.settings import list_set_below
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import Value
from desktop.domain.settings.resolving import PathSettings

_LINE_TYPE = "line_type"
_OWN_LINES = "own_lines"


def check_line_types(
    reader: Reader, account: AccountRow, keys: Iterable[str], after: PathSettings
) -> None:
    """Refuse sets of lines that an account cannot have.

    Args:
        reader: An open book.
        account: Whose settings change.
        keys: Which change.
        after: What would count for the account.

    Raises:
        InputError: There is no such set, it is another's own, it is not allowed here, or one that
            would no longer be allowed is in use.
    """
    for key in keys:
        if key == _LINE_TYPE:
            _check_chosen(reader, account, after)
        elif key == _OWN_LINES:
            _check_own(reader, account, after.word(_OWN_LINES))
        elif key.startswith(f"{_LINE_TYPE}/") and key.endswith("/allowed"):
            _check_unused(reader, account, key.split("/")[1], after)


def _check_chosen(reader: Reader, account: AccountRow, after: PathSettings) -> None:
    name = after.word(_LINE_TYPE)
    if not name:
        return
    shared = [one.name for one in list_line_types(reader) if one.owner_id is None]
    if name != MASTER_NAME and name not in shared:
        known = ", ".join([MASTER_NAME, *shared])
        raise InputError(
            say(
                "There is no line type “{name}”: {known}. Nothing was changed.",
                name=name,
                known=known,
            )
        )
    found = after.resolve(f"{_LINE_TYPE}/{name}/allowed")
    if found.value == 0:
        raise InputError(
            say(
                "{source} does not allow the line type “{name}” to {code}. Nothing was changed.",
                source=found.source,
                name=name,
                code=account.code,
            )
        )


def _check_own(reader: Reader, account: AccountRow, name: str) -> None:
    own = [one.name for one in list_line_types(reader) if one.owner_id == account.id]
    if name and name not in own:
        raise InputError(
            say(
                "“{name}” are not the lines of {code}. Nothing was changed.",
                name=name,
                code=account.code,
            )
        )


def _check_unused(reader: Reader, account: AccountRow, name: str, after: PathSettings) -> None:
    value: Value | None = after.resolve(f"{_LINE_TYPE}/{name}/allowed").value
    if value != 0:
        return
    codes = {one.id: one.code for one in list_accounts(reader)}
    users = [
        codes[row.account_id]
        for row in list_set_below(reader, account.id)
        if row.key == _LINE_TYPE and name in {row.value, row.temporary}
    ]
    if not users and after.word(_LINE_TYPE) == name:
        users = [account.code]
    if users:
        some = ", ".join(users[:3]) + (" and others" if len(users) > 3 else "")
        raise InputError(
            say(
                "{some} have the line type “{name}”: give them another first. Nothing was changed.",
                some=some,
                name=name,
            )
        )

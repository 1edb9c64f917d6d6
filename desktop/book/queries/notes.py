"""Questions about notes of accounts."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.notes import NoteTable
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note; times in milliseconds UTC.

    Attributes:
        struck_by: The name of who struck it out; None where it stands.
    """

    id: int
    code: str
    category: str
    text: str
    user: str
    at: int
    struck_by: str | None
    struck_at: int | None
    struck_why: str


_STRIKER = aliased(UserTable)
_NOTES = (
    select(
        NoteTable.id,
        AccountTable.code,
        NoteTable.category,
        NoteTable.text,
        UserTable.name,
        NoteTable.at,
        _STRIKER.name,
        NoteTable.struck_at,
        NoteTable.struck_why,
    )
    .join(AccountTable, AccountTable.id == NoteTable.account_id)
    .join(UserTable, UserTable.id == NoteTable.user_id)
    .outerjoin(_STRIKER, _STRIKER.id == NoteTable.struck_by)
    .order_by(NoteTable.at.desc(), NoteTable.id.desc())
)
_OF_ACCOUNT = Query(lambda: _NOTES.where(NoteTable.account_id == bindparam("account")))
_FOUND = Query(
    lambda: _NOTES.where(
        or_(
            func.instr(func.lower(NoteTable.text), func.lower(bindparam("text"))) > 0,
            func.instr(AccountTable.code, func.upper(bindparam("text"))) > 0,
        ),
        or_(bindparam("category") == "", NoteTable.category == bindparam("category")),
    ).limit(bindparam("most"))
)
_ONE = Query(
    lambda: select(NoteTable.account_id, NoteTable.struck_by).where(
        NoteTable.id == bindparam("note")
    )
)


def list_notes(reader: Reader, account_id: int) -> list[NoteRow]:
    """The notes of an account, the latest first."""
    return [NoteRow(*row) for row in reader.all(_OF_ACCOUNT, account=account_id)]


def search_notes(reader: Reader, text: str, most: int = 500, category: str = "") -> list[NoteRow]:
    """Notes of all accounts in which a text occurs, the latest first.

    Args:
        reader: An open book.
        text: In the note, or in the code of its account.
        most: How many are found at most.
        category: Only of this one; empty is all.
    """
    asked = {"text": text, "most": most, "category": category}
    return [NoteRow(*row) for row in reader.all(_FOUND, **asked)]


def find_noted_account(reader: Reader, note: int) -> tuple[int, bool] | None:
    """The account of a note, and whether it stands."""
    row = reader.one(_ONE, note=note)
    return None if row is None else (int(row[0]), row[1] is None)

"""Questions about claims: what players dispute, since when, and what became of it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.claims import claim_item
from desktop.book.queries.expressions import accounts_under
from desktop.book.queries.keyset import Arm, Key, Keyset
from desktop.book.queries.sides import AnySelect
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.review import ClaimTable, ReviewItemTable, ReviewNoteTable
from desktop.book.tables.wagers import TicketTable


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim; milliseconds UTC.

    Attributes:
        number: As people say it: `KA1042-7`.
        ticket: The number of its ticket, or nothing.
        written_by: Who wrote the ticket, or None.
        user: Who took the claim.
        closes_at: Until when it could be made without a supervisor.
        late: Why it was taken after that.
        due_at: By when it is to be decided.
        status: open, upheld, refused, settled or withdrawn.
        decided_by: The name of who decided, or nothing.
        result: What the player was told.
        through: The facts that carried it out.
        assigned_to: The name of who looks into it, or nothing.
    """

    id: int
    number: str
    account_id: int
    account: str
    name: str
    ticket_id: int | None
    ticket: str
    written_by: int | None
    call_id: int | None
    tape_time: str
    phone_line: str
    text: str
    user: str
    at: int
    closes_at: int | None
    late: str
    due_at: int
    status: str
    decided_by: str
    decided_at: int | None
    result: str
    through: tuple[int, ...]
    assigned_to: str

    @property
    def item(self) -> str:
        """Its key in the queue."""
        return claim_item(self.id)

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided it."""
        return self.status == "open"


@dataclass(frozen=True, slots=True)
class ClaimQuestion:
    """Which claims are wanted, the newest first.

    Attributes:
        is_open: Only those that nobody has decided, or only the others.
        words: Each occurs in the player's code or name, in what is disputed or in what was told;
            or it is the number of the claim or of its ticket.
    """

    is_open: bool | None = None
    words: tuple["ClaimWord", ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimWord:
    """A word that is looked for; `number` is the id behind it where it is a number."""

    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What somebody noted; `at` in milliseconds UTC."""

    id: int
    text: str
    user: str
    at: int


_TAKER, _DECIDER, _ASSIGNED = aliased(UserTable), aliased(UserTable), aliased(UserTable)


def _rows() -> AnySelect:
    return (
        select(
            ClaimTable.id,
            ClaimTable.account_id,
            AccountTable.code,
            AccountTable.name,
            ClaimTable.ticket_id,
            TicketTable.user_id,
            ClaimTable.call_id,
            ClaimTable.tape_time,
            ClaimTable.phone_line,
            ClaimTable.text,
            _TAKER.name,
            ClaimTable.at,
            ClaimTable.closes_at,
            ClaimTable.late,
            ClaimTable.due_at,
            ClaimTable.status,
            func.coalesce(_DECIDER.name, ""),
            ClaimTable.decided_at,
            ClaimTable.result,
            ClaimTable.through,
            func.coalesce(_ASSIGNED.name, ""),
        )
        .select_from(ClaimTable)
        # Outer joins, so that none of these tables is walked through before the claims.
        .outerjoin(AccountTable, AccountTable.id == ClaimTable.account_id)
        .outerjoin(_TAKER, _TAKER.id == ClaimTable.user_id)
        .outerjoin(TicketTable, TicketTable.id == ClaimTable.ticket_id)
        .outerjoin(_DECIDER, _DECIDER.id == ClaimTable.decided_by)
        .outerjoin(ReviewItemTable, ReviewItemTable.item == func.printf("claim/%d", ClaimTable.id))
        .outerjoin(_ASSIGNED, _ASSIGNED.id == ReviewItemTable.assigned_to)
    )


_BY_ID = Query(lambda: _rows().where(ClaimTable.id == bindparam("id")))
_OPEN = Query(
    lambda: _rows().where(ClaimTable.status == "open").order_by(ClaimTable.due_at, ClaimTable.id)
)
_COUNT_OPEN = Query(lambda: select(func.count()).where(ClaimTable.status == "open"))
_OF_TICKET = Query(
    lambda: _rows().where(ClaimTable.ticket_id == bindparam("ticket")).order_by(ClaimTable.id)
)
_UNDER = Query(
    lambda: (
        _rows()
        .where(ClaimTable.account_id.in_(accounts_under(bindparam("root"))))
        .order_by(ClaimTable.at, ClaimTable.id)
    )
)
_OPEN_OF_ACCOUNT = Query(
    lambda: (
        select(ClaimTable.id)
        .where(ClaimTable.account_id == bindparam("account"), ClaimTable.status == "open")
        .order_by(ClaimTable.id)
    )
)
_NOTES = Query(
    lambda: (
        select(ReviewNoteTable.id, ReviewNoteTable.text, UserTable.name, ReviewNoteTable.at)
        .join(UserTable, UserTable.id == ReviewNoteTable.user_id)
        .where(ReviewNoteTable.item == bindparam("item"))
        .order_by(ReviewNoteTable.id)
    )
)


def find_claim(reader: Reader, claim_id: int) -> ClaimRow | None:
    """The claim with this id."""
    row = reader.one(_BY_ID, id=claim_id)
    return None if row is None else _claim(read_letters(reader), row)


def list_open_claims(reader: Reader) -> list[ClaimRow]:
    """Claims that nobody has decided, what is due first."""
    letters = read_letters(reader)
    return [_claim(letters, row) for row in reader.all(_OPEN)]


def count_open_claims(reader: Reader) -> int:
    """How many claims nobody has decided."""
    row = reader.one(_COUNT_OPEN)
    return 0 if row is None else int(row[0])


@lru_cache(maxsize=64)
def claims_asked_for(question: ClaimQuestion) -> Keyset:
    """The list of a question, the newest first."""
    rows = _rows().where(*_conditions(question))
    return Keyset(Arm(rows, (ClaimTable.at, ClaimTable.id)), is_descending=True)


def claim_key(claim: ClaimRow) -> Key:
    """Where a claim stands."""
    return (claim.at, claim.id)


def tell_claims(reader: Reader, rows: Iterable[Row]) -> list[ClaimRow]:
    """Claims as they were read."""
    letters = read_letters(reader)
    return [_claim(letters, row) for row in rows]


def _conditions(question: ClaimQuestion) -> Iterator[ColumnElement[bool]]:
    if question.is_open is not None:
        is_open = ClaimTable.status == "open"
        yield is_open if question.is_open else ~is_open
    searched = (AccountTable.code, AccountTable.name, ClaimTable.text, ClaimTable.result)
    for word in question.words:
        seen = [column.contains(word.text, autoescape=True) for column in searched]
        if word.number is not None:
            seen += [ClaimTable.id == word.number, ClaimTable.ticket_id == word.number]
        yield or_(*seen)


def list_claims_under(reader: Reader, root_id: int) -> list[ClaimRow]:
    """Every claim of an account and of those below it, oldest first."""
    letters = read_letters(reader)
    return [_claim(letters, row) for row in reader.all(_UNDER, root=root_id)]


def list_claims_on(reader: Reader, ticket_id: int) -> list[ClaimRow]:
    """Every claim on a ticket, oldest first."""
    letters = read_letters(reader)
    return [_claim(letters, row) for row in reader.all(_OF_TICKET, ticket=ticket_id)]


def list_open_claim_numbers(reader: Reader, account_id: int) -> list[str]:
    """The numbers of the open claims of an account."""
    found = reader.all(_OPEN_OF_ACCOUNT, account=account_id)
    if not found:
        return []
    letters = read_letters(reader)
    return [number_in_words(letters, claim) for (claim,) in found]


def list_notes(reader: Reader, item: str) -> list[NoteRow]:
    """What was noted about something that waits, oldest first; `item` is its key in the queue."""
    return [NoteRow(*row) for row in reader.all(_NOTES, item=item)]


def list_claim_notes(reader: Reader, claim_id: int) -> list[NoteRow]:
    """What was noted about a claim, oldest first."""
    return list_notes(reader, claim_item(claim_id))


def _claim(letters: dict[int, str], row: Row) -> ClaimRow:
    found, account_id, code, name, ticket_id, *rest, through, assigned_to = row
    number = number_in_words(letters, found)
    ticket = "" if ticket_id is None else number_in_words(letters, ticket_id)
    whose = (account_id, code, name, ticket_id, ticket)
    values = (found, number, *whose, *rest, tuple(json.loads(through)), assigned_to)
    return ClaimRow(*values)

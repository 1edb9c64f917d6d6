"""Comparing a week with the figures of another system, account by account."""

import json
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.book.figures import Figure
from desktop.book.opening import Book
from desktop.book.queries.local import find_local
from desktop.book.queries.people import AccountRow, find_book, list_accounts
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import list_registered_tickets
from desktop.book.queries.weeks import find_account_figures
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.reconciling import Settled, Stand, likely_reason
from desktop.domain.tickets import TicketStatus
from desktop.feeds.figures import FigureProposal
from desktop.feeds.sheet import fold
from desktop.progress import silent
from desktop.reports.csv_file import write_csv
from desktop.reports.questions import Question, find_week
from desktop.reports.reconciliation import ComparedWeek, reconciliation
from desktop.services.accounts import get_account

_ALIASES = "reconcile/aliases"
_MOST_TICKETS = 2000


@dataclass(frozen=True, slots=True)
class Mapped:
    """How the sheets of another system are read.

    Attributes:
        columns: Which heading holds which field.
        is_house_side: Whether amounts are from the house's side.
    """

    columns: Mapping[str, str]
    is_house_side: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """An account's week in both systems, cents from the player's side.

    Attributes:
        theirs_called: As the other system calls the account; empty where it has none.
        code: The account's; empty where the book has none.
        theirs: None where the other system has no such account.
        ours: None where the book has none.
        reason: Why they most likely differ; empty where they agree.
    """

    theirs_called: str
    code: str
    name: str
    theirs: int | None
    ours: int | None
    reason: str

    @property
    def difference(self) -> int:
        """Theirs less ours."""
        return (self.theirs or 0) - (self.ours or 0)

    @property
    def agrees(self) -> bool:
        """Whether both have the account and the same week."""
        return self.reason == ""


def reconcile(reader: Reader, week: str, figures: Sequence[FigureProposal]) -> list[Compared]:
    """Compare the week that starts on an ISO day; differences first, the largest first.

    An account that only one of the two has is a difference, unless its week is 0.
    """
    aliases = read_aliases(reader)
    accounts = {row.code: row for row in list_accounts(reader)}
    ours = find_account_figures(reader, week)
    found: list[Compared] = []
    met: set[str] = set()
    for figure in figures:
        code = aliases.get(figure.account.casefold(), figure.account.upper())
        account = accounts.get(code)
        if account is None:
            found.append(
                Compared(
                    figure.account, "", "", figure.week, None,
                    "The book has no such account: name the one that it is.",
                )
            )  # fmt: skip
            continue
        met.add(account.code)
        kept = ours.get(account.id, Figure())
        stand = Stand(kept.carry, kept.week, kept.payments, kept.adjustments)
        found.append(_compare(reader, week, account, figure, stand))
    found += _missing(accounts.values(), met, ours)
    return sorted(found, key=lambda row: (row.agrees, -abs(row.difference), row.code))


def write_comparison(
    reader: Reader, question: Question, source: str, rows: Sequence[Compared], out: Path
) -> int:
    """Write a comparison as a workbook, or as CSV where the file is called so; its rows.

    Raises:
        InputError: There is no such week.
        ReportNotWrittenError: The file cannot be written.
    """
    book = find_book(reader)
    cells = tuple(
        (row.theirs_called, row.code, row.name, row.theirs, row.ours, row.difference, row.reason)
        for row in rows
    )
    compared = ComparedWeek(source, cells, sum(not row.agrees for row in rows))
    report = reconciliation(book, find_week(reader, book, question.week), question, compared)
    if out.suffix.lower() == ".csv":
        return write_csv(report, out, silent)
    # Only a workbook needs openpyxl, which takes a while to load.
    from desktop.reports.xlsx import write_workbook  # noqa: PLC0415

    return write_workbook(report, out, silent)


def read_aliases(reader: Reader) -> dict[str, str]:
    """The codes of accounts that the other system calls otherwise, by its name in small letters."""
    kept = find_local(reader, _ALIASES)
    return dict(json.loads(kept)) if kept else {}


def keep_alias(book: Book, called: str, code: str) -> None:
    """Remember at this station which account the other system means.

    Raises:
        InputError: There is no such account.
    """
    account = get_account(book.reader, code)
    aliases = {**read_aliases(book.reader), called.casefold(): account.code}
    book.keep(_ALIASES, json.dumps(aliases, sort_keys=True))


def find_mapped(reader: Reader, headings: Sequence[str]) -> Mapped | None:
    """How a sheet with these headings was read the last time."""
    kept = find_local(reader, _name_of(headings))
    if not kept:
        return None
    found = json.loads(kept)
    return Mapped(found["columns"], bool(found["house_side"]))


def keep_mapped(book: Book, headings: Sequence[str], mapped: Mapped) -> None:
    """Remember at this station how sheets with these headings are read."""
    value = {"columns": dict(mapped.columns), "house_side": mapped.is_house_side}
    book.keep(_name_of(headings), json.dumps(value, sort_keys=True))


def _name_of(headings: Sequence[str]) -> str:
    folded = "\n".join(fold(heading) for heading in headings)
    return f"reconcile/{sha256(folded.encode()).hexdigest()[:16]}"


def _compare(
    reader: Reader, week: str, account: AccountRow, figure: FigureProposal, stand: Stand
) -> Compared:
    reason = ""
    if figure.week != stand.week:
        reason = likely_reason(figure.week, stand, _tickets(reader, account.id, week))
    return Compared(figure.account, account.code, account.name, figure.week, stand.week, reason)


def _missing(
    accounts: Iterable[AccountRow], met: Container[str], ours: Mapping[int, Figure]
) -> Iterator[Compared]:
    for account in accounts:
        week = ours.get(account.id, Figure()).week
        if week and account.code not in met and account.kind == AccountKind.PLAYER:
            reason = "The other system has no such account."
            yield Compared("", account.code, account.name, None, week, reason)


def _tickets(reader: Reader, account_id: int, week: str) -> list[Settled]:
    questions = (
        TicketQuestion(account_id=account_id, week=week),
        TicketQuestion(account_id=account_id, statuses=(TicketStatus.OPEN.value,)),
    )
    return [
        Settled(row.number, row.risk, row.win, row.net, row.status == TicketStatus.OPEN)
        for question in questions
        for row in list_registered_tickets(reader, question, None, 0, _MOST_TICKETS)
    ]

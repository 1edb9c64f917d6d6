"""The journal of the ledger: every balanced entry of the book with the fact that made it."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from desktop.book.queries.balanced_entries import (
    BalancedEntry,
    count_balanced_entries,
    list_placed_accounts,
    stream_balanced_entries,
)
from desktop.book.queries.people import find_book
from desktop.book.statements import ConnectionReader
from desktop.reports.plain import OPENS, plain_report, refuse_choices
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row

SIDE = "Amounts from the account's side: + into the account, out of the other one"
_WHOLE = "Every posting with its counter-posting, so that the sums are the balances"

JOURNAL = (
    Column("figure_date", "Figure date", "date", 12),
    Column("fact", "Fact", "number", 9),
    Column("week", "Week", "date", 12),
    Column("number", "Ticket or document", "text", 18),
    Column("type", "Type", "text", 20),
    Column("description", "Description", "text", 36),
    Column("account", "Account", "text", 12),
    Column("other_account", "Other account", "text", 13),
    Column("amount", "Amount", "money", 13),
    Column("corrects_week", "Corrects week", "date", 13),
    OPENS,
)


def journal(reader: ConnectionReader, question: Question) -> Report:
    """Every entry of the ledger, in the order of the journal.

    Raises:
        InputError: A week, an agent or a grouping was named.
    """
    refuse_choices(question, "week", "agent", "by")
    codes = {account.id: account.code for account in list_placed_accounts(reader)}

    def rows() -> Iterator[Row]:
        return (_row(entry, codes) for entry in stream_balanced_entries(reader))

    return plain_report(
        question,
        find_book(reader),
        title="Journal of the ledger",
        words=(SIDE, _WHOLE),
        columns=JOURNAL,
        rows=rows,
        row_count=count_balanced_entries(reader),
        frozen_columns=2,
    )


@lru_cache(maxsize=512)
def figure_date(week: str, day: int) -> date:
    """The day that an entry counts on: its week starts on an ISO day, and it has seven."""
    return date.fromisoformat(week) + timedelta(days=day)


def _row(entry: BalancedEntry, codes: dict[int, str]) -> Row:
    corrects = entry.occurred_week
    account = codes[entry.account_id]
    return (
        figure_date(entry.week, entry.day),
        entry.seq,
        date.fromisoformat(entry.week),
        entry.number or None,
        entry.kind,
        entry.description,
        account,
        codes[entry.contra_id],
        entry.cents,
        None if corrects is None else date.fromisoformat(corrects),
        f"tickets {entry.number}" if entry.is_of_ticket else f"accounts {account}",
    )

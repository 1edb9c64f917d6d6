"""The ledger as plain-text accounting, which `ledger` and `hledger` read.

One transaction for each posting with its counter-posting. Whatever a person typed is written so
that it stays text: what those programs give a meaning becomes `%` and two hexadecimal digits for
each byte of its UTF-8, as in addresses of the web, and can be read back from it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from desktop.book.queries.balanced_entries import (
    BalancedEntry,
    PlacedAccount,
    count_balanced_entries,
    list_placed_accounts,
    stream_balanced_entries,
)
from desktop.book.queries.people import BookRow, find_book
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.money import format_money
from desktop.progress import Progress
from desktop.reports.journal import figure_date
from desktop.reports.plain import refuse_choices
from desktop.reports.questions import Question, made_at
from desktop.reports.replacing import replacing

ENTRIES_A_TELL = 5_000
# A comment, a tag, a note of the payee, prices, assertions, dates, virtual postings, metadata.
_MEANING = frozenset('%;|@=[]{}"')
_MEANING_IN_ACCOUNTS = _MEANING | frozenset(":()*!")
_ROOTS: Mapping[str, str] = {
    AccountKind.PLAYER: "Players",
    AccountKind.AGENT: "Agents",
    AccountKind.MASTER: "Agents",
}
_HOUSE = "House"
_PLAIN_COMMODITY = re.compile(r"[A-Za-z]+")


def write_ledger(reader: Reader, question: Question, path: Path, tell: Progress) -> int:
    """Write the whole ledger into a file; how many entries it has.

    Raises:
        InputError: A week, an agent or a grouping was named.
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
    """
    with replacing(path) as file:
        return write_entries(reader, question, file, tell)


def write_entries(reader: Reader, question: Question, file: BinaryIO, tell: Progress) -> int:
    """Write the whole ledger into an open file; how many entries it has.

    Raises:
        InputError: A week, an agent or a grouping was named.
    """
    refuse_choices(question, "week", "agent", "by")
    book, accounts = find_book(reader), list_placed_accounts(reader)
    names, total = account_names(accounts), count_balanced_entries(reader)
    commodity = _commodity(book.currency)
    file.write(_head(book, question, commodity).encode())
    file.write("".join(_declared(accounts, names)).encode())
    count = 0
    for count, entry in enumerate(stream_balanced_entries(reader), start=1):
        file.write(_transaction(entry, names, commodity).encode())
        if count % ENTRIES_A_TELL == 0:
            tell(count, total, f"Journal of the ledger: {count:,} entries")
    tell(count, count, f"Journal of the ledger: {count:,} entries")
    return count


def account_names(accounts: Sequence[PlacedAccount]) -> dict[int, str]:
    """What each account is called: by its place in the tree, the last part being its code."""
    by_id = {account.id: account for account in accounts}

    def agents_above(account: PlacedAccount) -> Iterator[str]:
        above = by_id.get(account.parent_id or 0)
        if above is not None and above.kind in _ROOTS:
            yield from agents_above(above)
            yield escaped(above.code, _MEANING_IN_ACCOUNTS)

    return {
        account.id: ":".join(
            (
                _ROOTS.get(account.kind, _HOUSE),
                *agents_above(account),
                escaped(account.code, _MEANING_IN_ACCOUNTS),
            )
        )
        for account in accounts
    }


def escaped(text: str, meaning: frozenset[str] = _MEANING) -> str:
    """The text with nothing in it that ends a line, a field or means anything to the readers."""
    if text.isascii() and text.isprintable() and "  " not in text and meaning.isdisjoint(text):
        return text.strip(" ")
    pieces: list[str] = []
    before = " "
    for character in text:
        is_plain = character.isprintable() and character not in meaning
        is_second_blank = character == " " == before
        plain = is_plain and not is_second_blank
        pieces.append(character if plain else "".join(f"%{b:02X}" for b in character.encode()))
        before = character
    return "".join(pieces).strip(" ")


def _commodity(currency: str) -> str:
    if _PLAIN_COMMODITY.fullmatch(currency):
        return currency
    return f'"{escaped(currency)}"'


def _head(book: BookRow, question: Question, commodity: str) -> str:
    return f"""\
; Ledger of {escaped(book.name)}
; {escaped(made_at(question, book))}
; Amounts from the account's side: above 0 the book owes it, below 0 it owes the book.
; The number in parentheses is the fact of the journal that posted. The last part of an account
; is its code. Names are in UTF-8; %XX is a byte that would mean something to these programs.

commodity {commodity}
    format 1000.00 {commodity}

"""


def _declared(accounts: Sequence[PlacedAccount], names: Mapping[int, str]) -> Iterator[str]:
    for account in accounts:
        yield f"account {names[account.id]}\n    ; {escaped(account.name)}\n"


def _transaction(entry: BalancedEntry, names: Mapping[int, str], commodity: str) -> str:
    amount = format_money(entry.cents)
    back = amount[1:] if amount.startswith("-") else f"-{amount}"
    return (
        f"\n{figure_date(entry.week, entry.day)} * ({entry.seq}) {_payee(entry)}\n"
        f"    {names[entry.account_id]}  {amount} {commodity}\n"
        f"    {names[entry.contra_id]}  {back} {commodity}\n"
    )


def _payee(entry: BalancedEntry) -> str:
    corrects = "" if entry.occurred_week is None else f"corrects week {entry.occurred_week}"
    words = (entry.kind, entry.number, escaped(entry.description), corrects)
    return " ".join(word for word in words if word)

"""The ledger: its columns, and where its pages come from."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.book.queries.postings import (
    PostingKey,
    PostingQuestion,
    PostingRow,
    count_postings,
    count_postings_above,
    list_posting_anchors,
    list_postings,
    list_postings_above,
)
from desktop.book.statements import Reader
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.models.pages import Start
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.why.explanation import Lead, Part, Why
from desktop.services.why.given import place_of_fact, stated


def posting_columns(texts: Texts, *, of_one_account: bool = False) -> list[Column[PostingRow]]:
    """The columns of the ledger; the account's own is left out where all rows are of one."""
    account: Column[PostingRow] = Column("Account", lambda p: p.account, "mono", width=88)
    return [
        Column("Fact", lambda p: texts.count(p.seq), "number", width=72, style=lambda _: "muted",
               why=lambda p: place_of_fact(p.seq, _memo(p), p.at)),
        Column("When", lambda p: texts.date_time(instant(p.at)), "date", width=104),
        *([] if of_one_account else [account]),
        Column("Kind", lambda p: in_words(p.kind), width=88),
        Column(
            "Debit",
            lambda p: texts.money(-p.cents) if p.cents < 0 else "",
            "money",
            width=96,
            header_tooltip="Taken from the account",
            why=lambda p: _why_amount(p, -p.cents),
        ),
        Column(
            "Credit",
            lambda p: texts.money(p.cents) if p.cents > 0 else "",
            "money",
            width=96,
            header_tooltip="Given to the account",
            why=lambda p: _why_amount(p, p.cents),
        ),
        Column(
            "Balance",
            lambda p: texts.money(p.balance),
            "money",
            width=112,
            style=lambda p: "negative" if p.balance < 0 else "",
            header_tooltip="From the account’s own side: minus is what it owes",
            why=_why_balance,
        ),
        Column("Ticket", lambda p: p.ticket, "mono", width=112),
        Column(
            "Takes back",
            lambda p: "" if p.takes_back is None else texts.count(p.takes_back),
            "number",
            width=84,
            style=lambda _: "warning",
            header_tooltip="The fact whose posting it takes back; a bracket joins the two",
        ),
        Column("For", _memo, width=400, tooltip=_memo),
    ]  # fmt: skip


def _part_of(posting: PostingRow, cents: int) -> Part:
    lead = Lead("journal", posting.account)
    if posting.ticket_id is not None:
        lead = Lead("tickets", posting.ticket_id)
    named = f"{posting.ticket} {_memo(posting)}".strip()
    return Part(in_words(posting.kind).capitalize(), cents, named, posting.at, lead=lead)


def _why_amount(posting: PostingRow, cents: int) -> Why | None:
    if cents <= 0:
        return None
    meaning = say("One side of a balanced entry; the other side stands at another account.")
    return stated(say("Posting"), meaning, [_part_of(posting, cents)], who=posting.account)


def _why_balance(posting: PostingRow) -> Why:
    before = Part(say("Balance before"), posting.balance - posting.cents, posting.account)
    meaning = say("Where the account stood after this posting.")
    return stated(
        say("Balance"), meaning, [before, _part_of(posting, posting.cents)], who=posting.account,
        side=say("From the account’s own side: minus is what it owes."),
    )  # fmt: skip


def _memo(posting: PostingRow) -> str:
    if posting.occurred_week is None:
        return posting.memo
    return f"{posting.memo} (corrects the week of {posting.occurred_week})"


class PostingPages:
    """Pages of postings from the read lane."""

    def count(self, reader: Reader, question: PostingQuestion) -> int:
        """How many postings the question matches."""
        return count_postings(reader, question)

    def page(
        self, reader: Reader, question: PostingQuestion, start: Start, limit: int
    ) -> Sequence[PostingRow]:
        """Up to `limit` postings from a start."""
        return list_postings(reader, question, start.after, start.skip, limit)

    def anchors(
        self, reader: Reader, question: PostingQuestion, every: int
    ) -> Sequence[PostingKey]:
        """The keys of every so many postings."""
        return list_posting_anchors(reader, question, every)

    def above(
        self, reader: Reader, question: PostingQuestion, key: PostingKey, limit: int
    ) -> Sequence[PostingKey]:
        """The keys of the next postings, the nearest first."""
        return list_postings_above(reader, question, key, limit)

    def place(self, reader: Reader, question: PostingQuestion, key: PostingKey) -> int:
        """How many newer postings there are."""
        return count_postings_above(reader, question, key)

    def find(
        self, reader: Reader, question: PostingQuestion, text: str, key: PostingKey | None,
        *, backwards: bool,
    ) -> PostingKey | None:  # fmt: skip
        """The next posting with a text in account, name or ticket."""
        seen = replace(question, seen=text)
        if backwards:
            return next(iter(list_postings_above(reader, seen, key or 0, 1)), None)
        found = list_postings(reader, seen, key, 0, 1)
        return found[0].key if found else None

    def order_key(self, question: PostingQuestion, row: PostingRow) -> PostingKey:
        """Where a posting stands."""
        del question
        return row.key

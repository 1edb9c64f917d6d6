"""The ledger: its columns, and where its pages come from."""

from collections.abc import Sequence

from desktop.book.queries.postings import (
    PostingKey,
    PostingQuestion,
    PostingRow,
    count_postings,
    list_posting_anchors,
    list_postings,
)
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.models.pages import Start
from desktop.models.table import Column
from desktop.models.texts import Texts


def posting_columns(texts: Texts, *, of_one_account: bool = False) -> list[Column[PostingRow]]:
    """The columns of the ledger; the account's own is left out where all rows are of one."""
    account: Column[PostingRow] = Column("Account", lambda p: p.account, "mono", width=88)
    return [
        Column("Fact", lambda p: texts.count(p.seq), "number", width=72, style=lambda _: "muted"),
        Column("When", lambda p: texts.date_time(instant(p.at)), "date", width=104),
        *([] if of_one_account else [account]),
        Column("Kind", lambda p: p.kind, width=88),
        Column(
            "Debit",
            lambda p: texts.money(-p.cents) if p.cents < 0 else "",
            "money",
            width=96,
            header_tooltip="Taken from the account",
        ),
        Column(
            "Credit",
            lambda p: texts.money(p.cents) if p.cents > 0 else "",
            "money",
            width=96,
            header_tooltip="Given to the account",
        ),
        Column(
            "Balance",
            lambda p: texts.money(p.balance),
            "money",
            width=112,
            style=lambda p: "negative" if p.balance < 0 else "",
            header_tooltip="From the account’s own side: minus is what it owes",
        ),
        Column("Ticket", lambda p: p.ticket, "mono", width=112),
        Column("For", _memo, width=400, tooltip=_memo),
    ]


def _memo(posting: PostingRow) -> str:
    if posting.corrects_week is None:
        return posting.memo
    return f"{posting.memo} (corrects the week of {posting.corrects_week})"


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

    def order_key(self, question: PostingQuestion, row: PostingRow) -> PostingKey:
        """Where a posting stands."""
        del question
        return row.key

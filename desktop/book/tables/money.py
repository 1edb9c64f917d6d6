"""Postings, documents, requests, promises and free play."""

from enum import IntEnum

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CASH_ID, STRICT, Base, Mapped, primary_key

# Room for the postings and counter-postings of one fact in their ids.
_POSTINGS_OF_A_FACT_BITS = 24


class PostingKind(IntEnum):
    """What a posting is for, as its row says it (`desktop.domain.transactions`)."""

    WAGER = 0
    DEPOSIT = 1
    WITHDRAWAL = 2
    BETTING_ADJUSTMENT = 3
    ACCRUAL_ADJUSTMENT = 4
    PROMOTION = 5
    FEE = 6
    TRANSFER = 7
    OPENING_BALANCE = 8
    ZEROING = 9
    COMMISSION = 10

    @property
    def word(self) -> str:
        """As facts and people say it."""
        return self.name.lower()


class PostingTable(Base):
    """A posting with its counter-posting in one row, so that no ledger can fail to balance.

    It gives `cents` to one account and takes them from the other; `queries/sides.py` reads the
    two. The id is the place of the fact and the number of the posting in it (`posting_id`), and the
    next one is the counter-posting's. Nearly all of those are the house's, which every index of
    accounts leaves out.

    Attributes:
        part: 0 for the whole of a ticket, else the number of the wager within it.
        week: That was open at its place in the journal.
        occurred_week: Of a prior-week adjustment the closed week that it is about: what it
            corrects, or when its author wrote it, who had not seen the close; else None.
    """

    __tablename__ = "posting"
    __table_args__ = (
        Index("ix_posting_account_id", "account_id"),
        Index("ix_posting_contra_id", "contra_id", sqlite_where=text(f"contra_id > {CASH_ID}")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    contra_id: Mapped[int]
    cents: Mapped[int]
    kind: Mapped[int]
    ticket_id: Mapped[int | None]
    part: Mapped[int]
    week: Mapped[str]
    day: Mapped[int]
    occurred_week: Mapped[str | None]


class DocumentTable(Base):
    """Transactions posted by hand, each with its number and who, when and why.

    Attributes:
        contra_id: The other account of a transfer.
        kind: A `TransactionType`.
        cents: From the account's side, without fee and bonus.
        day: The figure date, ISO.
        week: The week that was open.
        reverses: The document that it takes back.
        reversed_by: The document that took it back.
        request_id: The request that it carried out.
    """

    __tablename__ = "document"
    __table_args__ = (
        Index("ix_document_account_id", "account_id", "id"),
        Index("ix_document_day", "day"),
        Index("uq_document_seq", "seq", unique=True),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    seq: Mapped[int]
    account_id: Mapped[int]
    contra_id: Mapped[int | None]
    kind: Mapped[str]
    cents: Mapped[int]
    method: Mapped[str]
    reference: Mapped[str]
    fee: Mapped[int]
    bonus: Mapped[int]
    memo: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    day: Mapped[str]
    week: Mapped[str]
    reverses: Mapped[int | None]
    reversed_by: Mapped[int | None]
    request_id: Mapped[int | None]


class RequestTable(Base):
    """Transactions that wait, or waited: withdrawals, and what needs a second person.

    Attributes:
        posting: What will be posted, as the body of its fact.
        due: The ISO day on which a withdrawal is to be paid.
        status: requested, approved, posted, refused or withdrawn.
        document_id: What carried it out.
    """

    __tablename__ = "request"
    __table_args__ = (
        Index("ix_request_account_id", "account_id", "id"),
        Index("ix_request_status", "status", "due"),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    kind: Mapped[str]
    cents: Mapped[int]
    method: Mapped[str]
    posting: Mapped[str]
    needs_approval: Mapped[int]
    due: Mapped[str | None]
    status: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]
    reason: Mapped[str]
    document_id: Mapped[int | None]


class PromiseTable(Base):
    """What players who owe promised to pay; the last one of an account counts.

    Attributes:
        promised_on: ISO day.
        ended_at: When it was replaced or dropped, milliseconds UTC.
    """

    __tablename__ = "promise"
    __table_args__ = (
        Index("ix_promise_account_id", "account_id", sqlite_where=text("ended_at IS NULL")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    cents: Mapped[int]
    promised_on: Mapped[str]
    collector: Mapped[str]
    no_credit: Mapped[int]
    memo: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    ended_at: Mapped[int | None]


class FreePlayTable(Base):
    """Free play given and used: no money, and no part of the ledger.

    Attributes:
        cents: Granted or given back above 0, wagered below.
        ticket_id: None of a grant.
    """

    __tablename__ = "free_play"
    __table_args__ = (
        Index("ix_free_play_account_id", "account_id"),
        Index("ix_free_play_ticket_id", "ticket_id", sqlite_where=text("ticket_id IS NOT NULL")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    cents: Mapped[int]
    ticket_id: Mapped[int | None]
    at: Mapped[int]


def posting_id(seq: int, no: int) -> int:
    """The id of a posting: in the order of the journal, and of its number in the fact.

    The one after it is the id of the counter-posting.
    """
    return (seq << _POSTINGS_OF_A_FACT_BITS) + 2 * no


# The place of the fact that posted: the id says it.
SEQ_OF_POSTING = PostingTable.id.bitwise_rshift(_POSTINGS_OF_A_FACT_BITS)

"""The SQL tables of a book file: the journal, and everything that is folded from it.

Money is integer cents, lines are integer quarter points, times are integer milliseconds UTC,
book-local days are ISO text. Every table but the journal and `local` is disposable: the fold can
rebuild it. An entity's id is the address of the fact that made it (`desktop.book.facts.address`).
"""

from enum import IntEnum
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, LargeBinary, MetaData, Text, func, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, column_property, mapped_column

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "pk": "pk_%(table_name)s",
}

# One house account takes the other side of every wager, one till the other side of every payment.
HOUSE_ID = 1
CASH_ID = 2

# Room for the postings and counter-postings of one fact in their ids.
_POSTINGS_OF_A_FACT_BITS = 24

STRICT = {"sqlite_strict": True}
CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}


class Base(DeclarativeBase):
    """The tables of a book."""

    metadata = MetaData(naming_convention=NAMING)
    # A STRICT table knows TEXT, not VARCHAR.
    type_annotation_map: ClassVar[dict[type, Any]] = {str: Text, bytes: LargeBinary}


class FactTable(Base):
    """The journal: exact bytes, chained by hash, append-only by trigger."""

    __tablename__ = "fact"
    __table_args__ = (
        Index("uq_fact_station_n", "station", "n", unique=True),
        STRICT,
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    station: Mapped[int]
    n: Mapped[int]
    type: Mapped[str]
    header: Mapped[bytes] = mapped_column()
    body: Mapped[bytes] = mapped_column()
    received_at: Mapped[int]
    chain: Mapped[bytes] = mapped_column()


class LocalTable(Base):
    """What this copy of the file is and keeps for itself; not folded, not part of verify."""

    __tablename__ = "local"
    __table_args__ = (CLUSTERED,)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class UndoTable(Base):
    """Before-images of what facts not yet confirmed by a server changed (SYNC 2.8)."""

    __tablename__ = "undo"
    __table_args__ = (CLUSTERED,)
    seq: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    table_name: Mapped[str]
    row_key: Mapped[str]
    before: Mapped[str | None]


class AccessTable(Base):
    """Sign-ins and failures at this copy, chained by hash, append-only; no part of the journal."""

    __tablename__ = "access"
    __table_args__ = (Index("ix_access_name", "name", "seq"), STRICT)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int]
    kind: Mapped[str]
    name: Mapped[str]
    session: Mapped[str]
    chain: Mapped[bytes] = mapped_column()


class BookTable(Base):
    """The one row that describes the operation."""

    __tablename__ = "book"
    __table_args__ = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    name: Mapped[str]
    timezone: Mapped[str]
    week_start: Mapped[int]
    cut_hour: Mapped[int]
    currency: Mapped[str]
    open_week: Mapped[str]
    rules: Mapped[int]
    created_at: Mapped[int]
    demo: Mapped[int]


class RulesTable(Base):
    """Versions of the house rules; a ticket keeps the version it was written under.

    How a version rounds is kept beside its body too: grading many tickets reads nothing else.
    """

    __tablename__ = "rules"
    __table_args__ = (STRICT,)
    version: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    body: Mapped[str]
    round_unit: Mapped[int]
    round_mode: Mapped[str]
    changed_by: Mapped[int]
    changed_at: Mapped[int]


class IncarnationTable(Base):
    """Every life of a copy of this book: made, restored or enrolled (SYNC 2.13)."""

    __tablename__ = "incarnation"
    __table_args__ = (STRICT,)
    station: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    letters: Mapped[str]
    reason: Mapped[str]
    started_at: Mapped[int]


class UserTable(Base):
    """People who may act in the book.

    Attributes:
        account_id: Whose part of the tree they are held to; None is the whole tree.
        rights: What the owner gave to this very user, as JSON: `{"lines.change": [up_to, over]}`.
    """

    __tablename__ = "user"
    __table_args__ = (Index("uq_user_name", "name", unique=True), STRICT)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    pin_hash: Mapped[str]
    password_hash: Mapped[str]
    system_user: Mapped[str]
    active: Mapped[int]
    account_id: Mapped[int | None]
    rights: Mapped[str]


class AccountTable(Base):
    """The tree of house, master agents, agents and players, with its balances.

    Attributes:
        reserved: Withdrawals asked for and not yet paid.
        credit_stopped: 1 where there is no credit until a debt is paid.
    """

    __tablename__ = "account"
    __table_args__ = (
        Index("uq_account_code", "code", unique=True),
        Index("ix_account_parent_id", "parent_id"),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    parent_id: Mapped[int | None]
    status: Mapped[str]
    credit_limit: Mapped[int]
    balance: Mapped[int]
    pending: Mapped[int]
    opened_at: Mapped[int]
    free_play: Mapped[int]
    reserved: Mapped[int]
    credit_stopped: Mapped[int]


class ApplicationTable(Base):
    """What was entered of an account that had to be approved, and what became of it.

    Attributes:
        state: waiting, returned, approved or refused.
        decided_by: None while it waits.
    """

    __tablename__ = "application"
    __table_args__ = (Index("ix_application_phone", "phone"), STRICT)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    phone: Mapped[str]
    born: Mapped[str]
    documents: Mapped[str]
    entered_by: Mapped[int]
    entered_at: Mapped[int]
    state: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]


class BreakTable(Base):
    """The break from wagering of an account; `until` None is for good."""

    __tablename__ = "account_break"
    __table_args__ = (STRICT,)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    until: Mapped[int | None]
    started_at: Mapped[int]
    asked_by: Mapped[str]


class OwnLimitTable(Base):
    """Limits that players set themselves; what comes next waits until `next_at`."""

    __tablename__ = "own_limit"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    cents: Mapped[int | None]
    next_cents: Mapped[int | None]
    next_at: Mapped[int | None]


class SettingTable(Base):
    """What accounts have set themselves; what they have not is inherited from above.

    Attributes:
        value: That lasts; None where it is inherited.
        temporary: Counts in place of it through the end of the figure day `until`.
    """

    __tablename__ = "setting"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str | None]
    temporary: Mapped[str | None]
    until: Mapped[str | None]


class ContestTable(Base):
    """What many entrants are in: a future, a proposition with many answers, a race."""

    __tablename__ = "contest"
    __table_args__ = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    form: Mapped[str]
    league: Mapped[str]
    sport: Mapped[str]
    day: Mapped[str]
    start: Mapped[int | None]
    places: Mapped[int | None]


class EventTable(Base):
    """A game, a proposition or an entrant: numbers, teams, start and where its result stands."""

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_rot_away", "rot_away", "day"),
        Index("ix_event_rot_home", "rot_home", "day"),
        Index("ix_event_day", "day", "league"),
        Index("ix_event_external", "external", sqlite_where=text("external != ''")),
        Index("ix_event_contest", "contest_id", sqlite_where=text("contest_id IS NOT NULL")),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    league: Mapped[str]
    sport: Mapped[str]
    day: Mapped[str]
    start: Mapped[int | None]
    rot_away: Mapped[int]
    rot_home: Mapped[int]
    away: Mapped[str]
    home: Mapped[str]
    neutral: Mapped[int]
    pitcher_away: Mapped[str]
    pitcher_home: Mapped[str]
    external: Mapped[str]
    status: Mapped[str]
    result: Mapped[int | None]
    settled: Mapped[int | None]
    settled_status: Mapped[str | None]
    source: Mapped[str]
    form: Mapped[str]
    contest_id: Mapped[int | None]
    actual_start: Mapped[int | None]


class AliasTable(Base):
    """Other names of teams, as people confirmed them: the name as it is compared, and the team."""

    __tablename__ = "alias"
    __table_args__ = (CLUSTERED,)
    league: Mapped[str] = mapped_column(primary_key=True)
    alias: Mapped[str] = mapped_column(primary_key=True)
    team: Mapped[str]


class LineTable(Base):
    """The board: the current line and price of each side of each market."""

    __tablename__ = "line"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    market: Mapped[str] = mapped_column(primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    line: Mapped[int]
    price: Mapped[str]
    status: Mapped[str]
    seq: Mapped[int]
    changed_at: Mapped[int]


class LineChangeTable(Base):
    """Every change of the board that was ever made, with who and when."""

    __tablename__ = "line_change"
    __table_args__ = (Index("ix_line_change_event", "event_id", "seq"), CLUSTERED)
    seq: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int]
    period: Mapped[str]
    market: Mapped[str]
    side: Mapped[str]
    old_line: Mapped[int | None]
    old_price: Mapped[str | None]
    line: Mapped[int]
    price: Mapped[str]
    status: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    source: Mapped[str]


class ScoreTable(Base):
    """Scores by what they grade: as recorded, and as settled once a person approved them.

    Attributes:
        away: The visitor's; an entrant's position, or what a pool pays. None takes a score away.
        home: The home side's; how many share the position.
        no_action: 1 where the period or market was not played far enough to count.
    """

    __tablename__ = "score"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    away: Mapped[int | None]
    home: Mapped[int | None]
    no_action: Mapped[int]


class PlayTable(Base):
    """How the game of a result was played, where that was said or matters.

    Attributes:
        played: Seconds until it was stopped.
    """

    __tablename__ = "play"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    starter_away: Mapped[str]
    starter_home: Mapped[str]
    played: Mapped[int | None]


class RepricingTable(Base):
    """New prices that a supervisor stated after a change of pitchers."""

    __tablename__ = "repricing"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    market: Mapped[str] = mapped_column(primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    price: Mapped[str]


class OutcomeTable(Base):
    """What tickets came to; one that was never settled has no row.

    Apart from the frozen terms, because to rewrite a ticket costs more than all of its grading.

    Attributes:
        held: Cents that still count against the account's credit.
    """

    __tablename__ = "outcome"
    __table_args__ = (STRICT,)
    ticket_id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[str]
    net: Mapped[int]
    held: Mapped[int]
    voided: Mapped[int]
    graded_at: Mapped[int | None]
    week: Mapped[str | None]


class PartTable(Base):
    """What the wagers within a round robin or a reverse came to, each posted by itself.

    Attributes:
        no: Counted from 1 in the order of the ticket's terms.
        week: The week of its last posting, or None.
    """

    __tablename__ = "part"
    __table_args__ = (CLUSTERED,)
    ticket_id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[str]
    net: Mapped[int]
    held: Mapped[int]
    week: Mapped[str | None]


class DecisionTable(Base):
    """Results that a person gave to legs, which no score changes.

    Attributes:
        no: The leg; of an open spot that was never filled its place; 1 of a write-in.
        result: Empty where the decision was taken back.
        scope: What it was about: leg, ticket, event, written or expired.
    """

    __tablename__ = "decision"
    __table_args__ = (CLUSTERED,)
    ticket_id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    result: Mapped[str]
    reason: Mapped[str]
    scope: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


def _outcome(column: Any, ticket_id: Any) -> Any:
    return (
        select(column)
        .where(OutcomeTable.ticket_id == ticket_id)
        .correlate_except(OutcomeTable)
        .scalar_subquery()
    )


class TicketTable(Base):
    """Accepted wagers: their frozen terms, and as properties what they came to.

    Attributes:
        holds: Cents that count against the credit until it is settled for the first time.
        terms: JSON; None where kind, risk and win say it all and nothing was decided by hand.
        free_play: 1 where it was not the player's own money.
        lay_off: 1 where the house wrote it with another house.
    """

    __tablename__ = "ticket"
    __table_args__ = (
        Index("ix_ticket_account_id", "account_id", "id"),
        Index(
            "uq_ticket_reference",
            "reference",
            unique=True,
            sqlite_where=text("reference IS NOT NULL"),
        ),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    kind: Mapped[str]
    placed_at: Mapped[int]
    accepted_at: Mapped[int]
    amount_mode: Mapped[str]
    risk: Mapped[int]
    win: Mapped[int]
    legs: Mapped[int]
    description: Mapped[str]
    reference: Mapped[str | None]
    rules: Mapped[int]
    user_id: Mapped[int]
    seq: Mapped[int]
    holds: Mapped[int] = mapped_column()
    terms: Mapped[str | None]
    free_play: Mapped[int]
    lay_off: Mapped[int]
    status: Mapped[str] = column_property(func.coalesce(_outcome(OutcomeTable.status, id), "open"))
    net: Mapped[int] = column_property(func.coalesce(_outcome(OutcomeTable.net, id), 0))
    held: Mapped[int] = column_property(func.coalesce(_outcome(OutcomeTable.held, id), holds))
    voided: Mapped[int] = column_property(func.coalesce(_outcome(OutcomeTable.voided, id), 0))
    graded_at: Mapped[int | None] = column_property(_outcome(OutcomeTable.graded_at, id))
    week: Mapped[str | None] = column_property(_outcome(OutcomeTable.week, id))


class StakeTable(Base):
    """Which tickets a player has on an event, so that limits need not look through all tickets."""

    __tablename__ = "stake"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(primary_key=True)


class GradeTable(Base):
    """What each selection that somebody has taken came to by the approved score of its event."""

    __tablename__ = "grade"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    market: Mapped[str] = mapped_column(primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    result: Mapped[str]


class LegTable(Base):
    """The selections of the tickets, with the terms they were written at.

    The result is not kept with each leg: all legs of one selection share their grade, but for
    those with a result of their own.

    Attributes:
        options: JSON of what was agreed on beside line and price; None where nothing was.
        own: The result that is this leg's alone, by hand or by its pitchers; as a rule None.
    """

    __tablename__ = "leg"
    __table_args__ = (Index("ix_leg_event_id", "event_id", "ticket_id"), CLUSTERED)
    ticket_id: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column()
    period: Mapped[str] = mapped_column()
    market: Mapped[str] = mapped_column()
    side: Mapped[str] = mapped_column()
    line: Mapped[int] = mapped_column()
    price: Mapped[str]
    mark: Mapped[str]
    options: Mapped[str | None]
    own: Mapped[str | None] = mapped_column()
    result: Mapped[str] = column_property(
        func.coalesce(
            own,
            select(GradeTable.result)
            .where(
                GradeTable.event_id == event_id,
                GradeTable.period == period,
                GradeTable.market == market,
                GradeTable.side == side,
                GradeTable.line == line,
            )
            .correlate_except(GradeTable)
            .scalar_subquery(),
            "pending",
        )
    )


class FlagTable(Base):
    """Tickets that a person has to look at, and what was decided."""

    __tablename__ = "flag"
    __table_args__ = (
        CheckConstraint("decision IN ('', 'stands', 'void')", name="decision"),
        CLUSTERED,
    )
    ticket_id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    decision: Mapped[str]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]


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
    """

    __tablename__ = "posting"
    __table_args__ = (
        Index("ix_posting_account_id", "account_id"),
        Index("ix_posting_contra_id", "contra_id", sqlite_where=text(f"contra_id > {CASH_ID}")),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    contra_id: Mapped[int]
    cents: Mapped[int]
    kind: Mapped[int]
    ticket_id: Mapped[int | None]
    part: Mapped[int]
    week: Mapped[str]
    day: Mapped[int]
    corrects_week: Mapped[str | None]


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
    id: Mapped[int] = mapped_column(primary_key=True)
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
    id: Mapped[int] = mapped_column(primary_key=True)
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
    id: Mapped[int] = mapped_column(primary_key=True)
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
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    cents: Mapped[int]
    ticket_id: Mapped[int | None]
    at: Mapped[int]


class WeekTable(Base):
    """The accounting weeks: the last is open or closing, the earlier ones are closed for good.

    Attributes:
        opened_seq: The place of the fact that opened it.
    """

    __tablename__ = "week"
    __table_args__ = (STRICT,)
    starts_on: Mapped[str] = mapped_column(primary_key=True)
    status: Mapped[str]
    opened_seq: Mapped[int]
    closed_at: Mapped[int | None]
    closed_by: Mapped[int | None]
    statement: Mapped[str | None]


class SignOffTable(Base):
    """What was left to do when a person signed a week off, item by item."""

    __tablename__ = "sign_off"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = mapped_column(primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    left: Mapped[int]
    reason: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


class ClosedAccountTable(Base):
    """Every account as a week closed on it; to move or rename it later changes nothing here.

    Attributes:
        balance: After the close, from its own side.
        settled: What the close paid out (below 0) or took in to bring it to zero.
    """

    __tablename__ = "closed_account"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    parent_id: Mapped[int | None]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    pending: Mapped[int]
    balance: Mapped[int]
    settled: Mapped[int]


class AgentWeekTable(Base):
    """What each agent earned on a closed week, product by product (RULES 26); cents.

    Attributes:
        kind: A `CommissionKind`; empty without a deal.
        rate: Hundredths of a percent.
        own: Net loss of the players right under the agent: positive when they lost.
        below: What agents below passed up.
        handle: Of everybody below.
    """

    __tablename__ = "agent_week"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    product: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    rate: Mapped[int]
    unit: Mapped[str]
    mode: Mapped[str]
    own: Mapped[int]
    below: Mapped[int]
    handle: Mapped[int]
    commission: Mapped[int]
    makeup_before: Mapped[int]
    makeup: Mapped[int]


class HeadTable(Base):
    """Players who were active in a closed week, by channel (RULES 26.11).

    Attributes:
        agent_id: Who is charged.
        tickets: Accepted in the week.
        fee: Cents.
    """

    __tablename__ = "head"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(primary_key=True)
    agent_id: Mapped[int]
    tickets: Mapped[int]
    fee: Mapped[int]


class MakeupTable(Base):
    """What agents have to make up as of now, by product; cents."""

    __tablename__ = "makeup"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    product: Mapped[str] = mapped_column(primary_key=True)
    cents: Mapped[int]


class MakeupEditTable(Base):
    """Changes of make-up by hand, in the week that was open."""

    __tablename__ = "makeup_edit"
    __table_args__ = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    product: Mapped[str]
    week: Mapped[str]
    old: Mapped[int]
    new: Mapped[int]
    reason: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


class WeeklyTable(Base):
    """The figure of each account and week, maintained with every posting."""

    __tablename__ = "weekly"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(primary_key=True)
    carry: Mapped[int]
    d0: Mapped[int]
    d1: Mapped[int]
    d2: Mapped[int]
    d3: Mapped[int]
    d4: Mapped[int]
    d5: Mapped[int]
    d6: Mapped[int]
    payments: Mapped[int]
    adjustments: Mapped[int]
    graded: Mapped[int]
    handle: Mapped[int]


class ExposureTable(Base):
    """Open risk and win by selection and line; multi-leg tickets are kept apart."""

    __tablename__ = "exposure"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    market: Mapped[str] = mapped_column(primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    multi: Mapped[int] = mapped_column(primary_key=True)
    tickets: Mapped[int]
    risk: Mapped[int]
    win: Mapped[int]


def posting_id(seq: int, no: int) -> int:
    """The id of a posting: in the order of the journal, and of its number in the fact.

    The one after it is the id of the counter-posting.
    """
    return (seq << _POSTINGS_OF_A_FACT_BITS) + 2 * no


# The place of the fact that posted: the id says it.
SEQ_OF_POSTING = PostingTable.id.bitwise_rshift(_POSTINGS_OF_A_FACT_BITS)

_APPEND_ONLY = (
    "CREATE TRIGGER fact_no_{action} BEFORE {action} ON fact BEGIN"
    " SELECT RAISE(ABORT, 'the journal is append-only: no fact is ever changed or deleted'); END"
)
_LOG_APPEND_ONLY = (
    "CREATE TRIGGER access_no_{action} BEFORE {action} ON access BEGIN"
    " SELECT RAISE(ABORT, 'the log of sign-ins is append-only'); END"
)
JOURNAL_TRIGGERS = tuple(
    text.format(action=action)
    for text in (_APPEND_ONLY, _LOG_APPEND_ONLY)
    for action in ("update", "delete")
)

NOT_FOLDED = frozenset({"fact", "access", "local", "undo", "alembic_version"})
FOLDED = tuple(sorted(set(Base.metadata.tables) - NOT_FOLDED))

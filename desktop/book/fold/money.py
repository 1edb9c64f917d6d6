"""Folds of money that is not a wager: transactions, their reversal, and those that wait."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Update
from desktop.book.fold.settling import WEEKLY_SUMS, PostingDay, posting_day
from desktop.book.fold.wagers import in_json
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import CASH_ID, HOUSE_ID
from desktop.book.tables.money import (
    DocumentTable,
    FreePlayTable,
    PostingKind,
    PostingTable,
    RequestTable,
    posting_id,
)
from desktop.domain.transactions import EFFECTS, Column, Counter, TransactionType

_REQUEST = Query(
    lambda: select(
        RequestTable.account_id,
        RequestTable.kind,
        RequestTable.cents,
        RequestTable.needs_approval,
        RequestTable.status,
        RequestTable.user_id,
    ).where(RequestTable.id == bindparam("id"))
)
_DOCUMENT = Query(lambda: select(DocumentTable).where(DocumentTable.id == bindparam("id")))
_POSTINGS = Query(
    lambda: (
        select(
            PostingTable.account_id,
            PostingTable.contra_id,
            PostingTable.cents,
            PostingTable.kind,
            PostingTable.day,
        )
        .where(PostingTable.id >= bindparam("first"), PostingTable.id < bindparam("end"))
        .order_by(PostingTable.id)
    )
)
_FREE_PLAY = Query(
    lambda: (
        select(FreePlayTable.account_id, FreePlayTable.cents)
        .where(FreePlayTable.id >= bindparam("first"), FreePlayTable.id < bindparam("end"))
        .order_by(FreePlayTable.id)
    )
)
_WITHDRAWAL = TransactionType.WITHDRAWAL.value
_COUNTERS = {Counter.HOUSE: HOUSE_ID, Counter.TILL: CASH_ID}
# The columns of the sums of `weekly` that the days and the other columns begin at.
_CARRY, _FIRST_DAY, _PAYMENTS, _ADJUSTMENTS = 0, 1, 8, 9


@dataclass(frozen=True, slots=True)
class Entry:
    """A posting with its counter-posting, before it has a place; cents from the account's side.

    Attributes:
        day: 0 to 6 in the open week.
    """

    account_id: int
    contra_id: int
    cents: int
    kind: PostingKind
    day: int

    @property
    def sides(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Both accounts with what they get."""
        return (self.account_id, self.cents), (self.contra_id, -self.cents)


def post_money(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `money.posted`; without effect when what it carries out is not to be posted.

    What was written in a week that is closed by now is an adjustment of that week in the open one.
    """
    body = fact.body
    request_id = body.get("request")
    request = None if request_id is None else reader.one(_REQUEST, id=request_id)
    if request_id is not None and not _may_carry_out(request, fact):
        return
    kind = TransactionType(body["kind"])
    day = _dated(posting_day(reader, fact), body.get("figure_date"))
    if kind is TransactionType.FREE_PLAY:
        yield from _give_free_play(fact, [(body["account"], body["cents"])])
    else:
        yield from _post(fact, day.week, list(_entries(body, kind, day.day)), day.occurred)
    row = (
        fact.number, fact.seq, body["account"], body.get("contra"), body["kind"], body["cents"],
        body.get("method", ""), body.get("reference", ""), body.get("fee", 0),
        body.get("bonus", 0), body["memo"], fact.actor, fact.wall, _iso(day), day.week,
        None, None, request_id,
    )  # fmt: skip
    yield Insert("document", [row])
    if request is not None and request_id is not None:
        yield from _carry_out(fact, request_id, request)


def reverse_money(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `money.reversed`; without effect on what was reversed before, or is a reversal.

    In its own week a transaction is taken back on its own day; later on the day of the reversal,
    which names the week that it corrects.
    """
    found = reader.one(_DOCUMENT, id=fact.body["document"])
    if found is None:
        return
    (document_id, seq, account_id, contra_id, kind, cents, method, reference, fee, bonus, _, _, _,
     _, week, reverses, reversed_by, request_id) = found  # fmt: skip
    if reverses is not None or reversed_by is not None:
        return
    day = posting_day(reader, fact)
    is_same_week = week == day.week
    place = {"first": posting_id(seq, 0), "end": posting_id(seq + 1, 0)}
    entries = [
        Entry(account, contra, -amount, PostingKind(of), own_day if is_same_week else day.day)
        for account, contra, amount, of, own_day in reader.all(_POSTINGS, **place)
    ]
    if entries:
        yield from _post(fact, day.week, entries, day.occurred if is_same_week else week)
    given = [(account, -amount) for account, amount in reader.all(_FREE_PLAY, **place)]
    if given:
        yield from _give_free_play(fact, given)
    shown = day if not (is_same_week and entries) else replace(day, day=entries[0].day)
    row = (
        fact.number, fact.seq, account_id, contra_id, kind, -cents, method, reference, -fee, -bonus,
        fact.body["reason"], fact.actor, fact.wall, _iso(shown), day.week, document_id, None, None,
    )  # fmt: skip
    yield Insert("document", [row])
    yield Update("document", ("reversed_by",), [(fact.number, document_id)])
    if kind == _WITHDRAWAL and request_id is not None:
        # What was not paid after all waits again.
        yield Update("request", ("status", "document_id"), [("approved", None, request_id)])
        yield Increase("account", ("reserved",), [(-cents, account_id)])


def request_money(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `money.requested`: a withdrawal is kept from being wagered until it is paid."""
    body, posting = fact.body, fact.body["posting"]
    row = (
        fact.number, posting["account"], posting["kind"], posting["cents"],
        posting.get("method", ""), in_json(posting), int(body["needs_approval"]), body["due"],
        "requested", fact.actor, fact.wall, None, None, "", None,
    )  # fmt: skip
    yield Insert("request", [row])
    if posting["kind"] == _WITHDRAWAL:
        yield Increase("account", ("reserved",), [(-posting["cents"], posting["account"])])


def approve_money(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `money.approved`; without effect by who asked for it, or when it waits no more."""
    request = reader.one(_REQUEST, id=fact.body["request"])
    if request is None:
        return
    *_, status, user_id = request
    if status == "requested" and user_id != fact.actor:
        yield _decide(fact, "approved")


def refuse_money(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `money.refused`; without effect when it waits no more."""
    request = reader.one(_REQUEST, id=fact.body["request"])
    if request is None:
        return
    account_id, kind, cents, _, status, _ = request
    if status not in {"requested", "approved"}:
        return
    yield _decide(fact, "refused" if fact.body["by"] == "house" else "withdrawn")
    if kind == _WITHDRAWAL:
        yield Increase("account", ("reserved",), [(cents, account_id)])


def _decide(fact: Fact, status: str) -> Update:
    columns = ("status", "decided_by", "decided_at", "reason")
    row = (status, fact.actor, fact.wall, fact.body["reason"], fact.body["request"])
    return Update("request", columns, [row])


def _may_carry_out(request: Row | None, fact: Fact) -> bool:
    if request is None:
        return False
    _, kind, _, needs_approval, status, user_id = request
    if kind == _WITHDRAWAL:
        return status == "approved" or (status == "requested" and not needs_approval)
    return bool(status == "requested" and user_id != fact.actor)


def _carry_out(fact: Fact, request_id: int, request: Row) -> Iterator[Change]:
    account_id, kind, cents, *_ = request
    yield Update("request", ("status", "document_id"), [("posted", fact.number, request_id)])
    if kind == _WITHDRAWAL:
        yield Increase("account", ("reserved",), [(cents, account_id)])


def _entries(body: Mapping[str, Any], kind: TransactionType, day: int) -> Iterator[Entry]:
    account_id = body["account"]
    counter = EFFECTS[kind].counter
    if counter is None:
        raise ValueError(f"a fact posts {kind}, which is no posting")
    contra_id = body["contra"] if counter is Counter.ACCOUNT else _COUNTERS[counter]
    yield Entry(account_id, contra_id, body["cents"], PostingKind[kind.name], day)
    if body.get("fee"):
        yield Entry(account_id, HOUSE_ID, -body["fee"], PostingKind.FEE, day)
    if body.get("bonus"):
        yield Entry(account_id, HOUSE_ID, body["bonus"], PostingKind.PROMOTION, day)


def _post(
    fact: Fact, week: str, entries: Sequence[Entry], occurred: str | None
) -> Iterator[Change]:
    yield Insert(
        "posting",
        [
            (
                posting_id(fact.seq, no), entry.account_id, entry.contra_id, entry.cents,
                entry.kind.value, None, 0, week, entry.day, occurred,
            )
            for no, entry in enumerate(entries)
        ],
    )  # fmt: skip
    sides = [(entry, account, cents) for entry in entries for account, cents in entry.sides]
    yield Increase("account", ("balance",), [(cents, account) for _, account, cents in sides])
    rows = [_weekly_row(week, entry, account, cents) for entry, account, cents in sides]
    yield Accumulate("weekly", WEEKLY_SUMS, rows)


def _weekly_row(week: str, entry: Entry, account_id: int, cents: int) -> Row:
    sums = [0] * len(WEEKLY_SUMS)
    match EFFECTS[TransactionType[entry.kind.name]].column:
        case Column.WEEK:
            sums[_FIRST_DAY + entry.day] = cents
        case Column.PAYMENTS:
            sums[_PAYMENTS] = cents
        case Column.CARRY:
            sums[_CARRY] = cents
        case _:
            sums[_ADJUSTMENTS] = cents
    return (week, account_id, *sums)


def _give_free_play(fact: Fact, given: Sequence[tuple[int, int]]) -> Iterator[Change]:
    rows = [
        (posting_id(fact.seq, no), account_id, cents, None, fact.wall)
        for no, (account_id, cents) in enumerate(given)
    ]
    yield Insert("free_play", rows)
    yield Increase("account", ("free_play",), [(cents, account_id) for account_id, cents in given])


def _dated(today: PostingDay, figure_date: str | None) -> PostingDay:
    """The day a posting counts on; a date outside of the open week is its nearest day."""
    if figure_date is None:
        return today
    days = (date.fromisoformat(figure_date) - date.fromisoformat(today.week)).days
    return replace(today, day=min(max(days, 0), 6))


def _iso(day: PostingDay) -> str:
    return (date.fromisoformat(day.week) + timedelta(days=day.day)).isoformat()

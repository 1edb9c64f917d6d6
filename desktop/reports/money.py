"""Transactions and cash flow: every posting that is no wager, and what they add up to."""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.book.queries.cash_flow import GROUPS, FlowRow, flow_over, list_flow
from desktop.book.queries.ledger_lines import LedgerLine, stream_ledger_lines
from desktop.book.statements import ConnectionReader
from desktop.book.tables.money import posting_id
from desktop.domain.sentences import joined, say
from desktop.domain.weeks import instant
from desktop.reports.plain import (
    OPENS,
    Scope,
    chosen_group,
    find_scope,
    plain_report,
    refuse_choices,
)
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row

_SIDE = "Amounts from the account's side: + into the account, − out of it"
_EQUALS = "Every posting but those of wagers, so that the sum equals the ledger"
# What is said where a posting has none.
_NAMELESS = {"user": "by a close", "method": "none", "reference": "none"}

TRANSACTIONS = (
    Column("document", "Document", "text", 13),
    Column("posted_at", "Posted", "datetime", 17),
    Column("figure_date", "Figure date", "date", 12),
    Column("week", "Week", "date", 12),
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("type", "Type", "text", 20),
    Column("amount", "Amount", "money", 13),
    Column("method", "Method", "text", 12),
    Column("reference", "Reference", "text", 14),
    Column("reason", "Reason", "text", 28),
    Column("user", "User", "text", 12),
    Column("reverses", "Reverses", "text", 13),
    Column("reversed_by", "Reversed by", "text", 13),
    Column("corrects_week", "Corrects week", "date", 13),
    OPENS,
)
CASH_FLOW = (
    Column("group", "Group", "text", 18),
    Column("type", "Type", "text", 20),
    Column("count", "Postings", "count", 9),
    Column("in", "In", "money", 13),
    Column("out", "Out", "money", 13),
    Column("net", "Net", "money", 13),
    OPENS,
)


def transactions(reader: ConnectionReader, question: Question) -> Report:
    """Every line of the ledger that is no wager, of a week or of all weeks.

    Raises:
        InputError: There is no such week or agent.
    """
    refuse_choices(question, "by")
    scope = find_scope(reader, question)
    count = total = 0
    for line in _lines(reader, scope):
        count, total = count + 1, total + line.cents
    sums = [None if column.name != "amount" else total for column in TRANSACTIONS]
    return plain_report(
        question,
        scope.book,
        title="Transactions",
        words=(_SIDE, say("Posted in: {period}", period=scope.period), _EQUALS),
        columns=TRANSACTIONS,
        rows=lambda: (_row(line) for line in _lines(reader, scope)),
        total=("Total", *sums[1:]),
        row_count=count,
    )


def cash_flow(reader: ConnectionReader, question: Question) -> Report:
    """What came in and what went out, by day (or week, type, user, method, reference …) and type.

    Raises:
        InputError: There is no such week, agent or grouping.
    """
    group = chosen_group(question, GROUPS)
    scope = find_scope(reader, question)
    by = (group,) if group == "type" else (group, "type")
    flow = list_flow(reader, flow_over(scope.first, scope.last, by, scope.root_id))
    rows: list[Row] = [_flow_row(group, row) for row in flow]
    count = sum(row.postings for row in flow)
    paid_in, out = sum(row.given for row in flow), sum(row.taken for row in flow)
    return plain_report(
        question,
        scope.book,
        title="Cash flow",
        words=(
            _SIDE,
            say("Posted in: {period}", period=scope.period),
            joined(" ", (say("By {group} and type.", group=say(group)), _EQUALS)),
        ),
        columns=CASH_FLOW,
        rows=lambda: rows,
        total=("Total", None, count, paid_in, out, paid_in + out, None),
        row_count=len(rows),
        frozen_columns=2,
    )


def _lines(reader: ConnectionReader, scope: Scope) -> Iterator[LedgerLine]:
    return stream_ledger_lines(
        reader,
        opened=posting_id(scope.first.opened_seq, 0),
        first=scope.first.starts_on,
        last=scope.last.starts_on,
        root_id=scope.root_id,
    )


def _figure_date(line: LedgerLine) -> date:
    if line.figure_date is not None:
        return date.fromisoformat(line.figure_date)
    return date.fromisoformat(line.week) + timedelta(days=line.day)


def _row(line: LedgerLine) -> Row:
    corrects = line.occurred_week
    return (
        line.document or None,
        instant(line.at),
        _figure_date(line),
        date.fromisoformat(line.week),
        line.account,
        line.agent,
        line.kind,
        line.cents,
        line.method,
        line.reference,
        line.memo,
        line.user,
        line.reverses,
        line.reversed_by,
        None if corrects is None else date.fromisoformat(corrects),
        f"accounts {line.account}",
    )


def _flow_row(group: str, row: FlowRow) -> Row:
    name, kind = row.group[0] or _NAMELESS.get(group, ""), row.group[-1]
    cents = (row.given, row.taken, row.net)
    return (name, kind, row.postings, *cents, _opens(group, name))


def _opens(group: str, name: str) -> str | None:
    return f"accounts {name}" if group in {"account", "agent"} and name else f"transactions {name}"

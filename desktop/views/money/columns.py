"""What the tables of the money page show."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.cash_flow import FlowRow
from desktop.book.queries.collections import DebtRow
from desktop.book.queries.document_entries import EntryRow
from desktop.book.queries.documents import DocumentRow
from desktop.book.queries.requests import RequestRow
from desktop.domain.transactions import TransactionType
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.services.funding.bulk import PaymentLine
from desktop.services.why.accounts import number_of_code, player_number
from desktop.services.why.administration import settle_figure
from desktop.services.why.explanation import How, Lead, Part, Why
from desktop.services.why.given import stated
from desktop.services.why.money import document_amount, flow_number
from desktop.views.formatting import Formats
from desktop.views.session import Session

# The columns of the payments grid that are typed into.
KIND, AMOUNT, DAY, TEXT = range(6, 10)


@dataclass(frozen=True, slots=True)
class Payment:
    """A line of the payments grid with what was typed into it.

    Attributes:
        kind: What is to be posted: at first a payment towards zero.
        day: The figure date; None is today.
    """

    line: PaymentLine
    kind: TransactionType
    amount: str = ""
    day: date | None = None
    text: str = ""


def tr(text: str) -> str:
    """In the language of the program."""
    return QCoreApplication.translate("money", text)


def figure_day(session: Session) -> date:
    """The figure day that it is now."""
    return session.house.calendar.figure_date(instant(session.clock_ms()))


def _words(kind: str) -> str:
    return in_words(kind)


def _signed(cents: int) -> str:
    return "negative" if cents < 0 else ""


def _day(texts: Formats, iso: str | None) -> str:
    return texts.day(date.fromisoformat(iso)) if iso else ""


def waiting_columns(texts: Formats, today: Callable[[], str]) -> list[Column[RequestRow]]:
    """What waits: requests for withdrawals, and what a second person has to approve."""

    def stands(row: RequestRow) -> str:
        if row.waits_for_approval:
            return tr("to be approved")
        if row.due is None or row.due > today():
            return tr("to be paid")
        return tr("due today") if row.due == today() else tr("late")

    def tone(row: RequestRow) -> str:
        is_late = row.due is not None and row.due < today() and not row.waits_for_approval
        return "negative" if is_late else "warning" if row.waits_for_approval else ""

    return [
        Column(tr("Number"), lambda r: r.number, "mono", width=104),
        Column(tr("Due"), lambda r: _day(texts, r.due), "date", lambda r: r.due or "", width=128),
        Column(tr("Stands"), stands, style=tone, width=120),
        Column(tr("Account"), lambda r: r.account, "mono", width=96),
        Column(tr("Name"), lambda r: r.name, width=176),
        Column(tr("What"), lambda r: _words(r.kind), width=160),
        Column(tr("Amount"), lambda r: texts.signed_money(r.cents), "money", lambda r: r.cents,
               _signed_of(lambda r: r.cents), width=112,
               header_tooltip=tr("From the account’s side: − is paid out"),
               why=lambda r: stated(
                   tr("Amount"), tr("What is asked for; it moves the balance once it is posted."),
                   [Part(_words(r.kind).capitalize(), r.cents, f"{r.user} {r.posting['memo']}",
                         r.at, lead=Lead("accounts", r.account))], who=r.account)),
        Column(tr("Method"), lambda r: in_words(r.method), width=96),
        Column(tr("Asked by"), lambda r: r.user, width=104),
        Column(tr("Asked"), lambda r: texts.date_time(instant(r.at)), "date", lambda r: r.at,
               width=120),
        Column(tr("Reason"), lambda r: str(r.posting["memo"]), width=200),
    ]  # fmt: skip


def _signed_of(cents: Callable[[RequestRow], int]) -> Callable[[RequestRow], str]:
    return lambda row: _signed(cents(row))


def payment_columns(texts: Formats, today: Callable[[], date]) -> list[Column[Payment]]:
    """The payments grid: type, amount, figure date and text are typed into it."""
    money = texts.money

    def day(payment: Payment) -> date:
        return payment.day or today()

    return [
        Column(tr("Account"), lambda p: p.line.code, "mono", width=96),
        Column(tr("Name"), lambda p: p.line.name, width=184),
        Column(tr("Balance"), lambda p: money(p.line.balance), "money",
               lambda p: p.line.balance, lambda p: _signed(p.line.balance), width=112,
               header_tooltip=tr("From the player’s side: − is what the player owes"),
               why=lambda p: number_of_code(p.line.code, "balance")),
        Column(tr("Pending"), lambda p: texts.money_or_blank(p.line.pending), "money",
               lambda p: p.line.pending, width=104,
               why=lambda p: number_of_code(p.line.code, "pending")),
        Column(tr("Settle"), lambda p: "" if p.line.settle is None else money(p.line.settle),
               "money", lambda p: p.line.settle or 0, width=104,
               why=lambda p: None if p.line.settle is None
               else settle_figure(p.line.code, today().isoformat())),
        Column(tr("Due"), lambda p: tr("due") if p.line.is_due else "",
               style=lambda _: "warning", width=64),
        Column(tr("What"), lambda p: _words(p.kind), width=144,
               edit_text=lambda p: _words(p.kind),
               header_tooltip=tr("deposit, withdrawal or betting adjustment; the first letter"
                                 " will do")),
        Column(tr("Amount"), lambda p: p.amount, "money", width=112,
               edit_text=lambda p: p.amount, why=_why_typed,
               header_tooltip=tr("An adjustment against the player has a minus")),
        Column(tr("Figure date"), lambda p: texts.day(day(p)), "date", day,
               lambda p: "" if p.day else "muted", width=112,
               edit_text=lambda p: day(p).isoformat(),
               header_tooltip=tr("Only betting adjustments are dated back, by those who may")),
        Column(tr("Text"), lambda p: p.text, width=240, edit_text=lambda p: p.text),
    ]  # fmt: skip


def document_columns(texts: Formats) -> list[Column[DocumentRow]]:
    """Transactions with their numbers, and what took them back."""

    def reversal(row: DocumentRow) -> str:
        if row.reversed_by:
            return tr("reversed by {0}").format(row.reversed_by)
        return tr("reverses {0}").format(row.reverses) if row.reverses else ""

    return [
        Column(tr("Number"), lambda d: d.number, "mono", width=104),
        Column(tr("Posted"), lambda d: texts.date_time(instant(d.at)), "date", lambda d: d.at,
               width=120),
        Column(tr("Figure date"), lambda d: _day(texts, d.day), "date", lambda d: d.day,
               width=128),
        Column(tr("Account"), lambda d: d.account, "mono", width=96),
        Column(tr("What"), lambda d: _words(d.kind), width=152),
        Column(tr("Amount"), lambda d: texts.signed_money(d.cents), "money", lambda d: d.cents,
               lambda d: _signed(d.cents), width=112,
               header_tooltip=tr("From the account’s side"),
               why=lambda d: document_amount(d, "amount")),
        Column(tr("Fee, bonus"), lambda d: texts.signed_money(d.bonus - d.fee)
               if d.bonus or d.fee else "", "money", lambda d: d.bonus - d.fee, width=96,
               header_tooltip=tr("Posted beside it by its method, from the account’s side"),
               why=lambda d: document_amount(d, "extra")),
        Column(tr("Other"), lambda d: d.contra, "mono", width=80),
        Column(tr("Method"), lambda d: " ".join(filter(None, (in_words(d.method), d.reference))),
               width=128),
        Column(tr("By"), lambda d: d.user, width=96),
        Column(tr("Reversal"), reversal, style=lambda _: "muted", width=176),
        Column(tr("Reason"), lambda d: d.memo, width=220, tooltip=lambda d: d.memo),
    ]  # fmt: skip


def debt_columns(texts: Formats, today: Callable[[], str]) -> list[Column[DebtRow]]:
    """Who owes, and what they promised."""

    def tone(row: DebtRow) -> str:
        return "negative" if row.promised_on and row.promised_on < today() else ""

    return [
        Column(tr("Account"), lambda d: d.code, "mono", width=96),
        Column(tr("Name"), lambda d: d.name, width=184),
        Column(tr("Agent"), lambda d: d.agent, "mono", width=80),
        Column(tr("Player owes"), lambda d: texts.money(d.owed), "money", lambda d: d.owed,
               width=120, why=lambda d: stated(
                   tr("Player owes"), tr("The balance below zero, without its sign."),
                   [Part(tr("Balance, sign turned"), d.owed, d.code,
                         why=player_number(d.account_id, "balance"))], who=d.code)),
        Column(tr("Since week"), lambda d: _day(texts, d.since) or tr("this week"), "date",
               lambda d: d.since or "9", width=112),
        Column(tr("Promised"), lambda d: texts.money_or_blank(d.promised), "money",
               lambda d: d.promised, width=112, why=_why_promised),
        Column(tr("By"), lambda d: _day(texts, d.promised_on), "date",
               lambda d: d.promised_on or "9", tone, width=112),
        Column(tr("Paid since"), lambda d: texts.money_or_blank(d.paid), "money",
               lambda d: d.paid, width=112, why=_why_paid),
        Column(tr("Left of it"), lambda d: texts.money_or_blank(d.left), "money",
               lambda d: d.left, width=112, why=_why_left),
        Column(tr("Collector"), lambda d: d.collector, width=112),
        Column(tr("Credit"), lambda d: tr("stopped") if d.is_credit_stopped else "",
               style=lambda _: "warning", width=80),
        Column(tr("Note"), lambda d: d.memo, width=200),
    ]  # fmt: skip


def flow_columns(texts: Formats, weeks: Callable[[], tuple[str, str]]) -> list[Column[FlowRow]]:
    """Cash flow by day, type, user and method.

    Args:
        texts: Writes them.
        weeks: The ISO days that the first and the last week shown start on.
    """

    def why(number: str) -> Callable[[FlowRow], Why]:
        return lambda row: flow_number([row], number, weeks())

    return [
        Column(tr("Figure date"), lambda f: _day(texts, f.group[0]), "date",
               lambda f: f.group[0], width=136),
        Column(tr("What"), lambda f: _words(f.group[1]), width=176),
        Column(tr("User"), lambda f: f.group[2] or tr("close of the week"), width=136),
        Column(tr("Method"), lambda f: f.group[3], width=104),
        Column(tr("Postings"), lambda f: texts.count(f.postings), "number",
               lambda f: f.postings, width=88, why=why("postings")),
        Column(tr("To accounts"), lambda f: texts.money_or_blank(f.given), "money",
               lambda f: f.given, width=128, header_tooltip=tr("What the accounts got"),
               why=why("given")),
        Column(tr("From accounts"), lambda f: texts.money_or_blank(f.taken), "money",
               lambda f: f.taken, width=128, header_tooltip=tr("What was taken from them"),
               why=why("taken")),
        Column(tr("Net"), lambda f: texts.signed_money(f.net), "money", lambda f: f.net,
               lambda f: _signed(f.net), width=128,
               header_tooltip=tr("From the accounts’ side"), why=why("net")),
    ]  # fmt: skip


def entry_columns(texts: Formats) -> list[Column[EntryRow]]:
    """Both sides of what a document posted."""

    def week(entry: EntryRow) -> str:
        return _day(texts, entry.occurred_week)

    return [
        Column(tr("Account"), lambda e: e.account, "mono", width=96),
        Column(tr("Name"), lambda e: e.name, width=176),
        Column(tr("What"), lambda e: _words(e.kind), width=152),
        Column(tr("Figure date"), lambda e: _day(texts, e.day), "date", lambda e: e.day,
               width=112),
        Column(tr("Taken"), lambda e: texts.money(-e.cents) if e.cents < 0 else "", "money",
               lambda e: e.cents, width=112, header_tooltip=tr("Debit: taken from the account"),
               why=lambda e: _why_entry(tr("Taken"), e, -e.cents)),
        Column(tr("Given"), lambda e: texts.money(e.cents) if e.cents > 0 else "", "money",
               lambda e: e.cents, width=112, header_tooltip=tr("Credit: given to the account"),
               why=lambda e: _why_entry(tr("Given"), e, e.cents)),
        Column(tr("Corrects week"), week, "date", width=128, style=lambda _: "warning"),
    ]  # fmt: skip


def _why_typed(payment: Payment) -> Why | None:
    """What was typed is read when it is posted: it stands there as it was typed."""
    if not payment.amount:
        return None
    said = tr("What was typed for this account and is not posted yet.")
    part = Part(_words(payment.kind).capitalize(), 0, payment.line.code, quoted=payment.amount)
    return stated(tr("Amount"), said, [part], who=payment.line.code, how=How.LAST)


def _why_promised(debt: DebtRow) -> Why:
    said = tr("What the player promised to pay, as it was noted last.")
    part = Part(tr("Promised"), debt.promised, f"{debt.collector} {debt.memo}".strip(),
                debt.noted_at, lead=Lead("accounts", debt.code))  # fmt: skip
    return stated(tr("Promised"), said, [part], who=debt.code)


def _why_paid(debt: DebtRow) -> Why:
    said = tr("Deposits of the account since the promise.")
    lead = Lead("money", f"acct:{debt.code} type:deposit")
    part = Part(tr("Deposits since then"), debt.paid, debt.code, debt.noted_at, lead=lead)
    return stated(tr("Paid since"), said, [part], who=debt.code)


def _why_left(debt: DebtRow) -> Why:
    said = tr("What is still to come of the promise; never below zero.")
    parts = [
        Part(tr("Promised"), debt.promised, why=_why_promised(debt)),
        Part(tr("Paid since"), debt.left - debt.promised, why=_why_paid(debt)),
    ]
    return stated(tr("Left of it"), said, parts, who=debt.code)


def _why_entry(title: str, entry: EntryRow, cents: int) -> Why | None:
    if cents <= 0:
        return None
    said = tr("One side of what the transaction posted.")
    lead = Lead("accounts", entry.account)
    part = Part(_words(entry.kind).capitalize(), cents, f"{entry.account} {entry.name}", lead=lead)
    return stated(title, said, [part], who=entry.account)

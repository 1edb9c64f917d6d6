"""Why money stands where it does: accounts, requests, transactions, the till."""

from collections.abc import Callable, Sequence
from functools import partial

from desktop.book.queries.cash_flow import FlowRow, flow_over, list_flow
from desktop.book.queries.documents import (
    DocumentQuestion,
    DocumentRow,
    list_documents,
    sum_documents,
)
from desktop.book.queries.liquidity import find_liquidity, list_till
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.queries.requests import list_open_requests
from desktop.book.queries.weeks import list_weeks
from desktop.book.statements import Reader
from desktop.book.tables.foundation import CASH_ID
from desktop.services.why.accounts import player_number
from desktop.services.why.explanation import Explanation, How, Lead, Part, Unit, Why
from desktop.services.why.given import stated

ACCOUNTS_SIDE = "From the accounts’ side: minus is taken from them."
_ROWS_LISTED = 1_000
_STANDS = {
    "till": ("Till", "What was paid in by accounts, less what was paid out to them."),
    "owed_to": ("Owed to accounts", "What the house owes the accounts whose balance is above 0."),
    "owed_by": ("Owed by accounts", "What the accounts owe whose balance is below 0."),
    "payouts": ("Payouts to come", "Withdrawals that were asked for and are not paid."),
    "pending": ("Pending", "What players risk on tickets that are not settled."),
    "after_settling": ("Left if all settle", "What the till would hold if everybody settled now."),
}
_SUMS = {
    "documents": ("Transactions", "The transactions that the filter finds."),
    "paid_in": ("Paid in", "Deposits, reversals taken off."),
    "paid_out": ("Paid out", "Withdrawals, reversals taken off."),
    "fees": ("Fees", "What methods charged the accounts."),
    "bonuses": ("Bonuses", "What methods gave the accounts."),
    "others": ("Others", "Everything else that moves balances."),
    "net": ("Balances moved by", "What the balances of the accounts were moved by."),
    "free_play": ("Free play", "Promotional stakes given; they are no money."),
}


def stand(number: str, today: str) -> Why:
    """What explains till, owed_to, owed_by, payouts, pending or after_settling on an ISO day."""
    return partial(_explain_stand, number=number, today=today)


def documents_found(question: DocumentQuestion, number: str, *, sign: int = 1) -> Why:
    """What explains a sum of the transactions that a question finds, times a sign."""
    return partial(_explain_documents, question=question, number=number, sign=sign)


def document_amount(document: DocumentRow, number: str) -> Why:
    """What explains amount or extra (fee and bonus) of a transaction."""
    lead = Lead("money", f"doc:{document.number}")
    what = document.kind.replace("_", " ").capitalize()
    if number == "amount":
        parts = [Part(what, document.cents, f"{document.user} {document.memo}", document.at,
                      lead=lead)]  # fmt: skip
        meaning = "What the transaction gave the account or took from it."
    else:
        parts = [Part("Bonus of its method", document.bonus, document.method, lead=lead),
                 Part("Fee of its method", -document.fee, document.method, lead=lead)]  # fmt: skip
        meaning = "What the method gave or charged beside the transaction."
    who = f"{document.number} {document.account}"
    return stated(number.capitalize(), meaning, parts, who=who, side=ACCOUNTS_SIDE)


def flow_number(rows: Sequence[FlowRow], number: str, weeks: tuple[str, str]) -> Why:
    """What explains postings, given, taken or net of groups of the cash flow, by account.

    Args:
        rows: The groups by day, type, user and method.
        number: postings, given, taken or net.
        weeks: The ISO days that the first and the last week start on.
    """
    groups = frozenset(row.group for row in rows)
    return partial(_explain_flow, groups=groups, number=number, weeks=weeks)


def _explain_stand(reader: Reader, *, number: str, today: str) -> Explanation:
    title, meaning = _STANDS[number]
    parts: Sequence[Part]
    if number == "after_settling":
        stands = find_liquidity(reader, today)
        parts = [
            Part("Till", stands.till, why=stand("till", today)),
            Part("Owed to accounts", -stands.owed_to, why=stand("owed_to", today)),
            Part("Owed by accounts", stands.owed_by, why=stand("owed_by", today)),
        ]
    elif number == "till":
        parts = [Part(kind.replace("_", " ").capitalize(), -cents) for kind, cents in
                 list_till(reader)]  # fmt: skip
    elif number == "payouts":
        parts = [
            Part("Withdrawal", -request.cents, f"{request.number} {request.account}", request.at,
                 lead=Lead("accounts", request.account))
            for request in list_open_requests(reader)
            if request.kind == "withdrawal"
        ]  # fmt: skip
    else:
        parts = _accounts(reader, number)
    return Explanation(title, meaning, tuple(parts), "The house", "Cents as they stand now.")


def _accounts(reader: Reader, number: str) -> list[Part]:
    values: dict[str, Callable[[AccountRow], int]] = {
        "owed_to": lambda account: max(account.balance, 0),
        "owed_by": lambda account: max(-account.balance, 0),
        "pending": lambda account: account.pending,
    }
    of = values[number]
    name = "pending" if number == "pending" else "balance"
    found = [
        Part(account.kind.capitalize(), of(account), f"{account.code} {account.name}",
             why=player_number(account.id, name))
        for account in list_accounts(reader)
        if account.id > CASH_ID and of(account)
    ]  # fmt: skip
    return _cut(sorted(found, key=lambda part: -part.value))


def _explain_documents(
    reader: Reader, *, question: DocumentQuestion, number: str, sign: int
) -> Explanation:
    title, meaning = _SUMS[number]
    parts = []
    for document in list_documents(reader, question, _ROWS_LISTED):
        value = sign * _of_document(document, number, question.account_id)
        if value:
            words = f"{document.number} {document.account} {document.memo}".strip()
            lead = Lead("money", f"doc:{document.number}")
            what = document.kind.replace("_", " ").capitalize()
            parts.append(Part(what, value, words, document.at, lead=lead))
    whole = sign * int(getattr(sum_documents(reader, question), number))
    rest = whole - sum(part.value for part in parts)
    if rest:
        parts.append(Part("Older transactions", rest))
    unit = Unit.COUNT if number == "documents" else Unit.MONEY
    side = "" if number == "documents" else ACCOUNTS_SIDE
    return Explanation(title, meaning, tuple(parts), "", side, unit)


def _of_document(document: DocumentRow, number: str, account_id: int | None) -> int:
    """What one transaction adds; what a transfer gives to one account it takes from another."""
    if number == "documents":
        return 1
    kinds = {"paid_in": "deposit", "paid_out": "withdrawal", "free_play": "free_play"}
    if number in kinds:
        return document.cents if document.kind == kinds[number] else 0
    if number == "fees":
        return -document.fee
    if number == "bonuses":
        return document.bonus
    moved = 0 if document.kind == "free_play" else document.cents
    if document.kind == "transfer":
        own = 1 if document.account_id == account_id else -1
        moved = 0 if account_id is None else own * document.cents
    if number == "net":
        return moved + document.bonus - document.fee
    return 0 if document.kind in kinds.values() else moved


def _explain_flow(
    reader: Reader,
    *,
    groups: frozenset[tuple[str, ...]],
    number: str,
    weeks: tuple[str, str],
) -> Explanation:
    found = {week.starts_on: week for week in list_weeks(reader)}
    by = ("day", "type", "user", "method", "account")
    flow = list_flow(reader, flow_over(found[weeks[0]], found[weeks[1]], by))
    parts = [
        Part(row.group[1].replace("_", " ").capitalize(), int(getattr(row, number)),
             f"{row.group[0]} {row.group[4]} {row.group[3]}".strip(),
             lead=Lead("money", f"acct:{row.group[4]} day:{row.group[0]}"))
        for row in flow
        if row.group[:4] in groups and getattr(row, number)
    ]  # fmt: skip
    titles = {"given": "To accounts", "taken": "From accounts"}
    meaning = "Money that is no wager, account by account."
    unit = Unit.COUNT if number == "postings" else Unit.MONEY
    side = "" if number == "postings" else ACCOUNTS_SIDE
    title = titles.get(number, number.capitalize())
    return Explanation(title, meaning, tuple(_cut(parts)), "", side, unit, How.SUM)


def _cut(parts: list[Part]) -> list[Part]:
    rest = parts[_ROWS_LISTED:]
    if not rest:
        return parts
    others = Part("Smaller ones", sum(part.value for part in rest), str(len(rest)))
    return [*parts[:_ROWS_LISTED], others]

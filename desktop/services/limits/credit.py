"""The credit of an account by its settings."""

from desktop.book.queries.people import AccountRow
from desktop.book.queries.stakes import find_open_week
from desktop.book.statements import Reader
from desktop.domain.credit import Credit
from desktop.domain.settings.resolving import PathSettings
from desktop.services.books import House
from desktop.services.settings.reading import path_settings


def read_credit(reader: Reader, house: House, account: AccountRow, at: int) -> Credit:
    """Where an account's credit stands at a moment, milliseconds UTC."""
    return credit_of(reader, account, path_settings(reader, house, account.id, at))


def credit_of(reader: Reader, account: AccountRow, settings: PathSettings) -> Credit:
    """Where an account's credit stands; the week is read only where a setting asks for it."""
    temporary = settings.resolve("credit/temporary")
    is_weekly = settings.word("credit/mode") == "weekly"
    is_stopped = bool(account.credit_stopped) and account.balance < 0
    balance, net = account.balance, 0
    if is_weekly or settings.cents("credit/loss_cap") is not None:
        net, carry = find_open_week(reader, account.id)
        balance -= carry if is_weekly else 0
    return Credit(
        credit_limit=account.usable_credit,
        temporary=0 if is_stopped else temporary.cents or 0,
        until=temporary.until,
        balance=balance,
        pending=account.pending,
        withdrawals=account.reserved,
        loss=-net,
        soft=settings.cents("credit/soft"),
    )

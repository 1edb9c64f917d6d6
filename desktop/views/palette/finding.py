"""What the palette reads from the book: one piece of work a key, in the read lane."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.fact_register import find_newest
from desktop.book.queries.names import find_ticket_accounts
from desktop.book.queries.searching import FoundAccount, FoundEvent, Sought, find_by_beginning
from desktop.book.statements import ConnectionReader
from desktop.domain.alerts import Alert
from desktop.domain.errors import InputError
from desktop.domain.line_wishes import LineWish
from desktop.domain.weeks import instant
from desktop.reports.explanation import find_named_ticket
from desktop.services.alerting import read_alerts
from desktop.services.books import House
from desktop.views.formatting import Formats
from desktop.views.palette.items import Item, Place

# Yesterday's events are still spoken of; lines are seldom hung further ahead.
_DAYS_BACK, _DAYS_AHEAD = 1, 60
_FACTS_LOOKED_AT = 5_000
_MOST_ALERTS = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the book, frozen for the lane."""

    text: str
    today: date
    accounts: bool = True
    events: bool = True


def find_rows(reader: ConnectionReader, asked: Asked) -> list[FoundAccount | FoundEvent]:
    """Accounts and events that begin so."""
    first = asked.today - timedelta(days=_DAYS_BACK)
    last = asked.today + timedelta(days=_DAYS_AHEAD)
    sought = Sought(asked.text, first.isoformat(), last.isoformat(), asked.accounts, asked.events)
    return find_by_beginning(reader, sought)


def find_ticket(reader: ConnectionReader, text: str) -> tuple[int, str] | None:
    """The ticket of a number or reference, and whose it is."""
    with suppress(InputError):
        ticket_id = find_named_ticket(reader, text)
        return ticket_id, find_ticket_accounts(reader, [ticket_id]).get(ticket_id, "")
    return None


def find_alerts(
    reader: ConnectionReader, house: House, now: int, wishes: tuple[LineWish, ...]
) -> list[Alert]:
    """The newest alerts, the last first."""
    after = max(0, find_newest(reader) - _FACTS_LOOKED_AT)
    return read_alerts(reader, house, after, now, wishes)[:_MOST_ALERTS]


def row_item(row: FoundAccount | FoundEvent, formats: Formats) -> Item:
    """An account leads to its profile, an event to its lines."""
    if isinstance(row, FoundAccount):
        return Item(
            key=f"account.{row.code}",
            title=row.code,
            detail=row.name,
            scope=_kind_word(row.kind),
            icon="user" if row.kind == "player" else "users",
            place=Place("accounts", row.code),
            fill=f"@{row.code}",
        )
    when = formats.day(date.fromisoformat(row.day))
    if row.start is not None:
        when = f"{when} {formats.time(instant(row.start))}"
    return Item(
        key=f"event.{row.id}",
        title=row.title,
        detail=when,
        scope=row.league,
        icon="table-2",
        place=Place("board", row.id),
    )


def ticket_item(found: tuple[int, str], number: str) -> Item:
    """A ticket leads to the tickets page."""
    ticket_id, account = found
    return Item(
        key=f"ticket.{ticket_id}",
        title=number.strip().upper(),
        detail=account,
        scope=_tr("ticket"),
        icon="ticket",
        place=Place("tickets", ticket_id),
    )


def alert_item(alert: Alert, formats: Formats) -> Item:
    """An alert leads to where it can be looked at."""
    return Item(
        key=f"alert.{alert.seq}.{alert.kind}",
        title=alert.sentence,
        detail=formats.weekday_time(instant(alert.at)),
        scope=alert.kind.value,
        icon="bell",
        place=Place(alert.page, alert.payload),
    )


def _kind_word(kind: str) -> str:
    words = {
        "player": _tr("player"),
        "agent": _tr("agent"),
        "master": _tr("master agent"),
        "house": _tr("house"),
    }
    return words.get(kind, kind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)

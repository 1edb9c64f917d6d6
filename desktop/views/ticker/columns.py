"""What the ticker shows of tickets and alerts."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.ticket_register import RegisteredTicket
from desktop.domain.alerts import Alert, AlertKind, size_of
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.models.tickets import status_style, status_text
from desktop.services.why.tickets import ticket_number
from desktop.views.formatting import Formats

_SIZE_STYLES = ("muted", "", "info", "warning")
_ALERT_STYLES = {
    AlertKind.WAGER: "info",
    AlertKind.LIMIT: "warning",
    AlertKind.CREDIT: "warning",
    AlertKind.HOLD: "held",
    AlertKind.LINE: "",
    AlertKind.START: "warning",
    AlertKind.WISH: "info",
}


def tr(text: str) -> str:
    """A text of this window in the language of the program."""
    return QCoreApplication.translate("Ticker", text)


def ticket_columns(
    texts: Formats, sizes: Callable[[], tuple[int, ...]]
) -> list[Column[RegisteredTicket]]:
    """Tickets as they come; the larger a ticket is, the more dots it has."""

    def dots(ticket: RegisteredTicket) -> str:
        return "●" * size_of(ticket.risk, sizes())

    def size_style(ticket: RegisteredTicket) -> str:
        return _SIZE_STYLES[min(size_of(ticket.risk, sizes()), len(_SIZE_STYLES) - 1)]

    return [
        Column(tr("Time"), lambda t: texts.time(instant(t.placed_at)), "date", width=64),
        Column(tr("Size"), dots, width=64, style=size_style,
               tooltip=lambda t: tr("{0} at risk").format(texts.money(t.risk))),
        Column(tr("Player"), lambda t: t.account, "mono", width=72, style=lambda _: "strong"),
        Column(tr("Agent"), lambda t: t.agent, "mono", width=56, style=lambda _: "muted"),
        Column(tr("Writer"), lambda t: t.writer, width=72, style=lambda _: "muted"),
        Column(tr("Description"), lambda t: t.description, width=208,
               tooltip=lambda t: t.description),
        Column(tr("Risk"), lambda t: texts.money(t.risk), "money", width=84, style=size_style,
               why=lambda t: ticket_number(t.id, "risk")),
        Column(tr("To win"), lambda t: texts.money(t.win), "money", width=84,
               why=lambda t: ticket_number(t.id, "win")),
        Column(tr("Status"), lambda t: status_text(t.status), width=60,
               style=lambda t: status_style(t.status)),
    ]  # fmt: skip


def alert_columns(texts: Formats) -> list[Column[Alert]]:
    """Alerts, the newest first."""
    return [
        Column(tr("Time"), lambda a: texts.time(instant(a.at)), "date", width=64),
        Column(tr("Alert"), lambda a: in_words(a.kind.value), width=104,
               style=lambda a: _ALERT_STYLES[a.kind]),
        Column(tr("What happened"), lambda a: a.sentence, width=304,
               tooltip=lambda a: a.sentence),
    ]  # fmt: skip

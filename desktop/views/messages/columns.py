"""The columns of messages: those that wait for the user, and those that were sent."""

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.messages import SentMessage, WaitingMessage
from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.views.formatting import Formats


def tr(text: str) -> str:
    """The text in the language of the program."""
    return QCoreApplication.translate("messages", text)


def waiting_columns(texts: Formats) -> list[Column[WaitingMessage]]:
    """What waits for the user."""
    return [
        Column(tr("Sent"), lambda m: texts.date_time(instant(m.at)), "date", width=104),
        Column(tr("From"), lambda m: m.sender, width=112),
        Column(tr("Message"), lambda m: m.text, width=440, tooltip=lambda m: m.text),
    ]


def sent_columns(texts: Formats) -> list[Column[SentMessage]]:
    """A row for each addressee."""

    def state(row: SentMessage) -> str:
        if row.acknowledged_at is None:
            return tr("waits")
        return texts.date_time(instant(row.acknowledged_at))

    return [
        Column(tr("Sent"), lambda m: texts.date_time(instant(m.at)), "date", width=104),
        Column(tr("From"), lambda m: m.sender, width=96),
        Column(tr("To"), lambda m: m.addressee, width=96),
        Column(
            tr("Acknowledged"),
            state,
            width=112,
            style=lambda m: "warning" if m.acknowledged_at is None else "muted",
        ),
        Column(tr("Message"), lambda m: m.text, width=300, tooltip=lambda m: m.text),
    ]

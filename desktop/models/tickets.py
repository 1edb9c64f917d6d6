"""Tickets in a register: columns, the orders they can stand in, and their pages."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    RegisteredTicket,
    count_registered_tickets,
    count_tickets_above,
    list_keys_above,
    list_registered_tickets,
    list_ticket_anchors,
    ticket_order_key,
)
from desktop.book.statements import Reader
from desktop.domain.sentences import say
from desktop.domain.tickets import TicketKind, TicketStatus
from desktop.domain.weeks import instant
from desktop.models.pages import Start
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.finding import ticket_id_of
from desktop.services.why.tickets import ticket_number

# The order that a click on each column's header asks for; None where there is none.
TICKET_ORDERS = (
    "number", "placed", "player", None, None, None, "risk", "win", "status", "net", None,
)  # fmt: skip

_WAITS = say("Waits to be sent to the server. It is accepted; nothing about it changes.")
_PROVISIONAL = say("The server has not numbered it yet: what it is flagged for may still change.")

STATUS_STYLES = {
    TicketStatus.OPEN: "info",
    TicketStatus.WON: "positive",
    TicketStatus.HALF_WON: "positive",
    TicketStatus.LOST: "negative",
    TicketStatus.HALF_LOST: "negative",
}


def status_text(status: str) -> str:
    """A status or a leg's result as people read it: `half won`."""
    return in_words(status)


def _type_text(kind: str, legs: int) -> str:
    """A kind and, where there are several, its legs: `round robin 4`, `write-in`."""
    words = "write-in" if kind == TicketKind.MANUAL else in_words(kind)
    return words if legs < 2 else f"{words} {legs}"


def status_style(status: str) -> str:
    """The style word of a status."""
    return STATUS_STYLES.get(TicketStatus(status), "muted")


def net_text(texts: Texts, status: str, net: int) -> str:
    """The net of a ticket; nothing while it is open."""
    return "" if status == TicketStatus.OPEN else texts.signed_money(net)


def number_text(ticket: RegisteredTicket) -> str:
    """The number as it is told to the caller, with a mark while the server does not have it."""
    return f"{ticket.number} ↑" if ticket.waits else ticket.number


def flag_text(ticket: RegisteredTicket) -> str:
    """Whether somebody has to look at it, or has; flags of what waits may still change."""
    if ticket.open_flags and ticket.waits:
        return say("provisional")
    if ticket.open_flags:
        return say("to review")
    return "reviewed" if ticket.flags else ""


def ticket_columns(texts: Texts) -> list[Column[RegisteredTicket]]:
    """The columns of every register of tickets."""
    return [
        Column("Ticket", number_text, "mono", width=112, style=lambda _: "strong",
               tooltip=lambda t: shown(_WAITS) if t.waits else t.number),
        Column("Placed", lambda t: texts.date_time(instant(t.placed_at)), "date", width=104),
        Column("Player", lambda t: t.account, "mono", width=80),
        Column("Agent", lambda t: t.agent, "mono", width=64, style=lambda _: "muted"),
        Column("Type", lambda t: _type_text(t.kind, t.legs), width=100),
        # The type stands beside it.
        Column(
            "Description",
            lambda t: t.description.removeprefix("Parlay: "),
            width=296,
            tooltip=lambda t: t.description,
        ),
        Column("Risk", lambda t: texts.money(t.risk), "money", width=112,
               why=lambda t: ticket_number(t.id, "risk")),
        Column("To win", lambda t: texts.money(t.win), "money", width=112,
               why=lambda t: ticket_number(t.id, "win")),
        Column(
            "Status",
            lambda t: status_text(t.status),
            width=80,
            style=lambda t: status_style(t.status),
        ),
        Column(
            "Net, player",
            lambda t: net_text(texts, t.status, t.net),
            "money",
            width=120,
            style=lambda t: "negative" if t.net < 0 else "",
            header_tooltip="From the player’s side: minus is what the player lost",
            why=lambda t: None if t.status == TicketStatus.OPEN else ticket_number(t.id, "net"),
        ),
        Column(
            "Review", flag_text, width=76, style=lambda t: "warning" if t.open_flags else "muted",
            tooltip=lambda t: shown(_PROVISIONAL) if t.open_flags and t.waits else flag_text(t),
        ),
    ]  # fmt: skip


class TicketPages:
    """Pages of tickets from the read lane."""

    def count(self, reader: Reader, question: TicketQuestion) -> int:
        """How many tickets the question matches."""
        return count_registered_tickets(reader, question)

    def page(
        self, reader: Reader, question: TicketQuestion, start: Start, limit: int
    ) -> Sequence[RegisteredTicket]:
        """Up to `limit` tickets from a start."""
        return list_registered_tickets(reader, question, start.after, start.skip, limit)

    def anchors(self, reader: Reader, question: TicketQuestion, every: int) -> Sequence[Any]:
        """The order keys of every so many tickets."""
        return list_ticket_anchors(reader, question, every)

    def above(
        self, reader: Reader, question: TicketQuestion, key: Any, limit: int
    ) -> Sequence[Any]:
        """The order keys of the tickets before a place, the nearest first."""
        return list_keys_above(reader, question, key, limit)

    def place(self, reader: Reader, question: TicketQuestion, key: Any) -> int:
        """How many tickets stand before a place."""
        return count_tickets_above(reader, question, key)

    def find(
        self, reader: Reader, question: TicketQuestion, text: str, key: Any, *, backwards: bool
    ) -> Any:
        """The next ticket with that number, or with a text in description or player."""
        seen = replace(question, seen=(text, ticket_id_of(reader, text)))
        if backwards and key is None:
            seen = replace(seen, is_descending=not seen.is_descending)
        elif backwards:
            return next(iter(list_keys_above(reader, seen, key, 1)), None)
        found = list_registered_tickets(reader, seen, key, 0, 1)
        return ticket_order_key(question, found[0]) if found else None

    def order_key(self, question: TicketQuestion, row: RegisteredTicket) -> Any:
        """Where a ticket stands."""
        return ticket_order_key(question, row)

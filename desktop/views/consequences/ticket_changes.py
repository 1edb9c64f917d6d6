"""The columns of a list of tickets that change, wherever a change is shown before it is made."""

from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.services.consequences import TicketChange
from desktop.services.why.settling import change_number
from desktop.services.why.tickets import ticket_number
from desktop.views.formatting import Formats

_STATUS_STYLES = {
    "won": "positive",
    "half_won": "positive",
    "lost": "negative",
    "half_lost": "negative",
}


def status_text(status: str) -> str:
    """A status in words: `half won`."""
    return in_words(status)


def change_columns(formats: Formats) -> tuple[Column[TicketChange], ...]:
    """What stands, what it becomes, and the difference that is posted; the player's side."""

    def before(row: TicketChange) -> str:
        return "" if row.ticket.status == "open" else formats.signed_money(row.ticket.net)

    return (
        Column("Ticket", lambda row: row.ticket.number, "mono"),
        Column("Player", lambda row: row.ticket.account, tooltip=_player),
        Column("Description", lambda row: row.ticket.description, tooltip=_description, width=340),
        Column(
            "Risk", lambda row: formats.money(row.ticket.risk), "money",
            lambda row: row.ticket.risk,
            why=lambda row: ticket_number(row.ticket.ticket_id, "risk"),
        ),
        Column("Was", lambda row: status_text(row.ticket.status), style=lambda _: "secondary"),
        Column(
            "Net before", before, "money",
            lambda row: row.ticket.net, style=lambda _: "secondary",
            header_tooltip="What was posted so far, from the player's side",
            why=lambda row: change_number(row, "before"),
        ),
        Column(
            "Becomes", lambda row: status_text(row.status),
            style=lambda row: _STATUS_STYLES.get(row.status, ""),
        ),
        Column(
            "Net after", lambda row: formats.signed_money(row.net), "money", lambda row: row.net,
            header_tooltip="What it comes to, from the player's side",
            why=lambda row: change_number(row, "after"),
        ),
        Column(
            "Player gets", lambda row: formats.signed_money(row.posted), "money",
            lambda row: row.posted, style=lambda row: "negative" if row.posted < 0 else "",
            header_tooltip="The difference that is posted",
            why=lambda row: change_number(row, "posted"),
        ),
    )  # fmt: skip


def _player(row: TicketChange) -> str:
    return row.ticket.account_name


def _description(row: TicketChange) -> str:
    return row.ticket.description

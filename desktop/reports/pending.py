"""Pending: the wagers that are open, with what they risk and may win."""

from collections.abc import Iterator

from desktop.book.queries.pending import OpenTicket, stream_open_tickets, sum_open_tickets
from desktop.book.queries.people import find_book
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.reports.plain import OPENS, opens_tickets, plain_report, refuse_choices
from desktop.reports.questions import Question, find_root
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

COLUMNS = (
    Column("ticket", "Ticket", "text", 13),
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("placed_at", "Placed", "datetime", 17),
    Column("clerk", "Clerk", "text", 12),
    Column("kind", "Kind", "text", 12),
    Column("description", "Description", "text", 52),
    Column("open_spots", "Open spots", "count", 8),
    Column("free_play", "Free play", "text", 9),
    Column("risk", "Risk", "money", 13),
    Column("win", "To win", "money", 13),
    Column("pending", "Pending", "money", 13),
    OPENS,
)


def pending(reader: ConnectionReader, question: Question) -> Report:
    """Everything that is open now; pending is what counts against the credit.

    Raises:
        InputError: There is no such agent, or a week was named.
    """
    refuse_choices(question, "week", "by")
    book = find_book(reader)
    root_id = find_root(reader, question.agent)
    sums = sum_open_tickets(reader, root_id, question.tickets)

    def rows() -> Iterator[Row]:
        for ticket in stream_open_tickets(reader, root_id, question.tickets):
            yield _row(ticket)

    words = "1 ticket"
    if sums.tickets != 1:
        words = say("{count} tickets", count=f"{sums.tickets:,}")
    return plain_report(
        question,
        book,
        title="Pending",
        words=(
            PLAYERS_SIDE,
            "Everything that is open now",
            "Pending counts against the credit; a free play counts nothing",
        ),
        columns=COLUMNS,
        rows=rows,
        total=("Total", words, *(None,) * 7, sums.risk, sums.win, sums.pending, None),
        row_count=sums.tickets,
    )


def _row(ticket: OpenTicket) -> Row:
    return (
        ticket.number,
        ticket.account,
        ticket.agent,
        instant(ticket.placed_at),
        ticket.clerk,
        ticket.kind,
        ticket.description,
        ticket.open_spots or None,
        "free play" if ticket.free_play else None,
        ticket.risk,
        ticket.win,
        ticket.pending,
        opens_tickets(ticket.number),
    )

"""Tickets: one row each, in the order in which they were written (DESIGN 5)."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from desktop.book.queries.people import find_book
from desktop.book.queries.ticket_list import ListedTicket, stream_tickets, sum_tickets
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.reports.plain import where_in_words
from desktop.reports.questions import (
    Question,
    find_root,
    find_week,
    graded_in_words,
    headed,
    made_at,
    players_in_words,
)
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row, Sheet, Totals, wide_enough

COLUMNS = (
    Column("reference", "Reference", "text", 16),
    Column("ticket", "Ticket", "text", 13),
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("placed_at", "Placed", "datetime", 17),
    Column("kind", "Kind", "text", 10),
    Column("description", "Description", "text", 52),
    Column("risk", "Risk", "money", 12),
    Column("win", "To win", "money", 12),
    Column("status", "Status", "text", 11),
    Column("net", "Net", "money", 13),
    Column("graded_at", "Graded", "datetime", 17),
    Column("week", "Week", "date", 12),
)


def tickets(reader: ConnectionReader, question: Question) -> Report:
    """All tickets, or those that were graded in one week.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    book = find_book(reader)
    week = find_week(reader, book, question.week) if question.week else None
    starts_on = week.starts_on if week else None
    root_id = find_root(reader, question.agent)
    sums = sum_tickets(reader, week=starts_on, root_id=root_id, chosen=question.tickets)
    heading = (
        headed("Tickets", book.name),
        PLAYERS_SIDE,
        graded_in_words(week),
        players_in_words(question),
        *where_in_words(question),
        made_at(question, book),
    )

    widest = {"risk": sums.risk, "net": sums.net}
    columns = tuple(wide_enough(column, widest.get(column.name, 0)) for column in COLUMNS)

    def rows() -> Iterator[Row]:
        for ticket in stream_tickets(
            reader, week=starts_on, root_id=root_id, chosen=question.tickets
        ):
            yield _row(ticket)

    total = _total_row(sums.tickets, sums.risk, sums.net)

    def rows_and_total() -> Iterator[Row | Totals]:
        yield from rows()
        if sums.tickets:
            yield Totals(total, is_grand=True)

    return Report(
        title="Tickets",
        table=Sheet("Tickets", heading, COLUMNS, rows()),
        sheets=(Sheet("Tickets", heading, columns, rows_and_total(), frozen_columns=2),),
        timezone=ZoneInfo(book.timezone),
        row_count=sums.tickets,
        total=total,
    )


def _row(ticket: ListedTicket) -> Row:
    return (
        ticket.reference,
        ticket.number,
        ticket.account,
        ticket.agent,
        instant(ticket.placed_at),
        ticket.kind,
        ticket.description,
        ticket.risk,
        ticket.win,
        ticket.status,
        ticket.net,
        None if ticket.graded_at is None else instant(ticket.graded_at),
        None if ticket.week is None else date.fromisoformat(ticket.week),
    )


def _total_row(count: int, risk: int, net: int) -> Row:
    words = say("{count} tickets", count=f"{count:,}") if count != 1 else "1 ticket"
    return ("Total", words, None, None, None, None, None, risk, None, None, net, None, None)

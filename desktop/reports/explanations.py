"""Explanations of tickets: the text of `bookdesk explain`, line by line under its ticket."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from desktop.book.queries.people import find_book
from desktop.book.queries.ticket_list import stream_tickets, sum_tickets
from desktop.book.queries.ticket_register import find_ticket_id
from desktop.book.statements import ConnectionReader
from desktop.domain.numbers import parse_ticket_number
from desktop.reports.explanation import explain_ticket
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
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row, Sheet

COLUMNS = (
    Column("ticket", "Ticket", "text", 13),
    Column("account", "Account", "text", 12),
    Column("status", "Status", "text", 11),
    Column("net", "Net", "money", 13),
    Column("line", "Line", "number", 7),
    Column("explanation", "Explanation", "text", 110),
)
# A straight has about so many lines; only the progress is counted by it.
_LINES_A_TICKET = 16


def explanations(reader: ConnectionReader, question: Question) -> Report:
    """How all tickets came to their money, or those that were graded in one week.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    book = find_book(reader)
    week = find_week(reader, book, question.week) if question.week else None
    starts_on = week.starts_on if week else None
    root_id = find_root(reader, question.agent)
    heading = (
        headed("Explanations", book.name),
        PLAYERS_SIDE,
        graded_in_words(week),
        players_in_words(question),
        *where_in_words(question),
        made_at(question, book),
    )

    def rows() -> Iterator[Row]:
        for ticket in stream_tickets(
            reader, week=starts_on, root_id=root_id, chosen=question.tickets
        ):
            ticket_id = find_ticket_id(reader, *parse_ticket_number(ticket.number))
            text = explain_ticket(reader, ticket_id or 0).text
            terms = (ticket.number, ticket.account, ticket.status, ticket.net)
            for number, line in enumerate(text.splitlines(), start=1):
                yield (*terms, number, line)

    sums = sum_tickets(reader, week=starts_on, root_id=root_id, chosen=question.tickets)
    sheet = Sheet("Explanations", heading, COLUMNS, rows(), frozen_columns=1)
    return Report(
        title="Explanations",
        table=Sheet("Explanations", heading, COLUMNS, rows()),
        sheets=(sheet,),
        timezone=ZoneInfo(book.timezone),
        row_count=sums.tickets * _LINES_A_TICKET,
    )

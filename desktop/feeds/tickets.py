"""Tickets as a spreadsheet: paper re-keyed after an outage, or a migration (DESIGN 5)."""

import datetime

from desktop.domain.sentences import say
from desktop.feeds.cells import make_date, read_name
from desktop.feeds.intake import Intake, Once
from desktop.feeds.proposals import TicketProposal
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "tickets"
REQUIRED = ("reference", "account", "placed_at", "event_date", "entry")
ENTRY_MAX = 1_000


def read_ticket_rows(sheet: Sheet, intake: Intake) -> list[TicketProposal]:
    """Read tickets; what their entries mean is for the grammar and the book to say.

    Raises:
        InputError: A column is missing.
    """
    sheet.require(NAME, *REQUIRED)
    intake.notices.extend(sheet.unread(*REQUIRED))
    tickets = []
    once = Once("reference")
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            ticket = _ticket(row)
            once.check(ticket.reference, row.number, ticket.reference)
            tickets.append(ticket)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    return tickets


def _ticket(row: Row) -> TicketProposal:
    entry = row.text("entry")
    if not entry or len(entry) > ENTRY_MAX or not entry.isprintable():
        reason = say(
            "The entry is one line of 1 to {entry_max} characters, such as 451 -3.5 w100.",
            entry_max=ENTRY_MAX,
        )
        raise CellRefusedError("entry", entry[:80], reason)
    return TicketProposal(
        row=row.number,
        reference=read_name(row, "reference"),
        account=read_name(row, "account"),
        placed_at=_placed_at(row),
        event_dates=_event_dates(row),
        entry=entry,
    )


def _placed_at(row: Row) -> datetime.datetime:
    text = row.text("placed_at")
    example = "write for instance 2018-09-06T13:05:00-04:00."
    try:
        placed_at = datetime.datetime.fromisoformat(text)
    except ValueError as error:
        reason = say(
            "“{text}” is not a time with its offset from UTC: {example}", text=text, example=example
        )
        raise CellRefusedError("placed_at", text, reason) from error
    if placed_at.tzinfo is None:
        reason = say(
            "“{text}” does not say its offset from UTC: {example}", text=text, example=example
        )
        raise CellRefusedError("placed_at", text, reason)
    make_date("placed_at", text, placed_at.year, placed_at.month, placed_at.day)
    return placed_at


def _event_dates(row: Row) -> tuple[datetime.date, ...]:
    text = row.text("event_date")
    if not text:
        return ()
    try:
        return tuple(datetime.date.fromisoformat(part.strip()) for part in text.split(";"))
    except ValueError as error:
        reason = say(
            "“{text}” is not a date, or dates separated by “;”: write for instance 2018-09-06.",
            text=text,
        )
        raise CellRefusedError("event_date", text, reason) from error

"""Changed and voided wagers: what a person did to tickets after they were accepted, and why."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.queries.names import find_user_names
from desktop.book.queries.ticket_brief import TicketBrief, find_ticket_briefs
from desktop.book.statements import ConnectionReader
from desktop.domain.weeks import instant
from desktop.reports.plain import (
    OPENS,
    find_scope,
    opens_tickets,
    plain_report,
    refuse_choices,
    seqs_of,
)
from desktop.reports.questions import Question
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row

COLUMNS = (
    Column("at", "When", "datetime", 17),
    Column("user", "User", "text", 12),
    Column("change", "Change", "text", 22),
    Column("ticket", "Ticket", "text", 13),
    Column("account", "Account", "text", 12),
    Column("agent", "Agent", "text", 11),
    Column("description", "Description", "text", 46),
    Column("risk", "Risk", "money", 12),
    Column("win", "To win", "money", 12),
    Column("status", "Status now", "text", 11),
    Column("net", "Net now", "money", 12),
    Column("reason", "Reason", "text", 34),
    OPENS,
)
_CHANGES = {
    "ticket.voided": "voided",
    "ticket.filled": "open spots filled",
    "spots.expired": "open spots closed",
    "ticket.decided": "write-in decided",
    "legs.decided": "legs decided by hand",
    "legs.restored": "decision taken back",
    "review.decided": "stands after review",
}
_MOST_FACTS = 1 << 31


def changed_wagers(reader: ConnectionReader, question: Question) -> Report:
    """Every change of a ticket in a week, or ever, oldest first, with user and reason.

    Raises:
        InputError: There is no such week or agent.
    """
    refuse_choices(question, "by")
    scope = find_scope(reader, question)
    first, before = seqs_of(reader, scope)
    found = list_facts(reader, FactQuestion(tuple(_CHANGES)), None, 0, _MOST_FACTS)
    facts = [one.fact for one in reversed(found) if first <= one.fact.seq < before]
    briefs = find_ticket_briefs(
        reader, {ticket for fact in facts for ticket in _tickets(fact)}, scope.root_id
    )
    rows = list(_rows(facts, briefs, find_user_names(reader)))
    return plain_report(
        question,
        scope.book,
        title="Changed and voided wagers",
        words=(
            PLAYERS_SIDE,
            f"Changed in: {scope.period}",
            "Nothing is deleted: each change is a fact of its own; status and net are of now",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=4,
    )


def _tickets(fact: Fact) -> list[int]:
    body: Mapping[str, Any] = fact.body
    if "legs" in body and "ticket" not in body:
        return sorted({leg[0] for leg in body["legs"]})
    return [body["ticket"]]


def _rows(
    facts: list[Fact], briefs: Mapping[int, TicketBrief], users: Mapping[int, str]
) -> Iterator[Row]:
    for fact in facts:
        for ticket in _tickets(fact):
            brief = briefs.get(ticket)
            if brief is not None:
                yield (
                    instant(fact.wall),
                    users.get(fact.actor, ""),
                    _CHANGES[fact.type],
                    brief.number,
                    brief.account,
                    brief.agent,
                    brief.description,
                    brief.risk,
                    brief.win,
                    brief.status,
                    brief.net,
                    fact.body.get("reason", ""),
                    opens_tickets(brief.number),
                )

"""Changed and voided wagers: what a person did to tickets after they were accepted, and why."""

from collections.abc import Mapping
from typing import Any

from desktop.book.facts import Fact
from desktop.book.history import require_history
from desktop.book.queries.claims import ClaimRow, list_claims_under
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.queries.names import find_user_names
from desktop.book.queries.ticket_brief import TicketBrief, find_ticket_briefs
from desktop.book.statements import ConnectionReader
from desktop.domain.sentences import say
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
    Column("replaced_by", "New ticket", "text", 13),
    Column("claim", "Claim", "text", 13),
    Column("reason", "Reason", "text", 34),
    OPENS,
)
_DECIDED = "claim.decided"
_CHANGES = {
    "ticket.voided": "deleted (void)",
    "ticket.filled": "filled open",
    "spots.expired": "open spots closed",
    "ticket.decided": "write-in decided",
    "legs.decided": "legs decided by hand",
    "legs.restored": "decision taken back",
    "review.decided": "stands after review",
}
# What a claim that was decided brought about.
_BY_CLAIM = {
    "ticket.voided": "deleted by a claim",
    "ticket.decided": "regraded by a claim",
    "legs.decided": "regraded by a claim",
}
_MOST_FACTS = 1 << 31


def changed_wagers(reader: ConnectionReader, question: Question) -> Report:
    """Every change of a ticket in a week, or ever, oldest first, with user and reason.

    Raises:
        InputError: There is no such week or agent.
        HistoryError: Facts of it are still being fetched.
    """
    refuse_choices(question, "by")
    scope = find_scope(reader, question)
    first, before = seqs_of(reader, scope)
    require_history(reader, first - 1)
    wanted = FactQuestion((*_CHANGES, _DECIDED), first=first, before=before)
    facts = [one.fact for one in reversed(list_facts(reader, wanted, None, 0, _MOST_FACTS))]
    is_claimed = any("claim" in fact.body for fact in facts)
    everybodys = list_claims_under(reader, scope.root_id) if is_claimed else []
    claims = {claim.id: claim for claim in everybodys}
    changes = [(ticket, fact) for fact in facts for ticket in _tickets(fact, claims)]
    tickets = {ticket for ticket, _ in changes}
    tickets |= {fact.body["replaced_by"] for _, fact in changes if "replaced_by" in fact.body}
    briefs = find_ticket_briefs(reader, tickets, scope.root_id)
    users = find_user_names(reader)
    rows = [
        _row(briefs[ticket], fact, briefs.get(fact.body.get("replaced_by", 0)), claims, users)
        for ticket, fact in changes
        if ticket in briefs
    ]
    return plain_report(
        question,
        scope.book,
        title="Changed and voided wagers",
        words=(
            PLAYERS_SIDE,
            say("Changed in: {period}", period=scope.period),
            "Nothing is deleted: each change is a fact of its own; status and net are of now",
        ),
        columns=COLUMNS,
        rows=lambda: rows,
        row_count=len(rows),
        frozen_columns=4,
    )


def _tickets(fact: Fact, claims: Mapping[int, ClaimRow]) -> list[int]:
    """Whose fact it is; of a claim that was decided, the ticket that was disputed."""
    body: Mapping[str, Any] = fact.body
    if fact.type == _DECIDED:
        claim = claims.get(body["claim"])
        return [] if claim is None or claim.ticket_id is None else [claim.ticket_id]
    if "legs" in body and "ticket" not in body:
        return sorted({leg[0] for leg in body["legs"]})
    return [body["ticket"]]


def _row(
    brief: TicketBrief,
    fact: Fact,
    anew: TicketBrief | None,
    claims: Mapping[int, ClaimRow],
    users: Mapping[int, str],
) -> Row:
    claim = claims.get(fact.body.get("claim", 0))
    return (
        instant(fact.wall),
        users.get(fact.actor, ""),
        _change(fact) if anew is None else _edit(brief, anew),
        brief.number,
        brief.account,
        brief.agent,
        brief.description,
        brief.risk,
        brief.win,
        brief.status,
        brief.net,
        None if anew is None else anew.number,
        None if claim is None else claim.number,
        fact.body.get("reason") or fact.body.get("text", ""),
        opens_tickets(brief.number),
    )


def _change(fact: Fact) -> str:
    if fact.type == _DECIDED:
        return f"claim {fact.body['result']}"
    return (_BY_CLAIM if "claim" in fact.body else _CHANGES)[fact.type]


def _edit(brief: TicketBrief, anew: TicketBrief) -> str:
    """What an edit changed: the amounts alone, or more."""
    is_same = (brief.account, brief.description) == (anew.account, anew.description)
    return "changed risk" if is_same else "edited"

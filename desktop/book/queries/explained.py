"""What an explanation of a ticket needs beside its terms: decisions, starters, its postings."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.house import RulesTable, UserTable
from desktop.book.tables.money import PostingTable
from desktop.book.tables.results import PlayTable
from desktop.book.tables.wagers import DecisionTable, LegTable, TicketTable


@dataclass(frozen=True, slots=True)
class HandDecision:
    """A result that a person gave to a leg; `no` of an unfilled spot is its place."""

    no: int
    result: str
    reason: str
    scope: str
    user: str


@dataclass(frozen=True, slots=True)
class TicketPosting:
    """What was posted to the account of a ticket; `part` 0 is the whole ticket."""

    cents: int
    part: int
    week: str
    occurred_week: str | None


@dataclass(frozen=True, slots=True)
class SettledPlay:
    """How a game was played: the pitchers who started, and the seconds until it was stopped."""

    starters: tuple[str, str]
    played: int | None


_DECISIONS = Query(
    lambda: (
        select(
            DecisionTable.no,
            DecisionTable.result,
            DecisionTable.reason,
            DecisionTable.scope,
            UserTable.name,
        )
        .join(UserTable, UserTable.id == DecisionTable.user_id)
        .where(DecisionTable.ticket_id == bindparam("ticket"), DecisionTable.result != "")
        .order_by(DecisionTable.no)
    )
)
_POSTINGS = Query(
    lambda: (
        select(PostingTable.cents, PostingTable.part, PostingTable.week, PostingTable.occurred_week)
        .where(
            # By the player's account first: there is an index on it, and none on the ticket.
            PostingTable.account_id == bindparam("account"),
            PostingTable.ticket_id == bindparam("ticket"),
        )
        .order_by(PostingTable.id)
    )
)
_PLAY = Query(
    lambda: select(PlayTable.starter_away, PlayTable.starter_home, PlayTable.played).where(
        PlayTable.event_id == bindparam("event"), PlayTable.stage == bindparam("stage")
    )
)
_RULES = Query(lambda: select(RulesTable.name).where(RulesTable.version == bindparam("version")))
_REFERENCE = Query(
    lambda: select(TicketTable.id).where(
        TicketTable.reference == bindparam("reference"), TicketTable.reference.is_not(None)
    )
)
_MARKS = Query(
    lambda: (
        select(LegTable.no, LegTable.mark)
        .where(LegTable.ticket_id == bindparam("ticket"), LegTable.mark != "")
        .order_by(LegTable.no)
    )
)
_USER = Query(lambda: select(UserTable.name).where(UserTable.id == bindparam("user")))


def list_hand_decisions(reader: Reader, ticket_id: int) -> dict[int, HandDecision]:
    """The results that people gave and that stand, by leg."""
    return {row[0]: HandDecision(*row) for row in reader.all(_DECISIONS, ticket=ticket_id)}


def list_ticket_postings(reader: Reader, ticket_id: int, account_id: int) -> list[TicketPosting]:
    """What was posted to the ticket's account, oldest first."""
    rows = reader.all(_POSTINGS, ticket=ticket_id, account=account_id)
    return [TicketPosting(*row) for row in rows]


def find_play(reader: Reader, event_id: int, stage: str) -> SettledPlay:
    """How an event was played by a result, `recorded` or `settled`."""
    row = reader.one(_PLAY, event=event_id, stage=stage)
    return SettledPlay(("", ""), None) if row is None else SettledPlay((row[0], row[1]), row[2])


def find_rules_name(reader: Reader, version: int) -> str:
    """What a version of the house rules is called."""
    (name,) = reader.one(_RULES, version=version) or ("",)
    return str(name)


def find_by_reference(reader: Reader, reference: str) -> int | None:
    """The ticket that was imported under a reference."""
    row = reader.one(_REFERENCE, reference=reference)
    return None if row is None else int(row[0])


def list_leg_marks(reader: Reader, ticket_id: int) -> dict[int, str]:
    """What is odd about legs as they were written: `override`, `past_post`, or both."""
    return {int(no): str(mark) for no, mark in reader.all(_MARKS, ticket=ticket_id)}


def find_user_name(reader: Reader, user_id: int) -> str:
    """The name of a user."""
    (name,) = reader.one(_USER, user=user_id) or ("",)
    return str(name)

"""What was done to an account: by whom, when, and what it was before."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.book.queries.fact_register import (
    JournalFact,
    find_fact,
    list_facts_about_account,
)
from desktop.book.statements import ConnectionReader
from desktop.domain.money import format_money
from desktop.services.narration import Narrator


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of an account; `at` in milliseconds UTC, money in plain decimals.

    Attributes:
        no: Tells the changes of one fact apart.
        field: What changed, or what was done.
        old: What it was, or nothing.
        new: What it became.
        reason: What was given as the reason, or where it came from.
    """

    seq: int
    no: int
    at: int
    user: str
    field: str
    old: str
    new: str
    reason: str


def read_account_history(reader: ConnectionReader, account_id: int) -> list[HistoryEntry]:
    """Everything that was done to an account, the latest first."""
    opened = find_fact(reader, account_id)
    after = opened.fact.seq if opened else 0
    facts = ([opened] if opened else []) + list_facts_about_account(reader, account_id, after)
    names = Narrator(reader, [recorded.fact for recorded in facts])
    entries = [entry for recorded in facts for entry in _entries(names, recorded)]
    return entries[::-1]


def _entries(names: Narrator, recorded: JournalFact) -> Iterator[HistoryEntry]:
    fact, body = recorded.fact, recorded.fact.body
    user = names.user(fact.actor)
    if fact.type == "account.changed":
        for no, change in enumerate(names.changes(fact)):
            yield HistoryEntry(
                fact.seq, no, fact.wall, user, change.field, change.old, change.new, ""
            )
    elif fact.type == "money.posted":
        amount = format_money(body["cents"])
        yield HistoryEntry(fact.seq, 0, fact.wall, user, body["kind"], "", amount, body["memo"])
    elif fact.type == "account.opened":
        new = f"{body['kind']} under {names.account(body['parent'])}"
        limit = format_money(body["credit_limit"])
        source = "" if body["source"] == "typed" else body["source"]
        yield HistoryEntry(fact.seq, 1, fact.wall, user, "credit limit", "", limit, source)
        yield HistoryEntry(fact.seq, 0, fact.wall, user, "opened", "", new, source)

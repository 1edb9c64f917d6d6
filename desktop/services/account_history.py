"""What was done to an account: by whom, when, and what it was before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.book.queries.account_facts import CREDIT, OPENED, list_changes, list_facts_at
from desktop.book.queries.fact_register import JournalFact
from desktop.book.queries.keyset import Key
from desktop.book.statements import Reader, Row
from desktop.domain.money import format_money
from desktop.domain.sentences import say, word
from desktop.domain.weeks import instant
from desktop.services.narration.narrator import Narrator
from desktop.services.narration.settings import setting_in_words
from desktop.services.narration.telling import sentence_of

MOVE = "account above"
STANDING_FACTS: Mapping[str, str] = {
    "accounts.move_dropped": MOVE,
    "account.decided": "approval",
    "break.started": "break",
    "own_limit.set": "own limit",
    "claim.opened": "claim",
    "claim.noted": "claim",
    "claim.decided": "claim",
}


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of an account; `at` in milliseconds UTC, money in plain decimals.

    Attributes:
        name: Tells the changes of one fact apart; empty where it made but one.
        field: What changed, or what was done.
        old: What it was, or nothing.
        new: What it became.
        reason: What was given as the reason, or where it came from.
    """

    seq: int
    name: str
    at: int
    user: str
    field: str
    old: str
    new: str
    reason: str


def read_account_history(reader: Reader, account_id: int) -> list[HistoryEntry]:
    """Everything that was done to an account, the latest first."""
    return tell_changes(reader, list_changes(reader, account_id))


def tell_changes(reader: Reader, rows: Sequence[Row]) -> list[HistoryEntry]:
    """Changes of one account as they were read."""
    facts = list_facts_at(reader, (seq for seq, _, _ in rows))
    names = Narrator(reader, [recorded.fact for recorded in facts.values()])
    told = {
        (entry.seq, entry.name): entry
        for account_id in {account_id for _, _, account_id in rows}
        for recorded in facts.values()
        for entry in _entries(names, recorded, account_id)
    }
    return [told[seq, name] for seq, name, _ in rows]


def change_key(entry: HistoryEntry) -> Key:
    """Where a change stands."""
    return (entry.seq, entry.name)


def _entries(names: Narrator, recorded: JournalFact, account_id: int) -> Iterator[HistoryEntry]:
    fact, body = recorded.fact, recorded.fact.body
    user = names.user(fact.actor)
    if fact.type == "account.changed":
        for name, change in zip(sorted(body["changes"]), names.changes(fact), strict=True):
            yield HistoryEntry(
                fact.seq,
                name,
                fact.wall,
                user,
                change.field,
                change.old,
                change.new,
                body.get("reason", ""),
            )
    elif fact.type == "settings.changed":
        yield from _settings(recorded, user, body["changes"])
    elif fact.type == "settings.mass_changed":
        yield from _settings(recorded, user, dict(body["changes"])[account_id])
    elif fact.type == "money.posted":
        amount, kind = format_money(body["cents"]), word(body["kind"])
        yield HistoryEntry(fact.seq, "", fact.wall, user, kind, "", amount, body["memo"])
    elif fact.type.startswith(("money.", "promise.")):
        told = sentence_of(names, recorded.fact)
        yield HistoryEntry(
            fact.seq, "", fact.wall, user, word(fact.type.split(".")[0]), "", told, ""
        )
    elif fact.type == "accounts.moved":
        yield _move(names, recorded, account_id)
    elif fact.type in STANDING_FACTS:
        told = sentence_of(names, recorded.fact)
        field = STANDING_FACTS[fact.type]
        yield HistoryEntry(fact.seq, "", fact.wall, user, field, "", told, body.get("reason", ""))
    elif fact.type in {"account.opened", "accounts.opened"}:
        yield from _opened(names, recorded)


def _opened(names: Narrator, recorded: JournalFact) -> Iterator[HistoryEntry]:
    fact, body = recorded.fact, recorded.fact.body
    user, limit = names.user(fact.actor), format_money(body["credit_limit"])
    new = say(
        "{kind} under {above}",
        kind=word(body.get("kind", "player")),
        above=names.account(body["parent"]),
    )
    source = "" if body["source"] == "typed" else body["source"]
    yield HistoryEntry(fact.seq, CREDIT, fact.wall, user, CREDIT, "", limit, source)
    yield HistoryEntry(fact.seq, OPENED, fact.wall, user, OPENED, "", new, source)


def _move(names: Narrator, recorded: JournalFact, account_id: int) -> HistoryEntry:
    fact, body = recorded.fact, recorded.fact.body
    old = names.account(dict(body["accounts"])[account_id])
    parts = {"above": names.account(body["target"]), "day": f"{instant(body['at']):%Y-%m-%d}"}
    new = (
        say("{above} from {day} on, settings dropped", **parts)
        if body["inherit"]
        else say("{above} from {day} on", **parts)
    )
    return HistoryEntry(
        fact.seq, "", fact.wall, names.user(fact.actor), MOVE, old, new, body["reason"]
    )


def _settings(
    recorded: JournalFact, user: str, changes: Mapping[str, Sequence[Any]]
) -> Iterator[HistoryEntry]:
    fact, body = recorded.fact, recorded.fact.body
    for key, (old, new) in changes.items():
        value = setting_in_words(key, new)
        if body["through"]:
            value = say("{value} through {day}", value=value, day=body["through"])
        yield HistoryEntry(
            fact.seq, key, fact.wall, user, key, setting_in_words(key, old), value, body["reason"]
        )

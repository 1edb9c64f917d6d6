"""Folds of claims, and of what people do about what waits (FEATURES 100 and 101)."""

from collections.abc import Iterator

import orjson
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.review import ClaimTable, ReviewItemTable

_STATUS = Query(lambda: select(ClaimTable.status).where(ClaimTable.id == bindparam("claim")))
_OPEN_OF_TICKET = Query(
    lambda: select(ClaimTable.id).where(
        ClaimTable.ticket_id == bindparam("ticket"), ClaimTable.status == "open"
    )
)
_ITEM = Query(
    lambda: select(
        ReviewItemTable.assigned_to,
        ReviewItemTable.done_by,
        ReviewItemTable.done_at,
        ReviewItemTable.reason,
    ).where(ReviewItemTable.item == bindparam("item"))
)


def open_claim(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `claim.opened`; without effect while another claim on the ticket is open."""
    body = fact.body
    ticket = body.get("ticket")
    if ticket is not None and reader.one(_OPEN_OF_TICKET, ticket=ticket) is not None:
        return
    row = (
        fact.number, body["account"], ticket, body.get("call"), body["tape_time"],
        body["phone_line"], body["text"], fact.actor, fact.wall, body["closes_at"], body["late"],
        body["due_at"], "open", None, None, "", "[]",
    )  # fmt: skip
    yield Insert("claim", [row])


def note_claim(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `claim.noted`; a claim that was decided can still be noted on."""
    claim = fact.body["claim"]
    if reader.one(_STATUS, claim=claim) is not None:
        yield _note(fact, claim_item(claim))


def decide_claim(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `claim.decided`; without effect when it was decided before."""
    body = fact.body
    if reader.one(_STATUS, claim=body["claim"]) != ("open",):
        return
    columns = ("status", "decided_by", "decided_at", "result", "through")
    through = orjson.dumps(body["through"]).decode()
    row = (body["result"], fact.actor, fact.wall, body["text"], through, body["claim"])
    yield Update("claim", columns, [row])


def assign_item(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `review.assigned`."""
    item = fact.body["item"]
    _, *done = reader.one(_ITEM, item=item) or (None, None, None, "")
    yield Put("review_item", [(item, fact.body["user"], *done)])


def note_item(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `review.noted`."""
    yield _note(fact, fact.body["item"])


def finish_item(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `review.done`."""
    item = fact.body["item"]
    assigned_to, *_ = reader.one(_ITEM, item=item) or (None,)
    yield Put("review_item", [(item, assigned_to, fact.actor, fact.wall, fact.body["reason"])])


def note_contradiction(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `result.contradicted`."""
    body = fact.body
    row = (fact.number, body["event"], body["against"], body["source"], body["said"], fact.wall)
    yield Insert("contradiction", [row])


def claim_item(claim: int) -> str:
    """The key of a claim in the queue."""
    return f"claim/{claim}"


def _note(fact: Fact, item: str) -> Insert:
    row = (fact.number, item, fact.body["text"], fact.actor, fact.wall)
    return Insert("review_note", [row])

"""The fold of open spots: legs that join a parlay or teaser after it was written (RULES 23)."""

from collections.abc import Iterator

from desktop.book.facts import Fact
from desktop.book.fold.acceptance import is_any_settled
from desktop.book.fold.changes import Accumulate, Change, Insert, Put, Update
from desktop.book.fold.settling import EXPOSURE_SUMS, OPEN
from desktop.book.fold.tickets import find_decisions, find_legs, find_tickets
from desktop.book.fold.wagers import (
    events_of,
    exposed_by,
    grade_late_ticket,
    in_json,
    leg_rows,
    stakes,
)
from desktop.book.statements import Reader


def fill_spots(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.filled`; without effect on a ticket that is no longer open.

    Nor has it any where other spots were filled meanwhile, because its terms are without those.
    """
    body = fact.body
    ticket_id = body["ticket"]
    before = find_tickets(reader, [ticket_id]).get(ticket_id)
    if before is None or before.status != OPEN:
        return
    old = find_legs(reader, [ticket_id])[ticket_id]
    if len(old) != body.get("had", len(old)):
        return
    new = leg_rows(ticket_id, body["legs"], first=len(old) + 1)
    after = before._replace(win=body["win"], terms=in_json(body["terms"]))
    legs = [*old, *new]
    changed = (after.win, len(legs), body["description"], after.terms, ticket_id)
    yield Update("ticket", ("win", "legs", "description", "terms"), [changed])
    marks = [leg["mark"] for leg in body["legs"]]
    yield Insert("leg", [(*leg[:8], m, *leg[8:]) for leg, m in zip(new, marks, strict=True)])
    yield Put("stake", stakes(after, new))
    taken = [-amount for amount in exposed_by(before)]
    rows = [(*leg[2:7], 1, *taken) for leg in old]
    rows += [(*leg[2:7], 1, *exposed_by(after)) for leg in legs]
    yield Accumulate("exposure", EXPOSURE_SUMS, rows)
    if is_any_settled(reader, events_of(legs)):
        by_hand = find_decisions(reader, [ticket_id])[ticket_id]
        yield from grade_late_ticket(reader, fact, after, legs, by_hand)

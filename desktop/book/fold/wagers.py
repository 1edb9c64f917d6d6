"""Folds that put tickets into the book and decide what was flagged."""

from collections.abc import Iterator

from desktop.book.facts import Fact
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Update
from desktop.book.fold.grading import grade_late_ticket
from desktop.book.fold.settling import EXPOSURE_SUMS, OPEN, Standing
from desktop.book.statements import Reader


def accept_ticket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.accepted`: ticket, legs, pending and exposure in the same instant."""
    body = fact.body
    number, account_id, risk, win = fact.number, body["account"], body["risk"], body["win"]
    legs = body["legs"]
    yield Insert("ticket", [_ticket_row(fact)])
    yield Insert(
        "leg",
        [
            (
                number, no, leg["event"], leg["period"], leg["market"], leg["side"],
                leg["line"], leg["price"], leg["mark"],
            )
            for no, leg in enumerate(legs, start=1)
        ],
    )  # fmt: skip
    if body["flags"]:
        rows = [(number, kind, reason, "", None, None) for kind, reason in body["flags"]]
        yield Insert("flag", rows)
    yield Increase("account", ("pending",), [(risk, account_id)])
    keys = tuple(
        (leg["event"], leg["period"], leg["market"], leg["side"], leg["line"]) for leg in legs
    )
    multi = int(len(legs) > 1)
    yield Accumulate("exposure", EXPOSURE_SUMS, [(*key, multi, 1, risk, win) for key in keys])
    ticket = Standing(number, account_id, risk, win, OPEN, 0, None, keys)
    yield from grade_late_ticket(reader, fact, ticket)


def _ticket_row(fact: Fact) -> tuple[object, ...]:
    body = fact.body
    return (
        fact.number, body["account"], body["kind"], body["placed_at"], fact.wall,
        body["amount_mode"], body["risk"], body["win"], len(body["legs"]), body["description"],
        body["reference"], body["rules"], fact.actor, fact.seq,
    )  # fmt: skip


def decide_review(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `review.decided`: a person looked at the flag and the ticket stands."""
    key = (fact.body["ticket"], fact.body["flag"])
    columns = ("decision", "decided_by", "decided_at")
    yield Update("flag", columns, [("stands", fact.actor, fact.wall, *key)])

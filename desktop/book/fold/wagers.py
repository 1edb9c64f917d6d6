"""Folds that put tickets into the book and decide what was flagged."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import orjson

from desktop.book.facts import Fact
from desktop.book.fold.acceptance import find_path
from desktop.book.fold.calls import accept_basket, is_waiting
from desktop.book.fold.changes import Accumulate, Change, Increase, Insert, Update
from desktop.book.fold.conflicts import tell_conflict
from desktop.book.fold.grading import LegRow, Results
from desktop.book.fold.holds import book_hold, find_open_hold
from desktop.book.fold.settling import EXPOSURE_SUMS, OPEN, Settling, exposed_sums, posting_day
from desktop.book.fold.tickets import TicketSettler, Written
from desktop.book.fold.unseen import (
    is_imported_twice,
    is_out_of_touch,
    unknown_rules,
    unseen_flags,
)
from desktop.book.fold.withheld import are_withheld, release, withhold
from desktop.book.statements import Reader, Row
from desktop.book.tables.money import posting_id
from desktop.domain.settings.cells import PHONE
from desktop.domain.tickets import WHOLE_CHART, LegResult, TicketKind, has_several_legs
from desktop.domain.wagers.body import terms_body
from desktop.domain.wagers.terms import Parlay, Straight


def accept_ticket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.accepted`: ticket, legs, pending and exposure in the same instant.

    A held wager becomes a ticket once; the clerk who took it stays its writer. So does one that no
    caller confirmed. Without effect where the account never came to be, or another station
    imported the same ticket first. What was taken under house rules that had no effect themselves
    counts under those of its place.
    """
    wanted, version = fact.body["rules"], unknown_rules(reader, fact)
    if version is not None:
        fact = fact._replace(body={**fact.body, "rules": version})
    body = fact.body
    taken = _taken(reader, fact)
    if taken is None:
        return
    ticket = written(fact)
    legs = leg_rows(fact.number, body["legs"])
    is_late, path = find_path(reader, ticket.account_id, events_of(legs))
    if path is None or is_imported_twice(reader, fact):
        return
    if version is not None:
        yield tell_conflict(fact, "in_part", "rules", wanted, version)
    # Looked at before anything of this ticket counts.
    out_of_touch = unseen_flags(reader, fact) if is_out_of_touch(fact) else []
    waits = bool(out_of_touch and legs) and are_withheld(reader)
    if waits:
        ticket = _with_terms(ticket)
    writer, decided = taken
    yield from decided
    yield Insert("ticket", [ticket_row(fact, ticket.held, ticket.terms, path, writer)])
    if legs:
        yield Insert("leg", whole_legs(fact.number, body["legs"]))
        yield Insert("stake", stakes(ticket, legs))
    if flags := flag_rows(fact) + out_of_touch:
        yield Insert("flag", flags)
    yield from _count(ticket, legs, fact)
    by_hand: Mapping[int, str] = {}
    if waits:
        by_hand = {leg.no: LegResult.PENDING.value for leg in legs}
        yield from withhold(fact, legs)
    if is_late:
        yield from grade_late_ticket(reader, fact, ticket, legs, by_hand)


def _with_terms(ticket: Written) -> Written:
    """With terms of its own, because what is decided by hand is never settled the short way."""
    if ticket.terms is not None:
        return ticket
    return ticket._replace(terms=in_json(plain_terms(ticket.kind, ticket.risk, ticket.win)))


def _count(ticket: Written, legs: list[LegRow], fact: Fact) -> Iterator[Change]:
    """What a ticket takes of free play and credit, and adds to the exposure."""
    if ticket.free_play:
        used = (posting_id(fact.seq, 0), ticket.account_id, -ticket.risk, ticket.id, fact.wall)
        yield Insert("free_play", [used])
        yield Increase("account", ("free_play",), [(-ticket.risk, ticket.account_id)])
    if ticket.held:
        yield Increase("account", ("pending",), [(ticket.held, ticket.account_id)])
    if legs:
        added = exposed_by(ticket)
        multi = int(has_several_legs(ticket.kind, len(legs)))
        yield Accumulate("exposure", EXPOSURE_SUMS, [(*leg[2:7], multi, *added) for leg in legs])


def _taken(reader: Reader, fact: Fact) -> tuple[int, Iterator[Change]] | None:
    """Its writer, and the row of what waited and became it; None where that is decided already."""
    body = fact.body
    if "hold" in body:
        hold = find_open_hold(reader, body["hold"])
        return None if hold is None else (hold.user_id, book_hold(fact, hold))
    if "basket" in body:
        call, no = body["basket"]
        waits = is_waiting(reader, call, no, body["account"])
        return (fact.actor, accept_basket(fact, call, no)) if waits else None
    return fact.actor, iter(())


def exposed_by(ticket: Written) -> tuple[int, int, int, int]:
    """What a ticket adds to the exposure of each of its selections while it is open."""
    return exposed_sums(
        ticket.risk,
        ticket.win,
        is_free_play=bool(ticket.free_play),
        is_lay_off=bool(ticket.lay_off),
    )


def stakes(ticket: Written, legs: list[LegRow]) -> list[tuple[int, int, int]]:
    """On which events a ticket is, each once."""
    return [(ticket.account_id, event_id, ticket.id) for event_id in events_of(legs)]


def events_of(legs: list[LegRow]) -> list[int]:
    """The events of legs, each once."""
    return sorted({leg.event_id for leg in legs})


def leg_rows(ticket_id: int, legs: list[Mapping[str, Any]], first: int = 1) -> list[LegRow]:
    """The legs of a body as rows, counted from `first`."""
    return [
        LegRow(
            ticket_id, no, leg["event"], leg["period"], leg["market"], leg["side"], leg["line"],
            leg["price"], in_json(leg.get("options")), None,
        )
        for no, leg in enumerate(legs, start=first)
    ]  # fmt: skip


def whole_legs(ticket_id: int, legs: list[Mapping[str, Any]]) -> list[Row]:
    """The legs of a body as the table has them, each with its mark."""
    return [
        (
            ticket_id, no, leg["event"], leg["period"], leg["market"], leg["side"], leg["line"],
            leg["price"], leg["mark"], in_json(leg["options"]) if "options" in leg else None, None,
        )
        for no, leg in enumerate(legs, start=1)
    ]  # fmt: skip


def flag_rows(fact: Fact) -> list[Row]:
    """What a person has to look at of a ticket."""
    return [flag_row(fact.number, kind, reason) for kind, reason in fact.body["flags"]]


def flag_row(ticket_id: int, kind: str, reason: str) -> Row:
    """One reason to look at a ticket, undecided."""
    return (ticket_id, kind, reason, "", None, None)


def in_json(said: Mapping[str, Any] | None) -> str | None:
    """As a column holds it; None where nothing is said."""
    return orjson.dumps(said, option=orjson.OPT_SORT_KEYS).decode() if said else None


def written(fact: Fact) -> Written:
    """A ticket as it is when it is accepted."""
    body = fact.body
    free_play, lay_off = body.get("free_play", False), body.get("lay_off", False)
    held = 0 if free_play or lay_off else body.get("held", body["risk"])
    return Written(
        fact.number, body["account"], body["kind"], body["risk"], body["win"], body["rules"],
        kept_terms(body), int(free_play), int(lay_off), OPEN, 0, None, None, held, 0,
    )  # fmt: skip


def kept_terms(body: Mapping[str, Any]) -> str | None:
    """What is kept of the terms: nothing where the ticket is settled the short way."""
    terms = body.get("terms")
    is_special = bool(body.get("free_play") or body.get("lay_off"))
    for leg in body["legs"]:
        if "options" in leg:
            is_special = is_special or "pitchers" in leg["options"]
    return terms_to_keep(body["kind"], body["risk"], body["win"], terms, is_special=is_special)


def terms_to_keep(
    kind: str, risk: int, win: int, terms: Mapping[str, Any] | None, *, is_special: bool
) -> str | None:
    """Of these terms what is kept: nothing where the ticket is settled the short way."""
    if not is_special and not terms:
        return None
    plain = plain_terms(kind, risk, win)
    return None if not is_special and terms == plain else in_json(terms or plain)


@lru_cache(maxsize=4096)
def plain_terms(kind: str, risk: int, win: int) -> Mapping[str, Any]:
    """The terms of a ticket whose kind, risk and win say it all."""
    written = Parlay if kind == TicketKind.PARLAY else Straight
    return terms_body(written(risk, win))


@lru_cache(maxsize=4096)
def say_plain_terms(kind: str, risk: int, win: int) -> bytes:
    """The same terms as a fact says them."""
    return orjson.dumps(plain_terms(kind, risk, win), option=orjson.OPT_SORT_KEYS)


def ticket_row(fact: Fact, held: int, terms: str | None, path: str, writer: int) -> Row:
    """The row of a ticket that has been accepted."""
    body = fact.body
    said = body.get
    return (
        fact.number, body["account"], body["kind"], body["placed_at"], fact.wall,
        body["amount_mode"], body["risk"], body["win"], len(body["legs"]), body["description"],
        body["reference"], body["rules"], writer, fact.seq, held, terms,
        int(said("free_play") or 0), int(said("lay_off") or 0), path,
        said("chart", WHOLE_CHART), said("call"), said("channel", PHONE), said("quoted"),
    )  # fmt: skip


def grade_late_ticket(
    reader: Reader,
    fact: Fact,
    ticket: Written,
    legs: list[LegRow],
    by_hand: Mapping[int, str] | None = None,
) -> Iterator[Change]:
    """Grade a ticket that got legs after some of its events were settled."""
    results = Results(reader)
    settling = Settling(fact, posting_day(reader, fact))
    settler = TicketSettler(reader, settling, results)
    settler.settle(ticket, legs, by_hand)
    yield from settler.grades()
    yield from settler.rows()
    yield from settling.sums()


def decide_review(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `review.decided`: a person looked at the flag and the ticket stands."""
    key = (fact.body["ticket"], fact.body["flag"])
    columns = ("decision", "decided_by", "decided_at")
    yield Update("flag", columns, [("stands", fact.actor, fact.wall, *key)])
    yield from release(reader, fact, *key)

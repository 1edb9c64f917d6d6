"""Where things that wait for a person come from: one function each, in a plain list.

A new source is a function from a reader and a `Look` to items, entered in `SOURCES`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.book.queries.action import list_suggestions
from desktop.book.queries.adapting import list_proposals
from desktop.book.queries.baskets import list_waiting_baskets
from desktop.book.queries.board import EventRow, find_event, list_events_to_settle
from desktop.book.queries.callers import list_locked_callers
from desktop.book.queries.claims import list_open_claims
from desktop.book.queries.fact_register import find_fact_here
from desktop.book.queries.holds import list_waiting_holds
from desktop.book.queries.people import find_book
from desktop.book.queries.requests import list_open_requests
from desktop.book.queries.review_items import (
    count_big_winners,
    count_flags_to_review,
    count_old_write_ins,
    list_big_winners,
    list_contradictions,
    list_flags_to_review,
    list_old_write_ins,
)
from desktop.book.queries.review_queue import list_overdue_events, list_stuck_events
from desktop.book.queries.standing import list_applications
from desktop.book.statements import Reader
from desktop.domain.limits.adapting import tell_evidence
from desktop.domain.money import format_money
from desktop.domain.naming import title_of
from desktop.domain.recalling import recalled
from desktop.domain.sentences import joined, say, word
from desktop.domain.settings.resolving import PathSettings
from desktop.services.narration.words import place_in_words
from desktop.services.review.conflicts import conflicts
from desktop.services.review.items import Deed, ReviewItem
from desktop.services.settings.reading import title_of_key
from desktop.services.stations.recovering import tell_stranded

HOUR_MS = 60 * 60 * 1000
DAY_MS = 24 * HOUR_MS
_PROPOSALS = 500
_FLAG_KINDS = {
    "past_post": "Past post",
    "credit": "Over the credit",
    "override": "Other line",
    "over_limit": "Over the credit",
    "stale_line": "Line had moved",
    "clock_back": "Clock set back",
    "clock_slow": "Clock too slow",
    "unwitnessed": "Not witnessed",
    "recovered": "Written again",
}


@dataclass(frozen=True, slots=True)
class Look:
    """The moment and the settings under which the queue is read.

    Attributes:
        now: Milliseconds UTC.
        today: The figure day.
        settings: Those of the house.
        most: How much is read of a source that a season can fill; below 0 all of it.
    """

    now: int
    today: date
    settings: PathSettings
    most: int

    def count(self, key: str) -> int:
        """A setting that is a number; 0 where it is not set."""
        return self.settings.cents(key) or 0


Source = Callable[[Reader, Look], Iterator[ReviewItem]]


def claims(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Claims that nobody decided."""
    for claim in list_open_claims(reader):
        about = (
            say("{claim} on {ticket}", claim=claim.number, ticket=claim.ticket)
            if claim.ticket
            else claim.number
        )
        yield ReviewItem(
            claim.item,
            "Claim",
            1,
            claim.at,
            joined(": ", (about, claim.text)),
            claim.account,
            "review",
            ("claim", claim.id),
            claim.ticket_id,
            due_at=claim.due_at,
        )


def flags(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Tickets over a limit, after the start, at another line, not decided."""
    for ticket in list_flags_to_review(reader, look.most):
        kind = _FLAG_KINDS.get(ticket.kind, ticket.kind.replace("_", " ").capitalize())
        yield ReviewItem(
            f"flag/{ticket.id}/{ticket.kind}",
            kind,
            2,
            ticket.at,
            joined(": ", (f"{ticket.number} {ticket.description}", recalled(ticket.said))),
            ticket.account,
            "tickets",
            ticket.id,
            ticket.id,
            Deed.STAND,
        )


def unconfirmed(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Wagers that were read back in a call and never confirmed."""
    for basket in list_waiting_baskets(reader):
        risk = format_money(basket.wager["risk"])
        yield ReviewItem(
            f"basket/{basket.call_id}/{basket.no}",
            "Unconfirmed",
            2,
            basket.kept_at,
            say(
                "{description}, risk {risk}: read back by {clerk}, the call"
                " was {ending} before it was confirmed.",
                description=basket.wager["description"],
                risk=risk,
                clerk=basket.clerk,
                ending=word(basket.ending),
            ),
            basket.account,
            "calls",
            basket.call_id,
        )


def locked_callers(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Accounts that let no caller in after wrong phone secrets."""
    for locked in list_locked_callers(reader):
        yield ReviewItem(
            f"caller/{locked.account_id}",
            "Caller locked",
            3,
            locked.locked_at,
            say(
                "{failures} wrong phone secrets: nobody is let in for {account}.",
                failures=locked.failures,
                account=locked.account,
            ),
            locked.account,
            "accounts",
            locked.account,
        )


def contradictions(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Where two sources give two scores."""
    for found in list_contradictions(reader):
        yield ReviewItem(
            f"contradiction/{found.id}",
            "Two scores",
            3,
            found.at,
            say(
                "{away} at {home} on {day}: {source} says {said}.",
                away=found.away,
                home=found.home,
                day=found.day,
                source=found.source,
                said=found.said,
            ),
            "",
            "board",
            ("results", found.event_id),
            deed=Deed.ASIDE,
        )


def results_to_approve(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Results that wait for approval, and corrections of settled ones."""
    for event in list_events_to_settle(reader):
        recorded = find_fact_here(reader, event.result or 0)
        since = look.now if recorded is None else recorded.fact.wall
        is_correction = event.settled is not None
        kind = "Correction" if is_correction else "Result"
        what = (
            say("was settled otherwise; approving takes that back.")
            if is_correction
            else say("waits for approval.")
        )
        yield ReviewItem(
            f"result/{event.id}/{event.result}",
            kind,
            4,
            since,
            joined(" ", (title_of(event), what)),
            "",
            "settlement",
            event.id,
        )


def missing_results(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Events with wagers and no result some hours after their start."""
    before = look.now - look.count("review/hours") * HOUR_MS
    for event, legs in list_overdue_events(reader, before, look.today.isoformat()):
        yield _of_event(event, look, say("has no result; {legs} for it.", legs=_legs(legs)))


def missing_scores(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Legs that stay open although the result is approved."""
    for event, legs in list_stuck_events(reader):
        yield _of_event(event, look, say("is approved without what {legs} for.", legs=_legs(legs)))


def _of_event(event: EventRow, look: Look, what: str) -> ReviewItem:
    since = look.now if event.start is None else event.start
    return ReviewItem(
        f"event/{event.id}",
        "No score",
        5,
        since,
        joined(" ", (title_of(event), what)),
        "",
        "board",
        ("results", event.id),
    )


def _legs(count: int) -> str:
    return "1 leg waits" if count == 1 else say("{count} legs wait", count=f"{count:,}")


def write_ins(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Write-ins that are open too long."""
    for ticket in list_old_write_ins(reader, _long_ago(look), look.most):
        yield ReviewItem(
            f"write-in/{ticket.id}",
            "Write-in",
            6,
            ticket.at,
            say(
                "{number} {description}: nobody has said what it came to.",
                number=ticket.number,
                description=ticket.description,
            ),
            ticket.account,
            "settlement",
            ("decide", ticket.id),
            ticket.id,
        )


def _long_ago(look: Look) -> int:
    return look.now - look.count("review/days") * DAY_MS


def big_winners(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Tickets of the open week that won much."""
    least = look.settings.cents("review/winner")
    if least is None:
        return
    for ticket in list_big_winners(reader, find_book(reader).open_week, least, look.most):
        yield ReviewItem(
            f"winner/{ticket.id}",
            "Big winner",
            7,
            ticket.at,
            say(
                "{number} {description} won {net}.",
                number=ticket.number,
                description=ticket.description,
                net=format_money(ticket.net),
            ),
            ticket.account,
            "tickets",
            ticket.id,
            ticket.id,
            Deed.ASIDE,
        )


def requests(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Money that waits for a second person, or is due."""
    for request in list_open_requests(reader):
        is_due = request.due is not None and request.due <= look.today.isoformat()
        if not request.waits_for_approval and not is_due:
            continue
        what = "waits for a second person" if request.waits_for_approval else "is due"
        amount = format_money(abs(request.cents))
        yield ReviewItem(
            f"request/{request.id}",
            "Money",
            8,
            request.at,
            say(
                "{number}: {kind} of {amount} {what}.",
                number=request.number,
                kind=word(request.kind),
                amount=amount,
                what=what,
            ),
            request.account,
            "money",
            None,
            deed=Deed.APPROVE_MONEY if request.waits_for_approval else Deed.NONE,
            subject=request.id,
        )


def pending_accounts(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Accounts that wait for approval."""
    for account in list_applications(reader):
        sent_back = (
            say(", sent back: {reason}", reason=account.reason)
            if account.state == "returned"
            else ""
        )
        yield ReviewItem(
            f"account/{account.account_id}",
            "New account",
            9,
            account.entered_at,
            say(
                "{code} {name} waits for approval{sent_back}.",
                code=account.code,
                name=account.name,
                sent_back=sent_back,
            ),
            account.code,
            "accounts",
            account.code,
        )


def suggested_moves(reader: Reader, look: Look) -> Iterator[ReviewItem]:
    """Moves of the board that action suggests."""
    for found in list_suggestions(reader, look.now):
        event = find_event(reader, found.event_id)
        if event is not None:
            market = place_in_words(found.period, found.market, found.side)
            yield ReviewItem(
                f"move/{found.ticket_id}/{found.event_id}",
                "Line move",
                10,
                found.at,
                say(
                    "{event}: action suggests to {deed} {market}.",
                    event=title_of(event),
                    deed=word(found.deed),
                    market=market,
                ),
                "",
                "board",
                found.event_id,
                found.ticket_id,
            )


def met_others(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Facts that met what their authors had not seen of other stations."""
    yield from conflicts(reader)


def stranded(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """What a former life of this copy wrote and the server never had; only this file has it."""
    for fact in tell_stranded(reader):
        said = say("{user} as {number}: {deed}", user=fact.user, number=fact.number,
                   deed=fact.sentence)  # fmt: skip
        advice = fact.why_not or say("It can be written again as it was.")
        yield ReviewItem(
            fact.key, "Never sent", 1, fact.at, joined(" ", (said, advice)), fact.account,
            "journal", "", deed=Deed.ASIDE if fact.why_not else Deed.AGAIN,
        )  # fmt: skip


def held_wagers(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Wagers that wait for a supervisor while the caller is on the line."""
    for hold in list_waiting_holds(reader):
        yield ReviewItem(
            f"hold/{hold.id}",
            "Held wager",
            0,
            hold.at,
            say(
                "{description}, {user} on the line: {because}.",
                description=hold.wager["description"],
                user=hold.user,
                because=hold.because,
            ),
            hold.account,
            "holds",
            None,
            due_at=hold.until,
        )


def proposed_limits(reader: Reader, _look: Look) -> Iterator[ReviewItem]:
    """Limits that rules propose, until somebody approves or declines them."""
    for found in list_proposals(reader, _PROPOSALS):
        if found.status == "open":
            yield ReviewItem(
                f"limit/{found.id}",
                "Proposed limit",
                12,
                found.at,
                say(
                    "{setting} to {amount}: {evidence}.",
                    setting=title_of_key(found.key),
                    amount=format_money(found.new),
                    evidence=tell_evidence(found.evidence),
                ),
                found.account,
                "holds",
                None,
            )


SOURCES: tuple[Source, ...] = (
    held_wagers,
    claims,
    flags,
    met_others,
    stranded,
    unconfirmed,
    locked_callers,
    contradictions,
    results_to_approve,
    missing_results,
    missing_scores,
    write_ins,
    proposed_limits,
    big_winners,
    requests,
    pending_accounts,
    suggested_moves,
)


def _count_winners(reader: Reader, look: Look) -> int:
    least = look.settings.cents("review/winner")
    return 0 if least is None else count_big_winners(reader, find_book(reader).open_week, least)


# Of the sources that are read in part: how much there is, by the kind that their keys begin with.
COUNTS: Mapping[str, Callable[[Reader, Look], int]] = {
    "flag": lambda reader, _look: count_flags_to_review(reader),
    "write-in": lambda reader, look: count_old_write_ins(reader, _long_ago(look)),
    "winner": _count_winners,
}

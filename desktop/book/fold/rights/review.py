"""The rights of facts about results, flags and claims: who decides, and never about their own."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.rights.users import ACTIVE
from desktop.book.fold.rights.uses import Needed, Use
from desktop.book.fold.rights.wagers import TICKET
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import SettingTable
from desktop.book.tables.review import ClaimTable, RecorderTable
from desktop.domain.rights import (
    Holder,
    NotAllowedError,
    Right,
    Role,
    SecondPersonError,
    band_of,
)
from desktop.domain.settings.kinds import ValueKind, read_kept

_CLAIM = Query(
    lambda: select(ClaimTable.account_id, ClaimTable.ticket_id).where(
        ClaimTable.id == bindparam("claim")
    )
)


_RECORDER = Query(
    lambda: select(RecorderTable.user_id).where(RecorderTable.event_id == bindparam("event"))
)


_TWO_PEOPLE = Query(
    lambda: select(SettingTable.value).where(
        SettingTable.account_id == HOUSE_ID, SettingTable.key == "review/two_people"
    )
)


def _review_decided(reader: Reader, fact: Fact) -> Iterator[Use]:
    row = reader.one(TICKET, ticket=fact.body["ticket"])
    yield Use(Right.FLAGS_DECIDE, None if row is None else row[2])
    _check_not_own(reader, fact, fact.body["ticket"])


def _review_done(reader: Reader, fact: Fact) -> Iterator[Use]:
    yield Use(Right.FLAGS_DECIDE)
    _check_not_own(reader, fact, fact.body.get("ticket"))


def _claim_opened(_reader: Reader, fact: Fact) -> Iterator[Use]:
    body = fact.body
    yield Use(Right.CLAIMS_OPEN, body["account"])
    if body["closes_at"] is not None and fact.wall > body["closes_at"]:
        yield Use(Right.CLAIMS_DECIDE, body["account"])


def _claim_decided(reader: Reader, fact: Fact) -> Iterator[Use]:
    account, ticket = reader.one(_CLAIM, claim=fact.body["claim"]) or (None, None)
    yield Use(Right.CLAIMS_DECIDE, account)
    _check_not_own(reader, fact, ticket)


def _event_settled(reader: Reader, fact: Fact) -> Iterator[Use]:
    yield Use(Right.RESULTS_SETTLE)
    if fact.approved_by is None:
        check_two_people(reader, fact.actor, [event for event, _ in fact.body["events"]])


def check_two_people(reader: Reader, user: int, events: Iterable[int]) -> None:
    """Refuse who entered a result to approve it alone, in a house that wants two people.

    Raises:
        SecondPersonError: The user entered one of them.
    """
    row = reader.one(_TWO_PEOPLE)
    if row is None or row[0] is None or not read_kept(ValueKind.FLAG, row[0]):
        return
    if any(reader.one(_RECORDER, event=event) == (user,) for event in events):
        raise SecondPersonError(
            "Who entered a result does not approve it in this house. Nothing was changed. Ask"
            " somebody else, or a second person for a PIN."
        )


def _check_not_own(reader: Reader, fact: Fact, ticket: int | None) -> None:
    row = None if ticket is None else reader.one(TICKET, ticket=ticket)
    if row is not None and row[0] == fact.actor and has_reviewers(reader, fact.actor):
        raise NotAllowedError(
            "Nobody decides about a ticket of their own. Nothing was changed. Ask another"
            " manager or owner."
        )


def has_reviewers(reader: Reader, beside: int) -> bool:
    """Whether somebody else may decide about flags; an owner alone in the shop decides all."""
    others = [row for row in reader.all(ACTIVE) if row[0] != beside]
    return any(
        band_of(Holder(user, "", Role(role)), Right.FLAGS_DECIDE) is not None
        for user, role in others
    )


NEEDED: Mapping[str, Needed] = {
    "review.decided": _review_decided,
    "review.assigned": Right.FLAGS_DECIDE,
    "review.noted": Right.REVIEW_NOTE,
    "review.done": _review_done,
    "claim.opened": _claim_opened,
    "claim.noted": Right.REVIEW_NOTE,
    "claim.decided": _claim_decided,
    "result.recorded": Right.RESULTS_RECORD,
    "result.contradicted": Right.RESULTS_RECORD,
    "event.settled": _event_settled,
    "prices.restated": Right.TICKETS_DECIDE,
}

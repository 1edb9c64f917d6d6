"""What is looked at before a week closes, item by item with where to go (FEATURES 111)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.book.queries.board import list_events_to_settle
from desktop.book.queries.claims import list_open_claims
from desktop.book.queries.closing import count_late_games, list_sign_offs
from desktop.book.queries.requests import list_open_requests
from desktop.book.queries.stations import list_awaited, list_stations
from desktop.book.queries.ticket_sheet import count_open_flags
from desktop.book.queries.tickets import count_open_tickets
from desktop.book.statements import Reader
from desktop.domain.sentences import say


class Need(StrEnum):
    """What an item means for the close while something is left of it."""

    MUST = "must"  # nothing may be left
    SIGN = "sign"  # a person signs it off with a reason
    KNOW = "know"  # it goes on into the next week


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One item of the checklist.

    Attributes:
        name: As the fact of the sign-off has it.
        sentence: What it is about, for people.
        left: How many are left.
        page: Where they can be worked on: a page of the main window.
        payload: What that page is to show.
        signed: How many were left when it was signed off; None where it was not.
        reason: Why it was signed off.
    """

    name: str
    sentence: str
    need: Need
    left: int
    page: str
    payload: str | None = None
    signed: int | None = None
    reason: str = ""

    @property
    def is_done(self) -> bool:
        """Whether it does not stand in the way; a sign-off covers no more than was left then."""
        if self.left == 0 or self.need is Need.KNOW:
            return True
        return self.need is Need.SIGN and self.signed is not None and self.left <= self.signed


_NAMED = 5


@dataclass(frozen=True, slots=True)
class _Subject:
    sentence: str
    need: Need
    page: str
    payload: str | None = None


STATIONS = "stations"
_SUBJECTS: Mapping[str, _Subject] = {
    "results": _Subject("Results that wait for approval", Need.MUST, "settlement"),
    "queue": _Subject("Flagged tickets not decided", Need.SIGN, "tickets", "flag:open"),
    "claims": _Subject("Claims not decided", Need.SIGN, "review", "claims"),
    "requests": _Subject("Deposits and withdrawals that wait", Need.KNOW, "money"),
    STATIONS: _Subject("Stations that have not said their last of the week", Need.SIGN, "journal"),
    "late_games": _Subject(
        "Games of the week with wagers and no result yet", Need.KNOW, "settlement"
    ),
    "open_tickets": _Subject("Open tickets that stay pending", Need.KNOW, "tickets", "status:open"),
}


def read_checklist(reader: Reader, week: str, now: int) -> tuple[ChecklistItem, ...]:
    """The checklist of the open week as it stands (`now`: milliseconds UTC)."""
    named = {
        "claims": [f"{claim.number} of {claim.account}" for claim in list_open_claims(reader)],
        STATIONS: [f"{of.letters} {of.label}".rstrip() for of in list_awaited(reader)],
    }
    left = {
        "results": len(list_events_to_settle(reader)),
        "queue": count_open_flags(reader),
        "claims": len(named["claims"]),
        "requests": len(list_open_requests(reader)),
        STATIONS: len(named[STATIONS]),
        "late_games": count_late_games(reader, now),
        "open_tickets": count_open_tickets(reader),
    }
    signed = {sign_off.item: sign_off for sign_off in list_sign_offs(reader, week)}
    return tuple(
        ChecklistItem(
            name,
            _named(subject.sentence, named.get(name, [])),
            subject.need,
            left[name],
            subject.page,
            subject.payload,
            signed[name].left if name in signed else None,
            signed[name].reason if name in signed else "",
        )
        for name, subject in _SUBJECTS.items()
        # A book without a server has no stations to wait for.
        if name != STATIONS or list_stations(reader)
    )


def _named(sentence: str, names: list[str]) -> str:
    """The sentence with what it is about by name."""
    if not names:
        return sentence
    more = say(" and {count} more", count=len(names) - _NAMED) if len(names) > _NAMED else ""
    first = ", ".join(names[:_NAMED])
    return say("{sentence} ({names}{more})", sentence=say(sentence), names=first, more=more)

"""The kinds of facts, their versions, and the shape of their bodies.

A fact's version goes up when its body changes shape. Old bytes stay as they are; an upcaster
turns an old body into the next version when it is read (SYNC 2.12).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from desktop.book.codec import decode
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

HEADER_VERSION = 1
FOLD_VERSION = 1

# 40 bits of origin number leave 13 bits for stations below 2^53, the largest integer of a body.
_ORIGIN_BITS = 40
# The upper half of them is for what a fact makes several of: so many of them each.
_OF_SEVERAL = 1 << 39
_SEVERAL_BITS = 9
MOST_OF_ONE_FACT = 1 << _SEVERAL_BITS

Body = dict[str, Any]


class NewerFactError(BookdeskError):
    """A fact was written by a newer program; folding waits for an update."""


def address(station: int, n: int) -> int:
    """The number of a fact in this book for good: its station and its place there.

    Whatever a fact makes (an account, an event, a ticket) has this number as its id, so an id is
    known before the first write and is the same on every copy.
    """
    return (station << _ORIGIN_BITS) | n


def address_of_several(number: int, no: int) -> int:
    """The address of one of several things that a fact makes, counted from 0.

    Args:
        number: The fact's own address.
        no: Below `MOST_OF_ONE_FACT`.
    """
    station, n = origin(number)
    if not (0 <= no < MOST_OF_ONE_FACT and n << _SEVERAL_BITS < _OF_SEVERAL):
        raise ValueError(f"no address for thing {no} of fact {n}")
    return (station << _ORIGIN_BITS) | _OF_SEVERAL | (n << _SEVERAL_BITS) | no


def origin(number: int) -> tuple[int, int]:
    """The station and origin number in an address."""
    station, place = number >> _ORIGIN_BITS, number & ((1 << _ORIGIN_BITS) - 1)
    if place & _OF_SEVERAL:
        place = (place ^ _OF_SEVERAL) >> _SEVERAL_BITS
    return station, place


class Fact(NamedTuple):
    """One thing that a person or an import did, as read from the journal.

    Attributes:
        seq: Its place in the accounting order.
        number: Its address, which is the id of what it makes.
        type: The kind, for instance `ticket.accepted`.
        actor: The user's id.
        wall: Milliseconds UTC of the author's clock.
        body: Upcast to the current version of its kind.
        approved_by: The second person's id, where one agreed by PIN.
        base: The highest confirmed place that its author had folded (SYNC 2.2); where a server has
            lost that order, the highest of which it is certain (`desktop.book.authors`).
        received_at: When the sequencer took it, milliseconds UTC; its wall where the book is alone.
        srv_lo: The true time was not before this, milliseconds UTC; 0 where no server was heard.
        wall_before: The latest wall of its incarnation until then; 0 before its first fact.
        term: Of the sequencer, as its author knew it.
        unseen: The places before it that other stations took since `base`: what its author had not
            seen. Nothing where the book is alone, and nothing of a fact that still waits.
    """

    seq: int
    number: int
    type: str
    actor: int
    wall: int
    body: Any
    approved_by: int | None = None
    base: int = 0
    received_at: int = 0
    srv_lo: int = 0
    wall_before: int = 0
    term: int = 0
    unseen: tuple[range, ...] = ()


@dataclass(frozen=True, slots=True)
class FactKind:
    """A kind of fact: its current version and how older bodies become current ones."""

    version: int = 1
    upcasters: Mapping[int, Callable[[Body], Body]] = field(default_factory=dict)


KINDS: dict[str, FactKind] = {
    "book.created": FactKind(),
    "incarnation.started": FactKind(),
    "station.enrolled": FactKind(),
    "station.revoked": FactKind(),
    "quarantine.decided": FactKind(),
    "sequencer.moved": FactKind(),
    "book.require": FactKind(),
    "user.added": FactKind(),
    "user.changed": FactKind(),
    "account.opened": FactKind(),
    "account.changed": FactKind(),
    "account.decided": FactKind(),
    "accounts.opened": FactKind(),
    "accounts.moved": FactKind(),
    "accounts.move_dropped": FactKind(),
    "note.written": FactKind(),
    "note.struck": FactKind(),
    "message.sent": FactKind(),
    "message.acknowledged": FactKind(),
    "break.started": FactKind(),
    "own_limit.set": FactKind(),
    "phone_secret.set": FactKind(),
    "caller.failed": FactKind(),
    "caller.admitted": FactKind(),
    "notice.set": FactKind(),
    "call.started": FactKind(),
    "balance.verified": FactKind(),
    "wager.quoted": FactKind(),
    "call.ended": FactKind(),
    "basket.dropped": FactKind(),
    "event.listed": FactKind(),
    "event.changed": FactKind(),
    "contest.listed": FactKind(),
    "alias.learned": FactKind(),
    "lines.set": FactKind(),
    "market.capped": FactKind(),
    "action_rule.set": FactKind(),
    "action.followed": FactKind(),
    "action.decided": FactKind(),
    "line_type.made": FactKind(),
    "line_links.changed": FactKind(),
    "own_lines.set": FactKind(),
    "ticket.accepted": FactKind(),
    "ticket.held": FactKind(),
    "hold.countered": FactKind(),
    "hold.refused": FactKind(),
    "hold.dropped": FactKind(),
    "hold.lapsed": FactKind(),
    "ticket.filled": FactKind(),
    "spots.expired": FactKind(),
    "ticket.voided": FactKind(),
    "ticket.decided": FactKind(),
    "legs.decided": FactKind(),
    "legs.restored": FactKind(),
    "review.decided": FactKind(),
    "review.assigned": FactKind(),
    "review.noted": FactKind(),
    "review.done": FactKind(),
    "claim.opened": FactKind(),
    "claim.noted": FactKind(),
    "claim.decided": FactKind(),
    "result.recorded": FactKind(),
    "result.contradicted": FactKind(),
    "event.settled": FactKind(),
    "prices.restated": FactKind(),
    "money.posted": FactKind(),
    "money.reversed": FactKind(),
    "money.requested": FactKind(),
    "money.approved": FactKind(),
    "money.refused": FactKind(),
    "promise.recorded": FactKind(),
    "promise.dropped": FactKind(),
    "week.cutoff": FactKind(),
    "week.closing": FactKind(),
    "week.closed": FactKind(),
    "makeup.changed": FactKind(),
    "rules.changed": FactKind(),
    "settings.changed": FactKind(),
    "settings.mass_changed": FactKind(),
    "limit_rule.set": FactKind(),
    "limit.proposed": FactKind(),
    "limit.decided": FactKind(),
}


def upcast(kind: str, version: int, body: Body) -> Body:
    """Bring a body to the current version of its kind.

    Raises:
        NewerFactError: The kind or the version is unknown here.
    """
    known = KINDS.get(kind)
    if known is None or version > known.version:
        raise NewerFactError(
            say(
                "The journal holds “{kind}” version {version}, which this program does not know."
                " Nothing was changed. Update the program and open the book again.",
                kind=kind,
                version=version,
            )
        )
    while version < known.version:
        body = known.upcasters[version](body)
        version += 1
    return body


def too_old(wanted: int) -> NewerFactError:
    """That a fact asks for a newer fold than this program's: it stops there (SYNC 2.12)."""
    return NewerFactError(
        say(
            "The book is kept by the rules of version {wanted} of the program, and this one has"
            " those of version {own}. Nothing was changed, and nothing is lost. Update the program"
            " and open the book again.",
            wanted=wanted,
            own=FOLD_VERSION,
        )
    )


def read_fact(row: tuple[Any, ...]) -> Fact:
    """A fact from a whole row of the `fact` table; what its author had not seen is left out.

    `desktop.book.authors.Authors` tells that too.

    Raises:
        NewerFactError: It was written by a newer program.
    """
    seq, station, n, kind, header, body, received_at, _, _ = row
    head = decode(header)
    known, read = KINDS.get(kind), decode(body)
    upcasted = read if known and known.version == head["tv"] else upcast(kind, head["tv"], read)
    second = head.get("approved_by")
    return Fact(
        seq, address(station, n), kind, head["actor"], head["wall"], upcasted, second,
        head["base"], received_at, head["srv_lo"], term=head["term"],
    )  # fmt: skip

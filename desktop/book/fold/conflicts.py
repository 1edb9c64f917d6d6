"""What a fact leaves for a person where it met what its author had not seen (SYNC 2.5, 4.1)."""

from collections.abc import Iterable, Iterator

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert

# Nobody has to be told where these come to nothing: their effect is in no table, or is there
# already, because another station did the very same by itself.
QUIET = frozenset(
    {
        "wager.quoted", "action.followed", "hold.lapsed", "limit.proposed", "spots.expired",
        "caller.admitted", "balance.verified", "message.acknowledged", "quarantine.decided",
    }
)  # fmt: skip

# What was promised to somebody, or what others name by its id: it stands although its author's
# right was taken back meanwhile, and a person is told.
STANDS = frozenset(
    {
        "account.opened", "accounts.opened", "note.written", "claim.opened", "money.posted",
        "money.requested", "call.started", "call.ended", "event.listed", "contest.listed",
        "line_type.made", "ticket.accepted", "ticket.held", "ticket.filled",
    }
)  # fmt: skip


# What, the value that was wanted, and the one that stands.
Part = tuple[str, object, object]


def tell_conflict(
    fact: Fact, kind: str, about: str = "", wanted: object = "", stands: object = ""
) -> Insert:
    """The row by which a person learns of it."""
    values = (_text(wanted), _text(stands))
    row = (fact.number, kind, about, *values, fact.type, fact.actor, fact.wall)
    return Insert("conflict", [row])


def tell_left_out(fact: Fact, parts: Iterable[Part], *, is_all: bool) -> Iterator[Insert]:
    """What of a fact was not current any more, each part once, where others had acted unseen.

    Args:
        fact: What it is of.
        parts: What, with the value that was wanted and the one that stands.
        is_all: Whether nothing of it counts.
    """
    if not fact.unseen:
        return
    kind = "no_effect" if is_all else "in_part"
    for about, values in {about: values for about, *values in parts}.items():
        yield tell_conflict(fact, kind, about, *values)


def tell_of_nothing(fact: Fact, changes: Iterator[Change]) -> Iterator[Change]:
    """The changes; a row for a person where there are none although the kind makes some."""
    first = next(changes, None)
    if first is not None:
        yield first
        yield from changes
    elif fact.type not in QUIET:
        yield tell_conflict(fact, "no_effect")


def tell_of_lapse(fact: Fact, changes: Iterator[Change]) -> Iterator[Change]:
    """What a fact comes to whose author has no right to it at its place."""
    stands = fact.unseen and fact.type in STANDS
    first = next(changes, None) if stands else None
    if first is None:
        yield tell_conflict(fact, "no_right")
        return
    yield first
    yield from changes
    yield tell_conflict(fact, "right_lapsed")


def _text(value: object) -> str:
    return "" if value is None else str(value)

"""Which commands an enrolled station may give while the server is out of reach (SYNC 2.5)."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any


class CommandClass(Enum):
    """How a kind of fact meets what its author had not seen.

    Attributes:
        GROW_ONLY: It always applies.
        TERMINAL: Once it is seen the end is the same in any order.
        REGISTER: The last in the order of the book counts, field by field.
        COMPARED: It applies only where what it names is still current.
        ONLINE_ONLY: It needs the sequencer, so that no two stations do it apart.
    """

    GROW_ONLY = "grow-only"
    TERMINAL = "terminal"
    REGISTER = "register"
    COMPARED = "compare-and-set"
    ONLINE_ONLY = "online-only"


_OF_CLASS: Mapping[CommandClass, frozenset[str]] = {
    CommandClass.GROW_ONLY: frozenset(
        {
            "book.created", "incarnation.started", "station.enrolled",
            "account.opened", "accounts.opened", "note.written", "message.sent",
            "message.acknowledged", "break.started", "caller.failed", "caller.admitted",
            "call.started", "balance.verified", "wager.quoted", "call.ended", "basket.dropped",
            "event.listed", "contest.listed", "alias.learned", "line_type.made",
            "ticket.accepted", "ticket.held", "review.noted", "claim.opened", "claim.noted",
            "result.contradicted", "money.posted", "money.requested", "promise.recorded",
            "limit.proposed", "week.cutoff",
        }
    ),
    CommandClass.TERMINAL: frozenset(
        {
            "note.struck", "hold.refused", "hold.dropped", "hold.lapsed", "spots.expired",
            "ticket.voided", "money.reversed", "promise.dropped", "accounts.move_dropped",
        }
    ),
    CommandClass.REGISTER: frozenset(
        {"account.changed", "own_limit.set", "phone_secret.set", "notice.set", "review.assigned"}
    ),
    CommandClass.COMPARED: frozenset(
        {
            "account.decided", "event.changed", "lines.set", "market.capped", "action_rule.set",
            "action.followed", "action.decided", "line_links.changed", "own_lines.set",
            "hold.countered", "ticket.filled", "ticket.decided", "legs.decided", "legs.restored",
            "review.decided", "review.done", "claim.decided", "result.recorded", "event.settled",
            "prices.restated", "money.approved", "money.refused", "settings.changed",
            "settings.mass_changed", "limit_rule.set", "limit.decided",
        }
    ),
    CommandClass.ONLINE_ONLY: frozenset(
        {
            "user.added", "user.changed", "accounts.moved", "makeup.changed", "rules.changed",
            "week.closing", "week.closed", "station.revoked", "quarantine.decided",
            "sequencer.moved", "book.require",
        }
    ),
}  # fmt: skip
CLASS_OF: Mapping[str, CommandClass] = {
    kind: which for which, kinds in _OF_CLASS.items() for kind in kinds
}

_SECRETS = frozenset({"password_hash", "pin_hash"})


def _raises_credit(body: Mapping[str, Any]) -> bool:
    old, new = body["changes"].get("credit_limit", (0, 0))
    return bool(new > old)


def _changes_more_than_secrets(body: Mapping[str, Any]) -> bool:
    return not body["changes"].keys() <= _SECRETS


# Where what is in the body decides: a decrease of credit, or a new password, never waits.
_BY_BODY: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
    "account.changed": _raises_credit,
    "user.changed": _changes_more_than_secrets,
}


def is_online_only(kind: str, body: Mapping[str, Any]) -> bool:
    """Whether a fact may be written only while the server is in reach."""
    by_body = _BY_BODY.get(kind)
    if by_body is not None:
        return by_body(body)
    return CLASS_OF[kind] is CommandClass.ONLINE_ONLY

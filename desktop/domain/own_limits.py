"""Limits that players set themselves: nobody in the office can lift them (FEATURES A1.147)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.money import format_money
from desktop.domain.sentences import say


class OwnLimitKind(StrEnum):
    """What the player limited."""

    DAY = "loss a day"
    WEEK = "loss a week"
    TICKET = "one ticket"


@dataclass(frozen=True, slots=True)
class OwnLimit:
    """A limit as it counts, in cents.

    Attributes:
        cents: None where there is none.
        next_cents: What comes in its place.
        next_at: When that counts, milliseconds UTC; None where nothing comes.
    """

    kind: OwnLimitKind
    cents: int | None
    next_cents: int | None
    next_at: int | None

    def at(self, now: int) -> int | None:
        """What counts at a moment, cents."""
        is_next = self.next_at is not None and now >= self.next_at
        return self.next_cents if is_next else self.cents


def is_looser(old: int | None, new: int | None) -> bool:
    """Whether a limit allows more than the one before; none allows the most."""
    return old is not None and (new is None or new > old)


def find_own_refusal(
    limits: Iterable[OwnLimit],
    *,
    now: int,
    risk: int,
    pending: int,
    lost: Mapping[OwnLimitKind, int],
) -> str | None:
    """Why the player's own limits do not take a wager, with what they leave; None where they do.

    Args:
        limits: Of the account.
        now: Milliseconds UTC.
        risk: Of the wager, cents.
        pending: At risk already, cents.
        lost: By kind of limit, cents lost in its period; negative when the player is ahead.
    """
    for own in limits:
        cents = own.at(now)
        if cents is None:
            continue
        used = 0 if own.kind is OwnLimitKind.TICKET else lost.get(own.kind, 0) + pending
        left = max(cents - used, 0)
        if risk > left:
            return say(
                "Your own limit ({kind}: {cents}) leaves {left} to risk. Nobody here can lift it.",
                kind=own.kind,
                cents=format_money(cents),
                left=format_money(left),
            )
    return None

"""What an account may do: its status, its products, and breaks that nobody can shorten.

One function, `find_bar`, answers for quoting, acceptance and money alike (FEATURES A1.5, 144-146).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.sentences import say

HORSES, SPORTSBOOK = "horses", "sportsbook"


class Status(StrEnum):
    """Where an account stands; pending waits for approval, refused never got it."""

    ACTIVE = "active"
    READ_ONLY = "read-only"
    SUSPENDED = "suspended"
    INACTIVE = "inactive"
    PENDING = "pending"
    REFUSED = "refused"


# What a person may choose; pending and refused come from the approval alone.
CHOSEN_STATUSES = (Status.ACTIVE, Status.READ_ONLY, Status.SUSPENDED, Status.INACTIVE)


class Deed(StrEnum):
    """What is done for an account."""

    WAGER = "wager"
    GIVE = "give"  # free play and credit lent for a time
    PAY = "pay"  # deposits, withdrawals and corrections: what is owed can always be paid


class BreakKind(StrEnum):
    """A break from wagering."""

    COOL_OFF = "cool-off"
    EXCLUSION = "self-exclusion"


ALLOWED: Mapping[Status, frozenset[Deed]] = {
    Status.ACTIVE: frozenset(Deed),
    Status.READ_ONLY: frozenset({Deed.GIVE, Deed.PAY}),
    Status.SUSPENDED: frozenset({Deed.PAY}),
    Status.INACTIVE: frozenset({Deed.PAY}),
    Status.PENDING: frozenset(),
    Status.REFUSED: frozenset(),
}

_NOT_DONE: Mapping[Deed, str] = {
    Deed.WAGER: "no wagers are taken for it",
    Deed.GIVE: "no free play or credit is given to it",
    Deed.PAY: "nothing is posted to it",
}
_REMEDIES: Mapping[Status, str] = {Status.PENDING: "It waits for approval."}


@dataclass(frozen=True, slots=True)
class Break:
    """A break that runs.

    Attributes:
        ends: The end as people read it; empty is for good.
    """

    kind: BreakKind
    ends: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts for an account at a moment.

    Attributes:
        off: Products and channels that are switched off, each with the account that did it.
        rest: The break that runs, or None.
    """

    code: str
    status: Status
    off: Mapping[str, str]
    rest: Break | None = None


def find_bar(standing: Standing, deed: Deed, *products: str) -> str | None:
    """Why a deed is not done for an account, as a sentence; None where it may be.

    Args:
        standing: The account at a moment.
        deed: What is to be done.
        products: Through what: a product and a channel.
    """
    code = standing.code
    if deed not in ALLOWED[standing.status]:
        told = f"{code} is {standing.status}: {_NOT_DONE[deed]}."
        return " ".join(filter(None, (told, _REMEDIES.get(standing.status))))
    if standing.rest is not None and deed is not Deed.PAY:
        until = say("until {ends}", ends=standing.rest.ends) if standing.rest.ends else "for good"
        return say(
            "{code} takes a break {until}: {not_done}.",
            code=code,
            until=until,
            not_done=_NOT_DONE[deed],
        )
    for product in products:
        if deed is Deed.WAGER and product in standing.off:
            return say(
                "{code} has {product} switched off (set at {off}).",
                code=code,
                product=product,
                off=standing.off[product],
            )
    return None

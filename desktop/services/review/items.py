"""One thing that waits for a person: what is wrong, since when, and where it is put right."""

from dataclasses import dataclass
from enum import StrEnum


class Deed(StrEnum):
    """What approving it in the queue does; nothing where it is decided elsewhere."""

    NONE = ""
    STAND = "stand"  # the flagged ticket stands
    APPROVE_MONEY = "approve"  # the transaction that waits is agreed to
    AGAIN = "again"  # what the server never had is written again as it was
    ASIDE = "aside"  # it was looked at, and needs nothing more


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A row of the queue; milliseconds UTC.

    Attributes:
        key: Stable, `flag/123/past_post`: what assignments, notes and facts name it by.
        kind: What it is, for people.
        rank: Kinds that hurt more come first.
        since: Since when it waits.
        sentence: What is wrong.
        account: Whose, or nothing.
        page: Where it is put right: a page of the main window.
        payload: What that page is to show.
        ticket_id: The ticket that it is about, or None.
        ticket_number: The same as people say it.
        deed: What can be done about it here.
        subject: What the deed is done to.
        due_at: By when it should be decided, or None.
        assigned_to: The name of who looks into it, or nothing.
        notes: How many notes it has.
    """

    key: str
    kind: str
    rank: int
    since: int
    sentence: str
    account: str
    page: str
    payload: object = None
    ticket_id: int | None = None
    deed: Deed = Deed.NONE
    subject: int = 0
    due_at: int | None = None
    assigned_to: str = ""
    notes: int = 0
    ticket_number: str = ""

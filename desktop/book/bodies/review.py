"""Bodies of facts about claims, and about what waits for a person."""

from typing import NotRequired, TypedDict


class ClaimOpened(TypedDict):
    """A player disputes a ticket or something else of the account; milliseconds UTC.

    `closes_at` is until when it could be made without a supervisor, `late` why one took it after
    that; `due_at` is by when it is to be decided. `call` is the record of the call that it is
    about, `tape_time` the place in its recording as people wrote it down.
    """

    account: int
    ticket: NotRequired[int]
    call: NotRequired[int]
    tape_time: str
    phone_line: str
    text: str
    closes_at: int | None
    due_at: int
    late: str


class ClaimNoted(TypedDict):
    """Something that was found out about a claim."""

    claim: int
    text: str


class ClaimDecided(TypedDict):
    """What became of a claim: upheld, refused, settled or withdrawn.

    `through` are the facts of the same command that carry it out, each of which names the claim.
    """

    claim: int
    result: str
    text: str
    through: list[int]


class ReviewAssigned(TypedDict):
    """Who looks into something that waits, None for nobody; `item` is its key in the queue."""

    item: str
    user: int | None


class ReviewNoted(TypedDict):
    """What was found out about something that waits."""

    item: str
    text: str


class ReviewDone(TypedDict):
    """Something that waited was looked at and needs nothing more; `ticket` is what it is about."""

    item: str
    ticket: NotRequired[int]
    reason: str

"""Bodies of facts about results."""

from typing import Any, NotRequired, TypedDict


class PricesRestated(TypedDict):
    """New prices after a change of pitchers: [period, market, side, price] (RULES 15.2)."""

    event: int
    prices: list[list[str]]


class ResultRecorded(TypedDict):
    """An outcome as recorded: segments as given, scores by the names of what they can grade.

    `status` is final, stopped (and not to be resumed), suspended, postponed or cancelled. A score
    of None says that what it would grade has no action. `starters` are the pitchers who started,
    `played` the seconds until it was stopped; `finish` is an entrant's position (0 is unplaced)
    and how many share it, `pools` the cents that win, place and show pay on 2.00 (None: no price).
    `supersedes` names the result fact that was current before, or is None.
    """

    event: int
    status: str
    segments: list[list[Any]]
    scores: dict[str, list[int] | None]
    starters: NotRequired[dict[str, str]]
    played: NotRequired[int]
    finish: NotRequired[list[int]]
    pools: NotRequired[dict[str, int | None]]
    supersedes: int | None
    source: str


class ResultContradicted(TypedDict):
    """A source gave another outcome than the one recorded (`against`); nothing follows from it."""

    event: int
    against: int
    source: str
    said: str


class EventSettled(TypedDict):
    """A person approved recorded results: what they make of the tickets is posted.

    Each of `events` is the event and the result that was approved for it.
    """

    events: list[list[int]]

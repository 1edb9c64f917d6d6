"""Bodies of facts about tickets."""

from typing import Any, NotRequired, TypedDict


class LegAccepted(TypedDict):
    """A leg with its frozen terms; `mark` is empty, `override` or `past_post`, or both.

    `line` is the one it is graded by. `options` hold what else was agreed on: `posted` the board's
    line and price before a teaser or bought points, `bought` half points (sold below 0),
    `pitchers` the option and `listed` their names, `by_table` whether a pay table covers it.
    """

    event: int
    period: str
    market: str
    side: str
    line: int
    price: str
    mark: str
    options: NotRequired[dict[str, Any]]


class TicketAccepted(TypedDict):
    """A wager with all its terms frozen (RULES 0.4); cents, milliseconds UTC.

    `terms` are left out or empty where kind, risk and win say them all; `held` is what counts
    against the credit, the risk where it is left out; `chart` is what of it counts in the position
    of the book, in hundredths of a percent, the whole where it is left out. `hold` is the held
    wager that it was; the ticket is then its clerk's, and whoever approved it stands there. `call`
    is the call it was taken in, `quoted` which wager of which read-back it was; `confirmed`: the
    caller said the phone secret once more. `channel` is phone where it is left out; `basket` is the
    call and number of the unconfirmed wager that it was. `recovered_from` is the station and number
    of the fact that it is written again from, which the server never had (SYNC 2.13).
    """

    account: int
    kind: str
    placed_at: int
    amount_mode: str
    risk: int
    win: int
    legs: list[LegAccepted]
    description: str
    entry: str
    read_back: str
    reference: str | None
    rules: int
    flags: list[list[str]]
    held: NotRequired[int]
    terms: NotRequired[dict[str, Any]]
    free_play: NotRequired[bool]
    lay_off: NotRequired[bool]
    chart: NotRequired[int]
    hold: NotRequired[int]
    call: NotRequired[int]
    quoted: NotRequired[int]
    confirmed: NotRequired[bool]
    channel: NotRequired[str]
    basket: NotRequired[list[int]]
    replaces: NotRequired[int]
    recovered_from: NotRequired[list[int]]


class TicketFilled(TypedDict):
    """Legs that took open spots of a ticket, and its terms since then (RULES 23).

    `had` is how many legs it had until then.
    """

    ticket: int
    legs: list[LegAccepted]
    terms: dict[str, Any]
    win: int
    description: str
    read_back: str
    had: NotRequired[int]


class SpotsExpired(TypedDict):
    """The open spots of a ticket can no longer be filled."""

    ticket: int


class LegsDecided(TypedDict):
    """Results by hand, which count before any score: [ticket, number of the leg, result].

    `scope` is what was decided: leg, ticket, event, or written (between two times on a market).
    `claim` is the one that it carries out.
    """

    legs: list[list[Any]]
    reason: str
    scope: str
    claim: NotRequired[int]


class LegsRestored(TypedDict):
    """Decisions about legs [ticket, number of the leg] are taken back."""

    legs: list[list[int]]
    reason: str


class TicketDecided(TypedDict):
    """What a write-in came to, a result of a leg; `pending` takes a decision back."""

    ticket: int
    result: str
    reason: str
    claim: NotRequired[int]


class TicketVoided(TypedDict):
    """A ticket taken off by the house (RULES 21), where it carries one out by a claim.

    `replaced_by` is the ticket that was written anew in its place.
    """

    ticket: int
    reason: str
    claim: NotRequired[int]
    replaced_by: NotRequired[int]


class ReviewDecided(TypedDict):
    """A flagged ticket stands after all."""

    ticket: int
    flag: str
    reason: str

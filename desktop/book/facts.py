"""The kinds of facts, their versions, and the shape of their bodies.

A fact's version goes up when its body changes shape. Old bytes stay as they are; an upcaster
turns an old body into the next version when it is read (SYNC 2.12).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NotRequired, TypedDict

from desktop.domain.errors import BookdeskError

HEADER_VERSION = 1
FOLD_VERSION = 1

# 40 bits of origin number leave 13 bits for stations below 2^53, the largest integer of a body.
_ORIGIN_BITS = 40

Body = dict[str, Any]


class NewerFactError(BookdeskError):
    """A fact was written by a newer program; folding waits for an update."""


def address(station: int, n: int) -> int:
    """The number of a fact in this book for good: its station and its place there.

    Whatever a fact makes (an account, an event, a ticket) has this number as its id, so an id is
    known before the first write and is the same on every copy.
    """
    return (station << _ORIGIN_BITS) | n


def origin(number: int) -> tuple[int, int]:
    """The station and origin number in an address."""
    return number >> _ORIGIN_BITS, number & ((1 << _ORIGIN_BITS) - 1)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a person or an import did, as read from the journal.

    Attributes:
        seq: Its place in the accounting order.
        number: Its address, which is the id of what it makes.
        type: The kind, for instance `ticket.accepted`.
        actor: The user's id.
        wall: Milliseconds UTC of the author's clock.
        body: Upcast to the current version of its kind.
        approved_by: The second person's id, where one agreed by PIN.
    """

    seq: int
    number: int
    type: str
    actor: int
    wall: int
    body: Any
    approved_by: int | None = None


@dataclass(frozen=True, slots=True)
class FactKind:
    """A kind of fact: its current version and how older bodies become current ones."""

    version: int = 1
    upcasters: Mapping[int, Callable[[Body], Body]] = field(default_factory=dict)


KINDS: dict[str, FactKind] = {
    "book.created": FactKind(),
    "incarnation.started": FactKind(),
    "user.added": FactKind(),
    "user.changed": FactKind(),
    "account.opened": FactKind(),
    "account.changed": FactKind(),
    "account.decided": FactKind(),
    "break.started": FactKind(),
    "own_limit.set": FactKind(),
    "event.listed": FactKind(),
    "event.changed": FactKind(),
    "contest.listed": FactKind(),
    "alias.learned": FactKind(),
    "lines.set": FactKind(),
    "ticket.accepted": FactKind(),
    "ticket.filled": FactKind(),
    "spots.expired": FactKind(),
    "ticket.voided": FactKind(),
    "ticket.decided": FactKind(),
    "legs.decided": FactKind(),
    "legs.restored": FactKind(),
    "review.decided": FactKind(),
    "result.recorded": FactKind(),
    "event.settled": FactKind(),
    "prices.restated": FactKind(),
    "money.posted": FactKind(),
    "money.reversed": FactKind(),
    "money.requested": FactKind(),
    "money.approved": FactKind(),
    "money.refused": FactKind(),
    "promise.recorded": FactKind(),
    "promise.dropped": FactKind(),
    "week.closing": FactKind(),
    "week.closed": FactKind(),
    "makeup.changed": FactKind(),
    "rules.changed": FactKind(),
    "settings.changed": FactKind(),
    "settings.mass_changed": FactKind(),
}


def upcast(kind: str, version: int, body: Body) -> Body:
    """Bring a body to the current version of its kind.

    Raises:
        NewerFactError: The kind or the version is unknown here.
    """
    known = KINDS.get(kind)
    if known is None or version > known.version:
        raise NewerFactError(
            f"The journal holds “{kind}” version {version}, which this program does not know."
            " Nothing was changed. Update the program and open the book again."
        )
    while version < known.version:
        body = known.upcasters[version](body)
        version += 1
    return body


class BookCreated(TypedDict):
    """The first fact: the operation, its first user and its first week."""

    name: str
    timezone: str
    week_start: int
    cut_hour: int
    currency: str
    rules: Mapping[str, Any]
    week: str
    demo: bool
    owner: "UserAdded"
    uid: str
    inc: str
    letters: str


class IncarnationStarted(TypedDict):
    """A copy of the book began a life of its own, for instance by a restore."""

    inc: str
    letters: str
    reason: str


class UserAdded(TypedDict):
    """A person who may act; secrets are argon2 hashes, empty where none is set.

    `account` is the part of the tree that the user is held to; `rights` what was given to this very
    user: right to the largest amount and the amount above which a second person is needed, cents.
    """

    name: str
    role: str
    pin_hash: str
    password_hash: str
    system_user: str
    account: NotRequired[int | None]
    rights: NotRequired[dict[str, list[int | None]]]


class UserChanged(TypedDict):
    """New values of a user's fields."""

    user: int
    changes: dict[str, Any]


class AccountOpened(TypedDict):
    """A new account in the tree; credit in cents.

    `pending` says that it waits for approval; `contact` holds phone, born and documents.
    """

    code: str
    name: str
    kind: str
    parent: int
    credit_limit: int
    source: str
    pending: NotRequired[bool]
    contact: NotRequired[dict[str, str]]


class AccountDecided(TypedDict):
    """What became of a pending account: approved, returned (with what is missing) or refused."""

    account: int
    decision: str
    reason: str


class BreakStarted(TypedDict):
    """A break from wagering: cool-off or self-exclusion.

    `until` is in milliseconds UTC, None is for good. It can be lengthened and never shortened:
    without effect when one that runs ends later.
    """

    account: int
    kind: str
    until: int | None
    asked_by: str


class OwnLimitSet(TypedDict):
    """A player's own limit; `cents` None takes it away; it counts from `at` (milliseconds UTC)."""

    account: int
    kind: str
    cents: int | None
    at: int


class AccountChanged(TypedDict):
    """Fields of an account, each with the value it had and the value it gets."""

    account: int
    changes: dict[str, list[Any]]


class ContestListed(TypedDict):
    """A future, a proposition with many answers or a race; its entrants are events of their own.

    `form` is future, prop or race; `places` says how many positions are paid, where it is said.
    """

    title: str
    form: str
    league: str
    sport: str
    day: str
    start: int | None
    places: NotRequired[int]


class EventListed(TypedDict):
    """Something on the schedule; `day` is book-local, `start` milliseconds UTC or unknown.

    `form` is left out of a game; a proposition has its question as `home` and no `away`; an entrant
    has its name as `home`, the title of its contest as `away`, one number for both, and `contest`.
    The listed pitchers are left out where there are none, and so is `external`: the format and id
    of a feed without rotation numbers, such as `odds-api 4f0c`.
    """

    league: str
    sport: str
    day: str
    start: int | None
    rot_away: int
    rot_home: int
    away: str
    home: str
    neutral: bool
    pitcher_away: NotRequired[str]
    pitcher_home: NotRequired[str]
    external: NotRequired[str]
    form: NotRequired[str]
    contest: NotRequired[int]
    source: str


class EventChanged(TypedDict):
    """Fields of an event, each with the value it had and the value it gets."""

    event: int
    changes: dict[str, list[Any]]


class AliasLearned(TypedDict):
    """A person confirmed that a name in a file means a team of the book."""

    league: str
    alias: str
    team: str


class LinesSet(TypedDict):
    """New lines of one event: [period, market, side, quarter points, price, open|off]."""

    event: int
    lines: list[list[Any]]
    source: str


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
    against the credit, the risk where it is left out.
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


class TicketFilled(TypedDict):
    """Legs that took open spots of a ticket, and its terms since then (RULES 23)."""

    ticket: int
    legs: list[LegAccepted]
    terms: dict[str, Any]
    win: int
    description: str
    read_back: str


class SpotsExpired(TypedDict):
    """The open spots of a ticket can no longer be filled."""

    ticket: int


class LegsDecided(TypedDict):
    """Results by hand, which count before any score: [ticket, number of the leg, result].

    `scope` is what was decided: leg, ticket, event, or written (between two times on a market).
    """

    legs: list[list[Any]]
    reason: str
    scope: str


class LegsRestored(TypedDict):
    """Decisions about legs [ticket, number of the leg] are taken back."""

    legs: list[list[int]]
    reason: str


class TicketDecided(TypedDict):
    """What a write-in came to, a result of a leg; `pending` takes a decision back."""

    ticket: int
    result: str
    reason: str


class PricesRestated(TypedDict):
    """New prices after a change of pitchers: [period, market, side, price] (RULES 15.2)."""

    event: int
    prices: list[list[str]]


class TicketVoided(TypedDict):
    """A ticket taken off by the house (RULES 21)."""

    ticket: int
    reason: str


class ReviewDecided(TypedDict):
    """A flagged ticket stands after all."""

    ticket: int
    flag: str
    reason: str


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


class EventSettled(TypedDict):
    """A person approved recorded results: what they make of the tickets is posted.

    Each of `events` is the event and the result that was approved for it.
    """

    events: list[list[int]]


class MoneyPosted(TypedDict):
    """A transaction of an account, in cents from its own side (FEATURES, section G).

    What a type has no use for is left out: `contra` is the account on the other side of a transfer;
    `fee` and `bonus` go with a deposit by its method; `figure_date` is the ISO day that a betting
    adjustment is dated back to; `request` is what it carries out.
    """

    account: int
    kind: str
    cents: int
    memo: str
    contra: NotRequired[int]
    method: NotRequired[str]
    reference: NotRequired[str]
    fee: NotRequired[int]
    bonus: NotRequired[int]
    figure_date: NotRequired[str]
    request: NotRequired[int]


class MoneyReversed(TypedDict):
    """Everything that a transaction posted is taken back by postings of its own."""

    document: int
    reason: str


class MoneyRequested(TypedDict):
    """A transaction that waits: a withdrawal until it is paid, others for a second person.

    `posting` is the transaction; `due` is the ISO day on which a withdrawal is to be paid.
    `needs_approval` says whether another person has to agree first.
    """

    posting: MoneyPosted
    due: str | None
    needs_approval: bool


class MoneyApproved(TypedDict):
    """A second person agrees to a transaction that waits."""

    request: int
    reason: str


class MoneyRefused(TypedDict):
    """A transaction that waits will not be; `by` is house or player."""

    request: int
    by: str
    reason: str


class PromiseRecorded(TypedDict):
    """What a player who owes promised to pay, and by when; it replaces the promise before.

    `no_credit` says that until the debt is paid there is no credit.
    """

    account: int
    cents: int
    promised_on: str
    collector: str
    no_credit: bool
    memo: str


class PromiseDropped(TypedDict):
    """The promise of an account no longer counts."""

    account: int
    reason: str


class WeekClosing(TypedDict):
    """A person looked through what is left to do and signs it off; the week is still open.

    Each item of `checklist` is its name and how much was left of it.
    """

    week: str
    checklist: list[list[Any]]
    reason: str


class MakeupChanged(TypedDict):
    """An agent's make-up on a product, set by hand; without effect when `old` is not current."""

    account: int
    product: str
    old: int
    new: int
    reason: str


class WeekClosed(TypedDict):
    """A week is closed for good; the hash is of its statement.

    Commissions, fees and settlements are posted by it, from what the book holds at its place.
    """

    week: str
    statement: str


class RulesChanged(TypedDict):
    """A new version of the house rules: the whole profile, its pay tables filled in."""

    profile: Mapping[str, Any]


class SettingsChanged(TypedDict):
    """Settings of one account: key to the value it had there and the value it gets.

    None is inherited. `through` is the last figure day of temporary values; the old values are then
    the temporary ones before, too. A change whose old values are no longer current has no effect.
    """

    account: int
    changes: dict[str, list[Any]]
    through: str | None
    reason: str


class SettingsMassChanged(TypedDict):
    """Settings of many accounts at once: [account, changes as above].

    `undoes` is the mass change that this one takes back.
    """

    changes: list[list[Any]]
    through: str | None
    reason: str
    undoes: int | None

"""Bodies of facts about money."""

from typing import NotRequired, TypedDict


class MoneyPosted(TypedDict):
    """A transaction of an account, in cents from its own side (FEATURES, section G).

    What a type has no use for is left out: `contra` is the account on the other side of a transfer;
    `fee` and `bonus` go with a deposit by its method; `figure_date` is the ISO day that a betting
    adjustment is dated back to; `request` is what it carries out. `claim` is what it makes good;
    `despite_claim` says why a withdrawal was paid although a claim was open.
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
    claim: NotRequired[int]
    despite_claim: NotRequired[str]


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

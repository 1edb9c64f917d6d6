"""Bodies of facts about accounts."""

from typing import Any, NotRequired, TypedDict


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


class AccountsOpened(TypedDict):
    """Players opened at once after a template, each [code, name]; credit in cents.

    `settings` are the template's own by their keys, as the book keeps them.
    """

    accounts: list[list[str]]
    parent: int
    template: int
    credit_limit: int
    settings: dict[str, str]
    source: str
    pending: bool


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
    """Fields of an account, each with the value it had and the value it gets.

    Beside those of its row these are phone, born and documents. A reason is left out where there
    is none.
    """

    account: int
    changes: dict[str, list[Any]]
    reason: NotRequired[str]


class AccountsMoved(TypedDict):
    """Accounts go under another agent, each [account, who it stands under now].

    It takes effect with the first fact at or after `at` (milliseconds UTC, the start of a figure
    day). `inherit` says that their own settings are dropped then.
    """

    accounts: list[list[int]]
    target: int
    inherit: bool
    at: int
    reason: str


class MoveDropped(TypedDict):
    """A move that still waits is taken back, for all of its accounts."""

    move: int
    reason: str

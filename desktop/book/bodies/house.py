"""Bodies of facts about the book, its users, rules and settings."""

from collections.abc import Mapping
from typing import Any, NotRequired, TypedDict


class BookCreated(TypedDict):
    """The first fact: the operation, its first user and its first week.

    `practice` is true of a book for practice, and stands in no other.
    """

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
    practice: NotRequired[bool]


class IncarnationStarted(TypedDict):
    """A copy of the book began a life of its own, for instance by a restore."""

    inc: str
    letters: str
    reason: str


class UserAdded(TypedDict):
    """A person who may act; secrets are argon2 hashes, empty where none is set.

    `account` is the part of the tree that the user is held to; `rights` what was given to this very
    user: right to the largest amount, the amount above which a second person is needed and, where
    there is one, the smallest amount, cents.
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

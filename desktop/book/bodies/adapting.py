"""Bodies of facts about rules that propose other limits."""

from typing import Any, TypedDict


class LimitRuleSet(TypedDict):
    """A rule, new where `rule` is None, otherwise in place of what it was; cents.

    `account` is whose players it looks at. `conditions` are [figure, over or not, bound]. Of
    `percent` and `cents` one is None. A rule that is not active any more proposes nothing.
    """

    rule: int | None
    account: int
    name: str
    weeks: int
    conditions: list[list[Any]]
    key: str
    percent: int | None
    cents: int | None
    acts: bool
    days: int
    active: bool


class LimitProposed(TypedDict):
    """A changed limit that a rule proposes for a player in a week, with the figures behind it.

    `evidence` are [figure, its value, the bound]; `since` is the first ISO day that was looked at.
    """

    rule: int
    account: int
    week: str
    since: str
    key: str
    old: int | None
    new: int
    evidence: list[list[Any]]


class LimitDecided(TypedDict):
    """A proposal is approved, declined, or applied by a rule that may; settings as they change.

    `changes` are those of `settings.changed`, empty where it was declined.
    """

    proposal: int
    account: int
    decision: str
    changes: dict[str, list[Any]]
    through: str | None
    reason: str

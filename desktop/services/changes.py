"""What a command changed, so that open windows know what to read again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Names of what changed: tickets, accounts, lines, events, settlement, weeks, users.

    Further rules and settings; `holds` are wagers that wait for a supervisor; `money` are
    documents, what waits and promises; `claims`, and `review` for what people do about what
    waits; `messages` to users.
    """

    kinds: frozenset[str] = frozenset()

    def __or__(self, other: "ChangeSet") -> "ChangeSet":
        return ChangeSet(self.kinds | other.kinds)


def changed(*kinds: str) -> ChangeSet:
    """The change set of these kinds."""
    return ChangeSet(frozenset(kinds))

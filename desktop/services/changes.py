"""What a command changed, so that open windows know what to read again."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Names of what changed: tickets, accounts, lines, events, settlement, weeks, users.

    Further rules and settings; `holds` are wagers that wait for a supervisor; `money` are
    documents, what waits and promises; `claims`, and `review` for what people do about what
    waits; `messages` to users; `sent` is what waited for the server and is confirmed.
    """

    kinds: frozenset[str] = frozenset()

    def __or__(self, other: "ChangeSet") -> "ChangeSet":
        return ChangeSet(self.kinds | other.kinds)


def changed(*kinds: str) -> ChangeSet:
    """The change set of these kinds."""
    return ChangeSet(frozenset(kinds))


# By the tables that hold it; what another station did comes as rows, not as a command.
_OF_TABLES: Mapping[str, frozenset[str]] = {
    "accounts": frozenset(
        {
            "account", "account_break", "application", "closed_account", "head", "move",
            "own_limit", "passed_up", "outcome", "posting", "ticket", "weekly",
        }
    ),
    "calls": frozenset({"basket", "call", "caller", "notice", "notice_seen"}),
    "claims": frozenset({"claim"}),
    "events": frozenset(
        {"alias", "contest", "contradiction", "event", "recorder", "score", "start_change"}
    ),
    "exposure": frozenset({"exposure", "leg", "stake"}),
    "holds": frozenset({"hold"}),
    "line_types": frozenset({"line_link", "line_link_change", "line_mode", "line_type"}),
    "lines": frozenset(
        {
            "action_move", "action_rule", "line", "line_change", "line_link", "line_mode",
            "market_cap", "own_line", "own_line_change",
        }
    ),
    "messages": frozenset({"addressee", "message"}),
    "money": frozenset({"document", "free_play", "posting", "promise", "request"}),
    "notes": frozenset({"note"}),
    "review": frozenset(
        {"conflict", "contradiction", "flag", "limit_proposal", "review_item", "review_note"}
    ),
    "rules": frozenset({"book", "rules"}),
    "settings": frozenset({"limit_proposal", "limit_rule", "setting"}),
    "settlement": frozenset(
        {"decision", "grade", "outcome", "part", "play", "posting", "repricing", "score"}
    ),
    "tickets": frozenset({"decision", "flag", "leg", "outcome", "part", "ticket"}),
    "users": frozenset({"incarnation", "station", "user"}),
    "weeks": frozenset(
        {
            "agent_week", "book", "closed_account", "cutoff", "makeup", "makeup_edit", "posting",
            "sign_off", "stint", "week", "weekly",
        }
    ),
}  # fmt: skip


def changed_tables(tables: AbstractSet[str]) -> ChangeSet:
    """The change set of folded tables that were written, such as by a page of the server."""
    return ChangeSet(frozenset(kind for kind, of in _OF_TABLES.items() if of & tables))


# What a listener names that wants to know of anything that a command may have written.
EVERY_KIND = frozenset(_OF_TABLES)

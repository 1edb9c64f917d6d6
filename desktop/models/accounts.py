"""The accounts tree and the history of an account: their columns."""

from desktop.book.queries.account_tree import AccountNode
from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.account_history import HistoryEntry


def account_columns(texts: Texts) -> list[Column[AccountNode]]:
    """The columns of the tree; money is from the player's side."""
    return [
        Column("Account", lambda a: a.code, "mono", width=168),
        Column("Name", lambda a: a.name, width=192, tooltip=lambda a: a.name),
        Column("Kind", lambda a: a.kind, width=64, style=_kind_style),
        Column(
            "Rating",
            lambda a: a.rating,
            width=72,
            style=_rating_style,
            header_tooltip="Its own, or that of the nearest above it",
        ),
        Column(
            "Status",
            lambda a: a.status,
            width=88,
            style=lambda a: "warning" if a.status != "active" else "muted",
        ),
        Column(
            "Week",
            lambda a: texts.money(a.week),
            "money",
            lambda a: a.week,
            lambda a: _tone(a.week),
            96,
        ),
        Column(
            "Balance",
            lambda a: texts.money(a.balance),
            "money",
            lambda a: a.balance,
            lambda a: _tone(a.balance),
            width=104,
            header_tooltip="From the player’s side: minus is what players owe",
        ),
        Column(
            "Available",
            lambda a: texts.money(a.available),
            "money",
            lambda a: a.available,
            lambda a: _tone(a.available),
            width=112,
            header_tooltip="Credit limit + balance − pending; above players, the sum of theirs",
        ),
        Column("Pending", lambda a: texts.money(a.pending), "money", lambda a: a.pending, width=96),
        Column(
            "Last wager",
            lambda a: "" if a.last_wager is None else texts.date_time(instant(a.last_wager)),
            "date",
            lambda a: a.last_wager or 0,
            width=104,
        ),
    ]


def _kind_style(node: AccountNode) -> str:
    """Masters stand out from agents, and both from players."""
    return {"house": "strong", "master": "strong", "agent": ""}.get(node.kind, "muted")


def _rating_style(node: AccountNode) -> str:
    return "warning" if node.rating in {"sharp", "bot", "wise"} else "muted"


def _tone(cents: int) -> str:
    return "negative" if cents < 0 else ""


def history_columns(texts: Texts) -> list[Column[HistoryEntry]]:
    """The columns of an account's history."""
    return [
        Column("Fact", lambda e: texts.count(e.seq), "number", width=72, style=lambda _: "muted"),
        Column("When", lambda e: texts.date_time(instant(e.at)), "date", width=104),
        Column("Who", lambda e: e.user, width=104),
        Column("What", lambda e: e.field, width=112),
        Column("Old", lambda e: e.old, width=128, style=lambda _: "muted"),
        Column("New", lambda e: e.new, width=168),
        Column("Reason", lambda e: e.reason, width=200, tooltip=lambda e: e.reason),
    ]

"""The accounts tree and the history of an account: their columns."""

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.account_facts import changes_asked_for
from desktop.book.queries.account_tree import AccountNode
from desktop.domain.money import parse_money
from desktop.domain.rights import MATRIX, Holder
from desktop.domain.sentences import Sentence
from desktop.domain.weeks import instant
from desktop.models.keysets import KeysetPages
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.account_history import HistoryEntry, change_key, tell_changes
from desktop.services.why.accounts import account_number
from desktop.services.why.administration import administration_number
from desktop.services.why.explanation import Why

# As facts write money, in plain decimals.
_AMOUNT = re.compile(r"-?[0-9]+\.[0-9]{2}")


def account_columns(texts: Texts, day: Callable[[], str]) -> list[Column[AccountNode]]:
    """The columns of the tree; money is from the player's side.

    Args:
        texts: Writes them.
        day: The ISO figure day now, by which temporary credit counts.
    """

    def why(number: str) -> Callable[[AccountNode], Why]:
        return lambda node: account_number(node, number, day())

    return [
        Column("Account", lambda a: a.code, "mono", width=168),
        Column("Name", lambda a: a.name, width=192, tooltip=lambda a: a.name),
        Column("Kind", lambda a: in_words(a.kind), width=64, style=_kind_style),
        Column(
            "Rating",
            lambda a: in_words(a.rating),
            width=72,
            style=_rating_style,
            header_tooltip="Its own, or that of the nearest above it",
        ),
        Column(
            "Status",
            lambda a: in_words(a.status),
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
            why=why("week"),
        ),
        Column(
            "Balance",
            lambda a: texts.money(a.balance),
            "money",
            lambda a: a.balance,
            lambda a: _tone(a.balance),
            width=104,
            header_tooltip="From the player’s side: minus is what players owe",
            why=why("balance"),
        ),
        Column(
            "Available",
            lambda a: texts.money(a.available),
            "money",
            lambda a: a.available,
            lambda a: _tone(a.available),
            width=112,
            header_tooltip="Credit limit + balance − pending; above players, the sum of theirs",
            why=why("available"),
        ),
        Column(
            "Pending",
            lambda a: texts.money(a.pending),
            "money",
            lambda a: a.pending,
            width=96,
            why=why("pending"),
        ),
        Column(
            "Last wager",
            lambda a: "" if a.last_wager is None else texts.date_time(instant(a.last_wager)),
            "date",
            lambda a: a.last_wager or 0,
            width=104,
        ),
    ]


# What the tree shows only to who asks for it.
HIDDEN_AT_FIRST = (
    "Players", "Agents", "Active last week", "Own balance", "Settle figure", "Last transaction",
    "Users",
)  # fmt: skip


def administration_columns(texts: Texts, day: Callable[[], str]) -> list[Column[AccountNode]]:
    """The columns by which masters and agents are administered (FEATURES 3).

    Args:
        texts: Writes them.
        day: The ISO figure day now, by which temporary settings count.
    """

    def administered(number: str) -> Callable[[AccountNode], Why | None]:
        return lambda node: administration_number(node, number, day())

    def number(value: int | None) -> str:
        return "" if value is None else texts.count(value)

    def money(value: int | None) -> str:
        return "" if value is None else texts.money(value)

    def moment(value: int | None) -> str:
        return "" if value is None else texts.date_time(instant(value))

    return [
        Column("Players", lambda a: number(None if a.kind == "player" else a.players),
               "number", lambda a: a.players, width=72, header_tooltip="Players below",
               why=administered("players")),
        Column("Agents", lambda a: number(None if a.kind == "player" else a.behind.agents),
               "number", lambda a: a.behind.agents, width=72,
               header_tooltip="Masters and agents below",
               why=administered("agents")),
        Column("Active last week", lambda a: number(a.behind.active), "number",
               lambda a: a.behind.active or 0, width=120,
               header_tooltip="Players below with a wager in the week closed last, where they"
               " stood then",
               why=administered("active")),
        Column("Own balance", lambda a: money(a.behind.own_balance), "money",
               lambda a: a.behind.own_balance or 0, lambda a: _tone(a.behind.own_balance or 0), 104,
               header_tooltip="Of the account itself, from its own side: minus is what it owes",
               why=administered("own_balance")),
        Column("Settle figure", lambda a: money(a.behind.settle_figure), "money",
               lambda a: a.behind.settle_figure or 0, width=104,
               header_tooltip="The balance from which on it is settled, its own or inherited",
               why=administered("settle_figure")),
        Column("Last transaction", lambda a: moment(a.behind.last_money), "date",
               lambda a: a.behind.last_money or 0, width=120,
               header_tooltip="Posted by hand to the account itself"),
        Column("Users", lambda a: ", ".join(map(_holder, a.behind.holders)), width=160,
               tooltip=lambda a: "\n".join(_rights(one, texts) for one in a.behind.holders),
               header_tooltip="Who is held to this part of the accounts, and what they were given"),
    ]  # fmt: skip


def _holder(holder: Holder) -> str:
    said = tr("{0}, {1}: {2} given")
    return said.format(holder.name, in_words(holder.role), len(holder.given))


def _rights(holder: Holder, texts: Texts) -> str:
    """What was given to a user, with the amounts."""
    told = []
    for right, band in holder.given.items():
        words = shown(MATRIX[right].deed)
        if band.least is not None:
            words = tr("{0} from {1}").format(words, texts.money(band.least))
        if band.up_to is not None:
            words = tr("{0} up to {1}").format(words, texts.money(band.up_to))
        if band.second_over is not None:
            above = tr("{0}, above {1} with a second person")
            words = above.format(words, texts.money(band.second_over))
        told.append(words)
    return f"{holder.name}: {'; '.join(told) or tr('nothing beyond the role')}"


def tr(text: str) -> str:
    """A text of these columns in the language of the windows."""
    return QCoreApplication.translate("accounts", text)


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
        Column("What", lambda e: _told(e.field), width=112),
        Column("Change", _change_in_words, width=248, tooltip=_change_in_words),
        Column("Old", lambda e: _amount(e.old, texts), "money", width=104, style=lambda _: "muted"),
        Column("New", lambda e: _amount(e.new, texts), "money", width=104),
        Column("Reason", lambda e: e.reason, width=200, tooltip=lambda e: e.reason),
    ]


def _told(text: str) -> str:
    """A code as people read it."""
    return text if isinstance(text, Sentence) else in_words(text)


def _change_in_words(entry: HistoryEntry) -> str:
    """What it was and is, where that is no amount: an amount has columns of its own."""
    parts = (entry.old, entry.new)
    words = [_told(text) for text in parts if text and not _AMOUNT.fullmatch(text)]
    return " → ".join(words)


def _amount(text: str, texts: Texts) -> str:
    return texts.money(parse_money(text)) if _AMOUNT.fullmatch(text) else ""


CHANGE_PAGES: KeysetPages[HistoryEntry] = KeysetPages(
    changes_asked_for,
    tell_changes,
    change_key,
    lambda _reader, question, text: replace(question, seen=text),
)

"""Moves of accounts: what goes along, which settings differ, and the list of moves."""

from desktop.book.queries.placing import MoveRow
from desktop.domain.sentences import say, word
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.placing import Differing, Moving

_STATES = {
    "waiting": say("waits"),
    "done": say("done"),
    "dropped": say("taken back"),
    "lapsed": say("lapsed"),
}


def moving_columns(texts: Texts) -> list[Column[Moving]]:
    """Each account that would move, with everything that goes along; money is the player's side."""
    return [
        Column("Account", lambda m: m.code, "mono", width=104),
        Column("Name", lambda m: m.name, width=152, tooltip=lambda m: m.name),
        Column("Kind", lambda m: in_words(m.kind), width=64, style=lambda _: "muted"),
        Column("Under now", lambda m: m.above, "mono", width=88),
        Column("Below", lambda m: texts.count(m.below), "number", lambda m: m.below, width=64),
        Column("Open", lambda m: texts.count(m.luggage.tickets), "number",
               lambda m: m.luggage.tickets, width=64, header_tooltip="Open tickets that go along"),
        Column("At risk", lambda m: texts.money(m.luggage.risk), "money",
               lambda m: m.luggage.risk, width=96),
        Column("Balance", lambda m: texts.money(m.luggage.balance), "money",
               lambda m: m.luggage.balance,
               lambda m: "negative" if m.luggage.balance < 0 else "", width=104,
               header_tooltip="From the player’s side: minus is what players owe"),
        Column("Credit", lambda m: texts.money(m.luggage.credit), "money",
               lambda m: m.luggage.credit, width=104),
        Column("Make-up", lambda m: texts.money(m.luggage.makeup), "money",
               lambda m: m.luggage.makeup, width=96,
               header_tooltip="Of agents among them: it stays theirs"),
    ]  # fmt: skip


def differing_columns() -> list[Column[Differing]]:
    """The settings that will count otherwise."""
    return [
        Column("Account", lambda d: d.code, "mono", width=104),
        Column("Setting", lambda d: d.title, width=320),
        Column("Counts now", lambda d: d.old or say("not set"), "money", width=144),
        Column("Will count", lambda d: d.new or say("not set"), "money", width=144,
               style=lambda _: "strong"),
    ]  # fmt: skip


def move_columns(texts: Texts) -> list[Column[MoveRow]]:
    """Moves that wait, and those that were."""
    return [
        Column("Account", lambda m: m.code, "mono", width=96),
        Column("Name", lambda m: m.name, width=144, tooltip=lambda m: m.name),
        Column("From", lambda m: m.old, "mono", width=80),
        Column("Under", lambda m: m.new, "mono", width=80),
        Column("From when", lambda m: texts.date_time(instant(m.at)), "date", lambda m: m.at,
               width=120),
        Column("Settings", lambda m: word("inherited") if m.inherits else say("its own"), width=88),
        Column("State", lambda m: _STATES[m.state], width=88, style=_style),
        Column("Ordered", lambda m: f"{texts.date_time(instant(m.ordered_at))} {m.user}",
               width=168, style=lambda _: "muted"),
        Column("Reason", lambda m: m.why or m.reason, width=200, tooltip=lambda m: m.why),
    ]  # fmt: skip


def _style(move: MoveRow) -> str:
    return {"waiting": "warning", "lapsed": "negative"}.get(move.state, "muted")

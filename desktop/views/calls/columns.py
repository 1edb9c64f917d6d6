"""The tables of the calls page: calls, and wagers that no caller confirmed."""

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.baskets import BasketRow
from desktop.book.queries.calls import CallRow
from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.services.why.explanation import Part, Unit, Why
from desktop.services.why.given import stated
from desktop.services.why.tickets import in_call
from desktop.views.formatting import Formats, shown_signs

_ENDINGS = {"": "going on", "ended": "ended", "dropped": "dropped", "lost": "lost"}
_STYLES = {"": "info", "dropped": "warning", "lost": "warning"}


def tr(text: str) -> str:
    """A text of this page in the language of the program."""
    return QCoreApplication.translate("Calls", text)


def call_columns(texts: Formats) -> list[Column[CallRow]]:
    """When, who, how long, what was written, what was verified."""
    return [
        Column(tr("Began"), lambda c: texts.date_time(instant(c.started_at)), "date", width=120),
        Column(tr("Player"), lambda c: c.account, width=80, style=lambda _: "strong"),
        Column(tr("Name"), lambda c: c.name, width=96, style=lambda _: "muted"),
        Column(tr("Clerk"), lambda c: c.clerk, width=96),
        Column(tr("Line"), lambda c: c.line, width=40),
        Column(tr("Seconds"), lambda c: "" if c.seconds is None else texts.count(c.seconds),
               "number", width=80, why=_why_seconds),
        Column(tr("Wagers"), lambda c: texts.count(c.wagers), "number", width=64,
               why=lambda c: in_call(c.id, "tickets")),
        Column(tr("Risk (player’s)"), lambda c: texts.money_or_blank(c.risk), "money", width=104,
               why=lambda c: in_call(c.id, "risk")),
        Column(tr("Secret"), lambda c: tr("right") if c.checked else tr("not asked"),
               style=lambda c: "" if c.checked else "muted"),
        # It begins with its time, and as a date it is never cut.
        Column(tr("Balance accepted"), lambda c: _verified(c, texts), "date"),
        Column(tr("Ended"), lambda c: tr(_ENDINGS[c.ending]),
               style=lambda c: _STYLES.get(c.ending, "")),
        Column(tr("Unconfirmed"), _baskets,
               style=lambda c: "warning" if c.waiting else ""),
        Column(tr("Recording"), lambda c: c.recorder, width=104, tooltip=lambda c: c.recorder),
    ]  # fmt: skip


def basket_columns(texts: Formats) -> list[Column[BasketRow]]:
    """Since when, whose, who read it back, what it was."""
    return [
        Column(tr("Read back"), lambda b: texts.date_time(instant(b.quoted_at)), "date",
               width=144, sort_key=lambda b: b.quoted_at),
        Column(tr("Player"), lambda b: b.account, width=88, style=lambda _: "strong"),
        Column(tr("Clerk"), lambda b: b.clerk, width=104),
        Column(tr("Call"), lambda b: tr(_ENDINGS[b.ending]), width=128,
               style=lambda _: "warning"),
        Column(tr("Wager"), lambda b: shown_signs(b.wager["description"]), width=440,
               tooltip=lambda b: b.wager["read_back"]),
        Column(tr("Risk (player’s)"), lambda b: texts.money(b.wager["risk"]), "money", width=112,
               sort_key=lambda b: b.wager["risk"], why=lambda b: _why_basket(b, "risk")),
        Column(tr("To win (house’s)"), lambda b: texts.money(b.wager["win"]), "money", width=120,
               sort_key=lambda b: b.wager["win"], why=lambda b: _why_basket(b, "win")),
    ]  # fmt: skip


def _why_seconds(call: CallRow) -> Why | None:
    if call.seconds is None:
        return None
    said = tr("From the begin of the call to its end.")
    parts = [
        Part(tr("Began"), 0, call.clerk, call.started_at),
        Part(tr("Ended"), call.seconds, call.ending, call.ended_at),
    ]
    return stated(tr("Seconds"), said, parts, who=call.account, unit=Unit.COUNT)


def _why_basket(basket: BasketRow, number: str) -> Why:
    said = tr("What was read back; it is no ticket, because nobody confirmed it.")
    cents = basket.wager["risk"] if number == "risk" else basket.wager["win"]
    part = Part(tr("Read back"), cents, basket.wager["description"], basket.quoted_at)
    title = tr("Risk (player’s)") if number == "risk" else tr("To win (house’s)")
    return stated(title, said, [part], who=basket.account)


def _verified(call: CallRow, texts: Formats) -> str:
    if call.verified_at is None:
        return ""
    read = texts.balance(call.verified_balance or 0)
    return f"{texts.time(instant(call.verified_at))} {read}"


def _baskets(call: CallRow) -> str:
    if not call.baskets:
        return ""
    if not call.waiting:
        return tr("{0} decided").format(call.baskets)
    return tr("{0} waiting").format(call.waiting)

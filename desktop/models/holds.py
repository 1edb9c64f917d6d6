"""Columns of held wagers; how long one still waits is told anew every second."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.holds import HoldRow
from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.why.explanation import Lead, Part, Why
from desktop.services.why.given import stated

_STYLES = {
    "waiting": "warning",
    "countered": "info",
    "booked": "positive",
    "refused": "negative",
    "lapsed": "muted",
    "dropped": "muted",
}
HURRY_SECONDS = 15


def hold_columns(
    texts: Texts, now: Callable[[], int], wager_text: Callable[[str], str], *, has_account: bool
) -> list[Column[HoldRow]]:
    """What became of it, who, the wager, its amounts, why it waited, who decided.

    Args:
        texts: Writes money and times.
        now: Milliseconds UTC.
        wager_text: Writes a description as it is shown.
        has_account: Whether the table is about several players.
    """
    whose: list[Column[HoldRow]] = [
        Column(_tr("Account"), lambda h: h.account, "mono", width=88,
                        style=lambda _: "strong", tooltip=lambda h: h.name),
        Column(_tr("Clerk"), lambda h: h.user, width=88, style=lambda _: "secondary"),
    ]  # fmt: skip
    return [
        Column(_tr("State"), lambda h: state_text(h, now()), width=152,
               sort_key=lambda h: h.until, style=lambda h: _style(h, now())),
        *(whose if has_account else []),
        Column(_tr("Wager"), lambda h: wager_text(h.wager["description"]),
               width=240 if has_account else 320,
               tooltip=lambda h: wager_text(h.wager["description"])),
        Column(_tr("Player risks"), lambda h: texts.money(h.wager["risk"]), "money",
               sort_key=lambda h: h.wager["risk"], width=104,
               why=lambda h: _why_amount(h, "risk")),
        Column(_tr("to win"), lambda h: texts.money(h.wager["win"]), "money",
               sort_key=lambda h: h.wager["win"], width=104,
               why=lambda h: _why_amount(h, "win")),
        Column(_tr("Because"), _because, width=312, tooltip=_because,
               style=lambda _: "secondary"),
        Column(_tr("Taken"), lambda h: texts.date_time(instant(h.at)), "date",
               sort_key=lambda h: h.at, style=lambda _: "muted", width=112),
    ]  # fmt: skip


def _why_amount(hold: HoldRow, number: str) -> Why:
    cents = hold.wager["risk"] if number == "risk" else hold.wager["win"]
    meaning = _tr("What the caller asked for; it is no ticket before a supervisor lets it pass.")
    part = Part(_tr("Asked for"), cents, hold.wager["description"], hold.at,
                lead=Lead("accounts", hold.account))  # fmt: skip
    title = _tr("Player risks") if number == "risk" else _tr("to win")
    return stated(title, meaning, [part], who=hold.account)


def state_text(hold: HoldRow, now: int) -> str:
    """`waits 1:45`, `countered 0:20`, `booked KA12-3`, `refused by ann`."""
    match hold.status:
        case "waiting":
            return _tr("waits {0}").format(clock_text(hold.seconds_left(now)))
        case "countered":
            return _tr("countered {0}").format(clock_text(hold.seconds_left(now)))
        case "booked":
            return _tr("booked {0}").format(hold.ticket)
        case "refused":
            return _tr("refused by {0}").format(hold.decided_by)
        case "lapsed":
            return _tr("lapsed")
        case _:
            return _tr("dropped")


def clock_text(seconds: int) -> str:
    """`1:45`."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def _because(hold: HoldRow) -> str:
    because = shown(hold.because)
    return f"{hold.reason} · {because}" if hold.reason else because


def _style(hold: HoldRow, now: int) -> str:
    if hold.is_open and hold.seconds_left(now) <= HURRY_SECONDS:
        return "negative"
    return _STYLES[hold.status]


def _tr(text: str) -> str:
    return QCoreApplication.translate("holds", text)

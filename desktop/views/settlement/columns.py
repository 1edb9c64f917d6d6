"""The columns of the settlement page."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.book.queries.review_queue import OpenFlag
from desktop.domain.naming import title_of
from desktop.domain.recalling import recalled
from desktop.domain.sentences import say, word
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.services.reviewing import Concern, QueueEntry
from desktop.services.settlement import Proposal
from desktop.services.why.explanation import Why
from desktop.services.why.settling import approving
from desktop.views.formatting import Formats

CONCERNS = {
    Concern.CORRECTION: (say("Correction"), "negative"),
    Concern.MISSING: (say("Period missing"), "warning"),
    Concern.SUSPENDED: (say("Suspended"), "warning"),
    Concern.FLAG: (say("Flagged ticket"), "held"),
    Concern.OVERDUE: (say("No result"), "warning"),
    Concern.STUCK: (say("Still open"), "warning"),
    Concern.TICKETS: (say("Tickets"), "warning"),
    Concern.READY: (say("Ready"), "positive"),
}
_FLAGS = {
    "past_post": say("past post"),
    "credit": say("over the credit"),
    "related": say("related legs"),
    "barred": say("against a house rule"),
    "free_play": say("over the free play"),
    "over_limit": say("over the credit"),
    "stale_line": say("line had moved"),
    "clock_back": say("clock set back"),
    "clock_slow": say("clock too slow"),
    "unwitnessed": say("not witnessed"),
    "recovered": say("written again"),
}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An entry of the queue with what approving it would do, once that is known."""

    entry: QueueEntry
    proposal: Proposal | None


def flag_text(kind: str) -> str:
    """The kind of a flag in words."""
    return shown(_FLAGS[kind]) if kind in _FLAGS else in_words(kind)


def reason_text(flag: OpenFlag) -> str:
    """Why a ticket is flagged, with the kind of the flag before it."""
    return f"{flag_text(flag.kind)}: {shown(recalled(flag.reason))}"


def _number(row: QueueRow) -> str:
    entry = row.entry
    if entry.flag is not None:
        return entry.flag.number
    return str(entry.event.rot_away) if entry.event else ""


def _subject(row: QueueRow) -> str:
    entry = row.entry
    if entry.flag is not None:
        return f"{entry.flag.account} · {entry.flag.description}"
    return title_of(entry.event) if entry.event else shown(word(entry.waits_for)).capitalize()


def _score(row: QueueRow) -> str:
    entry = row.entry
    if entry.score is not None:
        return f"{entry.score[0]}–{entry.score[1]}"
    if entry.event is None or entry.event.result is None:
        return ""
    return in_words(entry.event.status)


def _reason(row: QueueRow) -> str:
    flag = row.entry.flag
    if flag is None:
        return shown(row.entry.reason)
    return reason_text(flag)


def _why_queue(row: QueueRow, number: str, now: int) -> Why | None:
    return None if row.proposal is None else approving(row.proposal.event, number, now)


def queue_columns(formats: Formats, now: Callable[[], int]) -> tuple[Column[QueueRow], ...]:
    """Why it waits, what it is, and what approving would do; money names its side.

    Args:
        formats: Writes them.
        now: Milliseconds UTC.
    """

    def tickets(row: QueueRow) -> str:
        return formats.count(len(row.proposal.effects)) if row.proposal else ""

    def players(row: QueueRow) -> str:
        return formats.signed_money(row.proposal.players) if row.proposal else ""

    def house(row: QueueRow) -> str:
        return formats.signed_money(row.proposal.house) if row.proposal else ""

    return (
        Column(
            "Waits because", lambda row: CONCERNS[row.entry.concern][0],
            sort_key=lambda row: row.entry.concern,
            style=lambda row: CONCERNS[row.entry.concern][1],
        ),
        Column("Number", _number, "mono"),
        Column("Event or ticket", _subject),
        Column(
            "Day", lambda row: row.entry.event.day if row.entry.event else "", "date",
            style=lambda _: "secondary",
        ),
        Column("Score", _score, style=lambda _: "strong"),
        Column(
            "Tickets", tickets, "number",
            sort_key=lambda row: len(row.proposal.effects) if row.proposal else -1,
            header_tooltip="Tickets whose status or money changes when it is approved",
            why=lambda row: _why_queue(row, "tickets", now()),
        ),
        Column(
            "Players get", players, "money",
            sort_key=lambda row: row.proposal.players if row.proposal else 0,
            why=lambda row: _why_queue(row, "players", now()),
        ),
        Column(
            "House gets", house, "money",
            sort_key=lambda row: row.proposal.house if row.proposal else 0,
            why=lambda row: _why_queue(row, "house", now()),
        ),
        Column("What to know", _reason, style=lambda _: "secondary", tooltip=_reason, width=296),
    )  # fmt: skip

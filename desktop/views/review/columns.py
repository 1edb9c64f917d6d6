"""What the tables of the review page show."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.claims import ClaimRow
from desktop.domain.weeks import instant
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.services.review.items import ReviewItem
from desktop.services.why.explanation import How, Part, Unit
from desktop.services.why.given import stated
from desktop.views.formatting import Formats, shown_signs

_STATUS_STYLES = {"open": "warning", "upheld": "positive", "settled": "info"}
_HOUR_MS = 60 * 60 * 1000
_DAY_HOURS = 24


def tr(text: str) -> str:
    """In the language of the program."""
    return QCoreApplication.translate("review", text)


def age(since: int, now: int) -> str:
    """How long something waits: `3 d`, `5 h`, `under 1 h`."""
    hours = max(0, now - since) // _HOUR_MS
    if hours >= _DAY_HOURS:
        return tr("{0} d").format(hours // _DAY_HOURS)
    return tr("{0} h").format(hours) if hours else tr("under 1 h")


def item_columns(texts: Formats, now: Callable[[], int]) -> list[Column[ReviewItem]]:
    """The queue: what it is, since when, what is wrong, who looks into it."""

    def is_late(item: ReviewItem) -> bool:
        return item.due_at is not None and item.due_at < now()

    return [
        Column(tr("What"), lambda i: shown(i.kind), sort_key=lambda i: (i.rank, i.since),
               style=lambda _: "strong", width=120),
        Column(tr("Waits"), lambda i: age(i.since, now()), "number", lambda i: -i.since, width=104,
               tooltip=lambda i: texts.date_time(instant(i.since)),
               why=lambda i: stated(
                   tr("Waits"), tr("How long it has waited, in whole days or hours."),
                   [Part(tr("Since then"), now() - i.since, i.sentence, i.since,
                         quoted=age(i.since, now()))], who=i.account, how=How.LAST)),
        Column(tr("Account"), lambda i: i.account, "mono", width=88),
        Column(tr("What is wrong"), lambda i: shown_signs(shown(i.sentence)), width=640,
               tooltip=lambda i: shown(i.sentence)),
        Column(tr("Due"), lambda i: _due(texts, i.due_at, is_late(i)), "date",
               lambda i: i.due_at or 1 << 60, lambda i: "negative" if is_late(i) else "",
               width=136),
        Column(tr("Given to"), lambda i: i.assigned_to, width=96),
        Column(tr("Notes"), lambda i: texts.count(i.notes) if i.notes else "", "number",
               lambda i: i.notes, width=56,
               why=lambda i: stated(
                   tr("Notes"), tr("What people wrote down about it."),
                   [Part(tr("Notes"), i.notes, i.sentence)], who=i.account, unit=Unit.COUNT)),
    ]  # fmt: skip


def _due(texts: Formats, due_at: int | None, is_late: bool) -> str:  # noqa: FBT001  two words
    if due_at is None:
        return ""
    moment = texts.date_time(instant(due_at))
    return tr("{0} late").format(moment) if is_late else moment


def claim_columns(texts: Formats, now: Callable[[], int]) -> list[Column[ClaimRow]]:
    """Claims: whose, on what, by when, and what became of them."""

    def is_late(claim: ClaimRow) -> bool:
        return claim.is_open and claim.due_at < now()

    def due(claim: ClaimRow) -> str:
        return _due(texts, claim.due_at, is_late(claim)) if claim.is_open else ""

    return [
        Column(tr("Number"), lambda c: c.number, "mono", width=104),
        Column(tr("Status"), lambda c: in_words(c.status), width=80,
               style=lambda c: _STATUS_STYLES.get(c.status, "muted")),
        Column(tr("Account"), lambda c: c.account, "mono", width=88),
        Column(tr("Ticket"), lambda c: c.ticket, "mono", width=104),
        Column(tr("Taken"), lambda c: texts.date_time(instant(c.at)), "date", width=112),
        Column(tr("Taken by"), lambda c: c.user, width=88),
        Column(tr("Due"), due, "date", width=136,
               style=lambda c: "negative" if is_late(c) else ""),
        Column(tr("Given to"), lambda c: c.assigned_to, width=88),
        Column(tr("What is disputed"), lambda c: " ".join(c.text.split()), width=280,
               tooltip=lambda c: c.text),
        Column(tr("What the player was told"), lambda c: " ".join(c.result.split()), width=240,
               tooltip=lambda c: c.result),
        Column(tr("Decided by"), lambda c: c.decided_by, width=96),
    ]  # fmt: skip

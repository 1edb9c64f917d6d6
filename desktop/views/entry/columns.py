"""The tables of ticket entry: selections of the wager, and the player's last tickets."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.ticket_register import RegisteredTicket
from desktop.domain.describing import describe_leg
from desktop.domain.limits.limiting import Limit
from desktop.domain.naming import title_of
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.services.drafting import Draft
from desktop.services.quoting.offers import terms_text
from desktop.services.quoting.quotes import OVERRIDE, PAST_POST, QuotedLeg
from desktop.services.why.drafts import bought_points, room_left
from desktop.services.why.explanation import Why
from desktop.services.why.lines import line_of
from desktop.services.why.tickets import ticket_number
from desktop.views.formatting import Formats, kind_text, points_text, price_text, shown_signs

STATUS_STYLES = {"won": "positive", "half_won": "positive", "lost": "negative", "void": "muted"}


@dataclass(frozen=True, slots=True)
class LegLine:
    """A selection on the screen.

    Attributes:
        leg: None when it could not be resolved; `problem` then says why.
        price: As quoted; empty where the whole ticket has one, as teasers do.
        left: The most that this selection by itself leaves; None where that is not known.
    """

    number: str
    rotation: int
    leg: QuotedLeg | None
    problem: str = ""
    price: str = ""
    left: Limit | None = None


def leg_lines(drafts: Sequence[Draft]) -> list[LegLine]:
    """One line a selection, numbered 1, 2 … or 1.1, 1.2 … where there are several wagers."""
    lines = []
    for wager, draft in enumerate(drafts, 1):
        for no, (typed, leg) in enumerate(zip(draft.typed, draft.legs, strict=True), 1):
            number = f"{wager}.{no}" if len(drafts) > 1 else str(no)
            cause = draft.obstacle
            is_cause = cause is not None and cause.leg in {no - 1, None} and leg is None
            problem = cause.sentence if cause is not None and is_cause else ""
            has_price = draft.quote is None or draft.quote.spoken.is_priced_by_leg
            price = leg.price if leg is not None and has_price else ""
            left = None if draft.room is None else draft.room.by_leg[no - 1]
            lines.append(LegLine(number, typed.rotation, leg, problem, price, left))
    return lines


def leg_columns(formats: Formats) -> list[Column[LegLine]]:
    """The columns of the selections."""
    return [
        Column("#", lambda line: line.number, "mono", width=40),
        Column(_tr("Rotation"), lambda line: str(line.rotation), "mono", width=76),
        Column(_tr("Event"), _event, style=_event_style, width=264, tooltip=_event),
        Column(_tr("League"), lambda line: line.leg.event.league if line.leg else "", width=60),
        Column(_tr("Selection"), _selection, style=lambda _: "strong", width=300),
        Column(
            _tr("Price"),
            lambda line: price_text(line.price),
            "odds",
            width=64,
            why=lambda line: _why_line(line, price_text(line.price)),
        ),
        Column(_tr("Bought"), _bought, "number", width=64, why=_why_bought),
        Column(
            _tr("Board now"),
            _board,
            "odds",
            style=_board_style,
            width=136,
            why=lambda line: _why_line(line, _board(line)),
        ),
        Column(
            _tr("Start"),
            lambda line: _start(formats, line),
            "date",
            style=lambda line: "negative" if _is_past(line) else "secondary",
            width=96,
        ),
        Column(
            _tr("Limit left"),
            lambda line: _left(formats, line),
            "money",
            style=lambda line: "negative" if line.left and line.left.cents == 0 else "",
            width=96,
            why=lambda line: room_left(line.left) if line.left else None,
        ),
    ]


def ticket_columns(formats: Formats) -> list[Column[RegisteredTicket]]:
    """The columns of the player's last tickets."""
    return [
        Column(_tr("Ticket"), lambda t: t.number, "mono", width=104),
        Column(
            _tr("Placed"),
            lambda t: formats.date_time(instant(t.placed_at)),
            "date",
            sort_key=lambda t: t.placed_at,
            style=lambda _: "secondary",
            width=112,
        ),
        Column(_tr("Kind"), lambda t: kind_text(t.kind), width=92),
        Column(_tr("Description"), lambda t: shown_signs(t.description), width=420),
        Column(
            _tr("Player risks"),
            lambda t: formats.money(t.risk),
            "money",
            sort_key=lambda t: t.risk,
            width=104,
            why=lambda t: ticket_number(t.id, "risk"),
        ),
        Column(
            _tr("to win"),
            lambda t: formats.money(t.win),
            "money",
            sort_key=lambda t: t.win,
            width=104,
            why=lambda t: ticket_number(t.id, "win"),
        ),
        Column(
            _tr("Status"),
            lambda t: in_words(t.status),
            style=lambda t: STATUS_STYLES.get(t.status, ""),
            width=84,
        ),
        Column(
            _tr("Player's net"),
            lambda t: "" if t.status == "open" else formats.signed_money(t.net),
            "money",
            sort_key=lambda t: t.net,
            style=lambda t: "negative" if t.net < 0 else "positive" if t.net > 0 else "",
            width=104,
            why=lambda t: None if t.status == "open" else ticket_number(t.id, "net"),
        ),
    ]


def _why_line(line: LegLine, shown: str) -> Why | None:
    """Who put the number there that the leg was read from."""
    return None if line.leg is None else line_of(line.leg.event.id, line.leg.selection, shown)


def _event(line: LegLine) -> str:
    return title_of(line.leg.event) if line.leg else line.problem


def _event_style(line: LegLine) -> str:
    return "" if line.leg else "negative"


def _selection(line: LegLine) -> str:
    if line.leg is None:
        return ""
    # The number and the price have columns of their own.
    return shown_signs(describe_leg(line.leg.spoken, has_price=False).split(" ", 1)[1])


def _left(formats: Formats, line: LegLine) -> str:
    """What the selection leaves; nothing where nothing limits it."""
    cents = None if line.left is None else line.left.cents
    return "" if cents is None else formats.money(cents)


def _why_bought(line: LegLine) -> Why | None:
    if line.leg is None or not line.leg.bought:
        return None
    return bought_points(line.leg)


def _bought(line: LegLine) -> str:
    """Points bought, or with a minus sold."""
    if line.leg is None or not line.leg.bought:
        return ""
    return shown_signs(points_text(2 * line.leg.bought))


def _board(line: LegLine) -> str:
    if line.leg is None:
        return ""
    leg, mark = line.leg, "▲" if OVERRIDE in line.leg.marks else "✓"
    if leg.board_line is None or leg.board_price is None:
        return f"{mark} {_tr('off the board')}"
    terms = terms_text(leg.selection, leg.board_line, price_text(leg.board_price))
    return f"{mark} {shown_signs(terms)}"


def _board_style(line: LegLine) -> str:
    if line.leg is None:
        return ""
    return "warning" if OVERRIDE in line.leg.marks else "positive"


def _is_past(line: LegLine) -> bool:
    return line.leg is not None and PAST_POST in line.leg.marks


def _start(formats: Formats, line: LegLine) -> str:
    if line.leg is None:
        return ""
    if _is_past(line):
        return _tr("started")
    start = line.leg.event.start
    return line.leg.event.day if start is None else formats.weekday_time(instant(start))


def _tr(text: str) -> str:
    return QCoreApplication.translate("entry", text)

"""The tables of the desk: what starts next, what is exposed most, what results are waited for."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.glance import ComingEvent, LateEvent
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.naming import title_of
from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.services.exposure.listing import Exposure
from desktop.services.why.explanation import Why
from desktop.services.why.exposure import Spot, on_event, sum_of, worst_of
from desktop.services.why.lines import line_of
from desktop.views.formatting import Formats, line_text, points_text, price_text


def coming_columns(formats: Formats) -> list[Column[ComingEvent]]:
    """The next events to start."""
    return [
        Column(_tr("Start"), lambda e: _start(formats, e.start, e.day), "date", width=84),
        Column(_tr("Rotation"), lambda e: str(e.rot_away), "mono", width=64),
        Column(
            _tr("Event"),
            title_of,
            width=272,
            tooltip=lambda e: f"{e.league}: {title_of(e)}",
        ),
        Column(_tr("Home spread"), _spread, "odds", width=92, why=_why_spread),
        Column(_tr("Total"), _total, "odds", width=92, why=_why_total),
        Column(_tr("Tickets"), lambda e: formats.count(e.tickets), "number", width=60,
               why=lambda e: on_event(e.id, "tickets")),
    ]  # fmt: skip


def worst_columns(formats: Formats) -> list[Column[Exposure]]:
    """The worst exposures."""
    return [
        Column(_tr("Rotation"), lambda e: str(e.event.rot_away), "mono", width=64),
        Column(_tr("Event"), _exposed_event, width=256, tooltip=_exposed_event),
        Column(
            _tr("House at worst"),
            lambda e: formats.signed_money(e.worst),
            "money",
            style=lambda e: "negative" if e.worst < 0 else "positive",
            width=104,
            why=lambda e: worst_of(Spot(e.event.id, e.period.value)),
        ),
        Column(_tr("Players risk"), lambda e: formats.money(e.risk), "money", width=96,
               why=lambda e: sum_of(Spot(e.event.id, e.period.value), "risk")),
    ]  # fmt: skip


def late_columns(formats: Formats) -> list[Column[LateEvent]]:
    """Events whose result is waited for."""
    return [
        Column(_tr("Started"), lambda e: _start(formats, e.start, e.day), "date", width=84),
        Column(_tr("Rotation"), lambda e: str(e.rot_away), "mono", width=64),
        Column(
            _tr("Event"),
            title_of,
            width=256,
            tooltip=lambda e: f"{e.league}: {title_of(e)}",
        ),
        Column(_tr("Players risk"), lambda e: formats.money(e.risk), "money", width=96,
               why=lambda e: on_event(e.id, "risk")),
    ]  # fmt: skip


def _why_spread(event: ComingEvent) -> Why | None:
    if event.spread is None:
        return None
    return line_of(event.id, Selection(Period.GAME, Market.SPREAD, Side.HOME), _spread(event))


def _why_total(event: ComingEvent) -> Why | None:
    if event.total is None:
        return None
    return line_of(event.id, Selection(Period.GAME, Market.TOTAL, Side.OVER), _total(event))


def _exposed_event(found: Exposure) -> str:
    period = "" if found.period == "game" else f" · {found.period.upper()}"
    return f"{title_of(found.event)}{period}"


def _start(formats: Formats, start: int | None, day: str) -> str:
    if start is not None:
        return formats.weekday_time(instant(start))
    return f"{date.fromisoformat(day):%a}"


def _spread(event: ComingEvent) -> str:
    if event.spread is None or event.spread_price is None:
        return "—"
    return f"{line_text(event.spread)} {price_text(event.spread_price)}"


def _total(event: ComingEvent) -> str:
    if event.total is None or event.total_price is None:
        return "—"
    return f"{points_text(event.total)} {price_text(event.total_price)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("desk", text)

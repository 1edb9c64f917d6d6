"""What each chart shows, still in whole numbers: labels, series and their units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.results import HouseShare
from desktop.services.results import HouseResults, hold_in_hundredths
from desktop.views.formatting import Formats

Unit = Literal["money", "percent"]
Drawn = Literal["bars", "line", "curve"]
Grouping = Literal["sport", "type", "agent"]

GROUPINGS: tuple[Grouping, ...] = ("sport", "type", "agent")


def tr(text: str) -> str:
    """A text of this page in the user's language."""
    return QCoreApplication.translate("charts", text)


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers along a chart.

    Attributes:
        name: Stable, for the head of a CSV column.
        title: For people.
        values: Cents, or hundredths of a percent; None where there is nothing to show.
        drawn: Bars from zero, a line with a mark on each point, or a curve of many points.
    """

    name: str
    title: str
    values: tuple[int | None, ...]
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: one label for each point, and one or more series of the same unit."""

    name: str
    title: str
    along: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = "money"

    def value_text(self, value: int | None, formats: Formats) -> str:
        """A value as people read it."""
        if value is None:
            return "–"
        return formats.money(value) + (" %" if self.unit == "percent" else "")


def weekly_handle(results: HouseResults, formats: Formats) -> Chart:
    """Handle as bars, what the house held of it as a line."""
    weeks = results.weeks
    return Chart(
        "handle-and-hold",
        tr("Handle and hold by week"),
        tr("Week"),
        _week_labels(results, formats),
        (
            Series("handle", tr("Handle"), tuple(week.handle for week in weeks), "bars"),
            Series("hold", tr("Hold"), tuple(w.result for w in weeks), "line"),
        ),
    )


def hold_percent(results: HouseResults, formats: Formats) -> Chart:
    """Hold as a share of the handle."""
    values = tuple(hold_in_hundredths(week.result, week.handle) for week in results.weeks)
    return Chart(
        "hold-percent",
        tr("Hold % by week"),
        tr("Week"),
        _week_labels(results, formats),
        (Series("hold_percent", tr("Hold % of handle"), values, "line"),),
        "percent",
    )


def result_curve(results: HouseResults, formats: Formats) -> Chart:
    """The house's result, added up day by day."""
    curve = results.curve()
    return Chart(
        "house-result",
        tr("House result, added up by day"),
        tr("Day"),
        tuple(formats.day(day) for day, _ in curve),
        (Series("house_result", tr("House result"), tuple(cents for _, cents in curve), "curve"),),
    )


def result_by(results: HouseResults, grouping: Grouping) -> Chart:
    """The house's result by a part of the business."""
    titles = {
        "sport": tr("House result by sport"),
        "type": tr("House result by type"),
        "agent": tr("House result by agent"),
    }
    along = {"sport": tr("Sport"), "type": tr("Type"), "agent": tr("Agent")}
    shares: Sequence[HouseShare] = {
        "sport": results.by_sport,
        "type": results.by_kind,
        "agent": results.by_agent,
    }[grouping]
    return Chart(
        f"result-by-{grouping}",
        titles[grouping],
        along[grouping],
        tuple(share.name if grouping == "agent" else share.name.capitalize() for share in shares),
        (
            Series(
                "house_result", tr("House result"), tuple(share.result for share in shares), "bars"
            ),
        ),
    )


def _week_labels(results: HouseResults, formats: Formats) -> tuple[str, ...]:
    return tuple(formats.day(date.fromisoformat(week.week)) for week in results.weeks)

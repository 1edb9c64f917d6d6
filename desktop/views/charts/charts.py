"""What each chart shows, still in whole numbers: labels, series and their units."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.results import MIXED, HouseShare, HouseWeek
from desktop.models.saying import in_words
from desktop.services.results import WEEKS_BEFORE, HouseResults, hold_in_hundredths
from desktop.services.why.charts import (
    added_up,
    expected_hold,
    hold_of_week,
    mover_number,
    share_number,
    slot_number,
    week_number,
)
from desktop.services.why.explanation import Why
from desktop.views.formatting import Formats

Unit = Literal["money", "percent", "count"]
Drawn = Literal["bars", "line", "curve", "heat"]
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
    """A chart: one label for each point, and one or more series of the same unit.

    Attributes:
        filters: Of each point the filter that lists its tickets; empty where none does.
        days: Of each point its first and last figure day, ISO, where it is a stretch of time.
        whys: Of each point and series what explains the value.
    """

    name: str
    title: str
    along: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = "money"
    filters: tuple[str, ...] = ()
    days: tuple[tuple[str, str], ...] = ()
    whys: tuple[tuple[Why | None, ...], ...] = field(default=(), compare=False)

    @property
    def is_heat(self) -> bool:
        """Whether its series stand above each other as rows of colours."""
        return self.series[0].drawn == "heat"

    def filter_of(self, first: int, last: int) -> str:
        """The filter that lists the tickets of the points from `first` to `last`, or nothing."""
        if self.days:
            return f"graded:{self.days[first][0]}..{self.days[last][1]}"
        return self.filters[first] if first == last and self.filters else ""

    def why_of(self, point: int, series: int) -> Why | None:
        """What explains one value."""
        is_known = 0 <= point < len(self.whys) and 0 <= series < len(self.whys[point])
        return self.whys[point][series] if is_known else None

    def value_text(self, value: int | None, formats: Formats) -> str:
        """A value as people read it."""
        if value is None:
            return "–"
        if self.unit == "count":
            return formats.count(value)
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
        days=_week_days(results),
        whys=tuple((week_number(w.week, "handle"), week_number(w.week, "result")) for w in weeks),
    )


def hold_percent(results: HouseResults, formats: Formats) -> Chart:
    """Hold as a share of the handle, beside what the weeks before let expect."""
    weeks = results.weeks
    values = tuple(hold_in_hundredths(week.result, week.handle) for week in weeks)
    places = range(len(weeks))
    expected = tuple(hold_in_hundredths(*results.expected(place)) for place in places)
    return Chart(
        "hold-percent",
        tr("Hold % by week, against 8 weeks before"),
        tr("Week"),
        _week_labels(results, formats),
        (
            Series("hold_percent", tr("Hold % of handle"), values, "line"),
            Series("expected_percent", tr("Expected"), expected, "line"),
        ),
        "percent",
        days=_week_days(results),
        whys=tuple(
            (hold_of_week(week.week), expected_hold(tuple(w.week for w in _before(weeks, place))))
            for place, week in enumerate(weeks)
        ),
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
        days=tuple((day.isoformat(), day.isoformat()) for day, _ in curve),
        whys=tuple((added_up(results.first, day.isoformat()),) for day, _ in curve),
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
        tuple(
            share.name if grouping == "agent" else in_words(share.name).capitalize()
            for share in shares
        ),
        (
            Series(
                "house_result", tr("House result"), tuple(share.result for share in shares), "bars"
            ),
        ),
        filters=tuple(_tickets_of(grouping, share.name) for share in shares),
        whys=tuple((share_number(grouping, share.name, results.first),) for share in shares),
    )


def top_movers(results: HouseResults) -> Chart:
    """The players who moved the house most, by their codes."""
    movers = results.movers
    return Chart(
        "top-movers",
        tr("Top movers: house result by player"),
        tr("Player"),
        tuple(mover.code for mover in movers),
        (Series("house_result", tr("House result"), tuple(m.result for m in movers), "bars"),),
        filters=tuple(f"acct:{mover.code}" for mover in movers),
        whys=tuple((mover_number(mover.code, results.first),) for mover in movers),
    )


def wager_times(results: HouseResults) -> Chart:
    """How many wagers came in, by hour across and weekday up."""
    names = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
    return Chart(
        "wager-times",
        tr("Wagers by hour and weekday"),
        tr("Hour"),
        tuple(f"{hour:02d}:00" for hour in range(len(results.times[0]))),
        tuple(
            Series(f"weekday_{number}", name, row, "heat")
            for number, (name, row) in enumerate(zip(names, results.times, strict=True))
        ),
        "count",
        whys=tuple(
            tuple(slot_number(results.first, weekday, hour) for weekday in range(len(names)))
            for hour in range(len(results.times[0]))
        ),
    )


def _tickets_of(grouping: Grouping, name: str) -> str:
    if grouping == "sport":
        return f"sport:{'several' if name == MIXED else name}"
    return f"type:{name.replace('_', '-')}" if grouping == "type" else f"agent:{name}"


def _before(weeks: Sequence[HouseWeek], place: int) -> Sequence[HouseWeek]:
    return weeks[max(0, place - WEEKS_BEFORE) : place]


def _week_days(results: HouseResults) -> tuple[tuple[str, str], ...]:
    return tuple(
        (week.week, (date.fromisoformat(week.week) + timedelta(days=6)).isoformat())
        for week in results.weeks
    )


def _week_labels(results: HouseResults, formats: Formats) -> tuple[str, ...]:
    return tuple(formats.day(date.fromisoformat(week.week)) for week in results.weeks)

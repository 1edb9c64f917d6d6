"""The two tables of the exposure page, and the words they share."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.markets import (
    MARKETS_WITH_LINE,
    NOT_ON_GAMES,
    POOLS,
    Market,
    Period,
    Side,
)
from desktop.domain.naming import has_two_sides, title_of
from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.services.exposure import Exposure
from desktop.services.exposure_picture import ExposurePicture, SelectionExposure
from desktop.views.formatting import Formats, line_text, points_text

_PERIODS = {
    Period.H1: "1st half",
    Period.H2: "2nd half",
    Period.Q1: "1st quarter",
    Period.Q2: "2nd quarter",
    Period.Q3: "3rd quarter",
    Period.Q4: "4th quarter",
    Period.P1: "1st period",
    Period.P2: "2nd period",
    Period.P3: "3rd period",
    Period.F5: "first five innings",
}
EVENT_WIDTH = 252
_WORDS_OF_SIDES = {
    Side.OVER: "over",
    Side.UNDER: "under",
    Side.DRAW: "draw",
    Side.HOME_OR_AWAY: "no draw",
}
_SUFFIXES = {
    Market.MONEY_LINE: " ML",
    Market.THREE_WAY: " three-way",
    Market.DRAW_NO_BET: " draw no bet",
    Market.DOUBLE_CHANCE: " double chance",
    Market.TEAM_TOTAL: " team total",
}
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER, Side.HOME_OR_DRAW})
_OVERS = frozenset({Side.AWAY_OVER, Side.HOME_OVER})


def tr(text: str) -> str:
    """A text of this page in the user's language."""
    return QCoreApplication.translate("exposure", text)


def event_text(exposure: Exposure | ExposurePicture) -> str:
    """Rotation number, teams and, unless it is the whole game, the period."""
    event = exposure.event
    teams = f"{event.away} @ {event.home}" if has_two_sides(event) else title_of(event)
    teams = f"{event.rot_away} {teams}"
    period = _PERIODS.get(exposure.period)
    return f"{teams} · {tr(period)}" if period else teams


def event_columns(formats: Formats) -> list[Column[Exposure]]:
    """One row a period of an event; amounts from the house's side."""
    return [
        Column(
            tr("Event"),
            event_text,
            sort_key=lambda e: (e.event.rot_away, e.period),
            width=EVENT_WIDTH,
            tooltip=lambda e: f"{e.event.league} · {event_text(e)}",
        ),
        Column(
            tr("Start"),
            lambda e: _start_text(e, formats),
            "date",
            sort_key=lambda e: (e.event.day, e.event.start or 0),
        ),
        Column(tr("Tickets"), lambda e: formats.count(e.tickets), "number", lambda e: e.tickets),
        Column(
            tr("S·T·ML %"),
            _shares,
            "number",
            lambda e: e.risk,
            style=lambda _: "secondary",
            tooltip=lambda e: risk_split(e, formats),
            header_tooltip=tr("How the open risk is spread over sides, totals and money lines"),
        ),
        _house_column(tr("Worst case"), lambda e: e.worst, formats),
        _house_column(tr("Best case"), lambda e: e.best, formats),
    ]


def selection_columns(formats: Formats) -> list[Column[SelectionExposure]]:
    """One row a selection and line; parlay legs stand apart."""
    return [
        Column(tr("Selection"), selection_text),
        Column(tr("Line"), _line, "odds", lambda s: s.line),
        Column(tr("Tickets"), lambda s: _count(s.tickets, formats), "number", lambda s: s.tickets),
        Column(tr("Risk"), lambda s: formats.money_or_blank(s.risk), "money", lambda s: s.risk),
        Column(tr("To win"), lambda s: formats.money_or_blank(s.win), "money", lambda s: s.win),
        Column(
            tr("In parlays"),
            lambda s: _in_parlays(s, formats),
            "money",
            lambda s: s.parlay_risk,
            style=lambda _: "secondary",
            header_tooltip=tr("Legs of tickets with several legs, and the whole risk of those"),
        ),
    ]


def selection_text(row: SelectionExposure) -> str:
    """The selection in words: team and market."""
    market, side = row.selection.market, row.selection.side
    if side in _WORDS_OF_SIDES:
        return tr(_WORDS_OF_SIDES[side]).capitalize() + tr(_SUFFIXES.get(market, ""))
    if market in NOT_ON_GAMES:
        return _answer_text(row)
    team = row.event.home if side in _HOME_SIDES else row.event.away
    if side in {Side.DRAW_OR_AWAY, Side.HOME_OR_DRAW}:
        return tr("{0} or draw").format(team)
    if market is Market.TEAM_TOTAL:
        over = tr("over") if side in _OVERS else tr("under")
        return f"{team} {over}"
    return team + tr(_SUFFIXES.get(market, ""))


def _answer_text(row: SelectionExposure) -> str:
    """`yes`, `Ann to win`, `Old Tom place`."""
    market, side = row.selection.market, row.selection.side
    if market is Market.YES_NO:
        return tr(side.value)
    if market in POOLS:
        return f"{row.event.home} {market.value.removeprefix('pool_')}"
    told = tr("to win") if row.line == 4 else tr("among the first {0}").format(row.line // 4)
    return (
        f"{row.event.home} {told}" if side is Side.YES else f"{row.event.home} {tr('not')} {told}"
    )


def risk_split(exposure: Exposure, formats: Formats) -> str:
    """The split of the open risk in amounts."""
    return tr("Open risk: sides {0} · totals {1} · money lines {2}").format(
        formats.money(exposure.side_risk),
        formats.money(exposure.total_risk),
        formats.money(exposure.money_line_risk),
    )


def _house_column(
    title: str, cents: Callable[[Exposure], int], formats: Formats
) -> Column[Exposure]:
    return Column(
        title,
        lambda e: formats.money(cents(e)),
        "money",
        cents,
        style=lambda e: "negative" if cents(e) < 0 else "",
        header_tooltip=tr("House result: − the house loses"),
    )


def _shares(exposure: Exposure) -> str:
    parts = (exposure.side_risk, exposure.total_risk, exposure.money_line_risk)
    whole = exposure.risk
    if not whole:
        return "–"
    return " · ".join(str((100 * part + whole // 2) // whole) for part in parts)


def _start_text(exposure: Exposure, formats: Formats) -> str:
    start = exposure.event.start
    if start is not None:
        return formats.weekday_time(instant(start))
    return formats.day(date.fromisoformat(exposure.event.day))


def _line(row: SelectionExposure) -> str:
    if row.selection.market not in MARKETS_WITH_LINE - NOT_ON_GAMES:
        return ""
    if row.selection.market is Market.SPREAD:
        return line_text(row.line)
    return points_text(row.line)


def _in_parlays(row: SelectionExposure, formats: Formats) -> str:
    if not row.parlay_legs:
        return ""
    return f"{formats.count(row.parlay_legs)} · {formats.money(row.parlay_risk)}"


def _count(number: int, formats: Formats) -> str:
    return formats.count(number) if number else ""

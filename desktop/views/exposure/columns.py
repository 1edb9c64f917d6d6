"""The two tables of the exposure page, and the words they share."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from desktop.book.queries.board import EventRow
from desktop.domain.markets import (
    NOT_ON_GAMES,
    POOLS,
    Market,
    Period,
    Selection,
    Side,
)
from desktop.domain.naming import has_two_sides, title_of
from desktop.domain.weeks import instant
from desktop.models.saying import in_words, shown
from desktop.models.table import Column
from desktop.services.exposure.listing import Exposure
from desktop.services.exposure.picture import EventPosition, ExposurePicture
from desktop.services.exposure.scope import Scope
from desktop.services.why.explanation import How, Part, Why
from desktop.services.why.exposure import Spot, lines_of, net_of, sum_of, worst_of
from desktop.services.why.given import stated
from desktop.views.formatting import Formats, line_text, points_text

PERIOD_WORDS = {
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
# What the page looks at now, and the figure day.
Looked = Callable[[], tuple[Scope, date | None]]
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
_SIGNED = frozenset({Market.SPREAD, Market.THREE_WAY_SPREAD})
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER, Side.HOME_OR_DRAW})
_OVERS = frozenset({Side.AWAY_OVER, Side.HOME_OVER})


def tr(text: str) -> str:
    """A text of this page in the user's language."""
    return QCoreApplication.translate("exposure", text)


def event_text(exposure: Exposure | ExposurePicture) -> str:
    """Rotation number, teams and, unless it is the whole game, the period."""
    event = exposure.event
    if exposure.contest is not None:
        return exposure.contest.title
    teams = f"{event.away} @ {event.home}" if has_two_sides(event) else title_of(event)
    teams = f"{event.rot_away} {teams}"
    period = PERIOD_WORDS.get(exposure.period)
    return f"{teams} · {shown(period)}" if period else teams


def event_columns(formats: Formats, looked: Looked) -> list[Column[Exposure]]:
    """One row a period of an event; amounts from the house's side."""

    def summed(number: str) -> Callable[[Exposure], Why]:
        return lambda e: sum_of(spot_of(e, looked), number)

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
        Column(tr("Tickets"), lambda e: formats.count(e.tickets), "number", lambda e: e.tickets,
               why=summed("tickets")),
        Column(
            tr("Worst case"),
            lambda e: formats.money(e.worst),
            "money",
            lambda e: e.worst,
            style=lambda e: "negative strong" if e.is_over else "",
            header_tooltip=tr("House result: − the house loses; red beyond the limit of an event"),
            why=lambda e: worst_of(spot_of(e, looked)),
        ),
        Column(
            tr("Best case"), lambda e: formats.money(e.best), "money", lambda e: e.best,
            style=lambda e: "negative" if e.best < 0 else "",
            why=lambda e: worst_of(spot_of(e, looked), is_worst=False),
        ),
        Column(tr("Limit"), lambda e: tr("over") if e.is_over else "", style=lambda _: "negative"),
        Column(
            tr("S·T·ML %"),
            _shares,
            "number",
            lambda e: e.risk,
            style=lambda _: "secondary",
            tooltip=lambda e: risk_split(e, formats),
            header_tooltip=tr("How the open risk is spread over sides, totals and money lines"),
            why=_why_shares,
        ),
        Column(
            tr("Parlay legs"),
            lambda e: _legs(e.parlay_legs, e.parlay_risk, formats),
            "money",
            lambda e: e.parlay_risk,
            style=lambda _: "secondary",
            header_tooltip=tr("Legs of tickets with several legs, and the whole risk of those"),
            why=summed("legs_risk"),
        ),
    ]  # fmt: skip


def spot_of(exposure: Exposure, looked: Looked) -> Spot:
    """What a row of the events is about, for the explanations of its numbers."""
    scope, day = looked()
    return Spot(exposure.event.id, exposure.period.value, scope, day)


def position_columns(formats: Formats, looked: Looked) -> list[Column[EventPosition]]:
    """One row a side of a market; legs of larger tickets stand apart."""

    def summed(number: str) -> Callable[[EventPosition], Why]:
        return lambda p: sum_of(_spot_of_side(p, looked), number)

    return [
        Column(tr("Side"), position_text),
        Column(
            tr("Lines taken"),
            _lines,
            "odds",
            lambda p: p.side.lowest or 0,
            tooltip=lambda p: tr("Average weighted by volume: {0}").format(_average(p)),
            why=lambda p: lines_of(_spot_of_side(p, looked), tr("Lines taken"), _lines(p)),
        ),
        Column(tr("Average"), _average, "odds", lambda p: p.side.average or 0,
               why=lambda p: lines_of(_spot_of_side(p, looked), tr("Average"), _average(p))),
        Column(
            tr("Tickets"),
            lambda p: formats.count(p.side.tickets) if p.side.tickets else "",
            "number",
            lambda p: p.side.tickets,
            why=summed("tickets"),
        ),
        Column(
            tr("Risk"), lambda p: formats.money_or_blank(p.side.risk), "money",
            lambda p: p.side.risk, why=summed("risk"),
        ),
        Column(
            tr("To win"), lambda p: formats.money_or_blank(p.side.win), "money",
            lambda p: p.side.win, why=summed("win"),
        ),
        Column(
            tr("Volume"),
            lambda p: formats.money_or_blank(p.side.volume),
            "money",
            lambda p: p.side.volume,
            style=lambda _: "secondary",
            header_tooltip=tr("The lower of risk and win of each wager"),
            why=summed("volume"),
        ),
        Column(
            tr("House if it wins"),
            lambda p: formats.money(p.side.net) if p.side.tickets else "",
            "money",
            lambda p: p.side.net,
            style=lambda p: "negative" if p.side.net < 0 else "",
            header_tooltip=tr("The house's result of this market: − the house loses"),
            why=lambda p: net_of(_spot_of_side(p, looked)),
        ),
        Column(
            tr("In parlays"),
            lambda p: _legs(p.side.legs, p.side.legs_risk, formats),
            "money",
            lambda p: p.side.legs_risk,
            style=lambda _: "secondary",
            header_tooltip=tr("Legs of tickets with several legs, and the whole risk of those"),
            why=summed("legs_risk"),
        ),
    ]  # fmt: skip


def _spot_of_side(row: EventPosition, looked: Looked) -> Spot:
    scope, day = looked()
    side = row.side.selection
    line = row.line if side.market is Market.OUTRIGHT else None
    entrant = None if row.event.contest_id is None else row.event.id
    return Spot(row.event.id, side.period.value, scope, day, side, line, entrant)


def _why_shares(exposure: Exposure) -> Why:
    parts = [
        Part("On sides", exposure.side_risk),
        Part("On totals", exposure.total_risk),
        Part("On money lines", exposure.money_line_risk),
        Part("In whole percents", exposure.risk, quoted=_shares(exposure)),
    ]
    meaning = "How the open risk is spread over sides, totals and money lines."
    return stated("Split of the risk", meaning, parts, how=How.LAST, side="The players’ money.")


def position_text(row: EventPosition) -> str:
    """The side in words: team and market."""
    return side_text(row.event, row.side.selection, row.line)


def side_text(event: EventRow, selection: Selection, line: int = 0) -> str:
    """A selection of an event in words; the line of an outright says how many places it pays."""
    market, side = selection.market, selection.side
    if side in _WORDS_OF_SIDES:
        return tr(_WORDS_OF_SIDES[side]).capitalize() + tr(_SUFFIXES.get(market, ""))
    if market in NOT_ON_GAMES:
        return _answer_text(event, selection, line)
    team = event.home if side in _HOME_SIDES else event.away
    if side in {Side.DRAW_OR_AWAY, Side.HOME_OR_DRAW}:
        return tr("{0} or draw").format(team)
    if market is Market.TEAM_TOTAL:
        over = tr("over") if side in _OVERS else tr("under")
        return f"{team} {over}"
    return team + tr(_SUFFIXES.get(market, ""))


def _answer_text(event: EventRow, selection: Selection, line: int) -> str:
    """`yes`, `Ann to win`, `Old Tom place`."""
    market, side = selection.market, selection.side
    if market is Market.YES_NO:
        return in_words(side.value)
    if market in POOLS:
        return f"{event.home} {in_words(market.value.removeprefix('pool_'))}"
    told = tr("to win") if line <= 4 else tr("among the first {0}").format(line // 4)
    return f"{event.home} {told}" if side is Side.YES else f"{event.home} {tr('not')} {told}"


def risk_split(exposure: Exposure, formats: Formats) -> str:
    """The split of the open risk in amounts."""
    return tr("Open risk: sides {0} · totals {1} · money lines {2}").format(
        formats.money(exposure.side_risk),
        formats.money(exposure.total_risk),
        formats.money(exposure.money_line_risk),
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


def lines_text(selection: Selection, lowest: int, highest: int) -> str:
    """The lines that were taken: one, or the range of them."""
    written = line_text if selection.market in _SIGNED else points_text
    if lowest == highest:
        return written(lowest)
    return f"{written(lowest)} … {written(highest)}"


def average_text(selection: Selection, average: Fraction) -> str:
    """An average line in points with two decimals; a spread with its sign."""
    hundredths = round(average * 25)
    sign = "−" if hundredths < 0 else "+" if selection.market in _SIGNED and hundredths else ""
    return f"{sign}{abs(hundredths) // 100}.{abs(hundredths) % 100:02d}"


def _lines(row: EventPosition) -> str:
    side = row.side
    if side.lowest is None or side.highest is None or side.selection.market in NOT_ON_GAMES:
        return ""
    return lines_text(side.selection, side.lowest, side.highest)


def _average(row: EventPosition) -> str:
    side = row.side
    if side.average is None or side.selection.market in NOT_ON_GAMES:
        return ""
    return average_text(side.selection, side.average)


def _legs(legs: int, risk: int, formats: Formats) -> str:
    return f"{formats.count(legs)} · {formats.money(risk)}" if legs else ""

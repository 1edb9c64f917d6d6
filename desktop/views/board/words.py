"""How the board names what it shows: sides, markets, moves."""

from collections.abc import Iterable

from desktop.book.queries.board import EventRow
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.offers import CIRCLED
from desktop.domain.sentences import say
from desktop.models.saying import shown
from desktop.services.lines import LineSetting
from desktop.views.formatting import line_text, points_text, price_text

_AWAY_SIDES = frozenset({Side.AWAY, Side.AWAY_OVER, Side.AWAY_UNDER})
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
_OVERS = frozenset({Side.OVER, Side.AWAY_OVER, Side.HOME_OVER})
_UNDERS = frozenset({Side.UNDER, Side.AWAY_UNDER, Side.HOME_UNDER})
_TEAM_OVERS = frozenset({Side.AWAY_OVER, Side.HOME_OVER})
_TEAM_UNDERS = frozenset({Side.AWAY_UNDER, Side.HOME_UNDER})
_MARKETS = {
    Market.SPREAD: say("spread"),
    Market.TOTAL: say("total"),
    Market.MONEY_LINE: say("money line"),
    Market.THREE_WAY: say("3-way"),
    Market.TEAM_TOTAL: say("team total"),
    Market.DRAW_NO_BET: say("draw no bet"),
    Market.DOUBLE_CHANCE: say("double chance"),
    Market.THREE_WAY_SPREAD: say("3-way handicap"),
    Market.YES_NO: say("answer"),
    Market.OUTRIGHT: say("to win"),
    Market.POOL_WIN: say("win pool"),
    Market.POOL_PLACE: say("place pool"),
    Market.POOL_SHOW: say("show pool"),
}
_CHANCES = {
    Side.HOME_OR_DRAW: "1X",
    Side.HOME_OR_AWAY: "12",
    Side.DRAW_OR_AWAY: "X2",
    Side.DRAW: say("draw"),
    Side.OVER: say("over"),
    Side.UNDER: say("under"),
    Side.YES: say("yes"),
    Side.NO: say("no"),
}

_CIRCLED, _OFF = say("circled"), say("off the board")


def terms(selection: Selection, line: int, price: str) -> str:
    """Line and price of a side as the board writes them: `−3½ −110`, `o47½ −110`, `+135`."""
    return f"{line_words(selection, line)} {price_text(price)}".strip()


def line_words(selection: Selection, line: int) -> str:
    """The line of a side: `−3½`, `o47½`; nothing where its market has none."""
    if selection.market in {Market.SPREAD, Market.THREE_WAY_SPREAD}:
        return line_text(line)
    if selection.market in {Market.TOTAL, Market.TEAM_TOTAL}:
        letter = "o" if selection.side in _OVERS else "u" if selection.side in _UNDERS else ""
        return letter + points_text(line)
    return ""


def side_name(event: EventRow, selection: Selection) -> str:
    """A side of a market: `spread Northport`, `1H total over`, `money line Lakeview`."""
    return f"{market_name(selection)} {answer_name(event, selection)}"


def answer_name(event: EventRow, selection: Selection) -> str:
    """What is taken of a market: a team, over or under, the draw."""
    side = selection.side
    points = ""
    if side in _TEAM_OVERS | _TEAM_UNDERS:
        points = f" {shown(_CHANCES[Side.OVER if side in _TEAM_OVERS else Side.UNDER])}"
    if selection.market is Market.OUTRIGHT and side is Side.YES:
        return event.home
    if side in _AWAY_SIDES:
        return event.away + points
    if side in _HOME_SIDES:
        return event.home + points
    return shown(_CHANCES[side])


def market_name(selection: Selection) -> str:
    """A market with its period: `spread`, `1H total`."""
    return f"{_period(selection)}{shown(_MARKETS[selection.market])}"


def _period(selection: Selection) -> str:
    return "" if selection.period is Period.GAME else f"{selection.period.upper()} "


def move_sentence(event: EventRow, settings: Iterable[LineSetting]) -> str:
    """What a move put on the board: `452 −3½ −110, 451 +3½ −110.`."""
    return ", ".join(_setting_words(event, setting) for setting in settings) + "."


def _setting_words(event: EventRow, setting: LineSetting) -> str:
    selection = setting.selection
    is_home = selection.side in _HOME_SIDES or selection.side is Side.UNDER
    rotation = event.rot_home if is_home else event.rot_away
    off = ""
    if setting.status != "open":
        off = f" ({shown(_CIRCLED if setting.status == CIRCLED else _OFF)})"
    if selection.side in {Side.YES, Side.NO}:
        told = price_text(setting.price)
        return f"{rotation} {answer_name(event, selection)} {told}{off}"
    return f"{_period(selection)}{rotation} {terms(selection, setting.line, setting.price)}{off}"

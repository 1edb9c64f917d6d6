"""What a move of the board means: a typed line or price, half a point, five cents, on and off."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.book.opening import Book
from desktop.book.queries.board import LineRow, find_event, list_lines
from desktop.domain.errors import InputError
from desktop.domain.ladder import better_by
from desktop.domain.lines import parse_line
from desktop.domain.markets import MARKETS_WITH_LINE, Market, Period, Selection, Side, Sport
from desktop.domain.offers import Board, Offer
from desktop.domain.prices import PriceFormat, parse_price
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet
from desktop.services.lines import LineSetting, check_setting, set_lines
from desktop.services.users import Actor

HALF_POINT = 2
# Of an outright: to win.
FIRST_PLACE = 4
_OPPOSITE = {
    (Market.SPREAD, Side.AWAY): Side.HOME,
    (Market.SPREAD, Side.HOME): Side.AWAY,
    (Market.TOTAL, Side.OVER): Side.UNDER,
    (Market.TOTAL, Side.UNDER): Side.OVER,
    (Market.TEAM_TOTAL, Side.AWAY_OVER): Side.AWAY_UNDER,
    (Market.TEAM_TOTAL, Side.AWAY_UNDER): Side.AWAY_OVER,
    (Market.TEAM_TOTAL, Side.HOME_OVER): Side.HOME_UNDER,
    (Market.TEAM_TOTAL, Side.HOME_UNDER): Side.HOME_OVER,
}


Move = Callable[[Sport, Board], list[LineSetting]]


@dataclass(frozen=True, slots=True)
class Moved:
    """What stands on the board after a move."""

    settings: tuple[LineSetting, ...]
    changes: ChangeSet


def offers_of(lines: Iterable[LineRow]) -> dict[Selection, Offer]:
    """What stands on the board for an event, by selection."""
    return {
        Selection(Period(line.period), Market(line.market), Side(line.side)): Offer(
            line.line, line.price, line.status
        )
        for line in lines
    }


def move_board(book: Book, actor: Actor, event_id: int, move: Move, source: str = "typed") -> Moved:
    """Make a move from where the board stands now, which may be later than what a screen shows.

    Args:
        book: The book.
        actor: Who moves.
        event_id: The event.
        move: What is made of the board.
        source: What the history says of where it came from, or why.

    Raises:
        InputError: The event is unknown, or the move does not fit.
        NotAllowedError: The role does not allow it.
    """
    event = find_event(book.reader, event_id)
    if event is None:
        raise InputError("The event is not on the schedule. Nothing was changed.")
    settings = move(Sport(event.sport), offers_of(list_lines(book.reader, event_id)))
    return Moved(tuple(settings), set_lines(book, actor, event_id, settings, source))


def opposite(selection: Selection) -> Selection | None:
    """The side whose line is bound to this one's; None where there is none."""
    side = _OPPOSITE.get((selection.market, selection.side))
    return None if side is None else Selection(selection.period, selection.market, side)


def type_line(sport: Sport, board: Board, selection: Selection, typed: str) -> list[LineSetting]:
    """Read `-3.5`, or `-3.5 -110` with a price, or `-3.5 -115 -105` with both sides' prices.

    The opposite side follows: the negated line of a spread, the same number of a total. Each side
    keeps its price unless one is typed; one price for a market that has none is that of both sides.

    Raises:
        InputError: Not a line, or no price is known.
    """
    words = typed.replace("/", " ").split() if "f" not in typed else typed.split()
    if not 1 <= len(words) <= 3:
        raise InputError("Type a line, such as -3.5, or line and price: -3.5 -110.")
    line = parse_line(_without_letter(selection, words[0]))
    prices = [parse_price(word).text for word in words[1:]]
    if selection.market is Market.THREE_WAY_SPREAD:
        return _type_handicap(sport, board, selection, line, prices)
    other = opposite(selection)
    if other is None:
        raise InputError("This market has no line. Type a price.")
    mine, theirs = board.get(selection), board.get(other)
    if not prices and (mine is None or theirs is None):
        raise InputError(
            "There is no price for this line yet. Type both: -3.5 -110, or with the other side's"
            " price -3.5 -115 -105."
        )
    my_price = prices[0] if prices else mine.price if mine else ""
    their_price = prices[1] if len(prices) == 2 else theirs.price if theirs else my_price
    negated = -line if selection.market is Market.SPREAD else line
    return _checked(
        sport,
        [
            LineSetting(selection, line, my_price, mine.status if mine else "open"),
            LineSetting(other, negated, their_price, theirs.status if theirs else "open"),
        ],
    )


def _type_handicap(
    sport: Sport, board: Board, selection: Selection, line: int, prices: list[str]
) -> list[LineSetting]:
    """One line for home, draw and away, which is the home side's; each keeps its own price."""
    mine = board.get(selection)
    if not prices and mine is None:
        raise InputError("There is no price for this handicap yet. Type both: -1 +150.")
    sides = {s: offer for s, offer in board.items() if s.market is selection.market}
    settings = [
        LineSetting(one, line, offer.price, offer.status)
        for one, offer in sides.items()
        if one.period is selection.period and one != selection
    ]
    price = prices[0] if prices else mine.price if mine else ""
    settings.append(LineSetting(selection, line, price, mine.status if mine else "open"))
    return _checked(sport, settings)


def _without_letter(selection: Selection, typed: str) -> str:
    """A total may be typed as it is said: `o47.5` on the over, `u47.5` on the under."""
    letter = "o" if selection.side in {Side.OVER, Side.AWAY_OVER, Side.HOME_OVER} else "u"
    if selection.market is not Market.SPREAD and typed[:1].lower() == letter:
        return typed[1:]
    return typed


def type_price(sport: Sport, board: Board, selection: Selection, typed: str) -> list[LineSetting]:
    """Read the price of one side; the other side stays.

    Raises:
        InputError: Not a price, or the side has no line yet.
    """
    price = parse_price(typed).text
    mine = board.get(selection)
    if mine is None and selection.market in MARKETS_WITH_LINE - {Market.OUTRIGHT}:
        raise InputError("There is no line for this price yet. Type line and price: -3.5 -110.")
    line = FIRST_PLACE if selection.market is Market.OUTRIGHT else 0
    standing = mine or Offer(line, price, "open")
    return _checked(sport, [LineSetting(selection, standing.line, price, standing.status)])


def move_line(sport: Sport, board: Board, selection: Selection, quarters: int) -> list[LineSetting]:
    """Move a line by so many quarter points, its opposite side with it.

    Raises:
        InputError: There is no line to move, or it would leave its range.
    """
    mine, other = board.get(selection), opposite(selection)
    theirs = board.get(other) if other is not None else None
    if mine is None or other is None or theirs is None:
        raise InputError("There is no line to move. Type line and price: -3.5 -110.")
    line = mine.line + quarters
    negated = -line if selection.market is Market.SPREAD else line
    return _checked(
        sport,
        [
            LineSetting(selection, line, mine.price, mine.status),
            LineSetting(other, negated, theirs.price, theirs.status),
        ],
    )


def move_price(sport: Sport, board: Board, selection: Selection, cents: int) -> list[LineSetting]:
    """Make one side's price better (or, below 0, worse) for the player by so many cents.

    American prices go through even money: −105, +100, +105. Decimal prices move by hundredths.

    Raises:
        InputError: There is no price to move, it is a fraction, or it would be none any more.
    """
    mine = board.get(selection)
    if mine is None:
        raise InputError("There is no price to move. Type one, such as -110.")
    quoted = parse_price(mine.price)
    if quoted.format is PriceFormat.FRACTION:
        raise InputError(
            say("{price} is a fraction and does not move by cents. Type a price.", price=mine.price)
        )
    price = better_by(quoted, cents).text
    setting = LineSetting(selection, mine.line, price, mine.status)
    return _checked(sport, [setting])


def switch(board: Board, selections: Iterable[Selection], status: str) -> list[LineSetting]:
    """Take what is offered on some sides `off` the board, put it back `open`, or circle it.

    Raises:
        InputError: Nothing is there to switch.
    """
    settings = [
        LineSetting(selection, board[selection].line, board[selection].price, status)
        for selection in selections
        if selection in board
    ]
    if not settings:
        raise InputError("Nothing is on the board here yet. Type a line or a price first.")
    return settings


def _checked(sport: Sport, settings: list[LineSetting]) -> list[LineSetting]:
    for setting in settings:
        check_setting(sport, setting)
    return settings

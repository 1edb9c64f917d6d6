"""Keeping the schedule and the board: events, lines, house rotation numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.book.bodies.board import EventListed, LinesSet
from desktop.book.opening import Book, Command
from desktop.book.queries.board import find_event, highest_rotation, list_lines
from desktop.book.queries.releases import is_held_back
from desktop.domain.errors import InputError
from desktop.domain.markets import MARKETS_WITH_LINE, PERIODS, SIDES, Market, Selection, Sport
from desktop.domain.offers import OFF, OPEN
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

# Events without rotation numbers get house numbers from here on, above those of any schedule and
# clear of the period prefixes (RULES 18.3).
FIRST_HOUSE_ROTATION = 70_001
LARGEST_SPREAD = 4 * 200
LARGEST_TOTAL = 4 * 600


@dataclass(frozen=True, slots=True)
class LineSetting:
    """A new line for one side of one market.

    Attributes:
        line: Quarter points from the side of the selection; 0 where the market has none.
        price: As quoted.
        status: `open`, `circled` (straights only, RULES 24.2) or `off` the board.
    """

    selection: Selection
    line: int
    price: str
    status: str = "open"


def next_house_rotation(command: Command) -> int:
    """The next free house number."""
    highest = highest_rotation(command.reader, FIRST_HOUSE_ROTATION)
    return FIRST_HOUSE_ROTATION if highest is None else highest + 1


def house_rotation(command: Command) -> int:
    """The next free pair of house numbers; answers the visitor's, which is odd."""
    return next_house_rotation(command) | 1


def record_event(command: Command, listed: EventListed) -> int:
    """Put an event on the schedule inside a command; answers its id.

    Raises:
        InputError: The teams are not two, or the rotation numbers are not a pair (RULES 18.1).
    """
    if not listed["away"] or not listed["home"] or listed["away"] == listed["home"]:
        raise InputError("An event needs two different teams.")
    if listed["rot_away"] % 2 == 0 or listed["rot_home"] != listed["rot_away"] + 1:
        raise InputError(
            say(
                "Rotation numbers {rot_away} and {rot_home} are not a pair: the"
                " visitor has an odd number, the home team the next one.",
                rot_away=listed["rot_away"],
                rot_home=listed["rot_home"],
            )
        )
    return command.record("event.listed", listed).number


def set_lines(
    book: Book, actor: Actor, event_id: int, settings: Sequence[LineSetting], source: str = "typed"
) -> ChangeSet:
    """Move the board for one event.

    Raises:
        InputError: The event is unknown or over, or a line does not fit its market.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINES_CHANGE)
    with book.command(actor.author) as command:
        record_lines(command, event_id, settings, source)
    return changed("lines")


def record_lines(
    command: Command,
    event_id: int,
    settings: Sequence[LineSetting],
    source: str,
    *,
    is_release: bool = False,
) -> bool:
    """Record those settings that differ from the board; whether there were any.

    Args:
        command: The transaction.
        event_id: The event.
        settings: What is to stand.
        source: Where it comes from, or why.
        is_release: Whether it puts a new event on the board that the house holds back.

    Raises:
        InputError: As `set_lines`.
    """
    event = find_event(command.reader, event_id)
    if event is None:
        raise InputError("The event is not on the schedule. Nothing was changed.")
    for setting in settings:
        check_setting(Sport(event.sport), setting)
    if not is_release and is_held_back(command.reader, event_id):
        settings = [replace(s, status=OFF) if s.status == OPEN else s for s in settings]
    board = {
        (line.period, line.market, line.side): (line.line, line.price, line.status)
        for line in list_lines(command.reader, event_id)
    }
    moved = [
        [s.selection.period.value, s.selection.market.value, s.selection.side.value,
         s.line, s.price, s.status]
        for s in settings
        if board.get((s.selection.period, s.selection.market, s.selection.side))
        != (s.line, s.price, s.status)
    ]  # fmt: skip
    if not moved:
        return False
    command.record("lines.set", LinesSet(event=event_id, lines=moved, source=source))
    return True


def check_setting(sport: Sport, setting: LineSetting) -> None:
    """Refuse a line that its market cannot have.

    Raises:
        InputError: The period is not the sport's, the side not the market's, the line out of range.
    """
    period, market, side = (
        setting.selection.period,
        setting.selection.market,
        setting.selection.side,
    )
    if period not in PERIODS[sport]:
        raise InputError(
            say(
                "{sport} has no period “{period}”. Nothing was changed.",
                sport=sport.capitalize(),
                period=period,
            )
        )
    if side not in SIDES[market]:
        raise InputError(
            say(
                "“{side}” is no side of a {market} market. Nothing was changed.",
                side=side,
                market=market,
            )
        )
    if setting.status not in {"open", "off", "circled"}:
        raise InputError("A line is open, off or circled. Nothing was changed.")
    parse_price(setting.price)
    if market not in MARKETS_WITH_LINE:
        if setting.line != 0:
            raise InputError(
                say("A {market} market has no line. Nothing was changed.", market=market)
            )
    elif market in {Market.SPREAD, Market.THREE_WAY_SPREAD}:
        if abs(setting.line) > LARGEST_SPREAD:
            raise InputError("A spread of that size is no spread. Nothing was changed.")
        if market is Market.THREE_WAY_SPREAD and setting.line % 4:
            raise InputError("A three-way handicap is a whole number. Nothing was changed.")
    elif not 0 < setting.line <= LARGEST_TOTAL:
        raise InputError("A total is above 0 and at most 600. Nothing was changed.")

"""What a set of lines has of its own: locked, manual and hidden markets, and typed lines."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.book.bodies.line_types import OwnLinesSet
from desktop.book.fold.rights.lines import use_of_line_type
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, find_event, list_lines
from desktop.book.queries.line_types import LineTypeRow, OwnLines, find_own_lines
from desktop.book.queries.offered_lines import LineTypes, derive, lines_of_type, read_line_types
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import closest, parts_of
from desktop.domain.line_types.offering import Mode, mode_of
from desktop.domain.markets import Market, Period, Selection, Sport
from desktop.domain.offers import Offer
from desktop.domain.sentences import say
from desktop.domain.settings.cells import ANY
from desktop.services.board_moves import Move, Moved, offers_of
from desktop.services.changes import changed
from desktop.services.line_types.making import get_line_type
from desktop.services.lines import LineSetting
from desktop.services.users import Actor, Right, require

# A market of a period; None is the whole event.
Place = tuple[Period, Market] | None


@dataclass(frozen=True, slots=True)
class _Standing:
    """A set of lines on an event, as it stands."""

    event: EventRow
    line_type: LineTypeRow
    types: LineTypes
    own: OwnLines
    board: Mapping[Selection, Offer]

    def mode(self, period: Period, market: Market) -> Mode:
        return mode_of(self.own.modes, period.value, market.value)


def set_mode(
    book: Book, actor: Actor, name: str, event_id: int, mode: Mode, *, place: Place = None
) -> Moved:
    """Let a market, or a whole event, of a set of lines follow, lock it, hide it, or set it free.

    What is locked or set free keeps the lines that it has now, as its own.

    Raises:
        InputError: There is no such set or event, it is so already, or there is no line to keep.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        standing = _stand(command, actor, name, event_id)
        places = _places(standing.board) if place is None else [place]
        lines: list[LineSetting] = []
        if mode in {Mode.LOCK, Mode.MANUAL}:
            lines = [
                LineSetting(one, offer.line, offer.price, offer.status)
                for one, offer in standing.board.items()
                if (one.period, one.market) in places and offer.price
            ]
            if not lines:
                raise InputError("Nothing is on the board here to keep. Type a line first.")
        key = (ANY, ANY) if place is None else (place[0].value, place[1].value)
        modes = [[*key, mode.value]]
        if place is None:
            # The whole event is set one way: markets that had a way of their own have it too.
            modes += [[*of, mode.value] for of in standing.own.modes if of != key]
        elif standing.mode(*place) is mode:
            raise InputError(say("It is so already: {mode}. Nothing was changed.", mode=mode))
        _record(command, standing, modes, lines, mode.value)
    return Moved(tuple(lines), changed("lines"))


def move_own_board(
    book: Book, actor: Actor, name: str, event_id: int, move: Move, *, source: str = "typed"
) -> Moved:
    """Make a move on the board of a set of lines, from where it stands now.

    A market that follows and is given another number is locked at it; a manual one stays manual. A
    part that is not followed takes what is typed and goes on following the others.

    Raises:
        InputError: The event is unknown, a hidden market would move, or the move does not fit.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        standing = _stand(command, actor, name, event_id)
        settings = move(Sport(standing.event.sport), standing.board)
        _record_moved(command, standing, settings, source)
    return Moved(tuple(settings), changed("lines"))


def record_own_lines(
    command: Command,
    actor: Actor,
    name: str,
    event_id: int,
    settings: Sequence[LineSetting],
    *,
    source: str,
) -> bool:
    """Record those lines that differ from the board of a set; whether there were any.

    Raises:
        InputError: As `move_own_board`.
        NotAllowedError: The role does not allow it.
    """
    return _record_moved(command, _stand(command, actor, name, event_id), settings, source)


def _record_moved(
    command: Command, standing: _Standing, settings: Sequence[LineSetting], source: str
) -> bool:
    moved = [
        s for s in settings
        if standing.board.get(s.selection) != Offer(s.line, s.price, s.status)
    ]  # fmt: skip
    if not moved:
        return False
    places = list(dict.fromkeys((s.selection.period, s.selection.market) for s in moved))
    modes: list[list[str]] = []
    for period, market in places:
        modes += _mode_after(standing, period, market, moved)
    kept = [s for s in settings if (s.selection.period, s.selection.market) in places]
    kept += _other_sides(standing, places, kept)
    _record(command, standing, modes, kept, source)
    return True


def _mode_after(
    standing: _Standing, period: Period, market: Market, moved: Sequence[LineSetting]
) -> list[list[str]]:
    mode = standing.mode(period, market)
    of_market = [s for s in moved if (s.selection.period, s.selection.market) == (period, market)]
    switched = [
        s for s in of_market
        if (now := standing.board.get(s.selection)) is not None and now.status != s.status
    ]  # fmt: skip
    if mode is Mode.HIDE:
        raise InputError("It is hidden. Let it follow, or lock it, before it is moved.")
    if mode is Mode.MANUAL:
        return []
    is_new = all((now.period, now.market) != (period, market) for now in standing.board)
    if switched or is_new:
        # Where there is nothing to follow, neither is there a status to share.
        # A status of its own belongs to a manual market alone: others have that of the other set.
        return [[period.value, market.value, Mode.MANUAL.value]]
    if mode is Mode.LOCK or _is_own_part(standing, market, of_market):
        return []
    return [[period.value, market.value, Mode.LOCK.value]]


def _is_own_part(standing: _Standing, market: Market, moved: Sequence[LineSetting]) -> bool:
    """Whether all that moves is a part that the links leave to the set itself."""
    event = standing.event
    links = standing.types.links.get(standing.line_type.id, {})
    link = closest(links, event.league, Sport(event.sport))
    line_part, price_part = parts_of(market)
    for setting in moved:
        now = standing.board.get(setting.selection)
        if now is None:
            if link.offset(line_part) is not None or link.offset(price_part) is not None:
                return False
            continue
        if now.line != setting.line and link.offset(line_part) is not None:
            return False
        if now.price != setting.price and link.offset(price_part) is not None:
            return False
    return True


def _other_sides(
    standing: _Standing, places: Sequence[tuple[Period, Market]], kept: Sequence[LineSetting]
) -> list[LineSetting]:
    """The sides that do not move stay where they are, as the set's own."""
    known = {setting.selection for setting in kept}
    return [
        LineSetting(one, offer.line, offer.price, offer.status)
        for one, offer in standing.board.items()
        if (one.period, one.market) in places and one not in known and offer.price
    ]


def _stand(command: Command, actor: Actor, name: str, event_id: int) -> _Standing:
    reader = command.reader
    types = read_line_types(reader)
    line_type = get_line_type(types, name)
    claim = use_of_line_type(line_type.owner_id, Right.LINES_CHANGE)
    require(actor, claim.right, claim.account, reader=reader)
    event = find_event(reader, event_id)
    if event is None:
        raise InputError("The event is not on the schedule. Nothing was changed.")
    own = find_own_lines(reader, event_id)
    whose = lines_of_type(reader, line_type, command.now)
    board = offers_of(derive(types, whose, event, list_lines(reader, event_id), own))
    of_type = own.get((event_id, line_type.id), OwnLines({}, {}))
    return _Standing(event, line_type, types, of_type, board)


def _places(board: Iterable[Selection]) -> list[tuple[Period, Market]]:
    return list(dict.fromkeys((one.period, one.market) for one in board))


def _record(
    command: Command,
    standing: _Standing,
    modes: list[list[str]],
    lines: Sequence[LineSetting],
    source: str,
) -> None:
    body = OwnLinesSet(
        type=standing.line_type.id,
        event=standing.event.id,
        modes=modes,
        lines=[
            [s.selection.period.value, s.selection.market.value, s.selection.side.value,
             s.line, s.price, s.status]
            for s in lines
        ],
        source=source,
    )  # fmt: skip
    command.record("own_lines.set", body)

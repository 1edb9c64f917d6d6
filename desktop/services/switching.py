"""Taking markets off the board, circling them and putting them back, each with its reason."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.action import list_caps
from desktop.book.bodies.board_keeping import MarketCapped
from desktop.book.opening import Book, Command
from desktop.book.queries.board import LineRow, find_event, list_lines
from desktop.domain.errors import InputError
from desktop.domain.markets import SIDES, Market, Period, Selection
from desktop.domain.offers import CIRCLED, OFF, OPEN, Board
from desktop.paths import resource
from desktop.services.board_moves import Moved, offers_of, switch
from desktop.services.changes import ChangeSet, changed
from desktop.services.lines import record_lines
from desktop.services.users import Actor, Right, require

_SAID = {OFF: "off the board", CIRCLED: "circled", OPEN: "back on the board"}


@dataclass(frozen=True, slots=True)
class Part:
    """What of an event is meant: one market of a period, or (None) all that is offered."""

    event_id: int
    market: tuple[Period, Market] | None = None

    @property
    def names(self) -> tuple[str, str]:
        """Period and market as the book writes them; both empty for all of it."""
        return ("", "") if self.market is None else (self.market[0].value, self.market[1].value)


@dataclass(frozen=True, slots=True)
class Caps:
    """The amounts of a part alone, cents; None is the usual amount."""

    circle_max: int | None = None
    off_at: int | None = None


def read_board_reasons() -> list[str]:
    """Offered where a reason is asked for; any other may be typed."""
    text = resource("board_reasons.json").read_text(encoding="utf-8")
    return [str(reason) for reason in json.loads(text)]


def switch_part(
    book: Book,
    actor: Actor,
    part: Part,
    status: str,
    *,
    reason: str = "",
    circle_max: int | None = None,
) -> Moved:
    """Take a part of an event `off` the board, circle it, or put it back `open`.

    Args:
        book: The book.
        actor: Who does it.
        part: What is meant.
        status: What it becomes.
        reason: Stands in the history of the lines; a circle needs one.
        circle_max: Of a circle: the most of one wager, cents; None is the usual part.

    Raises:
        InputError: Nothing is on the board there, or the reason of a circle is missing.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINES_CHANGE)
    if status == CIRCLED and not reason.strip():
        raise InputError("A circle needs a reason. Nothing was changed.")
    source = f"{_SAID[status]}: {reason.strip()}" if reason.strip() else _SAID[status]
    with book.command(actor.author) as command:
        board = offers_of(_lines(command, part.event_id))
        settings = switch(board, _selections(part, board, status), status)
        is_release = status == OPEN
        record_lines(command, part.event_id, settings, source, is_release=is_release)
        if status == CIRCLED:
            _record_caps(command, part, Caps(circle_max, _caps(command, part).off_at))
    return Moved(tuple(settings), changed("lines"))


def set_off_at(book: Book, actor: Actor, part: Part, off_at: int | None) -> ChangeSet:
    """Say at which straight action on a side a part leaves the board; None: the usual amount.

    Raises:
        InputError: The event is unknown, or the amount is not above 0.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINES_CHANGE)
    if off_at is not None and off_at <= 0:
        raise InputError("The amount is above 0. Nothing was changed.")
    with book.command(actor.author) as command:
        _lines(command, part.event_id)
        _record_caps(command, part, Caps(_caps(command, part).circle_max, off_at))
    return changed("lines")


def _lines(command: Command, event_id: int) -> Sequence[LineRow]:
    if find_event(command.reader, event_id) is None:
        raise InputError("The event is not on the schedule. Nothing was changed.")
    return list_lines(command.reader, event_id)


def _selections(part: Part, board: Board, status: str) -> list[Selection]:
    if part.market is not None:
        period, market = part.market
        return [Selection(period, market, side) for side in SIDES[market]]
    # A circle around the event offers nothing anew.
    return [one for one, offer in board.items() if status != CIRCLED or offer.status != OFF]


def _caps(command: Command, part: Part) -> Caps:
    for cap in list_caps(command.reader, part.event_id):
        if (cap.period, cap.market) == part.names:
            return Caps(cap.circle_max, cap.off_at)
    return Caps()


def _record_caps(command: Command, part: Part, caps: Caps) -> None:
    if caps == _caps(command, part):
        return
    period, market = part.names
    body = MarketCapped(
        event=part.event_id, period=period, market=market,
        circle_max=caps.circle_max, off_at=caps.off_at,
    )  # fmt: skip
    command.record("market.capped", body)

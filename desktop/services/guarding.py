"""The guard against lines that are typed wrong: what a house believes, and what it doubts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.book.opening import Book
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.bad_lines import Doubt, Guard, find_doubts, usual_guard
from desktop.domain.errors import BookdeskError
from desktop.domain.markets import Sport
from desktop.domain.offers import Board, Offer
from desktop.domain.settings.resolving import PathSettings
from desktop.services.board_moves import Move, Moved, move_board
from desktop.services.lines import LineSetting
from desktop.services.users import Actor

_POINT = 4


class DoubtfulLineError(BookdeskError):
    """A line that is probably wrong was not put on the board; nothing was written.

    Attributes:
        doubts: What is doubtful.
    """

    def __init__(self, doubts: Sequence[Doubt]) -> None:
        said = " ".join(doubt.sentence for doubt in doubts)
        super().__init__(said, "Nothing was changed. Confirm it, or type it again.")
        self.doubts = tuple(doubts)


def house_settings(reader: Reader) -> PathSettings:
    """What the house itself has set for good: how it keeps its board is never for a day."""
    return PathSettings(date.max, list_set_values(reader, HOUSE_ID))


def guard_of(settings: PathSettings, sport: Sport) -> Guard:
    """What a house believes of the lines of a sport."""
    guard = usual_guard(sport)
    spread, total, least, most = (
        settings.cents(f"guard/{name}/{sport.value}")
        for name in ("spread_move", "total_move", "total_least", "total_most")
    )
    if spread is not None:
        guard = replace(guard, spread_move=_POINT * spread)
    if total is not None:
        guard = replace(guard, total_move=_POINT * total)
    if least is not None or most is not None:
        usual = guard.totals or (0, _POINT * 600)
        totals = (
            usual[0] if least is None else _POINT * least,
            usual[1] if most is None else _POINT * most,
        )
        guard = replace(guard, totals=totals)
    return replace(
        guard,
        chance_move=settings.cents("guard/chance") or guard.chance_move,
        futures_factor=settings.cents("guard/futures") or guard.futures_factor,
    )


def doubts_of(
    settings: PathSettings, sport: Sport, before: Board, wanted: Sequence[LineSetting]
) -> list[Doubt]:
    """What is doubtful about lines that are to stand."""
    offers = {one.selection: Offer(one.line, one.price, one.status) for one in wanted}
    return find_doubts(sport, before, offers, guard_of(settings, sport))


def move_guarded(
    book: Book,
    actor: Actor,
    event_id: int,
    move: Move,
    source: str = "typed",
    *,
    is_confirmed: bool = False,
) -> Moved:
    """Make a move from where the board stands now, unless it is doubtful and nobody confirmed it.

    Raises:
        DoubtfulLineError: The line is probably wrong.
        InputError: The event is unknown, or the move does not fit.
        NotAllowedError: The role does not allow it.
    """

    def guarded(sport: Sport, board: Board) -> list[LineSetting]:
        wanted = move(sport, board)
        doubts = doubts_of(house_settings(book.reader), sport, board, wanted)
        if doubts and not is_confirmed:
            raise DoubtfulLineError(doubts)
        return wanted

    return move_board(book, actor, event_id, guarded, source)

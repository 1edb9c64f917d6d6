"""Taking a move of the board back: what stood before it stands again, by a new fact."""

from desktop.book.opening import Book
from desktop.book.queries.line_history import list_stood_before, newest_change_by
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.services.board_moves import Moved
from desktop.services.changes import changed
from desktop.services.lines import LineSetting, record_lines
from desktop.services.users import Actor, Right, require

UNDONE = "taken back"


def newest_move(book: Book, actor: Actor, event_id: int) -> int | None:
    """Where in the journal the actor last moved the board of an event."""
    return newest_change_by(book.reader, event_id, actor.user_id)


def undo_move(book: Book, actor: Actor, event_id: int, seq: int) -> Moved:
    """Put back what stood before a move; lines that were new then leave the board.

    Raises:
        InputError: The board moved again since, or there is no such move.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINES_CHANGE)
    with book.command(actor.author) as command:
        stood = list_stood_before(command.reader, event_id, seq)
        if not stood:
            raise InputError("There is no move to take back.")
        if not all(line.is_current for line in stood):
            raise InputError("The line moved again since. Nothing was changed.")
        settings = [
            LineSetting(
                Selection(Period(line.period), Market(line.market), Side(line.side)),
                line.line, line.price, line.status,
            )
            for line in stood
        ]  # fmt: skip
        record_lines(command, event_id, settings, UNDONE, is_release=True)
    return Moved(tuple(settings), changed("lines"))

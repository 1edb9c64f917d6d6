"""Moves of the board made from the grid: with their reasons, their questions and their undo."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow
from desktop.domain.errors import InputError
from desktop.domain.markets import SIDES, Market, Period, Selection, Sport
from desktop.domain.naming import title_of
from desktop.domain.offers import CIRCLED, OFF, Offer
from desktop.domain.sentences import joined, say
from desktop.domain.settings.resolving import PathSettings
from desktop.services.board_moves import Move, Moved
from desktop.services.changes import ChangeSet
from desktop.services.guarding import doubts_of, move_guarded
from desktop.services.switching import Part, switch_part
from desktop.services.undoing import newest_move, undo_move
from desktop.views.board.switch_dialog import Switch, SwitchDialog
from desktop.views.board.words import market_name, move_sentence
from desktop.views.errors import presenter
from desktop.views.session import Session

Place = tuple[Period, Market]


@dataclass(frozen=True, slots=True)
class Typed:
    """What is typed into a cell: a question about it is answered by typing Enter again."""

    event_id: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Made:
    """A move with its place in the journal, so that it can be taken back."""

    moved: Moved
    seq: int | None


class BoardMoves(QObject):
    """Makes moves in the book lane and says what they put on the board.

    Signals:
        moved: The board changed, with the ChangeSet.
    """

    moved = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._made: list[tuple[EventRow, int]] = []
        self._asked: tuple[Typed, str] | None = None
        self.switch_dialog: SwitchDialog | None = None

    def ask_if_doubtful(
        self,
        typed: Typed,
        wanted: Move,
        sport: Sport,
        board: Mapping[Selection, Offer],
        kept: PathSettings,
    ) -> None:
        """Refuse what looks wrong the first time it is typed; the second Enter confirms it.

        Raises:
            InputError: What is typed is no line, or it is doubtful and was not confirmed.
        """
        doubts = doubts_of(kept, sport, board, wanted(sport, board))
        if not doubts:
            self._asked = None
            return
        said = joined(" ", (doubt.sentence for doubt in doubts))
        if self._asked == (typed, said):
            return
        self._asked = (typed, said)
        raise InputError(say("{said} Is that right? Enter again puts it on the board.", said=said))

    def type_into(self, event: EventRow, move: Move, typed: Typed) -> None:
        """Put what was typed on the board; what was confirmed is noted in the history."""
        note = self._asked[1] if self._asked is not None and self._asked[0] == typed else ""
        self._asked = None
        actor = self._session.actor
        source = f"typed, confirmed: {note}" if note else "typed"
        self._write(
            event,
            lambda book: move_guarded(book, actor, event.id, move, source, is_confirmed=bool(note)),
        )

    def make(self, event: EventRow, move: Move) -> None:
        """Make a move that needs no question."""
        actor = self._session.actor
        self._write(
            event, lambda book: move_guarded(book, actor, event.id, move, is_confirmed=True)
        )

    def switch(self, event: EventRow, market: Place | None, status: str) -> None:
        """Take off or put back at once; a circle asks for its reason first."""
        if status == CIRCLED:
            self.ask_reason(event, market, status)
        else:
            self._switch(event, Part(event.id, market), status, Switch("", None))

    def ask_reason(self, event: EventRow, market: Place | None, status: str = OFF) -> None:
        """Ask why; the reason stands in the history of the line."""
        what = title_of(event)
        if market is not None:
            period, kind = market
            what = f"{what} · {market_name(Selection(period, kind, SIDES[kind][0]))}"
        dialog = self.switch_dialog = SwitchDialog(what, status, self._window)

        def given(answer: Switch) -> None:
            dialog.accept()
            self._switch(event, Part(event.id, market), status, answer)

        dialog.given.connect(given)
        dialog.open()

    def _switch(self, event: EventRow, part: Part, status: str, answer: Switch) -> None:
        actor = self._session.actor
        self._write(
            event,
            lambda book: switch_part(
                book, actor, part, status, reason=answer.reason, circle_max=answer.circle_max
            ),
        )

    def release(self, events: Sequence[int]) -> None:
        """Put new events on the board for the first time."""
        actor = self._session.actor

        def release_all(book: Book) -> ChangeSet:
            changes = ChangeSet()
            for event_id in events:
                changes |= switch_part(book, actor, Part(event_id), "open").changes
            return changes

        self._session.runner.write(
            release_all,
            partial(self._on_released, len(events)),
            on_error=presenter(self._window, self._session.strip),
            owner=self,
        )

    def _on_released(self, count: int, changes: ChangeSet) -> None:
        said = self.tr("1 new event is on the board.")
        if count != 1:
            said = self.tr("{0} new events are on the board.").format(count)
        self._session.strip.say(said, tone="positive", seconds=8)
        self._tell(changes)

    def why_not_undo(self) -> str | None:
        """Why nothing can be taken back; None when something can."""
        return None if self._made else self.tr("No line was moved in this window.")

    @Slot()
    def undo(self) -> None:
        """Take the last move of this window back."""
        if not self._made:
            return
        event, seq = self._made.pop()
        actor = self._session.actor
        self._session.runner.write(
            lambda book: undo_move(book, actor, event.id, seq),
            partial(self._on_undone, event),
            on_error=presenter(self._window, self._session.strip),
            owner=self,
        )

    def _on_undone(self, event: EventRow, moved: Moved) -> None:
        sentence = self.tr("Taken back: {0}").format(move_sentence(event, moved.settings))
        self._session.strip.say(sentence, tone="positive", seconds=8)
        self._tell(moved.changes)

    def _write(self, event: EventRow, act: Callable[[Book], Moved]) -> None:
        actor = self._session.actor

        def made(book: Book) -> Made:
            moved = act(book)
            return Made(moved, newest_move(book, actor, event.id))

        self._session.runner.write(
            made,
            partial(self._on_made, event),
            on_error=presenter(self._window, self._session.strip),
            owner=self,
        )

    def _on_made(self, event: EventRow, made: Made) -> None:
        if made.seq is not None and (event.id, made.seq) not in {(e.id, s) for e, s in self._made}:
            self._made.append((event, made.seq))
        sentence = self.tr("On the board: {0}").format(move_sentence(event, made.moved.settings))
        self._session.strip.say(sentence, tone="positive", seconds=8)
        self._tell(made.moved.changes)

    def _tell(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.moved.emit(changes)

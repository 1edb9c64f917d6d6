"""Moves on the board of one set of lines: typed lines, and what follows, is locked or hidden."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.book.queries.board import EventRow
from desktop.domain.line_types.offering import Mode
from desktop.domain.line_types.wording import MODE_WORDS
from desktop.domain.markets import Market, Period
from desktop.domain.naming import title_of
from desktop.services.board_moves import Move, Moved
from desktop.services.line_types.setting import move_own_board, set_mode
from desktop.views.board.words import move_sentence
from desktop.views.errors import presenter
from desktop.views.session import Session

# What the keys that switch the house's board mean on another one.
MODE_OF_STATUS = {"off": Mode.HIDE, "open": Mode.FOLLOW}


class OwnMoves(QObject):
    """Writes moves of a set of lines and says what became of them."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session, self._view = session, view

    def make(self, name: str, event: EventRow, move: Move) -> None:
        """Move lines: what is typed on a market that follows locks it."""
        actor = self._session.actor
        self._session.runner.write(
            lambda book: move_own_board(book, actor, name, event.id, move),
            partial(self._on_moved, name, event),
            on_error=presenter(self._view, self._session.strip),
            owner=self,
        )

    def _on_moved(self, name: str, event: EventRow, moved: Moved) -> None:
        told = self.tr("In {0}: {1}").format(name, move_sentence(event, moved.settings))
        self._session.strip.say(told, tone="positive", seconds=8)
        self._session.hub.announce(moved.changes)

    def stand(
        self, name: str, event: EventRow, market: tuple[Period, Market] | None, mode: Mode
    ) -> None:
        """Lock, hide or set free a market, or (None) the whole event, or let it follow again."""
        actor = self._session.actor
        self._session.runner.write(
            lambda book: set_mode(book, actor, name, event.id, mode, place=market),
            partial(self._on_stood, name, event, mode),
            on_error=presenter(self._view, self._session.strip),
            owner=self,
        )

    def _on_stood(self, name: str, event: EventRow, mode: Mode, moved: Moved) -> None:
        said = self.tr("In {0}: {1} {2}.").format(name, title_of(event), MODE_WORDS[mode])
        self._session.strip.say(said, tone="positive", seconds=8)
        self._session.hub.announce(moved.changes)

    def refuse_circle(self) -> None:
        """Say where circles are put."""
        self._session.strip.say(
            self.tr("A circle is put on the house’s own lines; the others have it too."),
            self.tr("Ctrl+Y shows the house’s own lines."),
            "negative",
        )

    def refuse_on_master(self) -> None:
        """Say that the house's own lines have nothing to follow."""
        self._session.strip.say(
            self.tr("These are the house’s own lines: they follow no others."),
            self.tr("Ctrl+Y shows another line type."),
            "negative",
        )

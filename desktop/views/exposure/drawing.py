"""Has pictures drawn: by kept sums at once, by tickets in a child process, each with its stamp."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.exposure import count_tickets_after
from desktop.domain.weeks import instant
from desktop.services.exposure.drawing import Asked, Drawn, draw, draw_in_child
from desktop.views.errors import presenter
from desktop.views.exposure.columns import tr
from desktop.views.session import Session


class Drawing(QObject):
    """One picture at a time; what is asked later replaces what was asked before.

    Signals:
        drawn: An ExposurePicture, or None.
        stamped: How old what is drawn is: `as of 12:03:11`, `as of 12:03:11, 4 tickets behind`.
    """

    drawn = Signal(object)
    stamped = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._seq: int | None = None
        self._at = 0
        self._is_working = False

    def ask(self, asked: Asked | None) -> None:
        """Have a picture drawn; None is no event."""
        if asked is None:
            self._is_working = False
            self.drawn.emit(None)
            return
        runner, failed = self._session.runner, presenter(self._page, self._session.strip)
        self._is_working = True
        if asked.is_quick:
            runner.read(
                lambda reader: draw(reader, asked),
                self._on_drawn,
                on_error=failed,
                owner=self,
                question="picture",
            )
            return
        self.look_behind()
        runner.run_process(
            draw_in_child,
            (self._session.path, asked),
            None,
            self._on_drawn,
            failed,
            owner=self,
            question="picture",
        )

    @Slot()
    def look_behind(self) -> None:
        """Count what came in since, while the next picture is still being drawn."""
        if self._seq is None:
            return
        self._session.runner.read(
            partial(count_tickets_after, seq=self._seq),
            self._on_counted,
            on_error=presenter(self._page, self._session.strip),
            owner=self,
            question="behind",
        )

    @Slot(object)
    def _on_drawn(self, drawn: Drawn) -> None:
        self._is_working = False
        self._seq, self._at = drawn.seq, self._session.clock_ms()
        self.drawn.emit(drawn.picture)
        self._stamp(0)

    @Slot(object)
    def _on_counted(self, behind: int) -> None:
        if self._is_working:
            self._stamp(behind)

    def _stamp(self, behind: int) -> None:
        formats = self._session.formatting
        said = tr("as of {0}").format(formats.clock(instant(self._at)))
        if behind == 1:
            said = tr("{0}, 1 ticket behind").format(said)
        elif behind:
            said = tr("{0}, {1} tickets behind").format(said, formats.count(behind))
        self.stamped.emit(said)

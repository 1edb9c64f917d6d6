"""The status bar: who, which book, what is under way, the week and the time."""

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.book.queries.people import BookRow, find_book
from desktop.domain.weeks import instant
from desktop.services.changes import ChangeSet
from desktop.views.session import Session
from desktop.views.widgets.looks import label
from desktop.views.widgets.progress_line import ProgressLine

_MINUTE_MS = 60_000


class StatusBar(QStatusBar):
    """One line at the foot; the clock is the book's, not the computer's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        actor, book = session.actor, session.house.book
        self.who = label(f"{actor.name} · {actor.role}")
        self.who.setToolTip(self.tr("Signed in; every change names this user."))
        self.book = label(self.tr("{0} (demo)").format(book.name) if book.demo else book.name)
        self.book.setToolTip(str(session.path))
        self.progress = ProgressLine()
        self.progress.cancel_asked.connect(self._on_cancel_asked)
        self.week = label()
        self.clock = label()
        self.setContentsMargins(16, 0, 16, 0)
        for part in (self.who, self.book, self.progress):
            self.addWidget(part)
            part.setContentsMargins(0, 0, 16, 0)
        for part in (self.week, self.clock):
            self.addPermanentWidget(part)
            part.setContentsMargins(24, 0, 0, 0)
        self._shown_work: object = None
        session.pending.changed.connect(self._on_pending_changed)
        session.hub.listen(self, frozenset({"weeks"}), self._on_weeks_changed)
        self._show_week(book)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._show_time)
        self._show_time()

    @Slot()
    def _show_time(self) -> None:
        now = self._session.clock_ms()
        moment = instant(now)
        local = moment.astimezone(self._session.formatting.zone)
        text = f"{self._session.formatting.date_time(moment)} {local.tzname() or ''}".strip()
        self.clock.setText(text)
        self.clock.setAccessibleName(self.tr("Time of the book: {0}").format(text))
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS + 10)

    def _on_weeks_changed(self, change: ChangeSet) -> None:
        del change
        self._session.runner.read(find_book, self._show_week, owner=self, question="week")

    def _show_week(self, book: BookRow) -> None:
        first = date.fromisoformat(book.open_week)
        last = first + timedelta(days=6)
        days = f"{_day(first)} – {_day(last)}"
        self.week.setText(self.tr("Week {0}").format(days))
        self.week.setToolTip(self.tr("The open accounting week."))

    @Slot()
    def _on_pending_changed(self) -> None:
        works = self._session.pending.works
        if not works:
            self._shown_work = None
            self.progress.finish()
            return
        work = works[0]
        if work is not self._shown_work:
            self._shown_work = work
            self.progress.start(work.text, can_cancel=work.can_cancel)
        text = work.text
        if len(works) > 1:
            text = self.tr("{0} (and {1} more)").format(text, len(works) - 1)
        self.progress.report(work.done, work.total, text)

    @Slot()
    def _on_cancel_asked(self) -> None:
        works = self._session.pending.works
        if works:
            works[0].cancel()


def _day(day: date) -> str:
    return f"{day.day} {day:%b}"

"""The status bar: who, which book, what is under way, what is selected, the time."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.views.main_window.pace import pace_text
from desktop.views.main_window.selection_sum import SelectionSum
from desktop.views.session import Session
from desktop.views.sync.lamp import SyncLamp
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.progress_line import DOT_AFTER_MS, ProgressLine
from desktop.views.widgets.short_label import GivingLabel

_MINUTE_MS = 60_000


class StatusBar(QStatusBar):
    """One line at the foot; the clock is the book's, not the computer's.

    Signals:
        work_asked: The panel of work is to be shown.
        minute_over: The clock shows another minute.
    """

    work_asked = Signal()
    minute_over = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        actor, book = session.actor, session.house.book
        self.who = label(f"{actor.name} · {in_words(actor.role)}")
        self.who.setToolTip(self.tr("Signed in; every change names this user."))
        self.book = label(self.tr("{0} (demo)").format(book.name) if book.demo else book.name)
        self.book.setToolTip(str(session.path))
        self.progress = ProgressLine()
        self.progress.cancel_asked.connect(self._on_cancel_asked)
        self.more = button("", self.work_asked.emit, "flat")
        self.more.setToolTip(self.tr("Work under way and finished  Ctrl+J"))
        self.more.hide()
        self.selection = GivingLabel()
        self.selection.setAccessibleName(self.tr("Selected"))
        self.sum = SelectionSum(session.formatting, self)
        self.sum.changed.connect(self._show_selection)
        self.clock = label()
        self.setContentsMargins(16, 0, 16, 0)
        self.sync = SyncLamp(session.formatting)
        for part in (self.who, self.book, self.sync, self.progress, self.more):
            self.addWidget(part)
            part.setContentsMargins(0, 0, 16, 0)
        self.quiet = label(self.tr("Do not disturb"))
        self.quiet.setToolTip(
            self.tr("Nothing is told outside of the windows. Menu Book turns it off.")
        )
        self.show_quiet()
        for part in (self.quiet, self.selection, self.clock):
            self.addPermanentWidget(part)
            part.setContentsMargins(24, 0, 0, 0)
        self._shown_work: object = None
        session.pending.changed.connect(self._on_pending_changed)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.timeout.connect(self._show_busy)
        session.runner.idle_changed.connect(self._on_idle_changed)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._show_time)
        self._show_time()

    def show_quiet(self) -> None:
        """Say whether notifications are turned off."""
        self.quiet.setVisible(self._session.settings.is_undisturbed)

    @Slot()
    def _show_time(self) -> None:
        now = self._session.clock_ms()
        moment = instant(now)
        local = moment.astimezone(self._session.formatting.zone)
        text = f"{self._session.formatting.date_time(moment)} {local.tzname() or ''}".strip()
        self.clock.setText(text)
        self.clock.setAccessibleName(self.tr("Time of the book: {0}").format(text))
        self._minute.start(_MINUTE_MS - now % _MINUTE_MS + 10)
        self.minute_over.emit()

    @Slot(str)
    def _show_selection(self, text: str) -> None:
        self.selection.setText(text)

    @Slot(bool)
    def _on_idle_changed(self, is_idle: bool) -> None:  # noqa: FBT001  Qt's signal
        """Short work has a dot and no more; long work has its line, which has the dot."""
        if not is_idle:
            self._busy.start(DOT_AFTER_MS)
            return
        self._busy.stop()
        if self._shown_work is None:
            self.progress.dot.hide()

    @Slot()
    def _show_busy(self) -> None:
        self.progress.show_dot()

    @Slot()
    def _on_pending_changed(self) -> None:
        works = self._session.pending.works
        self.more.setVisible(len(works) > 1)
        if not works:
            self._shown_work = None
            self.progress.finish()
            return
        work = works[0]
        if work is not self._shown_work:
            self._shown_work = work
            self.progress.start(work.text, can_cancel=work.can_cancel)
        self.more.setText(self.tr("and {0} more").format(len(works) - 1))
        pace = pace_text(self._session.formatting, work)
        self.progress.report(work.done, work.total, work.text, pace)

    @Slot()
    def _on_cancel_asked(self) -> None:
        works = self._session.pending.works
        if works:
            works[0].cancel()

"""The performance overlay (Ctrl+Shift+F12): frames, events, queues and cache hits, as they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.models.paged import PagedModel
from desktop.views.session import Session
from desktop.views.watchdog import EventWatch, MeasuredEvent
from desktop.views.widgets.looks import label

_EVERY_MS = 500
_MARGIN = 16
_SLOW_SHOWN = 4


class PerformanceOverlay(QFrame):
    """Lies over a window and takes no key and no click; it measures while it is there."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._slow: list[MeasuredEvent] = []
        self._events = 0
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Performance"))
        self.text = label()
        self.text.setFont(session.theme.font(11, mono=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.text)
        app = QApplication.instance()
        self._watch = EventWatch(app, self._on_slow) if isinstance(app, QApplication) else None
        if self._watch is not None:
            self._watch.start()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tell)
        self._timer.start(_EVERY_MS)
        self.tell()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Measure no more, and go."""
        self._timer.stop()
        if self._watch is not None:
            self._watch.stop()
        self.hide()
        self.deleteLater()

    @Slot()
    def tell(self) -> None:
        """Write the newest numbers."""
        watch = self._watch
        if watch is None:
            return
        events, self._events = watch.events - self._events, watch.events
        models: Sequence[PagedModel[object]] = self._window.findChildren(PagedModel)
        looks = sum(model.looks for model in models)
        hits = looks - sum(model.misses for model in models)
        lines = [
            self.tr("frame {0} / {1} ms   p50 / p95 of {2}").format(
                *(f"{ms:.1f}" for ms in (share(watch.frames, 50), share(watch.frames, 95))),
                len(watch.frames),
            ),
            self.tr("events {0} a second").format(events * 1000 // _EVERY_MS),
            self.tr("queues {0}").format(
                "  ".join(f"{lane} {depth}" for lane, depth in self._session.runner.depths.items())
            ),
            self.tr("pages {0} of {1} hits").format(hits, looks),
            *(f"{event.milliseconds:.0f} ms {event.kind} {event.receiver}" for event in self._slow),
        ]
        self.text.setText("\n".join(lines))
        self.adjustSize()
        self.move(self._window.width() - self.width() - _MARGIN, 3 * _MARGIN)

    def _on_slow(self, event: MeasuredEvent) -> None:
        self._slow = [*self._slow, event][-_SLOW_SHOWN:]


def share(values: Sequence[float], percent: int) -> float:
    """The value that so many percent do not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] if ordered else 0.0

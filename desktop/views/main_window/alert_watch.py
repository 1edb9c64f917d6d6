"""Tells every window what just happened: in the strip, and by a sound where it is on."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.book.queries.fact_register import Seen, find_seen
from desktop.book.statements import Reader
from desktop.domain.alerts import Alert, AlertKind
from desktop.models.saying import in_words, shown
from desktop.services.alerting import read_alerts
from desktop.services.changes import ChangeSet
from desktop.views.page import Say
from desktop.views.session import Session
from desktop.views.sounds import Sound

_KINDS = frozenset({"tickets", "lines", "events", "holds"})
_SECONDS = 20


class AlertWatch(QObject):
    """Looks at the newest facts whenever something changed.

    Signals:
        told: The alerts that were told, the newest first.
    """

    told = Signal(list)

    def __init__(self, session: Session, parent: QObject, say: Say) -> None:
        super().__init__(parent)
        self._session = session
        self._say = say
        self._seen: Seen | None = None
        session.runner.read(find_seen, self._on_start, owner=self)
        session.hub.listen(self, _KINDS, self.look)

    def _on_start(self, seen: Seen) -> None:
        self._seen = seen

    @Slot(object)
    def look(self, _changes: ChangeSet) -> None:
        """Read what came since the last look."""
        after, session = self._seen, self._session
        if after is None:
            return
        house, now, wishes = session.house, session.clock_ms(), session.settings.line_wishes

        def read(reader: Reader) -> tuple[Seen, list[Alert]]:
            # The place first: what comes in between is looked at next time.
            return find_seen(reader), read_alerts(reader, house, after, now, wishes)

        session.runner.read(read, self._on_read, owner=self, question="alerts")

    def _on_read(self, read: tuple[Seen, list[Alert]]) -> None:
        self._seen, alerts = read
        settings = self._session.settings
        wanted = [alert for alert in alerts if alert.kind not in settings.silent_alerts]
        if not wanted:
            return
        newest = wanted[0]
        more = f" (+{len(wanted) - 1})" if len(wanted) > 1 else ""
        sentence = f"{in_words(newest.kind.value).capitalize()}: {shown(newest.sentence)}{more}"
        self._say(sentence, tone="warning", seconds=_SECONDS)
        is_held = any(alert.kind is AlertKind.HOLD for alert in wanted)
        self._session.sounds.play(Sound.HELD if is_held else Sound.ALERT)
        self.told.emit(wanted)

"""The pickers of the board: which days and which league are shown."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.book.queries.board_sheet import BoardQuestion, ScheduledDay

_ALWAYS = ("0001-01-01", "9999-12-31")
_PAST_DAYS = 14
_RESULT_DAYS = 3
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


class DayPicker(QWidget):
    """Day and league, from those that the schedule has.

    Signals:
        picked: Another part of the schedule is wanted.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = QComboBox()
        self._days.setAccessibleName(self.tr("Days"))
        self._results_range = _ALWAYS
        self._leagues = QComboBox()
        self._leagues.setAccessibleName(self.tr("League"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._days)
        row.addWidget(self._leagues)
        self._leagues.addItem(self.tr("All leagues"), None)
        for combo in (self._days, self._leagues):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.currentIndexChanged.connect(self._on_picked)

    def set_today(self, today: date) -> None:
        """Begin with the schedule from today on."""
        blocker = QSignalBlocker(self._days)
        first = (today - timedelta(days=_PAST_DAYS)).isoformat()
        yesterday = (today - timedelta(days=1)).isoformat()
        self._days.clear()
        self._days.addItem(self.tr("Current"), (today.isoformat(), _ALWAYS[1]))
        self._days.setItemData(
            0, self.tr("Lines: today and later. Results: the last three days."), _TOOLTIP
        )
        recent = (today - timedelta(days=_RESULT_DAYS - 1)).isoformat()
        self._results_range = (recent, today.isoformat())
        self._days.addItem(self.tr("Last 14 days"), (first, yesterday))
        self._days.addItem(self.tr("Whole schedule"), _ALWAYS)
        del blocker

    def offer(self, days: Sequence[ScheduledDay]) -> None:
        """Offer what the schedule has; the choice stays."""
        self._refill(
            self._leagues, 1, [(league, league) for league in sorted({day.league for day in days})]
        )
        by_day: dict[str, int] = {}
        for day in days:
            by_day[day.day] = by_day.get(day.day, 0) + day.events
        items = [
            (f"{date.fromisoformat(day):%a %d %b %Y}  ·  {count}", (day, day))
            for day, count in sorted(by_day.items(), reverse=True)
        ]
        self._refill(self._days, 3, items)

    def question(self) -> BoardQuestion:
        """The part of the schedule that is picked."""
        first_day, last_day = self._days.currentData() or _ALWAYS
        return BoardQuestion(first_day, last_day, self._leagues.currentData())

    def question_of_results(self) -> BoardQuestion:
        """As `question`; results are wanted of the days just past."""
        if self._days.currentIndex() != 0:
            return self.question()
        return BoardQuestion(*self._results_range, self._leagues.currentData())

    def pick_day(self, day: str) -> None:
        """Show one day of every league."""
        place = _find(self._days, (day, day))
        blocker = QSignalBlocker(self._days)
        if place < 0:
            self._days.addItem(f"{date.fromisoformat(day):%a %d %b %Y}", (day, day))
            place = self._days.count() - 1
        self._days.setCurrentIndex(place)
        self._leagues.setCurrentIndex(0)
        del blocker
        self.picked.emit()

    def _refill(self, combo: QComboBox, kept: int, items: Sequence[tuple[str, object]]) -> None:
        blocker = QSignalBlocker(combo)
        chosen = combo.currentData()
        while combo.count() > kept:
            combo.removeItem(combo.count() - 1)
        for text, data in items:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(0, _find(combo, chosen)))
        del blocker

    @Slot()
    def _on_picked(self) -> None:
        self.picked.emit()


def _find(combo: QComboBox, data: object) -> int:
    """Where the item with this value stands; Qt's own search compares tuples by identity."""
    for place in range(combo.count()):
        if combo.itemData(place) == data:
            return place
    return -1

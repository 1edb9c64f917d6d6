"""The corner of the menu bar: find, the book with its menu, and the day the wagers belong to."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.book.queries.people import BookRow, find_book
from desktop.domain.weeks import instant
from desktop.services.changes import ChangeSet
from desktop.views.session import Session
from desktop.views.widgets.looks import button, label, lead_with_icon


class Corner(QWidget):
    """Reads the open week when a week was closed, and the day with every minute.

    Signals:
        find_asked: The palette is to be opened.
        book_asked: The Path of another book, or None to be asked which.
    """

    find_asked = Signal()
    book_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.find_button = button(self.tr("Find anything   Ctrl+K"), self.find_asked.emit, "flat")
        self.find_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.find_button.setAccessibleName(self.tr("Find anything"))
        self.book = button(session.house.book.name, role="flat")
        self.book.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.book.setAccessibleName(self.tr("Book {0}").format(session.house.book.name))
        self.book.setToolTip(str(session.path))
        self.menu = QMenu(self.book)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.triggered.connect(self._on_chosen)
        self.book.setMenu(self.menu)
        self.day = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 16, 2)
        row.setSpacing(12)
        for part in (self.find_button, self.book, self.day):
            row.addWidget(part)
        self._open_week = date.fromisoformat(session.house.book.open_week)
        session.hub.listen(self, frozenset({"weeks"}), self._on_weeks_changed)
        session.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_day()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        bar, is_asking = self.parentWidget(), event.type() == QEvent.Type.LayoutRequest
        if is_asking and bar is not None and self.width() < self.sizeHint().width():
            # A menu bar gives its corner a place only when it gets one itself.
            QCoreApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))
        return is_done

    @Slot()
    def show_day(self) -> None:
        """Say which day and week a wager that is taken now belongs to."""
        calendar, texts = self._session.house.calendar, self._session.formatting
        today = calendar.figure_date(instant(self._session.clock_ms()))
        # People count weeks as wall calendars do; the week of the figures is in the tooltip.
        self.day.setText(self.tr("{0}, wk{1}").format(texts.day(today), today.isocalendar().week))
        last = self._open_week + timedelta(days=6)
        told = self.tr("The day wagers are counted to. Open week of figures: {0} – {1}.")
        self.day.setToolTip(told.format(texts.day(self._open_week), texts.day(last)))
        self.day.setAccessibleName(f"{self.day.text()}. {self.day.toolTip()}")

    def _on_weeks_changed(self, change: ChangeSet) -> None:
        del change
        self._session.runner.read(find_book, self._take_week, owner=self, question="week")

    def _take_week(self, book: BookRow) -> None:
        self._open_week = date.fromisoformat(book.open_week)
        self.show_day()

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        for path in self._session.settings.recent_books:
            shown = self.menu.addAction(path.stem)
            shown.setToolTip(str(path))
            shown.setCheckable(True)
            shown.setChecked(path == self._session.path)
            shown.setData(str(path))
        self.menu.addSeparator()
        other = self.menu.addAction(self.tr("Open or make another book…"))
        other.setData("")
        self.menu.setToolTipsVisible(True)

    @Slot(object)
    def _on_chosen(self, action: object) -> None:
        chosen = str(action.data())  # type: ignore[attr-defined]  # a QAction by its signal
        if not chosen:
            self.book_asked.emit(None)
        elif Path(chosen) != self._session.path:
            self.book_asked.emit(Path(chosen))

    @Slot()
    def _on_theme_changed(self) -> None:
        theme = self._session.theme
        lead_with_icon(self.find_button, theme, "search", "accent")
        lead_with_icon(self.book, theme, "book-open")

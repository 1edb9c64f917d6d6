"""The inspector: details of what is selected, beside the page (Alt+I)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.models.saying import shown_error
from desktop.services.changes import ChangeSet
from desktop.services.inspecting import Glance, look_at
from desktop.views.main_window.glances import Told, told_of
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.widgets.figure_strip import Figure
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 264
_KINDS = frozenset({"tickets", "accounts", "lines", "events", "settlement", "money", "weeks"})


class Inspector(QDockWidget):
    """Reads what it shows in the read lane; while it is closed it reads nothing.

    Signals:
        go: A page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._subject: Subject | None = None
        self.told: Told | None = None
        self.setObjectName("inspector")
        self.setWindowTitle(self.tr("Inspector"))
        self.setAccessibleName(self.tr("Inspector"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self.setTitleBarWidget(QWidget())
        self._title, self._status = _wrapped("title"), label(role="caption")
        self._lead = _wrapped("secondary")
        self._open = button(self.tr("&Open"), self._on_open, "flat")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._area = QScrollArea()
        self._build()
        self.hide()
        session.hub.listen(self, _KINDS, self._on_changed)
        session.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show(None)

    @Slot(object)
    def show_subject(self, subject: Subject | None) -> None:
        """Show this as soon as it is read; nothing where there is nothing."""
        self._subject = subject
        self._read()

    def set_open(self, *, is_open: bool) -> None:
        """Open or close the dock."""
        self.setVisible(is_open)
        if is_open:
            self._read()

    def _build(self) -> None:
        body = QWidget()
        body.setProperty("role", "inspector")
        # The sheet's line at the left is painted by a plain widget only when asked to.
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._status)
        column.addWidget(self._lead)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Details of what is selected"))
        self.setWidget(self._area)

    def _read(self) -> None:
        subject = self._subject
        if self.isHidden():
            return
        if subject is None or subject.kind == "report":
            self._session.runner.read(_nothing, self._on_nothing, owner=self, question="glance")
            return
        kind, key = subject.kind, subject.key
        self._session.runner.read(
            lambda reader: look_at(reader, kind, key),
            self._on_read,
            on_error=self._on_error,
            owner=self,
            question="glance",
        )

    def _on_read(self, glance: Glance) -> None:
        self._show(told_of(glance, self._session.formatting))

    def _on_nothing(self, _nothing: None) -> None:
        self._show(None)

    def _on_error(self, error: BaseException) -> None:
        self._show(Told(title=self.tr("Nothing to show"), lead=shown_error(error)))

    def _show(self, told: Told | None) -> None:
        self.told = told
        if told is None:
            told = Told(
                title=self.tr("Nothing is selected"),
                lead=self.tr("Put the cursor on a ticket, an account, an event or a fact."),
            )
        self._title.setText(told.title)
        self._status.setText(told.status)
        self._status.setVisible(bool(told.status))
        set_tone(self._status, told.tone)
        self._lead.setText(told.lead)
        self._lead.setVisible(bool(told.lead))
        self._open.setVisible(bool(told.page))
        _clear(self._rows)
        if told.figures:
            self._rows.addLayout(_figures(told.figures))
        for caption, lines in told.lines:
            head = label(caption, "caption")
            head.setContentsMargins(0, 12, 0, 0)
            self._rows.addWidget(head)
            for line in lines:
                shown = _wrapped()
                shown.setText(line)
                self._rows.addWidget(shown)

    @Slot()
    def _on_open(self) -> None:
        if self.told is not None and self.told.page:
            self.go.emit(self.told.page, self.told.payload)

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._read()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._area.setFixedWidth(self._session.theme.pixels(_WIDTH))


def _figures(figures: tuple[Figure, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for place, figure in enumerate(figures):
        caption, value = label(figure.caption, "secondary"), _wrapped()
        said = f"{figure.value} {figure.perspective}".strip()
        value.setText(said)
        value.setAccessibleName(f"{figure.caption}: {said}")
        set_tone(value, figure.tone)
        grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, place, 1)
    return grid


def _wrapped(role: str = "") -> QLabel:
    made = label(role=role)
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QGridLayout):
            _clear(inner)
            inner.deleteLater()


def _nothing(_reader: object) -> None:
    """Nothing is selected; as a question of its own it takes the place of an older one."""

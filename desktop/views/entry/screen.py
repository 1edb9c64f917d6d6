"""The regions of ticket entry: each has its place, whatever it shows (UX c.0, rule 3)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.table import RowTableModel
from desktop.views.entry.box import EntryBox
from desktop.views.entry.call import Call
from desktop.views.entry.columns import LegLine, leg_columns
from desktop.views.entry.lower import Lower
from desktop.views.entry.notices import NoticeBanner
from desktop.views.entry.panel import ReadBackPanel
from desktop.views.entry.passing import Passing
from desktop.views.entry.player_bar import PlayerBar
from desktop.views.entry.questions import Questions
from desktop.views.entry.side_panel import SidePanel
from desktop.views.entry.stopwatch import Stopwatch
from desktop.views.entry.taking import Taking
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.short_label import ShortLabel
from desktop.views.widgets.toast import Toast

_LEAST_LEGS = 2
_HINT_HEIGHT = 18
# Chips and captions above one ticket.
_FOOT_HEIGHT = 56
_HEADER_HEIGHT = 26
_BEST_WIDTH = 176
# How the room that is left is shared by selections, read-back and last tickets.
_SHARES = (3, 5, 3)
# Widths of the selections' columns where there is little room; 0 leaves one out. What then is left
# is shared by event and selection.
_NARROW = {0: 32, 1: 68, 2: 112, 3: 0, 4: 152, 6: 0}
# What goes next, in this order, where even those are too wide: limit left, start, event, number.
_DISPENSABLE = (9, 8, 2, 0)
_EVENT, _SELECTION = 2, 4
_WIDE = 1204


class EntryScreen(QWidget):
    """The widgets and the call behind them; what they do to each other is wired by the page.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        theme = session.theme
        self.call = Call(session, self)
        self.passing = Passing(self.call)
        self.taking = Taking(self.call, self.passing)
        self.player_bar = PlayerBar(theme, session.formatting, self)
        self.notices = NoticeBanner(theme, self)
        self.box = EntryBox(theme, self)
        self.hint = ShortLabel(role="hint")
        self.best = label(role="hint", parent=self)
        self.panel = ReadBackPanel(theme, session.clock_ms, self)
        self.strip = self.panel.strip
        self.questions = Questions(self.call, self.passing, self.taking, self.panel, self)
        self.legs: RowTableModel[LegLine] = RowTableModel(
            leg_columns(session.formatting), lambda line: line.number, parent=self
        )
        self.legs_card = self._build_legs()
        self.foot = Lower(session, self)
        self.held, self.tickets = self.foot.held, self.foot.tickets
        self.side = SidePanel(session, self)
        self.toast = Toast(self)
        self.stopwatch = Stopwatch(session.settings, session.actor.name, self)
        self.stopwatch.watch(self.player_bar.box, self.box, self.panel)
        self.legs_grid.installEventFilter(self)
        self._lay_out()
        theme.changed.connect(self._fit)
        self._fit()

    def _build_legs(self) -> Card:
        card = Card(flush=True, parent=self)
        self.legs_grid = GridView(
            self.session.theme,
            self.tr("Selections"),
            empty_text=self.tr("No selection yet."),
            empty_remedy=self.tr("Type a rotation number and an amount, such as 452 500."),
            parent=card,
        )
        self.legs_grid.setModel(self.legs)
        self.legs_grid.setSortingEnabled(False)
        self.legs_grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card.body.addWidget(self.legs_grid)
        return card

    def _lay_out(self) -> None:
        hints = QHBoxLayout()
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(16)
        hints.addWidget(self.hint, 1)
        self.best.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        hints.addWidget(self.best)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.player_bar)
        column.addWidget(self.notices)
        column.addWidget(self.box)
        column.addLayout(hints)
        shared: tuple[QWidget, ...] = (self.legs_card, self.panel, self.foot)
        for part, share in zip(shared, _SHARES, strict=True):
            # What a part wants to be makes no room: only its share and its least count.
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            column.addWidget(part, share)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.side)

    def heightForWidth(self, width: int) -> int:
        # What shares the height wants none of it by itself, but has its least.
        lines = self.layout()
        if lines is None:
            return super().heightForWidth(width)
        return max(lines.heightForWidth(width), lines.minimumHeightForWidth(width))

    @Slot()
    def share_width(self) -> None:
        """Leave out of the selections what there is no room for."""
        pixels = self.session.theme.pixels
        is_narrow = self.legs_grid.width() < pixels(_WIDE)
        room = self.legs_grid.width() - 4
        for number, column in enumerate(self.legs.columns):
            width = _NARROW.get(number, column.width) if is_narrow else column.width
            self.legs_grid.setColumnHidden(number, not width)
            if width:
                caption = self.legs_grid.caption_width(number)
                self.legs_grid.setColumnWidth(number, max(pixels(width), caption))
        header = self.legs_grid.horizontalHeader()
        for number in _DISPENSABLE:
            if header.length() > room:
                self.legs_grid.hideColumn(number)
        left = room - header.length()
        if left < 0:
            width = self.legs_grid.columnWidth(_SELECTION) + left
            least = self.legs_grid.caption_width(_SELECTION)
            self.legs_grid.setColumnWidth(_SELECTION, max(width, least))
        elif is_narrow:
            for number, share in ((_EVENT, left * 2 // 5), (_SELECTION, left * 3 // 5)):
                width = self.legs_grid.columnWidth(number) + share
                self.legs_grid.setColumnWidth(number, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.share_width()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        """Make the room for this size of text."""
        theme = self.session.theme
        self.best.setFixedWidth(theme.pixels(_BEST_WIDTH))
        for line in (self.hint, self.best):
            line.setFixedHeight(theme.pixels(_HINT_HEIGHT))
        rows = (
            _LEAST_LEGS * theme.row_height
            + self.legs_grid.horizontalScrollBar().sizeHint().height()
        )
        self.legs_card.setMinimumHeight(theme.pixels(_HEADER_HEIGHT) + rows)
        self.foot.setMinimumHeight(theme.pixels(_FOOT_HEIGHT) + theme.row_height)
        self.share_width()

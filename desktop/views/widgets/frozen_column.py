"""The first column of a tree, which stays in sight while the others scroll."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent

from desktop.views.theme import Theme
from desktop.views.widgets.sticky_tree import StickyTree

# A property of a grid whose columns somebody chose: more of them than fit may stand in it.
SIDEWAYS = "is meant to be scrolled sideways"
_ALWAYS_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class FrozenColumn(StickyTree):
    """A second view of a tree's model that lies over its first column (UX d.2)."""

    def __init__(self, theme: Theme, tree: StickyTree) -> None:
        """Cover the first column of a tree that has its model already."""
        super().__init__(theme, tree.accessibleName(), parent=tree)
        self._tree = tree
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(tree)
        self.setVerticalScrollBarPolicy(_ALWAYS_OFF)
        self.setHorizontalScrollBarPolicy(_ALWAYS_OFF)
        self.setModel(tree.model())
        self.setSortingEnabled(False)
        self.setSelectionModel(tree.selectionModel())
        for place in range(1, self.model().columnCount()):
            self.hideColumn(place)
        tree.header().sectionResized.connect(self._on_section_resized)
        tree.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(tree.verticalScrollBar().setValue)
        for one, other in ((tree, self), (self, tree)):
            one.expanded.connect(other.expand)
            one.collapsed.connect(other.collapse)
        tree.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.row_activated.connect(tree.row_activated)
        tree.viewport().installEventFilter(self)
        self.place()

    @Slot()
    def place(self) -> None:
        """Lie exactly over the first column and its header."""
        tree, width = self._tree, self._tree.columnWidth(0)
        self.setColumnWidth(0, width)
        viewport = tree.viewport().geometry()
        left = viewport.right() + 1 - width if self.isRightToLeft() else viewport.left()
        self.setGeometry(left, 0, width, viewport.bottom() + 1)

    def hasFocus(self) -> bool:
        """As the tree: the ring around the row goes through both."""
        return self._tree.hasFocus()

    def focus_area(self, top: int, height: int) -> QRect:
        """Open at the side where the tree goes on with the ring."""
        area = super().focus_area(top, height)
        mirrored = self.isRightToLeft()
        return area.adjusted(-height, 0, 0, 0) if mirrored else area.adjusted(0, 0, height, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._tree.horizontalScrollBar().value() > 0:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("hairline"))
            edge = 0 if self.isRightToLeft() else self.viewport().width() - 1
            painter.drawLine(edge, 0, edge, self.viewport().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.place()
            self.viewport().update()
        return super().eventFilter(watched, event)

    @Slot(int, int, int)
    def _on_section_resized(self, place: int, old: int, new: int) -> None:
        del old, new
        if place == 0:
            self.place()

"""A small chart of one line: its steps over time, opener and closer, and the wagers on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme import Theme

_MARGIN_LEFT, _MARGIN_RIGHT, _MARGIN_TOP, _MARGIN_BOTTOM = 72, 24, 20, 24
_MOST_LEVELS = 6
_SMALLEST_DOT, _LARGEST_DOT = 2, 6


@dataclass(frozen=True, slots=True)
class ChartStep:
    """From a moment on (milliseconds UTC) the line stood at a level, or was off the board."""

    at: int
    level: int
    is_off: bool


@dataclass(frozen=True, slots=True)
class ChartDot:
    """A wager: when, at which level, how much (cents), and whether on the side that is shown."""

    at: int
    level: int
    cents: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class LineStory:
    """What the chart shows.

    Attributes:
        steps: Oldest first.
        dots: In any order.
        until: Where the chart ends, milliseconds UTC.
        names: Levels with what they are called, lowest first.
        times: What the two ends are called.
        closes: Whether the last step is the closer.
        told: The same in a sentence, for those who do not see it.
    """

    steps: Sequence[ChartStep]
    dots: Sequence[ChartDot]
    until: int
    names: Sequence[tuple[int, str]]
    times: tuple[str, str]
    closes: bool
    told: str


class LineChart(QWidget):
    """Paints a LineStory."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Time goes from left to right, and so do its labels.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self.story: LineStory | None = None
        self.setAccessibleName(self.tr("Chart of the line"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(480), self._theme.pixels(132))

    def show_story(self, story: LineStory | None) -> None:
        """Show a line; None hides the chart."""
        self.story = story
        self.setVisible(story is not None)
        self.setAccessibleDescription("" if story is None else story.told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.story is None or not self.story.steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        self._paint(painter, self.story)
        painter.end()

    def _area(self) -> QRect:
        pixels = self._theme.pixels
        return self.rect().adjusted(
            pixels(_MARGIN_LEFT), pixels(_MARGIN_TOP),
            -pixels(_MARGIN_RIGHT), -pixels(_MARGIN_BOTTOM),
        )  # fmt: skip

    def _paint(self, painter: QPainter, story: LineStory) -> None:
        area, place = self._area(), self._places(story)
        self._paint_levels(painter, story, area, place)
        self._paint_steps(painter, story, place)
        self._paint_dots(painter, story, place)
        self._paint_ends(painter, story, place)

    def _places(self, story: LineStory) -> Callable[[int, int], QPoint]:
        area, begins = self._area(), story.steps[0].at
        span = max(story.until - begins, 1)
        levels = [level for level, _ in story.names]
        lowest, height = min(levels), max(max(levels) - min(levels), 1)

        def place(at: int, level: int) -> QPoint:
            within = min(max(at, begins), story.until) - begins
            x = area.left() + area.width() * within // span
            return QPoint(x, area.bottom() - area.height() * (level - lowest) // height)

        return place

    def _paint_levels(
        self, painter: QPainter, story: LineStory, area: QRect, place: Callable[[int, int], QPoint]
    ) -> None:
        step = max(1, -(-len(story.names) // _MOST_LEVELS))
        for level, name in story.names[::step]:
            y = place(story.until, level).y()
            painter.setPen(QPen(self._theme.color("hairline")))
            painter.drawLine(area.left(), y, area.right(), y)
            painter.setPen(self._theme.color("text_2"))
            words = QRect(0, y - 8, area.left() - 8, 16)
            painter.drawText(
                words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name
            )
        below = QRect(area.left(), area.bottom() + 4, area.width(), 18)
        painter.setPen(self._theme.color("text_3"))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, story.times[0])
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, story.times[1])

    def _paint_steps(
        self, painter: QPainter, story: LineStory, place: Callable[[int, int], QPoint]
    ) -> None:
        ends = [*(step.at for step in story.steps[1:]), story.until]
        before: ChartStep | None = None
        for step, end in zip(story.steps, ends, strict=True):
            pen = QPen(self._theme.color("text_3" if step.is_off else "accent"), 2)
            if step.is_off:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            if before is not None:
                painter.drawLine(place(step.at, before.level), place(step.at, step.level))
            painter.drawLine(place(step.at, step.level), place(end, step.level))
            before = step

    def _paint_dots(
        self, painter: QPainter, story: LineStory, place: Callable[[int, int], QPoint]
    ) -> None:
        largest = max((dot.cents for dot in story.dots), default=0) or 1
        for dot in story.dots:
            radius = _SMALLEST_DOT + (_LARGEST_DOT - _SMALLEST_DOT) * dot.cents // largest
            color = self._theme.color("accent" if dot.is_own else "warning")
            painter.setPen(QPen(color))
            # Filled on the side that is shown, a ring on the other: not by colour alone.
            painter.setBrush(color if dot.is_own else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place(dot.at, dot.level), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_ends(
        self, painter: QPainter, story: LineStory, place: Callable[[int, int], QPoint]
    ) -> None:
        painter.setPen(self._theme.color("text"))
        first = place(story.steps[0].at, story.steps[0].level)
        painter.drawText(QPoint(first.x() + 4, first.y() - 6), self.tr("opener"))
        if not story.closes:
            return
        last = place(story.until, story.steps[-1].level)
        words = QRect(last.x() - 80, last.y() - 20, 80, 16)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.tr("closer"))

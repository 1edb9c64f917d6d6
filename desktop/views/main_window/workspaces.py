"""Named workspaces: the windows that a job needs, where they stand, and back again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect

from desktop.views.main_window.layout import WindowLayout

# In thirds a window is still wide enough for its page.
_WIDEST_SHARE = 12


@dataclass(frozen=True, slots=True)
class Pane:
    """A window of a workspace that was never arranged by hand.

    Attributes:
        page: Its page.
        left: Where it begins, in twelfths of the screen's width.
        width: In twelfths of the screen's width.
        is_beside: It goes to the second screen, whole, where there is one.
    """

    page: str
    left: int = 0
    width: int = _WIDEST_SHARE
    has_inspector: bool = False
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class Workspace:
    """A job and its windows.

    Attributes:
        id: Stable, for settings.
        title: To be translated in the context OpenWindows.
        panes: How it stands before anybody has arranged it.
    """

    id: str
    title: str
    panes: tuple[Pane, ...]

    def windows(self, screens: Sequence[QRect]) -> list[WindowLayout]:
        """Its windows on these screens, the main one first."""
        return [self._window(pane, screens) for pane in self.panes]

    def _window(self, pane: Pane, screens: Sequence[QRect]) -> WindowLayout:
        is_whole = pane.width == _WIDEST_SHARE
        if pane.is_beside and len(screens) > 1:
            screen, left, width, is_whole = screens[1], 0, _WIDEST_SHARE, True
        else:
            screen, left, width = screens[0], pane.left, pane.width
        if len(screens) > 1 and not pane.is_beside:
            left, width, is_whole = 0, _WIDEST_SHARE, True
        part = screen.width() // _WIDEST_SHARE
        return WindowLayout(
            page=pane.page,
            area=(screen.left() + left * part, screen.top(), width * part, screen.height()),
            is_maximised=is_whole,
            is_folded=not is_whole,
            has_inspector=pane.has_inspector,
        )


_CLERK = str(QT_TRANSLATE_NOOP("OpenWindows", "Clerk"))
_OPERATOR = str(QT_TRANSLATE_NOOP("OpenWindows", "Operator"))
_GRADER = str(QT_TRANSLATE_NOOP("OpenWindows", "Grader"))
_MANAGER = str(QT_TRANSLATE_NOOP("OpenWindows", "Manager"))

WORKSPACES = (
    Workspace("clerk", _CLERK, (Pane("entry", 0, 7), Pane("board", 7, 5, is_beside=True))),
    Workspace("operator", _OPERATOR,
              (Pane("board", 0, 7), Pane("exposure", 7, 5, is_beside=True))),
    Workspace("grader", _GRADER, (Pane("settlement", has_inspector=True),)),
    Workspace("manager", _MANAGER,
              (Pane("desk", 0, 6), Pane("weekly", 6, 6, is_beside=True))),
)  # fmt: skip

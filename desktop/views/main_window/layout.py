"""How the windows stand: what is kept of each of them, and where it may be opened again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.views.settings import Settings

# Where nothing was kept yet.
SIZE = (1440, 900)
# The key of the settings that says how the windows stood.
WINDOWS = "windows"
# So much of a title bar has to be reachable for a window to be moved by hand.
_GRIP_WIDTH, _GRIP_HEIGHT = 120, 24


@dataclass(frozen=True, slots=True)
class WindowLayout:
    """One window as it was left.

    Attributes:
        page: The page in front.
        area: Left, top, width, height as a plain window; None lets the system place it.
        is_maximised: It fills its screen.
        is_full: It fills its screen without a frame.
        is_folded: The rail shows icons alone.
        has_inspector: The dock at the right is open.
        places: What each visited page showed, by its id: filters and the row under the cursor.
    """

    page: str
    area: tuple[int, int, int, int] | None = None
    is_maximised: bool = False
    is_full: bool = False
    is_folded: bool = False
    has_inspector: bool = False
    places: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def write_windows(windows: Sequence[WindowLayout]) -> str:
    """The windows as text for a file of settings."""
    return json.dumps(
        [
            {
                "page": window.page,
                "area": window.area,
                "maximised": window.is_maximised,
                "full": window.is_full,
                "folded": window.is_folded,
                "inspector": window.has_inspector,
                "places": {page: dict(place) for page, place in window.places.items()},
            }
            for window in windows
        ],
        ensure_ascii=False,
    )


def read_windows(text: str) -> list[WindowLayout]:
    """The windows of such a text; what is none of them is left out, a broken text has none."""
    try:
        kept = json.loads(text)
    except ValueError:
        return []
    entries = kept if isinstance(kept, list) else []
    return [_read_window(entry) for entry in entries if _is_window(entry)]


def _is_window(entry: Any) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("page"), str)


def _read_window(entry: Mapping[str, Any]) -> WindowLayout:
    area, places = entry.get("area"), entry.get("places")
    is_area = (
        isinstance(area, list) and len(area) == 4 and all(type(number) is int for number in area)
    )
    kept = places if isinstance(places, dict) else {}
    return WindowLayout(
        page=entry["page"],
        area=(area[0], area[1], area[2], area[3]) if is_area and area else None,
        is_maximised=entry.get("maximised") is True,
        is_full=entry.get("full") is True,
        is_folded=entry.get("folded") is True,
        has_inspector=entry.get("inspector") is True,
        places={page: place for page, place in kept.items() if isinstance(place, dict)},
    )


def find_windows(settings: Settings) -> list[WindowLayout]:
    """How the windows stood when the program was left, the first one first."""
    return read_windows(settings.find_text(WINDOWS))


def stand(window: QWidget, layout: WindowLayout) -> None:
    """Have a window stand as it was kept, pulled back onto a screen that is there."""
    if layout.area is not None:
        window.setGeometry(pulled_back(QRect(*layout.area), free_screens()))
    state = window.windowState() & Qt.WindowState.WindowActive
    if layout.is_maximised:
        state |= Qt.WindowState.WindowMaximized
    if layout.is_full:
        state |= Qt.WindowState.WindowFullScreen
    window.setWindowState(state)


def free_screens() -> list[QRect]:
    """What is free on each screen, the main one first."""
    main = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not main]
    return [screen.availableGeometry() for screen in (main, *others)]


def pulled_back(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a window goes that may be off every screen: a part of its title stays in reach.

    Args:
        wanted: Where it was.
        screens: What is free on each screen; the first is the main one.
    """
    grip = QRect(wanted.left(), wanted.top(), wanted.width(), _GRIP_HEIGHT)
    for screen in screens:
        seen = grip.intersected(screen)
        if seen.width() >= min(_GRIP_WIDTH, wanted.width()) and seen.height() >= _GRIP_HEIGHT:
            return wanted
    home = max(screens, key=lambda screen: _overlap(screen, wanted))
    size = wanted.size().boundedTo(home.size())
    left = min(max(wanted.left(), home.left()), home.right() + 1 - size.width())
    top = min(max(wanted.top(), home.top()), home.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def _overlap(screen: QRect, wanted: QRect) -> int:
    seen = screen.intersected(wanted)
    return seen.width() * seen.height() if seen.isValid() else 0

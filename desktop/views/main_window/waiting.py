"""Waiting for what the lanes are asked, while the event loop runs and the window is painted."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from desktop.domain.errors import BookdeskError

LOOK_MS = 10
QUIET_MS = 150
PATIENCE_MS = 180_000
# A machine that was put to sleep did nothing in that time: a longer gap counts as this.
_GAP_MS = 1_000


class NotDoneError(BookdeskError):
    """What was waited for did not come."""


def wait_until(
    is_done: Callable[[], bool],
    what: str,
    *,
    steady_ms: int = 0,
    patience_ms: int = PATIENCE_MS,
) -> None:
    """Let the event loop run until this is so, and stays so for `steady_ms`.

    Raises:
        NotDoneError: It is not so in all that time.
    """
    loop = QEventLoop()
    between, steady = QElapsedTimer(), QElapsedTimer()
    between.start()
    waited_ms, is_steady = 0, False

    def look() -> None:
        nonlocal waited_ms, is_steady
        waited_ms += min(between.restart(), _GAP_MS)
        if not is_done():
            steady.invalidate()
        elif not steady.isValid():
            steady.start()
        is_steady |= steady.isValid() and steady.elapsed() >= steady_ms
        if is_steady or waited_ms > patience_ms:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    loop.exec()
    timer.stop()
    # Asked here anew it may be otherwise: the loop goes through what else is due before it ends.
    if not is_steady:
        seconds = patience_ms // 1000
        raise NotDoneError(f"It took longer than {seconds} s: {what}. Nothing more was done.")

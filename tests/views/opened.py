"""A shop's book opened for windows: real lanes, a real theme, nothing pretended."""

from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from shiboken6 import Shiboken

from desktop.book.opening import open_book
from desktop.book.reading import BookReader
from desktop.tasks.runner import TaskRunner
from desktop.views.actions import bind
from desktop.views.formatting import Formats
from desktop.views.pending_work import PendingWork
from desktop.views.refresh import RefreshHub
from desktop.views.session import Session
from desktop.views.settings import Settings
from desktop.views.widgets.alert_strip import AlertStrip
from tests.shop import Shop


@contextmanager
def opened(shop: Shop, theme, folder) -> Iterator[Session]:
    """The session of the shop's owner; its threads have ended after the block."""
    shop.book.close()
    runner = TaskRunner(
        {
            "read": lambda: BookReader(shop.path),
            "book": lambda: open_book(shop.path, shop.machine),
        }
    )
    strip = AlertStrip(theme)
    session = Session(
        path=shop.path,
        runner=runner,
        hub=RefreshHub(),
        theme=theme,
        settings=Settings(folder / "settings.ini"),
        pending=PendingWork(),
        strip=strip,
        formatting=Formats(QLocale("en_US"), ZoneInfo("America/New_York")),
        house=shop.house,
        actor=shop.actor,
        clock_ms=lambda: shop.now,
    )
    try:
        yield session
    finally:
        runner.close()
        if Shiboken.isValid(strip):  # otherwise it went with the window that showed it
            Shiboken.delete(strip)
        shop.reopen()


def show_page(page, session: Session, qtbot):
    """A page on the screen with its keys bound, as the main window would hold it; answers it."""
    qtbot.addWidget(page)
    bind(page, page.page_actions(), session.theme)
    page.resize(1264, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def rows_of(model):
    """The rows of a paged model that is small enough to be in memory."""
    return [model.row_at(row) for row in range(model.rowCount())]

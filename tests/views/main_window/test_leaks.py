"""Windows come and go without leaving anything behind; threads end with the program."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.visits import Place
from tests.shop import Shop
from tests.views.opened import opened


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "leak.bookdesk")
    shop.game(451)
    shop.accept("452 100")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


def settle(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.hub.tell_windows()


def alive():
    """QObjects that Python knows and Qt has not deleted."""
    return sum(1 for one in gc.get_objects() if isinstance(one, QObject) and shiboken6.isValid(one))


PAGES = (
    "desk", "entry", "board", "exposure", "accounts", "tickets", "settlement", "weekly", "charts",
    "journal", "money", "reports", "ticker", "review", "holds", "calls",
)  # fmt: skip


def test_windows_with_every_page_come_and_go_without_growth(session, qtbot, is_long_run):
    windows = OpenWindows(session, page_offers)
    windows.start()

    def come_and_go():
        windows.open_place(Place(PAGES[0]))
        for page in PAGES[1:]:
            # Held by no variable here: what lives on is held by somebody else.
            windows.windows[-1].visit(page)
            settle(qtbot, session)
        windows.windows[-1].close()
        settle(qtbot, session)
        gc.collect()
        settle(qtbot, session)

    # What pages import and keep for all windows comes with the first one.
    come_and_go()
    before, listeners = alive(), len(session.hub._listeners)
    for _ in range(50 if is_long_run else 1):
        come_and_go()
    assert len(session.hub._listeners) == listeners
    assert alive() <= before
    windows.close_all()
    windows.deleteLater()
    settle(qtbot, session)


def test_every_thread_has_ended_when_the_runner_is_closed(session, qtbot):
    windows = OpenWindows(session, page_offers)
    windows.start()
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)
    lanes = {"read-1", "read-2", "book-1", "io-1", "process-1"}
    assert lanes <= {thread.name for thread in threading.enumerate()}
    windows.close_all()
    windows.deleteLater()
    assert session.runner.close()
    assert not lanes & {thread.name for thread in threading.enumerate()}

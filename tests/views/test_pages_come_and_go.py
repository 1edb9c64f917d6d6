"""Pages with plots and trees are closed without leaving anything behind that still listens."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.services.changes import changed
from desktop.views.charts.window import ChartsPage
from desktop.views.exposure.window import ExposurePage
from desktop.views.weekly.window import WeeklyPage
from tests.shop import Shop
from tests.views.opened import opened


@pytest.mark.parametrize("page_class", [ExposurePage, WeeklyPage, ChartsPage])
def test_a_closed_page_hears_nothing_of_theme_and_changes(page_class, tmp_path, theme, qtbot):
    shop = Shop(tmp_path / "shop.bookdesk")
    shop.game()
    shop.accept("452 500")
    with opened(shop, theme, tmp_path) as session:
        for _ in range(3):
            page = page_class(session=session)
            page.show()
            qtbot.waitUntil(lambda: session.runner.is_idle)
            page.close()
            page.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            del page
        session.hub.announce(changed("exposure", "weeks"))
        theme.set_mode("dark")
        theme.set_scale_percent(120)
        session.hub.tell_windows()
        qtbot.waitUntil(lambda: session.runner.is_idle)
        assert not session.hub._listeners
    shop.book.close()

"""Ticket entry at every size of text, in every language: nothing is cut or goes sideways."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.actions import bind
from desktop.views.entry.window import EntryPage
from desktop.views.languages.choosing import speak
from desktop.views.tour.findings import look_over
from desktop.views.widgets.scrolled import Scrolled
from tests.shop import Shop
from tests.views.entry.test_entry_page import Clerk
from tests.views.opened import opened

# What a window of 1440×900 leaves for its page beside the rail and between the bars.
RAIL, BARS = 172, 74


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "sizes.bookdesk")
    made.game(451, away="+150", home="-170")
    made.game(453)
    yield made
    made.book.close()


@pytest.fixture(params=["es", "pseudo"])
def language(request, qapp):
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def test_ticket_entry_fits_its_window(shop, theme, tmp_path, qtbot, language):
    with opened(shop, theme, tmp_path) as session:
        page = EntryPage(session=session)
        bind(page, page.page_actions(), theme)
        holder = Scrolled(page)
        qtbot.addWidget(holder)
        with qtbot.waitExposed(holder):
            holder.show()
        clerk = Clerk(qtbot, session, page)
        clerk.call("P1")
        page.box.setText("P 451/453 1000")
        clerk.wait()

        def faults():
            found = [*look_over(holder, is_full_size=False)]
            for grid in (page.legs_grid, page.side.grid):
                is_sideways = grid.isVisible() and grid.horizontalScrollBar().isVisible()
                found += [f"{grid.accessibleName()} goes sideways"] if is_sideways else []
            return found

        def look(said, *sizes):
            for percent in sizes:
                theme.set_scale_percent(percent)
                room = (1440 - theme.pixels(RAIL), 900 - theme.pixels(BARS))
                holder.resize(*room)
                for _ in range(40):
                    qtbot.wait(10)
                    if not faults():
                        break
                assert not faults(), (faults(), language, said, percent)

        look("typed", 85, 160)
        page.side.show_form()
        clerk.wait()
        look("with the form", 85, 160)
        page.side.close_panel()
        page.box.setFocus()
        clerk.press(Qt.Key.Key_Return)
        look("read back", 160)
        # Large letters need more than the height there is: what takes the keys is all in sight.
        seen = page.panel.mapTo(holder.viewport(), page.panel.rect().topLeft()).y()
        assert 0 <= seen <= holder.viewport().height() - page.panel.height()

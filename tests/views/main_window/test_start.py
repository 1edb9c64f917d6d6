"""What a start makes of what the last run left."""

import pytest

from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.settings import Settings
from tests.shop import Shop
from tests.views.opened import opened


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "start.bookdesk")
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def start(session, qtbot):
    made = []

    def open_again():
        windows = OpenWindows(session, page_offers)
        made.append(windows)
        window = windows.start()
        qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)
        return window

    yield open_again
    for windows in made:
        windows.close_all()
        windows.deleteLater()


def test_a_file_of_settings_that_cannot_be_read_is_started_anew_and_that_is_told(
    session, start, tmp_path
):
    broken = tmp_path / "broken.ini"
    broken.write_bytes(b"\x00\xff not settings [[[")
    session.settings = Settings(broken)
    window = start()
    assert "started anew" in window.session.strip.sentence
    assert window.current_page == "desk"


@pytest.mark.parametrize("kept", ["", "{", '[{"page": "gone"}]', '[{"page": 3}]'])
def test_a_layout_that_means_nothing_opens_the_first_page(session, start, kept):
    session.settings.save_text("windows", kept)
    window = start()
    assert window.current_page == "desk"
    assert "started anew" not in window.session.strip.sentence

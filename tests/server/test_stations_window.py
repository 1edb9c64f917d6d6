"""The window program beside a real server: the lamp, the list of stations, what waits."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.dialogs.reason import ReasonDialog
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.sync.window import StationsDialog
from tests.server.offices import in_step
from tests.views.opened import opened

WEEK_MS = 7 * 86_400_000
SAID_ITS_LAST = "SELECT count(*) FROM fact WHERE book_id = :book AND type = 'week.cutoff'"


@pytest.fixture
def desk(office, theme, tmp_path, qtbot):
    """A station's windows, and a second station."""
    front, back = office("Front"), office("Back")
    in_step(front)
    with opened(front, theme, tmp_path) as session:
        windows = OpenWindows(session, page_offers)
        windows.start()
        windows.correspondent.start()
        yield windows, session, front, back
        windows.close_all()
        windows.deleteLater()


def word(windows):
    return windows.first.status.sync.word.text()


def test_a_window_keeps_its_station_in_step_and_tells_how_it_stands(desk, server, qtbot):
    windows, session, front, back = desk
    wait = qtbot.waitUntil
    wait(lambda: word(windows) == "In step", timeout=20_000)
    back.accept("452 -3. 500")
    in_step(back)
    count = "SELECT count(*) FROM ticket"
    seen = []

    def look():
        session.runner.read(lambda reader: seen.append(
            reader.connection.exec_driver_sql(count).scalar()), lambda _: None)  # fmt: skip
        return seen[-1:] == [1]

    wait(look, timeout=20_000)

    qtbot.mouseClick(windows.first.status.sync.word, Qt.MouseButton.LeftButton)
    (dialog,) = windows.first.findChildren(StationsDialog)
    wait(lambda: dialog.stations.rowCount() == 2, timeout=20_000)
    assert [dialog.stations.index(row, 2).data() for row in range(2)] == ["Front", "Back"]
    wait(lambda: "Station 1 (KA), Front" in dialog.detail.text())
    assert dialog.state.text() == "In step"

    dialog.code_button.click()
    wait(lambda: "owner or manager" in dialog.strip.sentence, timeout=20_000)

    dialog.pause_button.click()
    wait(lambda: word(windows) == "Paused")
    session.runner.write(lambda book: session_accepts(session, front, book), session.hub.announce)
    wait(lambda: word(windows) == "Paused · 1 to send", timeout=20_000)
    wait(lambda: dialog.waiting.rowCount() == 1)
    assert "Station 1" in dialog.detail.text()
    front.now += WEEK_MS
    dialog.pause_button.click()
    wait(lambda: word(windows) == "In step" and not dialog.waiting.rowCount(), timeout=20_000)
    office = bytes.fromhex(back.book.journal.identity.book)
    wait(lambda: server.one(SAID_ITS_LAST, office) == 1, timeout=20_000)

    dialog.grid.setCurrentIndex(dialog.stations.index(1, 0))
    dialog.revoke_button.click()
    (asking,) = dialog.findChildren(ReasonDialog)
    qtbot.keyClicks(asking.reason, "stolen")
    qtbot.keyClick(asking.reason, Qt.Key.Key_Return)
    wait(lambda: "sent away" in dialog.strip.sentence, timeout=20_000)
    state = "SELECT state FROM station WHERE book_id = :book AND station_id = 2"
    wait(lambda: server.one(state, office) == "revoked", timeout=20_000)
    dialog.reload()
    wait(lambda: dialog.stations.index(1, 3).data() == "sent away", timeout=20_000)
    dialog.close()


def session_accepts(session, shop, book):
    shop.book = book
    return shop.accept("451 +3. 200").changes

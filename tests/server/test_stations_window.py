"""The window program beside a real server: the lamp, the list of stations, what waits."""

import json
from dataclasses import replace
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt

from desktop.services.stations.syncing import run_round
from desktop.sync.standing import Lamp
from desktop.views.dialogs.reason import ReasonDialog
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.sync.window import StationsDialog
from desktop.views.widgets.age_line import AgeLine
from desktop.views.widgets.page_header import PageHeader
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

    def look_for(tickets):
        session.runner.read(lambda reader: seen.append(
            reader.connection.exec_driver_sql(count).scalar()), lambda _: None)  # fmt: skip
        return seen[-1:] == [tickets]

    wait(lambda: look_for(1), timeout=20_000)

    qtbot.mouseClick(windows.first.status.sync.word, Qt.MouseButton.LeftButton)
    (dialog,) = windows.first.findChildren(StationsDialog)
    wait(lambda: dialog.here.stations.rowCount() == 2, timeout=20_000)
    assert [dialog.here.stations.index(row, 2).data() for row in range(2)] == ["Front", "Back"]
    wait(lambda: "Station 1 (KA), Front" in dialog.detail.text())

    dialog.here.code_button.click()
    wait(lambda: "owner or manager" in dialog.strip.sentence, timeout=20_000)

    dialog.pause_button.click()
    ages_are_told(windows, qtbot)
    session.runner.write(lambda book: session_accepts(session, front, book), session.hub.announce)
    wait(lambda: word(windows) == "Paused · 1 to send", timeout=20_000)
    wait(lambda: dialog.waiting.rowCount() == 1)
    tickets = numbers_shown(windows, qtbot, marked=1)
    front.now += WEEK_MS
    dialog.pause_button.click()
    wait(lambda: word(windows) == "In step" and not dialog.waiting.rowCount(), timeout=20_000)
    wait(lambda: not any("↑" in number for number in tickets()), timeout=20_000)
    office = bytes.fromhex(back.book.journal.identity.book)
    wait(lambda: server.one(SAID_ITS_LAST, office) == 1, timeout=20_000)

    dialog.here.grid.setCurrentIndex(dialog.here.stations.index(1, 0))
    dialog.here.revoke_button.click()
    (asking,) = dialog.findChildren(ReasonDialog)
    qtbot.keyClicks(asking.reason, "stolen")
    qtbot.keyClick(asking.reason, Qt.Key.Key_Return)
    wait(lambda: "sent away" in dialog.strip.sentence, timeout=20_000)
    state = "SELECT state FROM station WHERE book_id = :book AND station_id = 2"
    wait(lambda: server.one(state, office) == "revoked", timeout=20_000)
    dialog.reload()
    wait(lambda: dialog.here.stations.index(1, 3).data() == "sent away", timeout=20_000)

    lets_in_what_came_too_late(windows, dialog, back, lambda: look_for(3), qtbot)


def session_accepts(session, shop, book):
    shop.book = book
    return shop.accept("451 +3. 200").changes


def the_review_leads_there(windows, qtbot):
    """An owner who looks at what waits is told of it, and comes to where it is decided."""
    window = windows.first
    window.show_named("review")
    strip = window.page_shown.apart.strip
    qtbot.waitUntil(lambda: strip.sentence.endswith("until an owner decides: 1."), timeout=20_000)
    assert strip.isVisible()
    window.page_shown.show_apart()
    dialog = window.findChildren(StationsDialog)[-1]
    assert dialog.tabs.currentWidget() is dialog.apart
    dialog.close()
    window.show_named("desk")


def lets_in_what_came_too_late(windows, dialog, back, is_there, qtbot):
    wait = qtbot.waitUntil
    assert dialog.tabs.tabText(2) == "Kept apart"
    back.accept("451 +3. 300")
    assert run_round(back.book)[0].standing.lamp is Lamp.REVOKED
    dialog.reload()
    wait(lambda: dialog.tabs.tabText(2) == "Kept apart (1)", timeout=20_000)
    the_review_leads_there(windows, qtbot)
    dialog.tabs.setCurrentWidget(dialog.apart)
    dialog.apart.grid.setCurrentIndex(dialog.apart.facts.index(0, 0))
    dialog.apart.accept_button.click()
    (asking,) = dialog.apart.findChildren(ReasonDialog)
    qtbot.keyClicks(asking.reason, "rang him")
    qtbot.keyClick(asking.reason, Qt.Key.Key_Return)
    wait(is_there, timeout=20_000)
    dialog.reload()
    wait(lambda: dialog.tabs.tabText(2) == "Kept apart", timeout=20_000)

    dialog.tabs.setCurrentWidget(dialog.exchanges)
    done = dialog.exchanges.exchanges
    assert {done.index(row, 1).data() for row in range(done.rowCount())} >= {"sent", "fetched"}
    wait(lambda: "no verified backup" in dialog.exchanges.health.text())
    wait(lambda: "Commits: p50 " in dialog.exchanges.commits.text())
    bundle = back.path.with_name("bundle.zip")
    dialog.exchanges.write_bundle(str(bundle))
    wait(lambda: "Written to" in dialog.strip.sentence, timeout=20_000)
    with ZipFile(bundle) as written:
        commits = json.loads(written.read("station.json"))["commits"]
    assert 0 < commits["p50_us"] <= commits["p99_us"]
    dialog.close()


def ages_are_told(windows, qtbot):
    """Every page says how old it is once the server was not heard for minutes."""
    qtbot.waitUntil(lambda: word(windows) == "Paused")
    window = windows.first
    station = windows.correspondent._begun.station
    answered = station.contact.answered_at
    later = replace(station.contact, answered_at=lambda: answered() - 5 * 60_000)
    station.contact = later
    windows.correspondent.changed.emit()
    assert window.status.sync.age.text() == "5 min"
    for page, kind in (("accounts", PageHeader), ("board", PageHeader), ("entry", AgeLine)):
        window.show_named(page)
        header = window.page_shown.findChild(kind)
        assert header.age.startswith("Of other stations as of ")
        assert header.age.endswith(", 5 min ago")
    window.show_named("desk")


def numbers_shown(windows, qtbot, *, marked):
    """What the page of tickets shows as numbers; one that waits to be sent carries a mark."""
    windows.first.show_named("tickets")
    model = windows.first.page_shown.model

    def numbers():
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        return [index.data() for index in shown]

    qtbot.waitUntil(lambda: sum(one.endswith(" ↑") for one in numbers()) == marked, timeout=20_000)
    return numbers

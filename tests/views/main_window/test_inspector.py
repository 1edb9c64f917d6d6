"""The inspector beside every page, and what was visited last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.recent import Recent, RecentDialog
from desktop.views.page import Subject
from tests.shop import Shop
from tests.views.opened import opened

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(theme, tmp_path):
    shop = Shop(tmp_path / "beside.bookdesk")
    event = shop.game(451)
    shop.accept("452 100")
    shop.accept("451 60")
    shop.result(event, 24, 17)
    with opened(shop, theme, tmp_path) as session:
        yield session
    shop.book.close()


@pytest.fixture
def window(session, qtbot):
    windows = OpenWindows(session, page_offers)
    made = windows.start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    wait(qtbot, session)
    yield made
    windows.close_all()
    windows.deleteLater()


def wait(qtbot, session):
    qtbot.waitUntil(lambda: session.runner.is_idle, timeout=20_000)


def inspected(window, session, qtbot, page, payload=None):
    """What the inspector tells once the page has a cursor."""
    window.visit(page, payload)
    wait(qtbot, session)
    window.beside.watch.look()
    wait(qtbot, session)
    return window.beside.inspector.told


def captions(told):
    return [figure.caption for figure in told.figures]


def test_what_is_selected_is_shown_beside_every_page(window, session, qtbot):
    assert window.beside.inspector.isHidden()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_I, ALT)
    assert not window.beside.inspector.isHidden()
    assert inspected(window, session, qtbot, "desk") is None
    account = inspected(window, session, qtbot, "accounts", "P1")
    assert account.title.startswith("P1")
    assert "Available" in captions(account)
    assert len(account.lines[0][1]) == 2
    for page in ("exposure", "settlement", "board"):
        event = inspected(window, session, qtbot, page)
        assert (event.page, captions(event)[:2]) == ("board", ["League", "Rotation"]), page
        assert any("open, risk" in line for line in event.lines[1][1])
    assert inspected(window, session, qtbot, "weekly").page == "accounts"
    window.visit("journal")
    wait(qtbot, session)
    window.page("journal").facts.grid.select_row(0)
    fact = inspected(window, session, qtbot, "journal")
    assert captions(fact)[:2] == ["When", "Who"]
    window.visit("tickets")
    wait(qtbot, session)
    window.page("tickets").grid.select_row(0)
    ticket = inspected(window, session, qtbot, "tickets")
    assert captions(ticket)[:4] == ["Player", "Type", "Risk", "To win"]
    asked = []
    window.beside.inspector.go.connect(lambda *place: asked.append(place))
    window.beside.inspector._open.click()
    assert asked == [("tickets", ticket.payload)]
    window.page("tickets").deeds.dialog.close()
    QTest.keyClick(window, Qt.Key.Key_I, ALT)
    assert window.beside.inspector.isHidden()


def test_what_somebody_looked_at_is_offered_again(window, session, qtbot):
    for code in ("P1", "P2"):
        window.visit("accounts", code)
        wait(qtbot, session)
        window.beside.watch.look()
        window.beside.watch.note_stay()
    window.visit("desk")
    wait(qtbot, session)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_E, CONTROL)
    dialog = window.findChild(RecentDialog)
    assert [subject.key for subject in dialog.model.rows] == ["P2", "P1"]
    QTest.keyClicks(dialog.box, "p1")
    assert [subject.key for subject in dialog.model.rows] == ["P1"]
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    wait(qtbot, session)
    assert window.current_page == "accounts"
    assert window.page("accounts").current.code == "P1"


def test_recent_places_are_a_users_own_and_each_is_there_once(session):
    ann = Recent(session.settings, "a.bookdesk", "Ann")
    for subject in (
        Subject("ticket", 7, "KA1"), Subject("event", 3, "A – B"), Subject("ticket", 7),
        Subject("fact", 9),
    ):  # fmt: skip
        ann.note(subject)
    assert ann.list() == [Subject("ticket", 7, "KA1"), Subject("event", 3, "A – B")]
    assert Recent(session.settings, "a.bookdesk", "Kim").list() == []
    assert Recent(session.settings, "b.bookdesk", "Ann").list() == []

import pytest
from PySide6.QtWidgets import QWidget

from desktop.services.changes import changed
from desktop.views.refresh import RefreshHub


class Clocked:
    """A window that notes its reloads."""

    def __init__(self, hub, qtbot, kinds):
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.reloads = []
        hub.listen(self.widget, frozenset(kinds), self.reloads.append)


@pytest.fixture
def hub(qapp):
    made = RefreshHub()
    yield made
    made.deleteLater()


@pytest.fixture
def board(hub, qtbot):
    window = Clocked(hub, qtbot, {"lines", "events"})
    with qtbot.waitExposed(window.widget):
        window.widget.show()
    return window


def test_changes_are_merged_into_one_reload(hub, board, qtbot):
    hub.announce(changed("lines"))
    hub.announce(changed("events", "tickets"))
    assert board.reloads == []
    qtbot.waitUntil(lambda: bool(board.reloads))
    assert board.reloads == [changed("lines", "events")]


def test_a_window_is_not_asked_about_what_it_does_not_show(hub, board):
    hub.announce(changed("users"))
    hub.tell_windows()
    assert board.reloads == []


def test_a_window_that_has_just_reloaded_waits_its_turn(hub, board, qtbot):
    hub.announce(changed("lines"))
    hub.tell_windows()
    hub.announce(changed("lines"))
    hub.tell_windows()
    assert len(board.reloads) == 1
    assert hub.is_marked(board.widget)
    qtbot.waitUntil(lambda: len(board.reloads) == 2)


def test_a_hidden_window_reloads_when_it_is_shown(hub, board, qtbot):
    board.widget.hide()
    hub.announce(changed("lines"))
    hub.tell_windows()
    assert board.reloads == []
    board.widget.show()
    qtbot.waitUntil(lambda: bool(board.reloads))
    assert board.reloads == [changed("lines")]


def test_a_window_that_stopped_listening_is_left_alone(hub, board):
    hub.stop_listening(board.widget)
    hub.announce(changed("lines"))
    hub.tell_windows()
    assert board.reloads == []

"""What is kept of windows, and where they go when their screen is gone."""

import pytest
from PySide6.QtCore import QRect

from desktop.views.main_window.layout import (
    WindowLayout,
    pulled_back,
    read_windows,
    write_windows,
)
from desktop.views.main_window.workspaces import WORKSPACES

MAIN, SECOND = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


def test_windows_come_back_as_they_were_written():
    windows = [
        WindowLayout("desk"),
        WindowLayout(
            "board", (10, -20, 800, 600), is_maximised=True, is_folded=True, has_inspector=True,
            places={"board": {"filter0": ["NFL", []], "grid0": [7, 3]}},
        ),
        WindowLayout("entry", is_full=True),
    ]  # fmt: skip
    assert read_windows(write_windows(windows)) == windows


@pytest.mark.parametrize(
    "text", ["", "{", "7", "{}", "[7, null]", '[{"page": 7}]', '[{"area": [1, 2, 3, 4]}]']
)
def test_a_text_that_is_no_layout_has_no_windows(text):
    assert read_windows(text) == []


def test_what_is_wrong_in_a_window_is_left_out():
    [window] = read_windows(
        '[{"page": "desk", "area": [1, 2, "3", 4], "full": "yes", "places": {"desk": 7}}]'
    )
    assert window == WindowLayout("desk")


@pytest.mark.parametrize(
    ("wanted", "screens", "where"),
    [
        (QRect(100, 50, 900, 700), [MAIN], QRect(100, 50, 900, 700)),
        (QRect(2000, 50, 900, 700), [MAIN, SECOND], QRect(2000, 50, 900, 700)),
        # The second screen was taken away.
        (QRect(2000, 50, 900, 700), [MAIN], QRect(1020, 50, 900, 700)),
        # Its title bar is above the screen.
        (QRect(100, -300, 900, 700), [MAIN], QRect(100, 0, 900, 700)),
        # Only a corner of it is on the screen.
        (QRect(-880, 900, 900, 700), [MAIN], QRect(0, 340, 900, 700)),
        # Larger than what is left.
        (QRect(5000, 5000, 3000, 2000), [SECOND], QRect(1920, 0, 1280, 1024)),
    ],
)
def test_a_window_off_the_screen_is_pulled_back(wanted, screens, where):
    assert pulled_back(wanted, screens) == where


def test_every_workspace_lies_on_the_screens_that_are_there():
    for workspace in WORKSPACES:
        for screens in ([MAIN], [MAIN, SECOND]):
            for window in workspace.windows(screens):
                assert any(screen.contains(QRect(*window.area)) for screen in screens)

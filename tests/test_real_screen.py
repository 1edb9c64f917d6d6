"""Windows on an X screen as well as offscreen: the libraries of the xcb platform are all there."""

import os
import shutil
import subprocess
import sys

import pytest

XVFB_RUN = shutil.which("xvfb-run")
SHOW_A_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
window = QLabel("Bookdesk")
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
print(app.platformName(), window.grab().size().isEmpty())
"""


@pytest.mark.skipif(XVFB_RUN is None, reason="no xvfb-run on this machine to make a screen with")
def test_a_window_is_shown_on_an_x_screen():
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    ran = subprocess.run(
        [XVFB_RUN, "--auto-servernum", sys.executable, "-c", SHOW_A_WINDOW],
        env={**environment, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout == "xcb False\n", ran.stderr

"""The program on an X screen as well as offscreen: the xcb platform takes a ticket by keys."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

XVFB_RUN = shutil.which("xvfb-run")
PROJECT = Path(__file__).parents[1]
PAGES = 16


@pytest.mark.skipif(XVFB_RUN is None, reason="no xvfb-run on this machine to make a screen with")
def test_the_program_takes_a_ticket_by_keys_on_an_x_screen_and_ends_well(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    screen = ["--auto-servernum", "--server-args=-screen 0 1600x1000x24"]
    program = [sys.executable, "-m", "desktop", "selftest", "--out", str(tmp_path)]
    ran = subprocess.run(
        [XVFB_RUN, *screen, *program],
        cwd=PROJECT,
        env={**environment, "QT_QPA_PLATFORM": "xcb", "BOOKDESK_LANGUAGE": "en"},
        capture_output=True,
        text=True,
        check=False,
    )
    told = ran.stdout.splitlines()
    assert ran.returncode == 0, ran.stderr
    assert told[1] == "The windows are shown by the platform “xcb”."
    assert told[2].startswith("Ticket K")
    assert told[2].endswith(" was taken by keys.")
    assert told[3] == f"{PAGES} pages were opened."
    assert told[-1] == "All of it works."
    pictures = [QImage(str(path)) for path in tmp_path.glob("*.png")]
    assert len(pictures) == PAGES + 1
    assert all(picture.width() >= 1200 for picture in pictures)
    assert len(list(tmp_path.glob("*.xlsx"))) == 1

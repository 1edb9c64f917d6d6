"""The net of conftest.py, tried by letting things fall into it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]

SILENT = "def test_it(): pass"
WARNS = "import logging\ndef test_it(): logging.getLogger('book').warning('disk nearly full')"
WARNS_AS_EXPECTED = """
import logging
def test_it(caplog):
    logging.getLogger('book').warning('disk nearly full')
    assert 'disk nearly full' in caplog.text
    caplog.clear()
"""
QT_WARNS = "from PySide6.QtCore import qWarning\ndef test_it(qapp): qWarning('no such slot')"
SLOT_RAISES = """
from PySide6.QtCore import QTimer
def test_it(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)
"""
PYTHON_WARNS = "import warnings\ndef test_it(): warnings.warn('old')"
ON_A_SCREEN = "def test_it(qapp): assert qapp.platformName() == 'offscreen'"


PASSED, FAILED = {"PASSED"}, {"FAILED"}
STORIES = {
    "silence passes": (SILENT, PASSED),
    "a logged warning fails": (WARNS, {"PASSED", "ERROR"}),
    "an expected and cleared warning passes": (WARNS_AS_EXPECTED, PASSED),
    "a Qt warning fails": (QT_WARNS, FAILED),
    "an exception in a slot fails": (SLOT_RAISES, FAILED),
    "a Python warning fails": (PYTHON_WARNS, FAILED),
    "windows are drawn offscreen": (ON_A_SCREEN, PASSED),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """What became of each story; one run has them all, each as a module of its own."""
    folder = tmp_path_factory.mktemp("stories")
    for number, (body, _) in enumerate(STORIES.values()):
        (folder / f"test_{number}.py").write_text(body, "utf-8")
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "tests.conftest",
            "-c",
            "pyproject.toml",
            "-rA",
            folder,
        ],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    told = re.findall(r"^(PASSED|FAILED|ERROR) .*test_(\d)\.py::test_it", ran.stdout, re.MULTILINE)
    found = {name: set() for name in STORIES}
    for outcome, number in told:
        found[[*STORIES][int(number)]].add(outcome)
    return found


@pytest.mark.parametrize("story", STORIES)
def test_what_a_test_may_not_do_unnoticed(story, outcomes):
    assert outcomes[story] == STORIES[story][1]

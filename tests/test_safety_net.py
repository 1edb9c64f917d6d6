"""The net of conftest.py, tried by letting things fall into it."""

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


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        pytest.param(SILENT, "1 passed", id="silence passes"),
        pytest.param(WARNS, "1 error", id="a logged warning fails"),
        pytest.param(WARNS_AS_EXPECTED, "1 passed", id="an expected and cleared warning passes"),
        pytest.param(QT_WARNS, "1 failed", id="a Qt warning fails"),
        pytest.param(SLOT_RAISES, "1 failed", id="an exception in a slot fails"),
        pytest.param(PYTHON_WARNS, "1 failed", id="a Python warning fails"),
        pytest.param(ON_A_SCREEN, "1 passed", id="windows are drawn offscreen"),
    ],
)
def test_what_a_test_may_not_do_unnoticed(tmp_path, body, outcome):
    story = tmp_path / "test_story.py"
    story.write_text(body, "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-c", "pyproject.toml", story],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome in ran.stdout.splitlines()[-1]

"""The start: what is on the screen first, what is loaded by then, and what is behind it."""

import gc
import json
import os
import subprocess
import sys
import weakref

import pytest
from PySide6.QtCore import QTimer

from benchmarks.product.program import SEASON_VARIABLE
from desktop.app import Program
from desktop.book.machine import this_machine
from desktop.services.books import Owner, new_book
from desktop.starting import Loading
from desktop.views.main_window.layout import WindowLayout
from desktop.views.main_window.opening import OpeningFrame

NO_OTHER_BOOK = {name: value for name, value in os.environ.items() if name != SEASON_VARIABLE}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("start")
    new_book(made / "season.book", this_machine(), Owner("Ann", system_user="*")).close()
    return made


def started(side, folder):
    ran = subprocess.run(
        [sys.executable, "-m", f"benchmarks.product.{side}", str(folder)],
        capture_output=True, text=True, check=True, env=NO_OTHER_BOOK,
    )  # fmt: skip
    return json.loads(ran.stdout)


def test_the_first_window_is_painted_before_the_book_is_asked_and_anything_heavy_loaded(folder):
    counts = started("start", folder)
    assert counts["heavy_modules"] == 0
    assert counts["has_sqlalchemy"] == 0
    assert counts["modules"] <= 260


def test_the_main_window_comes_after_few_statements_and_loads_nothing_heavy(folder):
    counts = started("start_to_desk", folder)
    assert counts["heavy_modules"] == 0
    assert counts["statements_to_open"] <= 40


@pytest.fixture
def frame(theme, qtbot):
    made = OpeningFrame(theme, WindowLayout("desk", (40, 30, 900, 700), is_folded=True))
    made.show()
    yield made
    made.deleteLater()
    gc.unfreeze()


def test_the_frame_stands_where_the_main_window_was_left(frame):
    assert frame.geometry().getRect() == (40, 30, 900, 700)
    assert frame.rail.is_folded


def test_the_program_is_there_at_the_end_of_the_wait(frame):
    loading = Loading()
    assert loading.wait(frame)
    assert loading.program is Program


def test_nobody_waits_for_a_program_whose_frame_was_closed(frame):
    QTimer.singleShot(0, frame.close)
    assert not Loading().wait(frame)


def test_what_the_windows_dropped_is_not_deleted_by_the_thread_that_loads(frame):
    dropped = QTimer()
    dropped.itself = dropped
    dropped.start(60_000)
    gone = weakref.ref(dropped)
    del dropped
    assert Loading().wait(frame)
    assert gone() is not None


def test_what_loading_failed_with_is_told(frame, monkeypatch):
    monkeypatch.setitem(sys.modules, "desktop.app", None)
    with pytest.raises(ModuleNotFoundError):
        Loading().wait(frame)

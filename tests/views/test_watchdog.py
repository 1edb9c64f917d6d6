"""Slow events are found by thread CPU, and a silent event loop is written down."""

import threading
import time

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QPushButton

from desktop.views.watchdog import EventWatch, Heartbeat
from tests.views.stalls import Stalls, watched


def burn(milliseconds):
    ends_at = time.thread_time() + milliseconds / 1000
    while time.thread_time() < ends_at:
        pass


@pytest.fixture(autouse=True)
def _nothing_left_over(qapp):
    """Windows of other tests that wait to be deleted are not what is measured."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def button(qtbot):
    made = QPushButton("Work")
    made.setObjectName("worker")
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_event_that_burns_cpu_is_named(button, qapp, qtbot):
    with watched(qapp) as stalls:
        button.clicked.connect(lambda: burn(60))
        button.animateClick()
        qtbot.waitUntil(lambda: bool(stalls.found))
    [stall] = stalls.found
    assert stall.milliseconds > 50
    with pytest.raises(AssertionError, match="Timer for QPushButton worker"):
        stalls.check()


def test_sleeping_and_short_work_are_no_stalls(button, no_stall, qtbot):
    done = []
    button.clicked.connect(lambda: (time.sleep(0.06), done.append(True)))
    button.animateClick()
    qtbot.waitUntil(lambda: bool(done))
    no_stall.check()


def test_what_a_loop_inside_an_event_delivers_is_not_charged_to_that_event(qapp):
    slow = []
    watch = EventWatch(qapp, slow.append, 50)
    watch.start()
    inner, outer = QEventLoop(), QEventLoop()

    def stay():
        QTimer.singleShot(0, lambda: burn(60))
        QTimer.singleShot(0, inner.quit)
        inner.exec()
        outer.quit()

    QTimer.singleShot(0, stay)
    outer.exec()
    watch.stop()
    assert len(slow) == 1


def test_a_watch_that_was_stopped_measures_nothing(button, qapp):
    watch = EventWatch(qapp, print)
    watch.start()
    button.update()
    qapp.processEvents()
    counted = watch.events
    assert counted
    watch.stop()
    button.repaint()
    qapp.processEvents()
    assert watch.events == counted


def test_what_came_before_can_be_left_out():
    stalls = Stalls()
    stalls.found.append("the first paint")
    stalls.forget()
    stalls.check()


def test_a_silent_loop_is_written_down_once_with_its_stack(qapp, qtbot, tmp_path, caplog):
    with (tmp_path / "fault.txt").open("w") as stream:
        heart = Heartbeat(stream, silent_seconds=0.02)

        def hang():
            ends_at = time.monotonic() + 20
            while not heart.dumps and time.monotonic() < ends_at:
                time.sleep(0.001)

        QTimer.singleShot(0, hang)
        qtbot.waitUntil(lambda: len(caplog.records) == 2)
        heart.stop()
    written = (tmp_path / "fault.txt").read_text()
    assert written.count("The window is silent") == heart.dumps == 1
    assert "in hang" in written
    told = [record.getMessage() for record in caplog.records]
    assert told == ["The window is silent", "The window answers again"]
    caplog.clear()
    assert "heartbeat" not in [thread.name for thread in threading.enumerate()]

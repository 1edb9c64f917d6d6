"""Windows that hold themselves in a circle are deleted by the thread that made them."""

import gc
import sys
import threading
import weakref

import psutil
import pytest
from PySide6.QtCore import QObject

from desktop.tasks.garbage import OBJECTS, GarbageClock


@pytest.fixture
def clock(qapp):
    made = GarbageClock(qapp)
    yield made
    made.stop()
    made.deleteLater()


def make_much():
    """More new objects than Python lets pass without a collection of its own."""
    return [[] for _ in range(2 * OBJECTS)]


def test_another_thread_collects_nothing(clock):
    circle = QObject()
    circle.itself = circle
    gone = weakref.ref(circle)
    del circle
    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()
    assert gone() is not None


def test_the_clock_collects_what_other_threads_made_necessary(clock):
    circle = QObject()
    circle.itself = circle
    gone = weakref.ref(circle)
    del circle
    kept = make_much()
    clock._look()
    assert gone() is None
    assert kept


@pytest.mark.parametrize("collects", [True, False])
def test_it_is_given_back_as_it_was(qapp, collects):
    (gc.enable if collects else gc.disable)()
    made = GarbageClock(qapp)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled() == collects
    made.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="of others' C libraries nothing is asked")
def test_what_opening_took_is_given_back(clock):
    taken = [bytes(2_000) for _ in range(32_000)]
    kept = taken[::100]
    taken.clear()
    before = psutil.Process().memory_info().rss
    clock._look()
    assert before - psutil.Process().memory_info().rss > 32_000_000
    assert kept

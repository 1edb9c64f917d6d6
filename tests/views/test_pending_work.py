"""Long work: how far, how fast, how long still; and what became of it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject

from desktop.views.formatting import Formats
from desktop.views.main_window.pace import duration_text, pace_text
from desktop.views.pending_work import Outcome, PendingWork


class Clock:
    """Milliseconds that the test moves on."""

    def __init__(self):
        self.now = 5_000

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pending(qapp, clock):
    made = PendingWork(clock_ms=clock)
    yield made
    made.deleteLater()


def test_rate_and_time_left_come_from_what_was_done(pending, clock):
    work = pending.begin("Verifying")
    assert (work.percent, work.rate, work.seconds_left) == (None, None, None)
    clock.now += 4_000
    work.report(2_000, 10_000)
    assert (work.percent, work.rate, work.seconds_left) == (20, 500, 16)
    texts = Formats(QLocale("en_US"), None)
    assert pace_text(texts, work) == "500 a second · 16 s left"
    work.finish()
    assert work.percent == 100


def test_what_failed_stays_where_it_stopped(pending):
    work = pending.begin("Verifying")
    work.report(2_000, 10_000)
    work.finish("The disk is full.")
    assert work.percent == 20


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (59, "59 s"), (61, "1 min 1 s"), (7_260, "2 h 1 min")]
)
def test_a_length_of_time_has_its_two_largest_units(seconds, text):
    assert duration_text(seconds) == text


def test_what_ended_is_kept_with_its_outcome_the_newest_first(pending, clock):
    ended = []
    pending.ended.connect(ended.append)
    done, failed = pending.begin("One"), pending.begin("Two")
    off = pending.begin("Three", cancel=lambda: None)
    clock.now += 12_000
    done.finish()
    done.finish()
    failed.finish("The disk is full.")
    off.cancel()
    assert off.outcome is Outcome.CALLED_OFF
    off.finish()
    assert ended == [done, failed, off]
    assert [work.outcome for work in pending.finished] == [
        Outcome.CALLED_OFF, Outcome.FAILED, Outcome.DONE,
    ]  # fmt: skip
    assert done.lasted_ms == 12_000
    assert pending.works == ()


def test_work_that_cannot_be_called_off_goes_on(pending):
    work = pending.begin("Settling")
    work.cancel()
    assert work.outcome is Outcome.RUNNING


def test_work_of_a_window_that_is_gone_is_given_up(pending):
    called_off = []
    window = QObject()
    work = pending.begin("Writing", lambda: called_off.append(True), again=print, owner=window)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert called_off == [True]
    assert pending.works == ()
    assert work.again is None

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.errors import BookdeskError
from desktop.tasks.cancelling import CancelledError
from desktop.views.dialogs.crash import CrashDialog, crash_report
from desktop.views.errors import present
from desktop.views.widgets.alert_strip import AlertStrip

LOCKED = BookdeskError("Another program holds the book.", hint="Close it and try again.")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def failing():
    name = "Bravo Jim"
    raise KeyError(name)


def test_an_expected_failure_is_said_in_the_strip_of_the_window(window, theme):
    strip = AlertStrip(theme, window)
    present(LOCKED, window, strip)
    assert strip.sentence == "Another program holds the book."
    assert window.findChildren(QMessageBox) == []


def test_without_a_strip_it_is_said_in_a_dialog(window):
    present(LOCKED, window)
    [box] = window.findChildren(QMessageBox)
    assert (box.text(), box.informativeText()) == (str(LOCKED), "Close it and try again.")
    box.close()


def test_work_that_was_called_off_is_no_failure(window):
    present(CancelledError(), window)
    assert window.children() == []


def test_a_fault_of_the_program_goes_to_the_one_hook(window, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: caught.append(fault))
    with pytest.raises(KeyError) as raised:
        failing()
    present(raised.value, window)
    assert caught == [(KeyError, raised.value, raised.value.__traceback__)]


def test_a_report_says_where_and_not_what_was_typed(window):
    try:
        failing()
    except KeyError as error:
        dialog = CrashDialog(crash_report(error), window)
    dialog.copy_report()
    copied = QGuiApplication.clipboard().text()
    assert "in failing" in copied
    assert "Bravo" not in copied


def test_the_same_fault_has_the_same_number():
    reports = []
    for _ in range(2):
        try:
            failing()
        except KeyError as error:
            reports.append(crash_report(error).id)
    assert reports[0] == reports[1]

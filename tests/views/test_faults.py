"""A fault of the program: told once, the book really asked, drafts kept, nothing swallowed."""

import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.app import Program
from desktop.book.drafts import list_drafts
from desktop.book.machine import this_machine
from desktop.book.reading import BookReader
from desktop.log import FAULT_NAME, watch_for_hard_crashes
from desktop.services.books import Owner, new_book
from desktop.views.errors import present
from desktop.views.faults import FaultWatch
from desktop.views.settings import Settings


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    path = tmp_path / "faults.bookdesk"
    new_book(path, this_machine(), Owner("Ann", system_user="*")).close()
    made = Program(qapp, this_machine(), Settings(tmp_path / "settings.ini"))
    with qtbot.waitSignal(made.opened):
        made.open(path)
    yield made
    made.close_book()
    made.deleteLater()


@contextmanager
def watching(program, caplog):
    """The watch of the program; what it logged is looked at and let go."""
    made = FaultWatch(QApplication.instance(), program.ask_whether_safe)
    try:
        yield made
    finally:
        made.stop()
        if made.dialog is not None:
            made.dialog.accept()
        made.deleteLater()
    said = {record.message for record in caplog.records if "does not support" not in record.message}
    assert said <= {"An unexpected error"}
    caplog.clear()


def fail():
    raise LookupError("Bravo Jim")


def test_a_fault_in_a_slot_is_shown_once_with_what_the_book_says(program, qtbot, caplog):
    with watching(program, caplog) as faults:
        program.windows.first.visit("entry")
        program.windows.first.page("entry").box.setText("452 100")
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: faults.dialog is not None)
        dialog = faults.dialog
        qtbot.waitUntil(lambda: dialog.book_state.text().startswith("✓ The book is safe"))
        assert "in fail" in dialog.report_box.toPlainText()
        assert "Bravo" not in dialog.report_box.toPlainText()
        with BookReader(program.session.path) as reader:
            kept = list_drafts(reader, program.session.actor.user_id)
        assert [draft.fields["line"] for draft in kept] == ["452 100"]
        QTimer.singleShot(0, fail)
        qtbot.wait(50)
        assert faults.dialog is dialog
        dialog.accept()
        assert faults.dialog is None


def test_a_fault_that_a_window_presents_and_one_of_a_thread_go_the_same_way(program, qtbot, caplog):
    with watching(program, caplog) as faults:
        try:
            fail()
        except LookupError as error:
            present(error, program.windows.first, program.session.strip)
        qtbot.waitUntil(lambda: faults.dialog is not None)
        faults.dialog.accept()
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: faults.dialog is not None)


def test_a_book_that_is_not_safe_is_said_to_be_so(program, qtbot, caplog):
    with watching(program, caplog) as faults:

        def break_the_chain(book):
            with book.aside() as connection:
                connection.exec_driver_sql("DROP TRIGGER fact_no_update")
                connection.exec_driver_sql("UPDATE fact SET chain = zeroblob(32) WHERE seq = 1")

        program.runner.write(break_the_chain, lambda _: QTimer.singleShot(0, fail))
        qtbot.waitUntil(lambda: faults.dialog is not None)
        dialog = faults.dialog
        qtbot.waitUntil(lambda: dialog.book_state.text().startswith("✕"))
        assert "does not match its own hashes" in dialog.book_state.text()


def test_restart_and_the_folder_of_logs_are_offered(program, qtbot, caplog, monkeypatch):
    with watching(program, caplog) as faults:
        opened, asked = [], []
        monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
        faults.restart_asked.connect(lambda: asked.append(True))
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: faults.dialog is not None)
        buttons = {b.text().replace("&", ""): b for b in faults.dialog.findChildren(QPushButton)}
        buttons["Open log folder"].click()
        buttons["Restart"].click()
        assert opened[0].toLocalFile().endswith("logs")
        assert asked == [True]


def test_a_hard_crash_is_told_at_the_next_start_and_silence_is_none(
    program, tmp_path, qtbot, caplog
):
    with watching(program, caplog) as faults:
        (tmp_path / FAULT_NAME).write_text("Fatal Python error: Segmentation fault\n  File x\n")
        left, stream = watch_for_hard_crashes(tmp_path)
        stream.close()
        faults.tell_hard_crash(left)
        qtbot.waitUntil(lambda: faults.dialog.book_state.text().startswith("✓"))
        assert "Segmentation" in faults.dialog.report_box.toPlainText()
        (tmp_path / FAULT_NAME).write_text("Thread 0x01 (most recent call first):\n  File x\n")
        left, stream = watch_for_hard_crashes(tmp_path)
        stream.close()
        assert left == ""

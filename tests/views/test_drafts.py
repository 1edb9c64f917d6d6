"""What was typed comes back: kept after a rest, dropped when sent, never sent by itself."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from desktop.app import Program
from desktop.book.drafts import list_drafts
from desktop.book.machine import this_machine
from desktop.book.reading import BookReader
from desktop.services.books import Owner, new_book
from desktop.views.drafts import DraftKeeper, Place
from desktop.views.settings import Settings
from tests.shop import Shop

# The program with a wager in its line; it says so once the draft is on the disk, and waits.
_TYPES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from desktop.app import Program
from desktop.views.look import application
from desktop.book.drafts import list_drafts
from desktop.book.machine import this_machine
from desktop.book.reading import BookReader
from desktop.book.queries.people import list_users
from desktop.views.settings import Settings
path, settings = Path(sys.argv[1]), Path(sys.argv[2])
app = application()
program = Program(app, this_machine(), Settings(settings))
def type_a_wager(window, session):
    window.visit("entry")
    page = window.page("entry")
    QTest.keyClicks(page.player_bar.box, "P1001")
    QTest.keyClicks(page.box, "452-3. 500")
def look():
    with BookReader(path) as reader:
        kept = [draft for user in list_users(reader) for draft in list_drafts(reader, user.id)]
    if any(draft.fields.get("line") for draft in kept):
        print("typed", flush=True)
program.opened.connect(type_a_wager)
timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
program.open(path)
app.exec()
"""


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "drafts.bookdesk")
    yield made
    made.book.close()


class Form(QDialog):
    def __init__(self):
        super().__init__()
        self.name, self.day, self.secret = QLineEdit(), QLineEdit("2026-11-22"), QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        column = QVBoxLayout(self)
        for title, edit in (("Name", self.name), ("Day", self.day), ("Secret", self.secret)):
            edit.setAccessibleName(title)
            column.addWidget(edit)


def kept(session):
    with BookReader(session.path) as reader:
        found = list_drafts(reader, session.actor.user_id)
    return {draft.place: dict(draft.fields) for draft in found}


def test_a_form_is_kept_after_a_rest_without_secrets_and_brought_back(session, qtbot):
    form = Form()
    qtbot.addWidget(form)
    session.drafts.watch_form(form, "forms/new", "New form")
    QTest.keyClicks(form.name, "Ann")
    QTest.keyClicks(form.secret, "4711")
    assert kept(session) == {}
    qtbot.waitUntil(lambda: kept(session) == {"forms/new": {"Name": "Ann"}})
    again = DraftKeeper(session.runner, session.actor.user_id)
    told = []
    again.brought_back.connect(told.append)
    other = Form()
    qtbot.addWidget(other)
    again.watch_form(other, "forms/new", "New form")
    again.load()
    qtbot.waitUntil(lambda: bool(told))
    assert [draft.title for draft in told[0]] == ["New form"]
    assert (other.name.text(), other.day.text(), other.secret.text()) == ("Ann", "2026-11-22", "")
    other.reject()
    qtbot.waitUntil(lambda: kept(session) == {})


def test_what_somebody_typed_meanwhile_is_not_written_over(session, qtbot):
    form, again = Form(), Form()
    for made in (form, again):
        qtbot.addWidget(made)
    session.drafts.watch_form(form, "forms/new", "New form")
    form.name.setText("Ann")
    session.drafts.flush()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    keeper = DraftKeeper(session.runner, session.actor.user_id)
    keeper.watch_form(again, "forms/new", "New form")
    again.name.setText("Bob")
    keeper.load()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert again.name.text() == "Bob"


def test_an_emptied_line_is_forgotten_at_once_and_half_a_line_is_nothing(session, qtbot):
    form = Form()
    qtbot.addWidget(form)
    fields = {"player": form.name, "line": form.day}
    form.day.clear()
    session.drafts.watch(form, Place("entry/1", lambda: "Wager", fields, frozenset({"line"})))
    assert session.drafts.next_name("entry") == "entry/2"
    form.name.setText("P1")
    session.drafts.flush()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert kept(session) == {}
    form.day.setText("452 100")
    session.drafts.flush()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert kept(session) == {"entry/1": {"player": "P1", "line": "452 100"}}
    form.day.clear()
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert kept(session) == {}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only where a process can be killed")
def test_a_wager_that_was_typed_when_the_program_was_killed_comes_back_and_is_no_ticket(
    qapp, qtbot, tmp_path
):
    path = tmp_path / "killed.bookdesk"
    new_book(path, this_machine(), Owner("Ann", system_user="*")).close()
    command = [sys.executable, "-c", _TYPES, str(path), str(tmp_path / "killed.ini")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BOOKDESK_HOME": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as killed:
        assert killed.stdout.readline() == "typed\n"
        killed.kill()
    program = Program(qapp, this_machine(), Settings(tmp_path / "again.ini"))
    with qtbot.waitSignal(program.opened, timeout=10_000) as told:
        program.open(path)
    window, session = told.args
    qtbot.waitUntil(lambda: "1 draft brought back" in session.strip.sentence)
    assert "P1001: 452-3. 500" in session.strip.sentence
    window.visit("entry")
    page = window.page("entry")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert page.player_bar.box.text() == "P1001"
    assert page.box.text() == "452-3. 500"
    assert page.call.caller is None
    with BookReader(path) as reader:
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM ticket").scalar() == 0
    QTest.keyClick(page.box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.box, Qt.Key.Key_Delete)
    program.close_book()
    program.deleteLater()
    with BookReader(path) as reader:
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM draft").scalar() == 0

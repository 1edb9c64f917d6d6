"""The dialogs by which a book gets a server and a computer becomes a station, at a real server."""

import pytest
from PySide6.QtCore import Qt

from desktop.app import Program
from desktop.book.machine import this_machine
from desktop.services.stations.asking import ask_stations
from desktop.services.stations.enrolling import Came
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.settings import Settings
from desktop.views.sync.giving import GiveDialog
from desktop.views.sync.joining import JoinDialog
from desktop.views.sync.window import StationsDialog
from server.enrolment import admit
from tests.server.conftest import StationShop
from tests.server.offices import in_step
from tests.views.opened import opened


def test_a_book_is_given_to_a_server_from_its_window(server, home, theme, tmp_path, qtbot):
    shop = StationShop(tmp_path)
    shop.game()
    wait, key = qtbot.waitUntil, qtbot.keyClick
    with opened(shop, theme, tmp_path) as session:
        windows = OpenWindows(session, page_offers)
        windows.start()
        windows.correspondent.start()
        windows.first.office.open_stations()
        (stations,) = windows.first.findChildren(StationsDialog)
        wait(lambda: "has no server" in stations.sentence.text())
        stations.give_button.click()
        (dialog,) = stations.findChildren(GiveDialog)

        dialog.code_edit.setText("192.168.1.7:8765 # nonsense")
        key(dialog, Qt.Key.Key_Return)
        assert "no enrolment code" in dialog.strip.sentence

        dialog.code_edit.setText(server.code(bytes(range(16))))
        key(dialog, Qt.Key.Key_Return)
        wait(lambda: "has already" in dialog.strip.sentence)
        assert dialog.go_button.isEnabled()

        dialog.code_edit.setText(server.code())
        dialog.name_edit.setText("Front")
        key(dialog, Qt.Key.Key_Return)
        wait(lambda: windows.first.status.sync.word.text() == "In step", timeout=20_000)
        assert "tickets begin with KA" in session.strip.sentence
        wait(lambda: stations.here.stations.rowCount() == 1, timeout=20_000)
        windows.close_all()
        windows.deleteLater()
    in_step(shop)
    shop.book.close()


@pytest.fixture
def program(qapp, tmp_path):
    made = Program(qapp, this_machine(), Settings(tmp_path / "settings.ini"))
    yield made
    made.close_book()
    made.deleteLater()


def test_a_computer_becomes_a_station_of_an_office(server, office, program, tmp_path, qtbot):
    front = office("Front")
    book = bytes.fromhex(front.book.journal.identity.book)
    wait = qtbot.waitUntil
    program.ask_which_book()
    program.dialog.join_button.click()
    (dialog,) = program.dialog.findChildren(JoinDialog)
    path = tmp_path / "joined.bookdesk"
    dialog.code_edit.setText(server.code(book, needs_words=True))
    dialog.file_edit.setText(str(path.with_suffix("")))
    dialog.name_edit.setText("Back")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    wait(dialog.words.isVisible, timeout=20_000)
    (told,) = [seen for seen in ask_stations(front.book.reader) if seen.state == "waiting"]
    assert dialog.words.text().split() == told.words
    dialog.reject()

    program.open(path)
    wait(lambda: "not fetched whole" in program.dialog.strip.sentence)
    again = program.dialog.findChildren(JoinDialog)[-1]
    wait(again.words.isVisible, timeout=20_000)
    with server.office.engine.begin() as connection:
        admit(connection, book, told.station)
    with qtbot.waitSignal(program.opened, timeout=20_000) as opening:
        pass
    assert opening.args[1].path == path
    wait(lambda: program.window.status.sync.word.text() == "In step", timeout=20_000)


def test_a_new_station_is_told_why_it_did_not_begin_with_a_snapshot(theme, tmp_path, qtbot):
    """It is in all the same, and its book is opened once that was read."""
    dialog = JoinDialog(theme, this_machine())
    qtbot.addWidget(dialog)
    dialog.open()
    path = tmp_path / "joined.bookdesk"
    why = "The pieces of the snapshot do not make a whole. It was not used."
    dialog._on_came(path, Came(2, "KB", facts=7, told=(why,)))
    assert dialog.strip.sentence == why
    with qtbot.waitSignal(dialog.joined) as joining:
        qtbot.keyClick(dialog.go_button, Qt.Key.Key_Return)
    assert joining.args == [path]

"""What is done at the server's own console."""

import socket
import sys

import pytest

from desktop.cli import bookdesk
from desktop.domain.enrolment import NEW_BOOK, read_enrolment_code
from desktop.domain.errors import BookdeskError
from server.serving import AddressError, RunningServer, Site, open_database, read_address
from tests.server.station import TestStation


def test_a_code_of_the_command_line_lets_a_station_in_while_the_server_runs(
    server, station, capsys, monkeypatch
):
    monkeypatch.setattr("server.console.wall_clock", server.clock)
    data = str(server.data)
    wanted = station.book.hex()
    assert bookdesk(["enrol-code", "--data", data, "--book-id", wanted]) == 0
    code = capsys.readouterr().out.strip()
    assert read_enrolment_code(code).port == server.running.address[1]
    second = TestStation(server)
    assert (second.enrol(code).station, second.enrolled.waits) == (2, False)
    assert bookdesk(["enrol-code", "--data", data, "--new-book"]) == 0
    assert read_enrolment_code(capsys.readouterr().out.strip()).book == NEW_BOOK


def test_where_the_book_is_not_clear_the_command_line_asks_which(server, station, capsys):
    data = str(server.data)
    assert bookdesk(["enrol-code", "--data", data, "--book-id", "ffffffff"]) == 1
    told = capsys.readouterr().err
    assert "Say which book the code is for" in told
    assert station.book.hex()[:8] in told


def test_a_folder_without_a_server_is_told_apart(tmp_path, capsys):
    with pytest.raises(AddressError):
        read_address(tmp_path)
    assert bookdesk(["enrol-code", "--data", str(tmp_path)]) == 1
    assert "No server was ever started" in capsys.readouterr().err


def test_an_installation_without_the_server_says_so(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "server", None)
    assert bookdesk(["serve", "--data", str(tmp_path / "data")]) == 1
    assert "This installation has no server" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("listen", ["8765", "host:", "127.0.0.1:x", "127.0.0.1:70000"])
def test_an_address_that_is_none_is_refused(tmp_path, capsys, listen):
    assert bookdesk(["serve", "--data", str(tmp_path), "--listen", listen]) == 2
    assert "is no address" in capsys.readouterr().err


def test_an_address_that_is_taken_or_not_ours_is_told_in_a_sentence(tmp_path, server):
    for host, port in (server.running.address, ("192.0.2.1", 8765)):
        with pytest.raises(AddressError, match="cannot listen on"):
            RunningServer(Site(tmp_path, host=host, port=port), server.clock)


def test_a_database_that_cannot_be_reached_is_told_in_a_sentence(tmp_path, server):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"postgresql://x:y@127.0.0.1:{nobody.getsockname()[1]}/book"
        with pytest.raises(BookdeskError, match="does not let the server in"):
            open_database(None, url)
    for odd in ("", "no address"):
        with pytest.raises(BookdeskError, match="no address of a database"):
            open_database(None, odd)


def test_any_postgresql_serves_by_its_address(server, station):
    owner = server.owner_engine()
    engine = open_database(None, owner.url.render_as_string(hide_password=False))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM book").scalar()
    engine.dispose()
    owner.dispose()


def test_a_database_of_a_newer_server_is_left_alone(server):
    owner = server.owner_engine()
    number = "UPDATE alembic_version SET version_num = '{}'"
    try:
        with owner.begin() as connection:
            connection.exec_driver_sql(number.format("9999"))
        with pytest.raises(BookdeskError, match="written by a newer server"):
            open_database(None, owner.url.render_as_string(hide_password=False))
    finally:
        with owner.begin() as connection:
            connection.exec_driver_sql(number.format("0001"))
        owner.dispose()

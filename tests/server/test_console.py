"""What is done at the server's own console."""

import socket
import sys

import pytest
from sqlalchemy.exc import ProgrammingError

from desktop.cli import bookdesk
from desktop.domain.enrolment import NEW_BOOK, read_enrolment_code
from desktop.domain.errors import BookdeskError
from server.addresses import AddressError, read_address
from server.database import open_database
from server.schema import NEWEST_SCHEMA
from server.serving import RunningServer, Site
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
    assert "Say which book is meant" in told
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


def test_any_postgresql_serves_by_its_address_and_its_owner_is_told(server, station, caplog):
    owner = server.owner_engine()
    engine = open_database(None, owner.url.render_as_string(hide_password=False))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM book").scalar()
    engine.dispose()
    owner.dispose()
    assert [record.code for record in caplog.records] == ["OWNS_TABLES"]
    caplog.clear()


@pytest.fixture
def own_database(server):
    """A database of the office's own, empty, and a role in it that owns nothing: both addresses."""
    owner = server.owner_engine()
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("CREATE ROLE \"the desk\" LOGIN PASSWORD 'word'")
        connection.exec_driver_sql("CREATE DATABASE office")
        connection.exec_driver_sql("REVOKE ALL ON DATABASE office FROM PUBLIC")
        connection.exec_driver_sql('GRANT CONNECT ON DATABASE office TO "the desk"')
    urls = [owner.url.set(database="office")]
    urls.append(urls[0].set(username="the desk", password="word"))  # noqa: S106 - of this test
    yield [url.render_as_string(hide_password=False) for url in urls]
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("DROP DATABASE office WITH (FORCE)")
        connection.exec_driver_sql('DROP ROLE "the desk"')
    owner.dispose()


def test_a_role_that_owns_nothing_serves_once_the_owner_has_prepared_the_database(
    own_database, capsys
):
    owner, serving = own_database
    with pytest.raises(BookdeskError, match="bookdesk prepare-database"):
        open_database(None, serving)
    for _ in range(2):
        prepared = ["prepare-database", "--database-url", owner, "--role", "the desk"]
        assert bookdesk(prepared) == 0
    assert "the desk may serve" in capsys.readouterr().out
    engine = open_database(None, serving)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM fact").scalar() == 0
    for forbidden in (
        "DELETE FROM fact", "UPDATE fact SET n = 1", "DROP TABLE fact", "CREATE TABLE more (n int)",
    ):  # fmt: skip
        with pytest.raises(ProgrammingError), engine.begin() as connection:
            connection.exec_driver_sql(forbidden)
    engine.dispose()


@pytest.mark.parametrize("network", ["here", "192.168.1.7/24", "10.0.0.0/40"])
def test_a_network_that_is_none_is_refused(tmp_path, capsys, network):
    assert bookdesk(["serve", "--data", str(tmp_path), "--metrics-from", network]) == 2
    assert "is no network" in capsys.readouterr().err


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
            connection.exec_driver_sql(number.format(NEWEST_SCHEMA))
        owner.dispose()

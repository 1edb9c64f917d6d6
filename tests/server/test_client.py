"""The station's own client against the real server: whom it trusts, what it makes of answers."""

import socket
import threading
from contextlib import suppress
from dataclasses import replace as with_another

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from desktop.domain.enrolment import read_enrolment_code
from desktop.sync.answers import GarbledError, RefusedError, StrangerError, UnreachedError
from desktop.sync.client import Lane, ServerLine, ask_to_enrol, fetch_office_ca
from desktop.sync.credentials import Credentials
from desktop.sync.wire import Code, Page, Stations, Waited
from server.nonces import Nonces
from server.office_ca import OfficeCa, utc
from tests.server.conftest import START


@pytest.fixture
def asking(server, station):
    """Credentials that ask to join the station's book, and the code they ask with."""
    code = read_enrolment_code(server.code(station.book))
    key = Ed25519PrivateKey.from_private_bytes(b"another station's own secret key")
    asking = Credentials(
        code.book, b"a life of its own", key.private_bytes_raw(), code.host, code.port,
        fetch_office_ca(code), label="Upstairs",
    )  # fmt: skip
    return code, replace(asking, incarnation=b"its own new life")


@pytest.fixture
def enrolled(asking):
    code, credentials = asking
    answer = ask_to_enrol(code, credentials)
    return replace(
        credentials, station=answer.station, letters=answer.letters,
        sequencer_key=answer.sequencer_key,
    )  # fmt: skip


@pytest.fixture
def line(enrolled):
    line = ServerLine(enrolled)
    yield line
    line.close()


def first_page(line, lane=None):
    return line.ask(lane or Lane(), "GET", f"/facts?after=0&chain={'00' * 32}&fold=1", Page)


def test_a_station_comes_in_by_a_code_and_reads_the_journal(station, asking, enrolled, line):
    code, credentials = asking
    assert (enrolled.station, enrolled.letters) == (2, "KD")
    assert ask_to_enrol(code, credentials).station == 2
    lane = Lane()
    page = first_page(line, lane)
    assert page.runs[-1].seqs[-1] == page.published == station.seq
    assert (lane.count, len(lane.nonce)) == (1, 32)
    labels = [seen.label for seen in line.ask(lane, "GET", "/stations", Stations).stations]
    assert labels == ["Desk", "Upstairs"]


def test_an_authority_with_another_fingerprint_is_a_stranger(asking):
    code, _ = asking
    other = with_another(code, fingerprint=b"x" * 32)
    with pytest.raises(StrangerError, match="Nothing was sent"):
        fetch_office_ca(other)


def test_a_server_of_another_authority_is_told_nothing(tmp_path, enrolled):
    other = OfficeCa(tmp_path, lambda: ["127.0.0.1"])
    other.prepare(utc(START))
    line = ServerLine(replace(enrolled, office_ca=other.certificate))
    with pytest.raises(StrangerError):
        first_page(line)
    line.close()


def test_a_wrong_code_is_refused_in_words(asking):
    code, credentials = asking
    with pytest.raises(RefusedError, match="Ask for a new one") as refused:
        ask_to_enrol(with_another(code, secret=b"guessed the code"), credentials)
    assert refused.value.refusal.code is Code.BAD_CODE


def test_a_server_that_forgot_its_nonces_is_asked_once_more(server, line, monkeypatch):
    lane = Lane()
    first_page(line, lane)
    monkeypatch.setattr(server.office, "nonces", Nonces())
    assert first_page(line, lane).runs
    assert lane.count == 1


def test_a_station_that_the_server_does_not_know_is_told_so_after_one_more_try(enrolled):
    line = ServerLine(replace(enrolled, station=77))
    with pytest.raises(RefusedError) as refused:
        first_page(line)
    assert refused.value.refusal.code is Code.UNSIGNED
    line.close()


def waiting_after(page):
    return f"/wait?after={page.published}&chain={page.chain.hex()}"


def test_a_closed_port_and_an_unknown_name_are_no_answer(enrolled):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        for host in ("127.0.0.1", "no-such-host.invalid"):
            line = ServerLine(replace(enrolled, host=host, port=port))
            with pytest.raises(UnreachedError, match="safe"):
                first_page(line)
            line.close()


def test_an_answer_of_somebody_elses_service_is_garbled(line):
    with pytest.raises(GarbledError):
        line.ask(Lane(), "GET", "/stations", Waited)


def test_a_long_poll_and_other_requests_go_side_by_side_each_in_its_lane(station, line):
    answers = []
    first = first_page(line)
    waiting = threading.Thread(
        target=lambda: answers.append(line.ask(Lane(), "GET", waiting_after(first), Waited))
    )
    waiting.start()
    lane = Lane()
    for _ in range(3):
        first_page(line, lane)
    station.push(station.write())
    waiting.join()
    assert answers[0].published == first.published + 1


def test_a_line_that_is_hung_up_during_a_long_poll_ends_it(enrolled, line):
    first = first_page(line)
    problems = []

    def wait():
        try:
            line.ask(Lane(), "GET", waiting_after(first), Waited)
        except UnreachedError as error:
            problems.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    waiting.join(0.2)
    line.close()
    waiting.join(30)
    assert [type(problem) for problem in problems] == [UnreachedError]


def test_a_line_that_is_hung_up_while_it_connects_leaves_no_connection(server, enrolled):
    problems, address = [], ("127.0.0.1", server.running.address[1])

    def ask():
        try:
            first_page(line)
        except UnreachedError as error:
            problems.append(error)

    with socket.create_server(("127.0.0.1", 0)) as relay:
        line = ServerLine(replace(enrolled, port=relay.getsockname()[1]))
        asking = threading.Thread(target=ask)
        asking.start()
        near, _ = relay.accept()
    near.settimeout(20)  # a connection that stays fails, and does not hang
    with near, socket.create_connection(address, 20) as far:
        line.close()
        pumps = [threading.Thread(target=pump, args=way) for way in ((near, far), (far, near))]
        for thread in pumps:
            thread.start()
        for thread in (asking, *pumps):
            thread.join()
    assert [type(problem) for problem in problems] == [UnreachedError]
    assert [one.fileno() for one in line._sockets] == [-1]


def pump(source, target):
    while piece := source.recv(65_536):
        target.sendall(piece)
    with suppress(OSError):  # whoever was told is gone already
        target.shutdown(socket.SHUT_WR)

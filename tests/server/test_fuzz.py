"""Whatever comes in is answered with a code and never with a fault, and nothing of it is kept."""

import gc
import re
import socket
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from schemathesis import openapi
from schemathesis.generation import GenerationMode

from desktop.book.codec import fact_id
from desktop.sync.wire import Code, Refusal, Stations, unpack
from server.application import make_application
from server.guesses import Guesses
from server.refusing import STATUSES
from tests.server.drawn import OF_ROUTE, bodies, bombs, fact_parts
from tests.server.station import TestStation, journal_of

# Each example is some requests: fewer of them, and hundreds with --long.
FUZZ = settings(max_examples=settings().max_examples * 2 // 5, suppress_health_check=[*HealthCheck])
NUMBERS = st.integers(0, 2**53 - 1) | st.integers(0, 120)


@pytest.fixture(scope="module")
def operations(one_server):
    """Every address of the server with its parameters, as FastAPI knows them."""
    schema = openapi.from_dict(make_application(one_server.office).openapi())
    return [result.ok() for result in schema.get_all_operations()]


def code_of(response):
    """The code of an answer, OK for one of 200: any answer must have the one or the other."""
    if response.status_code == 200:
        return "OK"
    refusal = unpack(response.content, Refusal)
    assert response.status_code == STATUSES[refusal.code] < 500, refusal
    return refusal.code


@pytest.fixture
def steady(station):
    """A station that has its nonce: what it signs is looked at."""
    station.page()
    return station


@FUZZ
@given(data=st.data())
def test_any_address_query_and_header_is_answered_with_a_code(server, steady, operations, data):
    operation = data.draw(st.sampled_from(operations))
    mode = data.draw(st.sampled_from([*GenerationMode]))
    case = data.draw(operation.as_strategy(generation_mode=mode))
    if data.draw(st.booleans()) and "book" in (case.path_parameters or {}):
        case.path_parameters["book"] = steady.book.hex()
    asked = case.as_transport_kwargs(base_url=server.url)
    request = steady.client.build_request(
        asked["method"], asked["url"], params=asked.get("params"),
        content=data.draw(st.binary(max_size=50)),
        headers={k: v for k, v in (asked.get("headers") or {}).items() if k in case.headers},
    )  # fmt: skip
    if data.draw(st.booleans()):
        steady.sign(request)
    if request.url.path.endswith("/wait"):
        request.url = request.url.copy_set_param("after", "x")
    if operation.path not in {"/health", "/ready", "/metrics"} or asked["method"] != "GET":
        code_of(steady.client.send(request))


@FUZZ
@given(data=st.data())
def test_any_body_however_damaged_is_answered_with_a_code(server, steady, operations, data):
    writing = [one for one in operations if one.method.upper() != "GET"]
    operation = data.draw(st.sampled_from(writing))
    body = data.draw(bodies(OF_ROUTE.get(operation.path)))
    path = operation.path.replace("{book}", steady.book.hex())
    path = re.sub(r"\{\w+\}", lambda _: str(data.draw(st.integers(0, 99))), path)
    request = steady.client.build_request(operation.method.upper(), path, content=body)
    steady.sign(request)
    server.office.guesses = Guesses()  # whoever tries many passwords is told to wait
    code_of(steady.client.send(request))


@FUZZ
@given(parts=fact_parts())
def test_any_fact_in_a_right_push_is_taken_or_refused_with_a_code(steady, parts):
    kind, body, header = parts
    n, previous = steady.n, steady.previous
    # Of an author whom nobody knows, so that a station is not sent away by its own fact.
    try:
        fact = steady.write(kind, body, **({"actor": 2} | header))
    except (ValueError, TypeError):  # not even we can write it
        steady.n, steady.previous = n, previous
        return
    done = steady.push(fact)
    assert (done.error is None) == bool(done.acks)
    if done.error is not None:
        assert done.error.code in {Code.BAD_FORM, Code.UNKNOWN_TYPE, Code.GAP, Code.FORK}
        steady.n, steady.previous = n, previous
    else:
        steady.n, steady.previous = n + 1, fact_id(fact.header).hex()
        assert steady.pull()[-1].fact == fact


@FUZZ
@given(place=st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), count=st.integers(1, 4))
def test_any_place_in_an_uploaded_journal_is_taken_or_refused(giving, place, count):
    part = giving.journal[:count]
    changes = dict(zip(("seq", "term", "received_at", "station"), place, strict=True))
    done = giving.upload([*part[:-1], replace(part[-1], **changes)])
    assert len(done.acks) < count or done.error is None
    # Whatever it was, those who look afterwards are answered.
    assert giving.ask("GET", "/stations", Stations).stations


@pytest.fixture
def giving(server, shop):
    identity = shop.book.journal.identity
    station = TestStation(
        server, bytes.fromhex(identity.incarnation), bytes.fromhex(identity.book), identity.station
    )
    station.enrol(server.code(), adopt=True)
    station.journal = [paged for paged, _ in journal_of(shop)]
    return station


def test_what_would_be_large_is_refused_before_there_is_room_for_it(steady):
    for name, bomb in bombs().items():
        tracemalloc.start()
        assert code_of(steady.send("POST", "/facts", bomb)) is Code.BAD_FORM, name
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        # "nested" has to be unpacked to be looked at: four million bytes, and not a list of each.
        assert peak < (8 << 20), name


def test_what_is_refused_leaves_nothing_behind(server, steady, is_long_run):
    stranger = TestStation(server, book=bytes(16), number=7)
    # From here on every fact of its own is one too far.
    steady.write()

    def flood(rounds):
        for number in range(rounds):
            assert code_of(stranger.send("GET", "/stations")) is Code.UNSIGNED
            assert code_of(steady.send("POST", "/facts", number.to_bytes(40))) is Code.BAD_FORM
            assert code_of(steady.client.get(f"/v1/{number}")) is Code.NOT_FOUND
            assert code_of(steady.client.post("/v1/enrol", content=b"%d" % number)) is Code.BAD_FORM
            assert steady.push(steady.write()).error.code is Code.GAP
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    before = flood(6)
    after = flood(1_000 if is_long_run else 6)
    tracemalloc.stop()
    # Python and the client keep some hundred addresses at hand; of each request there is nothing.
    assert after - before < (512 if is_long_run else 64) << 10


BROKEN_REQUESTS = [
    b"\x16\x03\x01" * 20 + b"\r\n\r\n",
    b"GET /health\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /health HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n",
    b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
    b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999999999999999\r\n\r\n",
]


@pytest.mark.parametrize("request_bytes", BROKEN_REQUESTS, ids=range(len(BROKEN_REQUESTS)))
def test_what_is_no_request_at_all_is_sent_away(server, caplog, request_bytes):
    address = ("127.0.0.1", server.running.address[1])
    with (
        socket.create_connection(address, timeout=60) as plain,
        server.trust.wrap_socket(plain, server_hostname="127.0.0.1") as line,
    ):
        answer = b""
        with suppress(OSError):  # it may hang up before it has heard everything
            line.sendall(request_bytes)
            answer = line.recv(100)
    assert answer == b"" or answer.split()[1].startswith(b"4")
    assert {record.levelname for record in caplog.records} <= {"WARNING", "INFO", "DEBUG"}
    caplog.clear()
    with server.client() as client:
        assert client.get("/health").text == "up\n"

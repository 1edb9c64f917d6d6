"""Who is not let in gets nothing, on every address there is."""

import pytest
from fastapi.routing import APIRoute

from desktop.sync.wire import Code, Push, Pushed, Refusal, unpack
from server.application import make_application
from tests.server.station import Lane, TestStation

# What anybody may ask, and why it gives nothing of a book away.
OPEN = {
    "/v1/office-ca": "the certificate that a code names",
    "/v1/enrol": "needs a code",
    "/health": "up or not",
    "/ready": "up or not",
    "/metrics": "for the machine itself",
}
# A value for each parameter that an address may have. A new one needs its line here.
VALUES = {
    "book": lambda station: station.book.hex(),
    "number": lambda _station: 1,
    "after": lambda _station: 0,
    "chain": lambda _station: "00" * 32,
    "fold": lambda _station: 1,
    "max_bytes": lambda _station: 1 << 20,
    "seq": lambda _station: 1,
    "chunk": lambda _station: 0,
}


def every_address(server, station):
    """Method and address of all routes of a book, with values that an enrolled station may send."""
    found = []
    for route in routes_of(make_application(server.office)):
        if route.path in OPEN:
            continue
        assert route.path.startswith("/v1/books/{book}/"), f"{route.path}: who may ask for this?"
        values = {
            part.name: VALUES[part.name](station)
            for part in (*route.dependant.path_params, *route.dependant.query_params)
        }
        query = "&".join(f"{part.name}={values[part.name]}" for part in
                         route.dependant.query_params)  # fmt: skip
        path = route.path.format(**values).removeprefix(f"/v1/books/{station.book.hex()}")
        found += [(method, path + (query and f"?{query}")) for method in route.methods]
    assert len(found) >= 9
    return found


def routes_of(router):
    """Every route, those of the routers that were included, too."""
    found = []
    for route in router.routes:
        inner = getattr(route, "original_router", None)
        found += routes_of(inner) if inner is not None else [route]
    assert all(isinstance(route, APIRoute) for route in found)
    return found


def refusal_of(response):
    assert response.status_code in {401, 403}
    return unpack(response.content, Refusal).code


def asked(station, method, path):
    """What is answered to a request that is signed as well as this station can, and its bytes."""
    response = station.send(method, path, lane=station.lane)
    if response.status_code == 401 and station.lane.count == 1:
        station.lane.nonce, station.lane.count = response.headers["bookdesk-nonce"], 0
        response = station.send(method, path, lane=station.lane)
    return response


@pytest.fixture
def thief(server, station):
    """Who knows the book and a station's number, and has another key."""
    return TestStation(server, book=station.book, number=station.number)


def test_without_a_signature_nothing_is_given(server, station):
    for method, path in every_address(server, station):
        target = f"/v1/books/{station.book.hex()}{path}"
        assert refusal_of(station.client.request(method, target)) is Code.UNSIGNED, path


def test_with_another_key_nothing_is_given(server, station, thief):
    for method, path in every_address(server, station):
        thief.lane = Lane()
        assert refusal_of(asked(thief, method, path)) is Code.UNSIGNED, path


def test_a_station_of_one_book_is_nobody_in_another(server, station, shop):
    other = TestStation(server, number=station.number, book=bytes(15) + b"\x01")
    other.key = station.key
    for method, path in every_address(server, station):
        other.lane = Lane()
        assert refusal_of(asked(other, method, path)) is Code.UNSIGNED, path


def test_a_station_that_waits_for_its_six_words_is_given_nothing(server, station):
    waiting = TestStation(server)
    waiting.enrol(server.code(station.book, needs_words=True))
    for method, path in every_address(server, station):
        waiting.lane = Lane()
        assert refusal_of(asked(waiting, method, path)) is Code.WAITING, path


def test_a_station_that_was_sent_away_is_given_nothing(server, station, join):
    gone = join(station)
    assert gone.push(gone.enrolled_fact()).error is None
    station.pull()
    revoked = {"station": gone.number, "last_valid_n": 1, "reason": "stolen"}
    assert station.push(station.write("station.revoked", revoked)).error is None
    for method, path in every_address(server, station):
        gone.lane = Lane()
        if (method, path) == ("POST", "/facts"):
            continue
        assert refusal_of(asked(gone, method, path)) is Code.REVOKED, path
    # What it wrote may still be looked at by an owner; it learns where the book ends, no more.
    done = gone.ask("POST", "/facts", Pushed, Push(1, gone.seq, gone.chain, [gone.write()]))
    assert (done.acks, done.error.code) == ([], Code.REVOKED)


def test_what_is_open_to_anybody_names_no_book(server, station):
    with server.client() as client:
        for path in ("/v1/office-ca", "/health", "/ready"):
            answer = client.get(path)
            assert answer.status_code == 200
            assert station.book not in answer.content
            assert station.book.hex() not in answer.text
    assert {*OPEN} <= {route.path for route in routes_of(make_application(server.office))}

"""What comes in over the socket: signed, once, of a bounded size, and never a fault of ours."""

import json
import threading
from contextlib import contextmanager
from ipaddress import ip_network

import httpx
import pytest
import zstandard
from sqlalchemy import text

from desktop.sync.signing import NONCE_LIFE_MS, sign_request
from desktop.sync.wire import (
    LARGEST_REQUEST_BYTES,
    LARGEST_UNPACKED_BYTES,
    Code,
    Push,
    Pushed,
    Refusal,
    Stations,
    pack,
    unpack,
)
from server.log import SafeFormatter
from server.pressure import Buckets, Gate, Limits
from server.refusing import RefusedError
from server.routes import journal
from server.routes.watching import is_watching
from tests.server.station import Lane, RefusedByServerError, TestStation


def refusal_of(response):
    return response.status_code, unpack(response.content, Refusal).code


@contextmanager
def changed(server, **parts):
    """The server's office with other parts for a while."""
    kept = {name: getattr(server.office, name) for name in parts}
    for name, part in parts.items():
        setattr(server.office, name, part)
    try:
        yield
    finally:
        for name, part in kept.items():
            setattr(server.office, name, part)


def test_the_same_request_again_is_refused(station):
    station.page()
    query = f"/facts?after={station.seq}&chain={station.chain.hex()}&fold=1"
    assert station.send("GET", query).status_code == 200
    station.lane.count -= 1
    replayed = station.send("GET", query)
    assert refusal_of(replayed) == (401, Code.UNSIGNED)
    station.lane.count -= 1
    assert station.send("GET", query).status_code == 401


def test_a_nonce_is_of_one_station_and_of_ten_minutes(server, station, join, monkeypatch):
    second = join(station)
    stolen = Lane(second.lane.nonce, second.lane.count)
    assert station.send("GET", "/stations", lane=stolen).status_code == 401
    station.page()
    assert station.send("GET", "/stations").status_code == 200
    now = server.office.steady_ms()
    monkeypatch.setattr(type(server.office), "steady_ms", lambda _self: now + NONCE_LIFE_MS)
    assert station.send("GET", "/stations").status_code == 401


def test_after_a_restart_of_the_server_a_station_goes_on_by_itself(server, station):
    station.page()
    with changed(server, nonces=type(server.office.nonces)()):
        assert station.page().runs == []


def test_a_station_has_a_few_nonces_and_the_oldest_gives_way(station):
    station.page()
    first = station.lane.nonce
    for _ in range(8):
        lane = Lane()
        station.ask("GET", "/stations", Stations, lane=lane)
    assert station.send("GET", "/stations", lane=lane).status_code == 200
    assert station.send("GET", "/stations", lane=Lane(first, 50)).status_code == 401


def test_no_part_of_a_signed_request_can_be_another(station):
    station.page()
    path = f"/v1/books/{station.book.hex()}/facts?after=0&chain={'00' * 32}&fold=1"

    def ask(method=None, target=None, body=b"", **changes):
        station.lane.count += 1
        signed = {
            "method": "GET", "target": path, "body": b"",
            "nonce": station.lane.nonce, "count": station.lane.count,
        } | changes  # fmt: skip
        authorization = sign_request(station.key, changes.pop("number", station.number), **signed)
        return station.client.request(
            method or "GET", target or path, content=body,
            headers={"Authorization": authorization},
        ).status_code  # fmt: skip

    assert ask() == 200
    assert ask(target=path.replace("fold=1", "fold=2")) == 401
    assert ask(body=b"more") == 401
    assert ask(method="POST") == 401
    assert ask(nonce="11" * 16) == 401


def test_of_a_book_or_station_that_is_not_there_nothing_else_is_said(server, station):
    for book, number in ((bytes(16), 1), (station.book, 42), (station.book, 1)):
        stranger = TestStation(server, book=book, number=number)
        with pytest.raises(RefusedByServerError) as refused:
            stranger.page()
        assert (refused.value.status, refused.value.code) == (401, Code.UNSIGNED)
        assert "bookdesk-nonce" in refused.value.headers


def test_who_signs_nothing_gets_no_nonce_and_no_list_of_anything(server, station):
    with server.client() as client:
        for path in ("", "/", "/v1", "/v1/books", "/docs", "/openapi.json", "/v1/office-ca/",
                     "/v1/books/xyz/wait2"):  # fmt: skip
            assert refusal_of(client.get(path)) == (404, Code.NOT_FOUND), path
        for address in ("facts", "wait", "stations", f"facts?after=0&chain={'00' * 32}&fold=1"):
            response = client.get(f"/v1/books/{station.book.hex()}/{address}")
            assert response.status_code in {400, 401}
            assert "bookdesk-nonce" not in response.headers
        assert client.put("/v1/enrol", content=b"").status_code == 404
        assert refusal_of(client.post("/v1/enrol", content=b"x")) == (400, Code.BAD_FORM)


def test_a_body_that_is_too_large_is_refused_before_it_is_read(station):
    station.page()
    large = bytes(LARGEST_REQUEST_BYTES + 1)
    assert refusal_of(station.send("POST", "/facts", large)) == (413, Code.TOO_LARGE)

    def chunks():
        for _ in range(3):
            yield bytes(1 << 20)

    station.lane.count += 1
    target = f"/v1/books/{station.book.hex()}/facts"
    authorization = sign_request(
        station.key, station.number, method="POST", target=target, body=bytes(3 << 20),
        nonce=station.lane.nonce, count=station.lane.count,
    )  # fmt: skip
    told = station.client.post(target, content=chunks(), headers={"Authorization": authorization})
    assert refusal_of(told) == (413, Code.TOO_LARGE)


def test_a_body_that_would_unpack_to_too_much_is_refused(station):
    bomb = zstandard.ZstdCompressor(level=1).compress(bytes(LARGEST_UNPACKED_BYTES + 1))
    station.page()
    assert refusal_of(station.send("POST", "/facts", bomb)) == (400, Code.BAD_FORM)


def test_one_push_of_a_station_is_under_way_at_a_time(server, station):
    with server.office.pushing.hold((station.book, station.number)):
        with pytest.raises(RefusedByServerError) as refused:
            station.push(station.write())
        assert (refused.value.status, refused.value.code) == (503, Code.BUSY)
        assert refused.value.headers["retry-after"] == "1"


def test_when_the_book_is_locked_for_long_a_push_is_told_to_come_again(server, station):
    fact = station.write()
    with server.office.engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT 1 FROM book WHERE book_id = %s FOR UPDATE", (station.book,)
        )
        with pytest.raises(RefusedByServerError) as refused:
            station.push(fact)
        assert refused.value.code is Code.BUSY
    assert station.push(fact).error is None


def test_a_connection_that_dies_leaves_the_outcome_open_and_the_repeat_settles_it(
    server, station, monkeypatch
):
    # However long it takes until somebody sees it wait.
    monkeypatch.setattr("server.books._LOCK_WAIT", text("SET LOCAL lock_timeout = '10min'"))
    fact = station.write()
    blocked, answers = threading.Event(), []

    def pushing():
        try:
            answers.append(station.push(fact))
        except RefusedByServerError as refused:
            answers.append(refused)
        blocked.set()

    with server.office.engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT 1 FROM book WHERE book_id = %s FOR UPDATE", (station.book,)
        )
        thread = threading.Thread(target=pushing)
        thread.start()
        owner = server.owner_engine()
        with owner.begin() as powerful:
            waiting = (
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE wait_event_type = 'Lock' AND query LIKE '%%FOR UPDATE%%'"
            )
            while not powerful.exec_driver_sql(waiting).all():
                assert not blocked.is_set()
        owner.dispose()
        thread.join()
    assert answers[0].status == 503
    assert answers[0].code in {Code.BUSY, Code.UNKNOWN_OUTCOME}
    assert station.push(fact).error is None
    assert len(station.pull()) == 1


def test_too_many_at_once_are_sent_away_with_a_time_to_come_again(server, station):
    station.page()
    with changed(server, gate=Gate(Limits(running=0, waiting=0))):
        response = station.send("GET", "/stations")
    assert refusal_of(response) == (503, Code.BUSY)
    assert int(response.headers["retry-after"]) > 0


def test_a_station_that_asks_too_often_is_slowed_down_and_others_are_not(server, station, join):
    second = join(station)
    station.page(), second.page()
    with changed(server, of_stations=Buckets(1, 3)):
        codes = [station.send("GET", "/stations").status_code for _ in range(5)]
        assert codes == [200, 200, 200, 503, 503]
        assert second.send("GET", "/stations").status_code == 200


def test_strangers_that_try_too_often_are_slowed_down(server, station):
    with changed(server, of_strangers=Buckets(1, 3)), server.client() as client:
        answers = [client.get("/v1/office-ca").status_code for _ in range(5)]
        assert answers == [200, 200, 200, 503, 503]
        assert station.page().runs == []


def test_a_bucket_fills_again_with_time_and_never_over_its_brim():
    buckets = Buckets(2, 3)
    for _ in range(3):
        buckets.take("a", 0.0)
    with pytest.raises(RefusedError):
        buckets.take("a", 0.4)
    buckets.take("a", 0.5)
    buckets.take("b", 0.5)
    for _ in range(3):
        buckets.take("a", 1_000.0)
    with pytest.raises(RefusedError):
        buckets.take("a", 1_000.0)


def test_health_readiness_and_metrics_say_how_the_server_is(server, station):
    station.push(station.write())
    station.push(station.write("ticket.dreamt"))
    with server.client() as client:
        assert client.get("/health").text == "up\n"
        assert client.get("/ready").text == "ready\n"
        # Who it is says the connection, not the one who asks.
        assert client.get("/metrics", headers={"X-Forwarded-For": "10.0.0.9"}).status_code == 200
        lines = client.get("/metrics").text.splitlines()
    values = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    book = station.book.hex()
    assert values[f'bookdesk_head_seq{{book="{book}"}}'] == str(station.seq + 1)
    assert values[f'bookdesk_published_seq{{book="{book}"}}'] == str(station.seq + 1)
    assert values[f'bookdesk_station_n{{book="{book}",station="1"}}'] == str(station.n - 1)
    assert int(values['bookdesk_refusals_total{code="UNKNOWN_TYPE"}']) > 0
    assert int(values['bookdesk_answers_total{kind="push_facts",status="200"}']) > 1
    assert int(values['bookdesk_facts_total{direction="in"}']) > 1
    assert values["bookdesk_standbys"] == "0"
    counted = values['bookdesk_answer_milliseconds_count{kind="push_facts"}']
    assert values['bookdesk_answer_milliseconds_bucket{kind="push_facts",le="+Inf"}'] == counted


def test_the_counters_are_for_this_machine_and_for_whom_the_office_names():
    for host in ("127.0.0.1", "127.9.9.9", "::1"):
        assert is_watching(host, [])
    named = [ip_network("192.168.1.0/24"), ip_network("fd00::/8")]
    for host, may in {"192.168.1.200": True, "192.168.2.1": False, "fd00::7": True, "": False,
                      "office": False}.items():  # fmt: skip
        assert is_watching(host, named) == may
        assert not is_watching(host, [])


def test_readiness_tells_of_commits_that_do_not_return(server, station):
    def ready():
        answer = station.client.get("/ready")
        return answer.status_code, answer.text.strip()

    began = server.office.steady_ms() - 11_000
    with server.office.pushing.hold((station.book, station.number), began):
        assert ready() == (503, "a commit does not return")
    owner = server.owner_engine()
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:

        def wait_for(names):
            connection.exec_driver_sql(f"ALTER SYSTEM SET synchronous_standby_names = '{names}'")
            connection.exec_driver_sql("SELECT pg_reload_conf()")

        try:
            wait_for("nobody")
            # A connection hears of it a little later.
            while (found := ready())[0] == 200:
                pass
            assert found == (503, "commits wait for a standby that is not there")
        finally:
            wait_for("")
        while ready()[0] != 200:
            pass
    owner.dispose()


def test_a_fault_is_one_line_of_json_without_anything_of_the_book(
    server, station, caplog, monkeypatch
):
    def fail(*_arguments):
        raise RuntimeError("account P1 owes 500.00")

    station.page()
    monkeypatch.setattr(journal, "push", fail)
    assert (
        station.send("POST", "/facts", pack(Push(1, station.seq, station.chain, []))).status_code
        == 500
    )
    (record,) = [record for record in caplog.records if record.name == "server.application"]
    caplog.clear()
    written = json.loads(SafeFormatter().format(record))
    assert (written["code"], written["error"]) == ("FAULT", "RuntimeError")
    assert any("journal.py" in place for place in written["places"])
    assert "500" not in json.dumps({**written, "at": ""})
    assert "P1" not in json.dumps(written)


def test_a_long_wait_ends_when_the_server_stops(server, station):
    heard = []
    news = server.office.news
    waiting = threading.Thread(target=lambda: heard.append(station.wait(Lane())))
    waiting.start()
    while not server.office.waiting._held:
        pass
    with changed(server, news=type(news)()):
        loop_of = next(iter(server.running._server.servers)).get_loop()
        while not news._bells:
            pass
        loop_of.call_soon_threadsafe(news.close)
        waiting.join()
    news._is_closing = False
    assert heard[0].published == station.seq


def test_an_answer_that_did_not_come_in_time_leaves_nothing_lost_or_doubled(server, station):
    fact = station.write()
    station.page()
    impatient = httpx.Client(base_url=server.url, verify=server.trust, timeout=0.0001)
    kept, station.client = station.client, impatient
    with pytest.raises(httpx.TimeoutException):
        station.push(fact)
    impatient.close()
    station.client = kept
    again = pack(Push(1, station.seq, station.chain, [fact]))
    while (response := station.send("POST", "/facts", again)).status_code != 200:
        assert refusal_of(response) == (503, Code.BUSY)  # the first one may still be under way
    done = station.answer(response, Pushed)
    assert (len(done.acks), done.error) == (1, None)
    assert [paged.fact for paged in station.pull()] == [fact]

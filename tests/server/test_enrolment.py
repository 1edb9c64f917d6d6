"""How stations come in: by a code that counts once, and by their own key."""

import pytest
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from desktop.book.facts import address
from desktop.domain.enrolment import CODE_LIFE_MS, read_enrolment_code, six_words
from desktop.domain.numbers import station_letters
from desktop.sync.wire import (
    Admitted,
    ByOwner,
    Code,
    Enrolled,
    NewCode,
    NewIncarnation,
    Stations,
)
from tests.server.station import RefusedByServerError, TestStation

WORD = "a long and secret word"


def refusal_of(action, *arguments, **named):
    with pytest.raises(RefusedByServerError) as refused:
        action(*arguments, **named)
    return refused.value.code


def test_each_station_gets_a_number_and_letters_of_its_own(server, station, join):
    second, third = join(station), join(station)
    numbers = [station.number, second.number, third.number]
    assert numbers == [1, 2, 3]
    assert [one.enrolled.letters for one in (second, third)] == [
        station_letters(number) for number in (2, 3)
    ]
    assert second.enrolled.words == six_words(
        second.public_key, server.office.keys.fingerprint, station.book
    )
    seen = second.ask("GET", "/stations", Stations).stations
    assert [(one.station, one.state, one.label) for one in seen] == [
        (number, "active", "Desk") for number in numbers
    ]
    assert seen[0].n == station.n


def test_a_code_counts_once_and_its_answer_may_be_lost(server, station):
    code = server.code(station.book)
    second = TestStation(server)
    first_answer = second.enrol(code)
    assert second.enrol(code).station == first_answer.station
    assert refusal_of(TestStation(server).enrol, code) is Code.BAD_CODE


def test_a_code_ends_after_a_quarter_of_an_hour(server, station):
    code = server.code(station.book)
    server.clock.now += CODE_LIFE_MS
    assert refusal_of(TestStation(server).enrol, code) is Code.BAD_CODE


def test_a_guessed_code_or_that_of_another_book_lets_nobody_in(server, station):
    right = read_enrolment_code(server.code(station.book))
    adopting = read_enrolment_code(server.code())
    for secret in (bytes(16), adopting.secret):
        wrong = type(right)(right.host, right.port, right.fingerprint, right.book, secret)
        assert refusal_of(TestStation(server).enrol, wrong.text()) is Code.BAD_CODE


def test_only_who_holds_the_key_can_enrol_it(server, station):
    thief = TestStation(server)
    thief.key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    code, stolen = server.code(station.book), station.public_key
    type(thief).public_key, kept = property(lambda _self: stolen), type(thief).public_key
    try:
        assert refusal_of(thief.enrol, code) is Code.BAD_SIG
    finally:
        type(thief).public_key = kept
    assert TestStation(server).enrol(code).station == 2


def test_a_book_is_given_once_and_joined_only_when_it_is_complete(server, shop, station):
    again = TestStation(server, book=station.book, number=5)
    assert refusal_of(again.enrol, server.code(), adopt=True) is Code.NOT_ALLOWED
    half = TestStation(server, book=b"half a book here", number=1)
    half.enrol(server.code(), adopt=True)
    assert refusal_of(TestStation(server).enrol, server.code(half.book)) is Code.NOT_ALLOWED
    for number in (0, 100):
        odd = TestStation(server, book=b"another odd book", number=number)
        assert refusal_of(odd.enrol, server.code(), adopt=True) is Code.BAD_FORM


def test_a_restored_file_goes_on_as_another_incarnation_under_its_key(server, station):
    message = NewIncarnation(b"a second life ok", "Desk, restored", 0, bytes(32))
    answer = station.ask("POST", "/incarnations", Enrolled, message)
    assert (answer.station, answer.letters, answer.waits) == (2, station_letters(2), False)
    assert station.ask("POST", "/incarnations", Enrolled, message).station == 2
    second = TestStation(server, book=station.book, incarnation=b"a second life ok", number=2)
    second.key, second.enrolled = station.key, answer
    second.pull()
    assert second.push(second.enrolled_fact()).error is None
    assert station.push(station.write()).error is None


def test_a_number_is_given_when_the_server_has_all_that_the_restored_file_has_seen(server, station):
    station.pull()
    nobody_else = b"seen by the file alone: 32 bytes"
    ahead = NewIncarnation(b"a second life ok", "Desk", station.seq + 1, nobody_else)
    assert refusal_of(station.ask, "POST", "/incarnations", Enrolled, ahead) is Code.REWOUND
    here = replace(ahead, seq=station.seq, chain=station.chain)
    assert station.ask("POST", "/incarnations", Enrolled, here).station == 2
    assert station.ask("POST", "/incarnations", Enrolled, ahead).station == 2


@pytest.fixture
def owner(station):
    """The id of an owner with a password, made by a fact of the first owner."""
    body = {"role": "owner", "password_hash": PasswordHasher(1, 8, 1).hash(WORD), "name": "O"}
    assert station.push(station.write("user.added", body)).error is None
    return address(station.number, station.n)


def test_a_station_let_in_from_a_window_waits_for_the_six_words(server, station, owner):
    by = ByOwner(owner, WORD)
    code = station.ask("POST", "/codes", NewCode, by)
    assert code.expires_at - server.clock.now <= CODE_LIFE_MS
    second = TestStation(server)
    assert second.enrol(code.text).waits
    for action in (second.page, second.push, second.wait):
        assert refusal_of(action) is Code.WAITING
    seen = station.ask("GET", "/stations", Stations).stations[1]
    assert (seen.state, seen.words) == ("waiting", second.enrolled.words)
    admitted = station.ask("POST", f"/stations/{second.number}/admit", Admitted, by)
    assert admitted.station == second.number
    assert second.pull()
    again = f"/stations/{second.number}/admit"
    assert refusal_of(station.ask, "POST", again, Admitted, by) is Code.NOT_FOUND


def test_only_owners_and_managers_let_stations_in_each_with_their_password(station, owner):
    hashed = PasswordHasher(1, 8, 1).hash(WORD)
    roles = {}
    for role in ("manager", "clerk", "auditor"):
        body = {"role": role, "password_hash": hashed, "name": role}
        assert station.push(station.write("user.added", body)).error is None
        roles[role] = address(station.number, station.n)

    # Four gigabytes to look at one password: no station of ours writes such a thing.
    greedy = hashed.replace("m=8,", f"m={4 << 20},")
    body = {"role": "owner", "password_hash": greedy, "name": "G"}
    assert station.push(station.write("user.added", body)).error is None
    roles["greedy"] = address(station.number, station.n)

    def ask(user, word):
        return station.ask("POST", "/codes", NewCode, ByOwner(user, word))

    assert ask(roles["manager"], WORD).text
    for user, word in (
        (owner, "guessed"),
        (owner, ""),
        (roles["clerk"], WORD),
        (roles["auditor"], WORD),
        (station.actor, ""),
        (12345, WORD),
        (roles["greedy"], WORD),
    ):
        assert refusal_of(ask, user, word) is Code.NOT_ALLOWED
    changed = {"user": roles["manager"], "changes": {"active": 0}}
    assert station.push(station.write("user.changed", changed)).error is None
    assert refusal_of(ask, roles["manager"], WORD) is Code.NOT_ALLOWED


def test_each_wrong_password_makes_the_next_wait_longer_and_locks_nobody_out(
    server, station, owner, join, monkeypatch
):
    now = server.office.steady_ms()
    monkeypatch.setattr(type(server.office), "steady_ms", lambda _self: now)
    second = join(station)

    def ask(asking, word):
        return asking.ask("POST", "/codes", NewCode, ByOwner(owner, word))

    for wait_s in (0, 0, 1, 2, 4, 8):
        assert refusal_of(ask, station, "guessed") is Code.NOT_ALLOWED
        if wait_s:
            assert refusal_of(ask, station, WORD) is Code.BUSY
        now += wait_s * 1000
    assert ask(station, WORD).text
    for _ in range(3):
        assert refusal_of(ask, station, "guessed") is Code.NOT_ALLOWED
    with pytest.raises(RefusedByServerError) as refused:
        ask(station, WORD)
    assert refused.value.headers["retry-after"] == "2"
    assert ask(second, WORD).text


def test_nobody_makes_themselves_owner_by_a_fact(server, station):
    body = {"role": "clerk", "password_hash": "", "name": "C"}
    station.push(station.write("user.added", body))
    clerk = address(station.number, station.n)
    raised = {"user": clerk, "changes": {"role": "owner"}}
    own_word = {"user": clerk, "changes": {"password_hash": "$argon2id$x"}}
    another = {"role": "owner", "password_hash": "", "name": "X"}
    done = station.push(
        station.write("user.changed", raised, actor=clerk),
        station.write("user.changed", own_word, actor=clerk),
        station.write("user.added", another, actor=clerk),
    )
    assert (len(done.acks), done.error) == (3, None)
    users = "SELECT user_id, role, verifier FROM user_auth WHERE book_id = :book ORDER BY 1"
    assert server.rows(users, station.book)[1:] == [(clerk, "clerk", "$argon2id$x")]


def test_a_revoked_station_is_given_nothing_and_what_it_wrote_later_is_kept_apart(
    server, station, join
):
    second = join(station)
    valid, late, later = second.enrolled_fact(), second.write(), second.write()
    revoked = {"station": second.number, "last_valid_n": 1, "reason": "stolen"}
    assert station.push(station.write("station.revoked", revoked)).error is None
    done = second.push(valid, late, later)
    assert ([ack.n for ack in done.acks], done.error.code) == ([1], Code.REVOKED)
    assert second.push(late, later).error.code is Code.REVOKED
    kept = "SELECT reason, station_id FROM quarantine WHERE book_id = :book"
    assert server.rows(kept, station.book) == [("REVOKED", 2)] * 2
    for action in (second.page, second.wait):
        assert refusal_of(action) is Code.REVOKED
    message = NewIncarnation(b"back as somebody", "Desk", 0, bytes(32))
    assert refusal_of(second.ask, "POST", "/incarnations", Enrolled, message) is Code.REVOKED


def test_a_clerk_cannot_revoke_a_station_or_ask_for_a_version(server, station, join):
    second = join(station)
    station.push(station.write("user.added", {"role": "clerk", "password_hash": "", "name": "C"}))
    clerk = address(station.number, station.n)
    revoked = {"station": second.number, "last_valid_n": 0, "reason": "spite"}
    facts = [
        station.write("station.revoked", revoked, actor=clerk),
        station.write("book.require", {"fold": 9}, actor=clerk),
    ]
    assert station.push(*facts).error is None
    assert len(second.pull()) == 3

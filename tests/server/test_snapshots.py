"""A new station sells before its history is complete, over real sockets (SYNC 2.9, 2.10)."""

from copy import copy
from functools import partial

import pytest
from msgspec.structs import replace

from desktop.book import snapshots
from desktop.book.history import HistoryError, find_history, find_missing
from desktop.book.journal import find_confirmed
from desktop.book.machine import this_machine
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.cli import bookdesk
from desktop.progress import silent
from desktop.services.stations import beginning
from desktop.services.stations.completing import Settled, is_to_be_checked, settle_history
from desktop.services.stations.enrolling import (
    EnrolmentError,
    begin_joining,
    go_on_joining,
    read_code,
)
from desktop.services.stations.keys import find_key, open_station
from desktop.services.stations.revoking import revoke_station
from desktop.services.stations.snapshots import give_snapshot
from desktop.services.stations.syncing import run_round
from desktop.sync.answers import RefusedError, SyncError, UnreachedError
from desktop.sync.client import Lane, ServerLine
from desktop.sync.signing import snapshot_bytes
from desktop.sync.snapshots import prepare
from desktop.sync.standing import Lamp
from desktop.sync.wire import Chunk, ChunksWanted, Code, Snapshots, signed_part
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.sync.words import sentence_text
from tests.server import conftest
from tests.server.offices import in_step, state_of, sync
from tests.views.opened import opened


@pytest.fixture(autouse=True)
def short(monkeypatch):
    """A tail of few facts, and chunks of few bytes, so that little books are cut as large ones."""
    monkeypatch.setattr(snapshots, "TAIL_FACTS", 8)
    monkeypatch.setattr("desktop.sync.chunks.LARGEST_CHUNK_BYTES", 4_096)


@pytest.fixture
def full(office):
    """Two stations with some history, in step."""
    front, back = office("Front"), office("Back")
    for shop in (front, back, front):
        for _ in range(4):
            shop.accept("452-3.5 110")
        in_step(shop)
    in_step(front, back)
    return front, back


@pytest.fixture
def newcomer(server, full, tmp_path):
    """A third station's machine and a way to begin joining with it."""
    front, _ = full
    made = []

    def begun(name="Attic", **how):
        shop = copy(front)
        shop.path = tmp_path / f"{name}.book"
        shop._start_machine(1, (9 << 30) + shop.own + len(made))
        book = bytes.fromhex(front.book.journal.identity.book)
        shop.book = begin_joining(
            shop.path, shop.machine, read_code(server.code(book, **how)), name
        )
        made.append(shop)
        return shop

    yield begun
    for shop in made:
        shop.book.close()


def reopened(shop):
    """As after a kill: nothing of what was in memory is left."""
    shop.book.close()
    shop.book = open_station(shop.path, shop.machine)


def test_a_new_station_sells_at_once_and_ends_with_what_all_have(full, newcomer):
    front, back = full
    given = give_snapshot(silent, front.path)
    front.pay("P1", 20_00)
    in_step(front, back)
    assert given == run_round(front.book)[0].standing.seq - 1

    attic = newcomer()
    came = go_on_joining(attic.book)
    assert (came.told, came.words) == ((), ())
    assert came.missing == find_missing(attic.book.reader) == given - 8
    attic.accept("451+3.5 110")
    done = sync(attic)
    assert (done.standing.lamp, done.standing.missing) == (Lamp.IN_STEP, came.missing)
    in_step(front, back)
    with BookReader(attic.path) as reader, pytest.raises(HistoryError):
        verify(reader)

    left = []

    def killed(missing):
        left.append(missing)
        raise KeyboardInterrupt

    while not left or left[-1]:
        with pytest.raises(KeyboardInterrupt):
            run_round(attic.book, on_filled=killed, page_bytes=3_000)
        reopened(attic)
        attic.accept("451+3.5 110")
    assert len(left) > 3
    assert sorted(left, reverse=True) == left
    assert is_to_be_checked(attic.book.reader)
    in_step(attic, front, back)
    with BookReader(attic.path) as reader:
        assert settle_history(attic.book, verify(reader)) == Settled()
    assert find_history(attic.book.reader) is None
    assert state_of(attic) == state_of(front) == state_of(back)


def test_a_snapshot_with_a_wrong_byte_is_refused_and_the_journal_fetched_in_its_place(
    full, newcomer, monkeypatch
):
    front, _ = full
    assert give_snapshot(silent, front.path)
    real = ServerLine.ask

    def garbled(*question):
        answer = real(*question)
        if isinstance(answer, Chunk):
            content = bytearray(answer.content)
            content[len(content) // 2] ^= 1
            return Chunk(bytes(content))
        return answer

    monkeypatch.setattr(ServerLine, "ask", garbled)
    attic = newcomer()
    came = go_on_joining(attic.book)
    assert came.told == ("A piece of the snapshot is not the one that was named. It was not used.",)
    assert (came.missing, find_history(attic.book.reader)) == (0, None)
    assert not attic.path.with_name("Attic.book.snapshot").exists()
    in_step(attic, front)
    assert state_of(attic) == state_of(front)


def test_a_snapshot_that_was_broken_off_goes_on_where_it_was(full, newcomer, monkeypatch):
    front, _ = full
    assert give_snapshot(silent, front.path)
    asked, real = [], ServerLine.ask

    def broken(*question):
        if Chunk in question:
            asked.append(question[3])
            if len(asked) == 3:
                raise UnreachedError("the line is down")
        return real(*question)

    monkeypatch.setattr(ServerLine, "ask", broken)
    attic = newcomer()
    with pytest.raises(SyncError):
        go_on_joining(attic.book)
    reopened(attic)
    assert go_on_joining(attic.book).missing
    assert len(asked) == len(set(asked)) + 1


def test_a_snapshot_older_than_what_was_fetched_already_is_not_used(full, newcomer, monkeypatch):
    front, _ = full
    assert give_snapshot(silent, front.path)
    for _ in range(10):
        front.accept("452-3.5 110")
    in_step(front)
    attic = newcomer()

    def broken_off(*_):
        raise UnreachedError("the line is down")

    with monkeypatch.context() as patched:
        patched.setattr(beginning, "_list", lambda _: [])
        patched.setattr("desktop.sync.store.finish_joining", broken_off)
        with pytest.raises(SyncError):
            go_on_joining(attic.book)
    came = go_on_joining(attic.book)
    assert (came.told, came.missing) == ((), 0)
    in_step(attic, front)
    assert state_of(attic) == state_of(front)


def test_a_server_that_lost_what_a_new_station_fetched_has_it_back_before_that_goes_on(
    full, newcomer, monkeypatch, rewind, told
):
    front, back = full
    attic = newcomer()

    def broken_off(*_):
        raise UnreachedError("the line is down")

    with monkeypatch.context() as patched:
        patched.setattr("desktop.sync.store.finish_joining", broken_off)
        with pytest.raises(SyncError):
            go_on_joining(attic.book)
    # The backup is younger than the code, so the new station is known.
    kept = [one for one in conftest.REWIND if "DELETE FROM station" not in one]
    monkeypatch.setattr(conftest, "REWIND", kept)
    seq = find_confirmed(front.book.reader)
    rewind(bytes.fromhex(front.book.journal.identity.book), seq - 3)
    with pytest.raises(EnrolmentError, match="Wait until the other stations have brought"):
        go_on_joining(attic.book)
    in_step(front, back)
    assert set(told()) == {"RECOVERED"}
    assert go_on_joining(attic.book).missing == 0
    in_step(attic, front, back)
    assert state_of(attic) == state_of(front) == state_of(back)


def test_tables_that_were_given_wrong_are_found_and_made_anew(full, newcomer, monkeypatch, caplog):
    front, _ = full
    real = snapshots.copy_tables

    def richer(reader, source, progress=None):
        real(reader, source)
        reader.driver.execute("UPDATE account SET balance = balance + 1 WHERE code = 'P1'")

    with monkeypatch.context() as patched:
        patched.setattr(snapshots, "copy_tables", richer)
        assert give_snapshot(silent, front.path)
    attic = newcomer()
    go_on_joining(attic.book)
    run_round(attic.book, on_filled=print)
    with BookReader(attic.path) as reader:
        found = verify(reader)
    assert "table account" in found.difference
    settled = settle_history(attic.book, found)
    assert "made anew" in settled.said
    assert settled.changes.kinds
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()
    in_step(front)
    in_step(attic, front)
    assert state_of(attic) == state_of(front)


@pytest.fixture
def line():
    lines = []

    def line_of(shop):
        lines.append(ServerLine(find_key(shop.book.reader)))
        return partial(lines[-1].ask, Lane())

    yield line_of
    for each in lines:
        each.close()


def refusal(ask, *question):
    with pytest.raises(RefusedError) as refused:
        ask(*question)
    return refused.value.refusal.code


LIST = ("GET", "/snapshots", Snapshots)


def test_only_stations_that_are_in_give_and_get_snapshots(server, full, newcomer, line):
    front, back = full
    seq = give_snapshot(silent, front.path)
    assert seq
    assert give_snapshot(silent, back.path) == 0
    (seen,) = line(back)(*LIST).snapshots
    assert (seen.station, seen.snapshot.seq, seen.note.seq) == (1, seq, seq)
    assert len(seen.snapshot.chunks) > 3
    chunk = ("GET", f"/snapshots/{seq}/0", Chunk)
    assert line(back)(*chunk).content
    assert refusal(line(back), "GET", f"/snapshots/{seq}/16383", Chunk) is Code.NOT_FOUND

    waiting = newcomer(needs_words=True)
    assert refusal(line(waiting), *LIST) is refusal(line(waiting), *chunk) is Code.WAITING
    with server.client() as stranger:
        for _, path, _ in (LIST, chunk):
            book = front.book.journal.identity.book
            assert stranger.get(f"/v1/books/{book}{path}").status_code == 401
    revoke_station(front.book, front.actor, 2, "stolen", 0)
    in_step(front)
    for question in (LIST, chunk, ("POST", "/snapshots", ChunksWanted, seen.snapshot)):
        assert refusal(line(back), *question) is Code.REVOKED


def test_what_a_station_says_of_a_snapshot_must_be_its_own_word_and_the_journals(
    full, line, tmp_path, monkeypatch
):
    front, back = full
    folder = tmp_path / "chunks"
    folder.mkdir()
    key = find_key(front.book.reader)
    said = prepare(front.path, folder, key)

    def offered(shop, **changes):
        changed = replace(said, **changes)
        signed = key.key.sign(snapshot_bytes(key.book, signed_part(changed)))
        message = replace(changed, sig=changes.get("sig", signed))
        return refusal(line(shop), "POST", "/snapshots", ChunksWanted, message)

    assert offered(back) is Code.BAD_SIG
    assert offered(front, sig=bytes(64)) is Code.BAD_SIG
    assert offered(front, chain=bytes(32)) is Code.REWOUND
    assert offered(front, seq=said.seq + 1) is Code.REWOUND
    assert offered(front, tail=said.seq) is Code.NOT_ALLOWED

    ask, total = line(front), len(said.chunks)
    for _ in range(2):
        assert ask("POST", "/snapshots", ChunksWanted, said).missing == [*range(total)]
    first = Chunk((folder / "0").read_bytes())
    place = f"/snapshots/{said.seq}/"
    assert refusal(ask, "PUT", place + "1", ChunksWanted, first) is Code.BAD_FORM
    assert refusal(ask, "PUT", f"{place}{total}", ChunksWanted, first) is Code.NOT_FOUND
    assert refusal(line(back), "PUT", place + "0", ChunksWanted, first) is Code.NOT_FOUND
    for _ in range(2):
        assert ask("PUT", place + "0", ChunksWanted, first).missing == [*range(1, total)]
    assert ask(*LIST).snapshots == []
    # Another may begin only when nothing came for a while.
    assert give_snapshot(silent, back.path) == 0
    assert give_snapshot(silent, front.path) == said.seq
    (seen,) = ask(*LIST).snapshots
    assert seen.snapshot == said


def test_the_server_keeps_the_newest_two(full, line):
    front, _ = full
    given = []
    for _ in range(3):
        front.accept("452-3.5 110")
        in_step(front)
        given.append(give_snapshot(silent, front.path))
    kept = line(front)(*LIST).snapshots
    assert [seen.snapshot.seq for seen in kept] == [given[2], given[1]]


def test_a_window_fetches_what_is_older_beside_the_work_and_has_the_whole_checked(
    full, newcomer, theme, tmp_path, qtbot
):
    front, _ = full
    assert give_snapshot(silent, front.path)
    attic = newcomer()
    missing = go_on_joining(attic.book).missing
    assert missing
    seen = []
    with opened(attic, theme, tmp_path) as session:
        windows = OpenWindows(session, page_offers)
        windows.start()
        lamp = windows.first.status.sync.word
        windows.correspondent.changed.connect(
            lambda: seen.append((lamp.text(), sentence_text(windows.correspondent.standing, 0)))
        )
        windows.correspondent.start()

        def is_whole():
            standing = windows.correspondent.standing
            return lamp.text() == "In step" and not (standing.missing or standing.is_unchecked)

        qtbot.waitUntil(is_whole, timeout=30_000)
        windows.close_all()
        windows.deleteLater()
    words = dict(seen)
    assert any(text.endswith(f" · {missing} older facts to come") for text in words)
    assert "can be worked in" in words[f"Sending · {missing} older facts to come"]
    assert "being checked" in words["In step · being checked"]
    with BookReader(attic.path) as reader:
        assert find_history(reader) is None


def test_the_command_line_gives_a_snapshot_and_tells_what_is_to_come(
    server, full, tmp_path, capsys
):
    front, back = full
    attic = tmp_path / "attic.book"

    def run(*arguments, status=0):
        came = bookdesk([str(argument) for argument in arguments])
        told = capsys.readouterr()
        assert came == status, told
        return told.out + told.err

    server.clock.now = this_machine().wall()
    code = server.code(bytes.fromhex(front.book.journal.identity.book))
    said = run("snapshot", "--book", front.path)
    seq = int(said.split()[-1])
    assert said == f"the server has a snapshot of fact {seq}\n"
    assert "has one as new" in run("snapshot", "--book", back.path, status=3)
    enrolled = run("enrol", "--book", attic, "--code", code, "--label", "Attic")
    assert f"it can be worked in; {seq - 8} older facts are fetched" in enrolled
    assert f"{seq - 8} older facts to come" in enrolled.splitlines()[-1]
    for refused in (("verify",), ("backup", tmp_path / "copy")):
        told = run(refused[0], "--book", attic, *refused[1:], status=1)
        assert f"still being fetched: {seq - 8} facts are to come" in told
    assert not (tmp_path / "copy").exists()
    told = run("sync", "--book", attic).splitlines()
    assert f"history complete: {seq + 1} facts, verified" in told
    assert "history complete" not in run("sync", "--book", attic)
    in_step(front)
    assert run("verify", "--book", attic).splitlines()[-1] == f"state {state_of(front)[1]}"

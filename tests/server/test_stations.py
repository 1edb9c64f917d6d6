"""Stations with real books at the real server: nothing lost, nothing doubled, all the same."""

from copy import copy
from datetime import date

import pytest

from desktop.book.copies import backup, restore
from desktop.book.machine import Machine
from desktop.book.membership import NotAStationError, OutOfReachError
from desktop.domain.errors import InputError
from desktop.domain.recalling import recalled
from desktop.services.review.items import Deed
from desktop.services.review.queue import approve_item, read_queue
from desktop.services.signing_in import enter_trusted
from desktop.services.stations.keys import open_station
from desktop.services.stations.recovering import write_again
from desktop.services.stations.revoking import revoke_station
from desktop.services.stations.syncing import run_round
from desktop.services.stations.telling import read_own_station
from desktop.services.users import Role, SignInError, add_user, new_user
from desktop.services.weeks import WeekError, close_week
from desktop.sync.standing import Lamp
from tests.server.offices import cut_off, in_step, state_of, sync

DAY_MS = 86_400_000
KEY = "stranded/2/2"
WEEK_MS = 7 * DAY_MS


def test_three_stations_work_on_while_the_line_is_down_and_agree_afterwards(
    server, office, monkeypatch
):
    shops = [office(name) for name in ("Front", "Back", "Upstairs")]
    assert [shop.book.journal.identity.letters for shop in shops] == ["KA", "KD", "KF"]
    tickets = [shop.accept("452 -3. 500").number for shop in shops]
    with cut_off(server, monkeypatch):
        for number, shop in enumerate(shops, 1):
            tickets += [shop.accept("451 +3. 200", f"P{number}").number for _ in range(3)]
            done = sync(shop)
            assert (done.standing.lamp, done.standing.pending) == (Lamp.OUT_OF_TOUCH, 4)
    in_step(*shops)
    in_step(*shops)
    states = [state_of(shop) for shop in shops]
    assert len({*states}) == 1
    assert len({*tickets}) == 12
    for shop in shops:
        assert shop.rows("SELECT count(*), count(DISTINCT id) FROM ticket") == [(12, 12)]
        assert read_own_station(shop.book.reader, shop.now).pending == 0


def test_a_restored_file_goes_on_under_a_number_of_its_own_and_nothing_is_lost(
    server, office, tmp_path
):
    front, back = office("Front"), office("Back")
    back.accept("452 -3. 500")
    backup(back.path, tmp_path / "backup.book")
    back.accept("451 +3. 200")
    in_step(back, front)
    back.book.close()
    restore(tmp_path / "backup.book", tmp_path / "again.book", back.machine, back.actor.author)
    back.path = tmp_path / "again.book"
    back.book = open_station(back.path, back.machine)
    with pytest.raises(NotAStationError, match="Connect to the server"):
        back.accept("452 -3. 300")
    in_step(back)
    assert back.book.journal.identity.letters == "KF"
    back.accept("452 -3. 300")
    in_step(back, front)
    assert state_of(front) == state_of(back)
    assert front.rows("SELECT count(*), sum(risk) FROM ticket") == [(3, 1_100_00)]


def test_a_file_put_back_from_yesterday_by_hand_is_known_as_an_older_copy(server, office, tmp_path):
    front, back = office("Front"), office("Back")
    back.book.close()
    old = back.path.read_bytes()
    back.book = open_station(back.path, back.machine)
    back.accept("452 -3. 500")
    in_step(back, front)
    back.book.close()
    back.path.write_bytes(old)
    back.book = open_station(back.path, back.machine)
    with pytest.raises(NotAStationError):
        back.accept("451 +3. 200")
    in_step(back)
    back.accept("451 +3. 200")
    in_step(back, front)
    assert state_of(front) == state_of(back)
    assert front.rows("SELECT count(*) FROM ticket") == [(2,)]


def test_what_a_clone_wrote_beside_its_original_is_told_apart_by_the_server(
    server, office, tmp_path
):
    front, back = office("Front"), office("Back")
    back.book.close()
    clone = copy(back)
    clone.path = tmp_path / "clone.book"
    clone.path.write_bytes(back.path.read_bytes())
    back.book = open_station(back.path, back.machine)
    with open_station(clone.path, clone.machine) as clone.book:
        back.accept("452 -3. 500")
        clone.accept("451 +3. 200")
        clone.set("P1", {"wager_limit": 100_00})
        in_step(back, clone)
        assert clone.book.journal.identity.letters == "KF"
        own = read_own_station(clone.book.reader, clone.now)
        assert [fact.number for fact in own.stranded] == ["KD2", "KD3"]
        (item,) = (one for one in read_queue(clone.book.reader, clone.now) if one.key == KEY)
        assert item.deed is Deed.AGAIN
        approve_item(clone.book, clone.actor, KEY, "")
        with pytest.raises(InputError, match="enter it anew"):
            write_again(clone.book, clone.actor, "stranded/2/3")
        approve_item(clone.book, clone.actor, "stranded/2/3", "was a mistake")
        assert not read_own_station(clone.book.reader, clone.now).stranded
        clone.accept("451 +3. 300")
        in_step(clone, back, front)
        assert len({state_of(shop) for shop in (front, back, clone)}) == 1
    assert front.rows("SELECT count(*), sum(risk) FROM ticket") == [(3, 1_100_00)]
    ((kind, reason),) = front.rows("SELECT kind, reason FROM flag")
    assert (kind, recalled(reason).parts["number"]) == ("recovered", "KD2-9")


def test_a_server_from_an_old_backup_gets_back_what_it_had_confirmed(server, office, rewind, told):
    front, back = office("Front"), office("Back")
    in_step(front)
    agreed = read_own_station(front.book.reader, front.now).seq
    for shop in (front, back):
        shop.accept("452 -3. 500")
        in_step(shop)
    in_step(front)
    back.accept("451 +3. 200")
    rewind(bytes.fromhex(front.book.journal.identity.book), agreed)
    in_step(back, front, back)
    assert told() == ["RECOVERED"]
    assert state_of(front) == state_of(back)
    assert front.rows("SELECT count(*) FROM ticket") == [(3,)]


def test_what_was_numbered_otherwise_after_a_rewind_is_so_at_every_station(
    server, office, rewind, told
):
    front, back, attic = office("Front"), office("Back"), office("Attic")
    in_step(front, back)
    agreed = read_own_station(front.book.reader, front.now).seq
    for shop in (front, back):
        shop.accept("452 -3. 500")
    in_step(front, back)
    rewind(bytes.fromhex(front.book.journal.identity.book), agreed)
    attic.accept("451 +3. 200")
    in_step(attic, back, front, attic, back)
    assert told() == ["RECOVERED"]
    assert len({state_of(shop) for shop in (front, back, attic)}) == 1
    assert attic.rows("SELECT count(*) FROM ticket") == [(3,)]


def test_after_two_months_without_the_server_the_owner_signs_in_once_it_was_heard(
    server, office, monkeypatch
):
    front = office("Front")
    in_step(front)
    front.book.close()
    machine, heard_at = front.machine, front.now
    later = Machine(lambda: heard_at + 61 * DAY_MS, machine.monotonic, "later", machine.random)
    with open_station(front.path, later) as front.book:
        with cut_off(server, monkeypatch), pytest.raises(SignInError, match="not heard its server"):
            enter_trusted(front.book, "tester", "s")
        assert enter_trusted(front.book, "tester", "s").role is Role.OWNER


def test_a_station_that_was_sent_away_is_given_nothing_and_keeps_what_it_has(server, office):
    front, back = office("Front"), office("Back")
    in_step(front)
    _, reach = run_round(front.book)
    revoke_station(front.book, front.actor, 2, "stolen", last_valid_n=1)
    in_step(front)
    assert reach.answers
    back.accept("452 -3. 500")
    for _ in range(2):
        assert sync(back).standing.lamp is Lamp.REVOKED
    assert back.rows("SELECT count(*) FROM ticket") == [(1,)]
    assert server.one(
        "SELECT count(*) FROM quarantine WHERE book_id = :book",
        bytes.fromhex(front.book.journal.identity.book),
    )


def test_a_week_is_closed_when_every_station_has_said_its_last(server, office):
    front, back = office("Front"), office("Back")
    in_step(front)
    week = date.fromisoformat(front.rows("SELECT open_week FROM book")[0][0])
    front.now += WEEK_MS
    in_step(front)
    with pytest.raises(WeekError, match="KD Back"):
        close_week(front.book, front.actor, week)
    back.now += WEEK_MS
    in_step(back, front)
    close_week(front.book, front.actor, week)
    in_step(front, back)
    assert back.rows("SELECT status FROM week ORDER BY starts_on") == [("closed",), ("open",)]
    assert back.rows("SELECT station FROM cutoff ORDER BY station") == [(1,), (2,)]
    witnesses = "SELECT count(*), count(DISTINCT state_hash) FROM cosign WHERE book_id = :book"
    book = bytes.fromhex(front.book.journal.identity.book)
    assert server.rows(witnesses, book) == [(2, 1)]
    assert state_of(front) == state_of(back)


def test_what_needs_the_server_is_refused_without_it_and_done_with_it(server, office, monkeypatch):
    front = office("Front")
    clerk = new_user("Cid", Role.CLERK, system_user="cid")
    with cut_off(server, monkeypatch):
        run_round(front.book)
        with pytest.raises(OutOfReachError, match="server"):
            add_user(front.book, front.actor, clerk)
    run_round(front.book)
    add_user(front.book, front.actor, clerk)
    in_step(front)

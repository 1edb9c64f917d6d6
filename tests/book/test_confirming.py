"""Own facts wait for the server; what it numbered is put under them (SYNC 2.8)."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from sqlalchemy.exc import DBAPIError

from desktop.book import confirming
from desktop.book.command_classes import CLASS_OF
from desktop.book.confirming import ForkError, take_in
from desktop.book.cosigning import find_checkpoint
from desktop.book.facts import KINDS
from desktop.book.membership import NotAStationError, OutOfReachError
from desktop.book.pages import PageError
from desktop.book.pending import find_confirmed_end, list_pending, pending_state
from desktop.book.queries.fact_register import FactQuestion, find_seen, list_facts
from desktop.book.reading import BookReader
from desktop.book.server_notes import list_signed_places
from desktop.book.tables.every import FOLDED
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.rights import Role
from desktop.services import accounts, users, weeks
from desktop.services.alerting import read_alerts
from tests.book.numbering import tables, two_stations


@pytest.fixture
def office(tmp_path):
    with ExitStack() as open_books:
        yield two_stations(tmp_path, open_books)


def confirmed(shop):
    return shop.rows("SELECT count(*) FROM fact WHERE term IS NOT NULL")[0][0]


def waiting(shop):
    return [row[3] for row in list_pending(shop.book.reader)]


def test_a_joined_station_has_the_same_tables_and_the_same_state(office):
    _, first, second = office
    assert tables(first) == tables(second)
    found = [verify(shop.book.reader) for shop in (first, second)]
    assert [each.difference for each in found] == [None, None]
    assert found[0].state == found[1].state
    assert waiting(first) == waiting(second) == []


def test_what_is_written_waits_and_is_in_the_tables_at_once(office):
    sequencer, first, _ = office
    head, state = confirmed(first), verify(first.book.reader).state
    first.accept("452 100")
    assert waiting(first) == ["ticket.accepted"]
    assert confirmed(first) == head
    assert first.rows("SELECT count(*) FROM ticket") == [(1,)]
    first.now += 90_000
    kept = pending_state(first.book.reader, first.now)
    assert (kept.count, kept.oldest_ms) == (1, 90_000)
    found = verify(first.book.reader)
    assert (found.difference, found.state) == (None, state)
    sequencer.reopen(first)
    first.accept("454 100")
    assert verify(first.book.reader).difference is None


def test_pages_put_what_others_wrote_under_what_waits(office):
    sequencer, first, second = office
    first.accept("452 100")
    second.open("P9", AccountKind.PLAYER, "A1", 100_00)
    second.accept("P 451 453 r50", "P2")
    first.accept("451 r20", "P3")
    sequencer.push(second)
    done = sequencer.pull(first)
    assert (done.facts, done.own, done.is_fast, done.halted) == (2, 0, False, "")
    assert {"account", "ticket", "exposure"} <= done.tables < frozenset(FOLDED)
    assert waiting(first) == ["ticket.accepted"] * 2
    second.pay("P2", 100)
    sequencer.push(second)
    assert sequencer.pull(first).tables < frozenset(FOLDED)
    assert verify(first.book.reader).difference is None
    sequencer.push(first)
    done = sequencer.pull(first)
    assert (done.facts, done.own, done.is_fast) == (2, 2, True)
    sequencer.pull(second)
    assert tables(first) == tables(second)
    assert verify(first.book.reader) == verify(second.book.reader)
    assert first.rows("SELECT count(*) FROM undo") == [(0,)]


def test_own_facts_that_get_a_later_term_than_their_author_knew_are_folded_again(office):
    sequencer, first, second = office
    for knows, term in ((True, sequencer.term), (False, sequencer.term + 1), (True, None)):
        first.pay("P1", 100)
        sequencer.term = term or sequencer.term
        sequencer.push(first)
        assert sequencer.pull(first).is_fast == knows
    sequencer.pull(second)
    assert tables(first) == tables(second)
    assert verify(first.book.reader) == verify(second.book.reader)


def test_to_put_a_page_under_what_waits_costs_few_statements_for_each_ticket(office):
    sequencer, first, second = office

    def statements_below(tickets):
        for _ in range(tickets):
            first.accept("452 1")
        second.accept("451 1", "P2")
        sequencer.push(second)
        found = []
        first.book.reader.driver.set_trace_callback(found.append)
        assert not sequencer.pull(first).is_fast
        first.book.reader.driver.set_trace_callback(None)
        return len(found)

    statements_below(1)
    few = statements_below(1)
    # The row of the journal and its trigger, 5 rows of undo, 5 of tables, 3 taken off, 3 questions.
    assert statements_below(20) - few < 20 * 19


def test_a_page_may_hold_own_facts_between_those_of_others(office):
    sequencer, first, second = office
    for shop in (first, second):
        shop.accept("452 100")
        shop.pay("P1", 500)
    sequencer.push(second, 1)
    sequencer.push(first, 1)
    sequencer.push(second)
    first.pay("P2", 700)
    done = sequencer.pull(first)
    assert (done.facts, done.own) == (3, 1)
    assert waiting(first) == ["money.posted"] * 2
    sequencer.push(first)
    for shop in (first, second):
        sequencer.pull_all(shop, 1)
    assert tables(first) == tables(second)


def test_what_a_new_station_had_not_seen_is_told_however_the_pages_are_cut(office, tmp_path):
    sequencer, first, second = office
    third = sequencer.join(first, tmp_path / "third.book", 3)
    with third.book:
        first.board(first.events_of()[0].id, "-4.5")
        sequencer.push(first)
        third.accept("452 r10")
        sequencer.push(third)
        sequencer.pull_all(first, 1)
        sequencer.pull_all(second)
        assert first.rows("SELECT kind FROM flag") == [("stale_line",)]
        assert tables(first) == tables(second)
        assert verify(first.book.reader).difference is None


DEEDS = {
    "a ticket": lambda shop: shop.accept("452 100"),
    "money": lambda shop: shop.pay("P1", 500),
    "a game": lambda shop: shop.game(455),
    "a result": lambda shop: shop.settle(shop.events_of()[0].id, 20, 10),
}


def test_the_quick_road_and_the_long_one_lead_to_the_same_tables(office, tmp_path, monkeypatch):
    sequencer, first, _ = office
    for deed in DEEDS.values():
        deed(first)
    sequencer.push(first)
    first.book.close()
    other = sequencer.copied(first, tmp_path / "other.book")
    sequencer.reopen(first)
    before = tables(first)
    assert sequencer.pull(first, 3).is_fast
    assert sequencer.pull(first).is_fast
    monkeypatch.setattr(confirming, "_is_same_order", lambda *_: False)
    with other.book:
        assert not sequencer.pull(other, 3).is_fast
        assert not sequencer.pull(other).is_fast
        assert tables(first) == tables(other) == before
        facts = "SELECT * FROM fact ORDER BY seq"
        assert first.rows(facts) == other.rows(facts)
    assert verify(first.book.reader).difference is None
    assert first.rows("SELECT * FROM undo") == []


def test_a_ticket_that_was_long_on_its_way_is_folded_again(office):
    sequencer, first, second = office
    hour = 3_600_000
    first._ticks = second._ticks = count(1)
    first.accept("452 100")
    sequencer.now += 4 * hour
    sequencer.push(first)
    assert not sequencer.pull(first).is_fast
    sequencer.pull(second)
    assert tables(first) == tables(second)
    assert first.rows("SELECT kind FROM flag") == [("unwitnessed",)]


def test_a_page_that_does_not_continue_the_journal_is_not_taken(office):
    sequencer, first, second = office
    second.accept("452 100")
    second.pay("P1", 500)
    first.accept("454 100")
    sequencer.push(second)
    (seq, _), before = find_confirmed_end(first.book.reader), tables(first)
    page = sequencer.page(seq)
    one, two = page.facts
    changed = one._replace(body=one.body.replace(b"10000", b"10001"))
    wrong = [
        replace(page, facts=[two]),
        replace(page, facts=[two, one]),
        replace(page, chain=bytes(32)),
        replace(page, facts=[changed, two]),
        replace(page, facts=[one._replace(received_at=1), two]),
        replace(page, facts=[one._replace(station=7), two]),
        replace(page, facts=[one._replace(header=b"{}"), two]),
        replace(page, notes=[page.notes[0]._replace(chain=bytes(32))]),
    ]
    for each in wrong:
        with pytest.raises(PageError):
            take_in(first.book, each)
        assert (find_confirmed_end(first.book.reader)[0], tables(first)) == (seq, before)
    assert take_in(first.book, page).facts == 2
    assert take_in(first.book, page).facts == 0
    with pytest.raises(PageError, match="another one than it said before"):
        take_in(first.book, replace(page, facts=[two._replace(seq=one.seq)]))
    assert verify(first.book.reader).difference is None


def test_a_file_that_is_an_older_copy_of_itself_is_told_so(office, tmp_path):
    sequencer, first, _ = office
    first.accept("452 100")
    first.book.close()
    older = sequencer.copied(first, tmp_path / "older.book")
    sequencer.reopen(first)
    first.pay("P1", 500)
    sequencer.push(first)
    with older.book:
        before = tables(older)
        with pytest.raises(ForkError):
            sequencer.pull(older)
        older.pay("P1", 700)
        with pytest.raises(ForkError):
            sequencer.pull(older)
        assert waiting(older) == ["ticket.accepted", "money.posted"]
        assert before["ticket"] == tables(older)["ticket"]


def test_what_waits_is_never_changed_or_deleted_by_hand(office):
    sequencer, first, _ = office
    first.accept("452 100")
    for sql in (
        "UPDATE fact SET body = x'00' WHERE term IS NULL",
        "UPDATE fact SET n = n + 1 WHERE term IS NULL",
        "UPDATE fact SET term = NULL WHERE term = 1",
        "DELETE FROM fact WHERE term IS NULL",
    ):
        with pytest.raises(DBAPIError, match="append-only"):
            first.rows(sql)
    sequencer.push(first)
    assert sequencer.pull(first).own == 1


def test_facts_of_a_newer_program_halt_what_is_confirmed_and_nothing_else(office, monkeypatch):
    sequencer, first, second = office
    second.accept("452 100")
    second.record("alias.learned", league="NFL", alias="NYG", team="Giants")
    second.accept("454 100")
    sequencer.push(second)
    first.accept("452 r20")
    with monkeypatch.context() as older:
        older.delitem(KINDS, "alias.learned")
        done = sequencer.pull(first)
        assert (done.facts, "newer Bookdesk" in done.halted) == (1, True)
        assert sequencer.pull(first).facts == 0
        first.accept("454 r20")
        assert waiting(first) == ["ticket.accepted"] * 2
    assert sequencer.pull(first).facts == 2
    sequencer.push(first)
    for shop in (first, second):
        sequencer.pull_all(shop)
    assert tables(first) == tables(second)


def test_what_all_must_know_at_once_is_refused_while_the_server_is_out_of_reach(office):
    sequencer, first, _ = office
    sequencer.is_reached = False
    before = tables(first)
    with pytest.raises(OutOfReachError, match="server cannot be reached"):
        users.add_user(first.book, first.actor, users.new_user("clerk", Role.CLERK))
    with pytest.raises(OutOfReachError):
        accounts.change_account(first.book, first.actor, "P1", credit_limit=20_000_00)
    assert tables(first) == before
    assert waiting(first) == []
    accounts.change_account(first.book, first.actor, "P1", credit_limit=5_00)
    accounts.change_account(first.book, first.actor, "P1", name="Abe")
    first.accept("452 100", "P2")
    sequencer.is_reached = True
    users.add_user(first.book, first.actor, users.new_user("clerk", Role.CLERK))
    assert waiting(first)[-1] == "user.added"


def test_a_copy_without_its_key_writes_nothing(office):
    _, first, _ = office
    first.reopen()
    with pytest.raises(NotAStationError, match="no key"):
        first.accept("452 100")
    assert waiting(first) == []


def test_every_kind_of_fact_has_its_class():
    assert CLASS_OF.keys() == KINDS.keys()


def test_the_newest_signed_place_is_kept_and_those_for_good(office):
    sequencer, first, second = office
    for _ in range(3):
        second.pay("P1", 100)
        sequencer.push(second)
        sequencer.pull(first)
    (newest,) = list_signed_places(first.book.reader)
    assert newest.seq == len(sequencer.facts)
    weeks.close_week(second.book, second.actor, date(2026, 11, 17), sign_off="A station is off")
    second.pay("P1", 100)
    sequencer.push(second)
    sequencer.pull(first)
    kept = [place.seq for place in list_signed_places(first.book.reader)]
    assert kept == [len(sequencer.facts), len(sequencer.facts) - 1]
    sequencer.pull(second)
    found = [find_checkpoint(shop.book.reader) for shop in (first, second)]
    assert found[0] == found[1]
    assert found[0].seq == len(sequencer.facts) - 1


def test_windows_see_what_waits_in_the_journal(office):
    _, first, _ = office
    first.accept("452 100")
    with BookReader(first.path) as reader:
        (newest,) = list_facts(reader, FactQuestion(), None, 0, 1)
        assert newest.fact.type == "ticket.accepted"


def test_who_looked_is_told_of_what_others_did_before_what_waits_here(office):
    sequencer, first, second = office
    reader, house = first.book.reader, first.house
    first.set("P1", {"alert/wager": 1_00})
    second.set("P2", {"alert/wager": 1_00})
    first.accept("452 100")
    seen = find_seen(reader)
    assert read_alerts(reader, house, seen, first.now) == []
    second.accept("454 70", "P2")
    sequencer.push(second)
    sequencer.pull(first)
    first.accept("451 30")
    told = [alert.sentence for alert in read_alerts(reader, house, seen, first.now)]
    assert [sentence.split(" risks")[0] for sentence in told] == ["P1", "P2"]
    assert "33.00" in told[0]
    sequencer.push(first)
    sequencer.pull(first)
    assert read_alerts(reader, house, find_seen(reader), first.now) == []


@pytest.mark.parametrize("wrong", [{"station": 9}, {"station": 1}, {"station": 2}])
def test_the_first_fact_of_a_station_is_taken_under_its_own_number_only(office, tmp_path, wrong):
    """The hashes do not hold the number; its enrolment does."""
    sequencer, first, second = office
    third = sequencer.join(first, tmp_path / "third.book", 3)
    sequencer.push(third)
    third.book.close()
    page = sequencer.page(find_confirmed_end(second.book.reader)[0])
    facts = [page.facts[0]._replace(**wrong), *page.facts[1:]]
    with pytest.raises(PageError, match=r"the link to the station's previous fact is broken"):
        take_in(second.book, replace(page, facts=facts))
    assert take_in(second.book, page).facts == len(facts)


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM undo",
        "UPDATE undo SET before = '[1]' WHERE before IS NOT NULL",
        "UPDATE undo SET before = 'x' WHERE before IS NOT NULL",
    ],
)
def test_what_cannot_be_taken_off_is_made_anew_from_the_journal(office, damage):
    sequencer, first, second = office
    first.accept("452 100")
    first.pay("P1", 500)
    second.accept("454 70", "P2")
    sequencer.push(second)
    assert first.rows("SELECT * FROM undo")
    first.book.reader.connection.exec_driver_sql(damage)
    done = sequencer.pull(first)
    assert (done.facts, done.tables, waiting(first)) == (
        1, frozenset(FOLDED), ["ticket.accepted", "money.posted"],
    )  # fmt: skip
    assert verify(first.book.reader).difference is None
    second.pay("P2", 100)
    sequencer.push(second)
    for shop in (first, second):
        sequencer.push(shop)
        sequencer.pull_all(shop)
    assert tables(first) == tables(second)

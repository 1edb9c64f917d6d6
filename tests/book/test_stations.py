"""Facts of several stations, put in one order, fold into one set of tables that all agree on."""

from contextlib import ExitStack, suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.book.facts import KINDS
from desktop.book.fold.conflicts import QUIET, STANDS
from desktop.book.fold.folding import fold
from desktop.book.queries.waiting import count_waiting
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import BookdeskError
from desktop.domain.rights import Role
from desktop.services import accounts, settlement, staff, users, wagers, weeks
from desktop.services.line_types.making import make_line_type
from desktop.services.review.queue import approve_item, read_queue
from desktop.services.settings.changing import change_many_settings
from tests.book.stations import Merged, conflicts, own, station_of


def own_flags(merged):
    return merged.rows("SELECT kind FROM flag ORDER BY kind")


def test_one_code_given_at_two_stations_stands_twice_and_each_keeps_its_tickets(
    common, apart, merge
):
    first, second, _ = apart
    for station in (first, second):
        station.open("P9", AccountKind.PLAYER, "A1", 100_00)
        station.accept("452 50", "P9")
    merged = merge(*own(common, first), *own(common, second))
    letters = second.book.journal.identity.letters
    codes = ["P9", f"P9{letters}"]
    found = "SELECT code, pending FROM account WHERE code LIKE 'P9%' ORDER BY code"
    assert merged.rows(found) == [(code, 55_00) for code in codes]
    assert conflicts(merged) == [("account.opened", "renamed", "P9", "P9", f"P9{letters}")]
    assert verify(merged.book.reader).difference is None


def test_names_of_users_and_sets_of_lines_that_two_gave_stand_beside_each_other(
    common, apart, merge
):
    first, second, _ = apart
    ann = users.new_user("Ann", Role.CLERK)
    for station in (first, second):
        users.add_user(station.book, station.actor, ann)
        make_line_type(station.book, station.actor, "Sharp")
    merged = merge(*own(common, first), *own(common, second))
    letters = second.book.journal.identity.letters
    assert {name for (name,) in merged.rows("SELECT name FROM user")} >= {"Ann", f"Ann {letters}"}
    assert merged.rows("SELECT name FROM line_type ORDER BY id LIMIT 9")
    assert {kind for _, kind, *_ in conflicts(merged)} == {"renamed"}
    assert len(conflicts(merged)) == 2


def test_a_name_counts_as_said_last_and_credit_as_said_first(common, apart, merge):
    first, second, _ = apart
    for station, name, credit in ((first, "Abe", 600_00), (second, "Bob", 700_00)):
        accounts.change_account(station.book, station.actor, "P1", name=name)
        accounts.change_account(station.book, station.actor, "P1", credit_limit=credit)
    merged = merge(*own(common, first), *own(common, second))
    told = merged.rows("SELECT name, credit_limit FROM account WHERE code = 'P1'")
    assert told == [("Bob", 600_00)]
    assert conflicts(merged) == [
        ("account.changed", "overwrote", "name", "Bob", "Abe"),
        ("account.changed", "no_effect", "credit_limit", "70000", "60000"),
    ]


def test_who_decides_second_is_told_and_the_conflict_is_put_aside(common, apart, merge):
    first, second, _ = apart
    for station, home in ((first, 10), (second, 20)):
        station.result(station.events_of()[0].id, 7, home)
    merged = merge(*own(common, first), *own(common, second))
    (item,) = [i for i in read_queue(merged.reader, common.now) if i.key.startswith("conflict/")]
    assert item.kind == "No effect"
    assert "another station had changed this first" in item.sentence
    assert second.book.journal.identity.letters in item.sentence
    merged.close()
    merged.open()
    approve_item(merged.book, first.actor, item.key, "The paper says so too")
    assert not [i for i in read_queue(merged.reader, common.now) if "conflict/" in i.key]


def test_an_event_that_was_changed_elsewhere_keeps_the_first_change(common, apart, merge):
    game = apart[0].events_of()[0].id
    for station, day in ((apart[0], "2026-11-23"), (apart[1], "2026-11-24")):
        station.record("event.changed", event=game, changes={"day": ["2026-11-22", day]})
    merged = merge(*own(common, apart[0]), *own(common, apart[1]))
    assert merged.rows(f"SELECT day FROM event WHERE id = {game}") == [("2026-11-23",)]
    assert conflicts(merged) == [("event.changed", "no_effect", "day", "2026-11-24", "2026-11-23")]


def test_what_stands_or_is_passed_over_in_silence_are_kinds_of_facts():
    assert KINDS.keys() >= QUIET | STANDS
    assert not QUIET & STANDS


def test_a_ticket_over_the_credit_when_all_is_known_stands_and_is_flagged(common, apart, merge):
    for station in apart[:2]:
        station.accept("454 r300", "P3")
    merged = merge(*own(common, apart[0]), *own(common, apart[1]))
    assert own_flags(merged) == [("over_limit",)]
    assert merged.rows("SELECT count(*) FROM ticket WHERE risk = 30000") == [(2,)]
    assert verify(merged.book.reader).difference is None


def test_a_line_that_another_station_had_moved_is_flagged(common, apart, merge):
    first, second, _ = apart
    game = first.events_of()[0].id
    first.board(game, "-4.5")
    second.accept("452 r10")
    merged = merge(*own(common, first), *own(common, second))
    assert own_flags(merged) == [("stale_line",)]


def test_a_ticket_of_a_clerk_who_lost_the_right_meanwhile_stands_and_is_told(common, apart, merge):
    first, second, _ = apart
    clerk = users.find_user_by_name(first.book.reader, "clerk")
    staff.change_user(first.book, first.actor, clerk.id, active=False)
    second.actor = users.actor_of(clerk, "session")
    second.accept("452 r10")
    merged = merge(*own(common, first), *own(common, second))
    assert conflicts(merged) == [("ticket.accepted", "right_lapsed", "", "", "")]
    assert merged.rows("SELECT count(*) FROM ticket WHERE risk = 1000") == [(1,)]


def test_a_right_that_was_seen_to_go_gives_no_effect(common, apart, merge):
    first, second, _ = apart
    clerk = users.find_user_by_name(first.book.reader, "clerk")
    second.actor = users.actor_of(clerk, "session")
    second.accept("452 r10")
    staff.change_user(first.book, first.actor, clerk.id, active=False)
    merged = merge(*own(common, second)[:1], *own(common, first))
    merged.base = merged.seq
    merged.take(own(common, second)[1])
    assert conflicts(merged) == [("ticket.accepted", "no_right", "", "", "")]
    assert merged.rows("SELECT count(*) FROM ticket WHERE risk = 1000") == [(0,)]


@pytest.fixture
def withheld(common, apart, merge):
    """Another station had moved the line of a wager, and the house has it wait for a manager."""
    first, second, _ = apart
    game = first.events_of()[0].id
    first.set("HOUSE", {"review/out_of_touch": "hold"})
    first.board(game, "-4.5")
    second.accept("452 r11")
    merged = merge(*own(common, first), *own(common, second))
    merged.close()
    merged.open()
    first.book.close()
    first.book = merged.book
    return first


def test_what_was_accepted_out_of_touch_is_not_settled_before_a_manager_decided(withheld):
    shop = withheld
    game = shop.events_of()[0].id
    ((ticket,),) = shop.rows("SELECT ticket_id FROM flag WHERE kind = 'stale_line'")
    standing = f"SELECT status, net FROM outcome WHERE ticket_id = {ticket}"
    shop.settle(game, 10, 20)
    assert shop.rows(standing) in ([], [("open", 0)])
    assert ("a manager", 1) in count_waiting(shop.book.reader)
    assert verify(shop.book.reader).difference is None
    wagers.let_stand(shop.book, shop.actor, ticket, "stale_line", "the caller heard it so")
    assert shop.rows(standing) == [("won", 10_00)]
    assert "a manager" not in dict(count_waiting(shop.book.reader))
    shop.settle(game, 20, 10)
    assert shop.rows(standing) == [("lost", -11_00)]
    assert verify(shop.book.reader).difference is None


def test_what_waits_for_a_manager_can_be_voided_or_decided_by_hand(withheld):
    shop = withheld
    ((ticket,),) = shop.rows("SELECT ticket_id FROM flag WHERE kind = 'stale_line'")
    shop.record("legs.decided", legs=[[ticket, 1, "win"]], reason="agreed", scope="leg")
    standing = f"SELECT status, net FROM outcome WHERE ticket_id = {ticket}"
    assert shop.rows(standing) == [("won", 10_00)]
    wagers.let_stand(shop.book, shop.actor, ticket, "stale_line", "agreed")
    assert shop.rows(standing) == [("won", 10_00)]
    wagers.void_ticket(shop.book, shop.actor, ticket, "asked for")
    assert shop.rows(standing) == [("void", 0)]
    assert verify(shop.book.reader).difference is None


HOUR = 3_600_000


@pytest.mark.parametrize(
    "case",
    [
        (0, False, 0, []),
        (0, False, 5 * HOUR, []),
        (0, True, 4_000, []),
        (-HOUR, True, 0, ["clock_back", "clock_slow"]),
        (0, True, 4 * HOUR, ["unwitnessed"]),
        (0, True, 2 * HOUR, []),
    ],
)
def test_clocks_and_silence_of_a_station_flag_its_tickets(common, apart, merge, case):
    # Clock and way to the server in milliseconds; the games begin three hours from now.
    clock, is_in_touch, received, kinds = case
    first = apart[0]
    first.now += clock
    first.accept("452 r10")
    server = common.now if is_in_touch else 0
    merged = merge(*own(common, first), received_at=first.now + received, server=server)
    assert own_flags(merged) == [(kind,) for kind in kinds]


def test_a_clock_that_is_set_back_flags_until_it_has_caught_up(common, apart, merge):
    first = apart[0]
    first.accept("452 r10")
    for minutes in (-60, -30, 0):
        first.now = common.now + minutes * 60_000
        first.accept("452 r10")
    merged = merge(*own(common, first))
    assert own_flags(merged) == [("clock_back",), ("clock_back",)]
    assert first.rows("SELECT count(*) FROM flag") == [(2,)]
    assert verify(merged.book.reader).difference is None
    assert verify(first.book.reader).difference is None


def accept(station, number):
    station.accept(f"{(452, 454)[number % 2]} r{number * 40}", f"P{number}")


def open_account(station, number):
    station.open(f"N{number}", AccountKind.PLAYER, "A1", 100_00)
    station.accept("452 r20", f"N{number}")


def rename(station, number):
    accounts.change_account(station.book, station.actor, f"P{number}", name=f"{station.path.stem}")


def lend(station, number):
    station.set(f"P{number}", {"wager_limit": len(station.path.stem) + number})


def settle(station, number):
    station.settle(station.events_of()[number % 2].id, 20, 10 * number)


def move(station, number):
    station.board(station.events_of()[number % 2].id, f"-{number}.5")


def void(station, number):
    ids = [found for (found,) in station.rows("SELECT id FROM ticket ORDER BY id")]
    wagers.void_ticket(station.book, station.actor, ids[number % len(ids)], "asked for")


def pay(station, number):
    station.pay(f"P{number}", number * 1_000)


def list_game(station, number):
    station.game(460 + 2 * number)


def by_hand(station, number):
    station.do_everything_by_hand(f"P{number}")


def make_lines(station, number):
    make_line_type(station.book, station.actor, f"Set {number}")


def close(station, number):
    station.now += number * 24 * HOUR
    week = station.rows("SELECT open_week FROM book")[0][0]
    weeks.close_week(station.book, station.actor, date.fromisoformat(week))


def lend_to_many(station, number):
    changes = {"wager_limit": len(station.path.stem) + number}
    change_many_settings(station.book, station.actor, station.house, ["P1", "P2", "P3"], changes)


def move_players(station, number):
    above = station.account("A1").id
    accounts = [[station.account(f"P{no}").id, above] for no in range(1, number + 1)]
    said = {"target": HOUSE_ID, "inherit": False, "at": station.now, "reason": "asked for"}
    station.record("accounts.moved", accounts=accounts, **said)


def settle_both(station, number):
    for event in station.events_of()[:2]:
        station.result(event.id, 20, 10 * number)
    settlement.grade_all(station.book, station.actor)


def decide_legs(station, number):
    ids = [found for (found,) in station.rows("SELECT id FROM ticket ORDER BY id")][:number]
    legs = [[ticket, 1, "void"] for ticket in ids]
    station.record("legs.decided", legs=legs, reason="palpable error", scope="leg")


def hire(station, number):
    name = ("Ann", "ann", "ANN")[number - 1]
    users.add_user(station.book, station.actor, users.new_user(name, Role.CLERK))


def make_up(station, number):
    cents = 100_00 * number + len(station.path.stem)
    weeks.change_makeup(station.book, station.actor, "A1", cents, reason="by hand")


def hold_out_of_touch(station, number):
    station.set("HOUSE", {"review/out_of_touch": ("flag", "hold")[number % 2]})


def let_stand(station, _number):
    for ticket, flag in station.rows("SELECT ticket_id, kind FROM flag WHERE decision = ''"):
        wagers.let_stand(station.book, station.actor, ticket, flag, "agreed")


def set_clock_back(station, number):
    station.now -= number * HOUR
    accept(station, number)


def speak_of_the_server(station, _number):
    station.do_everything_with_a_server()


DEEDS = (accept, open_account, rename, lend, settle, move, void, pay, list_game, by_hand,
         make_lines, close, lend_to_many, move_players, settle_both, decide_legs, hire, make_up,
         hold_out_of_touch, let_stand, set_clock_back, speak_of_the_server)  # fmt: skip
# What each station does: a deed and what about, in its own time.
PLANS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(DEEDS), st.integers(1, 3)), min_size=4, max_size=18
)


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(plans=PLANS, data=st.data())
def test_any_order_of_stations_folds_and_holds_what_must_hold(
    common, tmp_path_factory, plans, data
):
    folder = tmp_path_factory.mktemp("order")
    with ExitStack() as open_books:
        stations = [station_of(common, folder / f"{no}.book", no) for no in range(1, 4)]
        for station in stations:
            open_books.callback(station.book.close)
        for place, deed, number in plans:
            stations[place].now += 60_000
            with suppress(BookdeskError):
                deed(stations[place], number)
        queues = [own(common, station) for station in stations]
        turns = data.draw(st.permutations([no for no, rows in enumerate(queues) for _ in rows]))
        common.copied_to(folder / "merged.book").book.close()
        merged = Merged(folder / "merged.book", common.machine, common.base)
        open_books.callback(merged.close)

        posted, seen = [], [common.base] * len(stations)
        for turn in turns:
            # A station may say that it has seen everything although it wrote as if it had not.
            seen[turn] = merged.seq if data.draw(st.booleans()) else seen[turn]
            merged.base = seen[turn]
            merged.take(queues[turn].pop(0), undo=True)
            now = merged.rows("SELECT * FROM posting ORDER BY id")
            assert now[: len(posted)] == posted
            posted = now

        # Pending facts come off and go back on, byte for byte.
        after, last = merged.tables(), merged.facts[-5:]
        for fact in reversed(last):
            merged.writer.take_back(fact.seq)
        for fact in last:
            merged.writer.apply(fold(merged.reader, fact), undo_seq=fact.seq)
        assert merged.tables() == after

        # A rebuild comes to the same, the chain holds, and balances are what was posted.
        assert verify(merged.book.reader).difference is None
        assert merged.rows("SELECT sum(balance) FROM account") == [(0,)]
        assert not merged.rows(
            "SELECT ticket_id FROM outcome o WHERE net != (SELECT coalesce(sum(cents), 0)"
            " FROM posting p WHERE p.ticket_id = o.ticket_id)"
        )
        accepted = {fact.number for fact in merged.facts if fact.type == "ticket.accepted"}
        told = {number for (number,) in merged.rows("SELECT number FROM conflict")}
        kept = {number for (number,) in merged.rows("SELECT id FROM ticket")}
        assert accepted <= kept | told

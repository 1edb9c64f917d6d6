"""Of what two stations did apart, the part that came second is told with both values."""

import pytest

from desktop.book.verifying import verify
from desktop.domain.accounts import AccountKind
from desktop.domain.rights import Role
from desktop.services import settlement, users, wagers, weeks
from desktop.services.books import read_house
from desktop.services.house_rules import shipped_profile
from desktop.services.review.queue import read_queue
from desktop.services.settings.changing import change_many_settings
from tests.book.stations import conflicts, own

AGAIN = "for the other reason"


def set_one(station):
    station.set("P1", {"wager_limit": 100_00})


def set_many(station):
    changes = {"wager_limit": 200_00}
    change_many_settings(station.book, station.actor, station.house, ["P1", "P2"], changes)


def set_one_otherwise(station):
    station.set("P1", {"wager_limit": 300_00})


def move_players(*codes, to):
    def move(station):
        above = station.account("A1").id
        accounts = [[station.account(code).id, above] for code in codes]
        target = station.account(to).id
        said = {"inherit": False, "at": station.now, "reason": AGAIN}
        station.record("accounts.moved", accounts=accounts, target=target, **said)
        station.pay("P3", 1_00)

    return move


def result_of(*homes):
    def record(station):
        for event, home in zip(station.events_of(), homes, strict=False):
            station.result(event.id, 7, home)
        settlement.grade_all(station.book, station.actor)

    return record


def void_first(station):
    wagers.void_ticket(station.book, station.actor, tickets(station)[0], AGAIN)


def decide_both(station):
    legs = [[ticket, 1, "void"] for ticket in tickets(station)]
    station.record("legs.decided", legs=legs, reason=AGAIN, scope="leg")


def tickets(station):
    return [found for (found,) in station.rows("SELECT id FROM ticket ORDER BY id LIMIT 2")]


def list_game(station):
    station.game(461)


def change_number(station):
    station.record("event.changed", event=station.events_of()[0].id,
                   changes={"rot_away": [451, 461]})  # fmt: skip


def make_up(cents):
    def change(station):
        weeks.change_makeup(station.book, station.actor, "A1", cents, reason=AGAIN)

    return change


def hire(name):
    def add(station):
        users.add_user(station.book, station.actor, users.new_user(name, Role.CLERK))

    return add


def rename_clerk(station):
    clerk = users.find_user_by_name(station.book.reader, "clerk")
    station.record("user.changed", user=clerk.id, changes={"name": "ANN"})


CASES = {
    "a setting": (set_one, set_one_otherwise, [("no_effect", "wager_limit", "30000", "10000")]),
    "settings of many": (set_one, set_many, [("in_part", "P1 wager_limit", "20000", "10000")]),
    "moves": (
        move_players("P1", to="M1"), move_players("P1", "P2", to="HOUSE"),
        [("in_part", "P1", "HOUSE", "M1")],
    ),
    "results": (
        result_of(10), result_of(20, 30),
        [("no_effect", "result", "final 7-20", "final 7-10"),
         ("in_part", "452 Home451", "", "")],
    ),
    "legs": (void_first, decide_both, [("in_part", "KA11-9", "", "")]),
    "numbers of games": (list_game, list_game, [("same_number", "461", "Away461", "Away461")]),
    "a changed number": (list_game, change_number, [("same_number", "461", "Away451", "Away461")]),
    "make-up": (make_up(500_00), make_up(700_00), [("no_effect", "makeup", "70000", "50000")]),
    "names of users": (hire("Ann"), hire("ann"), [("renamed", "ann", "ann", "ann {letters}")]),
    "a new name": (hire("Ann"), rename_clerk, [("no_effect", "name", "ANN", "Ann")]),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_came_second_is_told(common, apart, merge, case):
    first, second, _ = apart
    do, do_second, told = CASES[case]
    do(first)
    do_second(second)
    letters = second.book.journal.identity.letters
    merged = merge(*own(common, first), *own(common, second))
    expected = [tuple(part.format(letters=letters) for part in row) for row in told]
    assert [row[1:] for row in conflicts(merged)] == expected
    items = [item for item in read_queue(merged.reader, common.now) if "conflict/" in item.key]
    assert len(items) == len(told)
    assert verify(merged.book.reader).difference is None


def test_a_wager_under_house_rules_that_never_came_to_be_counts_under_those_there_are(
    common, apart, merge
):
    first, second, _ = apart
    first.pay("P1", 1_00)
    second.record("rules.changed", profile=shipped_profile("nevada") | {"version": 2})
    second.house = read_house(second.book.reader)
    second.accept("452 r11")
    began, _, ticket = own(common, second)
    merged = merge(*own(common, first), began, ticket)
    assert conflicts(merged) == [("ticket.accepted", "in_part", "rules", "2", "1")]
    assert merged.rows("SELECT rules FROM ticket ORDER BY id DESC LIMIT 1") == [(1,)]


def test_a_wager_that_never_counts_is_not_told_as_one_that_counts_in_part(common, apart, merge):
    first, second, _ = apart
    first.pay("P1", 1_00)
    second.open("P9", AccountKind.PLAYER, "A1", 500_00)
    second.record("rules.changed", profile=shipped_profile("nevada") | {"version": 2})
    second.house = read_house(second.book.reader)
    second.accept("452 r11", "P9")
    began, _, _, ticket = own(common, second)
    merged = merge(*own(common, first), began, ticket)
    assert conflicts(merged) == [("ticket.accepted", "no_effect", "", "", "")]


def test_money_in_the_queue_is_written_as_money(common, apart, merge):
    for station, cents in zip(apart, (100_00, 300_00), strict=False):
        station.set("P1", {"wager_limit": cents})
    merged = merge(*own(common, apart[0]), *own(common, apart[1]))
    (item,) = [i for i in read_queue(merged.reader, common.now) if "conflict/" in i.key]
    assert item.sentence.endswith("wager limit: “300.00” was wanted, “100.00” stands.")

"""Versions of the house rules: made by supervisors, kept for good, each ticket under its own."""

import json

import pytest

from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.money import Rounding
from desktop.services import house_rules
from desktop.services.books import Owner, new_book, read_house
from desktop.services.house_rules import (
    change_rules,
    compare_versions,
    list_versions,
    read_profile_file,
    read_version,
    shipped_profile,
    shipped_profiles,
)
from desktop.services.users import Actor, NotAllowedError, Role
from desktop.services.wagers import RefusedError, accept_wager
from tests.shop import TICKETS


def change(shop, name="whole_dollars", **values):
    changes = change_rules(shop.book, shop.actor, shipped_profile(name) | values)
    shop.house = read_house(shop.book.reader)
    return changes


def test_a_book_begins_with_the_default_profile_and_says_who_made_it(shop):
    (first,) = list_versions(shop.book.reader)
    assert (first.version, first.name, first.user) == (1, "Default", "owner")
    assert read_version(shop.book.reader) == shipped_profile("default")


@pytest.mark.parametrize("name", shipped_profiles())
def test_a_book_is_made_with_any_profile_that_is_shipped(tmp_path, shop, name):
    owner = Owner("owner", system_user="*")
    with new_book(tmp_path / "other.book", shop.machine, owner, rules=name) as book:
        assert read_version(book.reader) == shipped_profile(name)


def test_rules_of_another_name_make_no_book(tmp_path, shop):
    path = tmp_path / "other.book"
    with pytest.raises(InputError, match="There are no house rules “monaco”; there are default,"):
        new_book(path, shop.machine, Owner("owner", system_user="*"), rules="monaco")
    assert not path.exists()


def test_new_rules_are_the_next_version_and_the_old_one_stays(shop):
    assert change(shop).kinds == {"rules"}
    assert [one.version for one in list_versions(shop.book.reader)] == [2, 1]
    assert read_version(shop.book.reader)["name"] == "Whole dollars"
    assert read_version(shop.book.reader, 1)["name"] == "Default"
    assert shop.house.rules.rounding == Rounding(100, "half_up")


def test_a_ticket_keeps_the_version_it_was_written_under(shop):
    shop.game(451)
    before = shop.accept("452 r500")
    change(shop)
    after = shop.accept("452 r500", "P2")
    rows = dict(shop.rows("SELECT id, rules FROM ticket"))
    assert (rows[before.ticket_id], rows[after.ticket_id]) == (1, 2)
    wins = dict(shop.rows("SELECT id, win FROM ticket"))
    assert (wins[before.ticket_id], wins[after.ticket_id]) == (454_55, 455_00)


def test_a_half_result_is_rounded_as_the_tickets_own_version_rounds(shop):
    game = shop.game(451, spread="-3.25")
    before = shop.accept("452 r25")
    change(shop)
    after = shop.accept("452 r25", "P2")
    shop.settle(game, 17, 20)
    nets = dict(shop.rows(f"SELECT id, net FROM {TICKETS}"))
    assert (nets[before.ticket_id], nets[after.ticket_id]) == (-12_50, -12_00)


def test_a_wager_read_back_under_the_old_rules_is_not_written_under_new_ones(shop):
    shop.game(451)
    quote = shop.quote("452 r500")
    change(shop)
    with pytest.raises(RefusedError, match="The house rules changed"):
        accept_wager(shop.book, shop.actor, shop.house, quote)
    assert shop.rows("SELECT count(*) FROM ticket") == [(0,)]


def test_rules_that_say_the_same_make_no_version(shop):
    with pytest.raises(InputError, match="say all of this already"):
        change(shop, "default", version=7)
    assert len(list_versions(shop.book.reader)) == 1


def test_rules_made_from_a_version_that_is_past_are_refused(shop):
    change(shop)
    nevada = shipped_profile("nevada")
    with pytest.raises(InputError, match="became version 2 meanwhile"):
        change_rules(shop.book, shop.actor, nevada, based_on=1)
    assert len(list_versions(shop.book.reader)) == 2


def test_rules_that_contradict_themselves_are_refused(shop):
    with pytest.raises(InputError, match="birdcage"):
        change(shop, birdcage_enabled=True)
    assert len(list_versions(shop.book.reader)) == 1


@pytest.mark.parametrize("role", [Role.CLERK, Role.AGENT, Role.AUDITOR])
def test_only_owners_and_managers_change_the_rules(shop, role):
    actor = Actor(shop.actor.user_id, "somebody", role, "session")
    with pytest.raises(NotAllowedError):
        change_rules(shop.book, actor, shipped_profile("nevada"))


def test_what_differs_is_said_key_by_key_with_old_and_new(shop):
    pays = {"table": "OWN", "pays": [[2, "f14/5"], [3, "f6/1"]]}
    changed = shipped_profile("default") | {
        "parlay_max_win_cents": 250_000_00, "parlay_table": pays, "parlay_bars": ["future"],
        "open_spots": True, "slang": {"dime": 100_000, "grand": 100_000},
    }  # fmt: skip
    change_rules(shop.book, shop.actor, changed)
    found = {one.key: (one.old, one.new) for one in compare_versions(shop.book.reader, 1, 2)}
    assert found["parlay_max_win_cents"] == ("none", "250000.00")
    assert found["parlay_table.pays.2"] == ("f13/5", "f14/5")
    assert found["parlay_table.pays.4"] == ("f11/1", "—")
    assert "parlay_table.pays.3" not in found
    assert found["parlay_bars"] == ("future, prop, horse, circled", "future")
    assert found["open_spots"] == ("no", "yes")
    assert (found["slang.grand"], found["slang.buck"]) == (("—", "1000.00"), ("100.00", "—"))
    assert not any(key.startswith("version") for key in found)


def test_a_version_that_nobody_made_is_not_shown(shop):
    with pytest.raises(InputError, match="no version 9"):
        read_version(shop.book.reader, 9)


def test_live_and_replayed_rules_are_the_same(shop):
    change(shop)
    change(shop, "nevada")
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "is not a JSON file"),
        ("[1]", "holds no profile"),
        ("[" * 100_000, "is not a JSON file"),
        (json.dumps({"name": "x"}), "do not say “version”"),
        (" " * 1_000_001, "too large"),
    ],
)
def test_a_file_that_is_no_profile_is_refused_in_words(tmp_path, content, said):
    path = tmp_path / "rules.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        read_profile_file(path)


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_profile_file(tmp_path / "none.json")


def test_every_pay_table_names_its_source():
    assert all(table["source"].startswith("http") for table in house_rules.pay_tables().values())


def test_of_two_changes_with_one_number_the_second_has_no_effect(shop):
    profile = shipped_profile("nevada") | {"version": 2}
    with shop.book.command(shop.actor.author) as command:
        command.record("rules.changed", {"profile": profile})
        command.record("rules.changed", {"profile": shipped_profile("default") | {"version": 2}})
    assert [one.name for one in list_versions(shop.book.reader)] == ["Nevada", "Default"]
    assert read_version(shop.book.reader)["name"] == "Nevada"
    assert verify(shop.book.reader).difference is None

"""House rules from the command line: a book starts with a profile, shows it, takes another."""

import json

import pytest

from tests.journeys.office import Office


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path)


def test_a_new_book_takes_the_rules_it_is_told(tmp_path):
    book = tmp_path / "nevada.book"
    assert Office.run("new", book, "--rules", "nevada").status == 0
    shown = json.loads(Office.run("rules", "show", "--book", book).out)
    assert (shown["name"], shown["parlay_table"]["table"]) == ("Nevada", "WH_NV")


def test_rules_that_nobody_ships_make_no_book(tmp_path):
    book = tmp_path / "monaco.book"
    assert Office.run("new", book, "--rules", "monaco").status == 2
    assert not book.exists()


def test_shown_rules_are_changed_in_a_file_and_set_again(office):
    profile = json.loads(office.run("rules", "show", "--book", office.book).out)
    profile["if_max_legs"] = 4
    file = office.file("rules.json", json.dumps(profile))
    said = office.run("rules", "set", file, "--book", office.book)
    assert said.status == 0, said
    assert said.out.splitlines() == [
        "if_max_legs: 6 → 4", "The house rules are version 2, “Default”.",
    ]  # fmt: skip
    assert json.loads(office.run("rules", "show", "--book", office.book).out)["if_max_legs"] == 4
    old = office.run("rules", "show", "--book", office.book, "--version", "1")
    assert json.loads(old.out)["if_max_legs"] == 6
    versions = office.run("rules", "list", "--book", office.book).out.splitlines()
    assert [line.split()[0] for line in versions] == ["2", "1"]
    assert office.state()


def test_rules_that_are_refused_change_nothing(office):
    profile = json.loads(office.run("rules", "show", "--book", office.book).out)
    file = office.file("rules.json", json.dumps(profile | {"round_mode": "bankers"}))
    before = office.head()
    said = office.run("rules", "set", file, "--book", office.book)
    assert (said.status, "“round_mode”" in said.err) == (1, True)
    again = office.file("same.json", json.dumps(profile))
    assert office.run("rules", "set", again, "--book", office.book).status == 1
    assert office.head() == before

"""`bookdesk explain` on one ticket of every kind says what was reviewed line by line.

To take over a changed text after reading it: `EXPLANATIONS=write ./test tests/journeys`.
"""

import csv
import os
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.domain.lines import MINUS
from desktop.domain.wagers.terms import Straight
from desktop.services import wagers
from tests.journeys.explained_tickets import TICKETS, straight_spread
from tests.journeys.office import Office
from tests.shop import Shop

GOLDEN = Path(__file__).parent / "explanations"


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "shop.book")
    yield shop
    shop.book.close()


def number_of(shop, ticket_id):
    return number_in_words(read_letters(shop.book.reader), ticket_id)


def explain(shop, ticket_id):
    return Office.run("explain", number_of(shop, ticket_id), "--book", shop.path)


@pytest.mark.parametrize("name", TICKETS)
def test_a_ticket_is_explained_as_it_was_reviewed(shop, name):
    said = explain(shop, TICKETS[name](shop))
    assert (said.status, said.err) == (0, "")
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("EXPLANATIONS") == "write":
        golden.write_text(said.out, encoding="utf-8")
    assert said.out == golden.read_text(encoding="utf-8")


def test_every_reviewed_text_belongs_to_a_ticket():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(TICKETS)


@pytest.mark.parametrize("name", TICKETS)
def test_what_the_player_gets_is_what_the_ledger_has(name):
    text = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    money, posted = text.split("\nMoney\n")[1].split("\nPosted\n")
    verdict = re.search(r"(?:player|other house) ([+−]?[0-9,.]+)\.\n?$", money).group(1)
    in_ledger = re.search(r"  ([+−]?[0-9,]+\.[0-9]{2})(?:  \D.*)?\n$", posted)
    assert verdict == (in_ledger.group(1) if in_ledger else "0.00")


def test_a_number_that_is_wrong_is_refused_in_a_sentence(shop):
    number = number_of(shop, straight_spread(shop))
    wrong = f"{number[:-1]}{(int(number[-1]) + 1) % 10}"
    said = Office.run("explain", wrong, "--book", shop.path)
    assert said.status == 1
    assert "its last digit does not fit" in said.err
    assert MINUS not in said.err


def test_a_number_that_nobody_wrote_is_refused_in_a_sentence(shop):
    said = Office.run("explain", "KA999-9", "--book", shop.path)
    assert (said.status, said.out) == (1, "")
    assert said.err.endswith(".\n")


def test_a_ticket_without_a_book_is_a_usage_error():
    assert Office.run("explain", "KA1-1").status == 2


def test_an_imported_ticket_is_found_by_its_reference(tmp_path):
    office = Office(tmp_path)
    assert office.ticket("452-3.5 r110", reference="paper 7").status == 0
    said = Office.run("explain", "paper 7", "--book", office.book)
    assert "reference paper 7 of P1, Pat" in said.out


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_export_has_the_text_of_the_command_line(shop, tmp_path, form):
    said = explain(shop, straight_spread(shop)).out
    out = tmp_path / f"explanations.{form}"
    done = Office.run("report", "explanations", "--book", shop.path, f"--{form}", out)
    assert done.status == 0, done
    assert [line or "" for line in lines_of(out, form)] == said.splitlines()


def lines_of(path, form):
    if form == "csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [row["explanation"] for row in csv.DictReader(file)]
    sheet = load_workbook(path)["Explanations"]
    return [row[5].value for row in sheet.iter_rows(min_row=8)]


def test_marks_of_legs_and_flags_of_the_ticket_are_told(shop):
    event = shop.game(451)
    flags = [["past_post", "Given 5 minutes after the start."]]
    leg = (event, "spread", "home", -14, "-110")
    ticket = shop.write(
        "straight", Straight(11_000, 10_000), [leg], mark="override past_post", flags=flags
    )
    said = explain(shop, ticket).out
    assert "Its line or price was not the board's when it was written." in said
    assert "Past post: taken after the start." in said
    flagged = "Flagged as past post: Given 5 minutes after the start"
    assert f"{flagged}; nobody has decided on it" in said
    wagers.let_stand(shop.book, shop.actor, ticket, "past_post", "the clock was wrong")
    assert f"{flagged}; it stands, by owner" in explain(shop, ticket).out

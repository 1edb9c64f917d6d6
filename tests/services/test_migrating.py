"""Accounts come from another system with their balance, free play, limits and deals, once."""

import pytest

from desktop.book.verifying import verify
from desktop.domain.settings.resolving import PathSettings
from desktop.feeds.reading import read_accounts
from desktop.services.importing.accounts import import_accounts
from desktop.services.importing.run import Intake
from desktop.services.settings.reading import path_settings

HEAD = "account,parent,kind,name,credit_limit,balance,free_play,wager_limit,Warn at,deal/percent\n"
ROWS = (
    "M9,HOUSE,master,North,,,,,,\n"
    "A9,M9,agent,Nine,,,,1000,,25\n"
    "N1,A9,player,Nora,5000,-451.25,,,80,\n"
    "N2,A9,player,Nils,3000,120.00,50,500,,\n"
)


def take(shop, tmp_path, text, name="old.csv"):
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return import_accounts(shop.book, shop.actor, read_accounts(file), Intake(file.name))


def settings(shop, code) -> PathSettings:
    return path_settings(shop.book.reader, shop.house, shop.account(code).id, shop.now)


def test_an_account_brings_balance_free_play_and_settings(shop, tmp_path):
    done = take(shop, tmp_path, HEAD + ROWS)
    assert (done.applied, done.refusals) == (4, ())
    assert (shop.account("N1").balance, shop.account("N2").balance) == (-451_25, 120_00)
    assert shop.account("N2").free_play == 50_00
    assert (
        settings(shop, "N1").cents("wager_limit"),
        settings(shop, "N2").cents("wager_limit"),
    ) == (1000_00, 500_00)
    assert settings(shop, "N1").cents("credit/soft") == 80
    assert settings(shop, "A9").cents("deal/percent") == 25_00
    assert verify(shop.book.reader).difference is None


def test_the_balance_brought_along_is_carry_and_no_figure_of_the_week(shop, tmp_path):
    take(shop, tmp_path, HEAD + ROWS)
    days = "+".join(f"d{day}" for day in range(7))
    rows = shop.rows(
        f"SELECT carry, {days}, payments, adjustments FROM weekly JOIN account ON id = account_id"
        " WHERE code = 'N1'"
    )
    assert rows == [(-451_25, 0, 0, 0)]


@pytest.mark.parametrize("name", ["old.csv", "the same under another name.csv"])
def test_the_same_again_changes_nothing(shop, tmp_path, name):
    take(shop, tmp_path, HEAD + ROWS)
    head = shop.book.journal.head
    again = take(shop, tmp_path, HEAD + ROWS, name)
    assert (again.applied, again.unchanged, again.refusals) == (0, 4, ())
    assert shop.book.journal.head == head


def test_another_balance_is_refused_with_the_one_that_stands(shop, tmp_path):
    take(shop, tmp_path, HEAD + ROWS)
    again = take(shop, tmp_path, HEAD + ROWS.replace("-451.25", "-400"))
    (refusal,) = again.refusals
    assert refusal.cell == "balance"
    assert "-451.25" in refusal.reason
    assert shop.account("N1").balance == -451_25


@pytest.mark.parametrize(
    ("row", "cell", "reason"),
    [
        ("N3,A9,player,Ned,100,12.345,,,,", "balance", "12.345"),
        ("N3,A9,player,Ned,100,,-5,,,", "free_play", "not below 0"),
        ("N3,A9,player,Ned,100,,,many,,", "wager_limit", "many"),
        ("N3,A9,player,Ned,100,,,,,25", "deal/percent", "not set on a player"),
        ("N3,A9,player,Ned,100,,,,9999,", "Warn at", "9999"),
    ],
)
def test_a_cell_that_will_not_do_is_refused_by_its_column(shop, tmp_path, row, cell, reason):
    done = take(shop, tmp_path, HEAD + ROWS + row + "\n")
    (refusal,) = done.refusals
    assert refusal.cell == cell
    assert reason in refusal.reason
    assert verify(shop.book.reader).difference is None


def test_an_account_that_stands_twice_in_the_file_is_refused(shop, tmp_path):
    done = take(shop, tmp_path, HEAD + ROWS + "n1,A9,player,Nora,5000,10,,,,\n")
    (refusal,) = done.refusals
    assert "n1" in refusal.reason or "n1" in refusal.value
    assert shop.account("N1").balance == -451_25

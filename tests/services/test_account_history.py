"""What was done to an account, newest first; and what an import would do."""

from pathlib import Path

import pytest

from desktop.book.queries.account_facts import ChangeQuestion
from desktop.feeds.reading import read_accounts
from desktop.models.accounts import CHANGE_PAGES
from desktop.models.pages import Start
from desktop.services import accounts
from desktop.services.account_history import read_account_history
from desktop.services.importing.accounts import import_accounts
from desktop.services.importing.run import Intake
from desktop.services.previewing import preview
from desktop.services.users import Actor, NotAllowedError, Role


def history_of(shop, code):
    entries = read_account_history(shop.book.reader, shop.account(code).id)
    return [(e.field, e.old, e.new, e.reason) for e in entries]


def test_opening_changes_and_money_are_told_newest_first(shop):
    accounts.change_account(shop.book, shop.actor, "P1", status="suspended")
    accounts.change_account(shop.book, shop.actor, "P2", status="suspended")
    shop.pay("P1", -2500, "adjustment", "fee")
    assert history_of(shop, "P1") == [
        ("accrual adjustment", "", "-25.00", "fee"),
        ("status", "active", "suspended", ""),
        ("opened", "", "player under A1", ""),
        ("credit limit", "", "10000.00", ""),
    ]


def test_who_and_when_are_told(shop):
    (newest, *_) = read_account_history(shop.book.reader, shop.account("P3").id)
    assert (newest.user, newest.at) == ("owner", shop.now)


def test_the_house_that_no_command_opened_has_no_history(shop):
    assert history_of(shop, "HOUSE") == []


@pytest.fixture
def reading(tmp_path):
    def read(*rows: str):
        path = Path(tmp_path / "accounts.csv")
        path.write_text("account,parent,kind,name,credit_limit\n" + "\n".join(rows) + "\n")
        return read_accounts(path)

    return read


ROWS = (
    "A7,M1,agent,Seven,",
    "P70,A7,player,Under the new agent,250",
    "P1,A1,player,Renamed,10000",
    "P2,A1,player,P2 name,10000",
    "P3,M1,player,Elsewhere,10",
    "P4,NOBODY,player,Lost,10",
    "P5,A1,player,Five,-3",
)


def test_each_row_is_foreseen(shop, reading):
    foreseen = preview(shop.book.reader, "accounts", reading(*ROWS))
    assert [(one.row, one.verdict) for one in foreseen] == [
        (2, "new"), (3, "new"), (4, "change"), (5, "same"), (6, "refused"), (7, "refused"),
    ]  # fmt: skip
    assert foreseen[1].subject == "player P70 under A7"
    assert (foreseen[2].proposed, foreseen[2].current) == (
        "Renamed, credit limit 10000.00", "P1 name, credit limit 10000.00",
    )  # fmt: skip
    assert "NOBODY" in foreseen[5].reason


def test_what_is_foreseen_is_what_the_import_does(shop, reading):
    verdicts = [one.verdict for one in preview(shop.book.reader, "accounts", reading(*ROWS))]
    imported = import_accounts(shop.book, shop.actor, reading(*ROWS), Intake("accounts.csv"))
    assert imported.applied == verdicts.count("new") + verdicts.count("change")
    assert imported.unchanged == verdicts.count("same")
    # The reader itself refuses P5's credit.
    assert len(imported.refusals) == verdicts.count("refused") + 1


def test_a_clerk_may_not_import(shop, reading):
    clerk = Actor(shop.actor.user_id, "clerk", Role.CLERK, "test")
    with pytest.raises(NotAllowedError):
        import_accounts(shop.book, clerk, reading(*ROWS), Intake("accounts.csv"))


def test_each_field_has_a_row_of_its_own_and_a_change_is_found_by_what_was_written(shop):
    accounts.change_account(shop.book, shop.actor, "P1", status="suspended")
    shop.pay("P1", -2500, "adjustment", "late fee")
    accounts.change_account(shop.book, shop.actor, "P1", status="active", name="Paul")
    reader, question = shop.book.reader, ChangeQuestion(shop.account("P1").id)
    fields = [entry.field for entry in CHANGE_PAGES.page(reader, question, Start(None, 0), 10)]
    assert fields == ["status", "name", "accrual adjustment", "status", "opened", "credit limit"]
    key = CHANGE_PAGES.find(reader, question, "late fee", None, backwards=False)
    assert CHANGE_PAGES.place(reader, question, key) == fields.index("accrual adjustment")
    assert CHANGE_PAGES.find(reader, question, "nowhere", None, backwards=True) is None

"""A week added up again from its postings, and held against the figures that are kept."""

from datetime import date

import pytest

from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.errors import InputError
from desktop.services.week_audit import audit_week
from desktop.services.weeks import close_week

WEEK, NEXT_WEEK = "2026-11-17", "2026-11-24"


@pytest.fixture
def shop(shop):
    """Everything that posts, in a week that is closed and in the one after it."""
    event = shop.game()
    shop.accept("452 500")
    shop.accept("451 200", "P2")
    shop.settle(event, 20, 10)
    shop.do_everything_with_money()
    shop.post("P3", 4_000, "opening_balance", "from the old system")
    close_week(shop.book, shop.actor, date.fromisoformat(WEEK), sign_off="looked through")
    shop.settle(event, 3, 40)
    shop.pay("P2", 7_000)
    return shop


@pytest.mark.parametrize("week", [WEEK, NEXT_WEEK])
def test_the_figures_of_a_week_are_what_its_postings_come_to(shop, week):
    audit = audit_week(shop.book.reader, week)
    ((accounts,),) = shop.rows(f"SELECT count(*) FROM weekly WHERE week = '{week}'")
    ((postings,),) = shop.rows(f"SELECT count(*) FROM posting WHERE week = '{week}'")
    assert (audit.accounts, audit.postings) == (accounts, postings)
    assert audit.postings > 2
    assert (audit.differences, audit.problems) == (0, ())


@pytest.mark.parametrize(
    ("account", "column", "said"),
    [
        ("code = 'P1'", "d5", "P1: 2026-11-22 is kept as "),
        ("code = 'P2'", "payments", "P2: payments is kept as "),
        ("code = 'P3'", "adjustments", "P3: adjustments is kept as "),
        (f"id = {HOUSE_ID}", "d0", "HOUSE: 2026-11-17 is kept as 0.01"),
        ("code = 'CASH'", "payments", "CASH: payments is kept as "),
    ],
)
def test_a_cent_too_much_in_any_number_is_named(shop, account, column, said):
    shop.book.reader.connection.exec_driver_sql(
        f"INSERT INTO weekly SELECT '{WEEK}', id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0"
        f" FROM account WHERE {account} ON CONFLICT DO NOTHING"
    )
    shop.book.reader.connection.exec_driver_sql(
        f"UPDATE weekly SET {column} = {column} + 1 WHERE week = '{WEEK}'"
        f" AND account_id = (SELECT id FROM account WHERE {account})"
    )
    audit = audit_week(shop.book.reader, WEEK)
    assert audit.differences == 1
    assert audit.problems[0].startswith(said)


def test_an_account_without_a_figure_for_its_postings_is_named(shop):
    shop.book.reader.connection.exec_driver_sql(
        f"DELETE FROM weekly WHERE week = '{WEEK}'"
        " AND account_id = (SELECT id FROM account WHERE code = 'P2')"
    )
    assert {problem.split(":")[0] for problem in audit_week(shop.book.reader, WEEK).problems} == {
        "P2"
    }


def test_a_week_that_the_book_does_not_have_is_refused(shop):
    with pytest.raises(InputError, match="no week that starts on 1999-01-05"):
        audit_week(shop.book.reader, "1999-01-05")

"""What cannot be done with money is refused with a sentence, and the journal stays as it was."""

from datetime import date

import pytest

from desktop.domain.errors import InputError
from desktop.services.weeks import close_week

WEEK = date(2026, 11, 17)


def close(shop):
    return close_week(shop.book, shop.actor, WEEK)


REFUSED = {
    "a deposit of zero": (lambda s: s.post("P1", 0, "deposit"), "amount is 0"),
    "a deposit that goes out": (lambda s: s.post("P1", -5_000, "deposit"), "never the other way"),
    "a withdrawal above what there is": (
        lambda s: s.post("P1", -10_001, "withdrawal"), "can withdraw 100.00 now",
    ),
    "a row dated into a closed week": (
        lambda s: s.post("P1", 500, "betting_adjustment", figure_date=WEEK), "not in the open week",
    ),
    "a row dated ahead": (
        lambda s: s.post("P1", 500, "betting_adjustment", figure_date=date(2026, 11, 30)),
        "still to come",
    ),
    "a payment dated back": (
        lambda s: s.post("P1", 500, "deposit", figure_date=date(2026, 11, 24)), "dated back",
    ),
    "closing a week twice": (close, "is closed already"),
    "closing a week that never was": (
        lambda s: close_week(s.book, s.actor, date(2026, 12, 1)), "only that one can be closed",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_and_nothing_is_changed(shop, case):
    shop.post("P1", 10_000, "deposit")
    close(shop)
    shop.now += 3 * 86_400_000
    attempt, said = REFUSED[case]
    before, money = shop.book.journal.head, shop.rows("SELECT id, balance FROM account")
    with pytest.raises(InputError) as refused:
        attempt(shop)
    assert said in str(refused.value)
    assert str(refused.value).endswith(".")
    assert shop.book.journal.head == before
    assert shop.rows("SELECT id, balance FROM account") == money

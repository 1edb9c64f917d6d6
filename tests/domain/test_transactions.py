"""The effects of every type of transaction, row by row as FEATURES G has them."""

import pytest

from desktop.book.tables.money import PostingKind
from desktop.domain.transactions import (
    EFFECTS,
    HOLDERS,
    POSTABLE,
    Column,
    Commission,
    Counter,
    TransactionType,
    types_in,
)

# type: balance, daily figure, column of the weekly figure, payment, commission, free play.
TABLE = {
    "wager": (True, True, "week", False, "yes", False),
    "betting_adjustment": (True, True, "week", False, "yes", False),
    "accrual_adjustment": (True, False, "adjustments", False, "policy", False),
    "deposit": (True, False, "payments", True, "no", False),
    "withdrawal": (True, False, "payments", True, "no", False),
    "withdrawal_requested": (False, False, None, False, "no", False),
    "promotion": (True, False, "adjustments", False, "policy", False),
    "free_play": (False, False, None, False, "no", True),
    "free_play_won": (True, True, "week", False, "policy", True),
    "fee": (True, False, "adjustments", False, "no", False),
    "transfer": (True, False, "adjustments", False, "no", False),
    "opening_balance": (True, False, "carry", False, "no", False),
    "zeroing": (True, False, "payments", True, "no", False),
    "correction": (True, True, "week", False, "yes", False),
    "commission": (True, False, "adjustments", False, "no", False),
}


@pytest.mark.parametrize("kind", TransactionType)
def test_a_type_moves_exactly_what_its_row_says(kind):
    effect = EFFECTS[kind]
    assert TABLE[kind.value] == (
        effect.moves_balance, effect.moves_day, effect.column, effect.is_payment,
        effect.commission, effect.moves_free_play,
    )  # fmt: skip


def test_only_a_requested_withdrawal_lowers_what_is_available_alone():
    reserving = [kind for kind, effect in EFFECTS.items() if effect.reserves]
    assert reserving == [TransactionType.WITHDRAWAL_REQUESTED]


def test_payments_stand_against_the_till_and_all_else_against_the_house_or_an_account():
    counters = {kind: effect.counter for kind, effect in EFFECTS.items() if effect.moves_balance}
    against_the_till = {kind for kind, counter in counters.items() if counter is Counter.TILL}
    assert against_the_till == set(types_in(Column.PAYMENTS))
    assert counters[TransactionType.TRANSFER] is Counter.ACCOUNT


def test_money_that_is_no_wager_counts_in_no_commission_by_itself():
    counted = {kind for kind, effect in EFFECTS.items() if effect.commission is Commission.YES}
    assert counted == {
        TransactionType.WAGER, TransactionType.CORRECTION, TransactionType.BETTING_ADJUSTMENT,
    }  # fmt: skip


def test_whatever_can_be_posted_has_a_kind_of_posting_and_somebody_to_hold_it():
    names = {kind.word for kind in PostingKind}
    for kind in POSTABLE:
        assert HOLDERS[kind]
        assert (kind.value in names) == EFFECTS[kind].moves_balance

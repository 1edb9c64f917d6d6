"""The types of transactions, and what each of them moves (FEATURES, section G)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.accounts import AccountKind


class TransactionType(StrEnum):
    """What money is posted for, as facts and tables say it."""

    WAGER = "wager"
    FREE_PLAY_WON = "free_play_won"
    CORRECTION = "correction"
    BETTING_ADJUSTMENT = "betting_adjustment"
    ACCRUAL_ADJUSTMENT = "accrual_adjustment"
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    WITHDRAWAL_REQUESTED = "withdrawal_requested"
    PROMOTION = "promotion"
    FREE_PLAY = "free_play"
    FEE = "fee"
    TRANSFER = "transfer"
    OPENING_BALANCE = "opening_balance"
    ZEROING = "zeroing"
    COMMISSION = "commission"


class Column(StrEnum):
    """Where the weekly figure shows a transaction; balance = carry + week + the two others."""

    WEEK = "week"
    PAYMENTS = "payments"
    ADJUSTMENTS = "adjustments"
    CARRY = "carry"


class Counter(StrEnum):
    """Who stands on the other side of a posting."""

    HOUSE = "house"
    TILL = "till"
    ACCOUNT = "account"


class Commission(StrEnum):
    """Whether a transaction counts in what commission is paid on."""

    YES = "yes"
    NO = "no"
    POLICY = "policy"  # a rule of the house or of the deal says it


class Sign(StrEnum):
    """Which way a transaction may go, from the side of the account."""

    EITHER = "either"
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a transaction of one type moves.

    Attributes:
        column: Where the weekly figure shows it; None where it moves no balance.
        counter: The other side of the posting; None where it moves no balance.
        is_payment: Whether it counts in the totals of payments in and out.
        moves_free_play: Whether it moves the balance of free play, which is no money.
        reserves: Whether it only lowers what is available.
        sign: Which way it may go.
    """

    column: Column | None
    counter: Counter | None
    commission: Commission = Commission.NO
    is_payment: bool = False
    moves_free_play: bool = False
    reserves: bool = False
    sign: Sign = Sign.EITHER

    @property
    def moves_balance(self) -> bool:
        """Whether it is a posting of the ledger."""
        return self.column is not None

    @property
    def moves_day(self) -> bool:
        """Whether it counts in the figure of a day."""
        return self.column is Column.WEEK


_YES, _POLICY = Commission.YES, Commission.POLICY
_WAGER = Effect(Column.WEEK, Counter.HOUSE, _YES)

EFFECTS: Mapping[TransactionType, Effect] = {
    TransactionType.WAGER: _WAGER,
    TransactionType.FREE_PLAY_WON: Effect(
        Column.WEEK, Counter.HOUSE, _POLICY, moves_free_play=True
    ),
    TransactionType.CORRECTION: _WAGER,
    TransactionType.BETTING_ADJUSTMENT: Effect(Column.WEEK, Counter.HOUSE, _YES),
    TransactionType.ACCRUAL_ADJUSTMENT: Effect(Column.ADJUSTMENTS, Counter.HOUSE, _POLICY),
    TransactionType.DEPOSIT: Effect(
        Column.PAYMENTS, Counter.TILL, is_payment=True, sign=Sign.IN
    ),
    TransactionType.WITHDRAWAL: Effect(
        Column.PAYMENTS, Counter.TILL, is_payment=True, sign=Sign.OUT
    ),
    TransactionType.WITHDRAWAL_REQUESTED: Effect(None, None, reserves=True, sign=Sign.OUT),
    TransactionType.PROMOTION: Effect(Column.ADJUSTMENTS, Counter.HOUSE, _POLICY),
    TransactionType.FREE_PLAY: Effect(None, None, moves_free_play=True),
    TransactionType.FEE: Effect(Column.ADJUSTMENTS, Counter.HOUSE),
    TransactionType.TRANSFER: Effect(Column.ADJUSTMENTS, Counter.ACCOUNT),
    TransactionType.OPENING_BALANCE: Effect(Column.CARRY, Counter.HOUSE),
    TransactionType.ZEROING: Effect(Column.PAYMENTS, Counter.TILL, is_payment=True),
    TransactionType.COMMISSION: Effect(Column.ADJUSTMENTS, Counter.HOUSE),
}  # fmt: skip

# What a person may post; the others come from wagers, requests and the closing of a week.
POSTABLE = (
    TransactionType.DEPOSIT,
    TransactionType.WITHDRAWAL,
    TransactionType.BETTING_ADJUSTMENT,
    TransactionType.ACCRUAL_ADJUSTMENT,
    TransactionType.PROMOTION,
    TransactionType.FREE_PLAY,
    TransactionType.FEE,
    TransactionType.TRANSFER,
    TransactionType.OPENING_BALANCE,
)
# Their reason cannot be guessed from the row, so one has to be given.
NEEDS_REASON = frozenset(
    {
        TransactionType.BETTING_ADJUSTMENT,
        TransactionType.ACCRUAL_ADJUSTMENT,
        TransactionType.PROMOTION,
        TransactionType.FEE,
    }
)

_PLAYER = frozenset({AccountKind.PLAYER})
_WITH_AGENTS = _PLAYER | {AccountKind.MASTER, AccountKind.AGENT, AccountKind.OUTSIDE}
HOLDERS: Mapping[TransactionType, frozenset[AccountKind]] = {
    kind: _PLAYER
    if kind
    in {
        TransactionType.BETTING_ADJUSTMENT,
        TransactionType.PROMOTION,
        TransactionType.FREE_PLAY,
    }
    else _WITH_AGENTS
    for kind in POSTABLE
}


def words_of(kind: TransactionType) -> str:
    """A type as people say it: `betting adjustment`."""
    return kind.value.replace("_", " ")


def types_in(column: Column) -> tuple[TransactionType, ...]:
    """The types that the weekly figure shows in a column."""
    return tuple(kind for kind, effect in EFFECTS.items() if effect.column is column)

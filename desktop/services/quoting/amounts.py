"""How an amount was said, and how much `max` is (RULES 2 and 25)."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from math import comb

from desktop.book.queries.people import AccountRow
from desktop.domain.accounts import AccountKind, available
from desktop.domain.entry.terms import Amount, Wager, WrittenMarket
from desktop.domain.prices import Price, parse_price
from desktop.domain.rules import HouseRules
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.services.quoting.quotes import QuotedLeg, QuoteError

# How an amount was said, and its cents.
Said = tuple[AmountMode, int]
_CHAINS = frozenset({TicketKind.IF_BET, TicketKind.REVERSE})


class AmountReader:
    """Reads the amounts of one wager of one account."""

    def __init__(
        self,
        account: AccountRow,
        kind: TicketKind,
        wager: Wager,
        legs: Sequence[QuotedLeg],
        rules: HouseRules,
    ) -> None:
        self._account = account
        self._kind = kind
        self._wager = wager
        self._legs = legs
        self._default = AmountMode.RISK if wager.free_play else rules.entry_mode_default[kind]

    def first(self) -> Said:
        """The amount of the wager."""
        return self.read(self._wager.amount)

    def of_parts(self) -> list[Said]:
        """The amounts of an if bet; one that is left out is that of the part before."""
        found: list[Said] = []
        for amount in self._wager.amounts:
            found.append(found[-1] if amount is None else self.read(amount))
        return found

    def read(self, amount: Amount) -> Said:
        """How an amount was said, and its cents.

        Raises:
            QuoteError: It is the most there is, and there is nothing.
        """
        if amount.cents is not None:
            return amount.mode or self._default, amount.cents
        left = self._left()
        if left <= 0:
            raise QuoteError(f"{self._account.code} has nothing available: no wager is allowed.")
        if self._kind in _CHAINS:
            return AmountMode.BASE, self._largest_base(left)
        return AmountMode.RISK, left // self._stakes()

    def _left(self) -> int:
        account = self._account
        if self._wager.free_play:
            return account.free_play
        if account.kind == AccountKind.OUTSIDE:
            raise QuoteError(f"{account.code} is another house: say the amount.")
        return available(account.credit_limit, account.balance, account.pending)

    def _stakes(self) -> int:
        """How many times the amount is risked."""
        if self._kind is TicketKind.ROUND_ROBIN:
            return sum(comb(len(self._legs), size) for size in self._wager.sizes) or 1
        is_each_way = any(leg.market is WrittenMarket.EACH_WAY for leg in self._wager.legs)
        return 2 if is_each_way else 1

    def _largest_base(self, left: int) -> int:
        """The largest base amount of which a chain risks no more than what is left."""
        prices = [parse_price(leg.price) for leg in self._legs]
        if self._kind is TicketKind.REVERSE:
            # Each pair is written both ways and risks its dearer leg (RULES 25.4).
            shares = [2 * max(_ratio(a), _ratio(b)) for a, b in combinations(prices, 2)]
            return int(left / sum(shares)) if shares else left
        return int(left / max(_ratio(price) for price in prices))


def _ratio(price: Price) -> Fraction:
    """What one unit of base amount risks (RULES 2.2)."""
    return Fraction(price.stake, price.win) if price.lays else Fraction(1)

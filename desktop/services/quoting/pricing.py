"""What a wager comes to at any amount, for the limits that it is held against."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.book.queries.people import AccountRow
from desktop.domain.accounts import AccountKind
from desktop.domain.entry.terms import Amount, Wager
from desktop.domain.limits.layers import Amounts
from desktop.domain.limits.limiting import AmountsAt
from desktop.domain.rules import HouseRules
from desktop.domain.sentences import say
from desktop.domain.tickets import AmountMode, TicketKind
from desktop.domain.wagers.grading import held_of, risk_of, win_of
from desktop.domain.wagers.terms import IfBet, Parlay, Reverse, RoundRobin, Teaser, Terms
from desktop.services.limits.gathering import Limits
from desktop.services.quoting.amounts import AmountReader
from desktop.services.quoting.kinds import price_terms
from desktop.services.quoting.quotes import QuotedLeg, QuoteError

_CHAINS = frozenset({TicketKind.IF_BET, TicketKind.REVERSE})


@dataclass(frozen=True, slots=True)
class Pricer:
    """Prices one wager as typed, or at any other amount."""

    account: AccountRow
    kind: TicketKind
    wager: Wager
    legs: Sequence[QuotedLeg]
    rules: HouseRules

    @property
    def holds_nothing(self) -> bool:
        """Whether it takes none of the credit: free play, and what is laid off."""
        return self.wager.free_play or self.account.kind == AccountKind.OUTSIDE

    def price(self, limits: Limits) -> tuple[AmountMode, Terms]:
        """How the amount was said, and the terms that it makes.

        Raises:
            InputError: The rules of its kind do not allow it, or the amount is no wager.
        """
        return self._price(self.wager, limits)

    def amounts(self, terms: Terms) -> Amounts:
        """What terms come to."""
        held = 0 if self.holds_nothing else held_of(terms)
        return Amounts(risk_of(terms), win_of(terms), each_of(terms), held)

    def amounts_at(self, mode: AmountMode) -> AmountsAt:
        """What the wager comes to when so many cents are said in this way."""

        def at(cents: int) -> Amounts:
            said = Amount(cents, mode)
            parts = (said, *(None for _ in self.wager.amounts[1:])) if self.wager.amounts else ()
            return self.amounts(
                self._price(replace(self.wager, amount=said, amounts=parts), None)[1]
            )

        return at

    @property
    def mode(self) -> AmountMode:
        """How the amount is said; of `max` the base of each part of a chain, otherwise the risk."""
        amount = self.wager.amount
        if amount.cents is None:
            return AmountMode.BASE if self.kind in _CHAINS else AmountMode.RISK
        default = AmountMode.RISK if self.wager.free_play else None
        return amount.mode or default or self.rules.entry_mode_default[self.kind]

    def _price(self, wager: Wager, limits: Limits | None) -> tuple[AmountMode, Terms]:
        def most() -> tuple[AmountMode, int]:
            return self._most(limits)

        amounts = AmountReader(self.kind, wager, self.rules, most)
        return price_terms(self.kind, wager, self.legs, amounts, self.rules)

    def _most(self, limits: Limits | None) -> tuple[AmountMode, int]:
        if limits is None:
            raise ValueError("an amount that is sought cannot be the most there is")
        mode = self.mode
        found = limits.limit(self.amounts_at(mode))
        if self.account.kind == AccountKind.OUTSIDE:
            raise QuoteError(
                say("{code} is another house: say the amount.", code=self.account.code)
            )
        if found.cents is None:
            raise QuoteError(
                say("Nothing limits {code} here: say the amount.", code=self.account.code)
            )
        if not found.cents:
            raise QuoteError(
                say(
                    "{code} has nothing available: {sentence}",
                    code=self.account.code,
                    sentence=found.sentence,
                )
            )
        # What is taken without waiting, unless everything waits here.
        return mode, found.at_once or found.cents


def each_of(terms: Terms) -> int:
    """What one wager within a ticket risks at most, cents."""
    match terms:
        case RoundRobin():
            return max(parlay.risk for _, parlay in terms.parlays)
        case IfBet() | Reverse():
            return max(risk for risk, _ in terms.stakes)
        case _:
            return risk_of(terms)


def open_spots_of(terms: Terms, legs: int) -> int:
    """How many selections of a wager with so many legs are left open."""
    return max(terms.spots - legs, 0) if isinstance(terms, Parlay | Teaser) else 0

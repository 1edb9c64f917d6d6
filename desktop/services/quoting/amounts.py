"""How an amount was said (RULES 2)."""

from collections.abc import Callable

from desktop.domain.entry.terms import Amount, Wager
from desktop.domain.rules import HouseRules
from desktop.domain.tickets import AmountMode, TicketKind

# How an amount was said, and its cents.
Said = tuple[AmountMode, int]


class AmountReader:
    """Reads the amounts of one wager; what `max` is, is asked when it was said."""

    def __init__(
        self, kind: TicketKind, wager: Wager, rules: HouseRules, most: Callable[[], Said]
    ) -> None:
        self._wager = wager
        self._most = most
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
        """How an amount was said, and its cents."""
        if amount.cents is None:
            return self._most()
        return amount.mode or self._default, amount.cents

"""What a player may still risk, and when the clerk is warned (RULES 25, FEATURES 19 to 23)."""

from dataclasses import dataclass

from desktop.domain.accounts import available
from desktop.domain.money import format_money
from desktop.domain.sentences import say


@dataclass(frozen=True, slots=True)
class Credit:
    """Where an account's credit stands; cents from the player's side.

    Attributes:
        credit_limit: That lasts.
        temporary: Lent beside it.
        until: The last figure day of the temporary credit, ISO; None without any.
        balance: What counts of it: the whole one, or of weekly credit this week's figure.
        pending: At risk in tickets that are not settled.
        withdrawals: Asked for and not yet paid.
        loss: Lost by wagers in the open week; negative when the player is ahead.
        soft: Percent of the credit from which the clerk is warned; None without a warning.
    """

    credit_limit: int
    temporary: int
    until: str | None
    balance: int
    pending: int
    withdrawals: int = 0
    loss: int = 0
    soft: int | None = None

    @property
    def available(self) -> int:
        """Cents that can still be risked (RULES 25.1)."""
        return available(
            self.credit_limit,
            self.balance,
            self.pending,
            temporary=self.temporary,
            withdrawals=self.withdrawals,
        )

    def warning(self, held: int) -> str | None:
        """What the clerk is told before a wager that holds so many cents, or None."""
        granted = self.credit_limit + self.temporary
        used = granted - self.available + held
        if self.soft is None or granted <= 0 or used * 100 < granted * self.soft:
            return None
        return say(
            "{used} of {granted} credit would be used: the warning is at {soft}%.",
            used=format_money(used),
            granted=format_money(granted),
            soft=self.soft,
        )

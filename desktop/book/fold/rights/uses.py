"""What a fact uses of its author's rights, at its place in the journal."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.book.facts import Fact
from desktop.book.statements import Reader
from desktop.domain.rights import (
    Right,
)


@dataclass(frozen=True, slots=True)
class Use:
    """A right that a fact uses, with the account and the cents it is about.

    Attributes:
        inherits: Whether an amount is given up for the inherited one.
    """

    right: Right
    account: int | None = None
    amount: int | None = None
    inherits: bool = False


Uses = Callable[[Reader, Fact], Iterator[Use]]
# None: the book's first fact, before there is any user.
Needed = Right | Uses | None


def of_account(right: Right) -> Uses:
    """The right, used on the account that the fact names."""

    def uses(_reader: Reader, fact: Fact) -> Iterator[Use]:
        yield Use(right, fact.body["account"])

    return uses

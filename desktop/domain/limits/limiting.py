"""The most that can be wagered, and which layer binds: one function for every asker.

Quotes, acceptance, `max`, the simulator and the review of imported wagers ask `limit`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.limits.layers import Amounts, Layer, Measure
from desktop.domain.money import LARGEST_AMOUNT, format_money
from desktop.domain.sentences import say

# What a wager comes to when so many cents are said; raises InputError where it cannot be priced.
AmountsAt = Callable[[int], Amounts]


@dataclass(frozen=True, slots=True)
class Minimum:
    """The least of a wager.

    Attributes:
        cents: Of the measure; 0 is none.
        source: The code of the account whose value it is.
    """

    cents: int = 0
    measure: Measure = Measure.BASE
    source: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that can be wagered here.

    Attributes:
        cents: As the amount is said; None where nothing limits it; 0 where no wager is taken.
        binding: The layer that binds, or None.
        at_once: The most that is taken without waiting for a supervisor; as `cents` otherwise.
        waits: The layer above which it waits, or None.
        layers: Every layer that was evaluated, in order.
        minimum: The least of a wager.
        is_below_minimum: Whether what the layers leave is less than the least.
    """

    cents: int | None
    binding: Layer | None
    layers: tuple[Layer, ...]
    minimum: Minimum
    is_below_minimum: bool = False
    at_once: int | None = None
    waits: Layer | None = None

    @property
    def sentence(self) -> str:
        """What a person reads: the most, the layer that binds, and from where on it waits."""
        if self.waits is None:
            return self.most_sentence
        return f"{self.most_sentence} {self.waiting_sentence}"

    @property
    def waiting_sentence(self) -> str:
        """From which amount on it waits for a supervisor; empty where it does not."""
        if self.waits is None or self.at_once is None:
            return ""
        return say(
            "Above {at_once} it waits for a supervisor: {sentence}.",
            at_once=format_money(self.at_once),
            sentence=self.waits.sentence,
        )

    @property
    def most_sentence(self) -> str:
        """The most, and the layer that binds."""
        if self.binding is None or self.cents is None:
            return "Nothing limits this wager."
        if self.is_below_minimum:
            least = format_money(self.minimum.cents)
            return say(
                "No wager: {sentence}, below the minimum wager of {least}.",
                sentence=self.binding.sentence,
                least=least,
            )
        if self.cents == 0:
            return say("No wager: {sentence}.", sentence=self.binding.sentence)
        return say(
            "At most {cents}: {sentence}.",
            cents=format_money(self.cents),
            sentence=self.binding.sentence,
        )


def limit(layers: Sequence[Layer], minimum: Minimum, amounts_at: AmountsAt) -> Limit:
    """What is the most that can be wagered, and which layer binds.

    Args:
        layers: In the order in which one is named where several bind alike.
        minimum: The least of a wager.
        amounts_at: What the wager comes to at an amount as it is said; it never falls as the
            amount rises.
    """
    every = tuple(layers)
    firm = [layer for layer in every if not layer.is_hold]
    most = _largest(firm, amounts_at)
    at_once = most if len(firm) == len(every) else _largest(every, amounts_at)
    waits = None
    if at_once is not None and at_once != most:
        waits = _first_over(every, _amounts(amounts_at, at_once + 1))
        at_once = _as_wagered(at_once, amounts_at, minimum)
    if most is None:
        return Limit(None, None, every, minimum, at_once=at_once, waits=waits)
    binding = _first_over(firm, _amounts(amounts_at, most + 1))
    cents = _as_wagered(most, amounts_at, minimum)
    at_most = _amounts(amounts_at, most)
    is_below = bool(most and at_most and not cents)
    at_once = cents if waits is None else at_once
    return Limit(cents, binding, every, minimum, is_below, at_once, waits)


def _as_wagered(most: int, amounts_at: AmountsAt, minimum: Minimum) -> int:
    """What is left as an amount that can be wagered: 0 where that is less than the least."""
    amounts = _amounts(amounts_at, most) if most else None
    # Nothing so small can be written: what is left rounds to nothing.
    return 0 if amounts is None or amounts.of(minimum.measure) < minimum.cents else most


def is_within(layers: Sequence[Layer], minimum: Minimum, amounts: Amounts) -> bool:
    """Whether a wager can be taken; the quick answer that needs no price."""
    is_enough = amounts.of(minimum.measure) >= minimum.cents
    return is_enough and _first_over(layers, amounts) is None


def refusal(found: Limit, amounts: Amounts) -> str | None:
    """Why a wager of these amounts is not taken, or None; offers the most that is."""
    minimum = found.minimum
    over = _first_over([layer for layer in found.layers if not layer.is_hold], amounts)
    if over is None and amounts.of(minimum.measure) < minimum.cents:
        where = say(" from {source}", source=minimum.source) if minimum.source else ""
        return say(
            "Below the minimum wager{where} of {cents}.",
            where=where,
            cents=format_money(minimum.cents),
        )
    if over is None:
        return None
    return say("Over the limit. {most_sentence}", most_sentence=found.most_sentence)


def _largest(layers: Sequence[Layer], amounts_at: AmountsAt) -> int | None:
    """The largest amount that every layer allows, by doubling and halving; None without an end."""
    low, high = 0, 1
    while _first_over(layers, _amounts(amounts_at, high)) is None:
        low, high = high, 2 * high
        if high > LARGEST_AMOUNT:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        if _first_over(layers, _amounts(amounts_at, middle)) is None:
            low = middle
        else:
            high = middle
    return low


def _amounts(amounts_at: AmountsAt, cents: int) -> Amounts | None:
    try:
        return amounts_at(cents)
    except InputError:
        return None


def _first_over(layers: Sequence[Layer], amounts: Amounts | None) -> Layer | None:
    """The first layer that does not allow it; what cannot be priced fits all but a ban."""
    if amounts is None:
        return next((layer for layer in layers if layer.reason), None)
    return next((layer for layer in layers if not layer.allows(amounts)), None)

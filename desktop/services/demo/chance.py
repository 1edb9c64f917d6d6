"""Chance in whole numbers, so that a demo is the same on every computer."""

from random import Random

# The normal distribution function in per mille, by tenths of a deviation.
_NORMAL = (
    500, 540, 579, 618, 655, 691, 726, 758, 788, 816, 841, 864, 885, 903, 919, 933, 945, 955, 964,
    971, 977,
)  # fmt: skip
_OVERROUND = 1046


def bell(rng: Random, deviation: int) -> int:
    """A number around 0, near to a normal distribution with this deviation."""
    return (sum(rng.randrange(1001) for _ in range(12)) - 6000) * deviation // 1000


def nearest(number: int, step: int) -> int:
    """How many steps come nearest to a number."""
    return (2 * number + step) // (2 * step)


def likelihood(lead: int, deviation: int) -> int:
    """Per mille by which a lead of this size turns out above 0."""
    tenths = min(abs(lead) * 10 // deviation, len(_NORMAL) - 1)
    return _NORMAL[tenths] if lead >= 0 else 1000 - _NORMAL[tenths]


def american(per_mille: int) -> str:
    """The American price that a house asks for something this likely."""
    asked = min(max(per_mille * _OVERROUND // 1000, 60), 940)
    if asked > 500:
        return f"-{5 * nearest(100 * asked, 5 * (1000 - asked))}"
    return f"+{max(100, 5 * nearest(100 * (1000 - asked), 5 * asked))}"


def decimal(per_mille: int) -> str:
    """The decimal price that a house asks for something this likely."""
    asked = min(max(per_mille * _OVERROUND // 1000, 60), 940)
    hundredths = 100_000 // asked
    return f"d{hundredths // 100}.{hundredths % 100:02d}"

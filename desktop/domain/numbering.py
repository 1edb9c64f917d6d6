"""Numbers of new accounts: the agent's prefix and the next free number after it."""

import re
from collections.abc import Iterable

_TAIL = re.compile(r"(\d*)$")
_USUAL_WIDTH = 3


def prefix_of(code: str) -> str:
    """What stands before the digits at the end of a code."""
    return code[: _TAIL.search(code).start()]  # type: ignore[union-attr]  # the tail may be empty, and is always there


def next_codes(
    taken: Iterable[str], prefix: str, count: int, first: int | None = None
) -> list[str]:
    """The next free codes after a prefix, each one number further.

    They are as long as the longest of those that begin so already.

    Args:
        taken: All codes of the book.
        prefix: In capitals.
        count: How many.
        first: The number to begin at; without it, the one after the highest.
    """
    known = set(taken)
    tails = [code[len(prefix) :] for code in known if code.startswith(prefix)]
    numbers = [tail for tail in tails if tail.isascii() and tail.isdigit()]
    width = max((len(tail) for tail in numbers), default=_USUAL_WIDTH)
    number = first if first is not None else max((int(tail) for tail in numbers), default=0) + 1
    found: list[str] = []
    while len(found) < count:
        code = f"{prefix}{number:0{width}d}"
        if code not in known:
            found.append(code)
        number += 1
    return found

"""Say the amounts of a line the other way: as the risk, or as what is to be won (UX c.3, F10)."""

from collections.abc import Sequence

from desktop.domain.entry.tokens import Role, tokens
from desktop.domain.errors import InputError
from desktop.domain.tickets import AmountMode

_SIGNS = {AmountMode.RISK: "r", AmountMode.WIN: "w"}


def swap_mode(text: str, modes: Sequence[AmountMode]) -> str:
    """Write the sign of a mode before each amount.

    Args:
        text: The line as typed.
        modes: What the amounts of each wager are to be, in order; a wager beyond them, and of one
            wager its further parts, follow the last. Without any, `r` becomes `w` and all else `r`.

    Raises:
        InputError: There is no amount, or one is `max`, which is neither.
    """
    found = [token for token in tokens(text) if token.role is Role.AMOUNT]
    if not found:
        raise InputError("There is no amount yet.", "Type one: 452 500.")
    wager, written, end = 0, "", 0
    for token in tokens(text):
        if token.role is Role.SEPARATOR:
            wager += 1
        if token.role is not Role.AMOUNT:
            continue
        if token.text == "max":
            raise InputError("The most allowed is neither risk nor win.", "Type an amount.")
        digits = token.text.lstrip("$rw")
        if not modes:
            sign = "w" if token.text.startswith("r") else "r"
        else:
            sign = _SIGNS[modes[min(wager, len(modes) - 1)]]
        written += text[end : token.start] + sign + digits
        end = token.end
    return written + text[end:]

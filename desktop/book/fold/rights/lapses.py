"""Whether the author of a fact had the right to it (SYNC 4.1)."""

from desktop.book.facts import Fact
from desktop.book.fold.rights.needed import NEEDED
from desktop.book.fold.rights.uses import Use
from desktop.book.holders import find_holder, is_within
from desktop.book.statements import Reader
from desktop.domain.rights import (
    Deed,
    Holder,
    NotAllowedError,
    Right,
    find_refusal,
)


def find_lapse(reader: Reader, fact: Fact) -> str | None:
    """Why the author had no right to a fact, as a sentence; None when they had."""
    needed = NEEDED[fact.type]
    if needed is None:
        return None
    holder = find_holder(reader, fact.actor)
    if holder is None:
        return "The user is not in this book. Nothing was changed. Sign in again."
    second = None if fact.approved_by is None else find_holder(reader, fact.approved_by)
    try:
        uses = [Use(needed)] if isinstance(needed, Right) else list(needed(reader, fact))
    except NotAllowedError as error:
        return str(error)
    for use in uses:
        refusal = find_refusal(holder, _deed(reader, holder, use), second)
        if refusal is not None:
            return refusal
    return None


def _deed(reader: Reader, holder: Holder, use: Use) -> Deed:
    # Who is held to a part of the tree does nothing to the whole house, such as moving its lines.
    is_own = use.right is Right.SECRETS_CHANGE
    inside = is_own or is_within(reader, holder.part, use.account)
    return Deed(use.right, inside, use.amount, use.inherits)

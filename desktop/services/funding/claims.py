"""Withdrawals of an account that disputes something (FEATURES 149, last sentence)."""

from desktop.book.queries.claims import list_open_claim_numbers
from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say

_LONGEST_REASON = 200


class OpenClaimError(InputError):
    """A claim is open; a person has to say why it is paid all the same."""


def check_open_claims(reader: Reader, account: AccountRow, despite: str) -> None:
    """Let a withdrawal be paid while a claim is open only where a person says why.

    Args:
        reader: An open book.
        account: Whose withdrawal.
        despite: The reason, or nothing.

    Raises:
        OpenClaimError: A claim is open, and there is no reason.
        InputError: The reason is too long.
    """
    if len(despite) > _LONGEST_REASON or (despite and not despite.isprintable()):
        raise InputError(
            say(
                "A reason is one line of at most {longest_reason} characters. Nothing was posted.",
                longest_reason=_LONGEST_REASON,
            )
        )
    claims = list_open_claim_numbers(reader, account.id)
    if claims and not despite.strip():
        what = "the open claim" if len(claims) == 1 else "open claims"
        raise OpenClaimError(
            say(
                "{code} has {what} {claims}. Decide it first, or pay all the same"
                " with a reason. Nothing was posted.",
                code=account.code,
                what=what,
                claims=", ".join(claims),
            )
        )

"""Accounts: which kind stands under which, and what a player may still risk (RULES 25)."""

import re
from collections.abc import Mapping
from enum import StrEnum

from desktop.domain.errors import Problem
from desktop.domain.money import LARGEST_AMOUNT, format_money
from desktop.domain.sentences import say


class AccountKind(StrEnum):
    """A place in the tree of accounts."""

    HOUSE = "house"
    MASTER = "master"
    AGENT = "agent"
    PLAYER = "player"
    OUTSIDE = "outside"  # another house, with which this one lays off
    CASH = "cash"  # the till: the other side of every payment


PARENTS: Mapping[AccountKind, tuple[AccountKind, ...]] = {
    AccountKind.HOUSE: (),
    AccountKind.MASTER: (AccountKind.HOUSE, AccountKind.MASTER),
    AccountKind.AGENT: (AccountKind.HOUSE, AccountKind.MASTER),
    AccountKind.PLAYER: (AccountKind.MASTER, AccountKind.AGENT),
    AccountKind.OUTSIDE: (AccountKind.HOUSE,),
    AccountKind.CASH: (AccountKind.HOUSE,),
}

_WITH_ARTICLE: Mapping[AccountKind, str] = {
    AccountKind.HOUSE: "the house",
    AccountKind.MASTER: "a master",
    AccountKind.AGENT: "an agent",
}
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,15}")
_LONGEST_NAME = 80


def available(
    credit_limit: int, balance: int, pending: int, *, temporary: int = 0, withdrawals: int = 0
) -> int:
    """Cents that an account may still risk (RULES 25.1).

    Args:
        credit_limit: Cents.
        balance: Cents from the player's side: negative when the player owes.
        pending: Cents at risk in tickets that are not yet settled.
        temporary: Credit lent for a time, cents.
        withdrawals: Asked for and not yet paid, cents.
    """
    return credit_limit + balance + temporary - pending - withdrawals


def find_account_problems(
    *, code: str, kind: AccountKind, parent: AccountKind | None, name: str, credit_limit: int
) -> list[Problem]:
    """What is wrong with a new account; nothing when it may be opened.

    Args:
        code: What the caller says.
        kind: Its place in the tree.
        parent: The kind of the account above it; None for the house.
        name: Whose it is; may be empty.
        credit_limit: Cents.
    """
    problems = []
    if _CODE.fullmatch(code) is None:
        problems.append(
            Problem(
                "account",
                say(
                    "“{code}” cannot be an account: use 1 to 16 letters, digits, dots or dashes, "
                    "beginning with a letter or a digit.",
                    code=code,
                ),
            )
        )
    problems += _find_parent_problems(kind, parent)
    if len(name) > _LONGEST_NAME or not (name == "" or name.isprintable()):
        problems.append(
            Problem(
                "name",
                say(
                    "A name is one line of at most {longest_name} characters.",
                    longest_name=_LONGEST_NAME,
                ),
            )
        )
    if not 0 <= credit_limit <= LARGEST_AMOUNT:
        problems.append(
            Problem(
                "credit_limit",
                say(
                    "{credit_limit} is not a limit: 0 or more.",
                    credit_limit=format_money(credit_limit),
                ),
            )
        )
    return problems


def _find_parent_problems(kind: AccountKind, parent: AccountKind | None) -> list[Problem]:
    allowed = PARENTS[kind]
    if parent in allowed or (parent is None and not allowed):
        return []
    if not allowed:
        return [Problem("parent", "The house is the top of the tree and stands under nothing.")]
    places = " or ".join(_WITH_ARTICLE[place] for place in allowed)
    found = say("not under {parent}", parent=parent) if parent else "and needs one named"
    return [
        Problem(
            "parent",
            say(
                "An account of kind {kind} stands under {places}, {found}.",
                kind=kind,
                places=places,
                found=found,
            ),
        )
    ]

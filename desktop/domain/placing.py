"""Which account may move under which: no cycles, kinds that fit, a target that is open."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.domain.accounts import PARENTS, AccountKind
from desktop.domain.sentences import say
from desktop.domain.standing import Status

_MOVABLE = frozenset({AccountKind.MASTER, AccountKind.AGENT, AccountKind.PLAYER})
_OPEN = frozenset({Status.ACTIVE, Status.READ_ONLY, Status.SUSPENDED})


class Place(NamedTuple):
    """An account in the tree."""

    code: str
    kind: AccountKind
    status: Status
    parent_id: int | None


Tree = Mapping[int, Place]


def find_move_problem(tree: Tree, account_id: int, target_id: int) -> str | None:
    """Why an account cannot stand under another one, as a sentence; None when it can."""
    account, target = tree[account_id], tree[target_id]
    if account.kind not in _MOVABLE:
        return say(
            "{code} is the {kind}, which stays where it is.", code=account.code, kind=account.kind
        )
    if account.status is Status.REFUSED:
        return say("{code} was refused and is no account to move.", code=account.code)
    if target.kind not in PARENTS[account.kind]:
        return say(
            "{code} is of kind {kind}, which does not stand under {code2}, of kind {kind2}.",
            code=account.code,
            kind=account.kind,
            code2=target.code,
            kind2=target.kind,
        )
    if target.status not in _OPEN:
        return say(
            "{code} is {status}, so nobody moves under it.", code=target.code, status=target.status
        )
    return _find_cycle(tree, account_id, target_id)


def _find_cycle(tree: Tree, account_id: int, target_id: int) -> str | None:
    code, target = tree[account_id].code, tree[target_id].code
    if account_id == target_id:
        return say("{code} cannot stand under itself.", code=code)
    if account_id in path_above(tree, target_id):
        return say(
            "{target} stands below {code}, which cannot stand under it as well.",
            target=target,
            code=code,
        )
    return None


def path_above(tree: Tree, account_id: int) -> list[int]:
    """The ids of everybody above an account, the nearest first."""
    found: list[int] = []
    parent_id = tree[account_id].parent_id
    while parent_id is not None:
        found.append(parent_id)
        parent_id = tree[parent_id].parent_id
    return found


def list_below(tree: Tree, tops: frozenset[int]) -> Iterator[int]:
    """The ids of these accounts and of everybody below them."""
    for account_id in tree:
        if account_id in tops or not tops.isdisjoint(path_above(tree, account_id)):
            yield account_id

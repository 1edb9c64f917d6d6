"""Rows keep their places while somebody reads them: a live update never sorts (UX c.0, 3)."""

from collections.abc import Hashable, Sequence


def steady_order(wanted: Sequence[Hashable], shown: Sequence[Hashable]) -> list[Hashable]:
    """The order in which rows that are shown stay where they are.

    New rows stand behind the row that they would follow.

    Args:
        wanted: The keys in their right order.
        shown: The keys as they stand; those that are gone are left out.
    """
    are_wanted, are_shown = set(wanted), set(shown)
    followers: dict[Hashable | None, list[Hashable]] = {}
    before: Hashable | None = None
    for key in wanted:
        if key in are_shown:
            before = key
        else:
            followers.setdefault(before, []).append(key)
    order = [*followers.get(None, ())]
    for key in shown:
        if key in are_wanted:
            order.append(key)
            order.extend(followers.get(key, ()))
    return order

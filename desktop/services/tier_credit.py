"""Credit that agents hand out within their own (FEATURES 33)."""

from collections.abc import Mapping
from datetime import date

from desktop.book.queries.settings import list_path, list_set_values, sum_credit_below
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings

# No temporary value lasts until then: credit that lasts is given from credit that lasts.
_FOR_GOOD = date.max


def check_tier_credit(
    reader: Reader, parent_id: int | None, added: int, counted: Mapping[int, int] | None = None
) -> None:
    """Refuse credit that an agent above has no more of to hand out.

    Args:
        reader: The book as it stands.
        parent_id: The account above the one that gets credit.
        added: Cents of credit limit more than before.
        counted: Cents of it that an agent counts already, by the agent's id.

    Raises:
        InputError: Names the agent and what is left.
    """
    if added <= 0 or parent_id is None:
        return
    tiers = PathSettings(_FOR_GOOD, list_set_values(reader, parent_id)).all_of("tier/credit")
    if not tiers:
        return
    ids = {account.depth: account.id for account in list_path(reader, parent_id)}
    for tier in tiers:
        if tier.cents is None or tier.depth is None:
            continue
        left = tier.cents - sum_credit_below(reader, ids[tier.depth])
        if added - (counted or {}).get(ids[tier.depth], 0) > max(left, 0):
            raise InputError(
                say(
                    "{source} may hand out {cents} of credit, and"
                    " {left} of it is left. Nothing was changed.",
                    source=tier.source,
                    cents=format_money(tier.cents),
                    left=format_money(max(left, 0)),
                )
            )

"""What the settings of an account say about commission, per-head fees and the close of a week."""

from collections.abc import Mapping
from fractions import Fraction

from desktop.domain.commission import CommissionKind, Deal, MakeupUnit, TreeMode
from desktop.domain.settings.kinds import Value
from desktop.domain.settings.registry import get_setting
from desktop.domain.sharing import HORSES, SPORTS
from desktop.domain.weekly_settlement import SettlementMode, SettlementRule

Values = Mapping[str, Value]

AGREEMENT_KEYS = ("deal/", "fee/", "week/", "credit/settle_figure")
_WHOLE = 100_00


def inherit(above: Values, own: Values) -> Values:
    """The values that count for an account: its own, then those of the account above.

    A fee for any channel takes the place of fees by channel that were set further up.
    """
    if not own:
        return above
    kept = dict(above)
    if "fee/*" in own:
        kept = {key: value for key, value in above.items() if not key.startswith("fee/")}
    return {**kept, **own}


def deals_of(values: Values) -> dict[str, Deal]:
    """The deal on each product that has a rate; nothing where nothing was agreed."""
    found = {}
    for product, key in ((SPORTS, "deal/percent"), (HORSES, "deal/percent/horses")):
        rate = values.get(key)
        if isinstance(rate, int):
            kind = CommissionKind(_word(values, "deal/type"))
            unit = MakeupUnit(_word(values, "deal/makeup_unit"))
            found[product] = Deal(kind, Fraction(rate, _WHOLE), unit)
    return found


def rate_of(deal: Deal) -> int:
    """The agent's part in hundredths of a percent."""
    return int(deal.share * _WHOLE)


def tree_mode(values: Values) -> TreeMode:
    """How a master is paid on agents below (RULES 26.10)."""
    return TreeMode(_word(values, "deal/tree"))


def counts_free_play(values: Values) -> bool:
    """Whether free plays are part of the week that is shared (RULES 20.3)."""
    return bool(_of(values, "deal/free_play"))


def counts_smaller(values: Values) -> bool:
    """Whether the volume of a wager is the smaller of risk and win, and not its risk."""
    return _word(values, "deal/volume") == "smaller"


def agent_settlement_rule(values: Values) -> SettlementRule:
    """What becomes of an agent's own balance at the close, after commission and fees."""
    mode = SettlementMode(_word(values, "week/agents"))
    figure = values.get("week/agents_figure")
    if mode is SettlementMode.THRESHOLD and not isinstance(figure, int):
        return SettlementRule(SettlementMode.RUNNING)
    threshold = figure if isinstance(figure, int) else 0
    return SettlementRule(mode, threshold, bool(_of(values, "week/inclusive")))


def head_fee(values: Values, channel: str) -> int:
    """Cents for a player who was active through a channel."""
    fee = values.get(f"fee/{channel}", values.get("fee/*", 0))
    return fee if isinstance(fee, int) else 0


def settlement_rule(values: Values) -> SettlementRule:
    """What becomes of a balance at the close (RULES 27.3).

    Where a settle figure is wanted and none is set, it is carried.
    """
    mode = SettlementMode(_word(values, "week/settlement"))
    figure = values.get("credit/settle_figure")
    if mode is SettlementMode.THRESHOLD and not isinstance(figure, int):
        return SettlementRule(SettlementMode.RUNNING)
    threshold = figure if isinstance(figure, int) else 0
    return SettlementRule(mode, threshold, bool(_of(values, "week/inclusive")))


def _word(values: Values, key: str) -> str:
    return str(_of(values, key))


def _of(values: Values, key: str) -> Value | None:
    return values.get(key, get_setting(key).default)

"""What the house keeps of a ticket when the agents above the player have had their parts."""

from datetime import date
from fractions import Fraction

from desktop.book.fold.agreements import list_agreed
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.agreements import deals_of, tree_mode
from desktop.domain.money import CENT
from desktop.domain.sharing import (
    HORSES,
    SPORTS,
    AgentTerms,
    Volume,
    share_network,
)
from desktop.domain.tickets import TicketKind

# Parts are hundredths of a percent at each of a few levels: shared out of this nothing is rounded.
_UNIT = 10**20


class Shares:
    """The house's part by the deals of a day, as if each agent's week were beyond any make-up.

    What an agent earns on a week depends on how it ends; the part of one ticket is what a week
    that the players lose is shared by (RULES 26).
    """

    def __init__(self, reader: Reader, day: date) -> None:
        self._values = {agreed.account.id: agreed.values for agreed in list_agreed(reader, day)}
        self._known: dict[tuple[str, str], Fraction] = {}

    def of(self, path: str, kind: str = TicketKind.STRAIGHT) -> Fraction:
        """The house's part of tickets of a kind by accounts with a path."""
        product = HORSES if kind == TicketKind.HORSE else SPORTS
        known = self._known.get((path, product))
        if known is None:
            known = self._known[path, product] = self._part(path, product)
        return known

    def _part(self, path: str, product: str) -> Fraction:
        ids = [int(one) for one in path.split("/") if one]
        if not ids:
            return Fraction(1)
        parents = [HOUSE_ID, *ids[:-1]]
        agents = [self._terms(*both) for both in zip(ids, parents, strict=True)]
        lowest = agents[-1]
        own = {product: Volume(_UNIT)}
        agents[-1] = AgentTerms(lowest.id, lowest.parent_id, lowest.deals, lowest.mode, own)
        top = [share for share in share_network(agents, CENT) if share.agent_id == ids[0]]
        return Fraction(sum(share.passed_up for share in top), _UNIT)

    def _terms(self, agent: int, parent: int) -> AgentTerms:
        values = self._values.get(agent, {})
        return AgentTerms(agent, parent, deals_of(values), tree_mode(values))

"""Why the numbers stand there by which masters and agents are administered."""

from datetime import date
from functools import partial

from desktop.book.queries.account_tree import AccountNode, list_account_nodes
from desktop.book.queries.people import find_book
from desktop.book.queries.settings import list_set_values
from desktop.book.queries.tree_administration import with_administration
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.settings.resolving import PathSettings
from desktop.services.accounts import get_account
from desktop.services.why.accounts import player_number
from desktop.services.why.explanation import Explanation, How, Lead, Part, Unit, Why

_MEANINGS = {
    "players": "The players below, at any depth.",
    "agents": "The masters and agents below, at any depth.",
    "active": "The players below with a wager in the week closed last, where they stood then.",
}
_AGENTS = frozenset({"master", "agent"})
_PLAYERS_FIGURE, _AGENTS_FIGURE = "credit/settle_figure", "week/agents_figure"


def administration_number(node: AccountNode, number: str, day: str) -> Why | None:
    """What explains players, agents, active, own_balance or settle_figure of an account."""
    if number == "own_balance":
        return None if node.behind.own_balance is None else player_number(node.id, "balance")
    if number == "settle_figure":
        has_one = node.behind.settle_figure is not None
        return settle_figure(node.code, day) if has_one else None
    if node.kind == "player" or (number == "active" and node.behind.active is None):
        return None
    return partial(_explain_count, account_id=node.id, number=number, day=day)


def settle_figure(code: str, day: str) -> Why:
    """What explains the settle figure of an account on an ISO day: the nearest that is set."""
    return partial(_explain_settle_figure, code=code, day=day)


def _explain_count(reader: Reader, *, account_id: int, number: str, day: str) -> Explanation:
    nodes = list_account_nodes(reader, find_book(reader).open_week, day)
    if number != "players":
        nodes = with_administration(reader, nodes, day)
    node = next(node for node in nodes if node.id == account_id)
    parts = [
        Part(below.kind.capitalize(), _count_of(below, number), below.code,
             why=administration_number(below, number, day), lead=Lead("accounts", below.code))
        for below in nodes
        if below.parent_id == account_id and _count_of(below, number)
    ]  # fmt: skip
    if number == "active":
        missing = (node.behind.active or 0) - sum(part.value for part in parts)
        if missing:
            parts.append(Part("Players of its own, or of where it stood then", missing))
    title = "Active last week" if number == "active" else number.capitalize()
    return Explanation(title, _MEANINGS[number], tuple(parts), node.code, unit=Unit.COUNT)


def _count_of(node: AccountNode, number: str) -> int:
    """What a node adds to the one above it."""
    if number == "players":
        return node.players
    if number == "agents":
        return node.behind.agents + (node.kind in _AGENTS)
    return node.behind.active or 0


def _explain_settle_figure(reader: ConnectionReader, *, code: str, day: str) -> Explanation:
    account = get_account(reader, code)
    key = _PLAYERS_FIGURE if account.kind == "player" else _AGENTS_FIGURE
    values = PathSettings(date.fromisoformat(day), list_set_values(reader, account.id)).all_of(key)
    parts = tuple(
        Part("Set there", value.cents or 0, value.source, lead=Lead("accounts", code))
        for value in reversed(values)
    )
    meaning = "The balance from which on the account is settled; the nearest that is set counts."
    return Explanation("Settle figure", meaning, parts, code, how=How.LAST)

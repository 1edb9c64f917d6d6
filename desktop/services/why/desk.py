"""Why the figures of the desk are what they are."""

from functools import partial

from desktop.book.queries.account_tree import list_account_nodes
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.statements import Reader
from desktop.domain.tickets import TicketStatus
from desktop.services.glance import Glance
from desktop.services.why.accounts import player_number
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why
from desktop.services.why.found_tickets import sum_of_found
from desktop.services.why.given import stated
from desktop.services.why.weekly import GRAND_TOTAL, explain_sum

_COUNTED = tuple(status.value for status in TicketStatus if status is not TicketStatus.VOID)


def glanced(number: str, glance: Glance) -> Why:
    """What explains players, owed, tickets, open_work or house_result of the desk."""
    if number == "tickets":
        question = TicketQuestion(placed_from=glance.day_began, statuses=_COUNTED)
        return sum_of_found(question, "tickets", "placed:today")
    if number == "open_work":
        return _open_work(glance)
    if number == "house_result":
        return partial(_explain_result, glance=glance)
    return partial(_explain_players, number=number, glance=glance)


def _open_work(glance: Glance) -> Why:
    meaning = "What keeps the week from being closed with nothing open."
    parts = [
        Part("Results to approve", glance.to_approve, lead=Lead("settlement", None)),
        Part("Results missing", len(glance.late), lead=Lead("settlement", None)),
        Part("Tickets to decide", glance.flagged, lead=Lead("tickets", "flag:open")),
    ]
    return stated("To do", meaning, parts, unit=Unit.COUNT)


def _explain_players(reader: Reader, *, number: str, glance: Glance) -> Explanation:
    nodes = list_account_nodes(reader, glance.week.isoformat(), glance.today.isoformat())
    players = [node for node in nodes if node.kind == "player"]
    if number == "players":
        above = {node.id: f"{node.code} {node.name}" for node in nodes}
        counts: dict[str, int] = {}
        for player in players:
            agent = above.get(player.parent_id or 0, "")
            counts[agent] = counts.get(agent, 0) + 1
        parts = tuple(Part("Players right below", count, agent) for agent, count in counts.items())
        return Explanation("Players", "All player accounts.", parts, unit=Unit.COUNT)
    owing = sorted((node for node in players if node.balance < 0), key=lambda node: node.balance)
    parts = tuple(
        Part("Owes", -node.balance, f"{node.code} {node.name}",
             why=player_number(node.id, "balance"))
        for node in owing
    )  # fmt: skip
    meaning = "The balances of the players below zero, added up without their sign."
    return Explanation("Players owe", meaning, parts, "Everybody", "What players owe the house.")


def _explain_result(reader: Reader, *, glance: Glance) -> Explanation:
    """The other side of what the players made in the week, agent by agent."""
    week = explain_sum(reader, week=glance.week.isoformat(), key=GRAND_TOTAL, number="week")
    sign = -1 if glance.house_result >= 0 else 1
    parts = tuple(
        Part(part.what, sign * part.value, part.detail, why=part.why) for part in week.parts
    )
    wins = glance.house_result >= 0
    meaning = "What the players lost in the open week, less what they won."
    side = "The house wins it." if wins else "The house loses it."
    return Explanation("House result of the week", meaning, parts, "Everybody", side)

"""How the demo's house keeps its board: a table of action, a circle, an amount of its own."""

from datetime import date

from desktop.book.opening import Book
from desktop.book.queries.board import list_events_of_day, list_lines
from desktop.domain.action_moves import ActionRule, Mode, Step
from desktop.domain.markets import Form, Market, Period
from desktop.domain.offers import CIRCLED
from desktop.services.demo.players import Staff
from desktop.services.demo.specials import ask_about
from desktop.services.demo.world import leagues
from desktop.services.following import set_action_rule
from desktop.services.messages import send_message
from desktop.services.switching import Part, set_off_at, switch_part

_SPREAD = ActionRule(
    Mode.SUGGEST, (Step(5_000_00, 9_999_99, 2), Step(10_000_00, None, 2, 10)), 25_000_00
)
_MONEY_LINE = ActionRule(Mode.SUGGEST, (Step(5_000_00, None, 0, 10),))


def keep_board(book: Book, staff: Staff, day: date) -> None:
    """Say what action does, circle and ask about a game still ahead, warn the clerks."""
    set_action_rule(book, staff.owner, "*", Market.SPREAD, _SPREAD)
    set_action_rule(book, staff.owner, "*", Market.MONEY_LINE, _MONEY_LINE)
    ahead = [
        event
        for league in leagues()
        for event in list_events_of_day(book.reader, league.name, day.isoformat())
        if event.form == Form.GAME
        and event.status == "scheduled"
        and any(line.market == Market.TOTAL for line in list_lines(book.reader, event.id))
    ]
    for event in ahead[-1:]:
        ask_about(book, staff.owner, event)
        total = Part(event.id, (Period.GAME, Market.TOTAL))
        reason = "weather"
        switch_part(book, staff.owner, total, CIRCLED, reason=reason, circle_max=500_00)
        set_off_at(book, staff.owner, total, 5_000_00)
    said = "Read every total back twice today: the weather moves them."
    for clerk in staff.clerks:
        send_message(book, staff.manager, said, to=clerk.name)

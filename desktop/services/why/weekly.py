"""Why a number of the weekly figures is what it is: postings of a player, or the lines below."""

from datetime import date, timedelta
from functools import partial

from desktop.book.queries.closing import list_shares
from desktop.book.queries.credit_held import list_held_tickets
from desktop.book.queries.figure_parts import FigurePart
from desktop.book.queries.people import find_book
from desktop.book.statements import Reader
from desktop.domain.sentences import say, word
from desktop.services.accounts import get_account
from desktop.services.figure_story import DAYS, read_figure_story
from desktop.services.figures import FigureLine, find_week_figures
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why
from desktop.services.why.given import stated

PLAYERS_SIDE = "From the player’s side: minus is what the player lost or owes."
GRAND_TOTAL = "total"
COUNTED = "players"
_MEANINGS = {
    "carry": "The balance that was brought forward into the week.",
    "week": "The net of the week: the sum of its seven days.",
    "payments": "What was paid in and paid out in the week.",
    "adjustments": "What else changed the balance in the week: corrections, fees, promotions.",
    "balance": "Carry, week, payments and adjustments together: where the account stands.",
    "pending": "The risk of what is open now, or was open when the week closed.",
    "commission": "What the agent earned in the week by the deal on each product.",
}
_OF_A_DAY = "The net of the tickets that were graded for this day, and of its corrections."
_COUNTED = "How many players below have a figure there that is not zero."


def figure(reader: Reader, week: str, code: str, number: str) -> Explanation:
    """Explain a number (of NUMBERS) of an account, or of the house for everybody."""
    account = get_account(reader, code)
    if account.kind == "player":
        return explain_player(reader, week=week, code=code, number=number)
    key = GRAND_TOTAL if account.kind == "house" else code
    return explain_sum(reader, week=week, key=key, number=number)


def line_number(week: str, line: FigureLine, number: str) -> Why:
    """What explains a number (of NUMBERS, pending or commission) of a line of the week."""
    if line.kind == COUNTED:
        return partial(_explain_count, week=week, number=number)
    if line.kind == "player" and not line.is_former and number != "pending":
        return partial(explain_player, week=week, code=line.code, number=number)
    if number == "commission":
        return partial(_explain_commission, week=week, code=line.code)
    if number == "pending" or line.is_former:
        return partial(_explain_line, week=week, key=line.key, number=number)
    return partial(explain_sum, week=week, key=line.key, number=number)


def change_of_week(week: str, line: FigureLine) -> Why | None:
    """What explains how much better a line did than in the week before; None without one."""
    before = line.week_before
    if before is None:
        return None
    earlier = (date.fromisoformat(week) - timedelta(days=7)).isoformat()
    parts = [
        Part("This week", line.figure.week, week, why=line_number(week, line, "week")),
        Part("Less the week before", -before, earlier,
             lead=Lead("weekly", earlier) if line.code else None),
    ]  # fmt: skip
    meaning = "The net of this week less the net of the week before."
    who = _named(line.code, line.name)
    return stated("Change since last week", meaning, parts, who=who, side=PLAYERS_SIDE)


def value_of(line: FigureLine, number: str) -> int:
    """A number of a line; cents from the player's side."""
    if number in DAYS:
        return line.figure.days[DAYS.index(number)]
    return int(getattr(line.figure, number))


def part_of_figure(part: FigurePart) -> Part:
    """A posting as a row of an explanation."""
    lead = None
    if part.ticket_id is not None:
        lead = Lead("tickets", part.ticket_id)
    elif part.document:
        lead = Lead("money", f"doc:{part.document}")
    named = f"{part.ticket or part.document} {part.text}".strip()
    return Part(part.kind.replace("_", " ").capitalize(), part.cents, named, part.at, lead=lead)


def explain_player(reader: Reader, *, week: str, code: str, number: str) -> Explanation:
    """Explain a number (of NUMBERS) of a player's week by its postings."""
    story = read_figure_story(reader, week, code, number)
    parts = tuple(map(part_of_figure, story.parts))
    if story.brought:
        parts = (
            Part("Brought forward", story.brought, say("into the week of {week}", week=week)),
            *parts,
        )
    who = _named(story.code, story.name)
    return Explanation(_title(number), _meaning(number), parts, who, PLAYERS_SIDE)


def explain_sum(reader: Reader, *, week: str, key: str, number: str) -> Explanation:
    """Explain a number of a line by the lines right below it; GRAND_TOTAL is everybody."""
    lines = find_week_figures(reader, week).lines
    above = None if key == GRAND_TOTAL else key
    found = next((line for line in lines if line.key == key), None)
    parts = tuple(
        Part(
            "Player" if line.kind == "player" else line.kind.capitalize(),
            value_of(line, number),
            _named(line.code, line.name),
            why=line_number(week, line, number),
        )
        for line in lines
        if line.above == above and value_of(line, number)
    )
    who = _named(found.code, found.name) if found is not None else "Everybody"
    return Explanation(_title(number), _meaning(number), parts, who, PLAYERS_SIDE)


def _explain_line(reader: Reader, *, week: str, key: str, number: str) -> Explanation:
    """What is kept as one number: pending of a player, or a stretch before a move."""
    lines = find_week_figures(reader, week).lines
    line = next((line for line in lines if line.key == key), None)
    if line is None or line.kind != "player":
        return explain_sum(reader, week=week, key=key, number=number)
    who = _named(line.code, line.name)
    if number == "pending" and week == find_book(reader).open_week:
        return _explain_pending(reader, line)
    what = "Posted before the move" if line.is_former else "Open when the week closed"
    lead = Lead("tickets", f"acct:{line.code} week:{week}")
    part = Part(what, value_of(line, number), who, lead=lead)
    return Explanation(_title(number), _meaning(number), (part,), who, PLAYERS_SIDE)


def _explain_pending(reader: Reader, line: FigureLine) -> Explanation:
    parts = tuple(
        Part("Ticket", ticket.held, f"{ticket.number} {ticket.description}", ticket.placed_at,
             lead=Lead("tickets", ticket.id))
        for ticket in list_held_tickets(reader, get_account(reader, line.code).id)
    )  # fmt: skip
    who = _named(line.code, line.name)
    return Explanation(_title("pending"), _MEANINGS["pending"], parts, who, PLAYERS_SIDE)


def _explain_count(reader: Reader, *, week: str, number: str) -> Explanation:
    lines = find_week_figures(reader, week).lines
    codes: dict[str, Part] = {}
    for line in lines:
        is_in = any(line.figure.days) if number == "week" else value_of(line, number)
        if line.kind == "player" and is_in and line.code not in codes:
            named = _named(line.code, line.name)
            codes[line.code] = Part("Player", 1, named, why=line_number(week, line, number))
    parts = tuple(codes.values())
    return Explanation(_title(number), _COUNTED, parts, "Everybody", unit=Unit.COUNT)


def _explain_commission(reader: Reader, *, week: str, code: str) -> Explanation:
    agent = get_account(reader, code)
    parts = tuple(
        Part(
            say("On {product}", product=word(share.product)),
            share.commission,
            f"{share.kind} {share.rate / 100:g} %".strip(),
        )
        for share in list_shares(reader, week)
        if share.account_id == agent.id
    )
    side = "From the agent’s side: what the house owes the agent."
    who = _named(agent.code, agent.name)
    return Explanation(_title("commission"), _meaning("commission"), parts, who, side)


def _title(number: str) -> str:
    if number in DAYS:
        return say("Day {number}", number=DAYS.index(number) + 1)
    return number.capitalize()


def _meaning(number: str) -> str:
    return _OF_A_DAY if number in DAYS else _MEANINGS[number]


def _named(code: str, name: str) -> str:
    return code if name in {"", code} else f"{code} {name}"

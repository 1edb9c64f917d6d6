"""What straight action does to the board: it is followed right after a ticket was accepted.

Nothing of it is part of the acceptance. What was not followed, because the program stopped in
between, is found by the same question later: the tables say what is due and what was done.
"""

from collections.abc import Iterable, Sequence

from desktop.book.action import MarketKey, find_due, is_action_followed
from desktop.book.bodies.board_keeping import ActionDecided, ActionFollowed, ActionRuleSet
from desktop.book.fold.board_keeping import lines_after, lines_due
from desktop.book.opening import Book, Command
from desktop.book.queries.action import (
    SuggestionRow,
    list_markets_of,
    list_open_markets,
    list_suggestions,
)
from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.tickets import find_ticket
from desktop.book.statements import Reader
from desktop.domain.action_moves import ActionRule, Deed, Due, check_rule
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Side, Sport
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_ANY_SPORT = "*"


def set_action_rule(
    book: Book, actor: Actor, sport: str, market: Market, rule: ActionRule
) -> ChangeSet:
    """Say what straight action does to a market of a sport (`*` any) from now on.

    Raises:
        InputError: The sport is none, ranges overlap or move nothing.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.RULES_CHANGE)
    if sport != _ANY_SPORT and sport not in {known.value for known in Sport}:
        raise InputError(say("“{sport}” is no sport. Nothing was changed.", sport=sport))
    check_rule(market, rule)
    steps = [[step.least, step.most, step.quarters, step.cents] for step in rule.steps]
    body = ActionRuleSet(
        sport=sport, market=market.value, mode=rule.mode.value, steps=steps, off_at=rule.off_at
    )
    with book.command(actor.author) as command:
        command.record("action_rule.set", body)
    return changed("rules", "lines")


def follow_action(book: Book, actor: Actor, tickets: Sequence[int]) -> ChangeSet:
    """Move the board as the house's table says, after these tickets were accepted.

    May be repeated: what was followed already is not due any more.

    Raises:
        NotAllowedError: The actor takes no wagers of that account.
    """
    if not is_action_followed(book.reader):
        return changed()
    return _follow(book, actor, list_markets_of(book.reader, [*tickets]))


def catch_up(book: Book, actor: Actor) -> ChangeSet:
    """Follow whatever is due on events that have not started, at the opening of a book.

    Who takes no wagers of the whole house leaves it to those who do.
    """
    may = actor.has(Right.TICKETS_ACCEPT) and actor.part is None
    if not may or not is_action_followed(book.reader):
        return changed()
    with book.command(actor.author) as command:
        markets = list_open_markets(command.reader, command.now)
    return _follow(book, actor, markets)


def _follow(book: Book, actor: Actor, markets: Iterable[MarketKey]) -> ChangeSet:
    behind = [key for key in markets if _due(book.reader, key)]
    if not behind:
        return changed()
    with book.command(actor.author) as command:
        for key in behind:
            _follow_market(command, actor, key)
    return changed("lines")


def _due(reader: Reader, key: MarketKey) -> list[Due]:
    event = find_event(reader, key.event_id)
    if event is None or event.status != "scheduled":
        return []
    return find_due(reader, key, event.sport)


def _follow_market(command: Command, actor: Actor, key: MarketKey) -> None:
    event = find_event(command.reader, key.event_id)
    if event is None or (event.start is not None and event.start <= command.now):
        return
    seen: set[Due] = set()
    # What one move changes may change what else is due.
    while due := [one for one in _due(command.reader, key) if one not in seen]:
        first = due[0]
        seen.add(first)
        ticket = find_ticket(command.reader, first.ticket_id)
        if ticket is None:
            continue
        require(actor, Right.TICKETS_ACCEPT, ticket.account_id, reader=command.reader)
        body = ActionFollowed(
            ticket=first.ticket_id, deed=first.deed.value, event=key.event_id, period=key.period,
            market=key.market, side=first.side.value, action=first.action,
            quarters=first.quarters, cents=first.cents,
            lines=lines_due(command.reader, key, event.sport, first),
            source=_source(command.reader, event, first),
        )  # fmt: skip
        command.record("action.followed", body)


def _source(reader: Reader, event: EventRow, due: Due) -> str:
    """What the history says of it: `action 5,000.00 on 452, KA7-2`."""
    rotation = event.rot_home if due.side in _LOWER else event.rot_away
    named = number_in_words(read_letters(reader), due.ticket_id)
    return say(
        "action {action} on {rotation} {side}, {named}",
        action=format_money(due.action),
        rotation=rotation,
        side=due.side,
        named=named,
    )


_LOWER = frozenset({Side.HOME, Side.UNDER, Side.HOME_OVER, Side.HOME_UNDER})


def apply_suggestion(book: Book, actor: Actor, ticket_id: int) -> ChangeSet:
    """Put a suggested move on the board, from where the board stands now.

    Raises:
        InputError: It was decided already, or the line cannot move like this.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINES_CHANGE)
    with book.command(actor.author) as command:
        suggestion = _find(command, ticket_id)
        event = find_event(command.reader, suggestion.event_id)
        due = due_of(suggestion)
        key = MarketKey(suggestion.event_id, suggestion.period, suggestion.market)
        lines = lines_after(command.reader, key, due)
        if event is None or not lines:
            raise InputError(
                "The line is off the board, or its price does not move by cents. Nothing was"
                " changed. Move it by hand and dismiss the suggestion."
            )
        source = say("applied: {reader}", reader=_source(command.reader, event, due))
        _decide(command, suggestion, "applied", lines, source)
    return changed("lines")


def dismiss_suggestion(book: Book, actor: Actor, ticket_id: int) -> ChangeSet:
    """Decide that a suggested move is not made.

    Raises:
        InputError: It was decided already.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.LINES_CHANGE)
    with book.command(actor.author) as command:
        _decide(command, _find(command, ticket_id), "dismissed", [], "")
    return changed("lines")


def _decide(
    command: Command,
    suggestion: SuggestionRow,
    decision: str,
    lines: list[list[object]],
    source: str,
) -> None:
    body = ActionDecided(
        ticket=suggestion.ticket_id, deed=suggestion.deed, event=suggestion.event_id,
        decision=decision, lines=lines, source=source,
    )  # fmt: skip
    command.record("action.decided", body)


def _find(command: Command, ticket_id: int) -> SuggestionRow:
    for suggestion in list_suggestions(command.reader, command.now):
        if suggestion.ticket_id == ticket_id:
            return suggestion
    raise InputError(
        "The suggestion was decided already, or the line was set since. Nothing was changed."
    )


def due_of(suggestion: SuggestionRow) -> Due:
    """The move that is suggested."""
    return Due(
        Deed(suggestion.deed), suggestion.ticket_id, Side(suggestion.side), suggestion.action,
        suggestion.quarters, suggestion.cents,
    )  # fmt: skip

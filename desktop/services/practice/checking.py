"""Whether a ticket of the practice book is what the caller wanted."""

from dataclasses import dataclass

from desktop.book.queries.fact_register import find_newest, list_facts_after
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.tickets import find_ticket, list_written_legs
from desktop.book.statements import Reader
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.services.practice.exercises import Exercise, order_legs

_ACCEPTED = ("ticket.accepted",)


@dataclass(frozen=True, slots=True)
class Checked:
    """A ticket that was accepted during an exercise.

    Attributes:
        seq: The place of its fact in the journal.
        description: What it is, as lists show it.
        wrong: Everything that is not as the caller wanted it; empty when it is right.
    """

    seq: int
    description: str
    wrong: tuple[str, ...]


def place_now(reader: Reader) -> int:
    """Where the journal ends: what is accepted behind it belongs to the exercise that begins."""
    return find_newest(reader)


def check_newest(reader: Reader, exercise: Exercise, after: int) -> Checked | None:
    """The first ticket accepted behind a place of the journal, compared with what was wanted."""
    facts = list_facts_after(reader, after, _ACCEPTED, 1)
    if not facts:
        return None
    return check_ticket(reader, exercise, facts[0].fact.number, facts[0].fact.seq)


def check_ticket(reader: Reader, exercise: Exercise, ticket_id: int, seq: int) -> Checked | None:
    """Compare a ticket with what was wanted: who, what, how much."""
    ticket = find_ticket(reader, ticket_id)
    if ticket is None:
        return None
    account = find_account_by_id(reader, ticket.account_id)
    legs = [
        (leg.event.id, leg.period, leg.market, leg.side, leg.line)
        for leg in list_written_legs(reader, ticket_id)
    ]
    wrong = []
    if account is not None and account.code != exercise.player:
        wrong.append(
            say(
                "The caller is {wanted}; the ticket is of {written}.",
                wanted=exercise.player,
                written=account.code,
            )
        )
    kind, wanted = exercise.wanted
    if ticket.kind != kind:
        wrong.append(
            say(
                "Wanted was a {wanted}; the ticket is a {written}.",
                wanted=kind.replace("_", " "),
                written=ticket.kind.replace("_", " "),
            )
        )
    elif order_legs(kind, legs)[1] != wanted:
        wrong.append(
            say("What is wagered on is not what was wanted: {written}.", written=ticket.description)
        )
    if (ticket.risk, ticket.win) != (exercise.risk, exercise.win) and not wrong:
        wrong.append(
            say(
                "The amount: wanted was to risk {risk} to win {win}; the ticket risks {written}.",
                risk=format_money(exercise.risk),
                win=format_money(exercise.win),
                written=format_money(ticket.risk),
            )
        )
    return Checked(seq, ticket.description, tuple(wrong))

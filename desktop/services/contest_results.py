"""Results of contests and propositions: a whole field in one command, an answer to a question."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.book.bodies.results import ResultRecorded
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, find_event, list_entrants
from desktop.domain.errors import InputError
from desktop.domain.markets import Form, Side
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

POOLS = ("win", "place", "show")
LARGEST_ANSWER = 100_000
_LARGEST_POOL = 10_000_00


@dataclass(frozen=True, slots=True)
class Finish:
    """How one entrant came in.

    Attributes:
        position: 0 is unplaced; None where it was scratched, which is no action.
        tied: How many share the position.
        pools: In a race what `win`, `place` and `show` pay on 2.00, cents: 0 is nothing, None that
            the track declared no price.
    """

    position: int | None
    tied: int = 1
    pools: Mapping[str, int | None] = field(default_factory=dict)


UNPLACED = Finish(0)


def record_field(
    book: Book,
    actor: Actor,
    contest_id: int,
    finishes: Mapping[int, Finish],
    source: str = "typed",
) -> ChangeSet:
    """Record how the field of a contest came in; an entrant who is not named is unplaced.

    Args:
        book: The book.
        actor: Who records it.
        contest_id: The contest.
        finishes: By the event of each entrant.
        source: Where it is from.

    Raises:
        InputError: There is no such contest, an entrant is not in it, or the finish cannot be.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.RESULTS_RECORD)
    with book.command(actor.author) as command:
        entrants = list_entrants(command.reader, contest_id)
        if not entrants:
            raise InputError("There is no such contest. Nothing was recorded.")
        if set(finishes) - {entrant.id for entrant in entrants}:
            raise InputError("An entrant is not in this contest. Nothing was recorded.")
        for entrant in entrants:
            finish = finishes.get(entrant.id, UNPLACED)
            _check(entrant, finish, len(entrants))
            _record_finish(command, entrant, finish, source)
    return changed("events", "settlement")


def _check(entrant: EventRow, finish: Finish, runners: int) -> None:
    position = finish.position or 0
    if not 0 <= position <= runners or not 1 <= finish.tied <= runners:
        raise InputError(
            say(
                "{home} cannot be number {position} of {runners}, shared by {tied}."
                " Nothing was recorded.",
                home=entrant.home,
                position=position,
                runners=runners,
                tied=finish.tied,
            )
        )
    for pool, pays in finish.pools.items():
        if pool not in POOLS or not 0 <= (pays or 0) <= _LARGEST_POOL:
            raise InputError(
                say(
                    "The {pool} pool of {home} cannot pay that. Nothing was recorded.",
                    pool=pool,
                    home=entrant.home,
                )
            )


def _record_finish(command: Command, entrant: EventRow, finish: Finish, source: str) -> None:
    is_scratched = finish.position is None
    recorded = ResultRecorded(
        event=entrant.id,
        status="cancelled" if is_scratched else "final",
        segments=[],
        scores={},
        supersedes=entrant.result,
        source=source,
    )
    if finish.position is not None:
        recorded["finish"] = [finish.position, finish.tied]
        pools = {pool: finish.pools.get(pool, 0) for pool in POOLS}
        recorded["pools"] = pools
    command.record("result.recorded", recorded)


def answer_proposition(
    book: Book, actor: Actor, event_id: int, answer: Side | int | None, source: str = "typed"
) -> ChangeSet:
    """Record the answer to a question.

    Args:
        book: The book.
        actor: Who records it.
        event_id: The proposition.
        answer: Yes or no; the number, of an over and under; None where there is no action, for
            instance because the player did not take part (RULES 14.3).
        source: Where it is from.

    Raises:
        InputError: There is no such proposition, or the number is below 0 or too large.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.RESULTS_RECORD)
    with book.command(actor.author) as command:
        event = find_event(command.reader, event_id)
        if event is None or event.form != Form.PROP:
            raise InputError("There is no such proposition. Nothing was recorded.")
        recorded = ResultRecorded(
            event=event_id,
            status="final",
            segments=[],
            scores={"game": _score(answer)},
            supersedes=event.result,
            source=source,
        )
        command.record("result.recorded", recorded)
    return changed("events", "settlement")


def _score(answer: Side | int | None) -> list[int] | None:
    if answer is None:
        return None
    if isinstance(answer, Side):
        return [1, 0] if answer is Side.YES else [0, 1]
    if not 0 <= answer <= LARGEST_ANSWER:
        raise InputError(
            say(
                "{answer} is no answer: 0 to {largest_answer}. Nothing was recorded.",
                answer=answer,
                largest_answer=LARGEST_ANSWER,
            )
        )
    return [answer, 0]

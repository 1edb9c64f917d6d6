"""Taking in results; `settlement.grade_all` or a person approves them."""

from desktop.book.bodies.results import ResultContradicted
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, find_scores
from desktop.book.queries.review_items import is_contradiction_known
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Period
from desktop.domain.sentences import say
from desktop.feeds.proposals import EventProposal, Reading, ScoreProposal
from desktop.services.books import read_house
from desktop.services.changes import changed
from desktop.services.importing.events import when_it_is
from desktop.services.importing.matching import Matcher
from desktop.services.importing.run import Imported, Intake, Run
from desktop.services.settlement import Agreement, Result, compare_result, put_result
from desktop.services.users import Actor, Right, require


def import_results(
    book: Book, actor: Actor, reading: Reading[EventProposal], intake: Intake
) -> Imported:
    """Record the results of a file."""
    require(actor, Right.BOOK_IMPORT)
    run = Run(reading, intake)
    house = read_house(book.reader)
    matcher = Matcher(takes_new_teams=intake.takes_new_teams)

    def apply(command: Command, proposal: EventProposal) -> bool:
        day = when_it_is(house, proposal)[0]
        return _apply_result(command, matcher, proposal, day, intake.source)

    _, is_complete = run.over(book, actor, apply)
    return run.outcome(is_complete=is_complete, changes=changed("events", "settlement"))


def _apply_result(
    command: Command, matcher: Matcher, proposal: EventProposal, day: str, source: str
) -> bool:
    if proposal.score is None:
        raise InputError("The row has no score.")
    event = matcher.find(command.reader, proposal, day).event
    if event is None:
        raise InputError(
            say(
                "{away} at {home} on {day} is not on the schedule. Import the lines first.",
                away=proposal.away,
                home=proposal.home,
                day=day,
            )
        )
    result = result_of(proposal.score)
    agreement = compare_result(command.reader, event, result)
    if agreement is Agreement.NOTHING_NEW:
        return False
    if agreement is Agreement.CONTRADICTS:
        _note_contradiction(command, event, proposal.score, source)
        raise InputError(
            say(
                "{away} at {home} on {day} is {reader} in the"
                " book, and {score} in the file. Correct it in Settlement if the file"
                " is right.",
                away=event.away,
                home=event.home,
                day=event.day,
                reader=_told(command.reader, event),
                score=_say(proposal.score),
            )
        )
    return put_result(command, event.id, result, source)


def _note_contradiction(
    command: Command, event: EventRow, score: ScoreProposal, source: str
) -> None:
    """Keep what another source says, once, for a person to look at."""
    said, against = _say(score), event.result or 0
    if not is_contradiction_known(command.reader, event.id, against, source, said):
        noted = ResultContradicted(event=event.id, against=against, source=source, said=said)
        command.record("result.contradicted", noted)


def _told(reader: Reader, event: EventRow) -> str:
    game = find_scores(reader, event.id, "recorded").get(Period.GAME)
    return event.status if game is None else f"{game[0]}–{game[1]} {event.status}"


def _say(score: ScoreProposal) -> str:
    final = score.final
    return score.status if final is None else f"{final[0]}–{final[1]} {score.status}"


def result_of(score: ScoreProposal) -> Result:
    """A score of a file as it is entered."""
    segments = {name: (away, home) for name, away, home in score.segments}
    return Result(score.status, segments, score.final, score.shootout)

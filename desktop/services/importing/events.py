"""Taking in schedules with their lines, and results."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.book.facts import EventChanged, EventListed
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, list_events_of_day, list_leagues
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import SPORT_OF_LEAGUE, Sport
from desktop.domain.weeks import milliseconds
from desktop.feeds.proposals import EventProposal, Reading, ScoreProposal
from desktop.services.books import House, read_house
from desktop.services.changes import changed
from desktop.services.importing.run import Imported, Intake, Run
from desktop.services.lines import (
    LineSetting,
    check_setting,
    house_rotation,
    record_event,
    record_lines,
)
from desktop.services.quoting import terms_text
from desktop.services.settlement import Result, put_result, would_correct
from desktop.services.users import Actor, require_supervisor


def known_leagues(reader: Reader) -> dict[str, Sport]:
    """The leagues a file may name: the usual ones and those that the book has."""
    return SPORT_OF_LEAGUE | {name: Sport(sport) for name, sport in list_leagues(reader)}


def import_lines(
    book: Book, actor: Actor, reading: Reading[EventProposal], intake: Intake
) -> Imported:
    """Put the events of a file on the schedule and their lines on the board."""
    require_supervisor(actor, "import lines")
    run = Run(reading, intake)
    house = read_house(book.reader)

    def apply(command: Command, proposal: EventProposal) -> bool:
        day, start = when_it_is(house, proposal)
        event = match_event(command.reader, proposal, day)
        settings = _good_settings(run, proposal)
        if event is None:
            event_id = _list_event(command, proposal, day, start, intake.source)
            moved = True
        else:
            event_id = event.id
            moved = _change_event(command, event, proposal, start)
        return record_lines(command, event_id, settings, intake.source) or moved

    _, is_complete = run.over(book, actor, apply)
    return run.outcome(is_complete=is_complete, changes=changed("events", "lines"))


def when_it_is(house: House, proposal: EventProposal) -> tuple[str, int | None]:
    """The book-local day of an event as ISO text, and its start in milliseconds UTC."""
    zone = ZoneInfo(house.book.timezone)
    if proposal.start_utc is not None:
        local = proposal.start_utc.astimezone(zone)
        return local.date().isoformat(), milliseconds(proposal.start_utc)
    if proposal.start is None:
        return proposal.date.isoformat(), None
    start = datetime.combine(proposal.date, proposal.start, tzinfo=zone)
    if start.astimezone(UTC).astimezone(zone).time() != proposal.start:
        raise InputError(
            f"There is no {proposal.start:%H:%M} on {proposal.date} in {house.book.timezone}: the"
            " clocks skip it. Correct the time."
        )
    return proposal.date.isoformat(), milliseconds(start)


def match_event(reader: Reader, proposal: EventProposal, day: str) -> EventRow | None:
    """The event of the book that a proposal is about: by rotation number, otherwise by teams.

    Raises:
        InputError: The number belongs to other teams in the book.
    """
    teams = (proposal.away, proposal.home)
    for event in list_events_of_day(reader, proposal.league, day):
        if proposal.rot_away is None:
            if (event.away, event.home) == teams:
                return event
        elif event.rot_away == proposal.rot_away:
            if (event.away, event.home) != teams:
                raise InputError(
                    f"{event.rot_away} on {day} is {event.away} at {event.home} in the book, and"
                    f" {proposal.away} at {proposal.home} in the file. Correct one of them."
                )
            return event
    return None


def _good_settings(run: Run[EventProposal], proposal: EventProposal) -> list[LineSetting]:
    good = []
    for line in proposal.lines:
        setting = LineSetting(line.selection, line.line, line.price)
        try:
            check_setting(proposal.sport, setting)
        except InputError as error:
            cell = f"{line.selection.period} {line.selection.market} {line.selection.side}"
            run.refuse(
                proposal.row, cell, terms_text(line.selection, line.line, line.price), str(error)
            )
        else:
            good.append(setting)
    return good


def _list_event(
    command: Command, proposal: EventProposal, day: str, start: int | None, source: str
) -> int:
    rotation = proposal.rot_away
    if rotation is None:
        rotation = house_rotation(command)
    listed = EventListed(
        league=proposal.league,
        sport=proposal.sport.value,
        day=day,
        start=start,
        rot_away=rotation,
        rot_home=rotation + 1,
        away=proposal.away,
        home=proposal.home,
        neutral=proposal.neutral,
        source=source,
    )
    if any(proposal.pitchers):
        listed["pitcher_away"], listed["pitcher_home"] = proposal.pitchers
    return record_event(command, listed)


def _change_event(
    command: Command, event: EventRow, proposal: EventProposal, start: int | None
) -> bool:
    """Bring start and pitchers of an event to what the file says; what it leaves out stays."""
    said = (
        ("start", event.start, start),
        ("pitcher_away", event.pitcher_away, proposal.pitchers[0] or None),
        ("pitcher_home", event.pitcher_home, proposal.pitchers[1] or None),
    )
    changes = {name: [old, new] for name, old, new in said if new is not None and new != old}
    if not changes:
        return False
    command.record("event.changed", EventChanged(event=event.id, changes=changes))
    return True


def import_results(
    book: Book, actor: Actor, reading: Reading[EventProposal], intake: Intake
) -> Imported:
    """Record the results of a file; `settlement.grade_all` or a person approves them."""
    require_supervisor(actor, "import results")
    run = Run(reading, intake)
    house = read_house(book.reader)

    def apply(command: Command, proposal: EventProposal) -> bool:
        return _apply_result(command, proposal, when_it_is(house, proposal)[0], intake.source)

    _, is_complete = run.over(book, actor, apply)
    return run.outcome(is_complete=is_complete, changes=changed("events", "settlement"))


def _apply_result(command: Command, proposal: EventProposal, day: str, source: str) -> bool:
    if proposal.score is None:
        raise InputError("The row has no score.")
    event = match_event(command.reader, proposal, day)
    if event is None:
        raise InputError(
            f"{proposal.away} at {proposal.home} on {day} is not on the schedule. Import the lines"
            " first."
        )
    score = proposal.score
    segments = {name: (away, home) for name, away, home in score.segments}
    result = Result(score.status, segments, score.final, score.shootout)
    if event.result is not None and would_correct(command.reader, event, result):
        raise InputError(
            f"{event.away} at {event.home} on {day} has another result in the book. Correct it in"
            " Settlement if the file is right."
        )
    return put_result(command, event.id, result, source)


def result_of(score: ScoreProposal) -> Result:
    """A score of a file as it is entered."""
    segments = {name: (away, home) for name, away, home in score.segments}
    return Result(score.status, segments, score.final, score.shootout or None)

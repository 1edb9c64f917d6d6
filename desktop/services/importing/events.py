"""Taking in schedules: events and their lines."""

from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.book.bodies.board import EventListed
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, list_leagues, list_lines
from desktop.book.queries.offered_lines import read_line_types
from desktop.book.statements import Reader
from desktop.domain.bad_lines import Doubt
from desktop.domain.errors import InputError
from desktop.domain.markets import SPORT_OF_LEAGUE, Sport
from desktop.domain.naming import title_of
from desktop.domain.offers import Board
from desktop.domain.sentences import say
from desktop.domain.weeks import milliseconds
from desktop.feeds.proposals import EventProposal, Reading
from desktop.services.board_moves import offers_of
from desktop.services.books import House, read_house
from desktop.services.changes import changed
from desktop.services.guarding import doubts_of, house_settings
from desktop.services.importing.matching import Match, Matcher
from desktop.services.importing.run import Imported, Intake, Run
from desktop.services.line_types.making import get_line_type
from desktop.services.line_types.setting import record_own_lines
from desktop.services.lines import (
    LineSetting,
    check_setting,
    house_rotation,
    record_event,
    record_lines,
)
from desktop.services.moving import record_move, sentences_without_action
from desktop.services.quoting.offers import terms_text
from desktop.services.users import Actor, Right, require

# A game that a file moves may decide tickets.
_CHANGED = ("events", "lines", "tickets", "accounts", "exposure", "settlement", "weeks")


def known_leagues(reader: Reader) -> dict[str, Sport]:
    """The leagues a file may name: the usual ones and those that the book has."""
    return SPORT_OF_LEAGUE | {name: Sport(sport) for name, sport in list_leagues(reader)}


def when_it_is(house: House, proposal: EventProposal) -> tuple[str, int | None]:
    """The book-local day of an event as ISO text, and its start in milliseconds UTC.

    Raises:
        InputError: The clocks skip that time of day.
    """
    zone = ZoneInfo(house.book.timezone)
    if proposal.start_utc is not None:
        local = proposal.start_utc.astimezone(zone)
        return local.date().isoformat(), milliseconds(proposal.start_utc)
    if proposal.start is None:
        return proposal.date.isoformat(), None
    start = datetime.combine(proposal.date, proposal.start, tzinfo=zone)
    if start.astimezone(UTC).astimezone(zone).time() != proposal.start:
        raise InputError(
            say(
                "There is no {start} on {date} in {timezone}: the"
                " clocks skip it. Correct the time.",
                start=f"{proposal.start:%H:%M}",
                date=proposal.date,
                timezone=house.book.timezone,
            )
        )
    return proposal.date.isoformat(), milliseconds(start)


def import_lines(
    book: Book, actor: Actor, reading: Reading[EventProposal], intake: Intake
) -> Imported:
    """Put the events of a file on the schedule and their lines on the board."""
    require(actor, Right.BOOK_IMPORT)
    if intake.line_type:
        get_line_type(read_line_types(book.reader), intake.line_type)
    run = Run(reading, intake)
    house = read_house(book.reader)
    matcher = Matcher(takes_new_teams=intake.takes_new_teams)
    kept = house_settings(book.reader)
    dated_apart = 0

    def apply(command: Command, proposal: EventProposal) -> bool:
        nonlocal dated_apart
        day, start = when_it_is(house, proposal)
        match = matcher.find(command.reader, proposal, day)
        settings = _good_settings(run, proposal)
        before = {} if match.event is None else _offers(command.reader, match.event.id)
        if not intake.takes_bad_lines:
            settings = _believed(
                run, proposal, settings, doubts_of(kept, proposal.sport, before, settings)
            )
        settings = _still_switched(before, settings)
        if match.event is None:
            event_id = _list_event(command, proposal, match, _Listing(day, start, intake.source))
            moved = True
        else:
            event_id = match.event.id
            changes = changes_of(match.event, proposal, day, start)
            dated_apart += match.event.day != day and "day" not in changes
            moved = _change_event(command, actor, match.event, changes, run.notices)
        source = f"{intake.source}, {proposal.quoted_at}" if proposal.quoted_at else intake.source
        name = intake.line_type
        if name:
            own = record_own_lines(command, actor, name, event_id, settings, source=source)
            return own or moved
        return record_lines(command, event_id, settings, source) or moved

    _, is_complete = run.over(book, actor, apply)
    if dated_apart:
        run.notices.append(
            say(
                "{dated_apart} events are dated a day apart in the book, whose date stands.",
                dated_apart=dated_apart,
            )
        )
    return run.outcome(is_complete=is_complete, changes=changed(*_CHANGED))


def changes_of(
    event: EventRow, proposal: EventProposal, day: str, start: int | None
) -> dict[str, list[object]]:
    """Where a file differs from an event of the book; what it leaves out is no difference.

    The date of an event changes only for a feed that knows it by id: two sources that date a game
    a day apart are no reason to move it.
    """
    is_feeds_own = bool(proposal.external) and event.external == proposal.external
    may_move = is_feeds_own or event.day == day
    said: tuple[tuple[str, object, object], ...] = (
        ("day", event.day, day if is_feeds_own else None),
        ("start", event.start, start if may_move else None),
        ("pitcher_away", event.pitcher_away, proposal.pitchers[0] or None),
        ("pitcher_home", event.pitcher_home, proposal.pitchers[1] or None),
        ("external", event.external, proposal.external or None),
    )
    return {name: [old, new] for name, old, new in said if new is not None and new != old}


def _change_event(
    command: Command,
    actor: Actor,
    event: EventRow,
    changes: dict[str, list[object]],
    notices: list[str],
) -> bool:
    """Change an event; of one that was moved to another day it is noted what its tickets do."""
    if not changes:
        return False
    verdicts = record_move(command, actor, event, changes)
    said = sentences_without_action(verdicts)
    notices += (
        say("{event} was moved. {sentence}", event=title_of(event), sentence=sentence)
        for sentence in said
    )
    return True


@dataclass(frozen=True, slots=True)
class _Listing:
    """When a new event is, and where it comes from."""

    day: str
    start: int | None
    source: str


def _list_event(command: Command, proposal: EventProposal, match: Match, listing: _Listing) -> int:
    rotation = proposal.rot_away
    if rotation is None:
        rotation = house_rotation(command)
    listed = EventListed(
        league=proposal.league,
        sport=proposal.sport.value,
        day=listing.day,
        start=listing.start,
        rot_away=rotation,
        rot_home=rotation + 1,
        away=match.away,
        home=match.home,
        neutral=proposal.neutral,
        source=listing.source,
    )
    if any(proposal.pitchers):
        listed["pitcher_away"], listed["pitcher_home"] = proposal.pitchers
    if proposal.external:
        listed["external"] = proposal.external
    return record_event(command, listed)


def _offers(reader: Reader, event_id: int) -> Board:
    return offers_of(list_lines(reader, event_id))


def _still_switched(before: Board, settings: list[LineSetting]) -> list[LineSetting]:
    """A file moves a line that a person circled or took off; it does not put it back."""
    return [
        replace(setting, status=before[setting.selection].status)
        if setting.selection in before
        else setting
        for setting in settings
    ]


def _believed(
    run: Run[EventProposal],
    proposal: EventProposal,
    settings: list[LineSetting],
    doubts: list[Doubt],
) -> list[LineSetting]:
    """The lines of the markets that nothing is doubtful about; the others are refused."""
    doubted = set()
    for doubt in doubts:
        period, market, side = astuple(doubt.selection)
        doubted.add((period, market))
        wrong = next(one for one in settings if one.selection.market is market)
        reason = say(
            "{sentence} A person has to confirm it; --accept-bad-lines takes it.",
            sentence=doubt.sentence,
        )
        run.refuse(
            proposal.row, f"{period} {market} {side}",
            terms_text(wrong.selection, wrong.line, wrong.price), reason,
        )  # fmt: skip
    return [s for s in settings if (s.selection.period, s.selection.market) not in doubted]


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

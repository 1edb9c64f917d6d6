"""Taking proposals from other people's files into the book, row by row, in batches.

Every import may be repeated: what the book already holds counts as unchanged. A row is applied or
refused with its reason; the rest goes on.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from desktop.book.facts import EventChanged, EventListed
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, list_events_of_day, list_leagues
from desktop.book.queries.people import AccountRow, find_account
from desktop.book.queries.tickets import find_imported
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.entry import parse_entry
from desktop.domain.errors import InputError
from desktop.domain.markets import SPORT_OF_LEAGUE, Sport
from desktop.domain.weeks import milliseconds
from desktop.feeds.proposals import (
    AccountProposal,
    EventProposal,
    Reading,
    Refusal,
    ScoreProposal,
    TicketProposal,
)
from desktop.feeds.sheet import CellRefusedError
from desktop.progress import Cancelled, Progress, never, silent
from desktop.services.accounts import NewAccount, get_account, record_account, record_account_change
from desktop.services.books import House, read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.lines import (
    LineSetting,
    check_setting,
    house_rotation,
    record_event,
    record_lines,
)
from desktop.services.quoting import Moment, Quote, Quoter, terms_text
from desktop.services.settlement import Result, put_result, would_correct
from desktop.services.users import Actor, require_supervisor
from desktop.services.wagers import record_ticket

# One fsync for so many rows (PERFORMANCE goal 1).
ROWS_A_COMMIT = 200

T = TypeVar("T", AccountProposal, EventProposal, TicketProposal)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to.

    Attributes:
        read: Rows of the file that hold anything.
        proposals: What they were read as: accounts, events, tickets.
        applied: Proposals that changed the book.
        unchanged: Proposals that the book held already.
        refusals: Cells and rows that were not taken, with the reason.
        notices: What was taken as given.
        is_complete: False when the import was called off.
    """

    format: str
    read: int
    proposals: int
    applied: int
    unchanged: int
    refusals: tuple[Refusal, ...]
    notices: tuple[str, ...]
    is_complete: bool
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Intake:
    """How an import is run.

    Attributes:
        source: What facts say of where they came from: the file's name.
        report: Told how far it is.
        is_cancelled: Asked between batches.
    """

    source: str
    report: Progress = silent
    is_cancelled: Cancelled = never


class _Run(Generic[T]):
    """Applies proposals one by one and counts what happens."""

    def __init__(self, reading: Reading[T], intake: Intake) -> None:
        self._reading: Reading[T] = reading
        self._intake = intake
        self._refusals = list(reading.refusals)
        self._applied = 0
        self._unchanged = 0

    def refuse(self, row: int, cell: str, value: str, reason: str) -> None:
        """Note a refused cell."""
        self._refusals.append(Refusal(row, cell, value, reason))

    def over(
        self, book: Book, actor: Actor, apply: Callable[[Command, T], bool]
    ) -> tuple[int, bool]:
        """Apply everything in batches; answers how many were looked at, and whether all."""
        proposals = self._reading.proposals
        done = 0
        for start in range(0, len(proposals), ROWS_A_COMMIT):
            if self._intake.is_cancelled():
                return done, False
            batch = proposals[start : start + ROWS_A_COMMIT]
            with book.command(actor.author) as command:
                for proposal in batch:
                    self._apply_one(command, proposal, apply)
            done += len(batch)
            self._intake.report(done, len(proposals), "Importing")
        return done, True

    def _apply_one(
        self, command: Command, proposal: T, apply: Callable[[Command, T], bool]
    ) -> None:
        try:
            did = apply(command, proposal)
        except CellRefusedError as error:
            self.refuse(proposal.row, error.cell, error.value, str(error))
        except InputError as error:
            self.refuse(proposal.row, "", "", str(error))
        else:
            self._applied += did
            self._unchanged += not did

    def outcome(self, *, is_complete: bool, changes: ChangeSet) -> Imported:
        """What the import came to."""
        refusals = tuple(sorted(self._refusals, key=lambda refusal: refusal.row))
        return Imported(
            format=self._reading.format,
            read=self._reading.rows_read,
            proposals=len(self._reading.proposals),
            applied=self._applied,
            unchanged=self._unchanged,
            refusals=refusals,
            notices=self._reading.notices,
            is_complete=is_complete,
            changes=changes,
        )


def known_leagues(reader: Reader) -> dict[str, Sport]:
    """The leagues a file may name: the usual ones and those that the book has."""
    return SPORT_OF_LEAGUE | {name: Sport(sport) for name, sport in list_leagues(reader)}


def import_accounts(
    book: Book, actor: Actor, reading: Reading[AccountProposal], intake: Intake
) -> Imported:
    """Open the accounts of a file, and change those that differ."""
    require_supervisor(actor, "import accounts")
    run = _Run(replace(reading, proposals=parents_first(reading.proposals)), intake)

    def apply(command: Command, proposal: AccountProposal) -> bool:
        return apply_account(command, proposal, intake.source)

    _, is_complete = run.over(book, actor, apply)
    return run.outcome(is_complete=is_complete, changes=changed("accounts"))


def parents_first(accounts: Sequence[AccountProposal]) -> tuple[AccountProposal, ...]:
    """Accounts in an order in which each parent is opened before those under it.

    Those that stand under themselves stay; the book refuses them, because their parent is not
    there.
    """
    above = {account.code.upper(): (account.parent or "").upper() for account in accounts}

    def depth(account: AccountProposal) -> int:
        passed: set[str] = set()
        code = account.code.upper()
        while code in above and code not in passed:
            passed.add(code)
            code = above[code]
        return len(passed)

    return tuple(sorted(accounts, key=depth))


def apply_account(command: Command, proposal: AccountProposal, source: str) -> bool:
    """Open or change one account inside a command; False when the book holds it exactly so.

    Raises:
        InputError: The account cannot be as proposed.
    """
    known = find_account(command.reader, proposal.code.strip().upper())
    parent = proposal.parent or ("" if proposal.kind is AccountKind.HOUSE else "HOUSE")
    if known is None:
        opened = NewAccount(
            code=proposal.code,
            name=proposal.name,
            kind=AccountKind(proposal.kind),
            parent=parent or "HOUSE",
            credit_limit=proposal.credit_limit or 0,
            source=source,
        )
        record_account(command, opened)
        return True
    if known.kind != proposal.kind:
        raise InputError(f"{known.code} is a {known.kind} in the book, not a {proposal.kind}.")
    parent_id = get_account(command.reader, parent).id if parent else None
    if known.parent_id != parent_id:
        raise InputError(f"{known.code} stands elsewhere in the tree; moving it is not imported.")
    changes: dict[str, object] = {"name": proposal.name}
    if proposal.credit_limit is not None:
        changes["credit_limit"] = proposal.credit_limit
    return record_account_change(command, known, changes)


def import_lines(
    book: Book, actor: Actor, reading: Reading[EventProposal], intake: Intake
) -> Imported:
    """Put the events of a file on the schedule and their lines on the board."""
    require_supervisor(actor, "import lines")
    run = _Run(reading, intake)
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
            moved = _move_start(command, event, start)
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


def _good_settings(run: _Run[EventProposal], proposal: EventProposal) -> list[LineSetting]:
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
    return record_event(command, listed)


def _move_start(command: Command, event: EventRow, start: int | None) -> bool:
    if start is None or start == event.start:
        return False
    changes = {"start": [event.start, start]}
    command.record("event.changed", EventChanged(event=event.id, changes=changes))
    return True


def import_results(
    book: Book, actor: Actor, reading: Reading[EventProposal], intake: Intake
) -> Imported:
    """Record the results of a file; `settlement.grade_all` or a person approves them."""
    require_supervisor(actor, "import results")
    run = _Run(reading, intake)
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


def import_tickets(
    book: Book, actor: Actor, reading: Reading[TicketProposal], intake: Intake
) -> Imported:
    """Take in wagers that were already given: paper after an outage, or another system's."""
    require_supervisor(actor, "import tickets")
    run = _Run(reading, intake)
    house = read_house(book.reader)

    def apply(command: Command, proposal: TicketProposal) -> bool:
        return _apply_ticket(command, proposal, house)

    _, is_complete = run.over(book, actor, apply)
    changes = changed("tickets", "accounts", "exposure", "settlement")
    return run.outcome(is_complete=is_complete, changes=changes)


def _apply_ticket(command: Command, proposal: TicketProposal, house: House) -> bool:
    quote = quote_given(command.reader, proposal, house)
    if quote is None:
        return False
    placed_at = milliseconds(proposal.placed_at)
    record_ticket(command, quote, placed_at=placed_at, reference=proposal.reference)
    return True


def quote_given(reader: Reader, proposal: TicketProposal, house: House) -> Quote | None:
    """The wager of a row at the terms that were given; None when the book holds it already.

    Raises:
        InputError: The account, the reference or the entry will not do.
    """
    account = get_account(reader, proposal.account)
    known = find_imported(reader, proposal.reference)
    if known is not None:
        if (known.account_id, known.placed_at, known.entry) == (
            account.id, milliseconds(proposal.placed_at), proposal.entry,
        ):  # fmt: skip
            return None
        raise InputError(
            f"The reference {proposal.reference} is in the book for another wager:"
            f" {known.entry}. Correct the reference, or void that ticket."
        )
    try:
        return _quote(reader, proposal, account, house)
    except InputError as error:
        raise CellRefusedError("entry", proposal.entry, str(error)) from error


def _quote(reader: Reader, proposal: TicketProposal, account: AccountRow, house: House) -> Quote:
    entry = parse_entry(proposal.entry)
    if len(entry.wagers) != 1:
        raise InputError("A row holds one wager, because its reference is one ticket's.")
    if entry.account is not None and entry.account.upper() != account.code:
        raise InputError(f"The entry names {entry.account}, the row {account.code}.")
    wager = entry.wagers[0]
    days = tuple(day.isoformat() for day in proposal.event_dates)
    if len(days) > 1 and len(days) != len(wager.legs):
        raise InputError(
            f"The row has {len(days)} event dates for {len(wager.legs)} legs. Give one for all, or"
            " one for each."
        )
    moment = Moment(milliseconds(proposal.placed_at), days, is_given=True)
    return Quoter(reader, house, moment).quote(account, wager, proposal.entry)

"""Running a routine, and keeping what it did.

What a routine records is recorded by the person who is signed in; one whose role does not allow it
leaves the routine to the next person whose does, and the log says so.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.book.opening import Book
from desktop.book.queries.adapting import list_limit_rules
from desktop.book.queries.holds import list_overdue_holds
from desktop.book.reading import BookReader
from desktop.book.routine_log import RoutineRun, last_runs, log_run, routine_folder
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.errors import BookdeskError
from desktop.domain.routines import Routine
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.progress import Progress, silent
from desktop.services.books import House, read_house
from desktop.services.changes import ChangeSet
from desktop.services.expiring import expire_spots, list_expired
from desktop.services.holds.deciding import lapse_holds
from desktop.services.limits.adapting import propose
from desktop.services.routines.telling import (
    tell_closed_events,
    tell_ended_terms,
    tell_open_week,
)
from desktop.services.settings.reading import path_settings
from desktop.services.users import Actor

FILES = frozenset({Routine.BACKUP, Routine.EXPORTS})


@dataclass(frozen=True, slots=True)
class Ran:
    """A routine that ran, and what it changed in the book."""

    run: RoutineRun
    changes: ChangeSet


def run_files(tell: Progress, path: Path, routine: Routine, now: int) -> RoutineRun:
    """Run a routine that leaves files; fit for a child process, with a connection of its own."""
    return _kept_in_words(routine, now, lambda: _write_files(tell, path, routine, now))


def run_look(reader: Reader, house: House, routine: Routine, now: int) -> RoutineRun:
    """Run a routine that only looks and tells."""
    return _kept_in_words(routine, now, lambda: _tell(reader, house, routine, now))


def run_record(book: Book, actor: Actor, routine: Routine, now: int) -> Ran:
    """Run a routine that records facts, and keep what it did."""
    made: list[ChangeSet] = []

    def record() -> str:
        sentence, changes = _RECORDING[routine](book, actor, now)
        made.append(changes)
        return sentence

    run = _kept_in_words(routine, now, record)
    log_run(book, run)
    return Ran(run, made[0] if made else ChangeSet())


def _expire_spots(book: Book, actor: Actor, now: int) -> tuple[str, ChangeSet]:
    if not list_expired(book.reader, now):
        return "", ChangeSet()
    expired = expire_spots(book, actor)
    return say(
        "Closed the open spots of {count}.", count=_counted(len(expired.tickets), "ticket")
    ), expired.changes


def _propose_limits(book: Book, actor: Actor, _now: int) -> tuple[str, ChangeSet]:
    if not any(row.is_active for row in list_limit_rules(book.reader)):
        return "", ChangeSet()
    proposed = propose(book, actor, read_house(book.reader))
    if not proposed.changes.kinds:
        return "", ChangeSet()
    sentence = say(
        "Proposed {proposals} other limits, and set {applied} by rule.",
        proposals=proposed.proposals,
        applied=proposed.applied,
    )
    return sentence, proposed.changes


def _lapse_holds(book: Book, actor: Actor, now: int) -> tuple[str, ChangeSet]:
    overdue = len(list_overdue_holds(book.reader, now))
    changes = lapse_holds(book, actor)
    return say(
        "{overdue} lapsed unanswered.", overdue=_counted(overdue, "held wager")
    ) if overdue else "", changes


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


_RECORDING: Mapping[Routine, Callable[[Book, Actor, int], tuple[str, ChangeSet]]] = {
    Routine.OPEN_SPOTS: _expire_spots,
    Routine.LIMIT_RULES: _propose_limits,
    Routine.HELD_WAGERS: _lapse_holds,
}
RECORDS = frozenset(_RECORDING)


def run_here(book: Book, actor: Actor, house: House, routine: Routine, now: int) -> RoutineRun:
    """Run any routine on the spot and keep what it did; for programs without windows."""
    if routine in RECORDS:
        return run_record(book, actor, routine, now).run
    if routine in FILES:
        run = run_files(silent, book.path, routine, now)
    else:
        run = run_look(book.reader, house, routine, now)
    log_run(book, run)
    return run


def _kept_in_words(routine: Routine, now: int, work: Callable[[], str]) -> RoutineRun:
    try:
        return RoutineRun(now, routine, went_well=True, text=work())
    except BookdeskError as error:
        return RoutineRun(now, routine, went_well=False, text=str(error))


def _write_files(tell: Progress, path: Path, routine: Routine, now: int) -> str:
    # With it come all reports, which nobody needs in the process of the windows.
    from desktop.services.routines.copying import (  # noqa: PLC0415
        back_up,
        read_names,
        write_exports,
    )

    with BookReader(path) as reader:
        house = read_house(reader)
        folder = routine_folder(reader)
        settings = path_settings(reader, house, HOUSE_ID, now)
    if not folder:
        return "No folder is chosen for backups and exports: nothing was written."
    at = house.calendar.local(instant(now))
    if routine is Routine.BACKUP:
        kept = settings.cents("routine/backups_kept") or 1
        return back_up(path, Path(folder), at, kept)
    names = read_names(settings.word("routine/exported"))
    return write_exports(tell, path, Path(folder), at, names)


def _tell(reader: Reader, house: House, routine: Routine, now: int) -> str:
    since = last_runs(reader).get(routine)
    if routine is Routine.WEEK_REMINDER:
        return tell_open_week(reader, house, now)
    if routine is Routine.ENDED_TERMS:
        return tell_ended_terms(reader, house, since, now)
    return tell_closed_events(reader, house, since, now)

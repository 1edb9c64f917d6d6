"""Making the demo book: an invented shop, some weeks old, whose open week is this one."""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from random import Random

from desktop.book.machine import Machine
from desktop.book.opening import Book, open_book
from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule
from desktop.domain.weeks import BookCalendar, instant
from desktop.services.books import Owner, new_book, owner_of_new_book, read_house
from desktop.services.demo.clock import DemoClock
from desktop.services.demo.keeping import keep_board
from desktop.services.demo.laying_off import lay_off_the_worst
from desktop.services.demo.line_types import keep_own_lines, make_line_types
from desktop.services.demo.office import Office
from desktop.services.demo.players import hire, invent_players, open_accounts
from desktop.services.demo.specials import list_specials
from desktop.services.demo.story import Extent, Story
from desktop.services.demo.terms import agree_on_terms
from desktop.services.demo.world import leagues
from desktop.services.limits.adapting import propose, set_rule

OWNER = Owner("Owner", system_user="*")

# Who won much lately is proposed half the limit; the demo shows what waits for a person.
_WINNERS = LimitRule(
    name="Winners of four weeks",
    weeks=4,
    conditions=(Condition(Indicator.NET, is_over=True, than=2_500_00),),
    key="wager_limit",
    change=Change(percent=50),
)
_SEED = 20_240_229
_CUT_HOUR = 5
_USUAL = Extent()


def make_demo(
    path: Path,
    machine: Machine,
    *,
    day: date | None = None,
    extent: Extent = _USUAL,
    week_start: int = 1,
    timezone: str = "America/New_York",
    practice: bool = False,
) -> Book:
    """Make the demo book and leave it open, on the machine's own clock from here on.

    The story runs until 90 minutes after the cut hour of its last day, so that the open week is
    the current one whatever the hour is. The same day, extent, week start and time zone give the
    same journal, byte for byte: every clock reading and every random byte of it comes from one
    seed, and the machine is asked for nothing but the day.

    Args:
        path: Must not exist yet.
        machine: Says which day it is, and serves the book once it is made.
        day: The story's last day in the book's time zone; today when left out.
        extent: How large; a test makes a small one.
        week_start: 0 is Monday.
        timezone: A name such as America/New_York.
        practice: Mark it in its first fact as a book for practice.

    Raises:
        BookdeskError: The place or the time zone will not do; no file is left behind.
    """
    calendar = BookCalendar(timezone, week_start, _CUT_HOUR)
    last = day or calendar.figure_date(instant(machine.wall()))
    first = calendar.week_of(last) - timedelta(weeks=extent.weeks)
    clock = DemoClock(_SEED, timezone)
    clock.now = clock.after(first, _CUT_HOUR, 0)
    book = new_book(
        path,
        clock.machine,
        OWNER,
        week_start=week_start,
        timezone=timezone,
        name="Practice" if practice else "Demo shop",
        demo=not practice,
        practice=practice,
    )
    try:
        _tell(book, clock, first, last, extent)
    except BaseException:
        book.close()
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
        raise
    book.close()
    return open_book(path, machine)


def _tell(book: Book, clock: DemoClock, first: date, last: date, extent: Extent) -> None:
    rng = Random(_SEED)  # noqa: S311 - a story has to be told twice alike
    owner = owner_of_new_book(book, OWNER)
    staff = hire(book, owner)
    players = invent_players(rng, leagues(), extent.players)
    with book.command(owner.author) as command:
        open_accounts(command, players)
    house = read_house(book.reader)
    agree_on_terms(book, house, staff, players, last)
    office = Office(book, rng, clock, house, staff, players)
    specials = list_specials(book, owner, last)
    Story(office, rng, extent.calls, specials).tell(first, last)
    set_rule(book, owner, "HOUSE", _WINNERS)
    propose(book, owner, house)
    lay_off_the_worst(book, owner, house)
    make_line_types(book, house, staff, players)
    keep_own_lines(book, staff, last)
    keep_board(book, staff, last)

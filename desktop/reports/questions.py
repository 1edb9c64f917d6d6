"""What is asked of a report, and the words that every sheet carries above its table."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.book.queries.people import BookRow, find_account
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.sentences import Sentence, joined, say
from desktop.domain.weeks import BookCalendar

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Question:
    """A report that somebody wants.

    Attributes:
        name: Which one, as the command line calls it.
        asked_at: Aware, from the clock of whoever asks.
        week: The day the week starts on; without it, the report's own choice.
        agent: The code of the agent whose accounts it is about; without it, everybody.
        asked_by: The name of the user who asks.
        by: What the rows are added up by; without it, the report's own choice.
        line_type: Of a board: the set of lines; without it, the house's own.
        where: The filter of tickets as it was typed (`acct:P1 type:P risk:>500`).
        tickets: What that filter means in this book.
        containing: Only rows with this text.
    """

    name: str
    asked_at: datetime
    week: date | None = None
    agent: str | None = None
    asked_by: str = ""
    by: str | None = None
    line_type: str | None = None
    where: str = ""
    tickets: TicketQuestion | None = None
    containing: str = ""


def short_day(day: date) -> str:
    """A day within a known year: `Tue 4 Sep`. Not in the system's language, but the program's."""
    weekday, month = say(_DAYS[day.weekday()]), say(_MONTHS[day.month - 1])
    return joined(" ", (weekday, str(day.day), month))


def long_day(day: date) -> str:
    """A day with its year: `Tue 4 Sep 2018`."""
    return joined(" ", (short_day(day), str(day.year)))


def headed(title: str, whose: str) -> str:
    """The title of a sheet: `Weekly figures · Main street`."""
    return joined(" · ", (title if isinstance(title, Sentence) else say(title), whose))


def players_in_words(question: Question) -> str:
    """Whose players a report is about."""
    if not question.agent:
        return "All players"
    return say("Players of {agent} and below", agent=question.agent.upper())


def graded_in_words(week: WeekRow | None) -> str:
    """Which tickets a report is about: those graded in a week, or every one."""
    if week is None:
        return "All tickets, open and graded"
    return say("Graded in: {period}", period=week_in_words(week))


def made_at(question: Question, book: BookRow) -> str:
    """When the report was made, on the book's clock, and by whom."""
    local = question.asked_at.astimezone(ZoneInfo(book.timezone))
    moment = joined(" ", (long_day(local.date()), f"{local:%H:%M}"))
    if not question.asked_by:
        return say("Made {moment}, times in {zone}", moment=moment, zone=book.timezone)
    return say(
        "Made {moment} by {user}, times in {zone}",
        moment=moment,
        user=question.asked_by,
        zone=book.timezone,
    )


def week_in_words(week: WeekRow) -> str:
    """The seven days of a week, and whether it is closed."""
    first = date.fromisoformat(week.starts_on)
    states = {
        "open": "Week {first} to {last}, still open",
        "closing": "Week {first} to {last}, closing",
    }
    state = states.get(week.status, "Week {first} to {last}, closed")
    return say(state, first=long_day(first), last=long_day(first + timedelta(days=6)))


def find_week(reader: Reader, book: BookRow, wanted: date | None) -> WeekRow:
    """The week that is meant: the one asked for, or the open one.

    Raises:
        InputError: No week of the book starts on that day.
    """
    weeks: Mapping[str, WeekRow] = {week.starts_on: week for week in list_weeks(reader)}
    if wanted is None:
        return weeks[book.open_week]
    BookCalendar(book.timezone, book.week_start, book.cut_hour).days(wanted)
    if wanted.isoformat() not in weeks:
        first, last = (long_day(date.fromisoformat(day)) for day in (min(weeks), max(weeks)))
        raise InputError(
            say(
                "This book has no week of {wanted}: its first one starts on {first}, its"
                " open one on {last}. Nothing was written.",
                wanted=long_day(wanted),
                first=first,
                last=last,
            )
        )
    return weeks[wanted.isoformat()]


def find_root(reader: Reader, code: str | None) -> int:
    """The id of the account whose subtree is meant; the house without a code.

    Raises:
        InputError: There is no such agent.
    """
    if code is None:
        return HOUSE_ID
    account = find_account(reader, code.upper())
    if account is None:
        raise InputError(
            say("There is no account “{code}” in this book. Nothing was written.", code=code)
        )
    if account.kind not in {AccountKind.HOUSE, AccountKind.MASTER, AccountKind.AGENT}:
        raise InputError(
            say(
                "“{code}” is no agent but a {kind}. Name an agent or a master; nothing was"
                " written.",
                code=code,
                kind=account.kind,
            )
        )
    return account.id

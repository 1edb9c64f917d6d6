"""What reports of one table share: their heading, their weeks, their totals, what a row opens."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from desktop.book.queries.people import BookRow, find_book
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.reports.questions import (
    Question,
    find_root,
    find_week,
    headed,
    long_day,
    made_at,
    week_in_words,
)
from desktop.reports.sheets import Column, Report, Row, Sheet, Totals, wide_enough

# Which page shows what a row is made of, and what is asked there: `tickets acct:P1 status:open`.
OPENS = Column("opens", "Opens", "text", 34)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is about: the book, some weeks of it, the accounts under one.

    Attributes:
        first: The first of the weeks.
        last: The last of them.
        is_every_week: Whether no week was named.
        tickets: Which tickets; all of them without a filter.
    """

    book: BookRow
    first: WeekRow
    last: WeekRow
    root_id: int
    is_every_week: bool
    tickets: TicketQuestion | None = None

    @property
    def period(self) -> str:
        """The weeks in words."""
        if self.first == self.last:
            return week_in_words(self.last)
        ends = date.fromisoformat(self.last.starts_on) + timedelta(days=6)
        begins = date.fromisoformat(self.first.starts_on)
        return say("All weeks, {first} to {last}", first=long_day(begins), last=long_day(ends))


def find_scope(reader: ConnectionReader, question: Question) -> Scope:
    """The named week, or every week of the book; the accounts of the agent, or all.

    Raises:
        InputError: There is no such week, or no such agent.
    """
    book = find_book(reader)
    root_id = find_root(reader, question.agent)
    if question.week is not None:
        week = find_week(reader, book, question.week)
        return Scope(book, week, week, root_id, is_every_week=False, tickets=question.tickets)
    weeks = sorted(list_weeks(reader), key=lambda week: week.starts_on)
    everything = (book, weeks[0], weeks[-1], root_id)
    return Scope(*everything, is_every_week=True, tickets=question.tickets)


def seqs_of(reader: ConnectionReader, scope: Scope) -> tuple[int, int]:
    """The places of the journal that the weeks span: the first, and the one after the last."""
    later = [
        week.opened_seq for week in list_weeks(reader) if week.starts_on > scope.last.starts_on
    ]
    return (0 if scope.is_every_week else scope.first.opened_seq), min(later, default=1 << 62)


def chosen_group(question: Question, groups: Sequence[str]) -> str:
    """What the rows are to be added up by; the first of the groups when nothing was said.

    Raises:
        InputError: The report cannot be added up by that.
    """
    if question.by is None:
        return groups[0]
    if question.by not in groups:
        raise InputError(
            say(
                "“{name}” cannot be added up by “{by}”. It can by {groups}. Nothing was written.",
                name=question.name,
                by=question.by,
                groups=", ".join(groups),
            )
        )
    return question.by


def refuse_choices(question: Question, *names: str) -> None:
    """Refuse a week, an agent or a grouping that the report has no use for.

    Raises:
        InputError: Names the choice that was made in vain.
    """
    for name in names:
        if getattr(question, name) is not None:
            raise InputError(
                say(
                    "“{name}” cannot be asked for by {name2}: leave --{name2} out. Nothing was"
                    " written.",
                    name=question.name,
                    name2=name,
                )
            )


def only_under(question: Question) -> str:
    """The terms of the tickets page for the accounts and the tickets that a report is about."""
    terms = [f"agent:{question.agent.upper()}"] if question.agent else []
    return " ".join([*terms, *question.where.split()])


def where_in_words(question: Question) -> tuple[str, ...]:
    """The filter of tickets as a line of the heading; nothing without one."""
    where = question.where
    return (say("Only tickets with {where}", where=where),) if where else ()


def opens_tickets(*terms: str) -> str:
    """A row's key: the page of tickets with this filter."""
    return " ".join(["tickets", *(term for term in terms if term)])


def half_up(numerator: int, denominator: int) -> int | None:
    """A quotient rounded once to the nearest whole, halves away from zero; None over nothing."""
    if not denominator:
        return None
    whole = (2 * abs(numerator) + abs(denominator)) // (2 * abs(denominator))
    return whole if (numerator < 0) == (denominator < 0) else -whole


def plain_report(
    question: Question,
    book: BookRow,
    *,
    title: str,
    words: Sequence[str],
    columns: Sequence[Column],
    rows: Callable[[], Iterable[Row]],
    total: Row | None = None,
    row_count: int = 0,
    frozen_columns: int = 1,
) -> Report:
    """A report of one table.

    Args:
        question: What was asked, which the heading says again.
        book: Whose report it is.
        title: What it is, for people.
        words: Lines of the heading: whose side the amounts are on, the period, the filters.
        columns: Its columns.
        rows: Gives the rows, anew at each call.
        total: What the rows come to, for the workbook.
        row_count: About how many rows there are, for progress.
        frozen_columns: How many columns stay in sight.
    """
    agent = question.agent
    heading = (
        headed(title, book.name),
        *words,
        say("Accounts of {agent} and below", agent=agent.upper()) if agent else "All accounts",
        *where_in_words(question),
        made_at(question, book),
    )
    sums = total or (None,) * len(columns)
    wide = tuple(
        wide_enough(column, amount)
        if column.kind == "money" and isinstance(amount, int)
        else column
        for column, amount in zip(columns, sums, strict=True)
    )

    def rows_and_total() -> Iterable[Row | Totals]:
        is_empty = True
        for row in rows():
            is_empty = False
            yield row
        if total is not None and not is_empty:
            yield Totals(total, is_grand=True)

    return Report(
        title=title,
        table=Sheet(title, heading, tuple(columns), rows()),
        sheets=(Sheet(title, heading, wide, rows_and_total(), frozen_columns=frozen_columns),),
        timezone=ZoneInfo(book.timezone),
        row_count=row_count,
        total=total,
    )

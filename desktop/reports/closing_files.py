"""The files of a closed week in one folder, with their checksums: the same week, the same bytes."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from desktop.book.queries.people import list_users
from desktop.book.queries.standing_tree import list_agents
from desktop.book.queries.weeks import WeekRow, list_weeks
from desktop.book.reading import BookReader
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.progress import Progress
from desktop.reports.questions import Question
from desktop.reports.replacing import ReportNotWrittenError, replacing
from desktop.reports.sheets import Report
from desktop.reports.writing import Form, Retell, make_report, write_answer

CHECKSUMS = "checksums.sha256"
_OF_THE_HOUSE = ("weekly-figures", "master-sheet", "per-head", "head-count")
_FORMS: tuple[Form, ...] = ("csv", "xlsx")

Print = Callable[[Report, Question, Path, datetime], None]
"""Prints the answer to a question to a file, made at a moment."""


def write_closing_files(
    tell: Progress,
    book: Path,
    week: date,
    folder: Path,
    *,
    print_report: Print | None = None,
    retell: Retell | None = None,
) -> int:
    """Write everything that is handed out for a closed week; fit for a child process.

    Weekly figures, master sheet, per-head invoice, head count, and a statement for each agent, as
    CSV, as workbooks and printed. Their moment is that of the close, so that they never differ.

    Args:
        tell: Called between files; what it raises ends the work.
        book: The book's file.
        week: The day the week starts on.
        folder: Made when it is not there; files of these names are replaced.
        print_report: Prints a PDF; without it there are none.
        retell: Says the workbooks in another language than English.

    Returns:
        How many files there are, the list of checksums not counted.

    Raises:
        InputError: The week is not closed.
        ReportNotWrittenError: The folder cannot be written.
        BookFileError: The book cannot be read.
    """
    make_folder(folder)
    with BookReader(book) as reader, reader.snapshot():
        row = _closed_week(reader, week)
        questions = list(_questions(reader, row))
        total = len(questions) * (len(_FORMS) + (print_report is not None))
        names: list[str] = []
        for stem, question in questions:
            for form in _FORMS:
                name = f"{stem}-{row.starts_on}.{form}"
                tell(len(names), total, f"Writing {name}")
                steady_at = question.asked_at if form == "xlsx" else None
                write_answer(
                    reader,
                    question,
                    folder / name,
                    form,
                    tell=_silent,
                    steady_at=steady_at,
                    retell=retell,
                )
                names.append(name)
            if print_report is not None:
                name = f"{stem}-{row.starts_on}.pdf"
                tell(len(names), total, f"Writing {name}")
                report = make_report(reader, question)
                print_report(report, question, folder / name, question.asked_at)
                names.append(name)
    write_checksums(folder, names)
    tell(total, total, f"{total} files in {folder}")
    return total


def _closed_week(reader: ConnectionReader, week: date) -> WeekRow:
    for row in list_weeks(reader):
        if row.starts_on == week.isoformat() and row.status == "closed":
            return row
    raise InputError(
        say("The week of {week} is not closed, so there is nothing to hand out yet.", week=week)
    )


def _questions(reader: ConnectionReader, week: WeekRow) -> Iterator[tuple[str, Question]]:
    users = {user.id: user.name for user in list_users(reader)}
    asked_at, asked_by = instant(week.closed_at or 0), users.get(week.closed_by or 0, "")
    starts_on = date.fromisoformat(week.starts_on)
    for name in _OF_THE_HOUSE:
        yield name, Question(name, asked_at, starts_on, asked_by=asked_by)
    for agent in list_agents(reader, week.starts_on):
        if agent.is_former:
            continue
        question = Question("agent-statement", asked_at, starts_on, agent.code, asked_by)
        yield f"statement-{agent.code}", question


def make_folder(folder: Path) -> None:
    """Make the folder that files are handed out in.

    Raises:
        ReportNotWrittenError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportNotWrittenError(
            say(
                "The folder “{folder}” cannot be made ({strerror}). Nothing was written; the"
                " book is as it was. Name another folder.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error


def write_checksums(folder: Path, names: list[str]) -> None:
    """Write the list that `sha256sum --check` reads.

    Raises:
        ReportNotWrittenError: It cannot be written.
    """
    with replacing(folder / CHECKSUMS) as file:
        for name in sorted(names):
            digest = sha256((folder / name).read_bytes()).hexdigest()
            file.write(f"{digest}  {name}\n".encode())


def _silent(_done: int, _total: int, _text: str) -> None:
    """One file of many tells nothing by itself."""

"""From a question to a file; fit to be run in a child process."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from desktop.book.opening import BookReader
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.progress import Progress
from desktop.reports.board import board
from desktop.reports.csv_file import write_csv
from desktop.reports.explanations import explanations
from desktop.reports.questions import Question
from desktop.reports.sheets import Report
from desktop.reports.tickets import tickets
from desktop.reports.weekly_figures import weekly_figures

Form = Literal["xlsx", "csv"]

REPORTS: Mapping[str, Callable[[ConnectionReader, Question], Report]] = {
    "weekly-figures": weekly_figures,
    "tickets": tickets,
    "board": board,
    "explanations": explanations,
}


def write_report(tell: Progress, book: Path, question: Question, path: Path, form: Form) -> int:
    """Write the answer to a file; how many rows it has.

    It reads the book through a connection of its own, at one moment of the book, so that totals
    and rows agree while wagers are being written.

    Args:
        tell: Called every few hundred rows; what it raises ends the work without a trace.
        book: The book's file.
        question: What is wanted.
        path: A file of that name is replaced.
        form: A workbook for people, or CSV for programs.

    Raises:
        InputError: There is no such report, week or agent.
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
        BookFileError: The book cannot be read.
    """
    make = REPORTS.get(question.name)
    if make is None:
        raise InputError(
            f"There is no report “{question.name}”. There are {', '.join(sorted(REPORTS))}."
        )
    with BookReader(book) as reader, reader.snapshot():
        report = make(reader, question)
        if form == "csv":
            return write_csv(report, path, tell)
        # Only a workbook needs openpyxl, which takes a while to load.
        from desktop.reports.xlsx import write_workbook  # noqa: PLC0415

        return write_workbook(report, path, tell)

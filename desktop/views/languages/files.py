"""Workbooks in the language of the windows, written by a child process."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.models.retelling import retold
from desktop.progress import Progress
from desktop.reports.questions import Question
from desktop.reports.writing import Form, write_report
from desktop.views.languages.choosing import speak


def write_report_in(
    tell: Progress, book: Path, question: Question, path: Path, form: Form, *, language: str
) -> int:
    """Write a report as `write_report` does, a workbook in a language; how many rows it has.

    Raises:
        InputError: There is no such report, week or agent, or it is no journal for accounting.
        ReportNotWrittenError: The file cannot be written; an older one is as it was.
        BookFileError: The book cannot be read.
    """
    made = None
    if QCoreApplication.instance() is None:
        made = QCoreApplication([])
        speak(made, language)
    rows = write_report(tell, book, question, path, form, retell=retold)
    del made
    return rows

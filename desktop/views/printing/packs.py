"""The folder of a closed week with its printed files, written in a child that has no screen."""

import os
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.models.retelling import retold
from desktop.progress import Progress
from desktop.reports.closing_files import write_closing_files
from desktop.reports.paper import paper_of
from desktop.reports.questions import Question
from desktop.reports.sheets import Report
from desktop.views.languages.choosing import speak
from desktop.views.printing.pages import Format
from desktop.views.printing.printers import write_pdf
from desktop.views.theme import load_fonts


def write_week_pack(
    tell: Progress, book: Path, week: date, folder: Path, size: Format, *, language: str
) -> int:
    """Write everything that is handed out for a closed week, printed as well; how many files.

    What people read is in the language; what programs read has its fixed names.

    Raises:
        InputError: The week is not closed.
        ReportNotWrittenError: The folder cannot be written.
        BookFileError: The book cannot be read.
    """
    letters = prepare_letters(language)
    printing = partial(_print_report, size=size)
    files = write_closing_files(tell, book, week, folder, print_report=printing, retell=retold)
    del letters
    return files


def prepare_letters(language: str) -> QCoreApplication:
    """What letters and words need, and a child process does not have: keep it until the end."""
    found = QGuiApplication.instance()
    if found is not None:
        return found
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = QGuiApplication([])
    load_fonts()
    speak(made, language)
    return made


def _print_report(
    report: Report, question: Question, target: Path, made: datetime, *, size: Format
) -> None:
    write_pdf(paper_of(retold(report), is_one=question.agent is not None), target, size, made)

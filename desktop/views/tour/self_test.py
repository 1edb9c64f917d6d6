"""The program tries itself: a ticket by keys, every page, a workbook from a child process."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.book.verifying import verify
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.main_job import export_workbook
from desktop.views.main_window.waiting import NotDoneError
from desktop.views.tour.pictures import take_picture, windows_shown
from desktop.views.tour.scenes.entry import accepted
from desktop.views.tour.scenes.pages import PAGES
from desktop.views.weekly.window import WeeklyPage


def try_everything(hands: Hands, out: Path) -> Iterator[str]:
    """Do it, a line for each thing that worked.

    Args:
        hands: Of the program that is open on a demo book.
        out: A folder for the pictures and the workbook.

    Raises:
        NotDoneError: Something did not work; what came before it was told.
    """
    yield f"The windows are shown by the platform “{QGuiApplication.platformName()}”."
    page = accepted(hands)
    number = page.taking.just_accepted[-1].number
    _picture(hands, out, "ticket")
    yield f"Ticket {number} was taken by keys."
    for page_id in PAGES:
        hands.visit(page_id, QWidget)
        _picture(hands, out, page_id)
    yield f"{len(PAGES)} pages were opened."
    workbook = export_workbook(hands, hands.visit("weekly", WeeklyPage), out)
    yield f"The workbook {workbook.name} was written by a child process."
    report = hands.ask(verify, "verifying the book")
    if report.difference is not None:
        raise NotDoneError(f"The book is not sound: {report.difference}")
    yield f"The book is sound: {report.facts} facts."


def _picture(hands: Hands, out: Path, name: str) -> None:
    if not take_picture(windows_shown(hands.window)).save(str(out / f"{name}.png")):
        raise NotDoneError(f"The picture of “{name}” cannot be written to {out}.")

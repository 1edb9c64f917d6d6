"""The program driven by itself: the main job, the tour of all windows."""

import gc
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import cast, get_args

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.book.machine import Machine, this_machine
from desktop.book.reading import BookReader
from desktop.book.schema import has_tables_of_today
from desktop.commands.touring import TourWish
from desktop.services.books import Owner
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent
from desktop.services.practice.making import open_practice
from desktop.views.dialogs.new_book import NewBook
from desktop.views.languages.choosing import LanguageChoice, speak
from desktop.views.look import application
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.main_job import MainJob
from desktop.views.main_window.moved_clock import MovedClock
from desktop.views.main_window.waiting import NotDoneError, wait_until
from desktop.views.main_window.window import MainWindow
from desktop.views.session import Session
from desktop.views.settings import Settings
from desktop.views.theme import Mode
from desktop.views.tour.findings import unseen_dialogs
from desktop.views.tour.looks import ENGLISH, LIGHT, MIRRORED, PSEUDO, USUAL_LOOKS, Look, Wish
from desktop.views.tour.scene import BookKind
from desktop.views.tour.scenes.every import SCENES
from desktop.views.tour.self_test import try_everything
from desktop.views.tour.tour import Findings, Tour

# A Sunday at noon in New York. The tour stands at this moment, so that its pictures of today and
# of next year show the same clock, games and tickets.
TOUR_MOMENT = 1_795_366_800_000
_SEED = 20_261_122
_TOUR_NAME = "tour"
_OWNER = Owner("Owner", system_user="*")
_TUESDAY = 1
_SMALL = Extent(players=30, weeks=1, calls=40)
# A demo book tells weeks of a shop; a busy machine takes its time over it.
_MAKING_MS = 15 * 60_000


def main_job(out: Path, book: Path, machine: Machine) -> list[Path]:
    """Drive the real windows through the main job, and leave pictures and the workbook.

    A phone wager is taken, the score entered, the settlement reviewed and approved, the weekly
    figures handed out. The clock of the run is moved on by hand, because a game has to be played.

    Args:
        out: The folder for the files; made when it is not there.
        book: A demo book; made when it is not there.
        machine: Clock and randomness.

    Returns:
        The files, in the order in which they were made.

    Raises:
        NotDoneError: A step did not lead where it should.
    """
    out.mkdir(parents=True, exist_ok=True)
    with driven(machine, lambda program: program.open_or_make(book)) as hands:
        return MainJob(hands, out).run()


@contextmanager
def driven(
    machine: Machine,
    opens: Callable[[Program], None],
    language: LanguageChoice = "en",
    *,
    mirrored: bool = False,
) -> Iterator[Hands]:
    """A program whose window is open, with settings of its own; closed at the end.

    Args:
        machine: Clock and randomness.
        opens: Asks the program for a book.
        language: What the windows speak.
        mirrored: From right to left, whatever the language.

    Raises:
        BookdeskError: The book cannot be opened.
    """
    handler = qInstallMessageHandler(_on_qt_message)
    wear_again = _look_worn(application())
    clock = MovedClock(machine)
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.theme_mode, settings.language = "light", language
        program = Program(application(), clock.machine(), settings)
        if mirrored:
            application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        opened: list[tuple[MainWindow, Session]] = []
        failures: list[BaseException] = []
        program.opened.connect(lambda window, session: opened.append((window, session)))
        program.not_opened.connect(failures.append)
        try:
            opens(program)
            wait_until(lambda: bool(opened or failures), "opening the book", patience_ms=_MAKING_MS)
            if failures:
                raise failures[0]
            yield Hands(*opened[0], clock.go_to)
        finally:
            program.close_book()
            program.deleteLater()
            # While Qt is whole: what is left to the end of Python is taken apart in any order.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            speak(application(), "en")
            wear_again()
            qInstallMessageHandler(handler)


def _look_worn(app: QApplication) -> Callable[[], None]:
    """What puts the look of now on again: whoever drives may try sizes and colours."""
    palette, font, sheet = app.palette(), app.font(), app.styleSheet()

    def wear() -> None:
        app.setPalette(palette)
        app.setFont(font)
        app.setStyleSheet(sheet)

    return wear


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    # The offscreen platform says this of every window that it shows; it means nothing.
    if "This plugin does not support" not in text:
        sys.stderr.write(f"{text}\n")


def tour(out: Path, asked: TourWish) -> tuple[list[Path], list[str]]:
    """Picture every window and state, and say what a machine can see wrong in them.

    Args:
        out: The folder for the pictures; made when it is not there.
        asked: Which scenes, in which looks and languages.

    Returns:
        The pictures, and the findings as sentences.

    Raises:
        NotDoneError: A scene cannot be reached, or no scene has the wanted name.
    """
    wish = _read_wish(asked)
    wanted = [scene for scene in SCENES if wish.wants(scene)]
    if not wanted:
        raise NotDoneError(f"No scene of the tour is called “{asked.only}”. Nothing was made.")
    out.mkdir(parents=True, exist_ok=True)
    findings, pictures = Findings(), list[Path]()
    for language in wish.languages:
        suffix = "" if language == ENGLISH else f"-{language}"
        suffix += f"-{MIRRORED}" if wish.mirrored else ""
        for kind in get_args(BookKind):
            scenes = [scene for scene in wanted if scene.book == kind]
            if scenes:
                with _opened(kind, language, asked.book, mirrored=wish.mirrored) as hands:
                    visit = Tour(hands, out, findings, suffix, is_for_guide=asked.guide)
                    visit.visit(scenes, wish.looks_in(language))
                    pictures += visit.made
    if not wish.only and not wish.guide:
        for dialog in unseen_dialogs(findings.dialogs):
            findings.add(f"the dialog {dialog} is in no picture", "all")
    return pictures, findings.lines()


def _read_wish(asked: TourWish) -> Wish:
    """A wish from what was typed: anything that is named is made alone."""
    languages: tuple[LanguageChoice, ...] = (ENGLISH, PSEUDO)
    if asked.language is not None:
        languages = (cast("LanguageChoice", asked.language),)
    looks: tuple[Look, ...] = USUAL_LOOKS
    if asked.theme is not None or asked.scale is not None or asked.mirrored:
        looks = (Look(cast("Mode", asked.theme or "light"), asked.scale or 100),)
        languages = languages[:1]
    elif asked.guide:
        looks, languages = (LIGHT,), languages[:1]
    only = tuple(name for name in asked.only.split(",") if name)
    return Wish(languages, looks, only, asked.guide, asked.mirrored)


def self_test(out: Path) -> Iterator[str]:
    """Try the program itself on a small demo book; a sentence for each thing that worked.

    Args:
        out: A folder for pictures and the workbook.

    Raises:
        BookdeskError: Something did not work.
    """
    machine = this_machine()
    with TemporaryDirectory() as folder:
        book = Path(folder) / "self-test.bookdesk"
        make_demo(book, machine, extent=_SMALL).close()
        yield "A demo book was made."
        with driven(machine, lambda program: program.open(book)) as hands:
            yield from try_everything(hands, out)


@contextmanager
def _opened(
    kind: BookKind, language: LanguageChoice, kept: Path | None, *, mirrored: bool
) -> Iterator[Hands]:
    """A program open on a book that is made for the tour and gone after it.

    Args:
        kind: Which book.
        language: What the windows speak.
        kept: Where a demo book is kept for the next tour; this one works on a copy.
        mirrored: From right to left.
    """
    with TemporaryDirectory() as folder:
        book = Path(folder) / f"{_TOUR_NAME}.bookdesk"
        if kind == "demo" and kept is not None:
            if not kept.exists():
                # Under another name until it is whole: an interrupted tour leaves no half of one.
                begun = kept.with_name(f"{kept.name}.begun")
                begun.unlink(missing_ok=True)
                make_demo(begun, still_machine()).close()
                begun.rename(kept)
            with BookReader(kept) as reader:
                if not has_tables_of_today(reader.connection):
                    raise NotDoneError(
                        f"The tour's book “{kept}” is of another state of the program. Nothing"
                        " was made. Remove it: the next tour makes it anew."
                    )
            shutil.copyfile(kept, book)

        if kind == "practice":
            open_practice(book, still_machine()).close()

        def opens(program: Program) -> None:
            if kind == "demo":
                program.open_or_make(book)
            elif kind == "practice":
                program.open(book)
            else:
                program.make(NewBook(book, "New shop", _OWNER, "America/New_York", _TUESDAY))

        with driven(still_machine(), opens, language, mirrored=mirrored) as hands:
            yield hands


def still_machine() -> Machine:
    """A machine whose clock stands at the moment of the tour, and whose randomness repeats."""
    ticks = iter(range(sys.maxsize))
    return Machine(
        wall=lambda: TOUR_MOMENT,
        monotonic=lambda: next(ticks),
        boot=_TOUR_NAME,
        random=Random(_SEED).randbytes,  # noqa: S311 - pictures have to be made twice alike
        stopwatch=lambda: 0,
    )

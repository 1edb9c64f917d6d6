"""Routines that leave files in the folder of the station: backups and exports."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop.book.copies import backup
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.progress import Progress
from desktop.reports.questions import Question
from desktop.reports.writing import REPORTS, write_report

_STAMP = "%Y-%m-%d %H%M%S"


def back_up(book: Path, folder: Path, at: datetime, kept: int) -> str:
    """Copy and verify the book, and keep the newest copies; what was done, as a sentence.

    Raises:
        InputError: There is no such folder.
        CopyError: The copy cannot be written or does not verify; older ones stay.
    """
    _check_folder(folder)
    out = folder / f"{book.stem} {at:{_STAMP}}{book.suffix}"
    found = backup(book, out)
    # Only after the new one is verified, and never the new one.
    for old in sorted(folder.glob(f"{_escaped(book.stem)} ????-??-?? ??????{book.suffix}"))[:-kept]:
        if old != out:
            old.unlink()
    return say(
        "Backed up as “{name}” and verified: {facts} facts.",
        name=out.name,
        facts=f"{found.facts:,}",
    )


def write_exports(
    tell: Progress, book: Path, folder: Path, at: datetime, names: Sequence[str]
) -> str:
    """Write these reports as workbooks into a folder of the day; what was done, as a sentence.

    Raises:
        InputError: There is no such folder, or no such report.
        ReportNotWrittenError: A file cannot be written.
    """
    _check_folder(folder)
    target = folder / say("{stem} reports {at}", stem=book.stem, at=f"{at:%Y-%m-%d}")
    target.mkdir(exist_ok=True)
    for name in names:
        question = Question(name, at, asked_by="the routine")
        write_report(tell, book, question, target / f"{name}.xlsx", "xlsx")
    return say("Wrote {names} into “{name}”.", names=", ".join(names), name=target.name)


def read_names(text: str) -> list[str]:
    """The reports that a setting names.

    Raises:
        InputError: One of them is none.
    """
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in REPORTS:
            known = ", ".join(sorted(REPORTS))
            raise InputError(
                say(
                    "There is no report “{name}” to export. There are {known}.",
                    name=name,
                    known=known,
                )
            )
    return names


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise InputError(
            say(
                "The folder “{folder}” for backups and exports is not there. Nothing was written."
                " Choose another one under Routines.",
                folder=folder,
            )
        )


def _escaped(stem: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in stem)

"""The file beside an imported file that names what was refused, and why."""

import csv
from collections.abc import Iterable
from pathlib import Path

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.proposals import Refusal
from desktop.feeds.textfile import guarded

SUFFIX = ".rejects.csv"


def write_rejects(path: Path, refusals: Iterable[Refusal]) -> Path | None:
    """Write `FILE.rejects.csv`: row, cell, value and reason of every refusal.

    With no refusals nothing is written, except that the rejects of an earlier import of the same
    file are replaced: they would read as if they still held.

    Raises:
        InputError: The folder cannot be written to; the import itself is not affected.
    """
    target = path.with_name(path.name + SUFFIX)
    rows = [(refusal.row, refusal.cell, refusal.value, refusal.reason) for refusal in refusals]
    if not rows and not target.exists():
        return None
    draft = target.with_name(target.name + ".part")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("row", "cell", "value", "reason"))
            writer.writerows((row, *(guarded(text) for text in texts)) for row, *texts in rows)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise InputError(
            say(
                "The list of refused rows cannot be written to {target} "
                "({part}). What was imported is safe.",
                target=target,
                part=error.strerror or "unknown reason",
            )
        ) from error
    return target

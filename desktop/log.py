"""A rotating log of what the program did, without names, phone numbers or amounts."""

import faulthandler
import json
import logging
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, TextIO

LOG_NAME = "bookdesk.log"
FAULT_NAME = "fault.txt"
FILE_BYTES = 1_000_000
FILES_KEPT = 5
_FATAL = ("fatal python error", "fatal exception")

# What may stand beside the text of an entry. Whatever is not listed is left out, so that a careless
# `extra` cannot put a player into a file that people send around.
FIELDS = frozenset(
    {
        "bytes",
        "code",
        "count",
        "event",
        "fact_kind",
        "fact_number",
        "format",
        "kind",
        "lane",
        "milliseconds",
        "refused",
        "report_id",
        "schema",
        "status",
        "step",
        "version",
        "window",
    }
)


class SafeFormatter(logging.Formatter):
    """Writes one JSON object a line: the text as it stands in the program, never its arguments."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the entry; an exception by its kind and places, not by its message."""
        entry: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "text": str(record.msg) if isinstance(record.msg, str) else type(record.msg).__name__,
            "thread": record.threadName,
        }
        entry.update(_allowed(record.__dict__))
        if record.exc_info and record.exc_info[0] is not None:
            entry["error"] = record.exc_info[0].__qualname__
            entry["places"] = [
                f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(record.exc_info[2])
            ]
        return json.dumps(entry, ensure_ascii=False)


def start_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Log into a folder, and keep a file for hard crashes beside it; call once at start."""
    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(SafeFormatter())
    root = logging.getLogger("desktop")
    root.setLevel(level)
    root.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger("desktop").removeHandler(handler)
    handler.close()


def watch_for_hard_crashes(folder: Path) -> tuple[str, TextIO]:
    """Let the interpreter write where it stood when it dies.

    Returns:
        What the last crash left (empty when there was none), and the open file; keep it open as
        long as the program runs and close it after `faulthandler.disable()`.
    """
    file = folder / FAULT_NAME
    left_behind = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    if not any(mark in left_behind.casefold() for mark in _FATAL):
        # Where the program stood when it was silent for a while is written there, too.
        left_behind = ""
    stream = file.open("w", encoding="utf-8")
    faulthandler.enable(stream)
    return left_behind, stream


def _allowed(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in attributes.items()
        if name in FIELDS and isinstance(value, int | str)
    }

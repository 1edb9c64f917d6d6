"""The server's log: one JSON object a line, with a code and never a name, amount or body."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

# What may stand beside the text of an entry; whatever is not listed is left out.
FIELDS = frozenset(
    {"code", "book", "station", "seq", "count", "milliseconds", "status", "next", "path_kind"}
)


class SafeFormatter(logging.Formatter):
    """Writes the text as it stands in the program, never its arguments."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the entry; an exception by its kind and places, not by its message."""
        entry: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "text": record.msg if isinstance(record.msg, str) else type(record.msg).__name__,
        }
        entry |= {
            name: value
            for name, value in record.__dict__.items()
            if name in FIELDS and isinstance(value, int | str)
        }
        if record.exc_info and record.exc_info[0] is not None:
            entry["error"] = record.exc_info[0].__qualname__
            entry["places"] = [
                f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(record.exc_info[2])
            ]
        return json.dumps(entry, ensure_ascii=False)


def start_log(stream: TextIO = sys.stderr) -> logging.Handler:
    """Log to a stream, the libraries' warnings included; call once at start."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeFormatter())
    for name, level in (("server", logging.INFO), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.setLevel(level)
        logger.addHandler(handler)
        logger.propagate = False
    return handler

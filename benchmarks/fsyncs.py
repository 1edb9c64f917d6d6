"""How often a run waits for the disk, told by strace, which sees every call to the kernel."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

NOT_INSTALLED = "strace not installed"
NOT_ALLOWED = "strace may not trace here"

# No open file has this number, so the call fails at once and marks a place in the trace.
_NO_FILE = 0x7FFF_FFFF
_MARK = re.compile(rf"\bfsync\({_NO_FILE}\)")
_SYNC = re.compile(r"\b(fsync|fdatasync)\(\d+")


def mark() -> None:
    """Leave a mark in the trace: between two of them the syncs are counted."""
    try:
        os.fsync(_NO_FILE)
    except OSError:
        return
    raise AssertionError("A file that cannot be open was synced.")


def count_syncs(trace: str) -> int:
    """The syncs between the two marks of a trace.

    Raises:
        ValueError: The trace has no two marks, so nothing can be said.
    """
    parts = _MARK.split(trace)
    if len(parts) != 3:
        raise ValueError("The trace does not hold the two marks.")
    return len(_SYNC.findall(parts[1]))


def traced_syncs(command: list[str], folder: Path) -> int | str:
    """Run a command that marks its work; the syncs of the work, or why they are not known."""
    strace = shutil.which("strace")
    if strace is None:
        return NOT_INSTALLED
    with tempfile.TemporaryDirectory() as aside:
        trace = Path(aside) / "trace"
        options = ["-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(trace)]
        ran = subprocess.run(  # noqa: S603  # our own child under the tracer found above
            [strace, *options, *command], cwd=folder, capture_output=True, text=True, check=False
        )
        if ran.returncode and "ptrace" in ran.stderr:
            return NOT_ALLOWED
        ran.check_returncode()
        return count_syncs(trace.read_text("utf-8"))

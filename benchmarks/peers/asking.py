"""Other people's accounting programs, asked for the balances of an exported book."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

JOURNAL = "journal.ledger"
_BALANCE = re.compile(r"^\s*(-?[\d.]+) [A-Z]+\s+(\S+)$", re.MULTILINE)


class PeerFailedError(Exception):
    """The program refused the journal; the message holds what it said."""


@dataclass(slots=True)
class State:
    """A journal on the disk, and what the program answered."""

    program: str
    journal: Path
    answer: str = ""
    used: dict[str, float] = field(default_factory=dict)

    def close(self) -> None:
        """Nothing is held."""


def open_state(program: str, folder: Path) -> State:
    """The program, to be asked about the journal in this folder."""
    return State(program, folder / JOURNAL)


def ask(state: State) -> None:
    """Run the program from nothing: balances by account; keeps its CPU and its peak of memory."""
    command = [state.program, "-f", str(state.journal), "bal", "--flat"]
    with subprocess.Popen(  # noqa: S603  # one of the peers
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"}
    ) as running:
        state.answer = running.stdout.read() if running.stdout else ""
        if sys.platform != "win32":
            _, status, usage = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
            unit = 1 if sys.platform == "darwin" else 1024
            state.used = {
                "cpu": usage.ru_utime + usage.ru_stime,
                "peak_bytes": float(unit * usage.ru_maxrss),
            }
    if running.returncode:
        raise PeerFailedError(f"{' '.join(command)} ended with status {running.returncode}")


def balances(state: State) -> dict[str, int]:
    """What it answered: cents by the code of the account, those with nothing left out."""
    found = _BALANCE.findall(state.answer)
    return {name.rpartition(":")[2]: int(100 * Decimal(amount)) for amount, name in found}

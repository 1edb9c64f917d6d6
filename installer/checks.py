"""Run linters, types, import rules and the whole suite: what `./test` does once it is set up.

Every check runs even when an earlier one failed, so that one run shows everything. Arguments go to
pytest.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
MODULE = [sys.executable, "-m"]
# A module stays in one process, so that what its tests share is made once; tests/conftest.py puts
# the longest first. One process more than cores, because some stories wait more than they work.
PROCESSES = (os.cpu_count() or 1) + 1
ON_EVERY_CORE = ["-n", str(PROCESSES), "--dist", "loadscope", "--no-loadscope-reorder"]
# A process that dies ends the run, and the test that it died in is named: a new one would be given
# the same module again, and when that dies too the run waits for ever.
NO_SECOND_PROCESS = ["--max-worker-restart", "0"]
# A test that hangs prints where every thread of it stands, and its process dies.
END_OF_A_HANG = ["-o", "faulthandler_timeout=600", "-o", "faulthandler_exit_on_timeout=true"]
SHORT_CHECKS = {
    "formatting": [*MODULE, "ruff", "format", "--check", "."],
    "lint": [*MODULE, "ruff", "check", "."],
    "import rules": [str(Path(sysconfig.get_path("scripts")) / "lint-imports")],
}
TYPES = [*MODULE, "mypy"]
MEMORY = Path("/dev/shm")  # noqa: S108 - a file system, not a file somebody could have put there
ROOM_FOR_BOOKS = 4_000_000_000  # bytes


def main(pytest_arguments: Sequence[str]) -> int:
    """Run all checks; the status is 1 when any of them failed."""
    failed = [name for name, command in SHORT_CHECKS.items() if not passes(name, start(command))]
    types = start(TYPES)  # half a minute of one core: beside the tests
    tests = subprocess.run(
        [*MODULE, "pytest", *how_to_run(pytest_arguments), *pytest_arguments],
        cwd=PROJECT,
        env=environment_of_tests(),
        check=False,
    )
    if not passes("types", types):
        failed.append("types")
    if tests.returncode:
        failed.append("tests")
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def how_to_run(pytest_arguments: Sequence[str]) -> list[str]:
    """Answer the options of every run; the tests of a `--long` one may take hours."""
    end_of_a_hang = [] if "--long" in pytest_arguments else END_OF_A_HANG
    return [*ON_EVERY_CORE, *NO_SECOND_PROCESS, *end_of_a_hang]


def environment_of_tests() -> dict[str, str]:
    """Offscreen, compiled once for every process, and with books in memory where they have room.

    Every fact waits for the disk, and the suite writes some hundred thousand of them; none of its
    tests turns the power off. A `TMPDIR` of the user's stays as it is.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if "TMPDIR" not in environment and has_room_for_programs(MEMORY):
        environment["TMPDIR"] = str(MEMORY)
    return environment


def has_room_for_programs(folder: Path) -> bool:
    """Tell whether there is such a folder, with room, from which programs may be started."""
    if sys.platform == "win32" or not os.access(folder, os.W_OK):
        return False
    may_start_programs = not os.statvfs(folder).f_flag & os.ST_NOEXEC
    return may_start_programs and shutil.disk_usage(folder).free > ROOM_FOR_BOOKS


def start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start one check; `passes` waits for it."""
    return subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def passes(name: str, check: subprocess.Popen[bytes]) -> bool:
    """Wait for a check and show what it printed only if it failed."""
    printed, _ = check.communicate()
    print(f"{name}: {'failed' if check.returncode else 'ok'}", flush=True)
    if check.returncode:
        sys.stdout.buffer.write(printed)
        sys.stdout.flush()
    return check.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

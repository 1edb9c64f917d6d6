"""Run linters, types, import rules and the whole suite: what `./test` does once it is set up.

Every check runs even when an earlier one failed, so that one run shows everything. Arguments go to
pytest.
"""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
MODULE = [sys.executable, "-m"]
ON_EVERY_CORE = ["-n", "auto", "--dist", "worksteal"]
CHECKS = {
    "formatting": [*MODULE, "ruff", "format", "--check", "."],
    "lint": [*MODULE, "ruff", "check", "."],
    "types": [*MODULE, "mypy"],
    "import rules": [str(Path(sysconfig.get_path("scripts")) / "lint-imports")],
}


def main(pytest_arguments: Sequence[str]) -> int:
    """Run all checks; the status is 1 when any of them failed."""
    failed = [name for name, command in CHECKS.items() if not passes(name, command)]
    offscreen = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    tests = subprocess.run(
        [*MODULE, "pytest", *ON_EVERY_CORE, *pytest_arguments],
        cwd=PROJECT,
        env=offscreen,
        check=False,
    )
    if tests.returncode:
        failed.append("tests")
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def passes(name: str, command: Sequence[str]) -> bool:
    """Run one check and show what it printed only if it failed."""
    done = subprocess.run(
        command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    print(f"{name}: {'failed' if done.returncode else 'ok'}", flush=True)
    if done.returncode:
        sys.stdout.buffer.write(done.stdout)
        sys.stdout.flush()
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

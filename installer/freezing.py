"""Freeze the program into a folder, and on Debian pack that folder as a .deb.

`installer/build` comes here. It makes an environment of its own in `.freezing` from the two lock
lists, so that what is frozen is what is pinned; the checkout's `.venv` is not touched.
"""

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bootstrap import PROJECT, PrivateEnvironment, SetUpError, say
from debian import pack

INSTALLER = PROJECT / "installer"


def main(arguments: Sequence[str]) -> int:
    """Build what was asked for; says where it is and how large."""
    asked = _parser().parse_args(arguments)
    environment = PrivateEnvironment(
        PROJECT, ".freezing", (PROJECT / "requirements.lock", INSTALLER / "freezing.lock")
    )
    try:
        check_python()
        if not environment.is_ready():
            environment.prepare()
        folder = freeze(environment, asked.out)
        say(f"The program is in {folder} ({_megabytes(folder)} MB).")
        if asked.deb:
            package = pack(folder, asked.out)
            say(f"The package is {package} ({_megabytes(package)} MB).")
    except (SetUpError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    """Look whether this Python can be frozen.

    Raises:
        SetUpError: It has no shared library.
    """
    if sys.platform == "linux" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise SetUpError(
            f"{sys.executable} has no shared library of Python, which a frozen program needs."
            " On Debian or Ubuntu type: apt-get install libpython3-dev"
        )


def freeze(environment: PrivateEnvironment, out: Path) -> Path:
    """Run PyInstaller; answers the folder of the frozen program.

    Raises:
        SetUpError: PyInstaller failed; what it said last was printed.
    """
    out.mkdir(parents=True, exist_ok=True)
    command = [
        str(environment.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(out), "--workpath", str(out / "work"), str(INSTALLER / "bookdesk.spec"),
    ]  # fmt: skip
    say("Freezing the program.")
    # The same bytes from the same sources: sets are walked in one order, and dates do not matter.
    done = subprocess.run(
        command, cwd=PROJECT, env={**os.environ, "PYTHONHASHSEED": "0"}, check=False
    )
    if done.returncode:
        raise SetUpError(f"PyInstaller stopped with status {done.returncode}.")
    shutil.rmtree(out / "work")
    drop_debug_symbols(out / "bookdesk")
    return out / "bookdesk"


def drop_debug_symbols(folder: Path) -> None:
    """Take away the debug symbols of the libraries that ship with theirs, where `strip` is."""
    if sys.platform == "win32" or shutil.which("strip") is None:
        return
    for pattern in ("libpython3*", "sqlcipher3/*.so", "zstandard/*.so", "sqlalchemy/*/*.so"):
        for library in folder.rglob(pattern):
            if library.is_file() and not library.is_symlink():
                subprocess.run(["strip", "--strip-debug", str(library)], check=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="installer/build", description=__doc__)
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", help="where it is put")
    parser.add_argument(
        "--deb",
        action=argparse.BooleanOptionalAction,
        default=shutil.which("dpkg-deb") is not None,
        help="also pack a .deb (the default where dpkg-deb is)",
    )
    return parser


def _megabytes(path: Path) -> int:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.lstat().st_size for file in files) // 1_000_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

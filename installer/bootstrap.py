"""Set up a checkout on its first start, then run the program or the checks.

`./run` and `./test` (`run.cmd` and `test.cmd` on Windows) come here with any Python from 3.11 on.
Standard library only, because nothing is installed yet. A first start says one line per step; a
later one says nothing, installs nothing and asks no network.
"""

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PROJECT = Path(__file__).resolve().parent.parent

# What Qt loads and PySide6 does not bring along -> the Debian and Ubuntu package that holds it.
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
VIRTUAL_SCREEN_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}


class SetUpError(Exception):
    """The set-up cannot go on; the message says why and what to type."""


class PrivateEnvironment:
    """A folder such as `.venv` of one checkout, holding exactly what its lock lists list.

    It counts as ready only once a stamp is in it, and the stamp is written last: a set-up that
    failed or was interrupted is begun again from the start.
    """

    def __init__(
        self, project: Path, folder: str = ".venv", lock_lists: Sequence[Path] = ()
    ) -> None:
        """Know a place; nothing is made yet.

        Args:
            project: The checkout.
            folder: Its environment's name.
            lock_lists: What it holds; `requirements.lock` when nothing is named.
        """
        self.project = project
        self.folder = project / folder
        self.lock_lists = tuple(lock_lists) or (project / "requirements.lock",)
        self.stamp = self.folder / "ready"
        self.scripts = Path(self._path_of("scripts"))
        self.python = self.scripts / ("python.exe" if sys.platform == "win32" else "python")

    def is_ready(self) -> bool:
        """Tell whether this Python, this lock list and this folder are the ones installed."""
        try:
            return self.stamp.read_text("utf-8") == self._fingerprint() and self.python.exists()
        except FileNotFoundError:
            return False

    def prepare(self) -> None:
        """Install the lock list afresh, unless another start has done so meanwhile."""
        with self._one_at_a_time():
            if self.is_ready():
                return
            self.stamp.unlink(missing_ok=True)
            say(f"Making the private environment in {self.folder.name} (this once).")
            call([sys.executable, "-m", "venv", "--clear", str(self.folder)])
            names = " and ".join(path.name for path in self.lock_lists)
            say(f"Installing the packages of {names}.")
            install = [str(self.python), "-m", "pip", "install", "--quiet", "--no-input"]
            lists = [part for path in self.lock_lists for part in ("-r", str(path))]
            call([*install, "--require-hashes", "--only-binary=:all:", *lists])
            # `python -m desktop` finds the checkout from any folder, as do its child processes.
            checkout = Path(self._path_of("purelib")) / "checkout.pth"
            checkout.write_text(f"{self.project}\n", "utf-8")
            unfinished = self.stamp.with_suffix(".new")
            unfinished.write_text(self._fingerprint(), "utf-8")
            unfinished.replace(self.stamp)

    def _path_of(self, kind: str) -> str:
        return sysconfig.get_path(kind, "venv", vars={"base": str(self.folder)})

    def _fingerprint(self) -> str:
        together = b"\n".join(path.read_bytes() for path in self.lock_lists)
        listed = hashlib.sha256(together).hexdigest()
        python = f"{sys.implementation.cache_tag} {sysconfig.get_platform()}"
        return f"{listed}\n{python}\n{self.project}\n"

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        # The operating system lets go of the lock when this process ends, however it ends.
        with self.folder.with_name(f"{self.folder.name}.lock").open("a") as handle:
            if sys.platform == "win32":
                while True:
                    try:
                        msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                        break
                    except OSError:  # LK_LOCK gives up after ten seconds; a set-up takes longer
                        continue
            else:
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing, then become `run ARGUMENTS` or `test ARGUMENTS`."""
    work, *rest = arguments
    environment = PrivateEnvironment(PROJECT)
    try:
        provide_system_packages(work, needs_pip=not environment.is_ready())
        if not environment.is_ready():
            environment.prepare()
    except SetUpError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"Bookdesk could not be set up in {PROJECT}: {error}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("The set-up was interrupted; the next start begins it again.", file=sys.stderr)
    else:
        if work == "test":
            become([str(environment.python), str(PROJECT / "installer" / "checks.py"), *rest])
        # -P: a folder called `desktop` where the user happens to stand is not the program.
        become([str(environment.python), "-P", "-m", "desktop", *(rest or ["demo"])])
    return 1


def provide_system_packages(work: str, *, needs_pip: bool) -> None:
    """Install what a Linux system lacks when that is allowed, else say the line to type.

    Raises:
        SetUpError: Something that cannot be done without is missing.
    """
    if sys.platform != "linux":
        return
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    needed = dict(OFFSCREEN_LIBRARIES)
    useful = {}
    if needs_pip:
        needed["ensurepip"] = f"python3.{sys.version_info.minor}-venv"
    if work == "test":  # the test on a virtual screen is skipped where there is none
        useful = SCREEN_LIBRARIES | VIRTUAL_SCREEN_PROGRAMS
    elif has_screen:
        needed |= SCREEN_LIBRARIES
    is_root = os.geteuid() == 0
    if is_root and shutil.which("apt-get"):
        install_with_apt(list(missing_from(needed | useful).values()))
    if missing := missing_from(needed):
        apt_get = ["apt-get", "install", "--no-install-recommends", *missing.values()]
        raise SetUpError(
            f"Bookdesk needs {', '.join(missing)} of the system. On Debian or Ubuntu type:\n"
            f"{shlex.join(apt_get if is_root else ['sudo', *apt_get])}"
        )


def missing_from(needed: Mapping[str, str]) -> dict[str, str]:
    """Name the libraries that cannot be loaded and the programs that cannot be found."""
    return {name: package for name, package in needed.items() if not is_present(name)}


def is_present(name: str) -> bool:
    """Tell whether a library loads, a program is on the path, or Python can bring pip along."""
    if name == "ensurepip":  # Debian keeps it in a package of its own
        return importlib.util.find_spec(name) is not None
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_with_apt(packages: Sequence[str]) -> None:
    """Install Debian packages; whether that was enough is for the caller to check."""
    if not packages:
        return
    say(f"Installing system packages: {' '.join(packages)}.")
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", "-qq", *step],
            env=quietly,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            print(done.stderr.strip(), file=sys.stderr)
    importlib.invalidate_caches()


def call(command: Sequence[str]) -> None:
    """Run one step of the set-up quietly.

    Raises:
        SetUpError: The step failed; the message ends with what it printed last.
    """
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        last_lines = "\n".join(done.stdout.strip().splitlines()[-8:])
        raise SetUpError(
            f"The set-up stopped at: {shlex.join(command)}\n{last_lines}\n"
            "Nothing half-installed will be used: the next start begins again."
        )


def become(command: list[str]) -> NoReturn:
    """Leave the stage to the program, so that signals and its exit status are its own."""
    if sys.platform == "win32":  # an exec there returns to the prompt before the program ends
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


def say(step: str) -> None:
    """Tell one step on stderr; stdout belongs to the program."""
    print(f"Bookdesk: {step}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

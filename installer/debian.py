"""Pack the frozen folder as a Debian package.

The folder goes to /opt/bookdesk; what the system has to know of it (command, menu entry, metadata,
icon, manual page, copyright) goes where Debian's policy wants it.
"""

import gzip
import shutil
import subprocess
from pathlib import Path

from bootstrap import OFFSCREEN_LIBRARIES, PROJECT, SCREEN_LIBRARIES
from contents import version

LINUX = PROJECT / "installer" / "linux"
ICONS = PROJECT / "installer" / "icons"
NAME = "bookdesk"
APPLICATION_ID = "org.bookdesk.Bookdesk"
ICON_SIZES = (16, 32, 48, 64, 128, 256)

# Debian 13 and Ubuntu 24.04 gave some libraries new names.
_RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
# PySide6's wheels are built for it, and so is whatever this machine's Python links.
_LIBC = "libc6 (>= 2.36)"
# Qt's network library wants it; where Debian's own Python is, it is there already.
_KERBEROS = "libgssapi-krb5-2"

_WRAPPER = """#!/bin/sh
exec /opt/bookdesk/bookdesk "$@"
"""


def dependencies() -> list[str]:
    """What the package needs of the system: the libraries of Qt that its wheels do not bring."""
    packages = [*OFFSCREEN_LIBRARIES.values(), *SCREEN_LIBRARIES.values()]
    return [_LIBC, *(_RENAMED.get(package, package) for package in packages), _KERBEROS]


def pack(folder: Path, out: Path) -> Path:
    """Make the .deb; answers its path.

    Args:
        folder: The frozen program.
        out: Where the package is put.

    Raises:
        OSError: A file cannot be written, or dpkg-deb is not there or fails.
    """
    root = out / "deb"
    if root.exists():
        shutil.rmtree(root)
    shutil.copytree(folder, root / "opt" / NAME, symlinks=True)
    _fill_usr(root / "usr")
    _set_modes(root)
    architecture = _printed(["dpkg", "--print-architecture"]).strip()
    _write_control(root, architecture)
    package = out / f"{NAME}_{version(PROJECT)}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)]
    _printed(command)
    shutil.rmtree(root)
    return package


def control(architecture: str, kilobytes: int) -> str:
    """The package's control file.

    Args:
        architecture: As dpkg names it.
        kilobytes: What it takes when it is installed.
    """
    return f"""Package: {NAME}
Version: {version(PROJECT)}
Architecture: {architecture}
Maintainer: The Bookdesk developers <bookdesk@bookdesk.example>
Installed-Size: {kilobytes}
Depends: {", ".join(dependencies())}
Suggests: libcups2
Section: misc
Priority: optional
Homepage: https://bookdesk.example/
Description: back office of a credit sportsbook
 Clerks take phone-in wagers by keyboard; operators keep the lines, watch
 exposure, review settlement, run the agent network and its credit, close the
 week and hand out weekly figures as spreadsheets.
 .
 One file holds the whole operation, on one workstation and without a
 connection: every change is attributed and nothing is ever deleted.
"""


def _fill_usr(usr: Path) -> None:
    command = usr / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.write_text(_WRAPPER, "utf-8")
    _copy(LINUX / f"{APPLICATION_ID}.desktop", usr / "share" / "applications")
    _copy(LINUX / f"{APPLICATION_ID}.metainfo.xml", usr / "share" / "metainfo")
    icons = usr / "share" / "icons" / "hicolor"
    _copy(ICONS / f"{NAME}.svg", icons / "scalable" / "apps")
    for size in ICON_SIZES:
        place = _copy(ICONS / f"{NAME}-{size}.png", icons / f"{size}x{size}" / "apps")
        place.rename(place.with_name(f"{NAME}.png"))
    _compress(LINUX / f"{NAME}.1", usr / "share" / "man" / "man1" / f"{NAME}.1.gz")
    papers = usr / "share" / "doc" / NAME
    _copy(LINUX / "copyright", papers)
    _compress(PROJECT / "CHANGELOG.md", papers / "changelog.gz")


def _write_control(root: Path, architecture: str) -> None:
    kilobytes = sum(-(-p.lstat().st_size // 1024) for p in root.rglob("*") if not p.is_dir())
    folder = root / "DEBIAN"
    folder.mkdir(mode=0o755)
    (folder / "control").write_text(control(architecture, kilobytes), "utf-8")


def _copy(source: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(source, folder / source.name))


def _compress(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    # Without name and time the same text gives the same bytes.
    place.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _set_modes(root: Path) -> None:
    runs = {root / "usr" / "bin" / NAME, root / "opt" / NAME / NAME}
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs else 0o644)


def _printed(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{command[0]} stopped: {done.stderr.strip()}")
    return done.stdout

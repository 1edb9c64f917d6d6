"""Where the program's own files are: run from source, installed from a wheel, or frozen."""

import os
import sys
from pathlib import Path

PROGRAM_FOLDER_NAME = "bookdesk"
PRACTICE_NAME = "practice.bookdesk"
DATA_VARIABLE = "BOOKDESK_HOME"
_SOURCE_ROOT = Path(__file__).resolve().parent.parent
# A wheel brings them along in its package (setup.py).
_SHIPPED = Path(__file__).resolve().parent / "shipped"


def resource(*parts: str) -> Path:
    """The path of a file that ships with the program, such as `resource("icons", "plus.svg")`."""
    return _root().joinpath("resources", *parts)


def guide_folder() -> Path:
    """The folder of the user guide's pages, which ship with the program."""
    return _root() / "docs"


def _root() -> Path:
    frozen_root = getattr(sys, "_MEIPASS", None)
    if frozen_root:
        return Path(frozen_root)
    return _SHIPPED if _SHIPPED.exists() else _SOURCE_ROOT


def data_folder() -> Path:
    """The folder of settings and logs; made when it is not there.

    `BOOKDESK_HOME` names another place (a stick, a test). Books live where their owner puts them,
    not here.
    """
    folder = _chosen_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def log_folder() -> Path:
    """The folder of the logs; made when it is not there."""
    folder = data_folder() / "logs"
    folder.mkdir(exist_ok=True)
    return folder


def settings_file() -> Path:
    """The INI file of layout and preferences."""
    return data_folder() / "settings.ini"


def _chosen_folder() -> Path:
    chosen = os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", home / "AppData" / "Roaming")) / PROGRAM_FOLDER_NAME
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / PROGRAM_FOLDER_NAME
    return Path(os.environ.get("XDG_DATA_HOME", home / ".local" / "share")) / PROGRAM_FOLDER_NAME

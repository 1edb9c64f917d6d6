"""Heavy libraries are loaded by the windows that draw or write with them, and by no other."""

import json
import subprocess
import sys

PAGES_THAT_DRAW = {"charts", "exposure"}
# What writes facts or files waits for the first of its kind.
NOT_AT_THE_DESK = (
    "desktop.book.fold.money", "desktop.book.fold.people", "desktop.book.fold.deciding",
    "desktop.book.fold.messages", "desktop.book.fold.promises", "desktop.book.fold.adapting",
    "desktop.reports.writing", "desktop.reports.preview",
)  # fmt: skip
LOOK = """
import importlib, json, pkgutil, sys
import desktop.app, desktop.views, desktop.views.desk.window
at_the_desk = [name for name in json.loads(sys.argv[2]) if name in sys.modules]
drawing = json.loads(sys.argv[1])
for found in pkgutil.iter_modules(desktop.views.__path__):
    if found.ispkg and found.name not in drawing:
        try:
            importlib.import_module(f"desktop.views.{found.name}.window")
        except ModuleNotFoundError as error:
            if "window" not in str(error):
                raise
heavy = {"openpyxl", "numpy", "pyqtgraph", "alembic", "lxml", "sqlalchemy.orm"}
print(json.dumps([len(sys.modules), sorted(heavy & sys.modules.keys()), at_the_desk]))
"""


def test_only_charts_and_exposure_load_what_draws_and_none_what_writes_workbooks():
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, *map(json.dumps, (sorted(PAGES_THAT_DRAW), NOT_AT_THE_DESK))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    modules, heavy, at_the_desk = json.loads(ran.stdout)
    assert modules > 500
    assert (heavy, at_the_desk) == ([], [])

"""Heavy libraries are loaded by the windows that draw or write with them, and by no other."""

import json
import subprocess
import sys

PAGES_THAT_DRAW = {"charts", "exposure"}
LOOK = """
import importlib, json, pkgutil, sys
import desktop.app, desktop.views
drawing = json.loads(sys.argv[1])
for found in pkgutil.iter_modules(desktop.views.__path__):
    if found.ispkg and found.name not in drawing:
        try:
            importlib.import_module(f"desktop.views.{found.name}.window")
        except ModuleNotFoundError as error:
            if "window" not in str(error):
                raise
heavy = {"openpyxl", "numpy", "pyqtgraph", "alembic", "lxml"}
print(json.dumps([len(sys.modules), sorted(heavy & sys.modules.keys())]))
"""


def test_only_charts_and_exposure_load_what_draws_and_none_what_writes_workbooks():
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, json.dumps(sorted(PAGES_THAT_DRAW))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    modules, heavy = json.loads(ran.stdout)
    assert modules > 500
    assert heavy == []

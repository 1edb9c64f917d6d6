"""The rules of the trade stand on the standard library alone and know no float (STYLE c.2)."""

import ast
import sys

import pytest

# Standard library, but a pure function has no use for them: files, clocks, chance, threads.
REACHES_OUT = {
    "asyncio", "io", "logging", "multiprocessing", "os", "pathlib", "random", "secrets", "shutil",
    "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
CLOCKS_AND_FILES = {"now", "utcnow", "today", "open", "input", "print"}


def imported_modules(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def stray_imports(tree):
    for module in imported_modules(tree):
        root = module.partition(".")[0]
        is_own = module == "desktop.domain" or module.startswith("desktop.domain.")
        if root in REACHES_OUT or not (is_own or root in sys.stdlib_module_names):
            yield module


def floats(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield f"line {node.lineno}: {node.value}"
        elif isinstance(node, ast.Name) and node.id == "float":
            yield f"line {node.lineno}: float"


def calls_to_the_outside(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in CLOCKS_AND_FILES:
                yield f"line {node.lineno}: {name}()"


def found(scan, trees):
    return {str(path): hits for path, tree in trees.items() if (hits := list(scan(tree)))}


def test_the_domain_imports_only_the_standard_library_and_itself(domain_trees):
    assert found(stray_imports, domain_trees) == {}


def test_the_domain_knows_no_float(domain_trees):
    assert found(floats, domain_trees) == {}


def test_the_domain_reads_no_clock_and_no_file(domain_trees):
    assert found(calls_to_the_outside, domain_trees) == {}


@pytest.mark.parametrize(
    ("scan", "source"),
    [
        (stray_imports, "import sqlalchemy"),
        (stray_imports, "from desktop.book import journal"),
        (stray_imports, "from desktop import book"),
        (stray_imports, "import random"),
        (floats, "half = 0.5"),
        (floats, "half = float(1) / 2"),
        (floats, "def win(risk: float): ..."),
        (calls_to_the_outside, "import datetime\nat = datetime.datetime.now()"),
        (calls_to_the_outside, "text = open('lines.csv').read()"),
    ],
)
def test_each_scan_sees_what_it_is_for(scan, source):
    assert list(scan(ast.parse(source)))

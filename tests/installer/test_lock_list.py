"""requirements.lock pins everything that pyproject.toml asks for, by hash and from anywhere."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[2]
ENTRY = re.compile(r"(?ms)^(?P<name>[a-z0-9-]+)==(?P<version>\S+).*?(?=^[a-z]|\Z)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


@pytest.fixture(scope="module")
def lock_list():
    return (PROJECT / "requirements.lock").read_text("utf-8")


@pytest.fixture(scope="module")
def locked(lock_list):
    """Name -> (version, the whole entry)."""
    found = {
        entry["name"]: (entry["version"], entry.group()) for entry in ENTRY.finditer(lock_list)
    }
    assert found, "a scan that finds nothing must fail"
    return found


def test_every_requirement_of_the_project_is_locked_at_a_version_it_allows(locked):
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert set(extras) == {"window", "server", "test"}
    asked_for = [*project["dependencies"], *(need for extra in extras.values() for need in extra)]
    unmet = [
        text
        for text in asked_for
        if (asked := Requirement(text))
        and (
            (entry := locked.get(canonicalize_name(asked.name))) is None
            or not asked.specifier.contains(entry[0])
        )
    ]
    assert unmet == []


def test_every_locked_package_has_its_hashes(locked):
    assert [name for name, (_version, entry) in locked.items() if not HASH.search(entry)] == []


def test_every_line_is_a_pin_or_a_hash(lock_list):
    strays = [
        line
        for line in lock_list.splitlines()
        if not re.fullmatch(r"[a-z0-9-]+==\S+( ; .+)? \\", line)
        and not re.fullmatch(rf"    {HASH.pattern}( \\)?", line)
    ]
    assert strays == []  # an address of an index, for one, would be such a line


def test_what_only_windows_needs_is_locked_too(locked):
    assert "colorama" in locked  # asked for by click and pytest

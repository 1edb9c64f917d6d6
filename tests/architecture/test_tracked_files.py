"""What is in the repository speaks of the project alone and holds nothing of other people's."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

OTHER_PEOPLES_FILES = Path(__file__).parents[2].parent / "shared" / "data"
LARGEST_BYTES = 2_000_000
# Written apart, so that this file does not match itself.
OF_ONE_MACHINE = re.compile(
    rb"(?<![\w.~-])(/ho"
    rb"me/|/ro"
    rb"ot/|/Us"
    rb"ers/|/wo"
    rb"rk/|/op"
    rb"t/(?!bookdesk))\w|[A-Z]:\\Us"  # where the package of the program itself goes
    rb"ers\\"
    rb"|--(extra-)?index-u"
    rb"rl|--find-li"
    rb"nks|--trusted-ho"
    rb"st|BEGIN (\w+ )?PRIVATE K"
    rb"EY"
)


@pytest.fixture(scope="module")
def tracked(project):
    """Path -> content of every file that git tracks."""
    git = shutil.which("git")
    if git is None or not (project / ".git").exists():
        pytest.skip("not a git checkout: what is tracked cannot be listed")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=project, capture_output=True, check=True)
    paths = [project / name for name in listed.stdout.decode().split("\0") if name]
    files = {path.relative_to(project): path.read_bytes() for path in paths if path.is_file()}
    assert files, "a scan that finds nothing must fail"
    return files


def test_no_file_names_a_path_of_one_machine_an_index_or_a_key(tracked):
    found = {
        str(path): hit.group().decode()
        for path, content in tracked.items()
        if b"\0" not in content[:8000] and (hit := OF_ONE_MACHINE.search(content))
    }
    assert found == {}


def test_no_file_is_large(tracked):
    assert [path for path, content in tracked.items() if len(content) > LARGEST_BYTES] == []


def test_no_book_and_no_environment_is_tracked(tracked):
    made = {".book", ".pyc", ".db", ".sqlite"}
    # Books of released versions are kept on purpose, to prove that they can still be opened.
    kept = Path("tests/books")
    strays = [path for path in tracked if path.suffix in made and kept not in path.parents]
    assert strays == []


def test_no_file_of_other_people_was_copied_in(tracked):
    if not OTHER_PEOPLES_FILES.is_dir():
        pytest.skip(f"there is no {OTHER_PEOPLES_FILES} to compare with")
    theirs = {
        hashlib.sha256(path.read_bytes()).digest(): path.name
        for path in OTHER_PEOPLES_FILES.rglob("*")
        if path.is_file()
    }
    assert theirs, "a scan that finds nothing must fail"
    copied = {
        str(path): name
        for path, content in tracked.items()
        if (name := theirs.get(hashlib.sha256(content).digest()))
    }
    assert copied == {}

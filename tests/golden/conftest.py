"""The golden cases of the project, or those of another folder with `--vectors DIR`."""

from pathlib import Path

import pytest

from tests.golden.cases import OWN_FOLDER, read_cases


def _folder(config: pytest.Config) -> Path:
    return Path(config.getoption("--vectors") or OWN_FOLDER)


def pytest_generate_tests(metafunc):
    folder = _folder(metafunc.config)
    if "case" in metafunc.fixturenames:
        metafunc.parametrize("case", read_cases(folder), ids=str)
    if "file" in metafunc.fixturenames:
        files = sorted(folder.glob("*.csv"))
        metafunc.parametrize("file", files, ids=lambda file: file.stem)


@pytest.fixture
def vectors(request) -> Path:
    """The folder whose cases are run."""
    return _folder(request.config)

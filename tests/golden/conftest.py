"""The golden cases of the project, or those of another folder with `--vectors DIR`."""

from pathlib import Path

import pytest

from tests.golden.cases import OWN_FOLDERS, Case, read_cases


def _folders(config: pytest.Config) -> list[Path]:
    other = config.getoption("--vectors")
    folders = [Path(other)] if other else list(OWN_FOLDERS)
    for folder in folders:
        if not folder.is_dir():
            raise pytest.UsageError(f"There is no folder {folder} with golden cases.")
    return folders


def _files(config: pytest.Config) -> list[Path]:
    return [file for folder in _folders(config) for file in sorted(folder.glob("*.csv"))]


def pytest_generate_tests(metafunc):
    files = _files(metafunc.config)
    if "case" in metafunc.fixturenames:
        cases: list[Case] = [case for file in files for case in read_cases(file)]
        metafunc.parametrize("case", cases, ids=str)
    if "file" in metafunc.fixturenames:
        metafunc.parametrize("file", files, ids=lambda file: f"{file.parent.name}/{file.stem}")


@pytest.fixture
def files(request) -> list[Path]:
    """All the files whose rows are run."""
    return _files(request.config)

"""The project's own files, as the rules see them."""

import ast
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT


@pytest.fixture(scope="session")
def syntax_trees() -> dict[Path, ast.Module]:
    """Every module of the program, by its path from the project's root."""
    sources = sorted(
        source for root in ("desktop", "server") for source in (PROJECT / root).rglob("*.py")
    )
    assert {source.relative_to(PROJECT).parts[0] for source in sources} == {"desktop", "server"}
    return {
        source.relative_to(PROJECT): ast.parse(source.read_text("utf-8"), str(source))
        for source in sources
    }


@pytest.fixture(scope="session")
def domain_trees(syntax_trees) -> dict[Path, ast.Module]:
    trees = {path: tree for path, tree in syntax_trees.items() if "domain" in path.parts}
    assert len(trees) > 1, "a scan that finds nothing must fail"
    return trees

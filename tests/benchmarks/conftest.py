import pytest

from benchmarks.harness import prepared


@pytest.fixture
def job(tmp_path):
    """A floor at a size, its file made in a process of its own."""
    opened = []

    def of(module, size, history=0):
        context = prepared(module, size, history, tmp_path)
        opened.append(context)
        return context.__enter__()

    yield of
    for context in opened:
        context.__exit__(None, None, None)

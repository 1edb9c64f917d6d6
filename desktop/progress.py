"""How long work tells how far it is, and learns that it is no longer wanted."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


def silent(_done: int, _total: int, _text: str) -> None:
    """Tell nobody."""


def never() -> bool:
    """Nobody calls the work off."""
    return False

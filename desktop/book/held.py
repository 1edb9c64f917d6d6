"""What the one writer of a book has read, and nothing that was written since can change (goal 1).

Rights, the tree and its settings are asked for with every ticket and change a few times a day.
Nobody else writes the file, so an answer holds until a row it could come from is written, or
anything is taken back.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop.book.statements import ConnectionReader, Reader

Answer = TypeVar("Answer")

# The tables that answers which are held come from. An amount that is added to an account changes
# none of them: of its money nothing is held.
HELD_TABLES = frozenset({"account", "user", "setting"})
_MOST = 4_096


def read_held(reader: Reader, ask: Callable[..., Answer], *about: Any) -> Answer:
    """The answer that the writer holds, or what `ask` reads now; any other reader reads.

    Args:
        reader: The book.
        ask: Reads it, from `HELD_TABLES` alone. Who gets the answer changes nothing in it.
        about: What `ask` is given after the reader.
    """
    held = reader.held if isinstance(reader, ConnectionReader) else None
    if held is None:
        return ask(reader, *about)
    key = (ask, *about)
    try:
        answer: Answer = held[key]
    except KeyError:
        answer = ask(reader, *about)
        if len(held) >= _MOST:
            held.clear()
        held[key] = answer
    return answer

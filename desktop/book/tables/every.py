"""All tables of a book, from every room."""

from desktop.book.tables import (
    adapting,
    board,
    board_keeping,
    calls,
    conflicts,
    drafts,
    holds,
    house,
    journal,
    line_types,
    messages,
    money,
    notes,
    people,
    placing,
    results,
    review,
    stations,
    wagers,
    weeks,
)
from desktop.book.tables.foundation import Base

# Importing a room enters its tables in the metadata.
ROOMS = (
    adapting,
    board,
    board_keeping,
    calls,
    conflicts,
    drafts,
    holds,
    house,
    journal,
    line_types,
    messages,
    money,
    notes,
    people,
    placing,
    results,
    review,
    stations,
    wagers,
    weeks,
)
METADATA = Base.metadata

NOT_FOLDED = frozenset(
    {
        "fact", "block", "signature", "server_note", "set_aside", "undo",
        "access", "routine", "local", "draft", "alembic_version",
    }
)  # fmt: skip
FOLDED = tuple(sorted(set(METADATA.tables) - NOT_FOLDED))

"""Notes of an account: their columns."""

from desktop.book.queries.notes import NoteRow
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.models.texts import Texts


def note_columns(texts: Texts) -> list[Column[NoteRow]]:
    """When, who, category, the words; a note that was struck says so."""
    return [
        Column("When", lambda n: texts.date_time(instant(n.at)), "date", lambda n: n.at, width=112),
        Column("Who", lambda n: n.user, width=104, style=lambda _: "muted"),
        Column("Category", lambda n: in_words(n.category), width=88, style=lambda _: "muted"),
        Column("Note", _words, width=520, style=_style, tooltip=lambda n: n.text),
        Column("Struck", _struck, width=288, style=lambda _: "warning", tooltip=_struck),
    ]


def found_note_columns(texts: Texts) -> list[Column[NoteRow]]:
    """The same of all accounts, each with its account first."""
    return [Column("Account", lambda n: n.code, "mono", width=96), *note_columns(texts)]


def _words(note: NoteRow) -> str:
    return " ".join(note.text.split())


def _style(note: NoteRow) -> str:
    return "" if note.struck_by is None else "muted"


def _struck(note: NoteRow) -> str:
    return "" if note.struck_by is None else f"by {note.struck_by}: {note.struck_why}"

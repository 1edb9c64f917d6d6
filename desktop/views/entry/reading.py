"""What a line of ticket entry says at this moment of typing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.entry.help import GrammarRow, grammar_row
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import Entry, EntryError, LegEntry
from desktop.domain.entry.tokens import Token, tokens
from desktop.domain.sentences import word
from desktop.models.saying import shown


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as the reader of the grammar sees it; made at every key.

    Attributes:
        entry: None while the line is not complete.
        error: Why it is not.
    """

    text: str
    tokens: tuple[Token, ...]
    entry: Entry | None
    error: EntryError | None

    @property
    def account(self) -> str | None:
        """The account written with `@`, if any."""
        if self.entry is not None:
            return self.entry.account
        return next((t.text for t in self.tokens if t.role == "account" and t.text), None)

    @property
    def legs(self) -> tuple[LegEntry, ...]:
        """The selections that can be read already, of a line that is not complete."""
        return self.error.legs if self.error is not None else ()

    @property
    def wrong_at(self) -> int | None:
        """The offset of what cannot be right however one types on."""
        if self.error is None or self.error.is_incomplete:
            return None
        return self.error.position

    def hint(self, cursor: int) -> str:
        """What may come next, or the row of the grammar at the cursor."""
        if self.error is not None and self.text.strip():
            example = (self.error.hint or "").removeprefix("For example: ")
            return QCoreApplication.translate("EntryReading", "next: {0}    e.g. {1}").format(
                " · ".join(shown(word(name)) for name in self.error.expected), example
            )
        row = self.grammar(cursor)
        return QCoreApplication.translate("EntryReading", "{0}    e.g. {1}").format(
            shown(row.forms), row.example
        )

    def grammar(self, cursor: int) -> GrammarRow:
        """The row of the grammar at the cursor."""
        return grammar_row(self.text, cursor)


def read_line(text: str) -> Reading:
    """Read a line; never fails."""
    found = tuple(tokens(text))
    try:
        return Reading(text, found, parse_entry(text), None)
    except EntryError as error:
        return Reading(text, found, None, error)

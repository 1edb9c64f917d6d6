"""A table of text cells, whichever kind of file it came from."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

CELL_MAX = 2_000


class CellRefusedError(InputError):
    """One cell is not acceptable; what does not depend on it is still taken.

    Attributes:
        cell: The heading of its column.
        value: What stands there.
        row: Its row; None where only the reader of the whole game knows it.
    """

    def __init__(self, cell: str, value: str, reason: str, row: int | None = None) -> None:
        super().__init__(reason)
        self.cell = cell
        self.value = value
        self.row = row


class Cells(Protocol):
    """What readers of single cells need: a row of a sheet, or an object of a feed."""

    number: int

    def text(self, heading: str, /) -> str:
        """What stands under a heading; empty when blank or when there is no such column."""

    def refused(self, heading: str, reason: str, /) -> CellRefusedError:
        """The refusal of the cell under a heading."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """Cells in the order of the file.

    Attributes:
        number: As a spreadsheet shows it, from 1.
        formulas: Positions of the cells that hold a formula and no value.
        fault: Why no cell of the row can be trusted; empty when all can.
    """

    number: int
    cells: tuple[str, ...]
    formulas: frozenset[int] = frozenset()
    fault: str = ""


class Row:
    """One row, whose cells are asked for by heading."""

    __slots__ = ("_columns", "_raw", "number")

    def __init__(self, raw: RawRow, columns: dict[str, int]) -> None:
        self.number = raw.number
        self._raw = raw
        self._columns = columns

    def shown(self, heading: str) -> str:
        """What stands under a heading, acceptable or not, for a sentence."""
        position = self._columns.get(fold(heading), -1)
        return self._raw.cells[position][:80] if 0 <= position < len(self._raw.cells) else ""

    def text(self, heading: str) -> str:
        """What stands under a heading; empty when blank or when there is no such column.

        Raises:
            CellRefusedError: The cell holds a formula, or the row is at fault as a whole.
        """
        return self._text_at(self._columns.get(fold(heading)), heading)

    def text_after(self, heading: str) -> str:
        """What stands in the column without heading right after this one.

        Raises:
            CellRefusedError: As `text`.
        """
        position = self._columns.get(fold(heading))
        if position is None or position + 1 in self._columns.values():
            return ""
        return self._text_at(position + 1, heading)

    def refused(self, heading: str, reason: str) -> CellRefusedError:
        """The refusal of the cell under a heading, to be raised."""
        return CellRefusedError(heading, self.shown(heading), reason, self.number)

    def _text_at(self, position: int | None, heading: str) -> str:
        raw = self._raw
        if raw.fault:
            raise CellRefusedError("row", ", ".join(raw.cells)[:80], raw.fault, self.number)
        if position is None or position >= len(raw.cells):
            return ""
        # Some systems write é as e and an accent; facts hold one form of every text (SYNC 2.2).
        text = unicodedata.normalize("NFC", raw.cells[position])
        if position in raw.formulas:
            reason = "This cell is a formula. Paste the values and save the file again."
            raise CellRefusedError(heading, text, reason, self.number)
        if len(text) > CELL_MAX:
            reason = say(
                "This cell holds {count} characters, more than any cell of this format.",
                count=len(text),
            )
            raise CellRefusedError(heading, text[:40], reason, self.number)
        return text


class Sheet:
    """Headings, and the rows below them that are not blank.

    Columns are found by heading, in any case and spacing, and never by position. Blank rows and
    columns without a heading are left out: spreadsheets are full of them.
    """

    def __init__(self, name: str, raw: Sequence[RawRow], notices: Sequence[str] = ()) -> None:
        """Take the first row that is not blank as the headings.

        Raises:
            InputError: The file is empty, or a heading stands twice.
        """
        filled = [row for row in raw if any(row.cells)]
        if not filled:
            raise InputError(
                say("{name} is empty: there is no row of headings. Nothing was changed.", name=name)
            )
        self.name = name
        self.notices = tuple(notices)
        self.headings = tuple(cell for cell in filled[0].cells if cell)
        columns = {fold(cell): at for at, cell in enumerate(filled[0].cells) if cell}
        self._columns = columns
        counts = Counter(fold(heading) for heading in self.headings)
        twice = [heading for heading in self.headings if counts[fold(heading)] > 1]
        if twice:
            raise InputError(
                say(
                    "{name} has two columns headed “{twice}”, and which one counts cannot be told. "
                    "Rename or remove one; nothing was changed.",
                    name=name,
                    twice=twice[0],
                )
            )
        self.rows = tuple(Row(row, columns) for row in filled[1:])

    def has(self, *headings: str) -> bool:
        """Whether every one of these columns is there."""
        return all(fold(heading) in self._columns for heading in headings)

    def has_blank_after(self, heading: str) -> bool:
        """Whether the column right after this one has no heading, as prices of archives do."""
        position = self._columns.get(fold(heading))
        return position is not None and position + 1 not in self._columns.values()

    def beyond(self, *known: str) -> list[str]:
        """The headings that are not among these."""
        expected = {fold(heading) for heading in known}
        return [heading for heading in self.headings if fold(heading) not in expected]

    def unread(self, *known: str) -> list[str]:
        """A sentence on the columns that a format does not have; none when there are none."""
        others = self.beyond(*known)
        return [
            say("Not read, because the format has no such column: {others}.", others=shown(others))
        ] * bool(others)

    def require(self, format_name: str, *headings: str) -> None:
        """Insist on columns.

        Raises:
            InputError: Names those that are missing and those that were found.
        """
        missing = [heading for heading in headings if not self.has(heading)]
        if missing:
            names = ", ".join(f"“{heading}”" for heading in missing)
            raise InputError(
                say(
                    "{name} has no column {names}, which the format {format_name} needs. "
                    "Found: {headings}. Nothing was changed.",
                    name=self.name,
                    names=names,
                    format_name=format_name,
                    headings=shown(self.headings),
                )
            )


def fold(heading: str) -> str:
    """A heading as it is compared: `Open OU` and `OpenOU` are one."""
    return "".join(heading.casefold().split())


def shown(headings: Sequence[str], most: int = 12) -> str:
    """A list of headings short enough for a sentence."""
    names = ", ".join(heading[:30] for heading in headings[:most])
    return f"{names}, …" if len(headings) > most else names

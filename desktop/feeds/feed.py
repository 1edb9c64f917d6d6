"""The events of a JSON feed, whose fields are asked for by name."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.sheet import CELL_MAX, CellRefusedError, shown


class Record:
    """One object of a feed; its fields are cells, called by their path inside the event."""

    __slots__ = ("_fields", "_path", "number")

    def __init__(self, number: int, fields: dict[str, Any], path: str = "") -> None:
        """Take an object.

        Args:
            number: The place of its event in the file, from 1.
            fields: Its fields.
            path: Where it stands inside the event, such as `bookmakers.unibet`.
        """
        self.number = number
        self._fields = fields
        self._path = path

    def shown(self, name: str) -> str:
        """What stands in a field, acceptable or not, for a sentence."""
        value = self._fields.get(name)
        return "" if value is None else str(value)[:80]

    def text(self, name: str) -> str:
        """A field as text; empty when it is null or not there.

        Raises:
            CellRefusedError: It holds a list or an object, or is too long.
        """
        value = self._fields.get(name)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        if not isinstance(value, str):
            raise self.refused(name, "One value belongs here, and there are several.")
        if len(value) > CELL_MAX:
            raise self.refused(
                name, say("This field holds {count} characters, more than any.", count=len(value))
            )
        return unicodedata.normalize("NFC", value).strip()

    def refused(self, name: str, reason: str) -> CellRefusedError:
        """The refusal of a field, to be raised."""
        return CellRefusedError(self._inside(name), self.shown(name), reason, self.number)

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self._fields.get(name) is not None

    def records(self, name: str) -> list["Record"]:
        """The objects of a list; none where the field is null or not there.

        Raises:
            CellRefusedError: It is no list of objects.
        """
        value = self._fields.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.refused(name, "A list of objects belongs here.")
        return [Record(self.number, one, self._inside(name)) for one in value]

    def record(self, name: str) -> "Record":
        """One object; an empty one where the field is null or not there.

        Raises:
            CellRefusedError: It is no object.
        """
        value = self._fields.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.refused(name, "An object belongs here.")
        return Record(self.number, value or {}, self._inside(name))

    def named_records(self, name: str) -> list[tuple[str, "Record"]]:
        """The objects in an object, each with its name.

        Raises:
            CellRefusedError: It is no object of objects.
        """
        inside = self.record(name)
        return [(key, inside.record(key)) for key in inside._fields]

    def texts(self, name: str) -> list[str]:
        """A list of values as text; empty where the field is null or not there.

        Raises:
            CellRefusedError: It is no list of values.
        """
        value = self._fields.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.refused(name, "A list of numbers belongs here.")
        return value

    def _inside(self, name: str) -> str:
        return f"{self._path}.{name}" if self._path else name


class Feed:
    """A JSON file: its events in the order of the file.

    Attributes:
        rows: The events; a refusal names them by their place, from 1.
    """

    def __init__(self, name: str, events: Sequence[dict[str, Any]]) -> None:
        self.name = name
        self.notices = ("Events of a JSON file are counted from 1, and so are the refused ones.",)
        self.rows = tuple(Record(number, event) for number, event in enumerate(events, start=1))
        first = events[0]
        self.headings = tuple(first)

    def has(self, *fields: str) -> bool:
        """Whether the first event has every one of these fields."""
        return all(field in self.headings for field in fields)

    def require(self, format_name: str, *fields: str) -> None:
        """Insist on fields.

        Raises:
            InputError: Names those that are missing and those that were found.
        """
        missing = [field for field in fields if not self.has(field)]
        if missing:
            names = ", ".join(f"“{field}”" for field in missing)
            raise InputError(
                say(
                    "The events of {name} have no field {names}, which the format {format_name} "
                    "needs. Found: {headings}. Nothing was changed.",
                    name=self.name,
                    names=names,
                    format_name=format_name,
                    headings=shown(self.headings),
                )
            )

"""A field that holds a value or says why it does not."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.models.saying import shown_error
from desktop.views.formatting import plain_signs
from desktop.views.widgets.looks import set_look

Value = TypeVar("Value")


class ParsedEdit(QLineEdit, Generic[Value]):
    """Shows a red ring and the reason while its text is not acceptable; never changes the text."""

    def __init__(
        self, parse: Callable[[str], Value], name: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty field.

        Args:
            parse: Reads the text, or raises InputError with the reason.
            name: The accessible name.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._parse = parse
        self.setAccessibleName(name)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> Value | None:
        """What is typed, or None when the field is empty or not acceptable."""
        try:
            return self._read()
        except InputError:
            return None

    def problem(self) -> str | None:
        """Why the text is not acceptable, or None."""
        try:
            self._read()
        except InputError as error:
            return shown_error(error)
        return None

    def _read(self) -> Value | None:
        typed = plain_signs(self.text()).strip()
        return self._parse(typed) if typed else None

    @Slot()
    def _on_text_changed(self) -> None:
        problem = self.problem()
        set_look(self, "wrong", "true" if problem else "false")
        self.setToolTip(problem or "")
        self.setAccessibleDescription(problem or "")


def money_edit(name: str, parent: QWidget | None = None) -> ParsedEdit[int]:
    """A field for an amount; its value is in cents."""
    field = ParsedEdit(parse_money, name, parent)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field

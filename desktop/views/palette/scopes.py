"""The first sign decides what the palette looks for (UX c.2)."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Scope(StrEnum):
    """What is looked for; its value is the sign that asks for it."""

    EVERYTHING = ""
    COMMANDS = ">"
    ACCOUNTS = "@"
    TICKETS = "#"
    RECKONING = "="
    HELP = "?"
    ALERTS = "!"


class Typed(NamedTuple):
    """What stands in the box: the scope, and what is looked for in it."""

    scope: Scope
    text: str


_LEGEND = (
    (Scope.COMMANDS, QT_TRANSLATE_NOOP("palette", "commands")),
    (Scope.ACCOUNTS, QT_TRANSLATE_NOOP("palette", "accounts")),
    (Scope.TICKETS, QT_TRANSLATE_NOOP("palette", "ticket")),
    (Scope.RECKONING, QT_TRANSLATE_NOOP("palette", "calculator")),
    (Scope.HELP, QT_TRANSLATE_NOOP("palette", "help")),
    (Scope.ALERTS, QT_TRANSLATE_NOOP("palette", "alerts")),
)


def read_box(text: str) -> Typed:
    """Part the sign from what follows it."""
    plain = text.lstrip()
    for scope in Scope:
        if scope.value and plain.startswith(scope.value):
            return Typed(scope, plain[1:].strip())
    return Typed(Scope.EVERYTHING, plain.strip())


def legend() -> str:
    """The signs and what they ask for, in a line."""
    tr = QCoreApplication.translate
    return "     ".join(f"{scope.value} {tr('palette', str(word))}" for scope, word in _LEGEND)

"""The first sign decides what the palette looks for (UX c.2)."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


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


def read_box(text: str) -> Typed:
    """Part the sign from what follows it."""
    plain = text.lstrip()
    for scope in Scope:
        if scope.value and plain.startswith(scope.value):
            return Typed(scope, plain[1:].strip())
    return Typed(Scope.EVERYTHING, plain.strip())


def legend() -> str:
    """The signs and what they ask for, in a line."""
    words = (
        (Scope.COMMANDS, _tr("commands")),
        (Scope.ACCOUNTS, _tr("accounts")),
        (Scope.TICKETS, _tr("ticket")),
        (Scope.RECKONING, _tr("calculator")),
        (Scope.HELP, _tr("help")),
        (Scope.ALERTS, _tr("alerts")),
    )
    return "     ".join(f"{scope.value} {word}" for scope, word in words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)

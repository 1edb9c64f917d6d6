"""What stands before every page: palette, shortcut sheet, crash, the dialogs of the menu bar."""

from PySide6.QtWidgets import QWidget

from desktop.views.dialogs.crash import CrashDialog, crash_report
from desktop.views.main_window.hands import Hands
from desktop.views.tour.scene import Scene, shows


def _palette_with_text(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    hands.run("help.palette")
    hands.write("ticket")


def _crash(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    CrashDialog(crash_report(LookupError()), parent=hands.window).open()


def _guide(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    hands.run("help.guide")
    if hands.window.help.guide is not None:
        hands.window.help.guide.show_topic("clerk")


SCENES = (
    Scene("palette", shows("desk", "help.palette"), is_in_guide=True),
    Scene("palette-typed", _palette_with_text),
    Scene("shortcuts", shows("entry", "help.keys"), is_in_guide=True),
    Scene("house-rules", shows("desk", "rules.open"), is_in_guide=True),
    Scene("users", shows("desk", "users.open"), is_in_guide=True),
    Scene("messages", shows("desk", "messages.open")),
    Scene("routines", shows("desk", "routines.open")),
    Scene("guide", _guide, is_in_guide=True),
    Scene("licences", shows("desk", "help.about")),
    Scene("crash", _crash),
)

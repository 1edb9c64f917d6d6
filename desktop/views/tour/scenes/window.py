"""What stands before every page: palette, shortcut sheet, crash, the dialogs of the menu bar."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.views.dialogs.crash import CrashDialog, crash_report
from desktop.views.main_window.hands import Hands
from desktop.views.preferences.window import PreferencesDialog
from desktop.views.tour.scene import FIRST_ROW, Scene, shows


def _palette_with_text(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    hands.run("help.palette")
    hands.write("ticket")


def _palette_with(text: str) -> Callable[[Hands], None]:
    def show(hands: Hands) -> None:
        hands.visit("desk", QWidget)
        hands.run("help.palette")
        hands.write(text)

    return show


def _preferences(tab: int) -> Callable[[Hands], None]:
    def show(hands: Hands) -> None:
        hands.visit("desk", QWidget)
        hands.run("program.preferences")
        dialog = hands.window.findChild(PreferencesDialog)
        if isinstance(dialog, PreferencesDialog):
            dialog.tabs.setCurrentIndex(tab)

    return show


def _crash(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    CrashDialog(crash_report(LookupError()), parent=hands.window).open()


def _guide(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    hands.run("help.guide")
    if hands.window.help.guide is not None:
        hands.window.help.guide.show_topic("clerk")


def _versions(hands: Hands) -> None:
    hands.visit("desk", QWidget)
    hands.run("rules.open")
    hands.press("Alt+V")


SCENES = (
    Scene("palette", shows("desk", "help.palette"), is_in_guide=True),
    Scene("palette-typed", _palette_with_text),
    Scene("palette-found", _palette_with("P10")),
    Scene("palette-calculator", _palette_with("= p -110 -110 +135 100"), is_in_guide=True),
    Scene("palette-command", _palette_with("set limit P1001 5000")),
    Scene("preferences-look", _preferences(0)),
    Scene("preferences-formats", _preferences(1)),
    Scene("preferences-sounds", _preferences(2)),
    Scene("preferences-lock", _preferences(3)),
    Scene("preferences-keys", _preferences(4), is_in_guide=True),
    Scene("preferences-book", _preferences(5)),
    Scene("shortcuts", shows("entry", "help.keys"), is_in_guide=True),
    Scene("house-rules", shows("desk", "rules.open"), is_in_guide=True),
    Scene("users", shows("desk", "users.open"), is_in_guide=True),
    Scene("messages", shows("desk", "messages.open")),
    Scene("routines", shows("desk", "routines.open")),
    Scene("recent", shows("desk", "go.recent")),
    Scene("work", shows("desk", "work.open")),
    Scene("why", shows("weekly", FIRST_ROW, "help.why"), is_in_guide=True),
    Scene("inspector", shows("tickets", FIRST_ROW, "inspector.toggle")),
    Scene("inspector-away", shows("tickets", "inspector.toggle")),
    Scene("house-rules-versions", _versions),
    Scene("guide", _guide, is_in_guide=True),
    Scene("licences", shows("desk", "help.about")),
    Scene("crash", _crash),
)

"""What stands before every page: palette, shortcut sheet, crash, the dialogs of the menu bar."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.services.house_rules import shipped_profile
from desktop.views.dialogs.crash import CrashDialog, crash_report
from desktop.views.house_rules.window import HouseRulesDialog
from desktop.views.main_window.hands import Hands
from desktop.views.main_window.waiting import NotDoneError
from desktop.views.preferences.window import PreferencesDialog
from desktop.views.tour.scene import FIRST_ROW, Scene, shows
from desktop.views.tour.scenes.accounting import open_week
from desktop.views.weekly.columns import WEEK_COLUMN
from desktop.views.weekly.grid import FiguresGrid

_OTHER_PROFILE = "nevada"


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


def _house_rules(hands: Hands) -> HouseRulesDialog:
    hands.visit("desk", QWidget)
    hands.run("rules.open")
    dialog = hands.window.findChild(HouseRulesDialog)
    if not isinstance(dialog, HouseRulesDialog) or dialog.group is None:
        raise NotDoneError("The house rules were not read.")
    return dialog


def _versions(hands: Hands) -> None:
    _house_rules(hands).show_versions()
    hands.quiet("the versions")


def _save_rules(hands: Hands) -> None:
    dialog = _house_rules(hands)
    if dialog.draft is not None:
        dialog.draft.set_profile(shipped_profile(_OTHER_PROFILE))
    dialog.ask_to_save()


def _new_entry(hands: Hands) -> None:
    dialog = _house_rules(hands)
    for row in range(dialog.groups.count()):
        dialog.groups.setCurrentRow(row)
        if dialog.group is not None and not dialog.group.add_button.isHidden():
            dialog.group.ask_entry()
            return


def _why(hands: Hands) -> None:
    grid = open_week(hands).findChild(FiguresGrid)
    if isinstance(grid, FiguresGrid):
        grid.tree.setCurrentIndex(grid.tree.model().index(0, WEEK_COLUMN))
        grid.tree.setFocus()
    hands.press("F1")


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
    Scene("house-rules-save", _save_rules),
    Scene("house-rules-entry", _new_entry),
    Scene("users", shows("desk", "users.open"), is_in_guide=True),
    Scene("messages", shows("desk", "messages.open")),
    Scene("routines", shows("desk", "routines.open")),
    Scene("stations", shows("desk", "stations.open")),
    Scene("recent", shows("desk", "go.recent")),
    Scene("work", shows("desk", "work.open")),
    Scene("why", _why, is_in_guide=True),
    Scene("inspector", shows("tickets", FIRST_ROW, "inspector.toggle")),
    Scene("inspector-away", shows("tickets", "inspector.toggle")),
    Scene("house-rules-versions", _versions),
    Scene("guide", _guide, is_in_guide=True),
    Scene("licences", shows("desk", "help.about")),
    Scene("crash", _crash),
)

"""House rules while they are edited: what is in force, what is shipped, what was changed so far."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.profiles.comparing import Difference, compare
from desktop.domain.profiles.keys import KEY_OF
from desktop.domain.profiles.pay_tables import fill_in
from desktop.domain.profiles.reading import check_profile
from desktop.domain.profiles.values import Path
from desktop.models.saying import shown_error
from desktop.services.house_rules import (
    Profile,
    pay_tables,
    read_version,
    shipped_profile,
    shipped_profiles,
)
from desktop.views.house_rules.rows import texts_of


@dataclass(frozen=True, slots=True)
class RulesLook:
    """What the dialog begins with.

    Attributes:
        in_force: The current version.
        shipped: The profiles that ship with the program, by name.
        tables: Names of the pay tables that ship with it, by kind.
    """

    in_force: Profile
    shipped: Mapping[str, Profile]
    tables: tuple[tuple[str, str], ...]


def look_at_rules(reader: Reader) -> RulesLook:
    """Read the current version and what ships with the program."""
    shipped = {profile["name"]: profile for profile in map(shipped_profile, shipped_profiles())}
    return RulesLook(read_version(reader), shipped, tuple(sorted(pay_tables())))


class Draft(QObject):
    """The profile that is edited.

    Signals:
        changed: It says something else now.
    """

    changed = Signal()

    def __init__(self, look: RulesLook, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look
        self.profile: Profile = look.in_force
        self.in_force: dict[Path, str] = texts_of(look.in_force)
        named = look.in_force["name"]
        self.compared_with = named if named in look.shipped else "Default"

    @property
    def shipped(self) -> dict[Path, str]:
        """The values of the shipped profile that it is compared with."""
        return texts_of(self.look.shipped[self.compared_with])

    @property
    def changes(self) -> list[Difference]:
        """What would be otherwise than in force."""
        return compare(self.look.in_force, self.profile)

    def changes_by_group(self) -> dict[str, int]:
        """How many changes each group has."""
        counts: dict[str, int] = {}
        for change in self.changes:
            group = KEY_OF[change.path[0]].group
            counts[group] = counts.get(group, 0) + 1
        return counts

    def find_problem(self) -> str | None:
        """Why it cannot be saved as it stands."""
        try:
            check_profile(self.profile)
        except InputError as error:
            return shown_error(error)
        return None

    def set_profile(self, profile: Mapping[str, Any]) -> None:
        """Go on with another profile; the number of the version stays the book's."""
        self.profile = {**profile, "version": self.look.in_force["version"]}
        self.changed.emit()

    @property
    def text(self) -> str:
        """It as a text to be kept; empty where nothing is changed."""
        return json.dumps(self.profile, ensure_ascii=False) if self.changes else ""

    def bring_back(self, text: str) -> bool:
        """Go on with a text that was kept; whether it is about the rules in force."""
        profile = json.loads(text)
        is_current = bool(profile["version"] == self.look.in_force["version"])
        if is_current:
            self.set_profile(profile)
        return is_current

    def take_table(self, key: str, name: str) -> None:
        """Take a shipped pay table for parlays or teasers."""
        named = name if key == "parlay_table" else [name]
        self.set_profile(fill_in({**self.profile, key: named}, pay_tables()))

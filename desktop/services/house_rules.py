"""House rules: the profiles that ship with the program."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from desktop.domain.errors import InputError
from desktop.domain.profiles.pay_tables import PayTables, check_pay_table, fill_in
from desktop.domain.profiles.reading import check_profile
from desktop.paths import resource


def shipped_profiles() -> tuple[str, ...]:
    """The names of the profiles that ship with the program."""
    return tuple(sorted(path.stem for path in resource("rules").glob("*.json")))


def shipped_profile(name: str) -> dict[str, Any]:
    """A profile that ships with the program, its pay tables filled in.

    Raises:
        InputError: There is none of this name.
    """
    if name not in shipped_profiles():
        known = ", ".join(shipped_profiles())
        raise InputError(f"There are no house rules “{name}”; there are {known}.")
    profile = fill_in(_read(resource("rules", f"{name}.json")), pay_tables())
    check_profile(profile)
    return profile


@cache
def pay_tables() -> PayTables:
    """The pay tables that ship with the program, by kind and name."""
    tables = [_read(path) for path in sorted(resource("pay_tables").glob("*.json"))]
    return {check_pay_table(table): table for table in tables}


def _read(path: Path) -> dict[str, Any]:
    profile: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return profile

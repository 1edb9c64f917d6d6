"""House rules: the profiles that ship with the program, and the versions that a book keeps."""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from desktop.book.bodies.house import RulesChanged
from desktop.book.opening import Book
from desktop.book.queries.house_rules import (
    RulesVersion,
    find_current_version,
    find_profile,
    list_rules_versions,
)
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.profiles.comparing import Difference, compare
from desktop.domain.profiles.pay_tables import PayTables, check_pay_table, fill_in
from desktop.domain.profiles.reading import check_profile, house_rules
from desktop.domain.rules import HouseRules
from desktop.domain.sentences import say
from desktop.paths import resource
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

Profile = dict[str, Any]

_LARGEST_FILE = 1_000_000  # bytes; a profile with every pay table is far smaller


def shipped_profiles() -> tuple[str, ...]:
    """The names of the profiles that ship with the program."""
    return tuple(sorted(path.stem for path in resource("rules").glob("*.json")))


def shipped_profile(name: str) -> Profile:
    """A profile that ships with the program, its pay tables filled in.

    Raises:
        InputError: There is none of this name.
    """
    if name not in shipped_profiles():
        known = ", ".join(shipped_profiles())
        raise InputError(
            say("There are no house rules “{name}”; there are {known}.", name=name, known=known)
        )
    return read_profile_file(resource("rules", f"{name}.json"))


def read_profile_file(path: Path) -> Profile:
    """A profile from a file, the pay tables it names filled in.

    Raises:
        InputError: It is no profile: the key that is wrong is named.
    """
    profile = fill_in(_read(path), pay_tables())
    check_profile(profile)
    return profile


@cache
def pay_tables() -> PayTables:
    """The pay tables that ship with the program, by kind and name."""
    tables = [_read(path) for path in sorted(resource("pay_tables").glob("*.json"))]
    return {check_pay_table(table): table for table in tables}


def _read(path: Path) -> Profile:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise InputError(
                say("“{name}” is too large to be a profile of house rules.", name=path.name)
            )
        profile = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            say("“{path}” cannot be read: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            say("“{name}” is not a JSON file: {error}.", name=path.name, error=error)
        ) from error
    if not isinstance(profile, dict):
        raise InputError(say("“{name}” holds no profile of house rules.", name=path.name))
    return profile


def list_versions(reader: Reader) -> list[RulesVersion]:
    """Every version of the book's rules, newest first."""
    return list_rules_versions(reader)


def read_version(reader: Reader, version: int | None = None) -> Profile:
    """The profile of a version, of the current one when none is named.

    Raises:
        InputError: The book has no such version.
    """
    number = find_current_version(reader) if version is None else version
    body = find_profile(reader, number)
    if body is None:
        raise InputError(
            say("This book has no version {number} of its house rules.", number=number)
        )
    profile: Profile = json.loads(body)
    return profile


def current_rules(reader: Reader) -> HouseRules:
    """The rules of the book as they are now; a profile is checked once, not for every question.

    Raises:
        InputError: The profile is not one that this program knows.
    """
    body = find_profile(reader, find_current_version(reader))
    return _checked(body or "{}")


@lru_cache(maxsize=8)
def _checked(body: str) -> HouseRules:
    return house_rules(json.loads(body))


def compare_versions(reader: Reader, old: int, new: int) -> list[Difference]:
    """What differs between two versions, in words.

    Raises:
        InputError: The book has no such version.
    """
    return compare(read_version(reader, old), read_version(reader, new))


def change_rules(
    book: Book, actor: Actor, profile: Mapping[str, Any], *, based_on: int | None = None
) -> ChangeSet:
    """Make a profile the current version; tickets keep the one they were written under.

    Args:
        book: The book.
        actor: An owner or manager.
        profile: Whole, pay tables filled in; the book gives it its version.
        based_on: The version it was made from; refused when another became current meanwhile.

    Raises:
        InputError: The profile is not one, it says what the current version says, or the rules
            were changed meanwhile.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.RULES_CHANGE)
    with book.command(actor.author) as command:
        current = read_version(command.reader)
        if based_on is not None and based_on != current["version"]:
            raise InputError(
                say(
                    "The house rules became version {version} meanwhile. Nothing was"
                    " changed. Compare the two and save again.",
                    version=current["version"],
                )
            )
        new = {**profile, "version": current["version"] + 1}
        check_profile(new)
        if not compare(current, new):
            raise InputError("The house rules say all of this already. Nothing was changed.")
        command.record("rules.changed", RulesChanged(profile=new))
    return changed("rules")

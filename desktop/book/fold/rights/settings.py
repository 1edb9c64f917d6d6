"""The rights of facts about settings and limits."""

from collections.abc import Iterator, Mapping

from desktop.book.facts import Fact
from desktop.book.fold.rights.uses import Needed, Use, of_account
from desktop.book.statements import Reader
from desktop.domain.rights import (
    Right,
)
from desktop.domain.settings.kinds import ValueKind
from desktop.domain.settings.registry import get_setting


def use_of_setting(account: int, key: str, new: int | str | None) -> Use:
    """The right that a new value of a setting needs, with its amount where it is one."""
    setting = get_setting(key)
    is_amount = setting.kind is ValueKind.CENTS
    amount = new if is_amount and isinstance(new, int) else None
    inherits = is_amount and new is None and not setting.is_own
    return Use(setting.right, account, amount, inherits)


def _settings_changed(_reader: Reader, fact: Fact) -> Iterator[Use]:
    for key, (_, new) in fact.body["changes"].items():
        yield use_of_setting(fact.body["account"], key, new)


def _limit_decided(reader: Reader, fact: Fact) -> Iterator[Use]:
    yield Use(Right.LIMITS_CHANGE, fact.body["account"])
    yield from _settings_changed(reader, fact)


def _settings_mass_changed(_reader: Reader, fact: Fact) -> Iterator[Use]:
    for account, changes in fact.body["changes"]:
        for key, (_, new) in changes.items():
            yield use_of_setting(account, key, new)


NEEDED: Mapping[str, Needed] = {
    "book.created": None,
    "incarnation.started": Right.BOOK_RESTORE,
    # Who writes it has the key that the server let in with an owner's code (SYNC 4.4).
    "station.enrolled": None,
    "station.revoked": Right.STATIONS_REVOKE,
    "quarantine.decided": Right.STATIONS_REVOKE,
    "sequencer.moved": Right.KEYS_CHANGE,
    "book.require": Right.KEYS_CHANGE,
    "rules.changed": Right.RULES_CHANGE,
    "settings.changed": _settings_changed,
    "settings.mass_changed": _settings_mass_changed,
    "limit_rule.set": of_account(Right.LIMITS_CHANGE),
    "limit.proposed": of_account(Right.LIMITS_CHANGE),
    "limit.decided": _limit_decided,
}

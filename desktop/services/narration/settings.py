"""Facts about settings and limits, as sentences."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.book.facts import Fact
from desktop.domain.limits.adapting import tell_evidence
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word
from desktop.domain.settings.kinds import format_value
from desktop.domain.settings.registry import find_setting
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import count, with_reason


def _settings_changed(names: Narrator, fact: Fact) -> str:
    body = fact.body
    told = say(
        "set of {account}: {changes}",
        account=names.account(body["account"]),
        changes=settings_in_words(body["changes"]),
    )
    return with_reason(joined("", (told, _through(body))), body["reason"])


def _settings_mass_changed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    accounts = count(len(body["changes"]), "{count} account", "{count} accounts")
    if body["undoes"] is not None:
        return say("took back a mass change of {accounts}", accounts=accounts)
    told = say(
        "set of {accounts}: {changes}",
        accounts=accounts,
        changes=settings_in_words(body["changes"][0][1]),
    )
    return with_reason(joined("", (told, _through(body))), body["reason"])


def _through(body: Mapping[str, Any]) -> str:
    return say(" through {through}", through=body["through"]) if body["through"] else ""


def settings_in_words(changes: Mapping[str, Sequence[Any]]) -> str:
    """Settings with old and new value: `wager_limit inherited → 500.00`."""
    told = (
        joined(" ", (key, setting_in_words(key, old), "→", setting_in_words(key, new)))
        for key, (old, new) in changes.items()
    )
    return joined(", ", told)


def setting_in_words(key: str, value: int | str | None) -> str:
    """A value of a setting: `500.00`, `inherited`."""
    setting = find_setting(key)
    if value is None:
        return word("inherited")
    return str(value) if setting is None else format_value(setting.kind, value)


def tell_limit_rule(body: Mapping[str, Any], account: str) -> str:
    """A rule that was set or stopped."""
    verb = word("set") if body["active"] else word("stopped")
    return say(
        "{verb} the rule “{name}” about {key} of {account}",
        verb=verb,
        name=body["name"],
        key=body["key"],
        account=account,
    )


def tell_proposed_limit(body: Mapping[str, Any], account: str) -> str:
    """A limit that a rule proposed, with the figures behind it."""
    old = "no limit" if body["old"] is None else format_money(body["old"])
    change = joined(" ", (body["key"], old, "→", format_money(body["new"])))
    return say(
        "proposed for {account}: {change}, because of {evidence}",
        account=account,
        change=change,
        evidence=tell_evidence(body["evidence"]),
    )


def tell_decided_limit(body: Mapping[str, Any], account: str) -> str:
    """What became of a proposed limit."""
    through = say(" through {through}", through=body["through"]) if body["through"] else ""
    return with_reason(
        say(
            "{decision} a proposed limit of {account}{through}",
            decision=word(body["decision"]),
            account=account,
            through=through,
        ),
        body["reason"],
    )


SENTENCES: Sentences = {
    "settings.changed": _settings_changed,
    "settings.mass_changed": _settings_mass_changed,
    "limit_rule.set": lambda names, fact: tell_limit_rule(fact.body, names.account_of(fact)),
    "limit.proposed": lambda names, fact: tell_proposed_limit(fact.body, names.account_of(fact)),
    "limit.decided": lambda names, fact: tell_decided_limit(fact.body, names.account_of(fact)),
}

"""Facts about the book, its users and what they tell each other, as sentences."""

from collections.abc import Sequence

from desktop.book.facts import Fact
from desktop.domain.numbers import station_letters
from desktop.domain.sentences import say, word
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.narration.words import all_of, field_in_words

_SECRET = frozenset({"pin_hash", "password_hash"})


def _book_created(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return say(
        "made the book “{name}” with {name2} as owner",
        name=body["name"],
        name2=body["owner"]["name"],
    )


def _incarnation_started(_names: Narrator, fact: Fact) -> str:
    return say(
        "began a new life of the book as {letters}: {reason}",
        letters=fact.body["letters"],
        reason=fact.body["reason"],
    )


def _user_added(_names: Narrator, fact: Fact) -> str:
    return say("added {name} as {role}", name=fact.body["name"], role=word(fact.body["role"]))


def _user_changed(names: Narrator, fact: Fact) -> str:
    said = [
        field_in_words(name)
        if name in _SECRET
        else say(
            "{field} to {value}",
            field=field_in_words(name),
            value=word(value) if name == "role" else value,
        )
        for name, value in sorted(fact.body["changes"].items())
    ]
    return say("changed {said} of {user}", said=all_of(said), user=names.user(fact.body["user"]))


def _names_of(names: Narrator, users: Sequence[int]) -> str:
    return ", ".join(names.user(user) for user in users)


def _rules_changed(_names: Narrator, fact: Fact) -> str:
    profile = fact.body["profile"]
    return say(
        "changed the house rules to version {version}, “{name}”",
        version=profile["version"],
        name=profile["name"],
    )


def _station_revoked(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return say(
        "sent the station {letters} away after its fact {n}: {reason}",
        letters=station_letters(body["station"]),
        n=body["last_valid_n"],
        reason=body["reason"],
    )


def _quarantine_decided(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    said = {
        "count": len(body["ids"]),
        "letters": station_letters(body["station"]),
        "reason": body["reason"],
    }
    if body["accept"]:
        return say(
            "let in what was kept apart of the station {letters}, {count} in all: {reason}", **said
        )
    return say(
        "refused what was kept apart of the station {letters}, {count} in all: {reason}", **said
    )


SENTENCES: Sentences = {
    "book.created": _book_created,
    "incarnation.started": _incarnation_started,
    "station.enrolled": lambda _, fact: say(
        "joined the server as the station {letters}, “{label}”",
        letters=fact.body["letters"],
        label=fact.body["label"],
    ),
    "station.revoked": _station_revoked,
    "quarantine.decided": _quarantine_decided,
    "sequencer.moved": lambda _, fact: say(
        "gave the order of the facts to the server, after {seq} of them", seq=fact.body["seq"]
    ),
    "book.require": lambda _, fact: say(
        "asked for programs with the rules of version {fold} or later", fold=fact.body["fold"]
    ),
    "user.added": _user_added,
    "user.changed": _user_changed,
    "message.sent": lambda names, fact: say(
        "sent {names} the message: {text}",
        names=_names_of(names, fact.body["to"]),
        text=fact.body["text"],
    ),
    "message.acknowledged": lambda names, fact: say(
        "acknowledged the message {message}", message=names.ticket(fact.body["message"])
    ),
    "rules.changed": _rules_changed,
}

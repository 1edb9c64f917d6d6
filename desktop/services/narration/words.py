"""Phrases that the sentences of all rooms share."""


def count(number: int, word: str) -> str:
    """A number of things: `3 legs`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def with_reason(sentence: str, reason: str) -> str:
    """A sentence with its reason, where one was given."""
    return f"{sentence}: {reason}" if reason else sentence


_FIELDS = {"credit_limit": "credit limit", "pin_hash": "PIN",
           "password_hash": "password", "system_user": "system user",
           "rot_away": "visitor's number", "rot_home": "home number",
           "pitcher_away": "visitor's pitcher", "pitcher_home": "home pitcher",
           "actual_start": "actual start"}  # fmt: skip


def field_in_words(name: str) -> str:
    """A field of a fact as people call it: `credit limit`."""
    return _FIELDS.get(name, name)


def flag_in_words(kind: str) -> str:
    """The kind of a flag as people read it: `past post`."""
    return kind.replace("_", " ")

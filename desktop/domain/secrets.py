"""Passwords and PINs that are too easy (SYNC 4.2)."""

from desktop.domain.sentences import say

LEAST_LENGTH = 12
_LEAST_DIFFERENT = 5
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
)
_RUN = 8
# What people type when twelve characters are wanted, without the digits and marks they add.
_COMMON = frozenset(
    {
        "password", "passwordpassword", "mypassword", "thepassword", "changeme", "changemenow",
        "letmein", "letmeinnow", "welcome", "welcomehome", "administrator", "admin", "iloveyou",
        "iloveyouforever", "football", "baseball", "basketball", "superman", "sportsbook",
        "bookmaker", "bookdesk", "bookie", "trustno", "whatever", "princess", "sunshine",
        "dallascowboys", "newyorkyankees", "goldenstatewarriors", "masteragent", "dragondragon",
        "correcthorsebatterystaple", "manchesterunited", "liverpoolfc", "realmadrid",
        "lasvegas", "lasvegasnevada", "secret", "topsecret", "login", "loginlogin", "default",
    }
)  # fmt: skip


def find_password_problem(password: str, name: str = "") -> str | None:
    """Why a password is too easy, as a sentence; None where it will do.

    Args:
        password: As it was typed.
        name: Of the user whom it is for.
    """
    folded = password.casefold()
    plain = "".join(letter for letter in folded if letter.isalpha())
    if len(password) < LEAST_LENGTH:
        return say(
            "The password needs at least {least_length} characters.", least_length=LEAST_LENGTH
        )
    if len(set(folded)) < _LEAST_DIFFERENT or _is_repeated(folded):
        return "The password repeats itself: use words that do not belong together."
    if plain in _COMMON or _runs_along_keys(folded):
        return "The password is one of those that are tried first: use words of your own."
    if len(name) > 2 and name.casefold() in folded:
        return "The password has the user's name in it: use words that nobody connects with it."
    return None


def find_pin_problem(pin: str) -> str | None:
    """Why a PIN will not do, as a sentence; None where it will."""
    if not (4 <= len(pin) <= 8 and pin.isascii() and pin.isdigit()):
        return "The PIN is 4 to 8 digits."
    if len(set(pin)) == 1 or pin in _ROWS[1] or pin[::-1] in _ROWS[1]:
        return "The PIN is one of those that are tried first, such as 1111 or 1234."
    return None


def _is_repeated(text: str) -> bool:
    return text in (text + text)[1:-1]


def _runs_along_keys(text: str) -> bool:
    pieces = [text[at : at + _RUN] for at in range(len(text) - _RUN + 1)]
    return any(piece in row or piece[::-1] in row for piece in pieces for row in _ROWS)

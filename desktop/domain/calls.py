"""Who is on the phone: the phone secret, when callers are locked out, how calls end."""

from collections.abc import Callable
from enum import StrEnum

from desktop.domain.errors import InputError

# FEATURES 43.
CALLER_TRIES = 3
_SHORTEST, _LONGEST = 4, 12
_DRAWN = 6


class Ending(StrEnum):
    """How a call came to its end; `lost` is with the program."""

    ENDED = "ended"
    DROPPED = "dropped"
    LOST = "lost"


class SecretRule(StrEnum):
    """Whether callers say a phone secret: never, where the account has one, or always."""

    OFF = "off"
    IF_SET = "if_set"
    ALWAYS = "always"


class Colour(StrEnum):
    """The looks of a notice, by what they mean."""

    INFO = "info"
    WARNING = "warning"
    NEGATIVE = "negative"
    POSITIVE = "positive"
    HELD = "held"


def check_phone_secret(secret: str) -> None:
    """Refuse a phone secret that cannot be said and typed in one go.

    Raises:
        InputError: Not 4 to 12 letters and digits, or all of one sign.
    """
    is_plain = secret.isascii() and secret.isalnum()
    if not is_plain or not _SHORTEST <= len(secret) <= _LONGEST or len(set(secret)) == 1:
        raise InputError(
            "A phone secret is 4 to 12 letters and digits, not all the same, without blanks."
            " Nothing was changed."
        )


def draw_phone_secret(random: Callable[[int], bytes]) -> str:
    """Six digits, drawn from so many random bytes; never all of one sign."""
    while True:
        drawn = f"{int.from_bytes(random(8)) % 10**_DRAWN:0{_DRAWN}d}"
        if len(set(drawn)) > 1:
            return drawn


def plain_secret(said: str) -> str:
    """A phone secret as it is compared: capitals do not matter on the phone."""
    return said.strip().casefold()


def tries_left(failures: int) -> int:
    """How many wrong secrets are left before callers are locked out."""
    return max(0, CALLER_TRIES - failures)

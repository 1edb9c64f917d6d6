"""The place in a line of ticket entry up to which it has been read, and the refusal there."""

from dataclasses import dataclass, field
from typing import NoReturn

from desktop.domain.entry.complaints import EXAMPLE, FLAG_WORDS, is_beginning, quoted
from desktop.domain.entry.terms import EntryError, LegEntry
from desktop.domain.entry.tokens import Role, Token, tokens
from desktop.domain.sentences import say


@dataclass(slots=True)
class Unfinished:
    """What has been read of the wager under way.

    Attributes:
        legs: Its selections; a refusal carries them along.
        spots: How many open spots it has.
        free_play: Where free play was said.
        pitchers: Where the pitchers of all its selections were said.
    """

    legs: list[LegEntry] = field(default_factory=list)
    spots: int = 0
    free_play: Token | None = None
    pitchers: Token | None = None


class Cursor:
    """Hands out the tokens from left to right.

    Attributes:
        wager: What has been read of the wager under way.
        end: Offset after the token that was taken last.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._rest = tokens(text)[::-1]
        self.wager = Unfinished()
        self.end = 0

    @property
    def next(self) -> Token | None:
        """The token that stands next, or None at the end of the text."""
        return self._rest[-1] if self._rest else None

    @property
    def position(self) -> int:
        """Offset of the next token, or the end of the text."""
        return self._rest[-1].start if self._rest else self._length

    def is_at(self, *roles: Role) -> bool:
        """Whether the next token has one of the roles."""
        return bool(self._rest) and self._rest[-1].role in roles

    def next_if(self, *roles: Role) -> Token | None:
        """The token that stands next if it has one of the roles."""
        return self._rest[-1] if self.is_at(*roles) else None

    def take(self, *roles: Role) -> Token | None:
        """Take the next token if it has one of the roles."""
        if not self._rest or self._rest[-1].role not in roles:
            return None
        token = self._rest.pop()
        self.end = token.end
        return token

    def begin_wager(self) -> None:
        """Forget what was read of the wager before."""
        self.wager = Unfinished()

    def refuse(
        self, token: Token, complaint: str, *expected: str, example: str = EXAMPLE
    ) -> NoReturn:
        """Refuse a token that is wrong whatever follows it."""
        self._fail(token.start, complaint, expected, example, is_incomplete=False)

    def refuse_unfinished(
        self, token: Token, complaint: str, *expected: str, example: str = EXAMPLE
    ) -> NoReturn:
        """Refuse a token, at its end if it is the last one, since typing on may complete it."""
        is_last = token.end == self._length
        position = token.end if is_last else token.start
        self._fail(position, complaint, expected, example, is_incomplete=is_last)

    def refuse_short(
        self, token: Token, complaint: str, *expected: str, example: str = EXAMPLE
    ) -> NoReturn:
        """Refuse a token after which something is missing, unless no more than flags follow."""
        is_last = all(other is token or _is_flag(other) for other in self._rest)
        position = self._length if is_last else token.start
        self._fail(position, complaint, expected, example, is_incomplete=is_last)

    def refuse_next(
        self,
        wanted: str,
        *expected: str,
        words: tuple[str, ...] = (),
        example: str = EXAMPLE,
    ) -> NoReturn:
        """Refuse what stands next where something else was wanted: “an amount”."""
        token = self.next
        if token is None:
            complaint = say("{wanted} was expected.", wanted=wanted)
            self._fail(self._length, complaint, expected, example, is_incomplete=True)
        complaint = say(
            "{wanted} was expected instead of {text}.", wanted=wanted, text=quoted(token.text)
        )
        if is_beginning(token.text, words):
            self.refuse_unfinished(token, complaint, *expected, example=example)
        self.refuse(token, complaint, *expected, example=example)

    def _fail(
        self,
        position: int,
        complaint: str,
        expected: tuple[str, ...],
        example: str,
        *,
        is_incomplete: bool,
    ) -> NoReturn:
        raise EntryError(
            complaint,
            position=position,
            expected=expected,
            example=example,
            is_incomplete=is_incomplete,
            legs=tuple(self.wager.legs),
        )


def _is_flag(token: Token) -> bool:
    return token.role is Role.FLAG or (
        token.role is Role.UNKNOWN and is_beginning(token.text, FLAG_WORDS)
    )

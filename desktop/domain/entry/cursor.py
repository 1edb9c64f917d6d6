"""The place in a line of ticket entry up to which it has been read, and the refusal there."""

from typing import NoReturn

from desktop.domain.entry.complaints import EXAMPLE, is_beginning, later_kind, quoted
from desktop.domain.entry.terms import EntryError, LegEntry
from desktop.domain.entry.tokens import Role, Token, tokens


class Cursor:
    """Hands out the tokens from left to right.

    Attributes:
        legs: The selections of the wager that is being read; a refusal carries them along.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._rest = tokens(text)[::-1]
        self.legs: list[LegEntry] = []

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

    def take(self, *roles: Role) -> Token | None:
        """Take the next token if it has one of the roles."""
        return self._rest.pop() if self.is_at(*roles) else None

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

    def refuse_next(
        self,
        wanted: str,
        *expected: str,
        words: tuple[str, ...] = (),
        example: str = EXAMPLE,
    ) -> NoReturn:
        """Refuse what stands next where something else was wanted: “an amount”."""
        self.refuse_later()
        token = self.next
        if token is None:
            complaint = f"{wanted} was expected."
            self._fail(self._length, complaint, expected, example, is_incomplete=True)
        complaint = f"{wanted} was expected instead of {quoted(token.text)}."
        if is_beginning(token.text, words):
            self.refuse_unfinished(token, complaint, *expected, example=example)
        self.refuse(token, complaint, *expected, example=example)

    def refuse_later(self) -> None:
        """Refuse what stands next if it belongs to a kind of wager that is not open yet."""
        if self.is_at(Role.LATER):
            token = self._rest[-1]
            self.refuse(token, later_kind(token.text), "straight", "parlay")

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
            legs=tuple(self.legs),
        )

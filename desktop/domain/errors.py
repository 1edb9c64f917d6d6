"""Expected failures: each message is a sentence that the user reads as it stands."""

from dataclasses import dataclass

from desktop.domain.sentences import sentence_of


class BookdeskError(Exception):
    """An expected failure: what happened, what is safe, what to do.

    Attributes:
        hint: What to do next, when it is not part of the sentence.
    """

    def __init__(self, sentence: str, hint: str | None = None) -> None:
        super().__init__(sentence)
        self.hint = hint

    @property
    def sentence(self) -> str:
        """The message with what it remembers, for a window that speaks another language."""
        return sentence_of(self)


class InputError(BookdeskError):
    """Something typed or read from a file is not acceptable; nothing was changed."""


class FormatUnclearError(InputError):
    """Two formats fit a file; the person says which one is meant.

    Attributes:
        candidates: The names that fit.
    """

    def __init__(self, sentence: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.candidates = candidates


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a draft is not acceptable.

    Attributes:
        place: The field, or the leg ("leg 2"), that it is about.
        sentence: What is wrong and what would be right.
    """

    place: str
    sentence: str

"""Sentences in English that remember how they were made, so that a window can say them anew.

Below the windows every sentence is English: the command line, the log and the tests read it as it
stands. A window that speaks another language looks up the template and fills in the same parts.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType


class Sentence(str):
    """An English text with the template and the parts it was made of.

    Attributes:
        template: With a `{name}` for each part.
        parts: What stands in the template; a part may be a sentence itself.
    """

    __slots__ = ("parts", "template")

    template: str
    parts: Mapping[str, str]

    def __new__(cls, template: str, parts: Mapping[str, str]) -> "Sentence":
        """Fill the template in English."""
        sentence = super().__new__(cls, filled(template, parts))
        object.__setattr__(sentence, "template", template)
        object.__setattr__(sentence, "parts", MappingProxyType(dict(parts)))
        return sentence

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"A sentence stays as it was said; {name} cannot be set.")

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, dict[str, str]]]:
        return Sentence, (self.template, dict(self.parts))

    def __add__(self, other: str) -> "Sentence":
        return joined("", (self, other))

    def __radd__(self, other: str) -> "Sentence":
        return joined("", (other, self))


class _Part(str):
    """A text that a template may begin with a capital or a small letter: `{leg:capital}`."""

    __slots__ = ()

    def __format__(self, how: str) -> str:
        match how:
            case "capital":
                return self[:1].upper() + self[1:]
            case "small":
                return self[:1].lower() + self[1:]
            case _:
                return super().__format__(how)


def filled(template: str, parts: Mapping[str, str]) -> str:
    """A template with its parts."""
    return template.format_map({name: _Part(text) for name, text in parts.items()})


def capital(text: str) -> str:
    """A text with a capital letter first, in every language."""
    return Sentence("{text:capital}", {"text": text})


def small(text: str) -> str:
    """A text with a small letter first, to go on within another sentence."""
    return Sentence("{text:small}", {"text": text})


def say(template: str, /, **parts: object) -> str:
    """Make a sentence of a template in English and its parts: `say("{code} is closed.", code=x)`.

    A part is written as an f-string would write it. An error as a part stands for its sentence.
    """
    return Sentence(template, {name: _part(value) for name, value in parts.items()})


def word(code: str) -> str:
    """A word of the domain to stand in a sentence: `half_won` is “half won”.

    Where nobody says that a single word is the program's, it may be the name of a team.
    """
    return Sentence(code.replace("_", " "), {})


def joined(separator: str, texts: Iterable[str]) -> Sentence:
    """Texts in a row, as `str.join`; each of them is still said in the language of the window."""
    row = {f"text{number}": text for number, text in enumerate(texts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Sentence(between.join(f"{{{name}}}" for name in row), row)


def sentence_of(error: BaseException) -> str:
    """What an expected failure says, with what it remembers; `str(error)` is its English alone."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, str) else str(error)


def _part(value: object) -> str:
    if isinstance(value, Sentence):
        return value
    if isinstance(value, BaseException):
        return sentence_of(value)
    return format(value)

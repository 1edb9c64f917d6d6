"""Sentences that facts keep, such as why a ticket was flagged: English, without their parts.

A fact is never changed, and its text is what was said when it was written. A window that speaks
another language finds the parts again by the templates that such texts are made of.
"""

import re

from desktop.domain.sentences import Sentence, joined, word

# What fits a longer one may fit a shorter one as well, which therefore stands below it.
_KEPT = (
    "{late} Written late: {late2}",
    "{rotation} is closed or has started: {event}.",
    "Over the credit limit by {over}: at most {most} may be risked.",
    "Over the limit. {most_sentence}",
    "Below the minimum wager of {cents}.",
    "At most {cents}: {sentence}.",
    "No wager: {sentence}.",
    "{user} accepted it as {number} in a copy of the book that the server did not know.",
    "{name} from {source} on {about}: at most {limit}",
    "{name} from {source}: at most {limit}",
    "{name} on {about}: at most {limit}",
    "{name}: at most {limit}",
)
_LIMITS = (
    "{cents} wagered",
    "{cents} at risk",
    "{cents} at risk in each",
    "{cents} to win",
    "{cents} paid out",
    "{cents} of the credit",
    "{limit}, {taken} taken",
)
_PART = re.compile(r"\\\{(\w+)\\\}")


def _patterns_of(templates: tuple[str, ...]) -> list[tuple[str, re.Pattern[str]]]:
    return [
        (template, re.compile(_PART.sub(r"(?P<\1>.+?)", re.escape(template))))
        for template in templates
    ]


_PATTERNS = _patterns_of(_KEPT)
_LIMIT_PATTERNS = _patterns_of(_LIMITS)


def recalled(text: str) -> str:
    """A text as it was said, with its parts; the text itself where no template fits it."""
    return text if isinstance(text, Sentence) else _fitted(text, _PATTERNS)


def reasons_recalled(text: str) -> str:
    """Several reasons with semicolons between them, each as it was said."""
    return joined("; ", map(recalled, text.split("; ")))


def _fitted(text: str, patterns: list[tuple[str, re.Pattern[str]]]) -> str:
    for template, pattern in patterns:
        found = pattern.fullmatch(text)
        if found is not None:
            parts = found.groupdict()
            return Sentence(template, {name: _part(name, parts[name]) for name in parts})
    return text


def _part(name: str, text: str) -> str:
    match name:
        case "name":
            return word(text)
        case "limit":
            return _fitted(text, _LIMIT_PATTERNS)
        case "late" | "most_sentence" | "sentence":
            return recalled(text)
        case _:
            return text

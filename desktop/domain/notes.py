"""Notes about accounts: their categories, and what may stand in one."""

from desktop.domain.sentences import say

CATEGORIES = ("general", "money", "wagering", "contact")
LONGEST = 1000


def find_note_problem(category: str, text: str) -> str | None:
    """Why a note cannot be written, as a sentence; None when it can."""
    if category not in CATEGORIES:
        return say(
            "“{category}” is no category of notes: {categories}.",
            category=category,
            categories=", ".join(CATEGORIES),
        )
    if not text:
        return "A note needs some words."
    if len(text) > LONGEST:
        return say(
            "A note has at most {longest} characters, and this one {count}.",
            longest=LONGEST,
            count=len(text),
        )
    if not all(char.isprintable() or char == "\n" for char in text):
        return "A note is plain text: it holds a character that cannot be shown."
    return None

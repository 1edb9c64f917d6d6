"""Notes about accounts: their categories, and what may stand in one."""

CATEGORIES = ("general", "money", "wagering", "contact")
LONGEST = 1000


def find_note_problem(category: str, text: str) -> str | None:
    """Why a note cannot be written, as a sentence; None when it can."""
    if category not in CATEGORIES:
        return f"“{category}” is no category of notes: {', '.join(CATEGORIES)}."
    if not text:
        return "A note needs some words."
    if len(text) > LONGEST:
        return f"A note has at most {LONGEST} characters, and this one {len(text)}."
    if not all(char.isprintable() or char == "\n" for char in text):
        return "A note is plain text: it holds a character that cannot be shown."
    return None

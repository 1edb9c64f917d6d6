"""A language that nobody speaks: it shows what is not translated and what has no room to grow."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTranslator

OPENING, CLOSING = "⟦", "⟧"
GROWTH: Final = 40  # percent
PLAIN_LETTERS = "aceghijklnorsuwyzACEGHIJKLNORSUWYZ"
_ACCENTS = str.maketrans(PLAIN_LETTERS, "àçéĝĥîĵķļñôŕšûŵýžÀÇÉĜĤÎĴĶĻÑÔŔŠÛŴÝŽ")
_NAMES_OF_KEYS = "QShortcut"
# What a text is filled with, how a key is named and how it is marked up stay as they are.
_KEPT = re.compile(
    r"\{[^{}]*\}|%n|%\d|&\w+;|</?[a-zA-Z][^>]*>|\b(?:Ctrl|Alt|Shift)\+\S+|\*\.\w+|\bF\d\d?\b"
)


class PseudoTranslator(QTranslator):
    """Answers what another language has a text for with itself, accented, in brackets and longer.

    What none of them knows would stay English in every language, and so it does here.
    """

    def __init__(self, known: Sequence[QTranslator], parent: QObject | None = None) -> None:
        """Take the texts that a real language has.

        Args:
            known: Translators of that language, the program's and Qt's own.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._known = known

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The text as it could look in a language of long words; keys are written as they are."""
        if context == _NAMES_OF_KEYS:
            return source
        is_known = any(one.translate(context, source, disambiguation, n) for one in self._known)
        return pseudo(source) if is_known and source.strip() else source


def pseudo(source: str) -> str:
    """`Hello {0}` becomes `⟦Ĥéļļô {0}···⟧`: what stands in braces and the mnemonic stay."""
    if source.startswith(OPENING):
        return source
    accented = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS)
        for part in re.split(f"({_KEPT.pattern})", source)
    )
    longer = -(-len(_KEPT.sub("", source)) * GROWTH // 100)
    return f"{OPENING}{accented}{'·' * longer}{CLOSING}"

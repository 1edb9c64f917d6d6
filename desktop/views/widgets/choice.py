"""A box that offers codes of the book, shown as words in the language of the windows."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.models.saying import in_words

Words = Callable[[str], str]


def capitalized(code: str) -> str:
    """A code as the first word of its line: `read_only` is “Read only”, or “Solo lectura”."""
    words = in_words(code)
    return words[:1].upper() + words[1:]


class Choice(QComboBox):
    """One of some codes; people read words, the program reads the code."""

    def __init__(
        self, codes: Iterable[str] = (), words: Words = capitalized, parent: QWidget | None = None
    ) -> None:
        """Offer codes in their order.

        Args:
            codes: As the book writes them.
            words: How a code is shown.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._words = words
        self.offer(codes)

    def offer(self, codes: Iterable[str]) -> None:
        """Offer other codes in place of those before."""
        self.clear()
        for code in codes:
            self.addItem(self._words(code), str(code))

    @property
    def code(self) -> str:
        """The code that is chosen; empty when nothing is."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a code; one that is not offered changes nothing."""
        place = self.findData(str(code))
        if place >= 0:
            self.setCurrentIndex(place)

"""Text for the clipboard that spreadsheets understand."""

from collections.abc import Iterable, Sequence

from desktop.domain.lines import MINUS


def table_text(rows: Iterable[Sequence[str]], titles: Sequence[str] | None = None) -> str:
    """Write rows as tab-separated lines.

    The typographic minus becomes a hyphen, because spreadsheets take `−12.00` for text; tabs and
    line breaks within a cell become spaces.
    """
    lines = [] if titles is None else ["\t".join(map(_one_line, titles))]
    lines.extend("\t".join(_one_line(text).replace(MINUS, "-") for text in row) for row in rows)
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.replace("\t", " ").splitlines())

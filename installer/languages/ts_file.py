"""Reads and writes the translations of one language: Qt's `.ts`, sorted, without line numbers."""

from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from installer.languages.strings import Text

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Key(NamedTuple):
    """What a translation is found by."""

    context: str
    source: str


def read_ts(file: Path) -> dict[Key, str]:
    """The translations of a file; empty text for what is not translated yet."""
    if not file.exists():
        return {}
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314, our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = message.findtext("translation") or ""
            found[Key(name, message.findtext("source") or "")] = text
    return found


def write_ts(file: Path, language: str, texts: list[Text], translations: dict[Key, str]) -> None:
    """Write what the sources have, each with its translation or marked as unfinished."""
    lines = [f'{_HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = None
    for text in sorted(texts):
        if text.context != context:
            lines.extend([] if context is None else ["</context>"])
            context = text.context
            lines.append(f"<context>\n    <name>{escape(context)}</name>")
        translation = translations.get(Key(text.context, text.source), "")
        mark = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{mark}>{escape(translation)}</translation>",
            "    </message>",
        ]
    lines.extend([] if context is None else ["</context>"])
    file.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")

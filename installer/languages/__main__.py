"""Bring the translations up to date with the sources: `python -m installer.languages`.

What is new in the sources is entered without a translation, or with the one that the same text has
in another context; what has gone is dropped. Then the file is compiled for the program.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

from installer.languages.strings import find_texts
from installer.languages.ts_file import Key, read_ts, write_ts

PROJECT = Path(__file__).resolve().parents[2]
TRANSLATIONS = PROJECT / "resources" / "translations"
LANGUAGES = ("es",)


def main() -> int:
    """Update and compile every language; the status is 1 while a text has no translation."""
    texts = find_texts(PROJECT / "desktop")
    missing = 0
    for language in LANGUAGES:
        file = TRANSLATIONS / f"bookdesk_{language}.ts"
        known = read_ts(file)
        elsewhere = {key.source: text for key, text in known.items() if text}
        filled = {
            Key(text.context, text.source): known.get(Key(text.context, text.source))
            or elsewhere.get(text.source, "")
            for text in texts
        }
        write_ts(file, language, texts, filled)
        compile_ts(file, file.with_suffix(".qm"))
        without = sum(not text for text in filled.values())
        print(f"{language}: {len(filled)} texts, {without} without a translation")
        missing += without
    return 1 if missing else 0


def compile_ts(source: Path, target: Path) -> None:
    """Write the file that the program loads: Qt's own compiler, the same bytes every time."""
    release = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([release, "-silent", source, "-qm", target], check=True)


if __name__ == "__main__":
    sys.exit(main())

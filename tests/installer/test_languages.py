"""The translations know every text of the program, and are compiled as they stand."""

import ast
import re
from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.views.languages.choosing import speak
from installer import languages
from installer.languages import Key, find_texts, read_ts, write_ts

PROJECT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})|%n|%[LP1-9]")
MNEMONIC = re.compile(r"&(?=[^\W_])(?!\w+;)")
HINT = "run python installer/languages.py and translate what is new"


@pytest.fixture(scope="module")
def texts():
    found = find_texts(PROJECT / "desktop")
    assert len(found) > 4000
    return found


@pytest.fixture(scope="module")
def translations():
    return read_ts(PROJECT / "resources" / "translations" / "bookdesk_es.ts")


def test_every_text_of_the_sources_is_known_and_none_has_gone(texts, translations):
    of_sources = {Key(text.context, text.source) for text in texts}
    assert of_sources - set(translations) == set(), HINT
    assert set(translations) - of_sources == set(), HINT


def test_nothing_is_left_untranslated(translations):
    assert [key for key, text in translations.items() if not text] == [], HINT


def test_a_translation_has_the_parts_of_its_source(translations):
    # A part may be said twice or in another place, and none is lost or made up.
    differing = {
        key: text
        for key, text in translations.items()
        if text and set(PLACE.findall(key.source)) != set(PLACE.findall(text))
    }
    assert differing == {}


def test_a_translation_has_a_mnemonic_where_its_source_has_one(translations):
    differing = {
        key: text
        for key, text in translations.items()
        if text and len(MNEMONIC.findall(key.source)) != len(MNEMONIC.findall(text))
    }
    assert differing == {}


def test_blanks_around_a_text_are_kept(translations):
    differing = {
        key: text
        for key, text in translations.items()
        if text and (key.source[0].isspace(), key.source[-1].isspace())
        != (text[0].isspace(), text[-1].isspace())
    }  # fmt: skip
    assert differing == {}


def test_the_program_loads_what_the_translations_compile_to(tmp_path):
    folder = PROJECT / "resources" / "translations"
    languages.compile_ts(folder / "bookdesk_es.ts", tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == (folder / "bookdesk_es.qm").read_bytes(), HINT


def test_what_is_counted_has_its_forms_in_both_languages(qapp, texts, translations):
    counted = languages.texts_of("en", texts)
    assert set(read_ts(PROJECT / "resources/translations/bookdesk_en.ts")) == {
        Key(text.context, text.source) for text in counted
    }, HINT
    assert all("|" in translations[Key(text.context, text.source)] for text in counted)
    said = {}
    for language in ("en", "es"):
        speak(qapp, language)
        tr = partial(QCoreApplication.translate, "EntryPage", "%n key(s)", "")
        said[language] = tr(1), tr(2)
    speak(qapp, "en")
    assert said == {"en": ("1 key", "2 keys"), "es": ("1 tecla", "2 teclas")}


def test_writing_the_same_texts_again_changes_no_byte(tmp_path, texts, translations):
    write_ts(tmp_path / "es.ts", "es", texts, translations)
    written = (tmp_path / "es.ts").read_bytes()
    assert written == (PROJECT / "resources/translations/bookdesk_es.ts").read_bytes(), HINT
    assert read_ts(tmp_path / "es.ts") == translations


WINDOW = """
_TITLES = {1: "One", 2: "Two"}
def tr(text): return QCoreApplication.translate("page", text)
class Window(QWidget):
    def show_it(self):
        self.tr("&Save {0}")
        tr("plain")
        tr(_TITLES[1])
        QCoreApplication.translate("other", "named")
"""


def test_texts_of_windows_are_found_in_their_contexts():
    found = Counter(languages._of_windows(ast.parse(WINDOW), Path("window.py")))
    assert set(found) == {
        ("Window", "&Save {0}"), ("page", "plain"), ("page", "One"), ("page", "Two"),
        ("other", "named"),
    }  # fmt: skip


BELOW = '''
"""The docstring of a module."""
NOTHING = "Nothing was changed."
def f(code):
    """The docstring of a function."""
    key = f"limit/{code} of a thing"
    raise InputError(say("{code} is {what}.", code=code, what="off the board"), "Call again.")
    raise ValueError("a fault of the program")
'''


def test_sentences_of_the_rooms_below_are_found():
    assert {source for _, source in languages._of_a_room_below(ast.parse(BELOW))} == {
        "Nothing was changed.", "{code} is {what}.", "off the board", "Call again.",
    }  # fmt: skip

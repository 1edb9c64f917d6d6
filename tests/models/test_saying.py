"""Sentences of the rooms below, words and amounts in the language of the windows."""

import pytest

from desktop.domain.errors import InputError
from desktop.domain.sentences import joined, say
from desktop.models.saying import heading, in_words, shown, shown_error, spoken_money
from desktop.models.table import Column, RowTableModel
from desktop.services.settings.reading import title_of_key
from desktop.services.void_reasons import read_void_reasons
from desktop.views.languages.choosing import language_of, locale_of, speak
from desktop.views.languages.pseudo import pseudo


@pytest.fixture
def spanish(qapp):
    speak(qapp, "es")
    yield
    speak(qapp, "en")


def test_without_another_language_everything_is_as_it_was_said(qapp):
    sentence = say("{code} is no player: only players call. {nothing}", code="A1", nothing="Stop.")
    assert shown(sentence) == sentence
    assert (in_words("half_won"), heading("Player owes")) == ("half won", "Player owes")


def test_a_sentence_is_said_anew_with_its_parts(spanish):
    error = InputError(
        say("{code} is no player: only players call. {nothing}", code="A1",
            nothing="Nothing was changed.")
    )  # fmt: skip
    assert str(error).startswith("A1 is no player")
    assert shown_error(error) == (
        "A1 no es un jugador: solo los jugadores llaman. No se cambió nada."
    )


def test_sentences_in_a_row_are_each_said_anew(spanish):
    row = joined(", ", (say("{count} legs", count=3), "no action"))
    assert shown(row) == "3 selecciones, sin acción"


def test_a_name_of_one_word_is_no_word_of_the_program(spanish):
    assert shown(say("{count} legs", count="Draw")) == "Draw selecciones"


def test_words_and_titles_are_said_anew(spanish):
    assert (in_words("half_won"), in_words("")) == ("medio ganado", "")
    assert Column("What to know", str).title == "Qué saber"
    assert (in_words("opener"), in_words("wednesday")) == ("apertura", "miércoles")
    assert shown(title_of_key("wager_limit")) == "Límite de jugada"
    assert all(shown(reason) != reason for reason in read_void_reasons())


def test_a_table_says_titles_and_sentences_in_the_language_of_now(qapp):
    columns = (Column("What to know", lambda row: say("{count} legs", count=row)),)
    speak(qapp, "es")
    try:
        model = RowTableModel(columns, key=lambda row: row)
    finally:
        speak(qapp, "en")
    assert model.columns[0].title == "Qué saber"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("550.00", "Risk 550.00 dollars"),
        ("−12.50", "Risk minus 12.50 dollars"),
        ("+12.50", "Risk 12.50 dollars"),
        ("even", "Risk even"),
    ],
)
def test_an_amount_is_said_in_full(text, said):
    assert spoken_money("Risk", text) == said


def test_the_pseudo_language_keeps_parts_keys_and_mnemonics():
    text = pseudo("&Save {0} with Ctrl+S")
    assert text.startswith("⟦&Šàvé {0} ŵîtĥ Ctrl+S")
    assert text.endswith("⟧")
    assert len(text) >= 1.3 * len("&Save {0} with Ctrl+S")
    assert pseudo(text) == text


@pytest.mark.parametrize(
    ("choice", "asked", "language"),
    [
        ("system", "es", "es"),
        ("system", "fr", "en"),
        ("en", "es", "en"),
        ("pseudo", "es", "pseudo"),
    ],
)
def test_a_choice_goes_before_what_the_system_speaks(monkeypatch, choice, asked, language):
    monkeypatch.setenv("BOOKDESK_LANGUAGE", asked)
    assert language_of(choice) == language


def test_numbers_are_written_as_the_trade_writes_them_in_both_languages():
    for language in ("en", "es"):
        locale = locale_of(language)
        assert (locale.groupSeparator(), locale.decimalPoint()) == (",", ".")

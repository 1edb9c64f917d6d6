"""Sentences that remember how they were made."""

import pickle

import pytest

from desktop.domain.errors import InputError
from desktop.domain.sentences import Sentence, joined, say, sentence_of


def test_a_sentence_is_its_english_text():
    sentence = say("Over the limit by {amount}.", amount="250.00")
    assert sentence == "Over the limit by 250.00."
    assert {sentence: 1}["Over the limit by 250.00."] == 1


def test_it_remembers_template_and_parts():
    inner = say("{count} legs", count=3)
    sentence = say("{ticket} waits for {what}.", ticket="KA1", what=inner)
    assert sentence.template == "{ticket} waits for {what}."
    assert sentence.parts == {"ticket": "KA1", "what": "3 legs"}
    assert sentence.parts["what"].template == "{count} legs"


def test_an_error_keeps_it_and_says_it_in_english():
    error = InputError(
        say("There is no account “{code}”.", code="A1"), say("Type {key}.", key="F4")
    )
    assert str(error) == "There is no account “A1”."
    assert error.sentence.template == "There is no account “{code}”."
    assert say("{account}: {error}", account="A1", error=error).parts["error"] is error.sentence


@pytest.mark.parametrize("error", [InputError("Nothing was changed."), ValueError(5), KeyError()])
def test_what_has_no_template_is_said_as_it_stands(error):
    assert sentence_of(error) == (str(error) or "")


def test_it_comes_through_a_child_process_unchanged():
    error = InputError(say("{name} is empty.", name=say("sheet {number}", number=2)))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301, bytes of our own
    assert again.sentence == error.sentence
    assert again.sentence.parts["name"].template == "sheet {number}"


def test_sentences_in_a_row_are_each_remembered():
    row = joined(" {or} ", ("plain", say("{count} more", count=2)))
    assert row == "plain {or} 2 more"
    assert [*row.parts.values()][1].template == "{count} more"


def test_what_is_added_to_a_sentence_does_not_make_it_forget():
    whole = "First. " + (say("Row {number}.", number=2) + " Done.")
    assert whole == "First. Row 2. Done."
    assert isinstance(whole, Sentence)
    assert "Row {number}." in templates_of(whole)


def templates_of(sentence):
    yield sentence.template
    for part in sentence.parts.values():
        if isinstance(part, Sentence):
            yield from templates_of(part)


def test_a_brace_in_what_was_typed_is_no_place_for_a_part():
    assert say("“{typed}” is no line.", typed="{0} {x") == "“{0} {x” is no line."


def test_a_sentence_stays_as_it_was_said():
    with pytest.raises(AttributeError, match="stays as it was said"):
        say("{a}", a=1).template = "other"

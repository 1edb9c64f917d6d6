"""The fields of the form and the line of ticket entry are two ways to say one wager."""

import pytest

from desktop.domain.entry.form_text import HEADS, FormText, read_form
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import EntryError


@pytest.mark.parametrize(
    "line",
    [
        "452 100", "452 -3.5 -115 w200", "P 452/454 o47.5 r100", "T6 452/454 100",
        "RR2,3 452/454/456 20", "RV 452/454 100", "452 r100 fp",
    ],
)  # fmt: skip
def test_a_line_that_the_form_can_say_is_written_again_alike(line):
    fields = read_form(parse_entry(line))
    assert parse_entry(fields.text).wagers == parse_entry(line).wagers


@pytest.mark.parametrize("line", ["452 100; 454 100", 'WR "Rain" +250 100'])
def test_what_no_form_can_say_leaves_its_fields_empty(line):
    assert read_form(parse_entry(line)) == FormText()


def test_selections_of_a_line_that_is_not_complete_are_kept():
    with pytest.raises(EntryError) as refused:
        parse_entry("P 452/454 o47.5")
    fields = read_form(None, refused.value.legs)
    assert fields.selections == ("452", "454 o47.5")
    assert fields.without_last().with_selection("461 ml").text == "452/461 ml"


@pytest.mark.parametrize("head", HEADS)
def test_every_kind_of_the_form_can_be_read(head):
    made = FormText(head, ("452", "454", "456"), "100")
    if not head:
        made = FormText(head, ("452",), "100")
    assert parse_entry(made.text).wagers

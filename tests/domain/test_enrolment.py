"""Enrolment codes and the six words."""

import pytest

from desktop.domain.enrolment import EnrolmentCode, read_enrolment_code, six_words
from desktop.domain.errors import InputError

CODE = EnrolmentCode("192.168.1.7", 8765, bytes(range(32)), bytes(16), bytes(range(16)))


@pytest.mark.parametrize(
    "text",
    [
        CODE.text(),
        f"  {CODE.text().lower()}\n",
        CODE.text().replace(" # ", "#"),
        CODE.text()[:-8] + "-" + CODE.text()[-8:],
    ],
)
def test_a_code_is_read_as_it_was_written_down(text):
    assert read_enrolment_code(text) == CODE


@pytest.mark.parametrize(
    "text",
    ["", "12345", CODE.text()[:-1], CODE.text() + "A", CODE.text().replace("8765", "99999")],
)
def test_whatever_else_is_typed_is_refused_with_a_sentence(text):
    with pytest.raises(InputError, match="host:port # fingerprint # code"):
        read_enrolment_code(text)


def test_another_key_server_or_book_has_other_words():
    parts = [bytes(32), bytes(32), bytes(16)]
    words = six_words(*parts)
    assert len(words) == 6
    for place in range(3):
        other = [*parts]
        other[place] = b"x" * len(other[place])
        assert six_words(*other) != words
    assert six_words(*parts) == words

"""Which passwords and PINs are too easy."""

import pytest

from desktop.domain.secrets import find_password_problem, find_pin_problem


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", "12 characters"),
        ("elevenchars", "12 characters"),
        ("aaaaaaaaaaaaaa", "repeats itself"),
        ("redsoxredsoxredsox", "repeats itself"),
        ("Password1234!", "tried first"),
        ("Football2026!", "tried first"),
        ("my 12345678 keys", "tried first"),
        ("qwertyuiop[]", "tried first"),
        ("xx87654321xx", "tried first"),
        ("Annabel-is-here", "user's name"),
        ("an otter in the attic", None),
        ("Kite-82 barn!", None),
        ("correct horse", None),
    ],
)
def test_a_password_is_told_why_it_is_too_easy(password, problem):
    found = find_password_problem(password, "annabel")
    assert found is None if problem is None else problem in found


@pytest.mark.parametrize(
    ("pin", "is_taken"),
    [("4711", True), ("90210", True), ("1234", False), ("8765", False), ("0000", False),
     ("890123", False), ("123", False), ("123456789", False), ("12a4", False), ("٤٧١١", False)],
)  # fmt: skip
def test_a_pin_is_digits_that_are_not_tried_first(pin, is_taken):
    assert (find_pin_problem(pin) is None) == is_taken

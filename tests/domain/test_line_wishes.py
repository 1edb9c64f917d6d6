"""Lines that a desk waits for: read as typed, met by the line or anything better."""

import pytest

from desktop.domain.errors import InputError
from desktop.domain.line_wishes import read_wishes
from desktop.domain.markets import Form


@pytest.mark.parametrize(
    ("text", "line", "price", "expected"),
    [
        ("451 +3", 12, "-110", True),
        ("451 +3", 14, "-120", True),
        ("451 +3", 10, "+100", False),
        ("452 -3", -10, "-110", True),
        ("452 -3", -14, "-110", False),
        ("451 +3 -105", 12, "-110", False),
        ("451 +3 -105", 12, "+100", True),
        ("451 o47.5", 188, "-110", True),
        ("451 o47.5", 192, "-110", False),
        ("452 u47.5", 192, "-110", True),
        ("452 u47.5", 188, "-110", False),
        ("451 +130", 0, "+135", True),
        ("451 ml +130", 0, "+125", False),
        ("452 ml -120", 0, "d1.90", True),
    ],
)
def test_a_wish_is_met_by_what_is_as_good_or_better_for_who_takes_it(text, line, price, expected):
    (wish,) = read_wishes(text)
    selection = next(iter(sorted(wish.selections(Form.GAME), key=str)))
    assert wish.is_met(selection, line, price) is expected


def test_several_are_apart_by_semicolons_and_none_is_none():
    assert [wish.text for wish in read_wishes("451 +3; 452 ml -120 ;")] == ["451 +3", "452 ml -120"]
    assert read_wishes("  ") == ()


@pytest.mark.parametrize("text", ["451", "Kansas +3", "P 451 453", "451 eh+1", "+3"])
def test_what_is_no_line_to_wait_for_is_refused_with_an_example(text):
    with pytest.raises(InputError, match=r"no line to wait for\. Type for instance 451"):
        read_wishes(text)

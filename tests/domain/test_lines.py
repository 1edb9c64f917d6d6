import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters, format_spread, parse_line, typeset_quarters

quarters = st.integers(-39_999, 39_999)


@given(quarters)
def test_a_spread_reads_back_as_it_was_written(line):
    assert parse_line(format_spread(line)) == line


@given(quarters)
def test_a_total_reads_back_as_it_was_written(line):
    assert parse_line(format_quarters(line)) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("-3.5", -14),
        ("+7", 28),
        ("47½", 190),
        ("47h", 190),
        ("pk", 0),
        ("PICK", 0),
        ("0", 0),
        ("−0.25", -1),
        ("2.75", 11),
        ("2¾", 11),
        ("21/2", 10),
        ("3.50", 14),
    ],
)
def test_a_line_is_read_into_quarter_points(text, line):
    assert parse_line(text) == line


@pytest.mark.parametrize(
    "text", ["", "-", "three", "2 1/2", "47.", "3,5", "1e1", "--3", "99999", "+", "٣", "3.5.5"]
)
def test_what_is_no_line_is_refused(text):
    with pytest.raises(InputError, match="is not a line"):
        parse_line(text)


def test_an_endless_line_is_refused():
    with pytest.raises(InputError, match="is not a line"):
        parse_line("9" * 5000)


@pytest.mark.parametrize("text", ["3.1", "-7.333", "3.05", "3.255"])
def test_a_line_between_quarter_points_is_refused(text):
    with pytest.raises(InputError, match="quarter points"):
        parse_line(text)


@pytest.mark.parametrize(
    ("line", "spread", "plain"), [(-14, "-3.5", "-3.5"), (28, "+7", "7"), (0, "pk", "0")]
)
def test_a_spread_shows_its_sign(line, spread, plain):
    assert (format_spread(line), format_quarters(line)) == (spread, plain)


@pytest.mark.parametrize(
    ("line", "text"), [(190, "47½"), (2, "½"), (-13, "−3¼"), (-1, "−¼"), (28, "7"), (0, "0")]
)
def test_people_read_fractions_and_the_true_minus(line, text):
    assert typeset_quarters(line) == text

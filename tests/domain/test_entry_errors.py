"""Every refusal of the grammar of ticket entry, with its position."""

from typing import NamedTuple

import pytest

from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import EntryError

# The position of each is marked in the text with "^", which is taken out before parsing.
REFUSED = [
    ("451 ^0", "an amount is above 0"),
    ("451 ^0.00", "an amount is above 0"),
    ("451 ^r0", "an amount is above 0"),
    ("451 ^1.555", "at most two decimals"),
    ("451 ^r25.255", "at most two decimals"),
    ("451 r^-500", "never negative"),
    ("451 $^−5", "never negative"),
    ("451 ^1000000000001", "larger than any"),
    ("451 ^999999999999999999999", "larger than any"),
    ("451 ^2000000000k", "larger than any"),
    ("451 ^1,500", "no comma"),
    ("451 ^r1,500.00", "no comma"),
    ("451 ^$x", "an amount was expected"),
    ("451 $500 ^452", "semicolon or the end"),
    ("451 max ^500", "semicolon or the end"),
    ("451 500^!", "semicolon or the end"),
    ("452 ^3.5 100", "is not the amount"),
    ("451 o ^47.5", "the total or the amount"),
    ("451 ^454 100", "straights (ST) or a parlay (P)"),
    ("451^/454 100", "straights (ST) or a parlay (P)"),
    ("452 -3 ^-50 100", "cannot be meant"),
    ("461 ml ^-3 100", "cannot be meant"),
    ("461 o47.5 ^+50 100", "cannot be meant"),
    ("461 -110 ^-3 100", "cannot be meant"),
    ("461 -110 ^-115 100", "one price"),
    ("461 -110 ^o47 100", "in front of the price"),
    ("461 ml ^o47 100", "one market"),
    ("451 ^-3.3 100", "quarter points"),
    ("451 ^o47.1 100", "quarter points"),
    ("451 ^o47.125 100", "quarter points"),
    ("451 ^o99999 100", "no line is as large"),
    ("451 ^o0 100", "above 0"),
    ("451 ^-110.5 100", "whole number"),
    ("451 ^-110. 100", "whole number"),
    ("451 ^+9999999 100", "not a price that a house writes"),
    ("451 ^-11111111111111111 100", "no price is as long"),
    ("451 ^d1 100", "above 1"),
    ("451 ^d0.5 100", "above 1"),
    ("451 ^f5 100", "not a price"),
    ("451 ^f0/2 100", "above 0"),
    ("451 ^- 3 100", "after the sign"),
    ("451^:5q 100", "does not name a period"),
    ("451^: 100", "does not name a period"),
    ("451 o47^:1h 100", "right after the rotation number"),
    ("^0451 100", "not a rotation number"),
    ("^1234567 100", "not a rotation number"),
    ("^47.5 100", "a rotation number was expected"),
    ("^o47.5 100", "a rotation number was expected"),
    ("^-3 100", "a rotation number was expected"),
    ("^hello", "a rotation number was expected"),
    ("^; 451 100", "a rotation number was expected"),
    ("451 100; ^; 452 100", "a rotation number was expected"),
    ("^@ 451 100", "right after “@”"),
    ("451 ^@A 100", "an amount was expected"),
    ("P ^-3 454 100", "a rotation number was expected"),
    ("P 451/^/454 100", "a rotation number was expected"),
    ("P 451 ^; 452 100", "a second selection was expected"),
    ("P 451 ^454; 452 100", "is 454 a team or the amount?"),
    ("P 451 ^max; 452 100", "P needs 2 selections."),
    ("P 451 ^$100; 452 100", "P needs 2 selections."),
    ("451 ^draaw 100", "an amount was expected instead of “draaw”"),
    ("451 o^ver 47 100", "“ver”"),
    ("451^; 452 100", "an amount was expected"),
]  # fmt: skip

LATER = [
    ("^T6 452 454 455 100", "teasers cannot be written yet"),
    ("^T10sw 452 454u 455 120", "teasers cannot be written yet"),
    ("^t6.5 452 454 100", "teasers cannot be written yet"),
    ("^RR2 452 454 461 466 50", "round robins cannot be written yet"),
    ("^rr2,3 452 454 461 w20", "round robins cannot be written yet"),
    ("^RR 452 454 461 w20", "round robins cannot be written yet"),
    ("^IF 452 500 454", "if bets cannot be written yet"),
    ("452 -3 500 ^> 454 o47.5", "if bets cannot be written yet"),
    ("452 -3 500 ^>> 454 o47.5 100", "if bets cannot be written yet"),
    ("^RV 452 454 100", "reverses cannot be written yet"),
    ("451 100; ^ra452 454 100", "action reverses cannot be written yet"),
    ("P 452 454 ^* 100", "open parlays cannot be written yet"),
    ("^#KD1042-7 461ml", "open parlays cannot be filled yet"),
    ("452 -3 ^b. r500", "bought points cannot be written yet"),
    ("452-3^b1.5 r500", "bought points cannot be written yet"),
    ("452 -3 ^bh 500", "bought points cannot be written yet"),
    ("452 -3 ^b 500", "bought points cannot be written yet"),
    ("452 -3 ^s1 500", "sold points cannot be written yet"),
    ("452 -3 ^s. 500", "sold points cannot be written yet"),
    ("9012 ^y f5/2 50", "yes/no propositions cannot be written yet"),
    ("9012 ^N 50", "yes/no propositions cannot be written yet"),
    ("451 500 ^fp", "free plays cannot be written yet"),
    ("462 -140 ^act r200", "pitcher choices cannot be written yet"),
    ("462 -140 ^lp 200", "pitcher choices cannot be written yet"),
    ("462 -140 ^L1 200", "pitcher choices cannot be written yet"),
    ("462 -140 200 ^l2", "pitcher choices cannot be written yet"),
    ("P 462 ^act 464 lp 200", "pitcher choices cannot be written yet"),
]  # fmt: skip


class Unfinished(NamedTuple):
    typed: str
    expects: str


UNFINISHED = [
    Unfinished("", "rotation number"),
    Unfinished("  ", "rotation number"),
    Unfinished("s", "ST"),
    Unfinished("ST", "rotation number"),
    Unfinished("P ", "rotation number"),
    Unfinished("P 451", "rotation number"),
    Unfinished("P 451/", "rotation number"),
    Unfinished("@", "account"),
    Unfinished("@00123", "rotation number"),
    Unfinished("@00123 4471", "rotation number"),
    Unfinished("451", "amount"),
    Unfinished("451:", "1h"),
    Unfinished("451:p", "p3"),
    Unfinished("451 -", "line"),
    Unfinished("451 -3 -", "price"),
    Unfinished("451 -3 -1", "price"),
    Unfinished("451 -3", "amount"),
    Unfinished("451 -3 -115", "amount"),
    Unfinished("451 -3.2", "line"),
    Unfinished("451 o47.7", "line"),
    Unfinished("t", "ST"),
    Unfinished("461 d2.", "price"),
    Unfinished("451 dr", "market"),
    Unfinished("451 dc1", "market"),
    Unfinished("451 p", "market"),
    Unfinished("451 t", "market"),
    Unfinished("451 ma", "amount"),
    Unfinished("461 d", "price"),
    Unfinished("461 d1", "price"),
    Unfinished("461 d1.", "price"),
    Unfinished("461 f5", "price"),
    Unfinished("461 f5/", "price"),
    Unfinished("461 e", "price"),
    Unfinished("451 r", "amount"),
    Unfinished("451 $", "amount"),
    Unfinished("451 25.", "amount"),
    Unfinished("451 500;", "rotation number"),
    Unfinished("451 500; ", "rotation number"),
    Unfinished("P 451 454", "amount"),
]


def refusal(typed: str) -> EntryError:
    with pytest.raises(EntryError) as caught:
        parse_entry(typed)
    return caught.value


@pytest.mark.parametrize(("marked", "says"), REFUSED + LATER)
def test_a_wrong_line_is_refused_at_the_place_of_the_mistake(marked: str, says: str) -> None:
    error = refusal(marked.replace("^", "", 1))
    assert (error.position, says in str(error)) == (marked.index("^"), True), str(error)


@pytest.mark.parametrize(("marked", "says"), REFUSED + LATER)
def test_a_refusal_names_the_place_what_was_expected_and_an_example(marked: str, says: str) -> None:
    error = refusal(marked.replace("^", "", 1))
    assert f"At character {marked.index('^') + 1}: " in str(error)
    assert error.expected
    assert error.hint == f"For example: {error.example}"


@pytest.mark.parametrize(("marked", "says"), REFUSED + LATER)
def test_the_example_of_a_refusal_can_be_read(marked: str, says: str) -> None:
    assert parse_entry(refusal(marked.replace("^", "", 1)).example).wagers


@pytest.mark.parametrize("case", UNFINISHED, ids=[case.typed for case in UNFINISHED])
def test_a_half_typed_line_expects_more_at_its_end(case: Unfinished) -> None:
    error = refusal(case.typed)
    assert (error.position, error.is_incomplete) == (len(case.typed), True), str(error)
    assert case.expects in error.expected


@pytest.mark.parametrize(
    "typed",
    [
        "461 +9999999",
        "461 -110.",
        "461 d0.5",
        "461 f0/2",
        "451 -3.3",
        "451 o47.25.",
        "451 1.555",
        "hi",
    ],
)
def test_what_typing_on_cannot_mend_is_not_called_unfinished(typed: str) -> None:
    assert not refusal(typed).is_incomplete


def test_a_refusal_quotes_only_the_beginning_of_a_long_word() -> None:
    assert len(str(refusal("451 " + "x" * 5000))) < 120


def test_a_refusal_carries_the_selections_read_so_far() -> None:
    legs = refusal("P 451 -3 -115/454 o47.5/462").legs
    assert [(leg.rotation, leg.line, leg.price) for leg in legs] == [
        (451, -12, "-115"),
        (454, 190, None),
        (462, None, None),
    ]

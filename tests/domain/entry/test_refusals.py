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

KINDS = [
    ("^T6452 454 100", "names no teaser"),
    ("^T100 452 454 100", "names no teaser"),
    ("^T6.452 454 100", "names no teaser"),
    ("^T0 452 454 100", "names no teaser"),
    ("^PL6.25 452 454 100", "names no pleaser"),
    ("T6 452 -110 ^-3 454 100", "cannot be meant"),
    ("T6 452 ^; 454 100", "a second selection was expected"),
    ("T6.5 452 ^454; 455 100", "T6.5 needs 2 selections: is 454 a team or the amount?"),
    ("RV 452 ^454; 455 100", "RV needs 2 selections: is 454 a team or the amount?"),
    ("RR3 452 454 ^461; 455 100", "RR3 needs 3 selections: is 461 a team or the amount?"),
    ("RR2 452 454 -3^; 455 100", "a third selection was expected"),
    ("RR4 452 454 466 -3^; 455 100", "one more selection was expected"),
    ("IF 452 ^454; 455 100", "IF needs 2 selections: is 454 a team or the amount?"),
    ("IF 452 ^r500 454", "IF needs 2 selections."),
    ("^RR 452 454 461 w20", "the sizes of the parlays were expected"),
    ("^RR, 452 454 461 w20", "the sizes of the parlays were expected"),
    ("^RR452 454 461 w20", "“452” is no size of parlays"),
    ("^RR1 452 454 461 w20", "2 selections at least"),
    ("^RR3-2 452 454 461 w20", "a range rises"),
    ("^RR2,2-3 452 454 461 w20", "named twice"),
    ("RR2 452 ^* 461 100", "a round robin has no open spots"),
    ("RV 452 ^* 100", "a reverse has no open spots"),
    ("IF 452 ^* 100", "an if bet has no open spots"),
    ("452 ^* 100", "a straight has no open spots"),
    ("452 100 > 454 ^* 100", "each part of an if bet is one selection"),
    ("P * * ^100", "a selection beside the open spots"),
    ("P 452 454 $100 ^*", "in front of the amount"),
    ("P 452 454 100 ^> 461", "a parlay cannot be a part of an if bet"),
    ("T6 452 454 100 ^>> 461", "a teaser cannot be a part of an if bet"),
    ("PL6 452 454 100 ^> 461", "a pleaser cannot be a part of an if bet"),
    ("RR2 452 454 461 100 ^> 461", "a round robin cannot be a part of an if bet"),
    ("RA 452 454 100 ^> 461", "a reverse cannot be a part of an if bet"),
    ("ST 452 100 ^> 461", "begins without ST"),
    ("IF 452 454 100 ^> 461", "one before each"),
    ("452 ^> 454 100", "an amount was expected"),
    ("452 100 > ^> 454 100", "a rotation number was expected"),
    ("452 100 >>^> 454 100", "a rotation number was expected"),
    ("452 100 > 454 100 ^>> 461", "are not mixed"),
    ("452 100 >> 454 ^> 461", "are not mixed"),
    ("452 100 > 454^/461 100", "each part of an if bet is one selection"),
    ("452 100 > 454 ^461 100", "each part of an if bet is one selection"),
    ("452 100 > ^P 454 461 100", "a rotation number was expected"),
    ("^#KD1042-6 461", "its last digit does not fit"),
    ("^#1042 461", "is not a ticket number"),
    ("#KD1042-7 461 ^$100", "leave the amount out"),
    ("#KD1042-7 ^r100", "a rotation number was expected"),
    ("#KD1042-7 461 ^fp", "says already whether it is free play"),
    ("#KD1042-7 461 ^* 463", "not written again"),
    ("451 ^#KD1042-7 100", "an amount was expected"),
    ("452 -3 ^b0 500", "by the half"),
    ("452 -3 ^b.25 500", "by the half"),
    ("452 -3 ^b1.3 500", "quarter points"),
    ("452 -3 ^b500", "a space stands in front of the amount"),
    ("452 -3 ^s25 100", "nobody has 25 points sold"),
    ("452 -3 b1 ^s1 500", "once in a selection"),
    ("461 ml ^b 100", "on a spread or a total"),
    ("461 -110 ^s1 100", "on a spread or a total"),
    ("461 eh-1 ^b 100", "on a spread or a total"),
    ("452 -3 b. ^-115 500", "“-115” stands in front of “b.”"),
    ("452 b ^-3 500", "“-3” stands in front of “b”"),
    ("462 act ^ml 100", "“ml” stands in front of “act”"),
    ("452 -3 ^buy 500", "instead of “buy”"),
    ("451 $500 ^b", "a semicolon or the end"),
    ("462 act ^lp 200", "the pitchers were said already"),
    ("462 lp 200 ^act", "the pitchers were said already"),
    ("P 462 464 200 lp ^act", "the pitchers were said already"),
    ("462 lp 100 ^act > 464", "the pitchers were said already"),
    ("462 100 > 464 lp 100 ^act > 466", "the pitchers were said already"),
    ("451 fp 100 ^fp", "free play is said once"),
    ("451 $100 fp ^100", "a semicolon or the end"),
    ("461 eh^-1.5 100", "whole goals"),
    ("461 eh^-1.25 100", "whole goals"),
    ("461 eh ^pk 100", "whole goals"),
    ("461 eh-110 ^-1 100", "the handicap stands in front of the price"),
    ("461 eh-1 ^-2 100", "cannot be meant"),
    ("9012 ^top 20", "how many positions"),
    ("9012 ^top0 20", "there is no “top0”"),
    ("9012 ^top1000 20", "there is no “top1000”"),
    ("9012 y ^n 20", "one market"),
    ("9012 y ^-3 20", "cannot be meant"),
    ("WR ^100", "the text in quotes was expected"),
    ("WR ^451 100", "the text in quotes was expected"),
    ('WR ^"" 100', "says nothing"),
    ('WR ^"  " -110 100', "says nothing"),
    ('WR "Smith" ^451 -3 100', "a price or what is risked"),
    ('WR "Smith" ^100', "names its risk and what it wins"),
    ('WR "Smith" ^max', "names its risk and what it wins"),
    ('WR "Smith" ^w100 r100', "names its risk and what it wins"),
    ('WR "Smith" r100 ^r200', "after the risk comes the win"),
    ('WR "Smith" -110 r100 ^w200', "a semicolon or the end"),
    ('WR "Smith" -110 100 ^lp', "a write-in has no pitchers"),
    ('WR "Smith" ^on 2026-02-30 -110 100', "is no day"),
    ('WR "Smith" ^on 2026-1-2 -110 100', "is no day"),
    ('WR "Smith" ^-110.5 100', "whole number"),
    ('451 ^"Smith" 100', "an amount was expected"),
    ("451 ^on 2026-11-03 100", "an amount was expected"),
    ("WR^452 100", "the text in quotes was expected"),
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
    Unfinished("P 451 *", "amount"),
    Unfinished("P *", "rotation number"),
    Unfinished("P 451 454 lp", "amount"),
    Unfinished("P 451 454 *", "amount"),
    Unfinished("T", "T6"),
    Unfinished("T6", "rotation number"),
    Unfinished("T6 451", "rotation number"),
    Unfinished("T6 451 454", "amount"),
    Unfinished("pl", "ST"),
    Unfinished("PL6", "rotation number"),
    Unfinished("r", "RR2"),
    Unfinished("rr", "RR2"),
    Unfinished("RR2,", "RR2,3"),
    Unfinished("RR2-", "RR2-4"),
    Unfinished("RR2 451 454", "rotation number"),
    Unfinished("RR2 451 454 461", "amount"),
    Unfinished("i", "IF"),
    Unfinished("IF 451", "amount"),
    Unfinished("IF 451 100", ">"),
    Unfinished("IF 451 100 lp", ">"),
    Unfinished("451 100 >", "rotation number"),
    Unfinished("451 100 >>", "rotation number"),
    Unfinished("RV 451 454", "amount"),
    Unfinished("#", "ticket number"),
    Unfinished("#KD10", "ticket number"),
    Unfinished("#KD1042-7", "rotation number"),
    Unfinished("#KD1042-7 461/", "rotation number"),
    Unfinished("451 -3 b.", "amount"),
    Unfinished("451 lp", "amount"),
    Unfinished("451 ac", "amount"),
    Unfinished("451 500 f", "end"),
    Unfinished("451 500 ac", "end"),
    Unfinished("451 eh-", "line"),
    Unfinished("451 wi", "market"),
    Unfinished("451 to", "amount"),
    Unfinished("451 top", "top10"),
    Unfinished("w", "ST"),
    Unfinished("WR", "text in quotes"),
    Unfinished('WR "Sm', "quotation mark"),
    Unfinished('WR "Smith"', "price"),
    Unfinished('WR "Smith" on 2026-1', "day"),
    Unfinished('WR "Smith" on', "day"),
    Unfinished('WR "Smith" -110', "amount"),
    Unfinished('WR "Smith" r100', "amount"),
]


def refusal(typed: str) -> EntryError:
    with pytest.raises(EntryError) as caught:
        parse_entry(typed)
    return caught.value


@pytest.mark.parametrize(("marked", "says"), REFUSED + KINDS)
def test_a_wrong_line_is_refused_at_the_place_of_the_mistake(marked: str, says: str) -> None:
    error = refusal(marked.replace("^", "", 1))
    assert (error.position, says in str(error)) == (marked.index("^"), True), str(error)


@pytest.mark.parametrize(("marked", "says"), REFUSED + KINDS)
def test_a_refusal_names_the_place_what_was_expected_and_an_example(marked: str, says: str) -> None:
    error = refusal(marked.replace("^", "", 1))
    assert f"At character {marked.index('^') + 1}: " in str(error)
    assert error.expected
    assert error.hint == f"For example: {error.example}"


@pytest.mark.parametrize(("marked", "says"), REFUSED + KINDS)
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

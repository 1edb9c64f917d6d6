"""Whatever is written is read back alike, and no text makes the reader stumble."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.entry.format import format_entry
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import (
    TOTALS,
    Amount,
    Entry,
    EntryError,
    LegEntry,
    Wager,
    WrittenMarket,
)
from desktop.domain.entry.tokens import Role, tokens
from desktop.domain.markets import Period
from desktop.domain.money import LARGEST_AMOUNT
from desktop.domain.tickets import AmountMode, TicketKind

GAME_MARKETS = tuple(WrittenMarket)[:11]

american = st.integers(100, 1_000_000).flatmap(lambda size: st.sampled_from([size, -size]))
prices = st.one_of(
    american.map(lambda number: f"{number:+d}"),
    st.integers(101, 99999).map(lambda hundredths: f"d{hundredths // 100}.{hundredths % 100:02d}"),
    st.tuples(st.integers(1, 999), st.integers(1, 99)).map(lambda parts: f"f{parts[0]}/{parts[1]}"),
)


@st.composite
def written_legs(draw: st.DrawFn) -> LegEntry:
    market = draw(st.none() | st.sampled_from(GAME_MARKETS))
    line = None
    if market is WrittenMarket.SPREAD:
        line = draw(st.integers(-399, 399))
    elif market in TOTALS:
        line = draw(st.none() | st.integers(1, 39_999))
    return LegEntry(
        rotation=draw(st.integers(1, 999_999)),
        period=draw(st.none() | st.sampled_from(Period)),
        market=market,
        line=line,
        price=draw(st.none() | prices) if market is not None else None,
    )


amounts = st.one_of(
    st.just(Amount(None)),
    st.integers(1, LARGEST_AMOUNT // 100).map(lambda dollars: Amount(dollars * 100, is_bare=True)),
    st.builds(
        Amount,
        st.integers(1, LARGEST_AMOUNT),
        st.sampled_from([None, AmountMode.RISK, AmountMode.WIN]),
    ),
)
straights = st.builds(Wager, st.just(TicketKind.STRAIGHT), st.tuples(written_legs()), amounts)
parlays = st.builds(
    Wager,
    st.just(TicketKind.PARLAY),
    st.lists(written_legs(), min_size=2, max_size=4).map(tuple),
    amounts,
)
accounts = st.text(string.ascii_letters + string.digits + "-_.", min_size=1, max_size=8)
pins = st.text(string.digits, min_size=4, max_size=8)
players = st.one_of(st.just((None, None)), st.tuples(accounts, st.none() | pins))
entries = st.builds(
    lambda player, wagers: Entry(*player, tuple(wagers)),
    players,
    st.lists(straights | parlays, min_size=1, max_size=3),
)


@given(entries)
@settings(max_examples=300)
def test_what_is_written_is_read_back_alike(entry: Entry) -> None:
    assert parse_entry(format_entry(entry)) == entry


@given(entries)
@settings(max_examples=100)
def test_the_canonical_line_stays_as_it_is(entry: Entry) -> None:
    line = format_entry(entry)
    assert format_entry(parse_entry(line)) == line


pieces = st.sampled_from(
    [*"@;/:+-−.*>#$ 0½hkdfrwmpbsnyouet", "ST ", "451", "47.5", "dc1x", "max", "f5/2", "d1.9", "ml"]
)
grammar_like = st.lists(pieces, max_size=14).map("".join)


def attempt(text: str) -> Entry | EntryError:
    try:
        return parse_entry(text)
    except EntryError as error:
        return error


@given(st.text() | grammar_like)
@settings(max_examples=500)
def test_any_text_is_read_or_refused_at_a_place_inside_it(text: str) -> None:
    outcome = attempt(text)
    if isinstance(outcome, Entry):
        assert parse_entry(format_entry(outcome)) == outcome
    else:
        assert 0 <= outcome.position <= len(text)
        assert outcome.expected


@given(entries, st.integers(0, 200))
@settings(max_examples=200)
def test_a_line_cut_short_is_read_or_refused(entry: Entry, length: int) -> None:
    cut = format_entry(entry)[:length]
    outcome = attempt(cut)
    assert isinstance(outcome, Entry) or outcome.position <= len(cut)


@pytest.mark.parametrize("piece", ["4", "-", "451 -9", "o", "451 d", "9.", "@", "k", ",1", ";"])
def test_a_very_long_line_is_refused_as_a_sentence(piece: str) -> None:
    with pytest.raises(EntryError):
        parse_entry(piece + piece[-1] * 20_000)


@given(st.text() | grammar_like)
@settings(max_examples=200)
def test_tokens_stand_in_order_and_cover_all_but_the_spaces(text: str) -> None:
    found = tokens(text)
    ends = [0, *(token.end for token in found)]
    assert all(token.end > token.start for token in found)
    gaps = [text[end : token.start] for end, token in zip(ends, found, strict=False)]
    assert all(not gap.strip() for gap in [*gaps, text[ends[-1] :]])


def test_each_token_has_the_role_it_is_coloured_by() -> None:
    found = tokens("@A1 4471 P 451:1h -3. -115/454o47 100; 462 act $5!")
    assert [(token.text, token.role) for token in found] == [
        ("A1", Role.ACCOUNT),
        ("4471", Role.PIN),
        ("p", Role.HEAD),
        ("451", Role.ROTATION),
        (":1h", Role.PERIOD),
        ("-3.", Role.LINE),
        ("-115", Role.PRICE),
        ("/", Role.SLASH),
        ("454", Role.ROTATION),
        ("o47", Role.MARKET),
        ("100", Role.AMOUNT),
        (";", Role.SEPARATOR),
        ("462", Role.ROTATION),
        ("act", Role.LATER),
        ("$5", Role.AMOUNT),
        ("!", Role.UNKNOWN),
    ]

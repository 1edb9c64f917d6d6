"""Whatever is written is read back alike, and no text makes the reader stumble."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.entry.format import format_entry
from desktop.domain.entry.reading import parse_entry
from desktop.domain.entry.terms import (
    FILLS_FOR_NOTHING,
    HANDICAPS,
    TOTALS,
    Amount,
    Entry,
    EntryError,
    LegEntry,
    Wager,
    WriteIn,
    WrittenMarket,
)
from desktop.domain.entry.tokens import Role, tokens
from desktop.domain.markets import Period
from desktop.domain.money import LARGEST_AMOUNT
from desktop.domain.numbers import station_letters, ticket_number
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import AmountMode, PitcherOption, TicketKind

WITH_SPOTS = {TicketKind.PARLAY, TicketKind.TEASER, TicketKind.PLEASER}

american = st.integers(100, 1_000_000).flatmap(lambda size: st.sampled_from([size, -size]))
prices = st.one_of(
    american.map(lambda number: f"{number:+d}"),
    st.integers(101, 99999).map(lambda hundredths: f"d{hundredths // 100}.{hundredths % 100:02d}"),
    st.tuples(st.integers(1, 999), st.integers(1, 99)).map(lambda parts: f"f{parts[0]}/{parts[1]}"),
)


pitcher_options = st.none() | st.sampled_from(
    [option for option in PitcherOption if option is not PitcherOption.ACTION_LOCKED]
)


@st.composite
def written_legs(draw: st.DrawFn) -> LegEntry:
    market = draw(st.none() | st.sampled_from(WrittenMarket))
    line = None
    if market is WrittenMarket.SPREAD:
        line = draw(st.integers(-399, 399))
    elif market is WrittenMarket.TOP:
        line = 4 * draw(st.integers(1, 999))
    elif market in HANDICAPS:
        line = draw(st.none() | st.integers(1, 99).map(lambda goals: 4 * goals))
        line = line and draw(st.sampled_from([line, -line]))
    elif market in TOTALS:
        line = draw(st.none() | st.integers(1, 39_999))
    has_points = market in TOTALS | {None, WrittenMarket.SPREAD}
    return LegEntry(
        rotation=draw(st.integers(1, 999_999)),
        period=draw(st.none() | st.sampled_from(Period)),
        market=market,
        line=line,
        price=draw(st.none() | prices) if market is not None else None,
        half_points=draw(st.integers(-40, 40)) if has_points else 0,
        pitchers=draw(pitcher_options),
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
CONDITIONS = st.sampled_from(Condition)
cards = st.tuples(
    st.integers(1, 99), st.sampled_from(["", ".5"]), st.text(string.ascii_lowercase, max_size=3)
).map(lambda parts: "".join(map(str, parts)))
kinds_with_spots = st.sampled_from([TicketKind.PARLAY, TicketKind.TEASER, TicketKind.PLEASER])


def several(fewest: int) -> st.SearchStrategy[tuple[LegEntry, ...]]:
    return st.lists(written_legs(), min_size=fewest, max_size=fewest + 2).map(tuple)


@st.composite
def selections(draw: st.DrawFn) -> Wager:
    """A straight, parlay, teaser, pleaser, round robin or reverse."""
    kind = draw(
        kinds_with_spots
        | st.sampled_from([TicketKind.STRAIGHT, TicketKind.ROUND_ROBIN, TicketKind.REVERSE])
    )
    spots = draw(st.integers(0, 3)) if kind in WITH_SPOTS else 0
    fewest = {TicketKind.STRAIGHT: 1, TicketKind.ROUND_ROBIN: 3}.get(kind, max(1, 2 - spots))
    legs = draw(several(fewest))[: 1 if kind is TicketKind.STRAIGHT else None]
    sizes: set[int] = set()
    if kind is TicketKind.ROUND_ROBIN:
        sizes = draw(st.sets(st.integers(2, len(legs)), min_size=1))
    is_card = kind in {TicketKind.TEASER, TicketKind.PLEASER}
    of_all = draw(pitcher_options) if any(leg.pitchers is None for leg in legs) else None
    return Wager(
        kind,
        legs,
        draw(amounts),
        condition=draw(CONDITIONS) if kind is TicketKind.REVERSE else None,
        sizes=tuple(sorted(sizes)),
        card=draw(cards) if is_card else "",
        free_play=draw(st.booleans()),
        pitchers=of_all,
        spots=spots,
    )


@st.composite
def if_bets(draw: st.DrawFn) -> Wager:
    legs = draw(several(2))
    first = draw(amounts)
    later = [draw(st.none() | amounts) for _ in legs[1:]]
    can_be_of_all = later[-1] is not None and any(leg.pitchers is None for leg in legs)
    return Wager(
        TicketKind.IF_BET,
        legs,
        first,
        amounts=(first, *later),
        condition=draw(CONDITIONS),
        free_play=draw(st.booleans()),
        pitchers=draw(pitcher_options) if can_be_of_all else None,
    )


@st.composite
def write_ins(draw: st.DrawFn) -> Wager:
    text = draw(
        st.text(min_size=1).filter(lambda text: text.strip() and not set('"“”') & set(text))
    )
    price = draw(st.none() | prices)
    cents = st.integers(1, LARGEST_AMOUNT)
    win = draw(cents) if price is None else None
    amount = draw(amounts) if price else Amount(draw(cents), AmountMode.RISK)
    due = draw(st.none() | st.dates())
    write_in = WriteIn(text, price, win, due)
    return Wager(TicketKind.MANUAL, (), amount, free_play=draw(st.booleans()), write_in=write_in)


fills = st.builds(
    lambda station, counter, legs: Wager(
        TicketKind.PARLAY,
        legs,
        FILLS_FOR_NOTHING,
        fills=ticket_number(station_letters(station), counter),
    ),
    st.integers(1, 99),
    st.integers(1, 10**9),
    several(1),
)
accounts = st.text(string.ascii_letters + string.digits + "-_.", min_size=1, max_size=8)
pins = st.text(string.digits, min_size=4, max_size=8)
players = st.one_of(st.just((None, None)), st.tuples(accounts, st.none() | pins))
entries = st.builds(
    lambda player, wagers: Entry(*player, tuple(wagers)),
    players,
    st.lists(selections() | if_bets() | fills | write_ins(), min_size=1, max_size=3),
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
    [
        *'@;/:+-−.*>#$ 0½hkdfrwmpbsnyouet"“',
        *("ST ", "P ", "T6 ", "PL6", "RR2 ", "RV ", "RA ", "IF ", "WR ", "#KD1042-7 "),
        *("451", "452 ", "47.5", "dc1x", "max", "f5/2", "d1.9", "ml", " 100", " r5", " > ", " >> "),
        *("b1", "s.", "eh", "top9", "win", "fp", "act", "lp", "on 2026-11-03", " on"),
    ]
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
    found = tokens('@A1 4471 P 451:1h -3. -115 b1/454o47 * 100 > 462 act $5!; WR "B" on 1; #A1')
    assert [(token.text, token.role) for token in found] == [
        ("A1", Role.ACCOUNT),
        ("4471", Role.PIN),
        ("p", Role.HEAD),
        ("451", Role.ROTATION),
        (":1h", Role.PERIOD),
        ("-3.", Role.LINE),
        ("-115", Role.PRICE),
        ("b1", Role.BUY),
        ("/", Role.SLASH),
        ("454", Role.ROTATION),
        ("o47", Role.MARKET),
        ("*", Role.SPOT),
        ("100", Role.AMOUNT),
        (">", Role.LINK),
        ("462", Role.ROTATION),
        ("act", Role.FLAG),
        ("$5", Role.AMOUNT),
        ("!", Role.UNKNOWN),
        (";", Role.SEPARATOR),
        ("wr", Role.HEAD),
        ('"B"', Role.TEXT),
        ("on 1", Role.DUE),
        (";", Role.SEPARATOR),
        ("#a1", Role.FILL),
    ]

"""Facts looked at together are those that pass one by one, and no others (goal 9)."""

import pytest
from msgspec.structs import asdict, replace

from desktop.book.codec import body_hash, encode, fact_id, link
from desktop.sync.packed_facts import SentFact
from server.copying import packed
from server.form import Place, check_form
from server.origins import Origin
from server.refusing import RefusedError
from server.runs import check_together, columns_of, follow_on, run_of, runs_of

BOOK, INC = "b0" * 16, "1c" * 16
ACCOUNT = {
    "code": "P1", "credit_limit": 5, "kind": "player", "name": "Al", "parent": 3, "salt": "00",
    "source": "typed",
}  # fmt: skip
KINDS = (
    ("account.opened", ACCOUNT),
    ("account.opened", {**ACCOUNT, "name": 'Zoë \\ "Ann"'}),
    ("note.written", {"text": "hello"}),
)
BEFORE = Origin(3, 40, b"\x07" * 32, 5, None)


def fact_of(number, previous, kind, body, **other):
    raw = encode(body)
    header = {
        "v": 1, "book": BOOK, "inc": INC, "n": number, "prev": previous, "base": 5, "term": 0,
        "type": kind, "tv": 1, "actor": 7, "session": "s", "wall": 9, "mono": -1, "boot": "b",
        "srv_lo": 0, "body_h": body_hash(raw), "app": "test", "fold": 1,
    } | other  # fmt: skip
    return SentFact(encode(header), raw, b"")


def chained(count=6, **changed):
    """Facts that follow one another; `changed` is of the header of the third."""
    facts, previous = [], BEFORE.link
    for at in range(count):
        other = changed if at == 2 else {}
        fact = fact_of(BEFORE.n + 1 + at, previous, *KINDS[at % len(KINDS)], **other)
        previous = fact_id(fact.header).hex()
        facts.append(fact)
    return facts


def checked_alone(facts):
    """What one look at each of them says; None where one of them is no fact."""
    try:
        return [check_form(fact, BOOK) for fact in facts]
    except RefusedError:
        return None


def together_of(facts):
    """What one look at all of them says; None where one of them may be no fact."""
    return check_together(*columns_of(facts), BOOK)


def test_facts_of_all_kinds_that_follow_one_another_pass_together_as_they_do_alone():
    facts = chained()
    alone, together = checked_alone(facts), together_of(facts)
    assert [fact.id for fact in alone] == together.ids
    assert [fact.header for fact in alone] == together.headers
    assert follow_on(BEFORE, INC, together)


def test_whatever_byte_is_changed_the_run_passes_only_where_each_fact_does():
    facts, refused = chained(4), 0
    for field in ("header", "body"):
        for at in range(len(facts)):
            raw = getattr(facts[at], field)
            for place in range(0, len(raw), 5):
                flipped = raw[place] ^ 1 << place % 8
                bad = raw[:place] + bytes([flipped]) + raw[place + 1 :]
                changed = [*facts]
                changed[at] = replace(facts[at], **{field: bad})
                together = together_of(changed)
                alone = checked_alone(changed)
                assert (together is None) == (alone is None), bad
                if together is None or not follow_on(BEFORE, INC, together):
                    refused += 1
    assert refused > 200


@pytest.mark.parametrize(
    "cut",
    [
        lambda one, two: (one + b"\n" + two, two),
        lambda one, two: (one + b"\n", two),
        lambda one, two: (one, b"\n" + two),
        lambda one, two: (one + b"\n" + two, b""),
        lambda one, two: (one[:20], one[20:] + b"\n" + two),
        lambda one, two: (one, b" " + two),
    ],
)
def test_headers_and_bodies_that_are_cut_elsewhere_are_no_facts(cut):
    one, two = fact_of(41, "", *KINDS[0]), fact_of(42, "", *KINDS[0])
    for field in ("header", "body"):
        raws = cut(getattr(one, field), getattr(two, field))
        facts = [replace(fact, **{field: raw}) for fact, raw in zip((one, two), raws, strict=True)]
        assert checked_alone(facts) is None
        assert together_of(facts) is None


@pytest.mark.parametrize(
    "other",
    [
        {"v": 2}, {"tv": 0}, {"tv": 2}, {"type": "ticket.guessed"}, {"book": "b1" * 16},
        {"body_h": "00" * 32}, {"n": 0}, {"more": 1}, {"actor": "7"}, {"wall": -1},
    ],
)  # fmt: skip
def test_a_header_that_is_none_alone_is_none_among_others(other):
    facts = chained(**other)
    assert checked_alone(facts) is None
    assert together_of(facts) is None


@pytest.mark.parametrize(
    "other",
    [{"n": 44}, {"prev": "00" * 32}, {"prev": ""}, {"base": 4}, {"inc": "1d" * 16}],
)
def test_a_fact_that_does_not_follow_is_seen_among_others(other):
    assert not follow_on(BEFORE, INC, together_of(chained(**other)))


@pytest.mark.parametrize("other", [{"n": 41}, {"id": b"\x08" * 32}, {"base": 6}])
def test_facts_that_do_not_follow_the_last_one_known_are_seen(other):
    before = Origin(**{**asdict(BEFORE), **other})
    assert not follow_on(before, INC, together_of(chained()))


def test_a_base_may_rise_and_never_falls():
    assert follow_on(BEFORE, INC, together_of(chained(3, base=42)))
    assert not follow_on(BEFORE, INC, together_of(chained(4, base=42)))


def test_rows_are_the_same_in_whatever_runs_they_are_packed():
    alone = checked_alone(chained())
    places = [Place(seq, 0, seq * 3, 3, fact) for seq, fact in enumerate(alone, 41)]
    rows, *told = packed(b"\xb0" * 16, b"\x01" * 32, [run_of(places)])
    chain = b"\x01" * 32
    for place in places:
        chain = link(chain, place.term, place.seq, place.received_at, place.fact.id)
    assert told == [chain, len(places)]
    in_two = packed(b"\xb0" * 16, b"\x01" * 32, map(run_of, (places[:2], places[2:])))
    assert b"".join(rows) == b"".join(in_two[0])
    assert [*in_two[1:]] == told
    assert run_of(places).place(4) == places[4]


def test_runs_leave_nothing_out():
    facts = [*range(1_201)]
    assert [fact for run in runs_of(facts) for fact in run] == facts
    assert [*runs_of([])] == []

"""Sealed facts: whatever is done to them, their blocks or the seal is found and named."""

from contextlib import ExitStack, contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.book import blocks, chain, sealing
from desktop.book.blocks import Block, digest_facts, find_altered
from desktop.book.chain import Seal, find_break, read_seal
from desktop.book.engine import BookFileError
from desktop.book.pending import find_confirmed_end
from desktop.book.rebuilding import take_back_to
from desktop.book.verifying import verify
from tests.book.numbering import two_stations
from tests.shop import Shop

COLUMNS = ("station", "n", "type", "header", "body", "received_at", "chain", "term")


def small_blocks(patched):
    patched.setattr(chain, "SEALED_TOGETHER", 5)
    patched.setattr(sealing, "FACTS_OF_A_BLOCK", 7)
    patched.setattr(blocks, "_JOINED", 3)


@pytest.fixture(autouse=True)
def _few_joined(monkeypatch):
    monkeypatch.setattr(blocks, "_JOINED", 3)


@pytest.fixture
def small(shop, monkeypatch):
    """A shop whose facts will be sealed in small blocks; nothing of it is yet."""
    small_blocks(monkeypatch)
    return shop


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    """A shop with four blocks, one of them of two lives, and two facts behind."""
    shop = Shop(tmp_path_factory.mktemp("sealed") / "shop.book")
    with pytest.MonkeyPatch.context() as patched:
        small_blocks(patched)
        pay_until(shop, 11)
        shop.reopen()
        pay_until(shop, 13)
        shop.book.begin_new_life(shop.actor.author, "restored")
        pay_until(shop, 24)
        shop.reopen()
    pay_until(shop, 26)
    with shop.book:
        yield shop


def pay_until(shop, seq):
    while last(shop) < seq:
        shop.pay("P1", 500)


def last(shop):
    return shop.rows("SELECT max(seq) FROM fact")[0][0]


def ends(shop):
    return [row[0] for row in shop.rows("SELECT last FROM block ORDER BY last")]


@contextmanager
def tampered(shop, *statements):
    """Change the file past the triggers that forbid it, and put it back."""
    run = shop.book.reader.driver.execute
    run("BEGIN")
    run("DROP INDEX ix_fact_subject")
    for table in ("fact", "set_aside"):
        run(f"DROP TRIGGER {table}_no_update")
        run(f"DROP TRIGGER {table}_no_delete")
    try:
        for statement in statements:
            parts = statement if isinstance(statement, tuple) else (statement,)
            assert run(*parts).rowcount
        yield
    finally:
        run("ROLLBACK")


def problem(shop, *, deep=False):
    broken = find_break(shop.book.reader, 0, deep=deep)
    return None if broken is None else broken.problem


def test_facts_are_sealed_in_blocks_and_the_rest_is_behind_them(sealed):
    assert ends(sealed) == [7, 11, 18, 24]
    assert (sealed.book.sealed.seq, last(sealed)) == (24, 26)
    assert problem(sealed) is None
    assert verify(sealed.book.reader, deep=True).difference is None


TAMPERINGS = {
    "a body": (
        "UPDATE fact SET body = CAST(body || ' ' AS BLOB) WHERE seq = 9",
        "fact 9: the body",
    ),
    "a header": (
        "UPDATE fact SET header = CAST(header || ' ' AS BLOB) WHERE seq = 9",
        "fact 9: the chain",
    ),
    "a header that cannot be read": ("UPDATE fact SET header = x'5b' WHERE seq = 9", "fact 9:"),
    "a time": ("UPDATE fact SET received_at = received_at + 1 WHERE seq = 9", "fact 9: the chain"),
    "a link": ("UPDATE fact SET chain = zeroblob(32) WHERE seq = 9", "fact 9: the chain"),
    "a longer link": (
        "UPDATE fact SET chain = CAST(chain || ' ' AS BLOB) WHERE seq = 9",
        "fact 9: the chain",
    ),
    "a station": ("UPDATE fact SET station = 9 WHERE seq = 9", "fact 9: the link"),
    "a station of mixed facts": ("UPDATE fact SET station = 9 WHERE seq = 13", "fact 13: the link"),
    "a number": ("UPDATE fact SET n = n + 100 WHERE seq = 9", "fact 9: the header"),
    "a type": ("UPDATE fact SET type = 'note.written' WHERE seq = 9", "fact 9: the header"),
    "a term": ("UPDATE fact SET term = 1 WHERE seq = 9", "fact 9: the chain"),
    "no term": ("UPDATE fact SET term = NULL WHERE seq = 9", "fact 10: a fact before it"),
    "a sealed end": ("UPDATE fact SET chain = zeroblob(32) WHERE seq = 24", "fact 24:"),
    "a fact taken out": ("DELETE FROM fact WHERE seq = 9", "the fact after 8 is missing"),
    "the first taken out": ("DELETE FROM fact WHERE seq = 1", "the fact after 0 is missing"),
    "the end of a block": ("DELETE FROM fact WHERE seq = 11", "the fact after 10 is missing"),
    "all after a place": ("DELETE FROM fact WHERE seq > 9", "the fact after 9 is missing"),
    "a fact before all": (
        "INSERT INTO fact SELECT 0, 7, n, type, header, body, 1, chain, 0 FROM fact WHERE seq = 9",
        "fact 0: the fact after 0 is missing",
    ),
    "a digest": ("UPDATE block SET digest = zeroblob(32) WHERE last = 18", "facts 12 to 18: eve"),
    "an end": ("UPDATE block SET last = 17 WHERE last = 18", "facts 12 to 17: every link"),
    "a block taken out": ("DELETE FROM block WHERE last = 18", "facts 12 to 24: every link"),
    "the last taken out": ("DELETE FROM block WHERE last = 24", "end with fact 18, and the seal"),
    "all blocks taken out": ("DELETE FROM block", "end with fact 0, and the seal"),
    "no seal": ("DELETE FROM local WHERE name = 'sealed'", "end with fact 24, and the seal"),
    "a senseless seal": ("UPDATE local SET value = 'x' WHERE name = 'sealed'", "end with fact 24"),
    "an older seal": (
        "UPDATE local SET value = replace(value, '24 ', '18 ') WHERE name = 'sealed'",
        "end with fact 24, and the seal",
    ),
    "a fact behind the seal": ("UPDATE fact SET body = x'7b7d' WHERE seq = 25", "fact 25: the bod"),
}


@pytest.mark.parametrize(("statement", "said"), TAMPERINGS.values(), ids=TAMPERINGS)
def test_whatever_is_done_to_the_file_is_found_and_named(sealed, statement, said):
    with tampered(sealed, statement):
        assert said in problem(sealed)
        assert said in problem(sealed, deep=True)
    assert problem(sealed) is None


def test_facts_that_changed_places_are_named(sealed):
    swap = [f"UPDATE fact SET seq = {new} WHERE seq = {old}" for old, new in
            ((9, -9), (10, 9), (-9, 10))]  # fmt: skip
    with tampered(sealed, *swap):
        assert "fact 9:" in problem(sealed)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 26), st.sampled_from(COLUMNS), st.integers(0, 1 << 16), st.integers(1, 255))
def test_any_byte_of_any_sealed_fact_is_found_at_its_place(sealed, seq, column, at, mask):
    ((value,),) = sealed.rows(f"SELECT {column} FROM fact WHERE seq = {seq}")
    if isinstance(value, bytes):
        other = bytearray(value)
        other[at % len(value)] ^= mask
    else:
        other = value + 1000 * mask if isinstance(value, int) else value[1:]
    with tampered(sealed, (f"UPDATE fact SET {column} = ? WHERE seq = ?", (other, seq))):
        broken = find_break(sealed.book.reader, 0)
        assert broken is not None
        assert broken.seq == seq


def test_who_computes_all_digests_anew_is_found_by_the_deep_check(sealed):
    with tampered(sealed, "UPDATE fact SET received_at = received_at + 1 WHERE seq = 9"):
        reader, before = sealed.book.reader, Block(0, bytes(32))
        anew = [before := Block(end, digest_facts(reader, before, end)) for end in ends(sealed)]
        seal = read_seal(reader)
        sealing.put_seal(reader, 0, anew, Seal(seal.seq, seal.chain, before.digest))
        assert problem(sealed) is None
        assert "fact 9: the chain" in problem(sealed, deep=True)


def test_what_slid_from_one_column_into_another_is_named_by_verify(sealed):
    rows = sealed.rows("SELECT header, chain FROM fact WHERE seq IN (2, 3) ORDER BY seq")
    (first, _), (second, link) = rows
    set_header = "UPDATE fact SET header = ? WHERE seq = ?"
    with tampered(
        sealed,
        (set_header, (first + link[:1], 2)),
        ("UPDATE fact SET chain = ? WHERE seq = 3", (link[1:] + second[:1],)),
        (set_header, (second[1:], 3)),
    ):
        found = verify(sealed.book.reader)
    assert "fact 2:" in found.difference
    assert found.broken_at == 2


def test_a_broken_link_is_not_sealed(small):
    pay_until(small, 12)
    run = small.book.reader.connection.exec_driver_sql
    run("DROP TRIGGER fact_no_update")
    run("UPDATE fact SET body = x'7b7d' WHERE seq = 4")
    with pytest.raises(BookFileError, match="fact 4: the body"):
        small.book.seal()
    assert small.book.sealed.seq == 0
    with pytest.raises(BookFileError, match="fact 4: the body"):
        small.reopen()


def test_a_book_without_blocks_gets_them_at_its_next_opening(small):
    pay_until(small, 12)
    small.book.seal()
    whole = ends(small), small.book.sealed
    run = small.book.reader.connection.exec_driver_sql
    run("DELETE FROM block")
    run("UPDATE local SET value = '12 00' WHERE name = 'sealed'")
    assert problem(small) is None
    small.reopen()
    assert (ends(small), small.book.sealed) == whole
    assert problem(small) is None


@pytest.mark.parametrize(("seq", "left"), [(26, 24), (24, 24), (23, 18), (14, 11), (6, 0), (0, 0)])
def test_seals_are_cut_back_to_the_end_of_a_block_that_stays(sealed, seq, left):
    reader = sealed.book.reader
    with tampered(sealed):
        sealing.cut_back(reader, seq)
        assert read_seal(reader).seq == (ends(sealed) or [0])[-1] == left
        assert problem(sealed) is None
        reader.driver.execute("DELETE FROM fact WHERE seq > ?", (seq,))
        assert problem(sealed) is None


def test_a_seal_ends_before_what_waits_and_goes_back_with_what_is_taken_back(tmp_path, monkeypatch):
    with ExitStack() as open_books:
        _, first, _ = two_stations(tmp_path, open_books)
        small_blocks(monkeypatch)
        confirmed, _ = find_confirmed_end(first.book.reader)
        for _ in range(6):
            first.pay("P1", 500)
        first.book.seal()
        assert first.book.sealed.seq == confirmed < last(first)
        take_back_to(first.book, confirmed - 2)
        assert confirmed - 9 <= first.book.sealed.seq <= confirmed - 2
        assert verify(first.book.reader).difference is None


SET_HEADER = "UPDATE fact SET header = ? WHERE seq = ?"
SET_TIME = "UPDATE fact SET received_at = ?, chain = ? WHERE seq = ?"
SLID = [
    # A header that holds what stands between two, and a time that gets a digit of the hash after.
    (
        [(SET_HEADER, (b"{}", 8)), (SET_HEADER, (b"{},\n{}", 9))],
        [(SET_HEADER, (b"{},\n{}", 8)), (SET_HEADER, (b"{}", 9))],
    ),
    (
        [
            (SET_TIME, (1_000_000_000_000, b"5" * 32, 9)),
            (SET_TIME, (1_555_555_555_555, b"5" * 32, 10)),
        ],
        [
            (SET_TIME, (10_000_000_000_005, b"5" * 31 + b"1", 9)),
            (SET_TIME, (555_555_555_555, b"5" * 32, 10)),
        ],
    ),
]


@pytest.mark.parametrize(("before", "after"), SLID)
def test_nothing_slides_between_facts_that_are_joined(sealed, before, after):
    pieces = []
    find_altered(sealed.book.reader, lambda _: None, pieces.extend)
    assert (8, "money.posted") in {(piece.first, piece.kind) for piece in pieces}
    digests = set()
    for statements in (before, after):
        with tampered(sealed, *statements):
            digests.add(digest_facts(sealed.book.reader, Block(7, bytes(32)), 10))
    assert len(digests) == 2

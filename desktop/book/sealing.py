"""Sealing facts in blocks, and taking seals off again.

A seal never covers a fact that no server has confirmed yet: it may still be taken off (SYNC 2.8).
"""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.sql import bindparam, delete

from desktop.book.blocks import FACTS_OF_A_BLOCK, Block, digest_facts
from desktop.book.chain import (
    SEALED,
    UNSEALED,
    Seal,
    check_after,
    check_between,
    read_seal,
    refusal,
)
from desktop.book.links import ChainChecker
from desktop.book.statements import (
    ConnectionReader,
    Prepared,
    Query,
    Row,
    insert_into,
    put_into,
    run_on,
)
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import BlockTable, FactTable

_BLOCK = METADATA.tables["block"]
_INSERT_BLOCK = insert_into(_BLOCK)
_DROP_BLOCKS = Prepared(delete(_BLOCK).where(BlockTable.last > bindparam("seq")))
_PUT_LOCAL = put_into(METADATA.tables["local"])
_END_BEFORE = Query(
    lambda: (
        select(BlockTable.last, FactTable.chain, BlockTable.digest)
        .join(FactTable, FactTable.seq == BlockTable.last)
        .where(BlockTable.last <= bindparam("seq"))
        .order_by(BlockTable.last.desc())
        .limit(1)
    )
)


def make_blocks(
    reader: ConnectionReader, path: Path, sealed: Seal, end: int
) -> tuple[list[Block], Seal]:
    """Check every link from a seal up to a fact: the blocks of those facts, and the seal behind.

    Raises:
        BookFileError: A fact does not match its hashes, or the sealed one is another or missing.
    """
    checker, broken = check_after(reader, sealed)
    if broken is not None:
        raise refusal(path, broken)
    blocks = list(_blocks(reader, path, checker, sealed.block, end))
    return blocks, Seal(checker.seq, checker.chain, blocks[-1].digest)


def _blocks(
    reader: ConnectionReader, path: Path, checker: ChainChecker, before: Block, end: int
) -> Iterator[Block]:
    while before.last < end:
        last = min(before.last + FACTS_OF_A_BLOCK, end)
        broken = check_between(reader, checker, last)
        if broken is not None:
            raise refusal(path, broken)
        before = Block(last, digest_facts(reader, before, last))
        yield before


def put_seal(reader: ConnectionReader, start: int, blocks: list[Block], seal: Seal) -> None:
    """Keep a seal with its blocks behind this fact, in the caller's transaction."""
    reader.driver.execute(_DROP_BLOCKS.text, (start,))
    rows: list[Row] = [*blocks]
    run_on(reader.driver, _INSERT_BLOCK.text, rows)
    reader.driver.execute(_PUT_LOCAL.text, (SEALED, seal.text))


def cut_back(reader: ConnectionReader, seq: int) -> None:
    """Unseal every fact after this one, in the transaction that takes such facts off.

    Whole blocks go: the seal stands then at the end of one that is left, or at the beginning.
    """
    if read_seal(reader).seq > seq:
        left = reader.one(_END_BEFORE, seq=seq)
        seal = UNSEALED if left is None else Seal(*left)
        put_seal(reader, seal.seq, [], seal)

"""Stations as witnesses: what their tables hash to at a checkpoint, under their own signature.

Every station works the tables out by itself. At each thousandth fact and at each close they say
what came out; whoever differs has a fault, and is told by what the others said (SYNC 2.10, 4.5).
"""

import logging

from sqlalchemy import Connection, Engine, select
from sqlalchemy.dialects.postgresql import insert

from desktop.sync.signing import cosign_bytes, is_signed
from desktop.sync.wire import Code, Cosign, Cosigned, StateSeen
from server.books import check_shared, read_head
from server.claims import Claim
from server.messages import read_message
from server.refusing import refused
from server.tables import CheckpointTable, CosignTable, FactTable

CHECKPOINT_EVERY = 1_000

_LOG = logging.getLogger(__name__)


def is_checkpoint(seq: int, kind: str) -> bool:
    """Whether stations compare their tables after a fact."""
    return seq % CHECKPOINT_EVERY == 0 or kind == "week.closed"


def cosign(engine: Engine, claim: Claim, body: bytes) -> Cosigned:
    """Keep what a station says of its tables, and answer what all said; the first word counts.

    Args:
        engine: The database.
        claim: Whose it is.
        body: A `Cosign` as sent.

    Raises:
        RefusedError: What `Claim.prove` says; BAD_FORM; BAD_SIG; NOT_ALLOWED: there is no
            checkpoint there; REWOUND: the chain there is another one.
    """
    with engine.begin() as connection:
        station = claim.prove(connection)
        message = read_message(claim.office.limits, body, Cosign)
        said = cosign_bytes(claim.book_id, message.seq, message.chain, message.state_hash)
        if not is_signed(station.public_key, message.sig, said):
            raise refused(Code.BAD_SIG)
        head = read_head(connection, claim.book_id)
        check_shared(connection, claim.book_id, head, message.seq, message.chain)
        if message.seq > head.published or not _is_checkpoint(connection, claim, message.seq):
            raise refused(Code.NOT_ALLOWED)
        _keep(connection, claim, message, station.number)
        states = list_states(connection, claim.book_id, message.seq)
    if len({state.state_hash for state in states}) > 1:
        _LOG.error(
            "Stations have different tables after the same facts.",
            extra={
                "code": "STATE_DIFFERS",
                "book": claim.book_id.hex(),
                "station": station.number,
                "seq": message.seq,
                "next": "Run verify at each station; rebuild the one that differs.",
            },
        )
    return Cosigned(states)


def _is_checkpoint(connection: Connection, claim: Claim, seq: int) -> bool:
    at_place = (FactTable.book_id == claim.book_id) & (FactTable.seq == seq)
    kind = connection.scalar(select(FactTable.type).where(at_place))
    return kind is not None and is_checkpoint(seq, kind)


def _keep(connection: Connection, claim: Claim, message: Cosign, station: int) -> None:
    place = {"book_id": claim.book_id, "seq": message.seq}
    ours = claim.office.keys.sign_note(claim.book_id, message.seq, message.chain)
    checkpoint = insert(CheckpointTable).values(**place, chain=ours.chain, sig=ours.sig)
    connection.execute(checkpoint.on_conflict_do_nothing())
    witness = insert(CosignTable).values(
        **place, station_id=station, state_hash=message.state_hash, sig=message.sig
    )
    connection.execute(witness.on_conflict_do_nothing())


def list_states(connection: Connection, book_id: bytes, seq: int) -> list[StateSeen]:
    """What stations said of their tables at a place, by number."""
    table = CosignTable
    found = connection.execute(
        select(table.station_id, table.state_hash)
        .where(table.book_id == book_id, table.seq == seq)
        .order_by(table.station_id)
    )
    return [StateSeen(station, state_hash) for station, state_hash in found]

"""The deep verify: every signature of the journal, beside its hashes (SYNC 2.2 and 4.5)."""

from desktop.book.codec import decode, fact_id
from desktop.book.membership import Membership, find_membership
from desktop.book.pending import find_chain
from desktop.book.server_notes import list_signed_places
from desktop.book.statements import ConnectionReader
from desktop.book.uploading import stream_signed
from desktop.domain.sentences import say
from desktop.progress import Progress, silent
from desktop.sync.signing import is_signed, note_bytes

_FACTS_A_TELL = 1_000


def find_unsigned(reader: ConnectionReader, total: int, progress: Progress = silent) -> str | None:
    """The first fact or place that is not signed as it should be, as a sentence; None if all are.

    What was written before the book had a server has no signatures: that over `sequencer.moved`,
    which names the chain, is over all of it.

    Args:
        reader: An open book; its chain is taken as verified.
        total: How many facts it has.
        progress: Told every so often.
    """
    keys: dict[int, bytes] = {}
    for done, fact in enumerate(stream_signed(reader), start=1):
        if fact.type == "station.enrolled":
            said = decode(fact.body)
            if said["station"] == fact.station:
                keys.setdefault(fact.station, bytes.fromhex(said["public_key"]))
        key = keys.get(fact.station)
        if key is None and fact.term != 0:
            return say("fact {seq} is of a station that nobody let in", seq=fact.seq)
        if key is not None and not is_signed(key, fact.sig, fact_id(fact.header)):
            return say("fact {seq} is not signed by its station ({kind})", seq=fact.seq,
                       kind=fact.type)  # fmt: skip
        if done % _FACTS_A_TELL == 0:
            progress(done, total, "Checking the signatures")
    member = find_membership(reader)
    return None if member is None else _find_unsigned_place(reader, member)


def _find_unsigned_place(reader: ConnectionReader, member: Membership) -> str | None:
    book, key = bytes.fromhex(member.book), bytes.fromhex(member.sequencer_key)
    for place in list_signed_places(reader):
        is_ours = place.chain == find_chain(reader, place.seq)
        if not (is_ours and is_signed(key, place.sig, note_bytes(book, place.seq, place.chain))):
            return say("the server did not sign what stands up to fact {seq}", seq=place.seq)
    return None

"""What the server is known by, and what it signs."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.sync.private_files import write_private
from desktop.sync.signing import is_signed, note_bytes
from desktop.sync.wire import Note


@dataclass(frozen=True, slots=True)
class ServerKeys:
    """The office CA's fingerprint or `PUBLIC`, and the key that signs notes of the journal."""

    fingerprint: bytes
    sequencer: Ed25519PrivateKey

    @property
    def public_key(self) -> bytes:
        """The sequencer's public key, which stations get when they enrol."""
        return self.sequencer.public_key().public_bytes_raw()

    def sign_note(self, book_id: bytes, seq: int, chain: bytes) -> Note:
        """Say for good what the chain is at a place."""
        return Note(seq, chain, self.sequencer.sign(note_bytes(book_id, seq, chain)))

    def is_ours(self, book_id: bytes, note: Note) -> bool:
        """Whether this server once said so."""
        message = note_bytes(book_id, note.seq, note.chain)
        return is_signed(self.public_key, note.sig, message)


def sequencer_key(data: Path) -> Ed25519PrivateKey:
    """The key of a data folder, drawn at the first start.

    It stands beside the database and not in it: a database that comes back from an old backup is
    told by it what was said since.
    """
    file = data / "sequencer.key"
    if not file.exists():
        write_private(file, Ed25519PrivateKey.generate().private_bytes_raw())
    return Ed25519PrivateKey.from_private_bytes(file.read_bytes())

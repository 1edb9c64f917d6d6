"""The server as the network sees it: its real rules over a database in memory, no socket.

A request comes in as the station's real bytes under the station's real signature, and goes to the
very functions that the server's routes call.
"""

from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import msgpack
from sqlalchemy import text

from desktop.book.codec import fact_id
from desktop.domain.enrolment import NEW_BOOK
from desktop.sync.packed_facts import SentFact
from desktop.sync.signing import NONCE_HEADER, read_authorization, request_bytes, sign_request
from desktop.sync.wire import Enrolled, NewIncarnation, Refusal, Waited, pack, unpack
from server.claims import Claim
from server.cosigning import cosign
from server.database import publish_what_is_safe
from server.enrolment import enrol, enrol_again, make_code
from server.keys import ServerKeys
from server.messages import read_message
from server.nonces import Nonces
from server.office import Office
from server.pressure import Limits
from server.pulling import Wish, look, pull
from server.pushing import push
from server.quarantine import list_aside
from server.refusing import RefusedError
from server.uploading import upload
from tests.sync.simulation.database import copy_of, driver_of, open_database, put_back

# What is a flood elsewhere passes here in no time; floods have tests of their own.
_GENEROUS = Limits(station_per_s=1e9, station_burst=10**9)
SERVER_KEYS = ServerKeys(b"\x0f" * 32, Ed25519PrivateKey.from_private_bytes(b"\x5e" * 32))
NONCE = "00" * 16


class Head(NamedTuple):
    """The server's last fact, the chain there, and up to where pages are served."""

    seq: int
    chain: bytes
    published: int


class Served(NamedTuple):
    """A fact as the server has it."""

    seq: int
    term: int
    received_at: int
    inc: bytes
    n: int
    id: bytes
    sent: SentFact
    chain: bytes

    @property
    def header(self):
        return self.sent.header


class Lane:
    """A nonce and how often it was used."""

    def __init__(self):
        self.nonce, self.count = NONCE, 0


class Server:
    """One server of one book; its clock is set by whoever runs it."""

    def __init__(self):
        self.engine = open_database()
        self.now = 0
        self.book = NEW_BOOK
        self.office = Office(
            self.engine, SERVER_KEYS, b"", ("server", 1), lambda: self.now, limits=_GENEROUS
        )

    def code(self, book):
        with self.engine.begin() as connection:
            return make_code(connection, book, self.now, needs_words=False)

    def enrol(self, message):
        return enrol(self.engine, self.office.keys, message, self.now)

    def ask(self, credentials, lane, question):
        """Answer a station's request; a `Refusal` where it is not taken.

        Where the nonce is not good the station sends once more with the one it was given, as its
        line does.
        """
        try:
            answer = self._answer(self._claim(credentials, lane, question), question)
        except RefusedError as problem:
            if NONCE_HEADER not in problem.headers or lane.nonce == problem.headers[NONCE_HEADER]:
                return problem.refusal
            lane.nonce, lane.count = problem.headers[NONCE_HEADER], 0
            return self._ask_again(credentials, lane, question)
        return unpack(pack(answer), question.kind)

    def _ask_again(self, credentials, lane, question):
        try:
            answer = self._answer(self._claim(credentials, lane, question), question)
        except RefusedError as problem:
            return unpack(pack(problem.refusal), Refusal)
        return unpack(pack(answer), question.kind)

    def _claim(self, credentials, lane, question):
        lane.count += 1
        body = b"" if question.message is None else pack(question.message)
        target = f"/v1/books/{credentials.book.hex()}{question.path}"
        said = sign_request(
            credentials.key, credentials.station, method=question.method, target=target,
            body=body, nonce=lane.nonce, count=lane.count,
        )  # fmt: skip
        message = request_bytes(question.method, target, body, lane.nonce, lane.count)
        claim = Claim(self.office, credentials.book, read_authorization(said), message)
        if not claim.is_fresh():
            raise claim.unsigned()
        return claim, body

    def _answer(self, claimed, question):
        claim, body = claimed
        address = urlsplit(question.path)
        match question.method, Path(address.path).name:
            case "POST", "facts":
                return push(self.engine, claim, body)
            case "POST", "journal":
                return upload(self.engine, claim, body)
            case "POST", "cosigns":
                return cosign(self.engine, claim, body)
            case "POST", "incarnations":
                return self._begin_incarnation(claim, body)
        said = {name: values[0] for name, values in parse_qs(address.query).items()}
        after, chain = int(said["after"]), bytes.fromhex(said["chain"])
        if address.path == "/facts":
            wish = Wish(after, chain, int(said["max_bytes"]), int(said["fold"]))
            return pull(self.engine, claim, wish)
        head = look(self.engine, claim, after, chain)
        return Waited(head.published, head.seq)

    def _begin_incarnation(self, claim, body) -> Enrolled:
        with self.engine.begin() as connection:
            station = claim.prove(connection)
            message = read_message(self.office.limits, body, NewIncarnation)
            return enrol_again(connection, self.office.keys, station, message, self.now)

    @property
    def head(self):
        """Where the journal ends; asked at every step, so it goes past the server's own way."""
        return Head(*self.rows("SELECT head_seq, head_chain, published_seq FROM book")[0])

    def rows(self, sql):
        return driver_of(self.engine).execute(sql).fetchall()

    def facts(self):
        """Everything in its order, as the model keeps it."""
        return [
            Served(*place, SentFact(*map(bytes, sent)), chain)
            for *place, header, body, sig, chain in self.rows(
                "SELECT seq, term, received_at, inc, n, id, header, body, sig, chain FROM fact"
                " ORDER BY seq"
            )
            for sent in [(header, body, sig)]
        ]

    def ids(self):
        return {identity for (identity,) in self.rows("SELECT id FROM fact")}

    def aside(self):
        raws = self.rows("SELECT raw FROM quarantine")
        return {fact_id(msgpack.decode(raw, type=SentFact).header) for (raw,) in raws}

    def undecided(self):
        """What an owner is shown of what is kept apart."""
        with self.engine.begin() as connection:
            return list_aside(connection, self.book).facts

    def knows(self, incarnation):
        return incarnation in {inc for (inc,) in self.rows("SELECT inc FROM station")}

    def life_of(self, number):
        """The incarnation that has a number, hex; None where nobody has it."""
        found = self.rows(f"SELECT inc FROM station WHERE station_id = {number}")
        return found[0][0].hex() if found else None

    def lose_publishing(self, published):
        """Die between the commit of a push and its watermark."""
        with self.engine.begin() as connection:
            connection.execute(text(f"UPDATE book SET published_seq = {published}"))

    def start_again(self):
        """Start as the server does: nonces are forgotten, what is safe is published."""
        self.office.nonces = Nonces()
        publish_what_is_safe(self.engine)

    def backup(self):
        return copy_of(self.engine)

    def restore(self, saved):
        """Come back from a backup, with the sequencer's key that is not in it."""
        put_back(self.engine, saved)
        self.start_again()

"""A station for tests: real facts of a real book's journal, over real sockets to a real server."""

import ssl
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from desktop.book.codec import body_hash, encode, fact_id, link
from desktop.domain.enrolment import read_enrolment_code
from desktop.sync.packed_facts import PagedFact, SentFact, each_of, in_one_run
from desktop.sync.signing import enrolment_proof, is_signed, note_bytes, sign_request
from desktop.sync.wire import (
    Enrol,
    Enrolled,
    Page,
    Push,
    Pushed,
    Refusal,
    Upload,
    Waited,
    pack,
    unpack,
)

JOURNAL = text(
    "SELECT seq, station, n, header, body, received_at, chain FROM fact WHERE seq > :after"
    " ORDER BY seq"
)
_SECRETS = count(1)


def journal_of(shop, after=0):
    """The real journal, as pages have it, with the chain at each fact."""
    rows = shop.book.reader.connection.execute(JOURNAL, {"after": after}).all()
    return [
        (PagedFact(seq, 0, received_at, station, SentFact(header, body, b"")), chain)
        for seq, station, _, header, body, received_at, chain in rows
    ]


class RefusedByServerError(Exception):
    """What the server answered in place of what was asked for."""

    def __init__(self, status, refusal, headers):
        super().__init__(f"{status} {refusal}")
        self.status, self.refusal, self.headers = status, refusal, headers
        self.code = refusal.code


@dataclass
class Lane:
    """One nonce and how often it was used."""

    nonce: str = "00" * 16
    count: int = 0


@dataclass
class TestStation:
    """A station: its key, its place in its own chain of facts, and what it knows of the book."""

    __test__ = False

    server: object
    incarnation: bytes = b""
    book: bytes = b""
    number: int = 0
    n: int = 0
    previous: str = ""
    seq: int = 0
    chain: bytes = bytes(32)
    term: int = 1
    actor: int = 1
    enrolled: Enrolled | None = None
    lane: Lane = field(default_factory=Lane)
    journal: list = field(default_factory=list, repr=False)
    chains: dict = field(default_factory=dict, repr=False)
    notes: dict = field(default_factory=dict, repr=False)

    def __post_init__(self):
        self.key = Ed25519PrivateKey.from_private_bytes(next(_SECRETS).to_bytes(32))
        self.incarnation = self.incarnation or sha256(self.public_key).digest()[:16]
        self.client = self.server.client()

    @property
    def public_key(self):
        return self.key.public_key().public_bytes_raw()

    def answer(self, response, kind):
        if response.status_code != httpx.codes.OK:
            refusal = unpack(response.content, Refusal)
            raise RefusedByServerError(response.status_code, refusal, response.headers)
        return unpack(response.content, kind)

    def send(self, method, path, message=b"", lane=None):
        """Send a signed request as it is, once; nothing is repeated."""
        lane = lane or self.lane
        lane.count += 1
        body = message if isinstance(message, bytes) else pack(message)
        target = f"/v1/books/{self.book.hex()}{path}"
        authorization = sign_request(
            self.key, self.number, method=method, target=target, body=body,
            nonce=lane.nonce, count=lane.count,
        )  # fmt: skip
        return self.client.request(
            method, target, content=body, headers={"Authorization": authorization}
        )

    def sign(self, request):
        """Sign a request of any address and body, as it is to be sent."""
        self.lane.count += 1
        request.headers["Authorization"] = sign_request(
            self.key, self.number, method=request.method,
            target=request.url.raw_path.decode("ascii"), body=request.read(),
            nonce=self.lane.nonce, count=self.lane.count,
        )  # fmt: skip

    def ask(self, method, path, kind, message=b"", lane=None):
        """Send a signed request; where the nonce is no longer good, once more with a new one."""
        lane = lane or self.lane
        response = self.send(method, path, message, lane)
        if response.status_code == httpx.codes.UNAUTHORIZED:
            lane.nonce, lane.count = response.headers["bookdesk-nonce"], 0
            response = self.send(method, path, message, lane)
        return self.answer(response, kind)

    def enrol(self, code_text, *, adopt=False, label="Desk"):
        code = read_enrolment_code(code_text)
        self.book = self.book or code.book
        proof = enrolment_proof(code.secret, self.public_key, self.book, self.incarnation)
        message = Enrol(
            self.book, code.secret, self.public_key, self.incarnation, self.number, label,
            self.key.sign(proof), adopt,
        )  # fmt: skip
        response = self.client.post("/v1/enrol", content=pack(message))
        self.enrolled = self.answer(response, Enrolled)
        self.number, self.term = self.enrolled.station, self.enrolled.term
        return self.enrolled

    def write(self, kind="note.written", body=None, **header):
        """Write a fact of one's own behind the last one, canonical and signed."""
        raw = encode({"salt": f"{self.n:032x}", **(body or {"text": "hello"})})
        self.n += 1
        fields = {
            "v": 1, "book": self.book.hex(), "inc": self.incarnation.hex(), "n": self.n,
            "prev": self.previous, "base": self.seq, "term": self.term, "type": kind, "tv": 1,
            "actor": self.actor, "session": "s", "wall": 1, "mono": 1, "boot": "b", "srv_lo": 0,
            "body_h": body_hash(raw), "app": "test", "fold": 1,
        } | header  # fmt: skip
        raw_header = encode(fields)
        identity = fact_id(raw_header)
        self.previous = identity.hex()
        return SentFact(raw_header, raw, self.key.sign(identity))

    def push(self, *facts, **known):
        """Push facts, and take note of what came of it where nobody else wrote meanwhile."""
        seq, chain = known.get("seq", self.seq), known.get("chain", self.chain)
        message = Push(known.get("term", self.term), seq, chain, [*facts])
        return self.ask("POST", "/facts", Pushed, message)

    def upload(self, facts, seq=0, chain=bytes(32), note=None):
        return self.ask("POST", "/journal", Pushed, Upload(seq, chain, in_one_run(facts), note))

    def page(self, after=None, chain=None, max_bytes=1 << 20, fold=1):
        after, chain = self.seq if after is None else after, chain or self.chain
        query = f"?after={after}&chain={chain.hex()}&fold={fold}&max_bytes={max_bytes}"
        return self.ask("GET", f"/facts{query}", Page)

    def pull(self):
        """Take in every page, and check the chain fact by fact."""
        got = []
        while (page := self.page()).runs:
            facts = [*each_of(page.runs)]
            for paged in facts:
                assert paged.seq == self.seq + 1
                identity = fact_id(paged.fact.header)
                self.chain = link(self.chain, paged.term, paged.seq, paged.received_at, identity)
                self.seq = paged.seq
                self.chains[self.seq] = self.chain
            assert self.chain == page.chain
            assert page.notes[-1].seq == self.seq
            for note in page.notes:
                message = note_bytes(self.book, note.seq, self.chains[note.seq])
                assert is_signed(self.enrolled.sequencer_key, note.sig, message)
                assert note.chain == self.chains[note.seq]
                self.notes[note.seq] = note
            got += facts
        self.journal += got
        return got

    def wait(self, lane=None):
        return self.ask(
            "GET", f"/wait?after={self.seq}&chain={self.chain.hex()}", Waited, lane=lane
        )

    def adopt(self, shop, code_text, size=2_000):
        """Give a shop's book to the server, as `bookdesk enrol --adopt` will."""
        identity = shop.book.journal.identity
        self.book, self.incarnation = (
            bytes.fromhex(identity.book),
            bytes.fromhex(identity.incarnation),
        )
        self.number, self.actor = identity.station, shop.actor.author.user_id
        self.enrol(code_text, adopt=True)
        self.upload_journal(shop, size)
        self.move_sequencer()
        return self

    def upload_journal(self, shop, size=2_000):
        rest = journal_of(shop)
        while rest:
            part, rest = rest[:size], rest[size:]
            done = self.upload([paged for paged, _ in part], self.seq, self.chain)
            assert done.error is None
            self.seq, self.chain = part[-1][0].seq, part[-1][1]
        head = shop.book.journal.head
        self.n, self.previous = head.n, head.previous
        assert (self.seq, self.chain) == (head.seq, head.chain)

    def move_sequencer(self):
        done = self.push(self.enrolled_fact())
        assert done.error is None
        # The time in the chain is the server's; it is read back with the first pull.
        chain = self.server.chain(self.book, done.head)
        moved = {"term": 1, "seq": done.head, "chain": chain.hex()}
        assert self.push(self.write("sequencer.moved", moved)).error is None
        self.pull()

    def enrolled_fact(self):
        return self.write("station.enrolled", {
            "station": self.number, "inc": self.incarnation.hex(), "label": "Desk",
            "public_key": self.public_key.hex(), "letters": self.enrolled.letters,
        })  # fmt: skip


def trusting(certificate_der):
    """What a station connects with: this authority alone, TLS 1.3."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cadata=certificate_der)
    return context

"""A sequencer in the process, which numbers facts as a server does, and stations that it numbers.

All stations have one key.
"""

import shutil
from copy import copy

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.book.codec import EMPTY_CHAIN, decode, fact_id, link
from desktop.book.confirming import take_in
from desktop.book.links import ConfirmedFact
from desktop.book.lives import (
    Enrolment,
    begin_adoption,
    create_joined,
    finish_adoption,
    finish_joining,
)
from desktop.book.membership import Contact
from desktop.book.opening import open_book
from desktop.book.pages import ConfirmedPage, SignedPlace
from desktop.book.pending import find_confirmed_end, list_own_pending
from desktop.book.tables.every import FOLDED
from desktop.book.uploading import list_confirmed
from desktop.domain.numbers import station_letters
from desktop.sync.signing import note_bytes
from tests.shop import Shop

EVERYTHING = 1 << 40
SERVER_KEY = Ed25519PrivateKey.from_private_bytes(b"\x22" * 32)
STATION_KEY = Ed25519PrivateKey.from_private_bytes(b"\x33" * 32)


def public(key):
    return key.public_key().public_bytes_raw().hex()


def sign(message):
    return STATION_KEY.sign(message)


class Sequencer:
    """Gives each fact of a book its place, once, in the order in which it comes."""

    def __init__(self, now):
        self.now = now
        self.book = b""
        self.term = 1
        self.facts = []
        self.chains = [EMPTY_CHAIN]
        self.known = set()
        self.is_reached = True

    @property
    def contact(self):
        return Contact(sign, lambda: self.is_reached)

    def number(self, station, header, body, sig, *, term=None, received_at=None):
        identity = fact_id(header)
        if identity in self.known:
            return
        self.known.add(identity)
        given = self.term if term is None else term
        at = self.now if received_at is None else received_at
        seq = len(self.facts) + 1
        self.facts.append(ConfirmedFact(seq, given, at, station, header, body, sig))
        self.chains.append(link(self.chains[-1], given, seq, at, identity))

    def push(self, shop, most=EVERYTHING):
        """Number what waits at a station; the same again changes nothing."""
        station = shop.book.journal.identity.station
        for fact in list_own_pending(shop.book.reader, station, most, EVERYTHING):
            self.number(station, fact.header, fact.body, fact.sig)

    def page(self, after, most=EVERYTHING):
        facts = self.facts[after : after + most]
        end = after + len(facts)
        places = {end} | {
            fact.seq
            for fact in facts
            if fact.seq % 1000 == 0 or decode(fact.header)["type"] == "week.closed"
        }
        notes = [self.signed(seq) for seq in sorted(places)]
        return ConfirmedPage(facts, self.chains[end], notes, self.now)

    def signed(self, seq):
        chain = self.chains[seq]
        return SignedPlace(seq, chain, SERVER_KEY.sign(note_bytes(self.book, seq, chain)))

    def pull(self, shop, most=EVERYTHING):
        """Let a station take one page of what it does not have."""
        seq, _ = find_confirmed_end(shop.book.reader)
        return take_in(shop.book, self.page(seq, most))

    def pull_all(self, shop, most=EVERYTHING):
        while self.pull(shop, most).facts:
            pass

    def rewind(self, seq):
        """Be restored from a backup that ends there."""
        self.facts, self.chains = self.facts[:seq], self.chains[: seq + 1]
        self.known = {fact_id(fact.header) for fact in self.facts}

    def recover(self, shop, seq):
        """Take what a station still has after a place, behind what was taken meanwhile."""
        self.term += 1
        for run in list_confirmed(shop.book.reader, seq, EVERYTHING, EVERYTHING):
            columns = run.times, run.stations, run.headers.split(b"\n"), run.bodies.split(b"\n")
            for received_at, *fact in zip(*columns, run.sigs, strict=True):
                self.number(*fact, received_at=received_at)

    def enrolment(self, shop, incarnation, station):
        return Enrolment(
            shop.book.journal.identity.book, incarnation, station, station_letters(station),
            self.term, public(SERVER_KEY), public(STATION_KEY), f"Desk {station}",
        )  # fmt: skip

    def adopt(self, shop):
        """Become the sequencer of a book that was alone."""
        identity = shop.book.journal.identity
        self.book = bytes.fromhex(identity.book)
        shop.book.contact = self.contact
        enrolment = self.enrolment(shop, identity.incarnation, identity.station)
        begin_adoption(shop.book, shop.actor.author, enrolment)
        rows = "SELECT station, header, body, received_at FROM fact ORDER BY seq"
        for station, header, body, received_at in shop.rows(rows):
            self.number(station, header, body, b"", term=0, received_at=received_at)
        finish_adoption(shop.book, shop.actor.author, len(self.facts))
        self.push(shop)
        self.pull(shop)

    def empty(self, shop, path, station):
        """Another station of the book of this shop, which has nothing of it yet."""
        other = copy(shop)
        other.path = path
        other._start_machine(1 << 20, (station << 24) + station)
        enrolment = self.enrolment(shop, f"{station << 64:032x}", station)
        other.book = create_joined(path, other.machine, enrolment, self.contact)
        return other

    def of(self, shop):
        """What the server said when it let this station in."""
        identity = shop.book.journal.identity
        return self.enrolment(shop, identity.incarnation, identity.station)

    def join(self, shop, path, station):
        """Another station of the book of this shop, with all that was numbered."""
        other = self.empty(shop, path, station)
        self.pull_all(other, 7)
        finish_joining(other.book, other.actor.author, self.of(other))
        return other

    def reopen(self, shop):
        shop.book.close()
        shop.book = open_book(shop.path, shop.machine, self.contact)

    def copied(self, shop, path):
        """A station's closed file, copied as it stands, and opened."""
        other = copy(shop)
        other.path = shutil.copy(shop.path, path)
        other.book = open_book(other.path, other.machine, self.contact)
        return other


def tables(shop):
    """What all folded tables hold."""
    return {name: sorted(shop.rows(f'SELECT * FROM "{name}"'), key=repr) for name in FOLDED}


def two_stations(folder, open_books):
    """A sequencer with two stations that have everything; closed by the stack."""
    first = Shop(folder / "first.book")
    open_books.callback(close, first)
    for rotation in (451, 453):
        first.game(rotation)
    sequencer = Sequencer(first.now)
    sequencer.adopt(first)
    second = sequencer.join(first, folder / "second.book", 2)
    open_books.callback(close, second)
    sequencer.push(second)
    for shop in (first, second):
        sequencer.pull_all(shop)
    return sequencer, first, second


def close(shop):
    shop.book.close()

"""The server's rules over plain dictionaries: the same as the server's own, and quick.

Forms, links, signatures and the chain are looked at by the server's own functions; what its
database does is done here in memory. That it answers like the server itself, message for message,
is shown by running the same seeds over both (`test_simulation.py`).
"""

from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import sha256
from itertools import takewhile
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from msgspec import UNSET, json, msgpack
from msgspec.structs import replace as replace_fields

from desktop.book.codec import EMPTY_CHAIN, fact_id, link
from desktop.book.facts import address
from desktop.domain.numbers import LARGEST_STATION, station_letters
from desktop.sync.packed_facts import PagedFact, SentFact, each_of, in_one_run
from desktop.sync.wire import (
    Ack,
    Code,
    Cosigned,
    Enrolled,
    KeptApart,
    Page,
    Pushed,
    Refusal,
    StateSeen,
    Waited,
)
from server import deciding, pushing, recovering
from server.bodies import BODIES, QuarantineDecided, StationEnrolled
from server.cosigning import is_checkpoint
from server.form import Place, check_form
from server.origins import Origin
from server.pulling import MOST_ROWS
from server.refusing import RefusedError, refused
from server.stations import Station, StationState
from tests.sync.simulation.server import SERVER_KEYS, Head


class Numbered(NamedTuple):
    """A fact as the server keeps it."""

    seq: int
    term: int
    received_at: int
    station: int
    inc: bytes
    n: int
    id: bytes
    kind: str
    sent: SentFact
    chain: bytes

    @property
    def header(self):
        return self.sent.header

    @property
    def paged(self):
        return PagedFact(self.seq, self.term, self.received_at, self.station, self.sent)


class Apart(NamedTuple):
    """A fact that was not taken, from whom it came, and why."""

    station: int
    reason: Code
    at: int
    sent: SentFact

    @property
    def id(self):
        return apart_id(self.sent)


def apart_id(sent):
    """What a decision names a fact by that is kept apart."""
    return sha256(msgpack.encode(sent)).digest()


@dataclass
class _Kept:
    """What is in the database; all that a backup has."""

    term: int = 1
    published: int = 0
    min_fold: int = 0
    facts: list = field(default_factory=list)
    places: dict = field(default_factory=dict)
    origins: dict = field(default_factory=dict)
    stations: dict = field(default_factory=dict)
    users: dict = field(default_factory=dict)
    cosigned: dict = field(default_factory=dict)
    aside: dict = field(default_factory=dict)
    decided: set = field(default_factory=set)

    def copy(self):
        copies = {
            name: value.copy() if isinstance(value, list | dict | set) else value
            for name, value in vars(self).items()
        }
        return _Kept(**copies)


# Each station is told of the same places.
_signed_note = lru_cache(maxsize=4096)(SERVER_KEYS.sign_note)


class Model:
    """One server of one book, as `tests.sync.simulation.server.Server` is one."""

    def __init__(self, book):
        self.now, self.book = 0, book
        self.kept = _Kept()

    # What whoever runs it does with it.

    @property
    def head(self):
        facts = self.kept.facts
        chain = facts[-1].chain if facts else EMPTY_CHAIN
        return Head(len(facts), chain, self.kept.published)

    def facts(self):
        return self.kept.facts

    def ids(self):
        return self.kept.places.keys()

    def aside(self):
        return {fact_id(apart.sent.header) for apart in self.kept.aside.values()}

    def undecided(self):
        """What an owner is shown of what is kept apart."""
        kept = [apart for apart in self.kept.aside.values() if apart.id not in self.kept.decided]
        return [
            KeptApart(one.id, one.station, one.reason, one.at, one.sent.header, one.sent.body)
            for one in sorted(kept, key=lambda one: (one.at, one.station, one.id))
        ]

    def knows(self, incarnation):
        return any(one.incarnation == incarnation for one in self.kept.stations.values())

    def life_of(self, number):
        station = self.kept.stations.get(number)
        return None if station is None else station.incarnation.hex()

    def backup(self):
        return self.kept.copy()

    def restore(self, saved):
        self.kept = saved.copy()
        self.start_again()

    def start_again(self):
        self.kept.published = self.head.seq

    def lose_publishing(self, published):
        self.kept.published = published

    # What stations ask.

    def ask(self, credentials, _lane, question):
        try:
            return self._answer(credentials, question)
        except RefusedError as problem:
            return problem.refusal

    def _answer(self, credentials, question):
        path = urlsplit(question.path)
        name, message = path.path.rpartition("/")[2], question.message
        is_push = (question.method, name) == ("POST", "facts")
        station = self._prove(credentials, for_push=is_push)
        if is_push:
            return self._push(station, message)
        match name:
            case "journal":
                return self._recover(message)
            case "cosigns":
                return self._cosign(station, message)
            case "incarnations":
                return self._enrol_again(station, message)
        said = {name: values[0] for name, values in parse_qs(path.query).items()}
        self._check_fold(said)
        self._check_shared(int(said["after"]), bytes.fromhex(said["chain"]))
        if name == "facts":
            return self._pull(said)
        return Waited(self.head.published, self.head.seq)

    def _prove(self, credentials, *, for_push):
        station = self.kept.stations.get(credentials.station)
        if station is None or station.public_key != credentials.public_key:
            raise refused(Code.UNSIGNED)
        is_revoked = station.state is StationState.REVOKED
        if station.state is StationState.ACTIVE or (is_revoked and for_push):
            return station
        raise refused(Code.REVOKED if is_revoked else Code.WAITING)

    def _chain_at(self, seq):
        if seq == 0:
            return EMPTY_CHAIN
        return self.kept.facts[seq - 1].chain if seq <= len(self.kept.facts) else None

    def _check_shared(self, seq, chain):
        if self._chain_at(seq) != chain:
            raise RefusedError(Refusal(Code.REWOUND, head=self.head.seq))

    def _push(self, station, message):
        formed = pushing._check_forms(station, message.facts)
        self._check_shared(message.seq, message.chain)
        origins, head = self.kept.origins, self.head
        origin = origins.get(station.incarnation, Origin(station.number, 0, b"", 0, None))
        old = [*takewhile(lambda fact: fact.header.n <= origin.n, formed.facts)]
        same = [*takewhile(lambda fact: fact.id in self.kept.places, old)]
        acks = [Ack(fact.header.n, self.kept.places[fact.id]) for fact in same]
        run = pushing._Run([], pushing._fork(origin))
        if len(same) == len(old):
            rest = pushing._link(origin, formed.facts[len(old) :], formed.problem)
            run = pushing._signed(station, rest)
        places = [
            Place(seq, self.kept.term, self.now, station.number, fact)
            for seq, fact in enumerate(run.facts, head.seq + 1)
        ]
        if places:
            self._append(places)
            for place in places:
                self._act_on(place)
            for place in places:
                self._decide(place)
        self.kept.published = self.head.seq
        acks += [Ack(place.fact.header.n, place.seq) for place in places]
        self._put_aside(station.number, run.problem, message.facts[len(acks) :])
        return Pushed(acks, self.head.seq, self.kept.published, run.problem)

    def _put_aside(self, station, problem, rest):
        if problem is not None and problem.code in pushing._SUSPECT:
            for sent in rest if problem.code is Code.REVOKED else rest[:1]:
                self._keep_apart(Apart(station, problem.code, self.now, sent))

    def _keep_apart(self, apart):
        self.kept.aside.setdefault(apart.id, apart)

    def _decide(self, by):
        """What an owner let in stands behind the run in which the decision came."""
        header = by.fact.header
        if header.type != "quarantine.decided" or self._role_of(header.actor) != "owner":
            return
        body = json.decode(by.fact.sent.body, type=QuarantineDecided)
        station = self.kept.stations.get(body.station)
        named = {bytes.fromhex(one) for one in body.ids} - self.kept.decided
        kept = [
            (key, apart.reason, apart.sent)
            for key, apart in self.kept.aside.items()
            if key in named and apart.station == body.station
        ]
        if not body.accept:
            self.kept.decided |= {key for key, *_ in kept}
        elif station is not None:
            self._let_in_late(station, deciding._well_formed(station, kept), by)

    def _let_in_late(self, station, kept, by):
        nothing = Origin(station.number, 0, b"", 0, None)
        origin = self.kept.origins.get(station.incarnation, nothing)
        places = []
        for key, fact in kept:
            if fact.header.n > origin.n:
                if not deciding._follows(station, origin, fact):
                    break
                origin = replace_fields(origin, n=fact.header.n, id=fact.id, base=fact.header.base)
                seq = self.head.seq + len(places) + 1
                places.append(Place(seq, self.kept.term, by.received_at, station.number, fact))
            self.kept.decided.add(key)
        self._append(places)
        for place in places:
            self._act_on(place)

    def _append(self, places):
        chain = self.head.chain
        for place in places:
            fact, header = place.fact, place.fact.header
            chain = link(chain, place.term, place.seq, place.received_at, fact.id)
            inc = bytes.fromhex(header.inc)
            self.kept.facts.append(
                Numbered(
                    place.seq, place.term, place.received_at, place.station, inc, header.n,
                    fact.id, header.type, fact.sent, chain,
                )
            )  # fmt: skip
            self.kept.places[fact.id] = place.seq
            before = self.kept.origins.get(inc)
            until = None if before is None else before.revoked_at_n
            self.kept.origins[inc] = Origin(place.station, header.n, fact.id, header.base, until)

    def _check_fold(self, said):
        if int(said.get("fold", self.kept.min_fold)) < self.kept.min_fold:
            raise RefusedError(Refusal(Code.MIN_APP, expect=self.kept.min_fold))

    def _pull(self, wish):
        after, chain = int(wish["after"]), bytes.fromhex(wish["chain"])
        last = min(self.kept.published, after + MOST_ROWS)
        facts, size = [], 0
        for fact in self.kept.facts[after:last]:
            size += len(fact.sent.header) + len(fact.sent.body)
            if facts and size > int(wish["max_bytes"]):
                break
            facts.append(fact)
        notes = [
            _signed_note(self.book, fact.seq, fact.chain)
            for fact in facts
            if fact is facts[-1] or is_checkpoint(fact.seq, fact.kind)
        ]
        end = facts[-1].chain if facts else chain
        paged = [fact.paged for fact in facts]
        return Page(in_one_run(paged), end, self.kept.published, self.head.seq, self.now, notes)

    def _cosign(self, station, message):
        self._check_shared(message.seq, message.chain)
        fact = self.kept.facts[message.seq - 1]
        if message.seq > self.kept.published or not is_checkpoint(fact.seq, fact.kind):
            raise refused(Code.NOT_ALLOWED)
        said = self.kept.cosigned.setdefault(message.seq, {}).copy()
        said.setdefault(station.number, message.state_hash)
        self.kept.cosigned[message.seq] = said
        return Cosigned([StateSeen(*one) for one in sorted(said.items())])

    def code(self, _book):
        return b"a code that is good"

    def enrol(self, message):
        return self._known(message.public_key, message) or self._let_in(message.public_key, message)

    def _enrol_again(self, old, message):
        known = self._known(old.public_key, message)
        if known is None:
            self._check_shared(message.seq, message.chain)
        return known or self._let_in(old.public_key, message)

    def _known(self, public_key, message):
        """The station with this incarnation and key."""
        for number, one in self.kept.stations.items():
            if (one.incarnation, one.public_key) == (message.incarnation, public_key):
                return self._enrolled(number)
        return None

    def _let_in(self, public_key, message):
        number = min(set(range(1, LARGEST_STATION + 1)) - self.kept.stations.keys())
        self.kept.stations[number] = Station(
            self.book, number, message.incarnation, public_key, message.label,
            StationState.ACTIVE, 0,
        )  # fmt: skip
        return self._enrolled(number)

    def _enrolled(self, number):
        return Enrolled(
            self.book, number, station_letters(number), self.kept.term, self.head.seq, self.now,
            [], False, SERVER_KEYS.public_key,
        )  # fmt: skip

    def _recover(self, message):
        facts = [*each_of(message.runs)]
        chains = recovering._chains(message, facts)
        note = message.note
        if note is None or (note.seq, note.chain) != (facts[-1].seq, chains[-1]):
            raise refused(Code.NOT_ALLOWED)
        if not SERVER_KEYS.is_ours(self.book, note):
            raise refused(Code.NOT_ALLOWED)
        new = [one for one in facts if fact_id(one.fact.header) not in self.kept.places]
        places = self._followed(new)
        if places:
            before = chains[facts.index(new[0])]
            self.kept.term = max([self.kept.term, *(place.term for place in places)])
            is_next = (new[0].seq - 1, before) == (self.head.seq, self.head.chain)
            if not is_next or len(places) < len(new):
                self.kept.term += 1
                places = recovering._behind(_Ended(self.head.seq, self.kept.term), places)
            self._let_in_again(places)
            self._append(places)
            for place in places:
                if place.fact.header.type != "sequencer.moved":
                    self._act_on(place)
        self.kept.published = self.head.seq
        found = [(one.seq, self.kept.places.get(fact_id(one.fact.header))) for one in facts]
        acks = [Ack(old, seq) for old, seq in found if seq is not None]
        return Pushed(acks, self.head.seq, self.head.seq)

    def _followed(self, new):
        ends, places = dict(self.kept.origins), []
        lives = {number: one.incarnation for number, one in self.kept.stations.items()}
        for paged in new:
            fact = check_form(paged.fact, self.book.hex())
            header, inc = fact.header, bytes.fromhex(fact.header.inc)
            end = ends.get(inc, Origin(paged.station, 0, b"", 0, None))
            if end.station != paged.station:
                raise refused(Code.BAD_FORM)
            is_next = (header.n, header.prev) == (end.n + 1, end.link)
            is_own = header.n > 1 or lives.setdefault(paged.station, inc) == inc
            if not is_next or not is_own or header.base < end.base:
                self._keep_apart(Apart(paged.station, Code.FORK, self.now, paged.fact))
                continue
            ends[inc] = Origin(paged.station, header.n, fact.id, header.base, end.revoked_at_n)
            places.append(Place(paged.seq, paged.term, paged.received_at, paged.station, fact))
        return places

    def _let_in_again(self, places):
        for place in places:
            header = place.fact.header
            if header.n > 1 or place.station in self.kept.stations:
                continue
            if header.type != "station.enrolled":
                raise refused(Code.BAD_FORM)
            body = json.decode(place.fact.sent.body, type=StationEnrolled)
            self.kept.stations[place.station] = Station(
                self.book, place.station, bytes.fromhex(body.inc), bytes.fromhex(body.public_key),
                body.label, StationState.ACTIVE, 0,
            )  # fmt: skip

    # What the server itself takes from facts.

    def _act_on(self, place):
        header = place.fact.header
        if header.type not in BODIES:
            return
        body = json.decode(place.fact.sent.body, type=BODIES[header.type])
        role = self._role_of(header.actor)
        match header.type:
            case "user.added" if role == "owner" or (role == "manager" and body.role == "clerk"):
                user = address(place.station, header.n)
                self.kept.users.setdefault(user, (body.role, True))
            case "user.changed":
                self._change_user(header.actor, role, body)
            case "station.revoked" if role == "owner":
                self._revoke(body)
            case "book.require" if role == "owner":
                self.kept.min_fold = max(self.kept.min_fold, body.fold)

    def _role_of(self, user):
        role, is_active = self.kept.users.get(user, ("", False))
        return role if is_active else ""

    def _change_user(self, actor, role, body):
        if body.user not in self.kept.users or body.user == actor:
            return
        was, is_active = self.kept.users[body.user]
        changes = body.changes
        new = was if changes.role is UNSET else changes.role
        held = was if is_active else "clerk"
        if role == "owner" or (role == "manager" and held == new == "clerk"):
            active = is_active if changes.active is UNSET else bool(changes.active)
            self.kept.users[body.user] = (new, active)

    def _revoke(self, body):
        station = self.kept.stations.get(body.station)
        if station is None:
            return
        self.kept.stations[body.station] = replace(station, state=StationState.REVOKED)
        nothing = Origin(station.number, 0, b"", 0, None)
        origin = self.kept.origins.get(station.incarnation, nothing)
        ended = replace_fields(origin, revoked_at_n=body.last_valid_n)
        self.kept.origins[station.incarnation] = ended


class _Ended(NamedTuple):
    """As much of a head as places behind it need."""

    seq: int
    term: int


def model_of(server):
    """A model with everything that a server has."""
    model = Model(server.book)
    kept = model.kept
    for seq, term, received_at, station, inc, n, identity, kind, *sent, chain in server.rows(
        "SELECT seq, term, received_at, station_id, inc, n, id, type, header, body, sig, chain"
        " FROM fact ORDER BY seq"
    ):
        fact = SentFact(*map(bytes, sent))
        kept.facts.append(
            Numbered(seq, term, received_at, station, inc, n, identity, kind, fact, chain)
        )
        kept.places[identity] = seq
    for inc, *origin in server.rows(
        "SELECT inc, station_id, n, id, base, revoked_at_n FROM origin_head"
    ):
        kept.origins[inc] = Origin(*origin)
    for number, inc, key, label, state in server.rows(
        "SELECT station_id, inc, public_key, label, state FROM station"
    ):
        kept.stations[number] = Station(
            server.book, number, inc, key, label, StationState(state), 0
        )
    for user, role, is_active in server.rows("SELECT user_id, role, is_active FROM user_auth"):
        kept.users[user] = (role, bool(is_active))
    ((kept.term, kept.min_fold),) = server.rows("SELECT term, min_fold FROM book")
    kept.published = len(kept.facts)
    return model

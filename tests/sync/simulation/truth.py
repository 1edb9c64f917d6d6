"""What must hold, whatever happens: the invariants of SYNC 3.1, told apart from how it comes about.

The truth knows what was written at each desk and what each place of the journal came to; it has no
part in what stations and server do.

| invariant | asserted |
| --- | --- |
| 1 sum of all postings, 3 balances | in the end, at one station (5: all have the same tables) |
| 2 net of a ticket | in the end: what was posted, and the worth of straights worked out anew |
| 4 nothing written is lost | in the end, and before each fault that destroys something |
| 4 what is in the file | in the end, in one seed of ten: to who opens it anew |
| 2.2 what an author had not seen | in the end, of every fact, worked out from the journal |
| 2.13 copies | one that was told of its twin sends nothing more under their name |
| 5 what is said of a place | whenever a station says it, against all others |
| 5 one journal, one state | postings after each page, by the chain; facts and tables in the end |
| 6 what was posted stays | after each page, against every place that any station was at |
| 7 ids and numbers | after each page at the station; in the end at the server, with every link |
| 8 closed statements | in the end |
| 10 what waits comes off | now and then, byte for byte; in the end no image is left |
| 11 an accepted ticket is there | after each page and whenever places are taken back |
| 11 nothing is in neither | after each page, and in the end |
| 12 repetition | messages are doubled, lost and sent again throughout; pages are taken in twice |
| 13 all queues drain | from the healing on, within 40 minutes of the simulated clock |
| 15 no effect without authority | in the end: of a clerk let go, of a station that was sent away |
| 15 what needs the server | as it is written |
| 16 what was changed on its way | at each page and push that the network garbled or forged |
| 19 rebuilt is the same | in the end, in one seed of ten, and now and then with what waits |
"""

from contextlib import contextmanager

from desktop.book.authors import Authors
from desktop.book.codec import decode, fact_id, link
from desktop.book.facts import address
from desktop.book.fold.conflicts import QUIET
from desktop.book.history import find_missing
from desktop.book.pending import find_confirmed_end
from desktop.book.reading import BookReader
from desktop.book.refolding import Refolding
from desktop.book.tables.money import posting_id
from desktop.book.verifying import hash_tables, verify
from desktop.services.weeks import statement_hash
from desktop.sync.errands import Did, Failed, Failure, Pull, Push
from desktop.sync.packed_facts import each_of
from desktop.sync.standing import Lamp
from desktop.sync.wire import Code, Cosign, Page, Pushed, Upload
from tests.sync.simulation.model import apart_id
from tests.sync.simulation.worth import find_wrong_worth

_OWN = """
    SELECT n, header FROM fact WHERE station = {0} AND n > {1}
    UNION ALL SELECT n, header FROM set_aside WHERE station = {0} AND n > {1} ORDER BY 1
"""
_CHAINS_BACKWARDS = "SELECT seq, chain FROM fact WHERE seq < {0} ORDER BY seq DESC"
_WITHOUT_TICKET = """
    SELECT station, n FROM fact WHERE type = 'ticket.accepted' AND NOT EXISTS
    (SELECT 1 FROM ticket WHERE id = fact.station << 40 | fact.n)
"""
_POSTED = "SELECT * FROM posting WHERE id < {0} ORDER BY id"


_UNSIGNED = """
    SELECT count(*) FROM fact WHERE term > 0 AND NOT EXISTS
    (SELECT 1 FROM signature AS s WHERE s.station = fact.station AND s.n = fact.n)
"""
_NEEDS_SERVER = frozenset(
    {"week.closed", "user.changed", "station.revoked", "quarantine.decided", "book.require"}
)


_WITHOUT_EFFECT = frozenset({"no_effect", "no_right"})


class BrokenError(AssertionError):
    """An invariant does not hold; its name comes first."""


def must(holds, invariant, *about):
    """Stop where an invariant does not hold."""
    if not holds:
        raise BrokenError(f"{invariant}: {' '.join(map(str, about))}")


class Truth:
    """What was written, and what it came to."""

    def __init__(self, world):
        self.world = world
        # Of each fact that was ever written at a desk, by id: where, and its kind.
        self.written = {}
        # What no file holds any more: a disk was put back and nobody had it. A message that is on
        # its way may still bring it, or be lost.
        self.gone = set()
        # Incarnations of which two files were at work, or one that is older than itself.
        self.forked = set()
        self.revoked = {}
        # By incarnation, the number that it was given.
        self.numbers = {}
        # What the tables were after a place, by the chain there: for all stations the same.
        self.posted, self.state = {}, {}
        self.garbled = []
        self._numbered = {}
        self._seen_own = {}

    # At each step of a station.

    def look_at(self, station):
        """Note what was written since the last step, and see that nothing went."""
        identity, head = station.book.journal.identity, station.book.journal.head
        key = (station.name, identity.incarnation)
        seen = self._seen_own.get(key, 0)
        if head.n <= seen:
            return
        station.farthest = max(station.farthest, find_confirmed_end(station.book.reader)[0])
        for n, header in station.rows(_OWN.format(identity.station, seen)):
            said = decode(header)
            if said["inc"] != identity.incarnation:
                continue
            identifier = fact_id(header)
            must(n == said["n"], "7 numbers of a station", station.name, n)
            is_seen = said["base"] <= station.farthest
            must(is_seen, "5 what an author says to have seen", station.name, n, said["base"])
            self._note(station, identity.incarnation, n, identifier, said["type"])
            station.held.add(identifier)
        self._seen_own[key] = head.n

    def _note(self, station, incarnation, n, identifier, kind):
        before = self._numbered.setdefault((incarnation, n), identifier)
        if before != identifier:
            must(incarnation in self.forked, "7 one number, two facts", station.name, n, kind)
        self.numbers[incarnation] = station.book.journal.identity.station
        if identifier not in self.written:
            self.written[identifier] = (station.name, incarnation, n, kind)
            is_allowed = kind not in _NEEDS_SERVER or station.reach.answers
            must(is_allowed, "15 what needs the server, without it", station.name, kind)
            self.world.note(station.name, kind, identifier.hex()[:12])

    def took(self, station, answer, event, before):
        """A station let an answer have its effect."""
        if isinstance(event.errand, Pull) and self.is_garbled(answer):
            is_refused = isinstance(event, Failed) and event.failure in {
                Failure.BROKEN, Failure.FORKED,
            }  # fmt: skip
            must(is_refused, "16 a page that was changed on its way", station.name, event)
            must(find_confirmed_end(station.book.reader) == before, "16 it changed the book")
        if isinstance(answer, Pushed) and isinstance(event.errand, Push):
            incarnation = station.book.journal.identity.incarnation
            if answer.acks:
                station.acked[incarnation] = answer.acks[-1].n
            if answer.error is not None and answer.error.code is Code.FORK:
                station.told_of_twin = incarnation
        if isinstance(answer, Page) and answer.runs:
            places = f"{answer.runs[0].seqs[0]}-{answer.runs[-1].seqs[-1]}"
            self.world.note(station.name, "page", places, type(event).__name__)
            self.see_nothing_lost(station)
            self.see_promises(station)
            seq, chain = find_confirmed_end(station.book.reader)
            station.farthest = max(station.farthest, seq)
            if station.is_suspect:
                self.see_rebuilt(station)
                station.is_suspect = False
            self.see_same_postings(station, seq, chain)

    def is_garbled(self, answer):
        """Whether a page was changed on its way."""
        return any(answer is page for page in self.garbled)

    def asks(self, station, errand):
        """2.13: who was told that another one writes under its name sends nothing more under it."""
        # One that was sent away gets no other name; what it has goes to the owner.
        if isinstance(errand, Push) and station.standing.lamp is not Lamp.REVOKED:
            is_told = station.told_of_twin == station.book.journal.identity.incarnation
            must(not is_told, "2.13 a copy was told, and goes on", station.name)

    def answered(self, station, question, answer):
        """The server answered: what was said of tables is compared, what was taken is noted."""
        message = question.message
        if isinstance(message, Cosign):
            known = self.state.setdefault(message.chain, message.state_hash)
            must(known == message.state_hash, "5 what is said of a place", station.name)
        if isinstance(answer, Pushed):
            is_part = isinstance(message, Upload)
            asked = [one.fact for one in each_of(message.runs)] if is_part else message.facts
            self.gone -= {fact_id(sent.header) for sent in asked} & self.world.server.ids()
            for ack in answer.acks:
                self.world.note(station.name, "ack", ack.n, ack.seq)

    def see_no_change(self, station, take, *answered):
        """12: the same page once more has no effect."""
        before = station.rows("SELECT seq, chain, term FROM fact")
        again = take(*answered)
        must(isinstance(again, Did), "12 the same page again", station.name, again)
        same = station.rows("SELECT seq, chain, term FROM fact") == before
        must(same, "12 the same page again", station.name)

    def see_nothing_lost(self, station):
        """11: everything that a file ever held it holds, in its journal or set aside."""
        headers = station.headers()
        ids = {self.world.id_of(header) for header in headers}
        must(len(ids) == len(headers), "7 a fact is there once", station.name)
        lost = [self.written.get(one) for one in station.held - ids]
        must(not lost, "11 nothing is in neither", station.name, lost)
        station.held = ids
        numbers = station.rows(
            "SELECT count(*), max(n) FROM fact WHERE station ="
            f" {station.book.journal.identity.station}"
        )
        last = station.book.journal.head.n
        must(numbers[0][0] == last, "7 no gap in own numbers", station.name, numbers, last)

    def see_promises(self, station):
        """11: a ticket that was accepted is in the tables, whether it waits or has its place."""
        missing = station.rows(_WITHOUT_TICKET)
        must(not missing, "11 an accepted ticket is nowhere", station.name, missing)

    def see_same_postings(self, station, seq, chain):
        """5 and 6: what was posted up to a place is the same everywhere, and never changes."""
        rows = station.rows(_POSTED.format(posting_id(seq + 1, 0)))
        known = self.posted.setdefault(chain, rows)
        must(known == rows, "5 postings of one journal", station.name, seq)
        for at, before in station.rows(_CHAINS_BACKWARDS.format(seq)):
            earlier = self.posted.get(before)
            if earlier is not None:
                must(rows[: len(earlier)] == earlier, "6 what was posted stays", station.name, at)
                return

    def see_undoing(self, station):
        """10: what waits comes off, byte for byte, and leaves what was confirmed."""
        reader = station.book.reader
        seq, chain = find_confirmed_end(reader)
        before = hash_tables(reader)
        driver = reader.driver
        driver.execute("BEGIN IMMEDIATE")
        try:
            Refolding(station.book).take_off()
            confirmed = hash_tables(reader)
        finally:
            driver.execute("ROLLBACK")
            if reader.remembered:
                reader.remembered.clear()
        known = self.state.setdefault(chain, confirmed)
        must(known == confirmed, "10 taken off it is what was confirmed", station.name, seq)
        must(hash_tables(reader) == before, "10 looking changes nothing", station.name)

    # Around what destroys something.

    @contextmanager
    def loss(self):
        """While something is destroyed: nothing may be missing before, what nobody has is gone."""
        for station in self.world.stations:
            if station.is_up:
                self.look_at(station)
        self._see_every_fact()
        yield
        self.gone |= self.written.keys() - self._everywhere()
        self._seen_own.clear()

    def _see_every_fact(self):
        missing = self.written.keys() - self._everywhere() - self.gone
        must(not missing, "4 what was written is somewhere", [self.written[i] for i in missing])

    def _everywhere(self):
        found = {*self.world.server.ids(), *self.world.server.aside()}
        for station in self.world.stations:
            found |= station.ids()
        return found

    # At the end.

    def see_server(self):
        """7 at the server: no gap, no number twice, every link and the chain hold."""
        chain, heads, away, let_in = bytes(32), {}, {}, set()
        for seq, fact in enumerate(self.world.server.facts(), start=1):
            must(seq == fact.seq, "7 the server's places", seq)
            chain = link(chain, fact.term, seq, fact.received_at, fact_id(fact.header))
            must(chain == fact.chain, "7 the server's chain", seq)
            head, before = decode(fact.header), heads.get(fact.inc, (0, "", 0))
            must((head["n"], fact.n) == (before[0] + 1,) * 2, "7 numbers at the server", seq)
            must(head["prev"] == before[1], "7 links at the server", seq)
            must(before[2] <= head["base"], "7 bases at the server", seq)
            # After a restored backup what its author had seen may stand elsewhere.
            is_before = head["base"] < seq or self.world.rewinds
            must(is_before, "7 what a fact has seen is before it", seq)
            if head["type"] == "station.revoked" and not self.world.rewinds:
                away = self.revoked
            is_in_time = head["n"] <= away.get(head["inc"], head["n"])
            is_wanted = is_in_time or apart_id(fact.sent) in let_in
            must(is_wanted, "15 written after it was sent away, and nobody let it in", seq)
            if head["type"] == "quarantine.decided" and (said := decode(fact.sent.body))["accept"]:
                let_in |= {bytes.fromhex(one) for one in said["ids"]}
            heads[fact.inc] = (fact.n, fact.id.hex(), head["base"])

    def see_all_confirmed(self):
        """4 and 11 at the end: whatever was written is with the server, but what was sent away."""
        self._see_every_fact()
        confirmed = self.world.server.ids()
        unknown = {
            station.book.journal.identity.incarnation
            for station in self.world.stations
            if self.world.is_out(station)
        }
        for identifier in self.written.keys() - confirmed - self.gone:
            name, incarnation, n, kind = self.written[identifier]
            is_out = incarnation in self.revoked and n > self.revoked[incarnation]
            is_out |= incarnation in self.forked or incarnation in unknown
            # A restored server had forgotten it, and gave its number to another: it is set aside.
            number = self.numbers[incarnation]
            lives = {life for life, given in self.numbers.items() if given == number}
            is_out |= not {self.world.server.life_of(number), *lives} <= {None, incarnation}
            must(is_out, "4 written, and never confirmed", name, n, kind)
        strange = confirmed - self.written.keys() - self.world.office_facts
        must(not strange, "4 confirmed, and never written", len(strange))

    def see_agreement(self, stations):
        """5: all stations have the journal and the tables of the server."""
        head = self.world.server.head
        places = [fact.id for fact in self.world.server.facts()]
        for station in stations:
            seq, chain = find_confirmed_end(station.book.reader)
            must((seq, chain) == (head.seq, head.chain), "13 in step", station.name, seq, head.seq)
            headers = station.rows("SELECT header FROM fact ORDER BY seq")
            has_same = [self.world.id_of(header) for (header,) in headers] == places
            must(has_same, "5 one journal", station.name)
            must(station.rows(_UNSIGNED) == [(0,)], "16 a fact without signature", station.name)
            images = station.rows("SELECT count(*) FROM undo")
            must(images == [(0,)], "10 nothing waits, and nothing is kept to undo it", images)
            state = hash_tables(station.book.reader)
            known = self.state.setdefault(chain, state)
            must(state == known, "5 one journal, one state", station.name)

    def see_money(self, station):
        """1, 2, 3, 8 and 15, from the tables of one station: the others have the same."""
        must(station.rows("SELECT sum(balance) FROM account") == [(0,)], "1 the sum of all")
        wrong = station.rows(
            "SELECT ticket_id FROM outcome AS o WHERE net != (SELECT coalesce(sum(cents), 0)"
            " FROM posting AS p WHERE p.ticket_id = o.ticket_id)"
        )
        must(not wrong, "2 the net of a ticket is what was posted", wrong)
        must(not (wrong := find_wrong_worth(station)), "2 what a ticket is worth", wrong)
        wrong = station.rows(
            "SELECT code FROM account AS a WHERE balance !="
            " (SELECT coalesce(sum(cents), 0) FROM posting WHERE account_id = a.id)"
            " - (SELECT coalesce(sum(cents), 0) FROM posting WHERE contra_id = a.id)"
        )
        must(not wrong, "3 balances are what was posted", wrong)
        for week, kept in station.rows("SELECT starts_on, statement FROM week"):
            if kept:
                now = statement_hash(station.book.reader, week)
                must(now == kept, "8 a closed statement", week)

    def see_rights(self, station):
        """15: what somebody wrote who had no right to it at its place is told."""
        ((carl,),) = station.rows("SELECT id FROM user WHERE name = 'Carl'")
        told = dict(station.rows("SELECT number, kind FROM conflict"))
        is_active = True
        for number, n, kind, header, body in station.rows(
            "SELECT station, n, type, header, body FROM fact ORDER BY seq"
        ):
            place = address(number, n)
            if decode(header)["actor"] == carl and not is_active and kind not in QUIET:
                must(place in told, "15 no right, and nobody is told", station.name, kind)
            if kind == "user.changed" and told.get(place) not in _WITHOUT_EFFECT:
                is_active = bool(decode(body)["changes"].get("active", is_active))

    def see_authors(self, station):
        """What an author had not seen is what others wrote between its base and its place (2.2).

        Of a fact that was put under a later term, or names places that are not there, the base is
        that of its station's last one of which neither is so.
        """
        rows = station.rows("SELECT * FROM fact ORDER BY seq")
        journal, bases, place, given = Authors(), {}, 0, 0
        for row in rows:
            place, given = (place, given) if row[8] is None else (row[0] - 1, row[8])
            said = decode(row[4])
            if said["term"] >= given and said["base"] <= place:
                bases[row[1]] = said["base"]
            place = place if row[8] is None else row[0]
            base = bases.get(row[1], 0)
            others = {one[0] for one in rows[base : row[0] - 1] if one[1] != row[1]}
            for authors in (journal, Authors(station.book.reader)):
                unseen = {seq for places in authors.read(row).unseen for seq in places}
                must(unseen == others, "2.2 what an author had not seen", row[:4])

    def see_file(self, station):
        """4: who opens the file finds in it what the station has, and nothing broken."""
        with station.is_read_beside(), BookReader(station.book.path) as opened:
            is_same = hash_tables(opened) == hash_tables(station.book.reader)
            must(is_same, "4 what is in the file", station.name)
            found = opened.driver.execute("PRAGMA integrity_check").fetchall()
            must(found == [("ok",)], "4 a file that is damaged", station.name, found)

    def see_rebuilt(self, station):
        """19: made anew from the journal, once all of it is here, the tables are the same."""
        if find_missing(station.book.reader):
            return
        difference = verify(station.book.reader).difference
        must(difference is None, "19 rebuilt is the same", station.name, difference)

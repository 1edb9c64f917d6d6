"""The line between stations and server: slow, lossy, out of order, cut, and now and then wrong."""

from dataclasses import replace as copy
from random import Random

from msgspec.structs import replace

from desktop.book.codec import fact_id, link
from desktop.sync.errands import Wait
from desktop.sync.packed_facts import SentFact, each_of, in_one_run
from desktop.sync.wire import LONGEST_WAIT_S, Code, Page, Push, Pushed, Refusal, Waited
from tests.sync.simulation.truth import must

# After so long a station gives a question up.
PATIENCE_MS = 30_000


class Faults:
    """How often what goes wrong: a share of all messages."""

    def __init__(self, chance):
        bad = chance.choice((0, 0.02, 0.1, 0.25))
        self.drop, self.drop_answer, self.double = bad, bad, bad
        self.busy = bad / 3
        self.garble = bad / 2
        self.slow_ms = chance.choice((50, 500, 5_000))
        self.dies_unpublished = self.fails_over = bad / 3

    def heal(self):
        self.drop = self.drop_answer = self.double = self.busy = self.garble = 0
        self.dies_unpublished = self.fails_over = 0
        self.slow_ms = 50


class Network:
    """Carries questions to the server and answers back."""

    def __init__(self, world):
        self.world = world
        self.chance = Random(f"{world.seed}/network")
        self.faults = Faults(self.chance)
        # What is asked and not yet at the server; a fact may be nowhere else.
        self.on_the_way = []
        # Long polls.
        self._waiting = []

    def _happens(self, share):
        return self.chance.random() < share

    def _delay(self):
        return 1 + self.chance.randrange(self.faults.slow_ms)

    def send(self, station, errand, question):
        asked = (station, errand, question, station.correspondence.credentials)
        if station.is_cut_off or self._happens(self.faults.drop):
            self._give_up(asked)
            return
        self.world.truth.asks(station, errand)
        self._carry(asked, is_heard=True)
        if self._happens(self.faults.double):
            self._carry(asked, is_heard=False)

    def _give_up(self, asked):
        station, errand, question, _ = asked
        engine = station.engine
        self.world.later(PATIENCE_MS, lambda: self._tell(station, engine, errand, question, None))

    @staticmethod
    def _tell(station, engine, errand, question, answer):
        if engine is not None and station.engine is engine:
            station.answered(errand, question, answer)

    def _carry(self, asked, *, is_heard):
        self.on_the_way.append(asked)
        engine = asked[0].engine
        self.world.later(self._delay(), lambda: self._arrive(asked, engine, is_heard=is_heard))

    def _arrive(self, asked, engine, *, is_heard):
        self.on_the_way.remove(asked)
        station, errand, question, credentials = asked
        if station.is_cut_off:
            self._lose(asked, engine, is_heard=is_heard)
            return
        if isinstance(errand, Wait) and is_heard and self._waits_anyway(question):
            self._wait(asked, engine, self.world.server.head)
            return
        answer = self._ask(station, errand, question, credentials)
        if answer is None:
            self._lose(asked, engine, is_heard=is_heard)
        elif isinstance(errand, Wait) and isinstance(answer, Waited) and is_heard:
            self._wait(asked, engine, answer)
        elif is_heard:
            self._answer(asked, engine, answer)

    def _ask(self, station, errand, question, credentials):
        """What the server says; None where it dies over it."""
        if self._happens(self.faults.busy):
            return Refusal(Code.BUSY, retry_after_s=1 + self.chance.randrange(5))
        server = self.world.server
        before = server.head
        question, wrong = self._garbled_push(question)
        is_last = isinstance(question.message, Push) and self._happens(self.faults.fails_over)
        saved = server.backup() if is_last else None
        lane = station.lanes[isinstance(errand, Wait)]
        answer = server.ask(credentials, lane, question)
        if wrong is not None and isinstance(answer, Pushed):
            must(len(answer.acks) <= wrong, "16 a push that was changed on its way", station.name)
        if server.head.seq > before.seq:
            if self._happens(self.faults.dies_unpublished):
                server.lose_publishing(before.published)
                self.world.later(1 + self.chance.randrange(20_000), self._start_again)
                return None
            if saved is not None:
                self.world.later(self._delay(), lambda: self._fail_over(saved))
            self.ring()
        self.world.truth.answered(station, question, answer)
        unknown = Refusal(Code.UNKNOWN_OUTCOME, retry_after_s=1)
        return unknown if self._happens(self.faults.busy) else answer

    def ask_at_once(self, credentials, lane, question):
        """What comes back at once over the same line; None where nothing does."""
        if self._happens(self.faults.drop):
            return None
        answer = self.world.server.ask(credentials, lane, question)
        if self._happens(self.faults.drop_answer):
            return None
        if isinstance(answer, Page) and answer.runs and self._happens(self.faults.garble):
            return self._garbled(answer)
        return answer

    def _garbled_push(self, question):
        """A push as somebody in between would like it, and which fact of it is another now."""
        message = question.message
        if not isinstance(message, Push) or not self._happens(self.faults.garble):
            return question, None
        facts, at = list(message.facts), len(message.facts) - 1
        header, body, sig = facts[at].header, facts[at].body, facts[at].sig
        if fact_id(header) in self.world.server.ids():
            return question, None
        facts[at] = self.chance.choice(
            (
                SentFact(header, self._flipped(body), sig),
                SentFact(header, body, self._flipped(sig)),
            )
        )
        return copy(question, message=replace(message, facts=facts)), at

    def _start_again(self):
        self.world.server.start_again()
        self.hang_up()

    def _fail_over(self, saved):
        """A standby takes over that did not have the last of what was answered."""
        if self.faults.fails_over:
            self.world.restore_server(saved)

    def _lose(self, asked, engine, *, is_heard):
        station, errand, question, _ = asked
        if is_heard:
            self.world.later(
                PATIENCE_MS, lambda: self._tell(station, engine, errand, question, None)
            )

    def _answer(self, asked, engine, answer):
        station, errand, question, _ = asked
        if self._happens(self.faults.drop_answer):
            self._lose(asked, engine, is_heard=True)
            return
        if isinstance(answer, Page) and answer.runs and self._happens(self.faults.garble):
            answer = self._garbled(answer)
        self.world.later(
            self._delay(), lambda: self._tell(station, engine, errand, question, answer)
        )

    def _garbled(self, page):
        """A page as somebody in between would like it: one thing of it is another."""
        if self._happens(0.3):
            return self._forged(page)
        facts = [*each_of(page.runs)]
        at = self.chance.randrange(len(facts))
        # Of a station's first fact no hash holds the number under which it comes.
        first = [no for no, one in enumerate(facts) if b'"n":1,' in one.fact.header]
        if first and self._happens(0.5):
            at = first[0]
            return self._with(page, at, replace(facts[at], station=98))
        paged = facts[at]
        header, body = paged.fact.header, paged.fact.body
        wrong = self.chance.choice(
            (
                replace(paged, received_at=paged.received_at + 1),
                replace(paged, term=paged.term + 1),
                replace(paged, station=paged.station % 99 + 1),
                replace(paged, fact=SentFact(header, self._flipped(body), paged.fact.sig)),
                replace(paged, fact=SentFact(self._flipped(header), body, paged.fact.sig)),
                *([None] if len(facts) > 1 else []),
            )
        )
        return self._with(page, at, wrong)

    def _with(self, page, at, wrong):
        facts = [*each_of(page.runs)]
        facts[at : at + 1] = [] if wrong is None else [wrong]
        self.world.truth.garbled.append(made := replace(page, runs=in_one_run(facts)))
        return made

    def _forged(self, page):
        """A page of which every hash is right, and which the server did not sign."""
        first, *rest = each_of(page.runs)
        facts = [replace(first, received_at=first.received_at + 1), *rest]
        chain = self.world.server.facts()[first.seq - 2].chain
        chains = {}
        for paged in facts:
            identity = fact_id(paged.fact.header)
            chain = link(chain, paged.term, paged.seq, paged.received_at, identity)
            chains[paged.seq] = chain
        notes = [replace(note, chain=chains[note.seq]) for note in page.notes]
        self.world.truth.garbled.append(
            made := replace(page, runs=in_one_run(facts), chain=chain, notes=notes)
        )
        return made

    def _flipped(self, raw):
        at = self.chance.randrange(len(raw))
        return raw[:at] + bytes([raw[at] ^ 1 << self.chance.randrange(7)]) + raw[at + 1 :]

    def _waits_anyway(self, question):
        """Most long polls begin with nothing new, and the server need not be asked for that."""
        head = self.world.server.head
        is_last = head.published == head.seq == _after(question)
        return is_last and head.chain.hex() in question.path and self._happens(0.8)

    def _wait(self, asked, engine, answer):
        if answer.published > _after(asked[2]):
            self._answer(asked, engine, answer)
            return
        self._waiting.append(waiting := (asked, engine))
        self.world.later(LONGEST_WAIT_S * 1_000, lambda: self._end(waiting))

    def _end(self, waiting):
        if waiting in self._waiting:
            self._waiting.remove(waiting)
            head = self.world.server.head
            self._answer(*waiting, Waited(head.published, head.seq))

    def ring(self):
        """There is something new for those who wait."""
        for waiting in [*self._waiting]:
            self._end(waiting)

    def hang_up(self):
        """The server goes: nobody who waits gets an answer."""
        waiting, self._waiting = self._waiting, []
        for asked, engine in waiting:
            self._lose(asked, engine, is_heard=True)


def _after(question):
    return int(question.path.removeprefix("/wait?after=").partition("&")[0])

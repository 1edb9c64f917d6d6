"""What a station does next about its server: events in, effects out, and nothing else.

No clock, no thread, no file and no socket: time comes in with each event, chance with the
constructor. Whoever drives it carries out the errands (`desktop.sync.round_trip`) and hands each
outcome back; so a window, a command line and a simulation run the very same rules.

The rules (SYNC 2.1, 2.9, 2.10, 2.13):

* Own facts are sent before those of others are fetched; a push needs no pull.
* What the server has taken waits here until it comes back in a page under its number.
* No answer of the server ever makes the station throw a fact away.
* What cannot go on by itself is held for minutes and tried again; the other direction goes on.
"""

from desktop.sync.backoff import LONGEST_MS, LONGEST_UNREACHED_MS, Backoff, Draw
from desktop.sync.errands import (
    Began,
    BeginLife,
    Copy,
    Cosign,
    Did,
    Effect,
    Errand,
    Event,
    Failed,
    Failure,
    Fill,
    GiveBack,
    Nudged,
    Paused,
    Probe,
    Pull,
    Push,
    Refused,
    Sleep,
    TakeBack,
    Wait,
    Woke,
    Wrote,
)
from desktop.sync.holding import Holds, Way, held_by_failure, held_by_refusal, way_of
from desktop.sync.rewinding import Search
from desktop.sync.standing import Lamp, Problem, Standing
from desktop.sync.wire import MOST_FACTS, Code, Refusal

_LONGEST_WAITING_MS = 10_000
# All was given back, and yet the journals differ.
_TAKE_BACK = -1
# So often others' facts are let in between while own ones keep coming.
_PUSHES_IN_A_ROW = 5
# A server that is rewound again and again is not asked for more at once.
_REWINDS_IN_A_ROW = 3


class Engine:
    """One station's dealings with its server."""

    def __init__(self, draw: Draw) -> None:
        """Begin with nothing known; the first event is `Began`.

        Args:
            draw: Chance, for the jitter.
        """
        self._backoff = Backoff(draw)
        self._holds = Holds(draw)
        self._copy = Copy(0)
        self._is_alone = True
        # What is asked of server or book and not yet answered.
        self._under_way: Errand | None = None
        self._waits = False
        # What is known of the server.
        self._acked = 0
        self._published = -1
        self._heard_at: int | None = None
        self._gives_nothing = False
        self._takes_nothing = False
        self._is_unreached = False
        self._lets_wait = False
        # What is on the way to being mended.
        self._wants_life = False
        self._search: Search | None = None
        self._given_back = 0
        self._rewinds = 0
        # How hard it is tried.
        self._size = MOST_FACTS
        self._pushes = 0
        self._quiet_until = 0
        self._next_try: int | None = None
        self._is_paused = False

    def take(self, event: Event, now: int) -> list[Effect]:
        """Take an event in.

        Args:
            event: What happened.
            now: Milliseconds of a clock that never runs backwards.

        Returns:
            Errands to begin now, each of which is to end in an event, and perhaps a `Sleep`.
        """
        match event:
            case Began():
                self._begin(event)
            case Wrote(copy):
                self._copy = copy
            case Did():
                self._finish(event.errand)
                self._copy = event.copy
                self._did(event, now)
            case Refused(errand, refusal):
                self._finish(errand)
                self._hear(now)
                self._refused(errand, refusal, now)
            case Failed(errand, failure):
                self._finish(errand)
                self._failed(errand, failure, now)
            case Nudged():
                self._quiet_until = 0
                self._holds.try_again()
            case Paused(is_paused):
                self._is_paused = is_paused
            case Woke():
                pass
        return self._effects(now)

    @property
    def standing(self) -> Standing:
        """How things are, to be shown."""
        if self._is_alone:
            return Standing(Lamp.ALONE)
        return Standing(
            self._lamp(),
            self._holds.problem,
            self._copy.pending,
            self._copy.seq,
            self._published,
            self._heard_at,
            self._next_try,
            self._search is not None,
            self._copy.missing,
            self._copy.is_unchecked,
            self._copy.oldest_at,
        )

    def _lamp(self) -> Lamp:
        behind = self._published != self._copy.seq
        lamps = (
            (self._gives_nothing or self._takes_nothing, Lamp.REVOKED),
            (self._holds.is_in_the_way, Lamp.NEEDS_PERSON),
            (self._is_paused, Lamp.PAUSED),
            (self._lets_wait, Lamp.WAITING),
            (self._is_unreached, Lamp.OUT_OF_TOUCH),
            (self._copy.pending > 0, Lamp.SENDING),
            (behind, Lamp.BEHIND),
        )
        return next((lamp for is_lit, lamp in lamps if is_lit), Lamp.IN_STEP)

    def _begin(self, event: Began) -> None:
        self._is_alone = event.copy is None
        self._copy = event.copy or Copy(0)
        if not event.has_key:
            self._holds.hold_for_good(Way.LINE, Problem.NO_KEY)

    def _finish(self, errand: Errand) -> None:
        if isinstance(errand, Wait):
            self._waits = False
        elif errand == self._under_way:
            self._under_way = None

    def _hear(self, now: int) -> None:
        self._heard_at = now
        self._is_unreached = self._lets_wait = False
        self._holds.let_go(Way.LINE)

    def _did(self, event: Did, now: int) -> None:
        if not isinstance(event.errand, TakeBack):
            self._hear(now)
        if event.published >= 0:
            self._published = event.published
        self._pushes = self._pushes + 1 if isinstance(event.errand, Push) else 0
        self._learn(event)
        if not self._copy.pending:
            # What was not taken came in another way, as by a push whose answer was lost.
            self._holds.let_go(Way.PUSH)
        if event.refusal is not None:
            self._refused(event.errand, event.refusal, now)
            return
        self._backoff.forget()
        self._quiet_until = 0
        self._holds.let_go(way_of(event.errand))
        if event.failure is not None:
            self._failed(event.errand, event.failure, now)

    def _learn(self, event: Did) -> None:
        match event.errand:
            case Push():
                self._acked = max(self._acked, event.acked_n)
                self._size = min(MOST_FACTS, self._size * 2)
            case Pull():
                self._rewinds = 0
            case Wait():
                self._after_wait()
            case Probe(at):
                self._after_probe(at, agrees=True)
            case GiveBack():
                self._given_back = max(self._given_back, event.acked_seq)
            case TakeBack():
                self._search, self._published = None, -1
            case BeginLife():
                self._wants_life, self._acked, self._published = False, 0, -1
            case Fill():
                self._after_fill()
            case Cosign():
                pass

    def _after_fill(self) -> None:
        """Go on with what had to wait for older facts."""
        if not self._copy.missing:
            self._holds.let_go(Way.PUSH)
            self._holds.let_go(Way.PULL)
            self._published = -1

    def _after_wait(self) -> None:
        if self._published < self._copy.seq:
            # It is behind what it said itself: the next page tells why.
            self._published = -1
        elif self._published == self._copy.seq and self._copy.pending:
            # What it took has not come back: it may have lost it, and takes nothing twice.
            self._acked = 0

    def _after_probe(self, at: int, *, agrees: bool) -> None:
        search = self._search
        if search is None:
            return
        if search.probe is not None:
            search.learn(at, agrees=agrees)
            self._given_back = search.agreed
        elif agrees:
            self._search, self._published = None, -1
        else:
            # All of it is there again, yet not as it is here.
            self._given_back = _TAKE_BACK

    def _refused(self, errand: Errand, refusal: Refusal, now: int) -> None:
        match refusal.code, errand:
            case Code.REWOUND, Probe(at):
                self._after_probe(at, agrees=False)
            case Code.REWOUND, _:
                self._rewound(errand, refusal.head, now)
            case Code.GAP, Push(after):
                self._go_back_to(refusal.expect, after, now)
            case Code.FORK, _:
                self._wants_life = True
            case Code.REVOKED, _:
                self._gives_nothing = True
                self._takes_nothing |= isinstance(errand, Push)
            case Code.WAITING, _:
                self._lets_wait = True
                self._be_quiet(now, _LONGEST_WAITING_MS)
            case ((Code.BUSY | Code.UNKNOWN_OUTCOME), _):
                self._be_quiet(now, LONGEST_MS, refusal.retry_after_s * 1_000)
            case Code.TOO_LARGE, Push(_, most) if most > 1:
                self._size = most // 2
            case code, _:
                self._holds.hold(*held_by_refusal(errand, code), now)

    def _rewound(self, errand: Errand, head: int, now: int) -> None:
        if self._copy.missing:
            # It cannot give back what it never had; a station that has all of it does.
            self._holds.hold(way_of(errand), Problem.UNFILLED, now)
        else:
            self._search_below(head, now)

    def _search_below(self, head: int, now: int) -> None:
        self._rewinds += 1
        self._search = Search.below(self._copy.seq, head)
        self._given_back, self._acked = self._search.agreed, 0
        if self._rewinds > _REWINDS_IN_A_ROW:
            self._be_quiet(now, LONGEST_MS)

    def _go_back_to(self, expect: int, after: int, now: int) -> None:
        """Send again from the number that the server expects, when that can be."""
        first = self._copy.last_n - self._copy.pending + 1
        if expect != after + 1 and first <= expect <= self._copy.last_n:
            self._acked = expect - 1
            return
        self._acked, self._published = 0, -1
        self._holds.hold(Way.PUSH, Problem.OUT_OF_ORDER, now)

    def _failed(self, errand: Errand, failure: Failure, now: int) -> None:
        held = held_by_failure(failure)
        if held is not None:
            way, problem, is_for_good = held
            if is_for_good:
                self._holds.hold_for_good(way, problem)
            else:
                self._holds.hold(way, problem, now)
        elif failure is Failure.FORKED:
            self._wants_life = True
        else:
            self._is_unreached = failure is Failure.UNREACHED
            if isinstance(errand, Push):
                self._size = max(1, errand.most // 2)
            self._be_quiet(now, LONGEST_UNREACHED_MS)

    def _be_quiet(self, now: int, longest_ms: int, at_least_ms: int = 0) -> None:
        until = now + self._backoff.next_ms(longest_ms, at_least_ms)
        self._quiet_until = max(self._quiet_until, until)

    def _effects(self, now: int) -> list[Effect]:
        self._next_try = None
        if self._is_alone or self._is_paused:
            return []
        effects: list[Effect] = []
        if now >= self._quiet_until and self._holds.may(Way.LINE, now):
            if self._under_way is None:
                self._under_way = self._choose(now)
                effects += [] if self._under_way is None else [self._under_way]
            if self._may_wait(now):
                self._waits = True
                effects.append(Wait())
        to_come = [time for time in (self._quiet_until, *self._holds.times) if time > now]
        self._next_try = min(to_come, default=None)
        return [*effects, Sleep(min(to_come))] if to_come else effects

    def _may_wait(self, now: int) -> bool:
        return (
            not (self._waits or self._gives_nothing or self._wants_life or self._copy.is_older)
            and self._search is None
            and self._published == self._copy.seq
            and self._holds.may(Way.PULL, now)
        )

    def _choose(self, now: int) -> Errand | None:
        copy, may = self._copy, self._holds.may
        sends = not self._takes_nothing and may(Way.PUSH, now)
        sends &= copy.pending > 0 and copy.last_n > self._acked
        # First of all: a server that lost facts gives away the numbers of those who wrote them.
        if self._search is not None and not self._gives_nothing:
            return self._mend(self._search)
        # An older copy sends what it has once more: to the server it is known, or new and welcome.
        if (self._wants_life or (copy.is_older and not sends)) and not self._gives_nothing:
            return BeginLife()
        pulls = not self._gives_nothing and may(Way.PULL, now)
        pulls &= self._published < 0 or self._published > copy.seq
        pulls &= not copy.is_older
        if sends and not (pulls and self._pushes >= _PUSHES_IN_A_ROW):
            return Push(self._acked, self._size)
        if pulls:
            return Pull()
        cosigns = copy.checkpoints > 0 and may(Way.COSIGN, now)
        fills = copy.missing > 0 and may(Way.FILL, now)
        if self._gives_nothing or not (cosigns or fills):
            return None
        return Cosign() if cosigns else Fill()

    def _mend(self, search: Search) -> Errand:
        if search.probe is not None:
            return Probe(search.probe)
        if self._given_back == _TAKE_BACK:
            return TakeBack(search.agreed)
        has_all = self._given_back >= self._copy.seq
        return Probe(self._copy.seq) if has_all else GiveBack(self._given_back)

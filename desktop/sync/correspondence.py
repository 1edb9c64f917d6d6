"""An errand's two halves at the book: what is asked of the server, and what its answer does here.

Between the halves lies the line, so they may run in the thread that owns the book while the line
has another. A stop between any two steps loses nothing: every question may be asked again.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from desktop.book.codec import fact_id
from desktop.book.facts import FOLD_VERSION
from desktop.book.history import HistoryError, find_history, find_missing
from desktop.book.journal import Author, find_confirmed
from desktop.book.membership import State, find_membership
from desktop.book.opening import Book
from desktop.book.pending import find_confirmed_end
from desktop.sync import store
from desktop.sync.answers import FAILURES, RefusedError, SyncError
from desktop.sync.bundle import keep_bundle
from desktop.sync.credentials import (
    Credentials,
    Mark,
    find_asked,
    forget_asked,
    keep_asked,
    keep_credentials,
    keep_mark,
)
from desktop.sync.errands import (
    BeginLife,
    Copy,
    Cosign,
    Did,
    Errand,
    Event,
    Failed,
    Failure,
    Fill,
    GiveBack,
    Probe,
    Pull,
    Push,
    Refused,
    TakeBack,
    Wait,
)
from desktop.sync.fields import Message
from desktop.sync.signing import cosign_bytes
from desktop.sync.store import TakenIn
from desktop.sync.wire import Cosign as CosignMessage
from desktop.sync.wire import (
    Cosigned,
    Enrolled,
    NewIncarnation,
    Page,
    Pushed,
    StateSeen,
    Upload,
    Waited,
)
from desktop.sync.wire import Push as PushMessage

_NOT_TAKEN = {
    store.ForkError: Failure.FORKED,
    store.PageError: Failure.BROKEN,
    HistoryError: Failure.UNFILLED,
}
PUSH_BYTES = 1 << 20
PAGE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the server.

    Attributes:
        method: In capitals.
        path: Below the book's address.
        kind: What is answered.
        message: The body, if any.
    """

    method: str
    path: str
    kind: type[Message]
    message: Message | None = None


class Correspondence:
    """A station's book as its dealings with the server need it; used in the book's own thread.

    Attributes:
        credentials: The key and the server; others after another life has begun.
        skew_ms: How far the server's clock is ahead of this computer's, as last heard.
        last_taken: What the last errand changed in the tables; None when nothing.
    """

    def __init__(
        self,
        book: Book,
        credentials: Credentials,
        author: Author,
        *,
        page_bytes: int = PAGE_BYTES,
    ) -> None:
        """Begin for an enrolled book.

        Args:
            book: Open for writing.
            credentials: Of its incarnation.
            author: In whose name another life begins, should that be needed.
            page_bytes: How large a page may be; while one is taken in nobody else writes.
        """
        self._book = book
        self._author = author
        self._page_bytes = page_bytes
        self.credentials = credentials
        self.skew_ms = 0
        self.last_taken: TakenIn | None = None
        self._has_mended = False
        member = find_membership(book.reader)
        self._is_older = member is not None and member.state is State.COPIED

    def copy(self) -> Copy:
        """Where the book stands now."""
        book, reader = self._book, self._book.reader
        waiting, history = store.pending_state(reader, book.machine.wall()), find_history(reader)
        return Copy(
            seq=find_confirmed(reader),
            pending=waiting.count,
            last_n=book.journal.head.n if waiting.count else 0,
            checkpoints=int(store.checkpoint_due(reader) is not None),
            is_older=self._is_older,
            missing=0 if history is None else history.missing,
            is_unchecked=history is not None and not history.missing,
            oldest_at=book.machine.monotonic() - waiting.oldest_ms if waiting.count else None,
        )

    def prepare(self, errand: Errand) -> Question | Event:
        """Read what an errand asks; an event where the server need not be asked."""
        match errand:
            case Push():
                return self._push(errand)
            case GiveBack() | TakeBack():
                return self._mend(errand)
            case BeginLife():
                return self._ask_for_life()
            case Cosign():
                return self._cosign(errand)
            case Fill():
                return self._ask_for_older()
            case Pull() | Wait() | Probe():
                return self._read(errand)

    def _push(self, errand: Push) -> Question | Event:
        message = store.what_to_push(self._book.reader, errand.most, PUSH_BYTES, errand.after)
        if message is None:
            return Did(errand, copy := self.copy(), acked_n=copy.last_n)
        return Question("POST", "/facts", Pushed, message)

    def _mend(self, errand: GiveBack | TakeBack) -> Question | Event:
        if isinstance(errand, TakeBack):
            self.last_taken = store.take_back_to(self._book, errand.to)
            return Did(errand, self.copy())
        part = store.upload_part(self._book.reader, errand.after)
        if part is None:
            # The server takes from nobody what it did not sign. Own facts will be pushed again, and
            # those of others are kept aside until their stations have brought them back.
            return Did(errand, copy := self.copy(), acked_seq=copy.seq)
        return Question("POST", "/journal", Pushed, part)

    def _read(self, errand: Pull | Wait | Probe) -> Question:
        reader = self._book.reader
        match errand:
            case Probe(at):
                return page_question(at, store.chain_at(reader, at), 1)
            case Pull():
                return page_question(*find_confirmed_end(reader), self._page_bytes)
            case Wait():
                return Question("GET", f"/wait?{_place(*find_confirmed_end(reader))}", Waited)

    def _ask_for_older(self) -> Question | Event:
        end = store.history_end(self._book.reader)
        if end is None:
            return Did(Fill(), self.copy())
        return page_question(end.seq, end.chain, self._page_bytes)

    def _ask_for_life(self) -> Question:
        old = self.credentials
        asked = find_asked(old.incarnation)
        if asked is None:
            asked = replace(old, incarnation=self._book.machine.random(16))
            # Before it is sent: asked again after a lost answer, it is the same one.
            keep_asked(old.incarnation, asked)
        store.mark_copied(self._book)
        known = store.known(self._book.reader)
        message = NewIncarnation(asked.incarnation, asked.label, known.seq, known.chain)
        return Question("POST", "/incarnations", Enrolled, message)

    def _cosign(self, errand: Errand) -> Question | Event:
        due = store.checkpoint_due(self._book.reader)
        if due is None:
            return Did(errand, self.copy())
        seq, chain, state = due
        said = cosign_bytes(self.credentials.book, seq, chain, state)
        message = CosignMessage(seq, chain, state, self.credentials.key.sign(said))
        return Question("POST", "/cosigns", Cosigned, message)

    def take(self, errand: Errand, question: Question, answer: Message) -> Event:
        """Let an answer have its effect here; answers what became of the errand.

        Args:
            errand: Which it was.
            question: As `prepare` put it.
            answer: Of the kind that it names.
        """
        match answer:
            case Pushed(acks, _, published, refusal):
                asked, last = question.message, acks[-1].n if acks else 0
                if isinstance(asked, Upload):
                    # What has no place any more the server keeps aside; it need not come again.
                    last = asked.runs[-1].seqs[-1] if refusal is None else last
                    return Did(errand, self.copy(), 0, last, published, refusal)
                if isinstance(asked, PushMessage) and acks:
                    # Those acknowledged are the first of the run, in its order.
                    self._mark(last, fact_id(asked.facts[len(acks) - 1].header))
                return Did(errand, self.copy(), last, 0, published, refusal)
            case Page():
                return self._take_page(errand, answer)
            case Enrolled():
                self._begin_life(answer)
            case Cosigned(states):
                return self._compare(errand, question, states)
            case Waited(published):
                return Did(errand, self.copy(), published=published)
            case _:
                pass
        return Did(errand, self.copy())

    def _mark(self, n: int, identity: bytes) -> None:
        """Write down beside the key how far this incarnation has come."""
        credentials = self.credentials
        keep_mark(credentials.book, credentials.incarnation, Mark(n, identity))

    def _take_page(self, errand: Errand, page: Page) -> Event:
        self.skew_ms = page.server_time - self._book.machine.wall()
        if isinstance(errand, Probe):
            return Did(errand, self.copy(), published=page.published)
        if isinstance(errand, Fill):
            return self._take_older(errand, page)
        if not page.runs:
            store.heard(self._book, page.server_time)
            return Did(errand, self.copy(), published=page.published)
        try:
            taken = self.last_taken = store.take_in(self._book, page)
        except (store.ForkError, store.PageError, HistoryError) as error:
            return Failed(errand, _NOT_TAKEN[type(error)])
        failure = Failure.UNFILLED if taken.needs_history else None
        failure = Failure.NEWER if taken.halted else failure
        return Did(errand, self.copy(), published=page.published, failure=failure)

    def _take_older(self, errand: Errand, page: Page) -> Event:
        try:
            store.take_history(self._book, page)
        except store.PageError:
            return Failed(errand, Failure.ASTRAY)
        return Did(errand, self.copy(), published=page.published)

    def _begin_life(self, enrolled: Enrolled) -> None:
        old = self.credentials
        asked = find_asked(old.incarnation)
        if asked is None:
            return
        new = replace(asked, station=enrolled.station, letters=enrolled.letters)
        # The key first: a book of an incarnation without a key could not go on.
        keep_credentials(new)
        store.begin_incarnation(
            self._book, self._author, enrolled, new.incarnation, new.public_key, label=new.label
        )
        forget_asked(old.incarnation)
        self.credentials, self._is_older = new, False

    def _compare(self, errand: Errand, question: Question, states: Sequence[StateSeen]) -> Event:
        own = question.message
        if not isinstance(own, CosignMessage):
            return Did(errand, self.copy())
        store.mark_cosigned(self._book, own.seq)
        failure = judge(own.state_hash, states)
        if failure in {Failure.DIFFERENT, Failure.UNDECIDED}:
            failure = self._mend_tables(own, states, failure)
        return Did(errand, self.copy(), failure=failure)

    def _mend_tables(
        self, own: CosignMessage, states: Sequence[StateSeen], failure: Failure | None
    ) -> Failure | None:
        """Keep what was found, and make the tables anew, once; answers what is wrong still."""
        if self._has_mended:
            return failure
        if find_missing(self._book.reader):
            # Of a journal that is not whole no tables can be made; its end is checked anyway.
            return Failure.UNDECIDED
        self._has_mended = True
        keep_bundle(self._book.reader, self._book.path, self._book.machine.wall(), own, states)
        changed = store.mend_tables(self._book)
        self.last_taken = TakenIn(0, 0, own.seq, changed)
        return None if changed else failure


def judge(own: bytes, states: Sequence[StateSeen]) -> Failure | None:
    """Who is taken to be wrong where tables differ: fewer stations than say otherwise.

    Args:
        own: The hash that this station has said.
        states: What all have said, this one among them.
    """
    said = Counter(state.state_hash for state in states)
    mine = said.pop(own, 0)
    most = max(said.values(), default=0)
    if not most:
        return None
    if mine > most:
        return Failure.OTHERS_DIFFER
    return Failure.UNDECIDED if mine == most else Failure.DIFFERENT


def failed(errand: Errand, error: SyncError) -> Event:
    """What an errand came to for which there was no answer, or a refusal."""
    if isinstance(error, RefusedError):
        return Refused(errand, error.refusal)
    return Failed(errand, FAILURES.get(type(error), Failure.GARBLED))


def page_question(after: int, chain: bytes, most_bytes: int) -> Question:
    """What asks for the facts after a place, for about so many bytes of them."""
    query = f"{_place(after, chain)}&fold={FOLD_VERSION}&max_bytes={most_bytes}"
    return Question("GET", f"/facts?{query}", Page)


def _place(after: int, chain: bytes) -> str:
    return f"after={after}&chain={chain.hex()}"

"""What is read once and holds until a fact changes it, such as who stands where."""

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import ConnectionReader, Query, Reader, Row
from desktop.book.tables.journal import FactTable
from desktop.book.tables.placing import MoveTable

Answer = TypeVar("Answer")

# Reading anew costs less than looking through more facts than this.
_FACTS_LOOKED_THROUGH = 5_000
_LAST = Query(
    lambda: select(FactTable.seq, FactTable.chain).order_by(FactTable.seq.desc()).limit(1)
)
_CHAIN = Query(lambda: select(FactTable.chain).where(FactTable.seq == bindparam("seq")))
# A move that waited takes effect with the first fact after its time, of whatever type that is.
_MOVED = select(func.count()).where(MoveTable.done_seq > bindparam("seq")).scalar_subquery()


class Kept(Generic[Answer]):
    """An answer that a reader keeps until a fact of certain types is added, or somebody moves.

    It is known for a place in the journal, and the hash there stands for all before it: a book in
    which that place reads otherwise is asked anew.
    """

    def __init__(self, ask: Callable[[Reader], Answer], changed_by: frozenset[str]) -> None:
        """Tell what is asked.

        Args:
            ask: Reads the answer.
            changed_by: The types of the facts after which it may be another one.
        """
        self._ask = ask
        self._since = Query(
            lambda: select(func.count() + _MOVED).where(
                FactTable.seq > bindparam("seq"),
                or_(*(FactTable.type == kind for kind in sorted(changed_by))),
            )
        )

    def of(self, reader: Reader) -> Answer:
        """The answer as of now; only readers that see nothing but commits keep it."""
        if not isinstance(reader, ConnectionReader) or reader.kept is None:
            return self._ask(reader)
        last = reader.one(_LAST)
        known = reader.kept.get(self)
        # What is asked after the place was read may be newer than it, never older.
        answer = self._ask(reader) if known is None else cast("Answer", known[1])
        if known is not None and known[0] != last and self._is_changed(reader, known[0], last):
            answer = self._ask(reader)
        reader.kept[self] = (last, answer)
        return answer

    def _is_changed(self, reader: Reader, then: Row | None, now: Row | None) -> bool:
        if then is None or now is None or now[0] - then[0] > _FACTS_LOOKED_THROUGH:
            return True
        seq, chain = then
        if reader.one(_CHAIN, seq=seq) != (chain,):
            return True
        return reader.one(self._since, seq=seq) != (0,)

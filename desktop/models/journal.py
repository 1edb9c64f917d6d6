"""The journal: its columns, and where its pages come from."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.book.links import Break
from desktop.book.queries.fact_register import (
    FactQuestion,
    count_facts,
    count_facts_above,
    list_fact_anchors,
    list_facts,
    list_facts_above,
)
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.models.pages import Start
from desktop.models.saying import fact_kind
from desktop.models.table import Column
from desktop.models.texts import Texts
from desktop.services.finding import ask_for_facts
from desktop.services.narration.telling import ToldFact, tell_facts
from desktop.services.why.given import place_of_fact

_HASH_SHOWN = 8


def fact_columns(texts: Texts, broken: Callable[[], Break | None]) -> list[Column[ToldFact]]:
    """The columns of the register of facts.

    Args:
        texts: How numbers and moments are written.
        broken: Where the chain was found broken, if it was.
    """

    def break_at(fact: ToldFact) -> Break | None:
        found = broken()
        return found if found is not None and found.seq == fact.seq else None

    def link(fact: ToldFact) -> str:
        mark = "●" if break_at(fact) is None else "✕"
        return f"{mark} {fact.chain[:_HASH_SHOWN]}"

    def what_differs(fact: ToldFact) -> str:
        found = break_at(fact)
        return fact.chain if found is None else found.problem

    return [
        Column("Fact", lambda f: texts.count(f.seq), "number", width=72, style=lambda _: "muted",
               why=lambda f: place_of_fact(f.seq, f.sentence, f.at)),
        Column("When", lambda f: texts.date_time(instant(f.at)), "date", width=104),
        Column("User", lambda f: f.user, width=96),
        Column("Station", lambda f: f.station, "mono", width=60, style=lambda _: "muted"),
        Column("Kind", lambda f: fact_kind(f.kind), width=124, style=lambda _: "muted",
               tooltip=lambda f: f.kind),
        Column("What", lambda f: f.sentence, width=568, tooltip=lambda f: f.sentence),
        Column(
            "Takes back",
            lambda f: "" if f.takes_back is None else texts.count(f.takes_back),
            "number",
            width=88,
            style=lambda _: "warning",
            header_tooltip="The fact that it takes back; a bracket joins the two",
        ),
        Column(
            "Chain",
            link,
            "mono",
            width=112,
            style=lambda f: "muted" if break_at(f) is None else "negative",
            tooltip=what_differs,
            header_tooltip="The hash that ties each fact to all before it; v checks every one",
        ),
    ]  # fmt: skip


class FactPages:
    """Pages of told facts from the read lane."""

    def count(self, reader: Reader, question: FactQuestion) -> int:
        """How many facts the question matches."""
        return count_facts(reader, question)

    def page(
        self, reader: Reader, question: FactQuestion, start: Start, limit: int
    ) -> Sequence[ToldFact]:
        """Up to `limit` facts from a start."""
        return tell_facts(reader, list_facts(reader, question, start.after, start.skip, limit))

    def anchors(self, reader: Reader, question: FactQuestion, every: int) -> Sequence[int]:
        """The places of every so many facts."""
        return list_fact_anchors(reader, question, every)

    def above(self, reader: Reader, question: FactQuestion, key: int, limit: int) -> Sequence[int]:
        """The places of the next facts, the nearest first."""
        return list_facts_above(reader, question, key, limit)

    def place(self, reader: Reader, question: FactQuestion, key: int) -> int:
        """How many newer facts there are."""
        return count_facts_above(reader, question, key)

    def find(
        self, reader: Reader, question: FactQuestion, text: str, key: int | None, *, backwards: bool
    ) -> int | None:
        """The next fact that holds a text, or is about that account or ticket."""
        seen = replace(question, also=ask_for_facts(reader, (), None, text))
        if backwards:
            return next(iter(list_facts_above(reader, seen, key or 0, 1)), None)
        found = list_facts(reader, seen, key, 0, 1)
        return found[0].fact.seq if found else None

    def order_key(self, question: FactQuestion, row: ToldFact) -> int:
        """Where a fact stands."""
        del question
        return row.seq

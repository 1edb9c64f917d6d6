"""Transactions posted by hand: where the pages of their list come from."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.book.queries.documents import (
    DocumentQuestion,
    DocumentRow,
    count_documents,
    list_document_anchors,
    list_documents,
    list_documents_above,
)
from desktop.book.statements import Reader
from desktop.models.pages import Start


class DocumentPages:
    """Pages of documents from the read lane, newest first."""

    def count(self, reader: Reader, question: DocumentQuestion) -> int:
        """How many documents the question matches."""
        return count_documents(reader, question)

    def page(
        self, reader: Reader, question: DocumentQuestion, start: Start, limit: int
    ) -> Sequence[DocumentRow]:
        """Up to `limit` documents from a start."""
        return list_documents(reader, question, limit, start.skip, start.after)

    def anchors(self, reader: Reader, question: DocumentQuestion, every: int) -> Sequence[int]:
        """The places of every so many documents."""
        return list_document_anchors(reader, question, every)

    def above(
        self, reader: Reader, question: DocumentQuestion, key: int, limit: int
    ) -> Sequence[int]:
        """The places of the next documents, the nearest first."""
        return list_documents_above(reader, question, key, limit)

    def place(self, reader: Reader, question: DocumentQuestion, key: int) -> int:
        """How many newer documents there are."""
        return count_documents(reader, question, key)

    def find(
        self, reader: Reader, question: DocumentQuestion, text: str, key: int | None,
        *, backwards: bool,
    ) -> int | None:  # fmt: skip
        """The next document with a text in code, reference or reason."""
        seen = replace(question, words=(*question.words, text))
        if backwards:
            return next(iter(list_documents_above(reader, seen, key or 0, 1)), None)
        found = list_documents(reader, seen, 1, 0, key)
        return found[0].seq if found else None

    def order_key(self, question: DocumentQuestion, row: DocumentRow) -> int:
        """Where a document stands."""
        del question
        return row.seq

"""Transactions posted by hand: where the pages of their list come from."""

from collections.abc import Sequence

from desktop.book.queries.documents import (
    DocumentQuestion,
    DocumentRow,
    list_document_anchors,
    list_documents,
    sum_documents,
)
from desktop.book.statements import Reader
from desktop.models.pages import Start


class DocumentPages:
    """Pages of documents from the read lane, newest first."""

    def count(self, reader: Reader, question: DocumentQuestion) -> int:
        """How many documents the question matches."""
        return sum_documents(reader, question).documents

    def page(
        self, reader: Reader, question: DocumentQuestion, start: Start, limit: int
    ) -> Sequence[DocumentRow]:
        """Up to `limit` documents from a start."""
        return list_documents(reader, question, limit, start.skip, start.after)

    def anchors(self, reader: Reader, question: DocumentQuestion, every: int) -> Sequence[int]:
        """The places of every so many documents."""
        return list_document_anchors(reader, question, every)

    def order_key(self, question: DocumentQuestion, row: DocumentRow) -> int:
        """Where a document stands."""
        del question
        return row.seq

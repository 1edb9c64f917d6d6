"""A transaction with everything that it posted, and by whose word it did."""

from dataclasses import dataclass

from desktop.book.queries.document_entries import EntryRow, list_entries
from desktop.book.queries.documents import DocumentRow, find_document
from desktop.book.queries.requests import RequestRow, find_request
from desktop.book.statements import Reader
from desktop.domain.errors import InputError


@dataclass(frozen=True, slots=True)
class DocumentStory:
    """One document.

    Attributes:
        entries: Both sides of each posting; together they come to 0.
        request: What it carried out, or None.
    """

    document: DocumentRow
    entries: tuple[EntryRow, ...]
    request: RequestRow | None

    @property
    def total(self) -> int:
        """What all sides come to, cents: 0 in any book that is whole."""
        return sum(entry.cents for entry in self.entries)


def read_document(reader: Reader, document_id: int) -> DocumentStory:
    """Read a document with its postings.

    Raises:
        InputError: There is no such document.
    """
    document = find_document(reader, document_id)
    if document is None:
        raise InputError("There is no such document.")
    request_id = document.request_id
    return DocumentStory(
        document,
        tuple(list_entries(reader, document.seq)),
        None if request_id is None else find_request(reader, request_id),
    )

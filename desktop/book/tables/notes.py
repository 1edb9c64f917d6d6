"""Notes that people write about accounts; none is ever deleted."""

from sqlalchemy import Index

from desktop.book.tables.foundation import STRICT, Base, Mapped, primary_key


class NoteTable(Base):
    """A note of an account.

    Attributes:
        at: Milliseconds UTC.
        struck_by: Who struck it out; None where it stands.
    """

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_account_id", "account_id", "id"), STRICT)
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    category: Mapped[str]
    text: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    struck_by: Mapped[int | None]
    struck_at: Mapped[int | None]
    struck_why: Mapped[str]

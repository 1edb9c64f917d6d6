"""Messages to users, and who has acknowledged them; none is ever deleted."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class MessageTable(Base):
    """A message; `at` in milliseconds UTC."""

    __tablename__ = "message"
    __table_args__ = (STRICT,)
    id: Mapped[int] = primary_key()
    text: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]


class AddresseeTable(Base):
    """To whom a message went; `acknowledged_at` is None until that user says it was read."""

    __tablename__ = "addressee"
    __table_args__ = (
        Index(
            "ix_addressee_waiting",
            "user_id",
            "message_id",
            sqlite_where=text("acknowledged_at IS NULL"),
        ),
        CLUSTERED,
    )
    message_id: Mapped[int] = primary_key()
    user_id: Mapped[int] = primary_key()
    acknowledged_at: Mapped[int | None]

"""What was typed and not yet sent, kept so that a crash does not lose it."""

from desktop.book.tables.foundation import CLUSTERED, Base, Mapped, primary_key


class DraftTable(Base):
    """Unsent entries and edits of this copy; not folded, not synced, no part of verify.

    Attributes:
        place: Where it is typed: a page and what stands on it, such as `entry/1`.
        title: What it is, as it is told when it was brought back.
        content: The fields and what stands in them, as JSON.
        at: When it was kept, milliseconds UTC.
    """

    __tablename__ = "draft"
    __table_args__ = (CLUSTERED,)
    user_id: Mapped[int] = primary_key()
    place: Mapped[str] = primary_key()
    title: Mapped[str]
    content: Mapped[str]
    at: Mapped[int]

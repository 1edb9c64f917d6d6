"""What was typed and not yet sent, kept so that a crash does not lose it."""

from sqlalchemy.orm import Mapped, mapped_column

from desktop.book.tables.foundation import CLUSTERED, Base


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
    user_id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    content: Mapped[str]
    at: Mapped[int]

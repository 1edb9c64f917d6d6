"""What became otherwise than its author saw it, because others had acted at other stations."""

from sqlalchemy import Index

from desktop.book.tables.foundation import CLUSTERED, Base, Mapped, primary_key


class ConflictTable(Base):
    """Facts that a person has to look at, since they met what their author had not seen.

    Attributes:
        number: The fact.
        kind: no_effect (something else was current by then), in_part (of some of it), no_right
            (its author had no right to it, so it has no effect), right_lapsed (the right was taken
            back meanwhile; it stands), renamed (the name was taken; it stands under another),
            same_number (of two games on one day), or overwrote (it replaced what its author had
            not seen).
        about: What of it, such as a column or a name; empty where it is all of it.
        wanted: What the fact said, and `stands` what there is now; empty where it is no one value.
        user_id: Its author.
    """

    __tablename__ = "conflict"
    __table_args__ = (
        Index("ix_conflict_at", "at"),
        CLUSTERED,
    )
    number: Mapped[int] = primary_key()
    kind: Mapped[str] = primary_key()
    about: Mapped[str] = primary_key()
    wanted: Mapped[str]
    stands: Mapped[str]
    type: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]

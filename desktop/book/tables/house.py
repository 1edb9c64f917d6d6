"""The book itself: its terms, rules, copies, users and settings."""

from sqlalchemy import Index

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class BookTable(Base):
    """The one row that describes the operation.

    Attributes:
        term: The sequencer's as the journal tells it: 0 is the book alone, 1 its first server.
        needs_fold: The fold version below which a program does not keep the book; 0 is any.
    """

    __tablename__ = "book"
    __table_args__ = (STRICT,)
    id: Mapped[int] = primary_key()
    uid: Mapped[str]
    name: Mapped[str]
    timezone: Mapped[str]
    week_start: Mapped[int]
    cut_hour: Mapped[int]
    currency: Mapped[str]
    open_week: Mapped[str]
    rules: Mapped[int]
    created_at: Mapped[int]
    demo: Mapped[int]
    practice: Mapped[int]
    term: Mapped[int]
    needs_fold: Mapped[int]


class RulesTable(Base):
    """Versions of the house rules; a ticket keeps the version it was written under.

    How a version rounds is kept beside its body too: grading many tickets reads nothing else.
    """

    __tablename__ = "rules"
    __table_args__ = (STRICT,)
    version: Mapped[int] = primary_key()
    name: Mapped[str]
    body: Mapped[str]
    round_unit: Mapped[int]
    round_mode: Mapped[str]
    changed_by: Mapped[int]
    changed_at: Mapped[int]


class IncarnationTable(Base):
    """Every life of a copy of this book: made, restored or enrolled (SYNC 2.13).

    Attributes:
        latest_wall: The latest wall of its facts before its clock was set back, milliseconds UTC;
            0 where it never was.
    """

    __tablename__ = "incarnation"
    __table_args__ = (STRICT,)
    station: Mapped[int] = primary_key()
    uid: Mapped[str]
    letters: Mapped[str]
    reason: Mapped[str]
    started_at: Mapped[int]
    latest_wall: Mapped[int]


class UserTable(Base):
    """People who may act in the book.

    Attributes:
        account_id: Whose part of the tree they are held to; None is the whole tree.
        rights: What the owner gave to this very user, as JSON: `{"lines.change": [up_to, over]}`.
    """

    __tablename__ = "user"
    __table_args__ = (Index("uq_user_name", "name", unique=True), STRICT)
    id: Mapped[int] = primary_key()
    name: Mapped[str]
    role: Mapped[str]
    pin_hash: Mapped[str]
    password_hash: Mapped[str]
    system_user: Mapped[str]
    active: Mapped[int]
    account_id: Mapped[int | None]
    rights: Mapped[str]


class SettingTable(Base):
    """What accounts have set themselves; what they have not is inherited from above.

    Attributes:
        value: That lasts; None where it is inherited.
        temporary: Counts in place of it through the end of the figure day `until`.
    """

    __tablename__ = "setting"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = primary_key()
    key: Mapped[str] = primary_key()
    value: Mapped[str | None]
    temporary: Mapped[str | None]
    until: Mapped[str | None]

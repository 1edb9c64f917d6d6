"""Sets of lines beside the house's own: links, modes, and lines of their own.

A line that is followed stands in no table: it is worked out from the line that it follows
(`desktop.domain.line_types.offering`).
"""

from sqlalchemy import Index

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class LineTypeTable(Base):
    """A set of lines; `owner_id` is the agent whose players alone have it."""

    __tablename__ = "line_type"
    __table_args__ = (STRICT,)
    id: Mapped[int] = primary_key()
    name: Mapped[str]
    owner_id: Mapped[int | None]
    made_by: Mapped[int]
    made_at: Mapped[int]


class LineLinkTable(Base):
    """How sets of lines follow others, in JSON by `*`, sport or league; None is a link no more."""

    __tablename__ = "line_link"
    __table_args__ = (CLUSTERED,)
    type_id: Mapped[int] = primary_key()
    scope: Mapped[str] = primary_key()
    link: Mapped[str | None]


class LineLinkChangeTable(Base):
    """Every link that there ever was, with who and when."""

    __tablename__ = "line_link_change"
    __table_args__ = (Index("ix_line_link_change_type", "type_id", "seq"), CLUSTERED)
    seq: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    type_id: Mapped[int]
    scope: Mapped[str]
    link: Mapped[str | None]
    user_id: Mapped[int]
    at: Mapped[int]


class LineModeTable(Base):
    """How markets stand to what they follow; period and market `*` are the whole event."""

    __tablename__ = "line_mode"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    type_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    mode: Mapped[str]


class OwnLineTable(Base):
    """Lines that a set has of its own; they count as its links and modes say."""

    __tablename__ = "own_line"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    type_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    side: Mapped[str] = primary_key()
    line: Mapped[int]
    price: Mapped[str]
    status: Mapped[str]
    seq: Mapped[int]
    changed_at: Mapped[int]


class OwnLineChangeTable(Base):
    """Every mode and own line that there ever was; a mode has no side."""

    __tablename__ = "own_line_change"
    __table_args__ = (Index("ix_own_line_change_event", "event_id", "type_id", "seq"), CLUSTERED)
    seq: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    event_id: Mapped[int]
    type_id: Mapped[int]
    period: Mapped[str]
    market: Mapped[str]
    side: Mapped[str]
    mode: Mapped[str]
    line: Mapped[int]
    price: Mapped[str]
    status: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]
    source: Mapped[str]

"""Scores, plays, and prices that a result restates."""

from sqlalchemy.orm import Mapped, mapped_column

from desktop.book.tables.foundation import CLUSTERED, Base


class ScoreTable(Base):
    """Scores by what they grade: as recorded, and as settled once a person approved them.

    Attributes:
        away: The visitor's; an entrant's position, or what a pool pays. None takes a score away.
        home: The home side's; how many share the position.
        no_action: 1 where the period or market was not played far enough to count.
    """

    __tablename__ = "score"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    away: Mapped[int | None]
    home: Mapped[int | None]
    no_action: Mapped[int]


class PlayTable(Base):
    """How the game of a result was played, where that was said or matters.

    Attributes:
        played: Seconds until it was stopped.
    """

    __tablename__ = "play"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    starter_away: Mapped[str]
    starter_home: Mapped[str]
    played: Mapped[int | None]


class RepricingTable(Base):
    """New prices that a supervisor stated after a change of pitchers."""

    __tablename__ = "repricing"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    market: Mapped[str] = mapped_column(primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    price: Mapped[str]

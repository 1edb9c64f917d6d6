"""Scores, plays, and prices that a result restates."""

from desktop.book.tables.foundation import CLUSTERED, Base, Mapped, primary_key


class ScoreTable(Base):
    """Scores by what they grade: as recorded, and as settled once a person approved them.

    Attributes:
        away: The visitor's; an entrant's position, or what a pool pays. None takes a score away.
        home: The home side's; how many share the position.
        no_action: 1 where the period or market was not played far enough to count.
    """

    __tablename__ = "score"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    stage: Mapped[str] = primary_key()
    period: Mapped[str] = primary_key()
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
    event_id: Mapped[int] = primary_key()
    stage: Mapped[str] = primary_key()
    starter_away: Mapped[str]
    starter_home: Mapped[str]
    played: Mapped[int | None]


class RepricingTable(Base):
    """New prices that a supervisor stated after a change of pitchers."""

    __tablename__ = "repricing"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    side: Mapped[str] = primary_key()
    price: Mapped[str]

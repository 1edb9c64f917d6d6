"""What keeps the board: own amounts of markets, what action does to lines, changes of starts."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class MarketCapTable(Base):
    """Amounts of one market of an event alone, cents; an empty period and market is all of it.

    Attributes:
        circle_max: The most of one wager while it is circled.
        off_at: Straight action on a side from which it leaves the board.
    """

    __tablename__ = "market_cap"
    __table_args__ = (CLUSTERED,)
    event_id: Mapped[int] = primary_key()
    period: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    circle_max: Mapped[int | None]
    off_at: Mapped[int | None]


class ActionRuleTable(Base):
    """What straight action does to a market, by sport; `*` is any sport.

    Attributes:
        mode: off, suggest or do.
        steps: JSON of [from, to or null, quarter points, cents of price], amounts in cents.
        off_at: Action on a side, cents, from which the market leaves the board.
        seq: Where in the journal it was set: earlier wagers move nothing by it.
    """

    __tablename__ = "action_rule"
    __table_args__ = (CLUSTERED,)
    sport: Mapped[str] = primary_key()
    market: Mapped[str] = primary_key()
    mode: Mapped[str]
    steps: Mapped[str]
    off_at: Mapped[int | None]
    seq: Mapped[int]


class ActionMoveTable(Base):
    """What straight action did to the board, or suggested, by the ticket that brought it about.

    Attributes:
        deed: move or off.
        action: Cents on the side, with that ticket.
        quarters: Of the move, against the action; `cents` of its price likewise.
        status: done, open (a suggestion), applied or dismissed.
        seq: The fact that moved the board, suggested it, or decided about it.
    """

    __tablename__ = "action_move"
    __table_args__ = (
        Index("ix_action_move_event", "event_id", "period", "market"),
        Index("ix_action_move_open", "at", sqlite_where=text("status = 'open'")),
        CLUSTERED,
    )
    ticket_id: Mapped[int] = primary_key()
    deed: Mapped[str] = primary_key()
    event_id: Mapped[int]
    period: Mapped[str]
    market: Mapped[str]
    side: Mapped[str]
    action: Mapped[int]
    quarters: Mapped[int]
    cents: Mapped[int]
    status: Mapped[str]
    at: Mapped[int]
    seq: Mapped[int]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]


class StartChangeTable(Base):
    """Every change of an event's day, start or status: what it was and what it is."""

    __tablename__ = "start_change"
    __table_args__ = (
        Index("ix_start_change_at", "at"),
        Index("ix_start_change_event", "event_id", "seq"),
        STRICT,
    )
    seq: Mapped[int] = primary_key()
    event_id: Mapped[int]
    old_day: Mapped[str]
    old_start: Mapped[int | None]
    old_status: Mapped[str]
    new_day: Mapped[str]
    new_start: Mapped[int | None]
    new_status: Mapped[str]
    user_id: Mapped[int]
    at: Mapped[int]

"""The stations of a server, and what they said of a week before its close."""

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class StationTable(Base):
    """Stations that the server let in; their letters and ids are those of their incarnations.

    Attributes:
        public_key: Ed25519, hex: what signs their facts.
        last_valid_n: The last of its facts that counts, once an owner sent it away.
    """

    __tablename__ = "station"
    __table_args__ = (STRICT,)
    number: Mapped[int] = primary_key()
    label: Mapped[str]
    public_key: Mapped[str]
    enrolled_at: Mapped[int]
    last_valid_n: Mapped[int | None]
    revoked_at: Mapped[int | None]
    reason: Mapped[str]


class CutoffTable(Base):
    """How far the facts of each station belong to a week, as the station said before its close.

    Attributes:
        n: The number of its last fact of that week.
    """

    __tablename__ = "cutoff"
    __table_args__ = (CLUSTERED,)
    week: Mapped[str] = primary_key()
    station: Mapped[int] = primary_key()
    n: Mapped[int]
    at: Mapped[int]

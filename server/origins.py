"""Where the facts of an incarnation end."""

from msgspec import Struct


class Origin(Struct, frozen=True, gc=False):
    """Where the facts of an incarnation end; `n` 0 before the first."""

    station: int
    n: int
    id: bytes
    base: int
    revoked_at_n: int | None

    @property
    def link(self) -> str:
        """What the next header has as `prev`."""
        return self.id.hex()

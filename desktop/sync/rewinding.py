"""A server that does not have what it once confirmed: where both agree (SYNC 2.9).

Up to some place server and station have the same journal, after it they do not; the place is found
by halving. What the station has after it goes to the server part by part (`wire.Upload`). Where it
was taken under other numbers, terms or times, the station then gives its own journal back from the
place of agreement on and pulls it anew.
"""

from dataclasses import dataclass


@dataclass(slots=True)
class Search:
    """The halving.

    Attributes:
        agreed: Up to here both have the same; at 0 they always do.
        until: The last place at which they may agree.
        is_first: Whether nothing was asked yet.
    """

    agreed: int
    until: int
    is_first: bool = True

    @classmethod
    def below(cls, seq: int, head: int) -> "Search":
        """Begin after the server said REWOUND: it ends at `head`, the station at `seq`."""
        return cls(0, min(head, seq))

    @property
    def probe(self) -> int | None:
        """The place to ask about next; None when the last place of agreement is known."""
        if self.agreed >= self.until:
            return None
        # A server that lost only its end agrees at once; only otherwise is halving needed.
        return self.until if self.is_first else (self.agreed + self.until + 1) // 2

    def learn(self, at: int, *, agrees: bool) -> None:
        """Take the answer to a probe in."""
        self.is_first = False
        if agrees:
            self.agreed = max(self.agreed, at)
        else:
            self.until = min(self.until, at - 1)

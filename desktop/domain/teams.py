"""Names of teams as they are compared: files write them with and without blanks (FORMATS 3)."""


def team_key(name: str) -> str:
    """A name without case and blanks: `Tampa Bay` and `TampaBay` are one team."""
    return "".join(name.casefold().split())

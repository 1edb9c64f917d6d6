"""Per-head billing: through which channel a player was active (RULES 26.11, FEATURES 117)."""

from desktop.domain.tickets import TicketKind

PHONE, ONLINE, HORSES = "phone", "online", "horses"
BILLING_CHANNELS = (PHONE, ONLINE, HORSES)


def billing_channel(kind: str) -> str:
    """The channel a ticket of this kind is billed under; clerks write for callers."""
    return HORSES if kind == TicketKind.HORSE.value else PHONE

"""Per-head billing: through which channel a player was active (RULES 26.11, FEATURES 117)."""

from desktop.domain.tickets import TicketKind

PHONE, ONLINE, HORSES = "phone", "online", "horses"
BILLING_CHANNELS = (PHONE, ONLINE, HORSES)


def billing_channel(kind: str, channel: str) -> str:
    """What a ticket is billed under: horses apart, all others by the channel they came through."""
    return HORSES if kind == TicketKind.HORSE.value else channel

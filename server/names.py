"""Under which names and numbers stations may reach the server, as its certificate has them."""

import ipaddress
import socket

import psutil

_EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - compared


def reachable_name(host: str) -> str:
    """The name that stations are told: the computer's where the server listens everywhere."""
    return socket.gethostname() if host in _EVERYWHERE else host


def names_of(host: str) -> list[str]:
    """All names and numbers that lead to a server that listens here, each once."""
    names = [reachable_name(host), "localhost", "127.0.0.1", "::1"]
    if host in _EVERYWHERE:
        names += sorted(_own_addresses())
    return [*dict.fromkeys(names)]


def _own_addresses() -> set[str]:
    """The addresses of this computer that another one can come to, as they are now."""
    found = {
        ipaddress.ip_address(place.address.partition("%")[0])
        for places in psutil.net_if_addrs().values()
        for place in places
        if place.family in {socket.AF_INET, socket.AF_INET6}
    }
    return {str(address) for address in found if not address.is_link_local}

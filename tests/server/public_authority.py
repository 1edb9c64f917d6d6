"""An authority as the system's are: one of its own that the tests' programs are told to trust."""

import ipaddress
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

BEGINS = datetime(2020, 1, 1, tzinfo=UTC)
# TLS compares with the computer's own clock, whatever that says.
ENDS = datetime(2090, 1, 1, tzinfo=UTC)
EARLY_END = datetime(2020, 7, 1, tzinfo=UTC)


class PublicAuthority:
    """Gives certificates by way of a second one of its own, as authorities do."""

    def __init__(self, folder):
        self.root_file = folder / "root.pem"
        self.chain_file, self.key_file = folder / "fullchain.pem", folder / "privkey.pem"
        self._root_key, self._key = (generate_private_key(SECP256R1()) for _ in range(2))
        root = _certificate("Root", self._root_key, "Root", self._root_key, is_authority=True)
        self._between = _certificate("Between", self._key, "Root", self._root_key,
                                     is_authority=True)  # fmt: skip
        self.root_file.write_bytes(_pem(root))

    def give(self, *names, ends=ENDS, key=None, password=None):
        """Put a new certificate and its key into place; answers its serial number."""
        key = key or generate_private_key(SECP256R1())
        given = _certificate("Server", key, "Between", self._key, names=names, ends=ends)
        self.chain_file.write_bytes(_pem(given) + _pem(self._between))
        secrecy = BestAvailableEncryption(password) if password else NoEncryption()
        self.key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secrecy))
        return given.serial_number


def _certificate(subject, key, issuer, signing, *, names=(), ends=ENDS, is_authority=False):
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGINS)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
    )
    if names:
        alternatives = x509.SubjectAlternativeName([_alternative(name) for name in names])
        made = made.add_extension(alternatives, critical=False)
    return made.sign(signing, SHA256())


def _alternative(name):
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _name(common):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _pem(certificate):
    return certificate.public_bytes(Encoding.PEM)

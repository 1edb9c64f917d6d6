"""The office's own certificate authority, and the server's certificate that it signs (SYNC 4.4).

A station trusts this authority and nothing else, by the fingerprint in its enrolment code; so the
server's certificate may be renewed as often as one likes.
"""

import ipaddress
import ssl
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from desktop.sync.private_files import write_private

# The clocks of an office differ; a certificate is good a day before it was made.
_SLACK = timedelta(days=1)
_CA_LIFE = timedelta(days=3_653)
_SERVER_LIFE = timedelta(days=90)
_RENEWED_BEFORE = timedelta(days=30)


class OfficeCa:
    """The authority and the server's certificate in a data folder."""

    def __init__(self, data: Path, names: Callable[[], Sequence[str]] = tuple) -> None:
        """Know the files.

        Args:
            data: The folder.
            names: Asks under which names and addresses stations reach the server now.
        """
        self._key_file = data / "office-ca.key"
        self._file = data / "office-ca.pem"
        self._server_file = data / "server.pem"
        self._names = names

    def prepare(self, now: datetime) -> bool:
        """Make what is missing and renew what is due; answers whether the certificate is new."""
        if not self._file.exists():
            self._make(now)
        if not self._is_due(now):
            return False
        self._renew(now)
        return True

    @property
    def certificate(self) -> bytes:
        """The authority's certificate, DER."""
        found = x509.load_pem_x509_certificate(self._file.read_bytes())
        return found.public_bytes(Encoding.DER)

    @property
    def fingerprint(self) -> bytes:
        """SHA-256 of the authority's certificate, as enrolment codes carry it."""
        return sha256(self.certificate).digest()

    def load_into(self, context: ssl.SSLContext) -> None:
        """Let new connections have the certificate as it is now."""
        context.load_cert_chain(self._server_file)

    def _make(self, now: datetime) -> None:
        key = generate_private_key(SECP256R1())
        name = _name("Bookdesk office")
        certificate = (
            _started(name, name, key, now, _CA_LIFE)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(_authority(key), critical=False)
            .sign(key, SHA256())
        )
        write_private(self._key_file, _pem(key))
        write_private(self._file, certificate.public_bytes(Encoding.PEM))

    def _is_due(self, now: datetime) -> bool:
        try:
            found = x509.load_pem_x509_certificate(self._server_file.read_bytes())
        except FileNotFoundError:
            return True
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        return (
            found.not_valid_after_utc - now < _RENEWED_BEFORE
            or names != self._alternatives()
            or not self._is_signed_by_ours(found)
        )

    def _is_signed_by_ours(self, found: x509.Certificate) -> bool:
        authority = x509.load_pem_x509_certificate(self._file.read_bytes())
        try:
            found.verify_directly_issued_by(authority)
        except (InvalidSignature, ValueError):
            return False
        return True

    def _renew(self, now: datetime) -> None:
        authority = x509.load_pem_x509_certificate(self._file.read_bytes())
        signing = load_pem_private_key(self._key_file.read_bytes(), None)
        if not isinstance(signing, EllipticCurvePrivateKey):
            raise TypeError("The office CA's key is of another kind.")
        key = generate_private_key(SECP256R1())
        certificate = (
            _started(authority.subject, _name("Bookdesk server"), key, now, _SERVER_LIFE)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(_authority(signing), critical=False)
            .add_extension(self._alternatives(), critical=False)
            .sign(signing, SHA256())
        )
        write_private(self._server_file, _pem(key) + certificate.public_bytes(Encoding.PEM))

    def _alternatives(self) -> x509.SubjectAlternativeName:
        return x509.SubjectAlternativeName([_alternative(name) for name in self._names()])


def utc(milliseconds: int) -> datetime:
    """A time of the server's clock as certificates have it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _started(
    issuer: x509.Name,
    subject: x509.Name,
    key: EllipticCurvePrivateKey,
    now: datetime,
    life: timedelta,
) -> x509.CertificateBuilder:
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .issuer_name(issuer)
        .subject_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _authority(key: EllipticCurvePrivateKey) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key())


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _pem(key: EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

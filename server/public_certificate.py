"""A certificate that a public authority gave, in place of the office's own (SYNC 4.4).

Two files that somebody else renews. Both are read once, looked at, and used together or not at
all: whoever renews them puts the one into place before the other.
"""

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from desktop.domain.enrolment import PUBLIC
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.sync.private_files import write_private

_ENDS_SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PublicFiles:
    """What a public authority gave, and whoever renews it puts into place.

    Attributes:
        chain: The certificate first, then those between it and its authority, PEM.
        key: Its key, PEM, without a password.
        name: Under which of its names stations come; empty for its first.
    """

    chain: Path
    key: Path
    name: str = ""


class CertificateError(BookdeskError):
    """The files will not do.

    Attributes:
        code: Which flaw it is, for the log.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class PublicCertificate:
    """A certificate with those between it and its authority, and its key, as they were last good.

    Attributes:
        fingerprint: What codes have in the place of an authority's.
        certificate: That of the office's own authority: there is none.
        name: Under which of its names stations come; empty before `prepare` where none is wanted.
    """

    fingerprint = PUBLIC
    certificate = b""

    def __init__(self, data: Path, files: PublicFiles) -> None:
        """Know the server's folder and the files; nothing is read yet."""
        self._chain_file, self._key_file = files.chain, files.key
        self._passing = data / "public.pem"
        self._read = self._loaded = b""
        self._ends_at: datetime | None = None
        self.name = files.name

    def prepare(self, now: datetime) -> bool:
        """Look at the files; answers whether they have changed since they were good.

        Raises:
            CertificateError: They cannot be read or used; what was read before stays.
        """
        key, chain = _read(self._key_file), _read(self._chain_file)
        both = key + b"\n" + chain
        if both == self._loaded:
            return False
        certificate = _certificate(chain, self._chain_file)
        _check_key(certificate, key, self._key_file)
        _check_times(certificate, now)
        name = _reached_by(certificate, self.name)
        # First one that nobody uses: another would be left with half of what will not do.
        self._pass_on(both, ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
        self._read, self._ends_at, self.name = both, certificate.not_valid_after_utc, name
        return True

    def ends_soon(self, now: datetime) -> bool:
        """Whether it has less than a week left, or none: nobody renewed it."""
        return self._ends_at is not None and self._ends_at - now < _ENDS_SOON

    def load_into(self, context: ssl.SSLContext) -> None:
        """Let new connections have the certificate as it was last good.

        Raises:
            CertificateError: It cannot be handed over; what the context had before stays.
        """
        self._pass_on(self._read, context)
        self._loaded = self._read

    def _pass_on(self, both: bytes, context: ssl.SSLContext) -> None:
        # OpenSSL takes files alone; no second copy of the key stays.
        try:
            write_private(self._passing, both)
            try:
                context.load_cert_chain(self._passing)
            finally:
                self._passing.unlink()
        except OSError as error:  # also what OpenSSL says
            raise CertificateError(
                "BAD_CERTIFICATE",
                say(
                    "The certificate in “{file}” cannot be used ({reason}). Nothing was changed."
                    " Look at what the authority gave, and at the room on the disk.",
                    file=self._chain_file,
                    reason=error.strerror,
                ),
            ) from error


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise CertificateError(
            "NO_CERTIFICATE",
            say(
                "“{file}” cannot be read ({reason}). Nothing was changed. The server's user needs"
                " the certificate and its key as files of its own.",
                file=file,
                reason=error.strerror,
            ),
        ) from error


def _certificate(chain: bytes, file: Path) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificates(chain)[0]
    except ValueError as error:
        raise CertificateError(
            "BAD_CERTIFICATE",
            say(
                "“{file}” is no certificate in PEM. Nothing was changed. Name the file with the"
                " whole chain, as the authority gave it: fullchain.pem.",
                file=file,
            ),
        ) from error


def _check_key(certificate: x509.Certificate, key: bytes, file: Path) -> None:
    try:
        own = load_pem_private_key(key, None).public_key()
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CertificateError(
            "BAD_KEY",
            say(
                "“{file}” is no private key in PEM, or one with a password. Nothing was changed."
                " Name the key that was made with the certificate: privkey.pem.",
                file=file,
            ),
        ) from error
    if own != certificate.public_key():
        raise CertificateError(
            "OTHER_KEY",
            say(
                "The key in “{file}” is not that of the certificate. Nothing was changed. Name the"
                " two files of one renewal.",
                file=file,
            ),
        )


def _check_times(certificate: x509.Certificate, now: datetime) -> None:
    begins, ends = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not begins <= now <= ends:
        raise CertificateError(
            "EXPIRED",
            say(
                "The certificate is good from {begins} to {ends} UTC, and not now. Nothing was"
                " changed. Renew it, or set this computer's clock.",
                begins=f"{begins:%Y-%m-%d %H:%M}",
                ends=f"{ends:%Y-%m-%d %H:%M}",
            ),
        )


def _reached_by(certificate: x509.Certificate, wanted: str) -> str:
    names = _names(certificate)
    found = [wanted] if wanted else [name for name in names if not name.startswith("*.")]
    if not found or not _is_covered(found[0].lower(), names):
        raise CertificateError(
            "OTHER_NAME",
            say(
                "The certificate is for {names}, and stations are to come by {wanted}. Nothing was"
                " changed. Say one of its names: --public-name.",
                names=", ".join(names) or "no name",
                wanted=found[0] if found else "a name that is not said",
            ),
        )
    return found[0]


def _names(certificate: x509.Certificate) -> Sequence[str]:
    try:
        said = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    numbers = [str(number) for number in said.get_values_for_type(x509.IPAddress)]
    return [*said.get_values_for_type(x509.DNSName), *numbers]


def _is_covered(wanted: str, names: Sequence[str]) -> bool:
    """Whether a name is among those of a certificate; a star stands for its first part alone."""
    first, _, rest = wanted.partition(".")
    accepted = {wanted, f"*.{rest}"} if first and rest else {wanted}
    return any(name.lower() in accepted for name in names)

"""Whom a station trusts at its server's address: TLS 1.3, the name checked (SYNC 4.4).

Either the office's own authority and nothing else, or, where the server has a certificate of a
public one, the authorities that this computer trusts; the code it came in by says which, and what
is good for the one is a stranger to the other.
"""

import ssl

import httpx

from desktop.sync.credentials import Credentials


def trust_of(credentials: Credentials) -> ssl.SSLContext:
    """What a station connects with."""
    return trusting_public() if credentials.is_public else trusting(credentials.office_ca)


def trusting(certificate: bytes) -> ssl.SSLContext:
    """What is trusted: this authority alone, TLS 1.3, the name checked."""
    context = _checking()
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cadata=certificate)
    return context


def trusting_public() -> ssl.SSLContext:
    """What is trusted: the system's authorities, or those that come with httpx where it has none.

    The environment may name other files of authorities, as for every program (SSL_CERT_FILE).
    """
    context = _checking()
    context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    found = ssl.get_default_verify_paths()
    # A folder of authorities is read when one is looked for, so nothing of it is counted yet.
    if not (found.cafile or found.capath or context.cert_store_stats()["x509_ca"]):
        context = httpx.create_ssl_context(trust_env=False)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def _checking() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def find_refusal(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    """Why a certificate was not taken; None where that is not what an error is about."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error
        error = error.__cause__ or error.__context__
    return None

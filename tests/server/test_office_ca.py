"""The office's own authority: what trusts it connects, anything else does not."""

import shutil
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import httpx
import psutil
import pytest
from cryptography import x509

from server.certificates import accepting
from server.names import names_of
from server.office_ca import OfficeCa
from tests.server.station import trusting

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def authority(tmp_path):
    made = OfficeCa(tmp_path, lambda: ["127.0.0.1", "office.example"])
    assert made.prepare(NOW)
    return made


def server_certificate(folder):
    return x509.load_pem_x509_certificate((folder / "server.pem").read_bytes())


def handshake(server_context, client_context, name):
    """The version of TLS that both agree on."""
    ours, theirs = socket.socketpair()

    def serve():
        try:
            with server_context.wrap_socket(theirs, server_side=True):
                pass
        except OSError:  # the client went away, which is what most of these tests are about
            theirs.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with client_context.wrap_socket(ours, server_hostname=name) as connected:
            return connected.version()
    finally:
        ours.close()
        thread.join()


def test_a_station_that_trusts_the_authority_connects_by_tls_1_3_under_each_name(authority):
    trust = trusting(authority.certificate)
    for name in ("127.0.0.1", "office.example"):
        assert handshake(accepting(authority), trust, name) == "TLSv1.3"


def test_another_name_authority_or_version_is_refused(authority, tmp_path):
    (tmp_path / "other").mkdir()
    other = OfficeCa(tmp_path / "other", lambda: ["127.0.0.1"])
    other.prepare(NOW)
    with pytest.raises(
        ssl.SSLCertVerificationError, match=r"IP address mismatch|Hostname mismatch"
    ):
        handshake(accepting(authority), trusting(authority.certificate), "127.0.0.2")
    with pytest.raises(ssl.SSLCertVerificationError, match=r"unable to get|self.signed"):
        handshake(accepting(authority), trusting(other.certificate), "127.0.0.1")
    old = trusting(authority.certificate)
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_2
    with pytest.raises(ssl.SSLError, match=r"PROTOCOL_VERSION|protocol version"):
        handshake(accepting(authority), old, "127.0.0.1")


def test_the_server_renews_its_certificate_in_time_and_the_authority_stays(authority, tmp_path):
    first, fingerprint = server_certificate(tmp_path), authority.fingerprint
    assert not authority.prepare(NOW + timedelta(days=59))
    assert authority.prepare(NOW + timedelta(days=61))
    second = server_certificate(tmp_path)
    assert second.serial_number != first.serial_number
    assert second.not_valid_after_utc - first.not_valid_after_utc == timedelta(days=61)
    assert authority.fingerprint == fingerprint
    assert first.not_valid_before_utc == NOW - timedelta(days=1)


def test_a_new_name_of_the_machine_makes_a_new_certificate(authority, tmp_path):
    assert not OfficeCa(tmp_path, lambda: ["127.0.0.1", "office.example"]).prepare(NOW)
    moved = OfficeCa(tmp_path, lambda: ["127.0.0.1", "new.example"])
    assert moved.prepare(NOW)
    assert handshake(accepting(moved), trusting(authority.certificate), "new.example") == "TLSv1.3"


def test_a_new_authority_makes_a_new_certificate(authority, tmp_path):
    (tmp_path / "office-ca.pem").unlink()
    assert authority.prepare(NOW)
    trust = trusting(authority.certificate)
    assert handshake(accepting(authority), trust, "127.0.0.1") == "TLSv1.3"
    assert not authority.prepare(NOW)


def test_a_server_that_listens_everywhere_is_known_by_every_address_it_has(tmp_path, monkeypatch):
    def has(**interfaces):
        places = {
            name: [SimpleNamespace(family=family, address=address) for family, address in found]
            for name, found in interfaces.items()
        }
        monkeypatch.setattr(psutil, "net_if_addrs", lambda: places)

    cable = [(socket.AF_INET, "192.168.1.7"), (socket.AF_INET6, "fe80::1%eth0")]
    has(lo=[(socket.AF_INET, "127.0.0.1")], eth0=[*cable, (psutil.AF_LINK, "00:11")])
    own = names_of("0.0.0.0")  # noqa: S104 - nothing listens
    assert own == [socket.gethostname(), "localhost", "127.0.0.1", "::1", "192.168.1.7"]
    assert names_of("office.example") == ["office.example", "localhost", "127.0.0.1", "::1"]
    made = OfficeCa(tmp_path, lambda: names_of("::"))
    assert made.prepare(NOW)
    trust = trusting(made.certificate)
    assert handshake(accepting(made), trust, "192.168.1.7") == "TLSv1.3"
    has(eth0=cable, wlan0=[(socket.AF_INET, "10.0.0.4"), (socket.AF_INET6, "fd00::4")])
    assert made.prepare(NOW)
    for name in ("192.168.1.7", "10.0.0.4", "fd00::4"):
        assert handshake(accepting(made), trust, name) == "TLSv1.3"


def test_a_running_server_takes_its_new_certificate_without_a_restart(server):
    def serial():
        address = server.running.address
        with (
            socket.create_connection(address) as plain,
            server.trust.wrap_socket(plain, server_hostname="127.0.0.1") as connected,
        ):
            der = connected.getpeercert(binary_form=True)
            return x509.load_der_x509_certificate(der).serial_number

    before = serial()
    server.running.certificate.renew()
    assert serial() == before
    (server.data / "server.pem").unlink()
    server.running.certificate.renew()
    assert serial() != before


def test_a_station_gets_the_authority_by_its_fingerprint_and_then_trusts_nothing_else(server):
    unverified = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unverified.check_hostname, unverified.verify_mode = False, ssl.CERT_NONE
    with httpx.Client(base_url=server.url, verify=unverified) as client:
        der = client.get("/v1/office-ca").content
    assert der == server.office.certificate
    with httpx.Client(base_url=server.url, verify=trusting(der)) as client:
        assert client.get("/health").text == "up\n"
    with (
        httpx.Client(base_url=server.url) as client,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        client.get("/health")


def test_files_that_were_half_written_are_written_again(authority, tmp_path):
    shutil.copy(tmp_path / "server.pem", tmp_path / "server.pem.new")
    (tmp_path / "server.pem").unlink()
    assert authority.prepare(NOW)
    assert not (tmp_path / "server.pem.new").exists()

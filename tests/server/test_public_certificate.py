"""A server with a public certificate: who trusts it, who must not, and how it is renewed."""

import shutil
import signal
import socket
import ssl
import tempfile
import threading
import time
from dataclasses import replace as with_another
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from msgspec.structs import replace as with_fields

from desktop.cli import bookdesk
from desktop.domain.enrolment import (
    NEW_BOOK,
    PUBLIC,
    EnrolmentCode,
    read_enrolment_code,
    six_words,
)
from desktop.services.stations.enrolling import new_asking, use_code
from desktop.sync.answers import StrangerError
from desktop.sync.client import Lane, ServerLine, ask_to_enrol
from desktop.sync.credentials import find_credentials
from desktop.sync.trust import trusting_public
from desktop.sync.wire import Stations
from server.addresses import AddressError, listen, read_address
from server.enrolment import make_code
from server.office_ca import OfficeCa, utc
from server.postgres import EmbeddedPostgres
from server.public_certificate import CertificateError, PublicCertificate, PublicFiles
from server.serving import RunningServer, Site
from tests.server.conftest import GENEROUS, START
from tests.server.offices import in_step
from tests.server.own_server import ServerOfItsOwn
from tests.server.public_authority import BEGINS, EARLY_END, PublicAuthority

IN_2020 = BEGINS.replace(month=3)


class PublicServer:
    """A server with the database of the run's, shown by a public certificate."""

    def __init__(self, one_server, folder):
        self.authority, self.clock, self.now = PublicAuthority(folder), one_server.clock, None
        self.database_url = serving_url(one_server)
        self.files = PublicFiles(self.authority.chain_file, self.authority.key_file)
        self.data = folder / "data"
        self.authority.give("localhost", "office.example")
        # The office had its own authority before; that is on the disk and not used any more.
        self.data.mkdir()
        OfficeCa(self.data, lambda: ["localhost"]).prepare(utc(START))
        self.running = RunningServer(
            Site(self.data, self.database_url, port=0, public=self.files), self.wall, GENEROUS
        )
        self.thread = threading.Thread(target=self.running.run)
        self.thread.start()
        self.address = ("127.0.0.1", self.running.address[1])

    def wall(self):
        return self.now or self.clock()

    def code(self, book):
        office = self.running.office
        with office.engine.begin() as connection:
            secret = make_code(connection, book, self.wall(), needs_words=False)
        return EnrolmentCode(*office.address, office.keys.fingerprint, book, secret)

    def serial(self):
        return shown_serial(self.address)

    def stop(self):
        self.running.stop()
        self.thread.join()


def serving_url(one_server):
    serving = EmbeddedPostgres(one_server.data).running().serving
    return serving.set(drivername="postgresql").render_as_string(hide_password=False)


def shown_serial(address):
    anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
    with (
        socket.create_connection(address) as plain,
        anybody.wrap_socket(plain, server_hostname="localhost") as connected,
    ):
        assert connected.version() == "TLSv1.3"
        der = connected.getpeercert(binary_form=True)
        return x509.load_der_x509_certificate(der).serial_number


@pytest.fixture(scope="module")
def served(one_server):
    folder = Path(tempfile.mkdtemp(prefix="bookdesk-public-"))
    made = PublicServer(one_server, folder)
    yield made
    made.stop()
    shutil.rmtree(folder)


@pytest.fixture
def public(served, server, monkeypatch):
    """The server with a good certificate, and a computer that trusts its authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(served.authority.root_file))
    yield served
    served.now = None
    served.authority.give("localhost", "office.example")
    served.running.certificate.renew()


def enrol(code):
    asking = new_asking(code, "Upstairs", code.secret)
    answer = ask_to_enrol(code, asking)
    return asking, answer


def codes_of(caplog):
    found = [record.code for record in caplog.records if record.name.startswith("server")]
    caplog.clear()
    return found


def test_stations_come_in_by_a_code_that_says_so_and_work_on_over_a_renewal(
    public, server, office, monkeypatch
):
    code = public.code(NEW_BOOK)
    assert (code.host, code.fingerprint) == ("localhost", PUBLIC)
    assert read_enrolment_code(code.text()) == code
    monkeypatch.setattr(server, "code", lambda book=NEW_BOOK: public.code(book).text())
    first, second = office("First"), office("Second")
    for shop in (first, second):
        identity = shop.book.journal.identity
        kept = find_credentials(bytes.fromhex(identity.book), bytes.fromhex(identity.incarnation))
        assert (kept.is_public, kept.office_ca, kept.host) == (True, b"", "localhost")
    before = public.serial()
    public.running.certificate.renew()
    assert public.serial() == before
    renewed = public.authority.give("localhost")
    public.running.certificate.renew()
    assert public.serial() == renewed != before
    in_step(first, second)


def test_the_words_a_station_shows_are_of_its_own_key_whatever_is_answered(
    public, server, station, home, monkeypatch
):
    by_public = public.code(station.book)
    by_office = read_enrolment_code(server.code(station.book))
    keys = with_another(server.office.keys, fingerprint=b"somebody in between, 32 bytes ..")
    for code, office in ((by_public, public.running.office), (by_office, server.office)):
        asking = new_asking(code, "Upstairs", code.secret)
        known, enrolled = use_code(code, asking)
        words = six_words(asking.public_key, code.fingerprint, station.book)
        assert known.words == enrolled.words == words
        monkeypatch.setattr(office, "keys", keys)
        known, enrolled = use_code(code, asking)
        assert known.words == words != enrolled.words


def test_a_name_that_the_certificate_does_not_have_is_refused(public, station):
    code = public.code(station.book)
    with pytest.raises(StrangerError, match="for another name"):
        enrol(with_another(code, host="127.0.0.1"))
    assert enrol(code)[1].station == 2  # nothing was sent before, so the code is still good


def test_an_expired_certificate_is_refused(public, station):
    code = public.code(station.book)
    public.now = int(IN_2020.timestamp() * 1000)
    public.authority.give("localhost", ends=EARLY_END)
    public.running.certificate.renew()
    with pytest.raises(StrangerError, match="has expired"):
        enrol(code)


def test_an_authority_that_this_computer_does_not_trust_is_a_stranger(
    public, station, tmp_path, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(PublicAuthority(tmp_path).root_file))
    with pytest.raises(StrangerError, match="no certificate of an authority that this computer"):
        enrol(public.code(station.book))


def test_who_trusts_the_office_s_authority_does_not_take_a_public_certificate(
    public, server, station
):
    # A code of the time when the server had its own authority, which is still in its folder.
    of_before = with_another(
        public.code(station.book), fingerprint=OfficeCa(public.data).fingerprint
    )
    with pytest.raises(StrangerError, match="not the server of this office"):
        enrol(of_before)
    asking, answer = enrol(read_enrolment_code(server.code(station.book)))
    office_station = with_fields(asking, station=answer.station, host="localhost")
    for port, is_home in ((server.running.address[1], True), (public.address[1], False)):
        line = ServerLine(with_fields(office_station, port=port))
        if is_home:
            assert len(line.ask(Lane(), "GET", "/stations", Stations).stations) == 2
        else:
            with pytest.raises(StrangerError, match="not the server of this office"):
                line.ask(Lane(), "GET", "/stations", Stations)
        line.close()


def test_who_trusts_public_authorities_does_not_take_the_office_s(public, server, station):
    asking, answer = enrol(public.code(station.book))
    own = with_fields(asking, station=answer.station)
    line = ServerLine(own)
    assert len(line.ask(Lane(), "GET", "/stations", Stations).stations) == 2
    line.close()
    line = ServerLine(with_fields(own, port=server.running.address[1]))
    with pytest.raises(StrangerError, match="no certificate of an authority that this computer"):
        line.ask(Lane(), "GET", "/stations", Stations)
    line.close()


FLAWS = {
    "no file": ("NO_CERTIFICATE", "cannot be read", lambda one: one.key_file.unlink()),
    "no certificate": (
        "BAD_CERTIFICATE", "is no certificate in PEM", lambda one: one.chain_file.write_text("?"),
    ),
    "no key": ("BAD_KEY", "is no private key", lambda one: one.key_file.write_text("?")),
    "a key with a password": (
        "BAD_KEY", "one with a password", lambda one: one.give("localhost", password=b"x"),
    ),
    "half of a renewal": (
        "OTHER_KEY", "two files of one renewal",
        lambda one: one.key_file.write_bytes(with_another_key(one)),
    ),
    "expired": ("EXPIRED", "and not now", lambda one: one.give("localhost", ends=EARLY_END)),
    "another name": ("OTHER_NAME", "--public-name", lambda one: one.give("other.example")),
    "no name": ("OTHER_NAME", "is for no name", lambda one: one.give()),
    "a key that cannot sign": (
        "BAD_CERTIFICATE", "cannot be used",
        lambda one: one.give("localhost", key=X25519PrivateKey.generate()),
    ),
}  # fmt: skip


def with_another_key(authority):
    chain = authority.chain_file.read_bytes()
    authority.give("localhost")
    key = authority.key_file.read_bytes()
    authority.chain_file.write_bytes(chain)
    return key


@pytest.mark.parametrize("flaw", FLAWS)
def test_files_that_will_not_do_are_told_in_a_sentence_and_later_leave_the_old_one(
    public, caplog, flaw
):
    code, said, spoil = FLAWS[flaw]
    before = public.serial()
    caplog.clear()
    spoil(public.authority)
    fresh = PublicCertificate(public.data, with_another(public.files, name="localhost"))
    with pytest.raises(CertificateError, match=said) as refused:
        fresh.prepare(utc(START))
    assert refused.value.code == code
    public.running.certificate.renew()
    assert codes_of(caplog) == [code]
    assert public.serial() == before
    assert not (public.data / "public.pem").exists()


def test_the_log_says_when_nobody_renews_it(public, caplog):
    renewed = public.authority.give("localhost", ends=EARLY_END)
    for day, codes in ((22, []), (23, []), (25, ["ENDS_SOON"])):
        public.now = int(BEGINS.replace(month=6, day=day).timestamp() * 1000)
        caplog.clear()
        public.running.certificate.renew()
        assert codes_of(caplog) == codes
    assert public.serial() == renewed


@pytest.mark.parametrize(
    ("names", "wanted", "name"),
    [
        (["office.example", "b.example"], "", "office.example"),
        (["office.example", "b.example"], "B.example", "B.example"),
        (["*.example", "c.example"], "", "c.example"),
        (["*.example"], "desk.example", "desk.example"),
        (["192.0.2.7"], "", "192.0.2.7"),
        (["*.example"], "", None),
        (["*.example"], "a.desk.example", None),
        (["office.example"], "example", None),
    ],
)
def test_stations_come_by_a_name_that_the_certificate_has(tmp_path, names, wanted, name):
    authority = PublicAuthority(tmp_path)
    authority.give(*names)
    files = PublicFiles(authority.chain_file, authority.key_file, wanted)
    found = PublicCertificate(tmp_path, files)
    if name is None:
        with pytest.raises(CertificateError, match="--public-name"):
            found.prepare(utc(START))
    else:
        assert found.prepare(utc(START))
        assert found.name == name


def test_the_command_line_wants_both_files(tmp_path, capsys):
    data, missing = tmp_path / "data", str(tmp_path / "missing.pem")
    serve = ["serve", "--data", str(data), "--listen", "127.0.0.1:0"]
    for half in (
        ["--certificate", missing],
        ["--certificate-key", missing],
        ["--public-name", "x"],
    ):
        assert bookdesk([*serve, *half]) == 2
        assert "belong together" in capsys.readouterr().err
    assert not data.exists()


def test_a_server_with_bad_files_does_not_start_and_lets_go_of_its_address(public, tmp_path):
    files = PublicFiles(tmp_path / "missing.pem", tmp_path / "missing.pem")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site = Site(tmp_path, public.database_url, port=port, public=files)
    with pytest.raises(CertificateError, match="cannot be read"):
        RunningServer(site, public.clock, GENEROUS)
    listen("127.0.0.1", port).close()
    with pytest.raises(AddressError):
        read_address(tmp_path)


def test_a_server_that_changed_its_kind_of_certificate_says_so(public, caplog):
    reached = read_address(public.data)
    assert reached == ("localhost", public.address[1], True)
    own = Site(public.data, public.database_url, port=0)
    for site, codes in ((own, ["OTHER_TRUST"]), (own, [])):
        caplog.clear()
        RunningServer(site, public.clock, GENEROUS).close()
        assert codes_of(caplog) == codes
    caplog.clear()
    RunningServer(with_another(own, public=public.files), public.clock, GENEROUS).close()
    assert codes_of(caplog) == ["OTHER_TRUST"]


def test_a_signal_lets_a_running_server_read_its_files_again(
    public, station, tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr("server.console.wall_clock", public.clock)
    authority = public.authority
    given = ["--certificate", authority.chain_file, "--certificate-key", authority.key_file]
    data = tmp_path / "data"
    data.mkdir()
    running = ServerOfItsOwn(data, public.database_url, given)
    address = ("127.0.0.1", running.port)
    before = shown_serial(address)
    asked = ["enrol-code", "--data", str(data), "--database-url", public.database_url,
             "--book-id", station.book.hex()]  # fmt: skip
    assert bookdesk(asked) == 0
    code = read_enrolment_code(capsys.readouterr().out)
    assert (code.host, code.port, code.is_public) == ("localhost", running.port, True)
    renewed = authority.give("localhost")
    running.process.send_signal(signal.SIGHUP)
    looks = 0
    while shown_serial(address) == before and looks < 3_000:
        looks += 1
        time.sleep(0.02)
    assert shown_serial(address) == renewed
    running.stop()


def test_a_computer_without_authorities_trusts_those_that_come_with_the_program(monkeypatch):
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "/nowhere")
    context = trusting_public()
    assert context.cert_store_stats()["x509_ca"] > 50
    assert (context.check_hostname, context.minimum_version) == (True, ssl.TLSVersion.TLSv1_3)

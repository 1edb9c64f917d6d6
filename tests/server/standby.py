"""Two PostgreSQLs on one machine, one the synchronous standby of the other, as in an office."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from server.console import prepare_database
from server.roles import SERVING_ROLE

NEEDED = ("initdb", "postgres", "pg_basebackup", "pg_rewind", "pg_ctl")
SETTINGS = """
fsync = on
wal_log_hints = on
synchronous_commit = on
wal_keep_size = 512MB
max_wal_senders = 10
unix_socket_directories = ''
listen_addresses = '127.0.0.1'
"""


def find_tools():
    """The folder of a PostgreSQL of the system's own, the newest; None where there is none."""
    folders = [*Path("/usr/lib/postgresql").glob("*/bin")]
    folders.sort(key=lambda folder: int(folder.parent.name))
    whole = [folder for folder in folders if all((folder / name).exists() for name in NEEDED)]
    return whole[-1] if whole else None


def find_user():
    """PostgreSQL does not run as root: who it runs as then; None where nobody will do."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    names = [entry.pw_name for entry in pwd.getpwall()]
    return next((name for name in ("postgres", "pgserver") if name in names), None)


class Node:
    """One PostgreSQL; its port is said at its start, for `pg_rewind` brings files along."""

    def __init__(self, tools, user, folder, name):
        self.tools, self.user, self.name = tools, user, name
        self.data, self.process = folder / name, None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.source = f"host=127.0.0.1 port={self.port} user=postgres dbname=postgres"

    def tool(self, name, *arguments):
        subprocess.run(
            [self.tools / name, *arguments], user=self.user, cwd="/", check=True,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"}, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=120,
        )  # fmt: skip

    def make(self):
        self.tool(
            "initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"
        )
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS)

    def start(self):
        """Start it as a child that is waited for: a killed one must not stay a zombie."""
        self.process = subprocess.Popen(
            [self.tools / "postgres", "-D", self.data, "-p", str(self.port)],
            user=self.user, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()

    def url(self, role):
        return f"postgresql+psycopg://{role}@127.0.0.1:{self.port}/postgres"

    def ask(self, sql):
        """One statement, by itself, waiting for a node that is still starting."""
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        try:
            for pause_s in (0.1, 0.2, 0.5, 1, 2, 4, 8, None):
                try:
                    with engine.connect() as connection:
                        found = connection.execute(text(sql))
                        return found.scalar() if found.returns_rows else None
                except OperationalError:
                    if pause_s is None:
                        raise
                    time.sleep(pause_s)
        finally:
            engine.dispose()

    def until(self, sql, wanted):
        for _ in range(300):
            if self.ask(sql) == wanted:
                return
            time.sleep(0.1)
        raise AssertionError(f"{sql} is not {wanted}")

    def follow(self, first):
        """Be the standby of another, which waits for us with every commit from then on."""
        with (self.data / "postgresql.auto.conf").open("a") as settings:
            settings.write(f"primary_conninfo = '{first.source} application_name={self.name}'\n")
        self.start()
        mine = f"FROM pg_stat_replication WHERE application_name = '{self.name}'"
        first.until(f"SELECT state {mine}", "streaming")
        first.ask(f"ALTER SYSTEM SET synchronous_standby_names = '{self.name}'")
        first.ask("SELECT pg_reload_conf()")
        first.until(f"SELECT sync_state {mine}", "sync")

    def copy(self, first):
        self.tool("pg_basebackup", "-d", first.source, "-D", self.data, "-R", "-X", "stream",
                  "-c", "fast")  # fmt: skip

    def promote(self):
        self.tool("pg_ctl", "promote", "-w", "-D", self.data)

    def rewind(self, first):
        """Forget what the other never had; it must have made a checkpoint of its own before."""
        first.ask("CHECKPOINT")
        for pause_s in (0.2, 0.5, 1, 2, 4, None):
            try:
                self.tool("pg_rewind", "-D", self.data, "--source-server", first.source, "-R")
            except subprocess.CalledProcessError:
                # The children of the one that was killed are still leaving.
                if pause_s is None:
                    raise
                time.sleep(pause_s)
            else:
                return


class Pair:
    """A database and its standby; the two change places at each failover."""

    def __init__(self, tools, user, folder):
        folder.mkdir()
        shutil.chown(folder, user)
        self.first, self.second = (Node(tools, user, folder, name) for name in ("desk1", "desk2"))

    def start(self):
        self.first.make()
        self.first.start()
        # Who serves owns nothing; in an office it has a password.
        self.first.ask(f"CREATE ROLE {SERVING_ROLE} LOGIN")
        prepare_database(self.first.url("postgres"), SERVING_ROLE)
        self.second.copy(self.first)
        self.second.follow(self.first)

    @property
    def url(self):
        places = "".join(f"host=127.0.0.1:{node.port}&" for node in (self.first, self.second))
        return f"postgresql://{SERVING_ROLE}@/postgres?{places}target_session_attrs=read-write"

    def fail_over(self):
        """Kill the first at work; the second takes over at once."""
        self.first.kill()
        self.second.promote()
        self.first, self.second = self.second, self.first

    def repair(self):
        """Bring the one that was lost back as the standby of the other."""
        self.second.rewind(self.first)
        self.second.follow(self.first)

    def stop(self):
        for node in (self.first, self.second):
            if node.process is not None and node.process.poll() is None:
                node.stop()

"""Floor J2: facts fetched page by page over HTTP, verified, and put into a file of one's own.

This module is the client, and with the address of the database the server:
`python -m benchmarks.floors.pull URL PORT`.
"""

import socket
import sys
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import msgspec
import psutil
import psycopg
import zstandard
from sqlcipher3 import dbapi2

from benchmarks.floors import postgres, push
from benchmarks.floors.journal import NO_CHAIN

PAGE = 5_000
MEDIA_TYPE = "application/octet-stream"
SELECT = "select seq, station, n, kind, body, hash from fact where seq > %s order by seq limit %s"
TABLE = (
    "create table fact (seq integer primary key, station integer, n integer, kind text,"
    " body blob, hash blob, unique (station, n))"
)
INSERT = "insert into fact values (?, ?, ?, ?, ?, ?)"
_PATIENCE_S = 30


@dataclass(frozen=True, slots=True)
class State:
    """The server with its database, and the empty file of the client."""

    database: postgres.Database
    server: psutil.Popen
    client: httpx.Client
    connection: Any

    def close(self) -> None:
        """Stop everything."""
        self.connection.close()
        self.client.close()
        self.server.terminate()
        self.server.wait()
        self.database.close()


def make(folder: Path, size: int, history: int) -> None:
    """Nothing: PostgreSQL is filled when it has been started."""


def open_state(folder: Path, size: int) -> State:
    """Start PostgreSQL with the facts, the server, and make the empty file."""
    filled = push.open_state(folder, size)
    push.run(filled)
    port = _free_port()
    command = [sys.executable, "-m", __name__, filled.database.url, str(port)]
    server = psutil.Popen(command)
    client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False)
    _await_answer(client)
    connection = dbapi2.connect(str(folder / "pulled.db"), isolation_level=None)
    for statement in ("pragma journal_mode=wal", "pragma synchronous=full", TABLE):
        connection.execute(statement).fetchall()
    return State(filled.database, server, client, connection)


def run(state: State) -> None:
    """Fetch page by page until there are no more; each is verified and stored at once."""
    connection, client = state.connection, state.client
    decoder, unpacker = msgspec.msgpack.Decoder(), zstandard.ZstdDecompressor()
    after, chain = 0, NO_CHAIN
    while True:
        answer = client.get("/facts", params={"after": after})
        rows = decoder.decode(unpacker.decompress(answer.content))
        if not rows:
            return
        for *_, body, link in rows:
            chain = sha256(chain + body).digest()
            if chain != link:
                raise ValueError("A fact does not match its hash.")
        connection.execute("begin immediate")
        connection.executemany(INSERT, rows)
        connection.execute("commit")
        after = rows[-1][0]


def timed(state: State) -> dict[str, float]:
    """CPU seconds of client, server and PostgreSQL."""
    processes = psutil.Process(), state.database.process
    before = postgres.cpu_seconds(*processes)
    run(state)
    return {"cpu": postgres.cpu_seconds(*processes) - before, "peak_bytes": 0}


def serve(url: str, port: int) -> None:
    """Serve pages of facts with one worker."""
    import uvicorn  # noqa: PLC0415 - the client does without
    from fastapi import FastAPI, Response  # noqa: PLC0415

    application = FastAPI()
    connection = psycopg.connect(url)
    encoder, packer = msgspec.msgpack.Encoder(), zstandard.ZstdCompressor(level=1)

    @application.get("/facts")
    def facts(after: int) -> Response:
        with connection.cursor(binary=True) as cursor:
            rows = cursor.execute(SELECT, (after, PAGE)).fetchall()
        return Response(packer.compress(encoder.encode(rows)), media_type=MEDIA_TYPE)

    uvicorn.run(application, host="127.0.0.1", port=port, log_config=None, access_log=False)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _await_answer(client: httpx.Client) -> None:
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            client.get("/facts", params={"after": 1 << 40})
        except httpx.ConnectError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]))

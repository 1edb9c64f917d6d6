"""Stations with real books, and short ways to let them meet the server."""

from contextlib import contextmanager

from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.services.stations.syncing import run_round
from desktop.sync import client
from desktop.sync.standing import Lamp


def sync(shop):
    return run_round(shop.book)[0]


def in_step(*shops):
    for shop in shops:
        done = sync(shop)
        assert (done.standing.lamp, done.standing.problem) == (Lamp.IN_STEP, None), shop.path


def state_of(shop):
    with BookReader(shop.path) as reader, reader.snapshot():
        found = verify(reader)
    assert found.difference is None
    return found.facts, found.state


@contextmanager
def cut_off(server, monkeypatch):
    """The line is down: the port that stations know has nobody behind it."""
    real = client._http

    def nowhere(host, _port, context):
        return real(host, 9, context)

    with monkeypatch.context() as patched:
        patched.setattr(client, "_http", nowhere)
        yield

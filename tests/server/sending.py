"""A station in a thread of its own that never stops sending, and never gives up."""

import threading
import time

import httpx

from desktop.sync.wire import Code
from tests.server.station import RefusedByServerError

COME_AGAIN = {Code.BUSY, Code.UNKNOWN_OUTCOME}


class Sending(threading.Thread):
    """Writes one fact after the other, and sends each until it hears what became of it.

    Attributes:
        written: All facts, in their order.
        places: The places that were acknowledged, by the station's own numbers.
        unheard: How often no answer came, or one that leaves the outcome open.
    """

    def __init__(self, station, served):
        super().__init__(daemon=True)
        self.station, self.served = station, served
        self.written, self.places, self.unheard = [], {}, 0
        self.is_bidden = threading.Event()

    def run(self):
        while not self.is_bidden.is_set():
            fact = self.station.write()
            self.written.append(fact)
            self._send(fact)

    def hear_more(self):
        """Wait until one more was acknowledged."""
        heard = len(self.places)
        while len(self.places) == heard:
            assert self.is_alive()
            time.sleep(0.01)

    def end(self):
        self.is_bidden.set()
        self.join()

    def _send(self, fact):
        while True:
            try:
                done = self.station.push(fact)
            except RefusedByServerError as refused:
                if refused.code not in COME_AGAIN:
                    raise
            except httpx.TransportError:
                self.station.client.close()
                self.station.client = self.served.client()
            else:
                assert done.error is None
                [ack] = done.acks
                self.places[ack.n] = ack.seq
                return
            self.unheard += 1
            time.sleep(0.02)

"""What an office of the simulation need not pay again and again; nothing comes out otherwise."""

import gc
from contextlib import contextmanager
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.sync import signing


@contextmanager
def thrift():
    """While a seed runs: no signature is worked out twice, and no garbage is looked for."""
    usual = signing.Ed25519PublicKey
    was_enabled = gc.isenabled()
    signing.Ed25519PublicKey = _Known
    # What is there now is not looked through when the seed's own garbage is.
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        signing.Ed25519PublicKey = usual
        gc.collect()
        gc.unfreeze()
        if was_enabled:
            gc.enable()


class _Known:
    """A public key as `is_signed` uses it: the same bytes under the same key are the same answer.

    A page goes to every station, and each looks at its signature.
    """

    def __init__(self, public_key):
        self._public_key = public_key

    @classmethod
    def from_public_bytes(cls, public_key):
        return cls(public_key)

    def verify(self, signature, message):
        if not _is_good(self._public_key, signature, message):
            raise InvalidSignature


@lru_cache(maxsize=4096)
def _is_good(public_key, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True

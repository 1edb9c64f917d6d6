"""What all that goes over the line is made of: a strict struct, types of fields, and the error."""

from typing import Annotated

from msgspec import Meta, Struct

Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Sha = Annotated[bytes, Meta(min_length=32, max_length=32)]
Id16 = Annotated[bytes, Meta(min_length=16, max_length=16)]
Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
Signature = Annotated[bytes, Meta(min_length=64, max_length=64)]
Label = Annotated[str, Meta(pattern=r"\A[^\x00-\x1f]{1,60}\Z")]


class FormError(ValueError):
    """Bytes that are no such message."""


class Message(Struct, array_like=True, frozen=True, gc=False, forbid_unknown_fields=True):
    """One message or part of one."""

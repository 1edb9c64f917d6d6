"""Workbooks whose bytes depend on nothing but what they hold: the clock leaves no trace in them."""

import re
from datetime import datetime
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.progress import Progress

_CORE = "docProps/core.xml"
_STAMPS = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def copy_steadily(packed: BinaryIO, target: BinaryIO, moment: datetime, tell: Progress) -> None:
    """Copy a packed workbook with every time in it set to one moment.

    Args:
        packed: The workbook as it was written.
        target: Where the copy goes.
        moment: Aware, UTC.
        tell: Called for each part; what it raises ends the work.
    """
    stamp = f"{moment:%Y-%m-%dT%H:%M:%SZ}".encode()
    with ZipFile(packed) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        parts = sorted(source.namelist())
        for number, name in enumerate(parts):
            tell(number, len(parts), "Packing the workbook")
            content = source.read(name)
            if name == _CORE:
                content = _STAMPS.sub(rb"\g<1>" + stamp + rb"\g<3>", content)
            entry = ZipInfo(name, _EARLIEST)
            entry.compress_type = ZIP_DEFLATED
            copy.writestr(entry, content)

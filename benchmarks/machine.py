"""Where and with what was measured, because a figure without it says nothing."""

import os
import platform

from sqlcipher3 import dbapi2


def machine() -> dict[str, str | int]:
    """The machine, the Python and the SQLite library of this run."""
    connection = dbapi2.connect(":memory:")
    (cipher,) = connection.execute("pragma cipher_version").fetchone()
    connection.close()
    return {
        "cores": os.cpu_count() or 1,
        "processor": platform.machine(),
        "kernel": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "sqlite": dbapi2.sqlite_version,
        "library": f"sqlcipher3 {dbapi2.version}, SQLCipher {cipher}",
        "books": "plain",
    }

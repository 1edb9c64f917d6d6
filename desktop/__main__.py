"""`python -m desktop` and the `bookdesk` command."""

import sys


def main() -> None:
    """Run the command line; without arguments it opens the window program."""
    from desktop.cli import bookdesk  # noqa: PLC0415 - a spawned child imports this module too

    sys.exit(bookdesk())


if __name__ == "__main__":
    main()

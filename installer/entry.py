"""Where the frozen program begins."""

from desktop.__main__ import main

if __name__ == "__main__":
    main()
